"""The conditions of a model, with the place of each test, and whether a test can hold.

Given a model; gives every test of its constraints, modes and prices together with the YAML that it was made of
and the object that its subject is in. Conditions are kept without places, because what is generated carries them; so
they are joined here, by their order, with the mapping that they were read from.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from specpress.base.diagnostics import Span
from specpress.catalog.constraints import ParameterRule
from specpress.catalog.model import Model, Uploads
from specpress.catalog.types import (
    AnyType,
    ArrayType,
    NumberType,
    ObjectType,
    Option,
    StringType,
    Type,
    members_of,
    objects_in,
)
from specpress.catalog.values import ABSENT
from specpress.check import problems_of_value
from specpress.lint.domains import (
    Domain,
    Single,
    all_pass,
    domain_of,
    fields_on,
    in_words,
    passing,
    upload_range,
)
from specpress.lint.nodes import child, elements
from specpress.lint.prices import charges_of
from specpress.lint.refusals import reason, type_names
from specpress.lint.rule import Finding, Findings
from specpress.lint.spots import once, shown
from specpress.runtime.conditions import Condition, Key, Measure, Test, UploadCount
from specpress.runtime.values import equal
from specpress.spec.yaml import Mapping, Node, Sequence


class PlacedTest(NamedTuple):
    """One test of a condition, with what its subject is seen from."""

    name: str
    """Its subject as it was written."""
    test: Test
    node: Node
    """The YAML of what is demanded: a mapping, or what is short for one."""
    scope: ObjectType
    """The object that the subject is seen from."""
    uploads: Uploads | None

    def value_place(self, key: str, index: int) -> Span:
        """The place of one of the values that are demanded under `one_of` or `none_of`."""
        node = child(self.node, key) or child(self.node, "is") or self.node
        if isinstance(node, Sequence) and index < len(node.items):
            return node.items[index].span
        return node.span

    def where(self, key: str) -> Span:
        """The place of one demand, such as `min`."""
        return self.node.where(key) if isinstance(self.node, Mapping) else self.node.span


class PlacedConstraint(NamedTuple):
    """A constraint between parameters, with the object that it holds in."""

    constraint: ParameterRule
    scope: ObjectType
    uploads: Uploads | None

    def tests(self, key: str) -> tuple[PlacedTest, ...]:
        """The tests of one of its conditions: `when`, `then` or `otherwise`."""
        condition = getattr(self.constraint.rule, key)
        return _tests(condition, self.constraint.origin.get(key), self.scope, self.uploads)

    def chosen(self) -> tuple[PlacedTest, ...]:
        """The tests under `where` of its totals: which elements of a list count."""
        tests: list[PlacedTest] = []
        for total in self.constraint.rule.totals:
            key = "total" if total.by == "sum" else total.by
            for part in total.of:
                path = part.subject.path if isinstance(part.subject, Key) else ()
                last = max((place + 1 for place, step in enumerate(path) if step == "*"), default=len(path))
                fields = fields_on(self.scope, path[:last])
                element = fields[-1].type if fields else None
                while isinstance(element, ArrayType):
                    element = element.items
                if isinstance(element, ObjectType):
                    node = child(self.constraint.origin, key, "where")
                    tests += _tests(part.where, node, element, None)
        return tuple(tests)


class PlacedCase(NamedTuple):
    """One case of an amount, with the tests of its condition."""

    always: bool
    when: tuple[PlacedTest, ...]
    node: Node
    charged: tuple[PlacedTest, ...]
    """The tests of the charge that it belongs to, which hold wherever the case is asked."""


def _tests(
    condition: Condition | None, node: Node | None, scope: ObjectType, uploads: Uploads | None
) -> tuple[PlacedTest, ...]:
    """The tests of a condition joined with the mapping that they were read from."""
    if not condition or not isinstance(node, Mapping) or len(node.items) != len(condition):
        return ()
    pairs = zip(node.items, condition, strict=True)
    return tuple(PlacedTest(name.text, test, demand, scope, uploads) for (name, demand), test in pairs)


@once
def constraints_of(model: Model) -> tuple[PlacedConstraint, ...]:
    """The constraints that the spec states under `rules`; those made from `uploads` have no place in it."""
    return tuple(
        PlacedConstraint(constraint, scope, model.uploads)
        for _, scope in objects_in(model.request)
        for constraint in scope.rules
        if constraint.origin.span.line
    )


@once
def modes_of(model: Model) -> tuple[tuple[str, tuple[PlacedTest, ...]], ...]:
    """The modes of a model, each with the tests of what puts the model into it."""
    nodes = model.origin.get("modes")
    return tuple(
        (mode.name, _tests(mode.when, child(nodes, mode.name, "when"), model.request, model.uploads))
        for mode in model.modes
    )


@once
def cases_of(model: Model) -> tuple[tuple[PlacedCase, ...], ...]:
    """The lists of cases of a price: one for each `amount` or `times` that is such a list."""
    lists = []
    for charge, origin in charges_of(model):
        for cases, key in ((charge.amounts, "amount"), (charge.times, "times")):
            nodes = elements(origin.get(key))
            if nodes and len(nodes) == len(cases):
                pairs = zip(cases, nodes, strict=True)
                charged = _in_request(charge.when, origin, model)
                lists.append(
                    tuple(
                        PlacedCase(not case.when, _in_request(case.when, node, model), node, charged)
                        for case, node in pairs
                    )
                )
    return tuple(lists)


@once
def charge_tests(model: Model) -> tuple[PlacedTest, ...]:
    """The tests that decide whether a charge of a price is made at all."""
    return tuple(test for charge, node in charges_of(model) for test in _in_request(charge.when, node, model))


def _in_request(when: Condition, node: Node, model: Model) -> tuple[PlacedTest, ...]:
    """The tests under the `when` of a mapping of a price."""
    return _tests(when, child(node, "when"), model.request, model.uploads)


def all_tests(model: Model) -> Iterator[PlacedTest]:
    """Every test of every condition of a model."""
    for constraint in constraints_of(model):
        for key in ("when", "then", "otherwise"):
            yield from constraint.tests(key)
        yield from constraint.chosen()
    for _, tests in modes_of(model):
        yield from tests
    for cases in cases_of(model):
        for case in cases:
            yield from case.when
    yield from charge_tests(model)


def _domain_where(test: PlacedTest, given: Iterable[PlacedTest]) -> Domain:
    """The values that a test's subject may have where other tests hold."""
    domain = domain_of(test.test.subject, test.scope, test.uploads)
    for other in given:
        if other.test.subject == test.test.subject:
            domain = passing(domain, other.test)
    return domain


