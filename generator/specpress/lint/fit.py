"""Whether a value is of a type at all, and how to write it so that it is."""

from __future__ import annotations

from specpress.catalog.types import (
    ArrayType,
    BooleanType,
    NullType,
    NumberType,
    ObjectType,
    StringType,
    Type,
)
from specpress.catalog.values import Json
from specpress.runtime.quantity import readable
from specpress.runtime.values import number


def is_of(type_: Type, value: Json) -> bool:
    """Whether a value has the JSON type, its limits aside. 1.0 is a whole number, true is no number."""
    match type_:
        case NumberType():
            size = number(value)
            return size is not None and (not type_.integer or size == size.to_integral_value())
        case StringType():
            return isinstance(value, str)
        case BooleanType():
            return isinstance(value, bool)
        case ArrayType():
            return isinstance(value, tuple)
        case ObjectType():
            return isinstance(value, dict)
        case NullType():
            return value is None
        case _:
            return True


def named(types: tuple[Type, ...]) -> str:
    """What values of some types are called: 'a text or a whole number'."""
    return " or ".join(dict.fromkeys(map(_named, types)))


def _named(type_: Type) -> str:
    match type_:
        case NumberType():
            return "a whole number" if type_.integer else "a number"
        case StringType():
            return "a text"
        case BooleanType():
            return "true or false"
        case ArrayType():
            return "a list"
        case ObjectType():
            return "an object"
        case NullType():
            return "null"
        case _:
            return "any value"


def cure(types: tuple[Type, ...], value: Json, text: str) -> str:
    """How to mend a value that is of none of the types; `text` is how it was written."""
    if not isinstance(value, (str, tuple, dict)) and any(isinstance(one, StringType) for one in types):
        return f'quote it: "{text}"'
    if isinstance(value, str):
        if value in ("true", "false") and any(isinstance(one, BooleanType) for one in types):
            return f"remove the quotes: {value}"
        if readable(value) is not None and any(isinstance(one, NumberType) for one in types):
            return f"remove the quotes: {value}"
    return "correct the value, or the `type`"
