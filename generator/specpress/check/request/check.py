"""The walk through a request beside its tree of types."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, TypeAlias, assert_never

from specpress.base.diagnostics import suggestion
from specpress.catalog.step_grid import grid_of, missed_step
from specpress.catalog.types import (
    AnyType,
    ArrayType,
    BooleanType,
    Field,
    NullType,
    NumberType,
    ObjectType,
    StringType,
    Type,
    UnionType,
)
from specpress.catalog.values import Path
from specpress.check.request.problems import Problem, not_among, plainly, pointer_of, sentence
from specpress.check.request.texts import text_problems
from specpress.check.request.values import exact, identity, kind_of, shown
from specpress.runtime.conditions import Unmeasured
from specpress.runtime.constraints import Rule, is_broken
from specpress.runtime.texts import counted
from specpress.runtime.values import Lookup, equal, lookup_in
from specpress.schema.constraints import unexpressible
from specpress.wording.constraints import rule_text

At: TypeAlias = tuple[str | int, ...]

_NUMBER = re.compile(r"-?[0-9]{1,20}(?:[.][0-9]{1,20})?")

_LEAST = "{} is less than {}, the least allowed."
_MOST = "{} is more than {}, the greatest allowed."
_ABOVE = "{} is not allowed; it must be more than {}."
_BELOW = "{} is not allowed; it must be less than {}."

_KIND_NAMES = {
    "null": "null",
    "boolean": "true or false",
    "number": "a number",
    "string": "a text",
    "array": "an array",
    "object": "an object",
    "unknown": "something that JSON does not have",
}


def value_problems(type_: Type, value: Any, nullable: bool, at: At) -> Iterator[Problem]:
    """What is wrong with a value, its own problems first."""
    if isinstance(type_, AnyType) or (nullable and value is None):
        return
    if isinstance(type_, UnionType):
        yield from _union(type_, value, at)
        return
    if kind_of(value) != _kind(type_) or (_is_whole(type_) and not isinstance(exact(value), int)):
        yield _wrong_type((type_,), value, at)
        return
    match type_:
        case NullType():
            return
        case StringType():
            yield from text_problems(type_, value, pointer_of(at))
        case NumberType():
            yield from _number(type_, exact(value), pointer_of(at))
        case BooleanType():
            yield from _boolean(type_, value, pointer_of(at))
        case ArrayType():
            yield from _array(type_, value, at)
        case ObjectType():
            yield from _object(type_, value, at)
        case _:
            assert_never(type_)


def _is_whole(type_: Type) -> bool:
    return isinstance(type_, NumberType) and type_.integer


def _kind(type_: Type) -> str:
    match type_:
        case NullType():
            return "null"
        case StringType():
            return "string"
        case NumberType():
            return "number"
        case BooleanType():
            return "boolean"
        case ArrayType():
            return "array"
        case ObjectType():
            return "object"
        case AnyType() | UnionType():
            raise ValueError("the type has no kind of its own")
        case _:
            assert_never(type_)


def _wrong_type(types: tuple[Type, ...], value: Any, at: At) -> Problem:
    names = dict.fromkeys("a whole number" if _is_whole(one) else _KIND_NAMES[_kind(one)] for one in types)
    expected = " or ".join(names)
    if value is None:
        message = f"Null is not allowed; {expected} is expected."
        return Problem(pointer=pointer_of(at), reason="null-not-allowed", message=message)
    given = shown(value) if kind_of(value) == "number" else _KIND_NAMES[kind_of(value)]
    message = sentence(f"{expected[:1].upper()}{expected[1:]} is expected, not {given}", _hint(types, value))
    return Problem(pointer=pointer_of(at), reason="wrong-type", message=message)


def _hint(types: tuple[Type, ...], value: Any) -> str:
    """What was probably meant: the same with quotes where a text is expected, without them for a number."""
    text = shown(value)
    for type_ in types:
        if isinstance(type_, StringType) and any(option.value == text for option in type_.options):
            return f'write "{text}", in quotes'
        if isinstance(type_, NumberType) and isinstance(value, str) and _NUMBER.fullmatch(value):
            return f"write {value}, without quotes"
    return ""


def _number(type_: NumberType, value: int | Decimal, pointer: str) -> Iterator[Problem]:
    options = tuple(option.value for option in type_.options)
    is_option = any(equal(value, exact(option)) for option in options)
    if is_option and type_.open_options:
        return
    if options and not is_option and not type_.open_options:
        message = not_among(value if isinstance(value, int) else plainly(value), options)
        yield Problem(pointer=pointer, reason="not-an-option", message=message, limit=options)
        return
    for reason, limit, words, is_broken_ in (
        ("below-minimum", type_.min, _LEAST, type_.min is not None and value < type_.min),
        ("below-minimum", type_.above, _ABOVE, type_.above is not None and value <= type_.above),
        ("above-maximum", type_.max, _MOST, type_.max is not None and value > type_.max),
        ("above-maximum", type_.below, _BELOW, type_.below is not None and value >= type_.below),
    ):
        if limit is not None and is_broken_:
            message = words.format(plainly(value), plainly(limit))
            yield Problem(pointer=pointer, reason=reason, message=message, limit=limit)
    step = missed_step(type_, value)
    if step is not None:
        start = "" if type_.min is None or step != type_.step else f", counted from {plainly(type_.min)}"
        yield Problem(
            pointer=pointer,
            reason="off-step",
            message=f"{plainly(value)} does not lie on a step of {plainly(step)}{start}.",
            layer="schema" if grid_of(type_).states(value) else "request",
            limit=step,
        )


def _boolean(type_: BooleanType, value: bool, pointer: str) -> Iterator[Problem]:
    options = tuple(option.value for option in type_.options)
    if options and not any(equal(value, option) for option in options):
        message = not_among(value, options)
        yield Problem(pointer=pointer, reason="not-an-option", message=message, limit=options)


def _array(type_: ArrayType, value: list[Any], at: At) -> Iterator[Problem]:
    least, most = type_.min_items, type_.max_items
    for reason, limit, word, is_broken_ in (
        ("too-few-items", least, "least", least is not None and len(value) < least),
        ("too-many-items", most, "most", most is not None and len(value) > most),
    ):
        if is_broken_:
            message = f"The array must have at {word} {counted(limit, 'elements')}; it has {len(value)}."
            yield Problem(pointer=pointer_of(at), reason=reason, message=message, limit=limit)
    seen = set()
    for index, item in enumerate(value):
        yield from value_problems(type_.items, item, False, (*at, index))
        if not type_.unique:
            continue
        if (key := identity(item)) in seen:
            message = f"{shown(item)} stands in the array more than once."
            yield Problem(pointer=pointer_of((*at, index)), reason="duplicate-item", message=message)
        seen.add(key)


def _object(type_: ObjectType, value: dict[str, Any], at: At) -> Iterator[Problem]:
    if type_.rules:
        yield from _rules(type_, value, at)
    fields = {field.key: field for field in type_.fields}
    for key, item in value.items():
        if key in fields:
            yield from value_problems(fields[key].type, item, fields[key].nullable, (*at, key))
        elif not type_.open:
            missing = [known for known in fields if known not in value]
            hint = suggestion(key, missing) or suggestion(key, fields)
            message = sentence(f"There is no key {shown(key)}", hint)
            yield Problem(pointer=pointer_of((*at, key)), reason="unknown-key", message=message)
    for field in type_.fields:
        if field.required and field.key not in value:
            yield _missing(field, at)


def _missing(field: Field, at: At) -> Problem:
    message = f"The key {shown(field.key)} is missing."
    return Problem(pointer=pointer_of((*at, field.key)), reason="missing-key", message=message)


def _rules(type_: ObjectType, value: dict[str, Any], at: At) -> Iterator[Problem]:
    find = lookup_in(value)

    def lookup(path: Path) -> Any:
        return exact(find(path))

    for one in type_.rules:
        if one.checked and _is_broken(one.rule, lookup):
            yield Problem(
                pointer=pointer_of(at),
                reason="broken-rule",
                message=rule_text(one, type_),
                layer="schema" if unexpressible(one, type_) is None else "request",
            )


def _is_broken(rule: Rule, lookup: Lookup) -> bool:
    """A rule that reads a measure says nothing about a request."""
    try:
        return is_broken(rule, lookup)
    except Unmeasured:
        return False


def _union(type_: UnionType, value: Any, at: At) -> Iterator[Problem]:
    """The problems with the member that the value comes closest to."""
    if any(isinstance(member, AnyType) for member in type_.of):
        return
    found = [tuple(value_problems(member, value, False, at)) for member in type_.of]
    kinds = [_kind(member) for member in type_.of]
    near = [one for one, kind in zip(found, kinds, strict=True) if kind == kind_of(value)]
    if not near or all(_is_wrong_type(one, at) for one in near):
        yield _wrong_type(type_.of, value, at)
        return
    yield from min(near, key=lambda one: (sum(problem.layer == "schema" for problem in one), len(one)))


def _is_wrong_type(found: tuple[Problem, ...], at: At) -> bool:
    own = pointer_of(at)
    return len(found) == 1 and found[0].reason == "wrong-type" and found[0].pointer == own
