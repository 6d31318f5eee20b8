"""Conformance vectors: requests with their expected verdict, and for a refusal the place and the reason.

For each model every limit is tried on both sides, every option, every required and every unknown key, every rule
kept and broken, and every documented example. The verdict is that of `specpress.runtime.check`; that the schema, the
classes and the clients agree with it is what the contract tests prove.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, product
from typing import Any

from specpress.base.json_text import json_line
from specpress.catalog.model import Model
from specpress.catalog.types import (
    ArrayType,
    BooleanType,
    Field,
    NumberType,
    ObjectType,
    StringType,
    Type,
    walk,
)
from specpress.catalog.values import ABSENT, Path
from specpress.check import Problem, problems
from specpress.check.samples import objects, plain, put, remove, sample, tidy, tries
from specpress.runtime.conditions import Condition, Key, Subject, UploadCount, holds
from specpress.runtime.constraints import Rule, is_broken
from specpress.runtime.cost import cost
from specpress.runtime.price import Price
from specpress.runtime.values import lookup_in
from specpress.wording.constraints import rule_text

UNKNOWN_KEY = "unknownKey"
LONGEST_SHOWN = 40
LONGEST_TRIED = 10_000
"""Longer texts are not tried for a rule."""
MOST_COMBINATIONS = 4_000
"""Most combinations that are tried for one rule."""


@dataclass(frozen=True, slots=True)
class Vector:
    """One request. `problems` is empty where it is valid; `price` is that of a valid request, where one is known."""

    name: str
    request: Any
    problems: tuple[Problem, ...]
    price: dict[str, Any] | None


def vectors(model: Model, base: Any) -> tuple[Vector, ...]:
    """All vectors of a model, documented examples first; no two with the same request.

    `base` is the request that others are made of, as `minimal` gives it.
    """
    by_body: dict[str, Vector] = {}
    pricer = _Pricer(model)
    for name, body in _bodies(model, base):
        key = repr(body)  # which tells 1 from 1.0 and from true
        if key not in by_body:
            wrong = problems(model, body)
            by_body[key] = Vector(name, body, wrong, pricer.price(body) if not wrong else None)
    return tuple(by_body.values())


def _bodies(model: Model, base: Any) -> Iterator[tuple[str, Any]]:
    for example in model.examples:
        yield f"documented: {example.title}", plain(example.request)
    for priced in model.price.vectors if model.price else ():
        yield "documented price", _merged(base, plain(priced.request))
    yield "only what is required", base
    fields = list(walk(model.request))
    for path, field in fields:
        yield from _field_bodies(model, path, field, base)
    yield from _whole(model, fields, base)
    yield from _unknown_keys(model, base)
    yield from _rule_bodies(model, base)
    yield from (
        ("not an object: a list", []),
        ("not an object: a text", "text"),
        ("not an object: null", None),
    )


def _field_bodies(model: Model, path: Path, field: Field, base: Any) -> Iterator[tuple[str, Any]]:
    name = ".".join(step for step in path if step != "*")
    if field.required:
        yield f"{name}: missing", remove(put(model, base, path, sample(field.type, field)), path)
    for value, why in tries(field):
        yield _named(name, value, why), put(model, base, path, value)
    if isinstance(field.type, ArrayType) and not isinstance(field.type.items, ObjectType):
        item = Field(key="", type=field.type.items, title="")
        for value, why in tries(item):
            yield _named(f"{name}[0]", value, why), put(model, base, path, [value])


def _named(name: str, value: Any, why: str) -> str:
    """What a vector tries, with the value where it is short enough to read."""
    text = json_line(value)
    return f"{name} = {text}: {why}" if len(text) <= LONGEST_SHOWN else f"{name}: {why}"


def _whole(model: Model, fields: list[tuple[Path, Field]], base: Any) -> Iterator[tuple[str, Any]]:
    body = base
    for path, field in fields:
        if not isinstance(field.type, (ObjectType, ArrayType)):
            body = put(model, body, path, sample(field.type, field))
    yield "every parameter at once", body


def _unknown_keys(model: Model, base: Any) -> Iterator[tuple[str, Any]]:
    all_objects = list(objects(model.request))
    for path, type_ in all_objects:
        name = ".".join(step for step in path if step != "*") or "the body"
        yield f"{name}: an unknown key", put(model, base, (*path, UNKNOWN_KEY), "text")
        if type_.fields:
            swapped = type_.fields[0].key.swapcase()
            yield f"{name}: a key in the wrong case", put(model, base, (*path, swapped), "text")
        misplaced = (field.key for _, other in all_objects if other is not type_ for field in other.fields)
        if (
            key := next((key for key in misplaced if key not in {field.key for field in type_.fields}), None)
        ) is not None:
            yield f"{name}: a key of another object", put(model, base, (*path, key), "text")


def _merged(base: Any, over: Any) -> Any:
    if isinstance(base, dict) and isinstance(over, dict):
        return {**base, **{key: _merged(base.get(key), value) for key, value in over.items()}}
    if isinstance(base, list) and isinstance(over, list) and base and over:
        return [_merged(base[0], over[0]), *over[1:]]
    return over


def _rule_bodies(model: Model, base: Any) -> Iterator[tuple[str, Any]]:
    """For each rule a request that breaks it and nothing else, and one in which it applies and is kept."""
    for owner, type_, rule in model.rules():
        if not rule.checked:
            continue
        broken = kept = None
        for body in islice(_combinations(model, owner, rule.rule, base), MOST_COMBINATIONS):
            lookup = lookup_in(lookup_in(body)(owner) if owner else body)
            if is_broken(rule.rule, lookup):
                if broken is None and len(problems(model, body)) == 1:
                    broken = body
            elif kept is None and holds(rule.rule.when, lookup) and not problems(model, body):
                kept = body
            if broken is not None and kept is not None:
                break
        if broken is not None:
            yield f"breaks: {rule_text(rule, type_)}", broken
        if kept is not None:
            yield f"keeps: {rule_text(rule, type_)}", kept


def _combinations(model: Model, owner: Path, rule: Rule, base: Any) -> Iterator[Any]:
    """Bodies with every combination of values for the keys that a rule is about."""
    tests = (*rule.when, *rule.then, *rule.otherwise, *(rule.total.of if rule.total else ()))
    paths = dict.fromkeys(_path(test.subject) for test in tests)
    paths.update(dict.fromkeys((*rule.at_least_one, *rule.exactly_one, *rule.at_most_one)))
    candidates = [_candidates(model, (*owner, *path), rule, path) for path in paths]
    for values in product(*candidates):
        body = base
        for path, value in zip(paths, values, strict=True):
            whole = (*owner, *path)
            body = remove(body, whole) if value is ABSENT else put(model, body, whole, value)
        yield body


def _path(subject: Subject) -> Path:
    assert isinstance(subject, (Key, UploadCount))
    return subject.path


def _candidates(model: Model, whole: Path, rule: Rule, path: Path) -> list[Any]:
    """The values to try for a key of a rule, by its path from the body and from the rule's object."""
    field = _field_at(model.request, whole)
    if field is None:
        return [ABSENT]
    named = [value for tested, values in _tests(rule) if tested == path for value in values]
    unique = {repr(value): value for value in (*named, *_of(field.type, field))}
    return [*unique.values(), *([] if field.required else [ABSENT])]


