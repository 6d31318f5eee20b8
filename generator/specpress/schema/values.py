"""JSON values and kinds of values, as schemas write them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, TypeAlias, assert_never

from specpress.catalog.types import (
    AnyType,
    ArrayType,
    BooleanType,
    NullType,
    NumberType,
    ObjectType,
    StringType,
    Type,
    UnionType,
)
from specpress.catalog.values import Json, Path

Schema: TypeAlias = dict[str, Any]

KINDS = frozenset({"null", "boolean", "number", "string", "array", "object"})
"""The kinds of JSON values; whole numbers are numbers."""

_LARGEST_EXPONENT = 308


def plain(value: Json) -> Any:
    """A JSON value of the catalogue as plain dicts, lists and binary floats, as every JSON reader has it."""
    if isinstance(value, Decimal):
        return _number(value)
    if isinstance(value, tuple):
        return [plain(one) for one in value]
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    return value


def _number(value: Decimal) -> int | float | Decimal:
    if value.adjusted() > _LARGEST_EXPONENT:
        return value  # no float could hold it, and as an integer it might fill the memory
    return int(value) if value == value.to_integral_value() else float(value)


def kinds_of(type_: Type, nullable: bool = False) -> frozenset[str]:
    """The kinds that values of a type can have."""
    match type_:
        case AnyType():
            found = KINDS
        case NullType():
            found = frozenset({"null"})
        case StringType():
            found = frozenset({"string"})
        case NumberType():
            found = frozenset({"number"})
        case BooleanType():
            found = frozenset({"boolean"})
        case ArrayType():
            found = frozenset({"array"})
        case ObjectType():
            found = frozenset({"object"})
        case UnionType(of=members):
            found = frozenset().union(*map(kinds_of, members))
        case _:
            assert_never(type_)
    return found | {"null"} if nullable else found


def type_at(home: ObjectType, path: Path) -> tuple[Type, bool]:
    """The type at a path below an object, and whether null is allowed there. Any type where nothing is known."""
    type_: Type = home
    nullable = False
    for step in path:
        field = type_.field(step) if isinstance(type_, ObjectType) else None
        if field is None:
            return AnyType(), False
        type_, nullable = field.type, field.nullable
    return type_, nullable


def kinds_at(home: ObjectType, path: Path) -> frozenset[str]:
    """The kinds that the value at a path below an object can have."""
    return kinds_of(*type_at(home, path))