def never_holds(test: PlacedTest, given: Iterable[PlacedTest] = ()) -> Domain | None:
    """The values of which none passes a test; None where one may, or where the test itself makes no sense."""
    domain = _domain_where(test, given)
    if not domain or passing(domain, test.test) or any(misfits(test)):
        return None
    if test.test.default is not ABSENT:  # what is absent counts as the default
        return tuple(cell for cell in domain if cell != Single(ABSENT)) or domain
    return domain


def always_holds(test: PlacedTest, given: Iterable[PlacedTest] = ()) -> bool:
    """Whether every value passes a test where other tests hold; False where these leave no value."""
    domain = _domain_where(test, given)
    return bool(domain) and all_pass(domain, test.test)


def never_holding(
    tests: Iterable[PlacedTest], consequence: str, given: Iterable[PlacedTest] = ()
) -> Findings:
    """Each test of a condition that no value passes; `consequence` says what never happens because of it.

    `given` are tests that hold wherever the condition is asked.
    """
    for test in tests:
        if (domain := never_holds(test, given)) is not None:
            message = f"{consequence}: {test.name!r} is always {in_words(domain)}"
            yield Finding(test.node.span, message, "correct the condition or the limits of the parameter")


def misfits(test: PlacedTest) -> Findings:
    """The parts of a test that make no sense for its subject."""
    type_, nullable = _type_of(test)
    types = members_of(type_)
    if any(isinstance(member, AnyType) for member in types):
        return
    for key, values in (("one_of", test.test.one_of), ("none_of", test.test.none_of)):
        for index, value in enumerate(values):
            if equal(value, test.test.default):
                continue  # what counts where the key is left out need not be what may be sent
            if problems := problems_of_value(type_, value, nullable):
                never = f"{test.name!r} is compared with {shown(value)}, which it can never be"
                help = "write a value that the parameter takes"
                if isinstance(test.test.subject, Measure) and not test.test.subject.options:
                    help = "a measure is a number, or a word that the price lists under `measures`"
                yield Finding(test.value_place(key, index), f"{never}: {reason(problems[0])}", help)
    for keys, fitting, help in _LIMITS:
        for key in keys if not any(isinstance(member, fitting) for member in types) else ():
            if getattr(test.test, key) is not None:
                message = f"{key!r} is asked of {test.name!r}, which is {type_names(types)}"
                yield Finding(test.where(key), message, help)
    if test.test.present is not None and not isinstance(test.test.subject, Key):
        what = "a number" if isinstance(type_, NumberType) else "a word"
        help = "write `min: 1`, or `max: 0` for none" if what == "a number" else "write which word it is"
        yield Finding(test.where("present"), f"{test.name!r} is {what} that is always there", help)


_LIMITS: tuple[tuple[tuple[str, ...], tuple[type[Type], ...], str], ...] = (
    (
        ("min", "max", "above", "below"),
        (NumberType, ArrayType),
        "min_length and max_length limit texts, one_of names options",
    ),
    (("min_length", "max_length"), (StringType,), "min and max limit numbers and counts"),
)
"""Keys of a test, the types that they make sense for, and what to write for others."""


def _type_of(test: PlacedTest) -> tuple[Type, bool]:
    """The type that the subject is compared as, and whether it may be null."""
    subject = test.test.subject
    if isinstance(subject, UploadCount):
        within = upload_range(test.uploads, subject.kind)
        return NumberType(integer=True, min=within.low, max=within.high), False
    if isinstance(subject, Key):
        fields = fields_on(test.scope, subject.path)
        return (fields[-1].type, fields[-1].nullable) if fields else (AnyType(), False)
    if isinstance(subject, Measure) and subject.options:
        return StringType(options=tuple(Option(value=word) for word in subject.options)), False
    return NumberType(), False