def _tests(rule: Rule) -> Iterator[tuple[Path, list[Any]]]:
    """The values that a rule's own tests name for each path, and the numbers beside its limits."""
    conditions: tuple[Condition, ...] = (rule.when, rule.then, rule.otherwise)
    for test in (test for condition in conditions for test in condition):
        named = [plain(value) for value in (*test.one_of, *test.none_of)]
        if isinstance(test.subject, Key):
            limits = [limit for limit in (test.min, test.max, test.above, test.below) if limit is not None]
            named += [tidy(limit + delta) for limit in limits for delta in (0, 1, -1)]
            beyond = None if test.max_length is None else test.max_length + 1
            lengths = (test.max_length, test.min_length, beyond)
            named += ["x" * length for length in lengths if length is not None and length <= LONGEST_TRIED]
        yield test.subject.path, named  # type: ignore[union-attr]  # rules have no measures


def _of(type_: Type, field: Field) -> list[Any]:
    match type_:
        case StringType() | NumberType() | BooleanType() if type_.options:
            return [option.value for option in type_.options]
        case BooleanType():
            return [True, False]
        case NumberType():
            limits = [limit for limit in (type_.min, type_.max) if limit is not None]
            return [sample(type_, field), *(tidy(limit) for limit in limits)]
        case ArrayType():
            return _lists(type_)
        case _:
            return [sample(type_, field)]


def _lists(type_: ArrayType) -> list[Any]:
    """Lists of every allowed length up to 20, for uploads of every kind and of two kinds mixed."""
    longest = min(20, type_.max_items if type_.max_items is not None else 4)
    elements = [sample(type_.items)]
    if isinstance(type_.items, ObjectType):
        kinds = type_.items.field("kind")
        if kinds is not None and isinstance(kinds.type, StringType):
            elements = [{**elements[0], "kind": option.value} for option in kinds.type.options] or elements
    alike = [[element] * count for element in elements for count in range(1, longest + 1)]
    mixed = [
        [first] * (count - 1) + [last] for first in elements for last in elements if first is not last
        for count in range(2, longest + 1)
    ]  # fmt: skip
    return [*alike, *mixed]


def _field_at(type_: Type, path: Path) -> Field | None:
    field: Field | None = None
    for step in path:
        if isinstance(type_, ArrayType):
            type_ = type_.items
            continue
        field = type_.field(step) if isinstance(type_, ObjectType) else None
        if field is None:
            return None
        type_ = field.type
    return field


class _Pricer:
    """Prices requests to a model. Hundreds of vectors differ in keys that its price does not read."""

    def __init__(self, model: Model) -> None:
        self._formula = model.price.formula if model.price else None
        self._reads = tuple(dict.fromkeys(_paths_read(self._formula))) if self._formula else ()
        self._known: dict[str, dict[str, Any]] = {}

    def price(self, body: Any) -> dict[str, Any] | None:
        """The price of a request as JSON; None where the docs give none."""
        if self._formula is None:
            return None
        lookup = lookup_in(body)
        key = repr([lookup(path) for path in self._reads])
        if key not in self._known:
            self._known[key] = cost(self._formula, body).to_json()
        return self._known[key]


def _paths_read(formula: Price) -> Iterator[Path]:
    for charge in formula.charges:
        subjects: list[Subject] = [factor.subject for factor in charge.quantity]
        conditions: list[Condition] = [charge.when, *(case.when for case in (*charge.amounts, *charge.times))]
        subjects += [test.subject for condition in conditions for test in condition]
        yield from (subject.path for subject in subjects if isinstance(subject, (Key, UploadCount)))
