"""JSON values, paths to them, and the sentinel that tells absence from null."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from enum import Enum
from typing import Any, Final, Literal, TypeAlias, TypeGuard


class Absent(Enum):
    """The type of `ABSENT`: that there is no value, which is not the same as null."""

    ABSENT = "absent"

    def __bool__(self) -> bool:
        return False


ABSENT: Final = Absent.ABSENT

Json: TypeAlias = "str | int | Decimal | bool | tuple[Json, ...] | dict[str, Json] | None"
"""A JSON value as specs hold it: fractions are Decimals, arrays are tuples, objects are never changed."""

Path: TypeAlias = tuple[str, ...]
"""Keys that lead to a value; `*` stands for each element of an array."""

MediaKind: TypeAlias = Literal["image", "video", "audio", "file"]

Lookup: TypeAlias = Callable[[Path], Any]
"""Gives the value at a path below the object in question, or `ABSENT`."""


def is_array(value: Any) -> TypeGuard[list[Any] | tuple[Any, ...]]:
    """Whether a value is a JSON array, as the reader of JSON or a spec makes it."""
    return isinstance(value, (list, tuple))


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Whether a value is a JSON object."""
    return isinstance(value, dict)


def equal(one: Any, other: Any) -> bool:
    """Whether two JSON values are equal as JSON Schema has it: 1 equals 1.0, true does not equal 1."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if is_array(one) and is_array(other):
        return len(one) == len(other) and all(map(equal, one, other))
    if is_object(one) and is_object(other):
        return one.keys() == other.keys() and all(equal(one[key], other[key]) for key in one)
    if isinstance(one, float) is not isinstance(other, float):
        # A binary 0.1 is the text "0.1" that it was read from, and so equals the exact decimal.
        one, other = number(one) or one, number(other) or other
    return bool(one == other)


def number(value: Any) -> Decimal | None:
    """The exact decimal of a finite JSON number; None for anything else, booleans included."""
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal)):
        return None
    exact = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
    return exact if exact.is_finite() else None


def lookup_in(body: Any) -> Lookup:
    """A `Lookup` over plain JSON: dictionaries, lists and tuples. A step `*` takes the first element."""

    def find(path: Path) -> Any:
        value = body
        for step in path:
            if step == "*" and is_array(value) and value:
                value = value[0]
            elif is_object(value) and step in value:
                value = value[step]
            else:
                return ABSENT
        return value

    return find
