"""Answers made of the shape that the catalogue gives them.

Given an object's type and what is known, at its paths; gives the whole object: what is known in the form that its
type asks for, and in every other required place an example, a default or the plainest value there is.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, TypeAlias, assert_never

from specpress.base.json_text import json_line
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
from specpress.catalog.values import ABSENT, Path
from specpress.runtime.cost import plain as digits
from specpress.schema.values import plain

Tree: TypeAlias = dict[str, Any]
"""What is known: objects are dicts, arrays are lists, and leaves are values or one of the classes below."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A time, in seconds since 1970."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Part:
    """How much of something is done, from 0 to 1."""

    done: float


def put(tree: Tree, path: Path, value: Any, index: int = 0) -> None:
    """Note a value at a path. Of its steps `*` the last is the element of that index, each other the first one."""
    stars = [at for at, step in enumerate(path) if step == "*"]
    home: Any = tree
    for at, step in enumerate(path):
        key: Any = step
        if step == "*":
            key = index if at == stars[-1] else 0
            home.extend({} for _ in range(key + 1 - len(home)))
        if at == len(path) - 1:
            home[key] = value
        elif step == "*":
            home = home[key]
        else:
            home = home.setdefault(key, [] if path[at + 1] == "*" else {})


def filled(type_: Type, known: Any) -> Any:
    """A value of a type with everything that is known of it."""
    match type_:
        case ObjectType() if isinstance(known, dict):
            return _object(type_, known)
        case ArrayType() if isinstance(known, list):
            return [filled(type_.items, item) for item in known]
        case StringType():
            return _text(type_, known)
        case NumberType():
            return _number(type_, known)
        case UnionType():
            return filled(next((one for one in type_.of if _may_be(one, known)), type_.of[0]), known)
        case BooleanType() if isinstance(known, int):
            return bool(known)
        case ArrayType() if isinstance(known, int):
            return [filled(type_.items, known)]
        case _:
            return _bare(known)


def _may_be(type_: Type, known: Any) -> bool:
    """Whether what is known is not an object or a list where a type has none."""
    if isinstance(known, dict):
        return isinstance(type_, ObjectType | AnyType)
    return isinstance(type_, ArrayType | AnyType) if isinstance(known, list) else True


def _object(type_: ObjectType, known: Tree) -> dict[str, Any]:
    values = {}
    for field in type_.fields:
        if field.key in known:
            value = known[field.key]
            values[field.key] = None if value is None else filled(field.type, value)
        elif field.required:
            values[field.key] = example(field)
    more = {key: _bare(value) for key, value in known.items() if key not in values}
    return {**values, **(more if type_.open or type_.values is not None else {})}


def example(field: Field) -> Any:
    """A value for a field of which nothing is known."""
    if field.nullable:
        return None
    for value in (field.default, *field.examples):
        if value is not ABSENT:
            return plain(value)
    return plainest(field.type)


def usual_values(type_: Type | None) -> Tree:
    """The keys of an object that have a usual value, with it: a default, an example, or the only option."""
    usual: Tree = {}
    for field in type_.fields if isinstance(type_, ObjectType) else ():
        options = field.type.options if isinstance(field.type, StringType) else ()
        only = [option.value for option in options] if len(options) == 1 else []
        value = next(
            (value for value in (field.default, *field.examples, *only) if value is not ABSENT), ABSENT
        )
        if value is not ABSENT:
            usual[field.key] = plain(value)
    return usual


def plainest(type_: Type) -> Any:
    """The plainest value of a type."""
    match type_:
        case AnyType() | ObjectType():
            return _object(type_, {}) if isinstance(type_, ObjectType) else {}
        case NullType():
            return None
        case StringType() | NumberType() | BooleanType() if type_.options:
            return plain(type_.options[0].value)
        case StringType():
            return {"uri": "https://example.com/", "date-time": "1970-01-01T00:00:00.000Z"}.get(
                type_.format or "", ""
            )
        case NumberType():
            return _bare(type_.min or Decimal(0))
        case BooleanType():
            return False
        case ArrayType():
            return [plainest(type_.items) for _ in range(type_.min_items or 0)]
        case UnionType():
            return plainest(type_.of[0])
        case _:
            assert_never(type_)


def _text(type_: StringType, known: Any) -> Any:
    match known:
        case Decimal():
            return digits(known)
        case Part(done):
            return f"{done:.0%}"
        case bool() | int() | float():
            return str(known).lower()
        case dict() | list() if type_.format == "json":
            return json_line(_bare(known))
        case _:
            return _bare(known)


def _number(type_: NumberType, known: Any) -> Any:
    match known:
        case Moment(seconds):
            value = seconds * 1000 if type_.unit == "milliseconds" else seconds
            return int(value) if type_.integer or type_.unit == "milliseconds" else value
        case Part(done):
            whole = type_.unit == "percent" or (type_.max is not None and type_.max >= 100)
            value = done * 100 if whole else done
            return round(value) if type_.integer or whole else value
        case Decimal() | float() if type_.integer:
            return math.ceil(known)
        case _:
            return _bare(known)


def _bare(known: Any) -> Any:
    """A value as JSON has it."""
    match known:
        case Moment(seconds):
            moment = datetime.fromtimestamp(seconds, UTC)
            return f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03d}Z"
        case Part(done):
            return done
        case dict():
            return {key: _bare(value) for key, value in known.items()}
        case list():
            return [_bare(value) for value in known]
        case Decimal():
            return plain(known)
        case _:
            return known


def type_at(home: Type, path: Iterable[str]) -> Type | None:
    """The type at a path below another; None where nothing is known there."""
    type_: Type = home
    for step in path:
        if isinstance(type_, StringType) and type_.format == "json":
            return AnyType()
        if step == "*":
            inner: Type | None = type_.items if isinstance(type_, ArrayType) else None
        else:
            field = type_.field(step) if isinstance(type_, ObjectType) else None
            inner = field.type if field else None
        if inner is None:
            return None
        type_ = inner
    return type_


def takes_text(type_: Type | None) -> bool:
    """Whether a text may stand there."""
    members = type_.of if isinstance(type_, UnionType) else (type_,)
    return any(isinstance(member, StringType | AnyType) for member in members)


def has(home: ObjectType, path: Path) -> bool:
    """Whether an object has that place."""
    return type_at(home, path) is not None
