"""JSON values, paths to them, and the sentinel that tells absence from null."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Hashable, Iterable
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

Layer: TypeAlias = Literal["schema", "request"]
"""Whether the schema and the class refuse a value too, or the checker alone sees what is wrong."""

MediaKind: TypeAlias = Literal["image", "video", "audio", "file"]

OVERFLOW = Decimal("1E+309")
"""Stands for numbers too large for a binary float. They are numbers, greater than every limit, and refused where there
is none: what reads a request would make infinity of them, or nothing."""

Lookup: TypeAlias = Callable[[Path], Any]
"""Gives the value at a path below the object in question, or `ABSENT`."""


def is_array(value: Any) -> TypeGuard[list[Any] | tuple[Any, ...]]:
    """Whether a value is a JSON array, as the reader of JSON or a spec makes it."""
    return isinstance(value, (list, tuple))


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Whether a value is a JSON object."""
    return isinstance(value, dict)


DEEPEST = 100
"""The most levels of arrays and objects within each other that a request may have: every judge of requests refuses
more in the same words, long before the stack of any of them ends."""


def is_too_deep(value: Any, levels: int = DEEPEST) -> bool:
    """Whether arrays and objects stand more than so many levels deep within each other."""
    parts: Iterable[Any]
    if is_object(value):
        parts = value.values()
    elif is_array(value):
        parts = value
    else:
        return False
    if levels == 0:
        return True
    return any(isinstance(item, (dict, list, tuple)) and is_too_deep(item, levels - 1) for item in parts)


_MARK = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?|[\[\]{}]', re.DOTALL)
"""What opens and closes levels in a JSON text, and texts, in which the same means nothing."""


def is_deep_text(text: str) -> bool:
    """Whether arrays and objects stand too deep within each other in a JSON text: also in a value that does not count
    because its key comes again, and where Python could not read it."""
    if text.count("[") + text.count("{") <= DEEPEST:  # nearly every text
        return False
    level = 0
    for mark in _MARK.finditer(text):
        if mark[0] in "[{":
            level += 1
            if level > DEEPEST:
                return True
        elif mark[0] in "]}":
            level -= 1
    return False


def is_whole_text(text: str) -> bool:
    """Whether a text holds whole characters alone: half of a surrogate pair is none, and cannot be written as UTF-8."""
    if text.isascii():
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def lone_surrogate(value: Any) -> Path | None:
    """Where the first text with half of a surrogate pair stands, for a key its object; None where every text is whole.

    The value must not be nested too deep.
    """
    if isinstance(value, str):
        return None if is_whole_text(value) else ()
    if is_object(value):
        if not all(map(is_whole_text, map(str, value))):
            return ()
        parts: Iterable[tuple[Any, Any]] = value.items()
    elif is_array(value):
        parts = enumerate(value)
    else:
        return None
    for step, part in parts:
        is_read = isinstance(part, str) or is_object(part) or is_array(part)
        if is_read and (place := lone_surrogate(part)) is not None:
            return (str(step), *place)
    return None


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


def exact(value: Any) -> Any:
    """The same value with whole floats as integers and other fractions as the decimals that they are written as.

    Decimals are taken as the floats that other JSON readers make of them.
    """
    if isinstance(value, str) or value is ABSENT:  # what most keys of most requests hold
        return value
    if isinstance(value, (float, Decimal)):
        return _exact_number(float(value))
    if is_array(value):
        return [exact(item) for item in value]
    if is_object(value):
        return {key: exact(item) for key, item in value.items()}
    return value


def _exact_number(value: float) -> Any:
    if math.isinf(value):
        return OVERFLOW.copy_sign(Decimal(value))
    if math.isnan(value):
        return value
    return int(value) if value.is_integer() else Decimal(repr(value))


def kind_of(value: Any) -> str:
    """The kind of a JSON value (null, boolean, number, ...); `unknown` for what JSON does not have."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, (int, float, Decimal)):
        return "unknown" if value != value else "number"
    if isinstance(value, str):
        return "string"
    if isinstance(value, dict):
        return "object"
    return "array" if isinstance(value, (list, tuple)) else "unknown"


def identity(value: Any) -> Hashable:
    """Something that two values have in common exactly where JSON Schema calls them equal."""
    value = exact(value)
    if is_array(value):
        return ("array", tuple(map(identity, value)))
    if is_object(value):
        return ("object", frozenset((key, identity(item)) for key, item in value.items()))
    return (kind_of(value), value)
