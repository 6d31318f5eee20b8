"""Conformance vectors: requests with their expected verdict, and for a refusal the place and the reason.

For each model every limit is tried on both sides, every option, every required and every unknown key, every rule
kept and broken, and every documented example. The verdict is that of `specpress.runtime.check`; that the schema, the
classes and the clients agree with it is what the contract tests prove.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from itertools import islice, product
from typing import Any

from specpress.base.json_text import json_line
from specpress.catalog.constraints import parts_of, subjects_of_rule
from specpress.catalog.model import Model
from specpress.catalog.types import (
    ArrayType,
    BooleanType,
    Field,
    NumberType,
    ObjectType,
    StringType,
    Type,
    UnionType,
    members_of,
    walk,
)
from specpress.catalog.values import ABSENT, Path
from specpress.check import Problem, problems
from specpress.check.samples import element_of, objects, plain, put, remove, sample, tidy, tries
from specpress.runtime.conditions import Condition, Key, Measure, Subject, UploadCount, holds
from specpress.runtime.constraints import Operand, Rule, Total, amount_of, is_broken, limit_of
from specpress.runtime.cost import cost
from specpress.runtime.price import Price
from specpress.runtime.values import Lookup, lookup_in, number
from specpress.wording.constraints import rule_text

UNKNOWN_KEY = "unknownKey"
LONGEST_SHOWN = 40
LONGEST_TRIED = 10_000
"""Longer texts are not tried for a rule."""
MOST_COMBINATIONS = 4_000
"""Most combinations that are tried for one rule."""
MOST_ELEMENTS = 8
"""Most elements that lists for a rule are made of."""
LONGEST_LIST = 20
"""Limits beyond this are not tried by as many elements."""


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


def minimal(model: Model) -> Any:
    """A valid request with as little in it as possible.

    Usually the required keys alone; where rules demand more, the first single parameter that helps, or else a
    documented example, or values with which a rule is kept.
    """
    least = sample(model.request)
    if not problems(model, least):
        return least
    for path, field in walk(model.request):
        body = put(model, least, path, sample(field.type, field))
        if not problems(model, body):
            return body
    for example in model.examples:
        if not problems(model, example.request):
            return plain(example.request)
    kept = (kept for *_, kept in _for_each_rule(model, least) if kept is not None)
    return next(kept, least)


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
    for text, broken, kept in _for_each_rule(model, base):
        if broken is not None:
            yield f"breaks: {text}", broken
        if kept is not None:
            yield f"keeps: {text}", kept


def _for_each_rule(model: Model, base: Any) -> Iterator[tuple[str, Any, Any]]:
    """For each rule its text, a request that breaks it and nothing else, and one in which it applies and is kept.

    None for a request that was not found.
    """
    for owner, type_, rule in model.rules():
        if not rule.checked:
            continue
        is_given = isinstance(_at(model.request, owner), ObjectType)
        # Of several types that may stand there, that with the rule is put there first.
        start = base if is_given else put(model, base, owner, element_of(type_))
        bodies = _combinations(model, owner, type_, rule.rule, start)
        if rule.rule.totals:
            bodies = _by_distance(model, owner, type_, rule.rule, bodies)
        broken = kept = None
        for body in islice(bodies, MOST_COMBINATIONS):
            lookup = _lookup(body, owner)
            if is_broken(rule.rule, lookup):
                if broken is None and len(problems(model, body)) == 1:
                    broken = body
            elif kept is None and holds(rule.rule.when, lookup) and not problems(model, body):
                kept = body
            if broken is not None and kept is not None:
                break
        yield rule_text(rule, type_), broken, kept


def _lookup(body: Any, owner: Path) -> Lookup:
    """What a rule sees of a body, from the object that holds it; in a list from the first element."""
    return lookup_in(lookup_in(body)(owner) if owner else body)


def _by_distance(
    model: Model, owner: Path, type_: ObjectType, rule: Rule, bodies: Iterator[Any]
) -> Iterator[Any]:
    """Bodies for a rule about totals, those that are closest to a limit first: a limit is tried on both sides.

    To the given ones come those in which one number is changed so that a total is just what its limit is, or beside.
    """
    given = list(islice(bodies, MOST_COMBINATIONS // 10))
    near = [
        other
        for body in given
        for total in rule.totals
        for other in _beside(model, owner, type_, total, body)
    ]
    distances = [(_distance(rule, _lookup(body, owner)), body) for body in (*given, *near)]
    yield from (body for _, body in sorted(distances, key=lambda pair: pair[0]))


def _distance(rule: Rule, lookup: Lookup) -> Fraction | float:
    """How far the totals of a rule are from their limits."""
    gaps: list[Fraction | float] = [math.inf]
    for total in rule.totals:
        amount = amount_of(total, lookup)
        limits = (limit_of(limit, lookup) for limit in total.limits)
        gaps += [abs(amount - limit) for limit in limits if amount is not None and limit is not None]
    return min(gaps)


def _beside(model: Model, owner: Path, type_: ObjectType, total: Total, body: Any) -> Iterator[Any]:
    """A body with one number of a total changed to what makes it its limit, and to the next ones on both sides."""
    lookup = _lookup(body, owner)
    amount = amount_of(total, lookup)
    for limit in (limit_of(limit, lookup) for limit in total.limits):
        for part in total.of if amount is not None and limit is not None else ():
            path = (*owner, *_path(part.subject))
            number_type = _at(type_, _path(part.subject), anywhere=True)
            value = number(lookup_in(body)(path))
            if value is None or not isinstance(number_type, NumberType):
                continue
            assert amount is not None
            assert limit is not None
            if total.by == "product":
                wanted = Fraction(value) * limit / amount if amount else None
            else:
                wanted = Fraction(value) + limit - amount
            if wanted is not None:
                yield from (put(model, body, path, near) for near in _around(number_type, wanted))


def _around(type_: NumberType, wanted: Fraction) -> Iterator[int | Decimal]:
    """The numbers of a type around a wanted one."""
    unit = Fraction(type_.step or type_.multiple_of or (1 if type_.integer else Decimal("0.001")))
    start = Fraction(type_.min or 0) if type_.step else Fraction(0)
    below = start + (wanted - start) // unit * unit
    for number_ in (below, below + unit, below - unit):
        yield tidy(Decimal(number_.numerator) / number_.denominator)


def _combinations(model: Model, owner: Path, type_: ObjectType, rule: Rule, base: Any) -> Iterator[Any]:
    """Bodies with every combination of values for the keys that a rule is about."""
    subjects = (subject for subject in subjects_of_rule(rule) if not isinstance(subject, Measure))
    paths = dict.fromkeys(_outside(subject.path) for subject in subjects)
    candidates = [_candidates(type_, rule, path) for path in paths]
    for values in product(*candidates):
        body = base
        for path, value in zip(paths, values, strict=True):
            whole = (*owner, *path)
            body = remove(body, whole) if value is ABSENT else put(model, body, whole, value)
        yield body


def _path(subject: Subject) -> Path:
    return () if isinstance(subject, Measure) else subject.path


def _outside(path: Path) -> Path:
    """A path up to the first list whose elements it leads to."""
    return path[: path.index("*")] if "*" in path else path


def _candidates(type_: ObjectType, rule: Rule, path: Path) -> list[Any]:
    """The values to try for a key of a rule, by its path from the object that holds the rule."""
    field = _field_at(type_, path)
    if field is None:
        return [ABSENT]
    named = [value for tested, values in _tests(rule) if tested == path for value in values]
    parts = [
        part for total in rule.totals for part in parts_of(total) if _outside(_path(part.subject)) == path
    ]
    if isinstance(field.type, ArrayType) and any(part.is_inside or part.where for part in parts):
        limits = [limit for total in rule.totals for limit in total.limits]
        named += _lists_of(field.type, parts, [limit for limit in limits if isinstance(limit, Decimal)])
    elif parts and isinstance(field.type, NumberType):
        ends = ((field.type.min, 1), (field.type.max, -1))
        unit = field.type.step or field.type.multiple_of or 1
        named += [tidy(end + sign * unit) for end, sign in ends if end is not None]
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


def _lists_of(type_: ArrayType, parts: list[Operand], limits: list[Decimal]) -> Iterator[Any]:
    """Lists whose elements differ in what parts of a total ask of them, as many as limits name and one more."""
    elements = _different_elements(type_.items, parts)
    counts = {
        1,
        2,
        3,
        *(int(limit) + more for limit in limits if 0 < limit < LONGEST_LIST for more in (0, 1)),
    }
    for count in sorted(counts):
        yield from ([element] * count for element in elements)
        yield from ([_varied(type_.items, element, index) for index in range(count)] for element in elements)
    yield from ([first, last] for first in elements for last in elements if first is not last)


def _different_elements(type_: Type, parts: list[Operand]) -> list[Any]:
    """Elements of a list that differ in what parts of a total ask of them."""
    if isinstance(type_, UnionType):
        return [element for member in type_.of for element in _different_elements(member, parts)]
    if not isinstance(type_, ObjectType):
        return [*_of(type_, Field(key="", type=type_, title="")), element_of(type_)][:MOST_ELEMENTS]
    asked: dict[str, list[Any]] = {}
    for part in parts:
        for test in part.where:
            key, *inner = _path(test.subject)
            named = [] if inner else [plain(value) for value in (*test.one_of, *test.none_of)]
            asked.setdefault(key, []).extend(named)
        path = _path(part.subject)
        if len(path) > (steps := len(_outside(path)) + 1):
            asked.setdefault(path[steps], [])
    choices = []
    for key, named in asked.items():
        field = type_.field(key)
        values = [] if field is None else [*named, *_of(field.type, field)]
        choices.append([*{repr(value): (key, value) for value in values}.values()])
    return [element_of(type_, dict(chosen)) for chosen in islice(product(*choices), MOST_ELEMENTS)]


def _varied(type_: Type, element: Any, index: int) -> Any:
    """The same element with other words in it where any will do, and other numbers."""
    if isinstance(type_, ObjectType) and isinstance(element, dict):
        return {
            key: _varied(field.type, value, index) if (field := type_.field(key)) is not None else value
            for key, value in element.items()
        }
    if index and isinstance(type_, StringType) and not (type_.options or type_.pattern or type_.format):
        return f"{element} {index + 1}"
    if index and isinstance(type_, NumberType) and not type_.options:
        return tidy(Decimal(element) + index * (type_.step or type_.multiple_of or 1))
    return element


def _at(type_: Type, path: Path, *, anywhere: bool = False) -> Type | None:
    """The type of what stands at a path; None where not every value has it there, or not `anywhere` the same."""
    for step in path:
        if isinstance(type_, ArrayType):
            type_ = type_.items
            continue
        members = members_of(type_) if anywhere else (type_,)
        owners = [member for member in members if isinstance(member, ObjectType)]
        fields = [field for owner in owners if (field := owner.field(step)) is not None]
        if not fields or any(field.type != fields[0].type for field in fields):
            return None
        type_ = fields[0].type
    return type_


def _field_at(type_: Type, path: Path) -> Field | None:
    owner = _at(type_, path[:-1])
    return owner.field(path[-1]) if isinstance(owner, ObjectType) and path else None


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
