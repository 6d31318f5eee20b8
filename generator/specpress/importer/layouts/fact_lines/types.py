"""The words of docs pages for the types of parameters, and what kind of value they mean."""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["string", "number", "boolean", "array", "object", "mixed", "unknown"]
_NAMES: dict[str, Kind] = {
    **dict.fromkeys(("string", "str", "enum", "text", "uri", "url", "file", "binary", "date"), "string"),
    **dict.fromkeys(("integer", "int", "number", "float", "double", "long", "decimal"), "number"),
    **dict.fromkeys(("int32", "int64", "uint32", "uint64", "float32", "float64"), "number"),
    **dict.fromkeys(("boolean", "bool"), "boolean"),
    **dict.fromkeys(("array", "list"), "array"),
    **dict.fromkeys(("object", "map", "dict", "json"), "object"),
    **dict.fromkeys(("any", "null"), "unknown"),
}
_NAME = "|".join(sorted(_NAMES, key=len, reverse=True))
_ATOM = rf"(?:(?:array|list) of (?:{_NAME})s?|(?:{_NAME})(?:<[\w ,|<>-]{{1,60}}>|\[(?:{_NAME})\])?)(?:\[\]){{0,3}}"
TYPE = rf"{_ATOM}(?: ?[|/] ?{_ATOM}){{0,5}}"
"""A type as pages write it: `string | null`, `array of string`, `enum<string>`, `string[]`."""
_WHOLE = re.compile(TYPE)


def is_type(text: str) -> bool:
    """Whether a text is the word for a type."""
    return bool(_WHOLE.fullmatch(text.strip()))


def kind_of(type_: str | None) -> Kind:
    """What kind of value a type means; unknown without one, mixed where it means several."""
    if type_ is None:
        return "unknown"
    kinds = {_kind(part.strip()) for part in re.split(r"[|/]", re.sub(r"<[^>]*>*", "", type_))} - {"unknown"}
    return kinds.pop() if len(kinds) == 1 else ("mixed" if kinds else "unknown")


def _kind(atom: str) -> Kind:
    if atom.endswith("[]") or re.match(r"(?:array|list)\b", atom):
        return "array"
    name = re.match(r"\w+", atom)
    return _NAMES.get(name[0], "unknown") if name else "unknown"


def may_hold_keys(type_: str) -> bool:
    """Whether parameters may stand under one of this type: an object, or a list that may be of objects."""
    plain = type_.replace(" ", "")
    return any(re.fullmatch(r"(?:array|list|object|map|dict|json).*", part) and not _of_scalars(part)
               for part in re.split(r"[|/]", plain))  # fmt: skip


def _of_scalars(atom: str) -> bool:
    inner = re.search(r"(?:of|<|\[)([a-z]+)", atom)
    return inner is not None and _NAMES.get(inner[1].removesuffix("s"), "object") in (
        "string",
        "number",
        "boolean",
    )
