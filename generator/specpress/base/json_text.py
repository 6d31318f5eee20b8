"""JSON as people read it: one writer for every target.

Given plain values (dict, list, tuple, str, int, float, Decimal, bool, None); gives their text. The standard
library's writer turns a Decimal away, puts each number of a short list on a line of its own, and leaves its
fast path as soon as it indents.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from json import JSONEncoder
from json.encoder import encode_basestring as quoted
from math import isfinite
from typing import Any

WIDTH = 100
"""A list of scalars stands on one line where that line is no longer than this."""
LONGEST_FACT = 400
"""What stands on one line where a fact has one: a parameter with its type, its limits and where it was read."""
_LONGEST_PLAIN = 40
"""A Decimal further than this many digits from the point is written with an exponent."""


def json_text(value: Any) -> str:
    """The JSON text of a value: two spaces a level, keys in their order, a newline at the end.

    Characters beyond ASCII stand for themselves and Decimals are written digit for digit. Raises ValueError
    for a number that is not finite and TypeError for what JSON does not have.
    """
    return _text(value, "", WIDTH) + "\n"


def _text(value: Any, indent: str, room: int) -> str:
    """The text of a value, which begins in a line where `room` columns are free."""
    atom = _ATOMS.get(type(value))
    if atom is not None:
        return atom(value)
    if isinstance(value, Mapping):
        return _object(value, indent)
    if isinstance(value, (list, tuple)):
        return _array(value, indent, room)
    return _atom_of_subclass(value)


def _object(value: Mapping[str, Any], indent: str) -> str:
    if not value:
        return "{}"
    inner = indent + "  "
    lines = []
    for key, item in value.items():
        start = f"{inner}{quoted(key)}: "
        lines.append(start + _text(item, inner, WIDTH - len(start)))
    return "{\n" + ",\n".join(lines) + f"\n{indent}}}"


def _array(value: list[Any] | tuple[Any, ...], indent: str, room: int) -> str:
    if not value:
        return "[]"
    inner = indent + "  "
    texts = [_text(item, inner, WIDTH - len(inner)) for item in value]
    # Two brackets and the comma that may follow; a text with a line break is no scalar.
    if sum(map(len, texts)) + 2 * len(texts) + 1 <= room and not any(map(_is_open, texts)):
        return f"[{', '.join(texts)}]"
    return f"[\n{inner}" + f",\n{inner}".join(texts) + f"\n{indent}]"


def _is_open(text: str) -> bool:
    return text[0] in "{["


def _decimal(value: Decimal) -> str:
    if not value.is_finite():
        raise ValueError(f"{value} is not a number that JSON can carry")
    return format(value, "f") if abs(value.adjusted()) <= _LONGEST_PLAIN else str(value)


def _float(value: float) -> str:
    if not isfinite(value):
        raise ValueError(f"{value} is not a number that JSON can carry")
    return repr(value)


def _atom_of_subclass(value: Any) -> str:
    """The text of an instance of a subclass, such as a member of a StrEnum."""
    for kind in (str, int, float, Decimal):
        if isinstance(value, kind):
            return _ATOMS[kind](kind(value))
    raise TypeError(f"JSON has no {type(value).__name__}")


_ATOMS: dict[type, Callable[[Any], str]] = {
    str: quoted,
    int: repr,
    bool: lambda value: "true" if value else "false",
    type(None): lambda _: "null",
    float: _float,
    Decimal: _decimal,
}


def json_facts(value: Any, indent: str = "") -> str:
    """The JSON text of a value with a fact a line, without a newline at the end, by the rules of `json_text`.

    What is no longer than `LONGEST_FACT` stands on one line, but of several objects in a list each has its own.
    `indent` is that of the line in which the value begins.
    """
    atom = _ATOMS.get(type(value))
    if atom is not None:
        return atom(value)
    inner = indent + "  "
    if isinstance(value, Mapping):
        start, end = "{}"
        texts = [f"{quoted(key)}: {json_facts(item, inner)}" for key, item in value.items()]
        is_split = False
    elif isinstance(value, (list, tuple)):
        start, end = "[]"
        texts = [json_facts(item, inner) for item in value]
        is_split = len(texts) > 1 and any(map(_is_open, texts))
    else:
        return _atom_of_subclass(value)
    if not is_split and sum(map(len, texts)) + 2 * len(texts) <= LONGEST_FACT:
        line = f"{start}{', '.join(texts)}{end}"
        if "\n" not in line:
            return line
    return f"{start}\n{inner}" + f",\n{inner}".join(texts) + f"\n{indent}{end}"


def json_line(value: Any) -> str:
    """The JSON text of a value on one line, without a newline at the end, by the rules of `json_text`."""
    atom = _ATOMS.get(type(value))
    if atom is not None:
        return atom(value)
    # The standard library's writer is ten times as fast where it knows all that is in a value.
    try:
        return _LINE.encode(value)
    except (TypeError, ValueError):
        return _line(value)


_LINE = JSONEncoder(ensure_ascii=False, check_circular=False, allow_nan=False)


def _line(value: Any) -> str:
    atom = _ATOMS.get(type(value))
    if atom is not None:
        return atom(value)
    if isinstance(value, Mapping):
        return "{" + ", ".join([f"{quoted(key)}: {_line(item)}" for key, item in value.items()]) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(_line, value)) + "]"
    return _atom_of_subclass(value)
