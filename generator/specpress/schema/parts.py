"""Pieces that schemas of conditions and rules are put together from.

A piece is a schema without the assertions that the object's own schema makes already; `True` stands for
whatever is always fulfilled, `False` for what never is.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from specpress.catalog.types import ObjectType
from specpress.catalog.values import Path
from specpress.schema.values import Schema, kinds_at

Piece: TypeAlias = Schema | bool


def value_at(home: ObjectType, path: Path, piece: Piece, required: bool) -> Piece:
    """That the value at a path fulfils a piece; an absent value does so unless `required`."""
    if piece is True and not required:
        return True
    if piece is False and required:
        return False
    for depth in reversed(range(len(path))):
        step, outer = path[depth], path[:depth]
        schema: Schema = {} if piece is True else {"properties": {step: piece}}
        if required:
            schema["required"] = [step]
        if required and outer and kinds_at(home, outer) != {"object"}:
            schema = {"type": "object", **schema}
        piece = schema
    return piece


def present(home: ObjectType, path: Path) -> Piece:
    """That there is a value at a path."""
    return value_at(home, path, True, required=True)


def absent(home: ObjectType, path: Path) -> Piece:
    """That there is no value at a path."""
    return value_at(home, path, False, required=False)


def both(first: Piece, second: Piece) -> Piece:
    """A piece that is fulfilled where both are, written as one where their keywords do not meet."""
    if first is True or second is False:
        return second
    if second is True or first is False:
        return first
    assert isinstance(first, dict)
    assert isinstance(second, dict)
    if "contains" in first and "contains" in second and _least_count(first) != _least_count(second):
        return {"allOf": [*_parts(first), *_parts(second)]}
    merged = dict(first)
    for keyword, value in second.items():
        if keyword not in merged or merged[keyword] == value:
            merged[keyword] = value
        elif keyword == "required":
            merged[keyword] = list(dict.fromkeys((*merged[keyword], *value)))
        elif keyword == "properties":
            merged[keyword] = _properties(merged[keyword], value)
        else:
            return {"allOf": [*_parts(first), *_parts(second)]}
    return _ordered(merged)


def _least_count(schema: Schema) -> int:
    """How many elements `contains` demands: one, although nothing says so, which a `minContains` would take back."""
    least: int = schema.get("minContains", 1)
    return least


def all_of(pieces: Iterable[Piece]) -> Piece:
    """A piece that is fulfilled where all are."""
    joined: Piece = True
    for piece in pieces:
        joined = both(joined, piece)
    return joined


def any_of(pieces: Iterable[Piece]) -> Piece:
    """A piece that is fulfilled where at least one is."""
    choices = [piece for piece in pieces if piece is not False]
    if True in choices:
        return True
    if len(choices) < 2:
        return choices[0] if choices else False
    return {"anyOf": choices}


def _properties(first: Schema, second: Schema) -> Schema:
    merged = dict(first)
    for key, value in second.items():
        merged[key] = both(merged[key], value) if key in merged else value
    return merged


def _parts(schema: Schema) -> list[Piece]:
    return schema["allOf"] if list(schema) == ["allOf"] else [schema]


def _ordered(schema: Schema) -> Schema:
    """`required` after `properties`, as people write them."""
    if "required" not in schema or "properties" not in schema:
        return schema
    required = schema.pop("required")
    ordered: Schema = {}
    for keyword, value in schema.items():
        ordered[keyword] = value
        if keyword == "properties":
            ordered["required"] = required
    return ordered
