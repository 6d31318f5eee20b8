"""The words that docs use for types, and values by them.

Given a page's own word for a type, such as `select`, `enum<string> | null` or `string[]`; gives what travels as
JSON. Given the text of a value; gives the value, or says why the text admits none. One table serves all
providers: a word that is not in it is not guessed at.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from specpress.spec.yaml import resolve

_TYPES = {
    "string": "string", "str": "string", "text": "string", "select": "string", "enum": "string",
    "integer": "integer", "int": "integer", "int32": "integer", "int64": "integer", "uint32": "integer",
    "uint64": "integer", "long": "integer",
    "number": "number", "float": "number", "float32": "number", "float64": "number", "double": "number",
    "decimal": "number",
    "boolean": "boolean", "bool": "boolean",
    "array": "array", "list": "array",
    "object": "object", "dict": "object", "map": "object",
}  # fmt: skip
_FORMATS = {
    "uri": "uri", "url": "uri", "base64": "base64", "date-time": "date-time", "datetime": "date-time",
    "color": "color", "json": "json",
}  # fmt: skip
_CONTROLS = frozenset({"text", "select", "enum"})
"""Words that say more than a type: they name the control of a form, or that there is a list of values."""
BOTH = frozenset({"true", "false"})
"""The options of a boolean that say nothing more than its type."""
_EITHER = frozenset({"json"})
"""Words that say what a text holds, or that the value is no text: which of them, nobody knows."""
_JOINTS = re.compile(r" ?[|/] ?| or ")
_ARRAY_OF = re.compile(r"(?:array|list) of (.+)\Z")
_OF = re.compile(r"([a-z0-9]+) ?[<\[(] ?(.+?) ?[>\])]\Z")
_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?\Z")


class WrongType(ValueError):
    """Why a text is no value of a type, as a sentence."""


@dataclass(frozen=True, slots=True)
class DeclaredType:
    """What a word for a type says of the value that travels."""

    types: tuple[str, ...]
    """JSON types, without null; empty where none is known."""
    nullable: bool = False
    format: str | None = None
    items: str | None = None
    """The type of an array's elements."""
    says_more: bool = False
    """Whether the word is more than another name of the JSON type."""


ANY = DeclaredType(())
"""The type of a value of which none is known."""


def declared_type(word: str) -> DeclaredType | None:
    """What a word says; None for one that is not known."""
    parts = _alternatives(" ".join(word.lower().split()))
    members = [member for part in parts if (member := _member(part.strip())) is not None]
    has_type = any(member.types for member in members)
    if len(members) < len(parts) or not has_type or _is_open(parts):
        return None
    return DeclaredType(
        types=tuple(dict.fromkeys(name for member in members for name in member.types)),
        nullable=any(member.nullable for member in members),
        format=next((member.format for member in members if member.format), None),
        items=next((member.items for member in members if member.items), None),
        says_more=any(member.says_more for member in members),
    )


def _alternatives(word: str) -> list[str]:
    """The words between the signs for either, but for those within brackets."""
    parts, start, depth = [], 0, 0
    for match in re.finditer(rf"[<\[(]|[>\])]|{_JOINTS.pattern}", word):
        if match[0] in ("<", "[", "("):
            depth += 1
        elif match[0] in (">", "]", ")"):
            depth -= 1
        elif not depth:
            parts.append(word[start : match.start()])
            start = match.end()
    return [*parts, word[start:]]


def _is_open(parts: Sequence[str]) -> bool:
    """Whether an `array of string or integer` may be a list of either as well as either a list or a number."""
    return any(_ARRAY_OF.match(part.strip()) for part in parts[:-1])


def _member(word: str) -> DeclaredType | None:
    if word in ("null", "none"):
        return DeclaredType((), nullable=True)
    if word.endswith("[]"):
        return _array(word[:-2].strip())
    if match := _ARRAY_OF.match(word):
        return _array(match[1].removesuffix("s") if match[1].removesuffix("s") in _TYPES else match[1])
    if match := _OF.match(word):
        return _with_parameter(match[1], match[2])
    if word in _TYPES:
        return DeclaredType((_TYPES[word],), says_more=word in _CONTROLS)
    known = word in _FORMATS and word not in _EITHER
    return DeclaredType(("string",), format=_FORMATS[word]) if known else None


def _array(element: str) -> DeclaredType | None:
    inner = _member(element)
    is_one = inner is not None and len(inner.types) == 1
    return DeclaredType(("array",), items=inner.types[0]) if inner is not None and is_one else None


def _with_parameter(word: str, parameter: str) -> DeclaredType | None:
    """A word such as array<string>, enum<integer> or string<uri>."""
    if word in ("array", "list"):
        return _array(parameter)
    inner = _member(parameter)
    if word == "enum":
        return replace(inner, says_more=True) if inner is not None else None
    if word not in _TYPES:
        return None
    return DeclaredType((_TYPES[word],), format=_FORMATS.get(parameter))


def parse_value(text: str, type_: DeclaredType) -> Any:
    """The value that a page's text stands for. Raises WrongType where it is none, or where it may be either of two."""
    if text == "null" and type_.nullable:
        return None
    values = [value for name in type_.types for value in _values(text, name)]
    if not values:
        raise WrongType(
            f"The page gives {shortened(text)}, which is no value of type {' or '.join(type_.types)}."
        )
    if len({type(value) for value in values}) > 1:
        raise WrongType(
            f"The page gives {shortened(text)}, which may be text or not, for both types are allowed."
        )
    return values[0]


def _values(text: str, name: str) -> list[Any]:
    """The text as a value of one type, where it is one."""
    match name:
        case "string":
            return [text]
        case "boolean":
            return [text.lower() == "true"] if text.lower() in BOTH else []
        case "integer" | "number":
            value = number(text)
            if value is not None and value == value.to_integral_value():
                return [int(value)]
            return [] if value is None or name == "integer" else [value]
        case _:
            value = _json(text)
            return [value] if isinstance(value, list if name == "array" else dict) else []


def number(text: str) -> Decimal | None:
    """The decimal number that a text stands for, if it is one that can be written in a spec."""
    return Decimal(text) if _NUMBER.match(text) and type(resolve(text)) in (int, Decimal) else None


def _json(text: str) -> Any:
    try:
        return json.loads(text, parse_float=Decimal)
    except (ValueError, RecursionError):
        return None


def shortened(text: str) -> str:
    """A value of a page as it can be named in a sentence."""
    line = " ".join(text.split())
    return f"`{line if len(line) <= 40 else f'{line[:39]}…'}`".replace("``", "an empty text")
