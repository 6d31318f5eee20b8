"""Parts of the catalogue as JSON values: the form in which they stand in `catalog.json` and travel with clients.

Keys that say nothing (no value, an empty list) are left out; a default of null or of an empty list is not nothing and
stays.
Types carry their name under `type`, subjects of conditions under `subject`. Paths are JSON pointers in which
`*` stands for each element. Amounts of money are texts, so that no reader makes binary floats of them.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, TypeAlias

from specpress.catalog import types
from specpress.catalog.model import Counterpart, Model, ModelPrice, PriceMeasure
from specpress.catalog.provider import Endpoint, Places, Provider, Put, UploadApi
from specpress.catalog.values import ABSENT, Path
from specpress.runtime.conditions import Key, Measure, UploadCount

TAGS: dict[type, tuple[str, str]] = {
    types.AnyType: ("type", "any"),
    types.NullType: ("type", "null"),
    types.StringType: ("type", "string"),
    types.NumberType: ("type", "number"),
    types.BooleanType: ("type", "boolean"),
    types.ArrayType: ("type", "array"),
    types.ObjectType: ("type", "object"),
    types.UnionType: ("type", "union"),
    Key: ("subject", "key"),
    UploadCount: ("subject", "uploads"),
    Measure: ("subject", "measure"),
}
"""By what key and value a class is told from others in its place."""
_HIDDEN = frozenset({"license_text", "origin"})
"""Fields that are not stated: a place in YAML, and a long text that stands in a file of its own."""
_NULLABLE = frozenset({"default", "absent_means", "value"})
"""Fields in which None is the API's null and not the lack of a value."""
_STATED = frozenset(
    {"required", "nullable", "integer", "default", "absent_means", "value", "alpha", "retry", "present"}
)
"""Fields that are stated even where they are false."""


_UNCHANGED: Mapping[str, Any] = {}


def plain(node: Any, but: Mapping[str, Any] = _UNCHANGED) -> Any:
    """A part of the catalogue as JSON values; Decimals stay exact.

    `but` has other values for some of its fields: None or an empty tuple for one that is to be left out.
    """
    kind = type(node)
    if kind in _ATOMS or isinstance(node, (str, int)):
        return node
    if isinstance(node, tuple):
        return [plain(part) for part in node]
    if isinstance(node, date):
        return node.isoformat()
    if isinstance(node, dict):
        return {key: plain(value) for key, value in node.items()}
    row = {}
    if (tag := TAGS.get(kind)) is not None:
        row[tag[0]] = tag[1]
    for name, convert, is_null_stated, is_false_stated in _shape(kind):
        value = but[name] if name in but else getattr(node, name)
        # Most fields say nothing, so this is the path that has to be short.
        if value is None:
            if not is_null_stated:
                continue
        elif not value and (
            value is ABSENT
            or (value == () and not is_null_stated)  # an empty list may be a default
            or (value is False and not is_false_stated)
        ):
            continue
        row[name] = convert(value)
    if kind is types.NumberType and row.pop("integer"):
        row["type"] = "integer"
    return row


_ATOMS = frozenset({str, int, bool, Decimal, type(None)})
"""What is a JSON value as it is."""


def model_json(model: Model) -> dict[str, Any]:
    """A model as it stands in the catalogue file."""
    return {"name": model.name, **plain(model)}


def _options(options: tuple[types.Option, ...]) -> list[Any]:
    """Options; the value alone where nothing else is known of one."""
    rows = [plain(option) for option in options]
    return [row["value"] if len(row) == 1 else row for row in rows]


_TRAVELLING = frozenset({"one_of", "none_of", "default", "measures"})
"""Fields of prices that hold values of a request or of a measure: there, 0.5 is another value than "0.5"."""


def money(node: Any) -> Any:
    """A price as JSON values, with amounts as texts."""
    return _texts(plain(node))


def _texts(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: value if key in _TRAVELLING else _texts(value) for key, value in node.items()}
    if isinstance(node, list):
        return [_texts(part) for part in node]
    return format(node, "f") if isinstance(node, Decimal) else node


def pointer(path: Sequence[str]) -> str:
    """The JSON pointer (RFC 6901) of a path."""
    return "".join("/" + step.replace("~", "~0").replace("/", "~1") for step in path)


def _pointers(paths: Sequence[Path]) -> list[str]:
    return [pointer(path) for path in paths]


def _plain_pairs(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    return {name: plain(part) for name, part in pairs}


def _counterpart(counterpart: Counterpart) -> Any:
    """What something is at a member: a pointer, a list of pointers, or a mapping where values are renamed."""
    paths = [pointer(path) for path in counterpart.paths]
    place: Any = paths if counterpart.spread else paths[0]
    return (
        {"keys" if counterpart.spread else "key": place, "values": plain(dict(counterpart.values))}
        if counterpart.values
        else place
    )


PAIRS = ("inferred", "observed", "unknown", "meanings", "values", "measures", "scopes")
"""Fields of pairs, which are objects in JSON; `keys` and `objects` are some as well."""
_POINTERS = ("path", "carrier")
_LISTS_OF_POINTERS = ("at_least_one", "exactly_one", "at_most_one", "ignored")
POINTERS = frozenset({*_POINTERS, *_LISTS_OF_POINTERS})
"""Fields of paths, which are JSON pointers in JSON."""
_CONVERT: dict[str, Callable[[Any], Any]] = {
    "options": _options,
    **dict.fromkeys(_POINTERS, pointer),
    **dict.fromkeys(_LISTS_OF_POINTERS, _pointers),
    "normalised": lambda pairs: {pointer(path): to for path, to in pairs},
    "keys": lambda pairs: {model: _counterpart(part) for model, part in pairs},
    **dict.fromkeys(PAIRS, dict),
    "objects": _plain_pairs,
    "price": money,
    "min": lambda value: f"{value[0]}:{value[1]}" if isinstance(value, tuple) else plain(value),
    "max": lambda value: f"{value[0]}:{value[1]}" if isinstance(value, tuple) else plain(value),
}
_OF_CLASS: dict[type, dict[str, Callable[[Any], Any]]] = {
    Provider: {"errors": plain, "places": _plain_pairs},
    Endpoint: {
        "path": plain,
        **dict.fromkeys(("path_parts", "query_fillers"), _plain_pairs),
        "body_parts": lambda pairs: {pointer(path): plain(filler) for path, filler in pairs},
    },
    types.ObjectType: {"values": plain},
    ModelPrice: {"measures": plain},
    Measure: {"options": plain},
    PriceMeasure: {"options": plain},
    UploadApi: {
        "address": _pointers,
        "filled": lambda pairs: {key: pointer(path) for key, path in pairs},
    },
    Put: {"address": _pointers, "headers": _plain_pairs},
    Places: {field.name: _pointers for field in dataclasses.fields(Places)},
}
"""Fields that are no other class's of that name: codes with their meaning, the path of a URL, places in an answer."""
_Shape: TypeAlias = "tuple[tuple[str, Callable[[Any], Any], bool, bool], ...]"
_SHAPES: dict[type, _Shape] = {}


def _shape(kind: type) -> _Shape:
    """The fields of a class, each with what makes JSON of it and whether null and false are stated; found out once."""
    if (shape := _SHAPES.get(kind)) is None:
        names = (field.name for field in dataclasses.fields(kind) if field.name not in _HIDDEN)
        of_class = _OF_CLASS.get(kind, {})
        shape = _SHAPES[kind] = tuple(
            (name, of_class.get(name) or _CONVERT.get(name, plain), name in _NULLABLE, name in _STATED)
            for name in names
        )
    return shape
