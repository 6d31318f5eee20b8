"""The conditions of a model, with the place of each test.

Given a model; gives every test of its rules, modes and prices together with the YAML that it was made of and the
field that it is about. Conditions are kept without places, because what is generated carries them; so they are
joined here, by their order, with the mapping that they were read from.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from specpress.base.diagnostics import Span
from specpress.catalog.constraints import ParameterRule
from specpress.catalog.model import Model
from specpress.catalog.types import ObjectType, object_in
from specpress.lint.charges import charge_nodes
from specpress.lint.walk import once
from specpress.runtime.conditions import Condition, Test
from specpress.spec.yaml import Mapping, Node, Sequence


class Asked(NamedTuple):
    """One test of a condition."""

    name: str
    """Its subject as it was written."""
    test: Test
    node: Node
    """The YAML of what is demanded: a mapping, or what is short for one."""
    home: ObjectType
    """The object that the subject is seen from."""

    def value_place(self, key: str, index: int) -> Span:
        """The place of one of the values that are demanded under `one_of` or `none_of`."""
        node = self.node
        if isinstance(node, Mapping):
            node = node.get(key) or node.get("is") or node
        if isinstance(node, Sequence) and index < len(node.items):
            return node.items[index].span
        return node.span

    def where(self, key: str) -> Span:
        """The place of one demand, such as `min`."""
        return self.node.where(key) if isinstance(self.node, Mapping) else self.node.span


class Placed(NamedTuple):
    """A rule of the spec, with the object that it holds in."""

    rule: ParameterRule
    home: ObjectType

    def asked(self, key: str) -> tuple[Asked, ...]:
        """The tests of one of its conditions: `when`, `then` or `otherwise`."""
        return asked(getattr(self.rule.rule, key), self.rule.origin.get(key), self.home)


def asked(condition: Condition | None, node: Node | None, home: ObjectType) -> tuple[Asked, ...]:
    """The tests of a condition joined with the mapping that they were read from."""
    if not condition or not isinstance(node, Mapping) or len(node.items) != len(condition):
        return ()
    pairs = zip(node.items, condition, strict=True)
    return tuple(Asked(name.text, test, value, home) for (name, value), test in pairs)


@once
def rules_of(model: Model) -> tuple[Placed, ...]:
    """The rules that the spec states; those made from `uploads` have no place in it."""
    return tuple(
        Placed(rule, home) for home in _objects(model.request) for rule in home.rules if rule.origin.line
    )


def _objects(root: ObjectType) -> Iterator[ObjectType]:
    yield root
    for field in root.fields:
        inner, _ = object_in(field.type)
        if inner is not None:
            yield from _objects(inner)


@once
def all_asked(model: Model) -> tuple[Asked, ...]:
    """Every test of every condition of a model."""
    of_rules = (one for placed in rules_of(model) for key in _PARTS for one in placed.asked(key))
    of_modes = (one for _, condition in modes_of(model) for one in condition)
    of_prices = (one for cases in cases_of(model) for case in cases for one in case.when)
    of_charges = (one for condition in charges_of(model) for one in condition)
    return (*of_rules, *of_modes, *of_prices, *of_charges)


_PARTS = ("when", "then", "otherwise")


@once
def modes_of(model: Model) -> tuple[tuple[str, tuple[Asked, ...]], ...]:
    """The modes that something puts the model into."""
    node = model.origin.get("modes")
    if not isinstance(node, Mapping):
        return ()
    found = []
    for mode in model.modes:
        own = node.get(mode.name)
        when = own.get("when") if isinstance(own, Mapping) else None
        found.append((mode.name, asked(mode.when, when, model.request)))
    return tuple(found)


class CaseAsked(NamedTuple):
    """One case of an amount, with the tests of its condition."""

    always: bool
    when: tuple[Asked, ...]
    node: Node


@once
def cases_of(model: Model) -> tuple[tuple[CaseAsked, ...], ...]:
    """The lists of cases of a price: one for each `amount` or `times` that is such a list."""
    found = []
    for charge, origin in charge_nodes(model):
        for cases, key in ((charge.amounts, "amount"), (charge.times, "times")):
            node = origin.get(key)
            if isinstance(node, Sequence) and len(node.items) == len(cases):
                pairs = zip(cases, node.items, strict=True)
                found.append(tuple(_case(case.when, one, model.request) for case, one in pairs))
    return tuple(found)


def _case(when: Condition, node: Node, home: ObjectType) -> CaseAsked:
    tests = asked(when, node.get("when"), home) if isinstance(node, Mapping) else ()
    return CaseAsked(not when, tests, node)


@once
def charges_of(model: Model) -> tuple[tuple[Asked, ...], ...]:
    """The conditions under which charges are made."""
    return tuple(asked(charge.when, node.get("when"), model.request) for charge, node in charge_nodes(model))
