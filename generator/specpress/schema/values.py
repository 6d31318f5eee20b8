"""JSON values and kinds of values, as schemas write them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, TypeAlias, assert_never

from specpress.catalog import types
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
        return [plain(element) for element in value]
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    return value


def _number(value: Decimal) -> int | float | Decimal:
    if value.adjusted() > _LARGEST_EXPONENT:
        return value  # no float could hold it, and as an integer it might fill the memory
    return int(value) if value == value.to_integral_value() else float(value)


def kinds_of(type_: types.Type, nullable: bool = False) -> frozenset[str]:
    """The kinds that values of a type can have."""
    match type_:
        case types.AnyType():
            kinds = KINDS
        case types.NullType():
            kinds = frozenset({"null"})
        case types.StringType():
            kinds = frozenset({"string"})
        case types.NumberType():
            kinds = frozenset({"number"})
        case types.BooleanType():
            kinds = frozenset({"boolean"})
        case types.ArrayType():
            kinds = frozenset({"array"})
        case types.ObjectType():
            kinds = frozenset({"object"})
        case types.UnionType(of=members):
            kinds = frozenset().union(*map(kinds_of, members))
        case _:
            assert_never(type_)
    return kinds | {"null"} if nullable else kinds


def type_at(home: types.ObjectType, path: Path) -> tuple[types.Type, bool]:
    """The type at a path below an object, and whether null is allowed there. Any type where nothing is known."""
    type_: types.Type = home
    nullable = False
    for step in path:
        field = type_.field(step) if isinstance(type_, types.ObjectType) else None
        if field is None:
            return types.AnyType(), False
        type_, nullable = field.type, field.nullable
    return type_, nullable


def kinds_at(home: types.ObjectType, path: Path) -> frozenset[str]:
    """The kinds that the value at a path below an object can have."""
    return kinds_of(*type_at(home, path))
