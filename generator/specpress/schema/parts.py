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


def at(home: ObjectType, path: Path, piece: Piece, required: bool) -> Piece:
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
    return at(home, path, True, required=True)


def absent(home: ObjectType, path: Path) -> Piece:
    """That there is no value at a path."""
    return at(home, path, False, required=False)


def both(one: Piece, other: Piece) -> Piece:
    """A piece that is fulfilled where both are, written as one where their keywords do not meet."""
    if one is True or other is False:
        return other
    if other is True or one is False:
        return one
    assert isinstance(one, dict)
    assert isinstance(other, dict)
    if "contains" in one and "contains" in other and _least_count(one) != _least_count(other):
        return {"allOf": [*_parts(one), *_parts(other)]}
    merged = dict(one)
    for keyword, value in other.items():
        if keyword not in merged or merged[keyword] == value:
            merged[keyword] = value
        elif keyword == "required":
            merged[keyword] = list(dict.fromkeys((*merged[keyword], *value)))
        elif keyword == "properties":
            merged[keyword] = _properties(merged[keyword], value)
        else:
            return {"allOf": [*_parts(one), *_parts(other)]}
    return _ordered(merged)


def _least_count(schema: Schema) -> int:
    """How many elements `contains` demands: one, although nothing says so, which a `minContains` would take back."""
    least: int = schema.get("minContains", 1)
    return least


def all_of(pieces: Iterable[Piece]) -> Piece:
    """A piece that is fulfilled where all are."""
    found: Piece = True
    for piece in pieces:
        found = both(found, piece)
    return found


def any_of(pieces: Iterable[Piece]) -> Piece:
    """A piece that is fulfilled where at least one is."""
    found = [piece for piece in pieces if piece is not False]
    if True in found:
        return True
    if len(found) < 2:
        return found[0] if found else False
    return {"anyOf": found}


def _properties(one: Schema, other: Schema) -> Schema:
    merged = dict(one)
    for key, value in other.items():
        merged[key] = both(merged[key], value) if key in merged else value
    return merged


def _parts(schema: Schema) -> list[Piece]:
    return schema["allOf"] if list(schema) == ["allOf"] else [schema]


def _ordered(schema: Schema) -> Schema:
    """`required` after `properties`, as people write them."""
    if "required" not in schema or "properties" not in schema:
        return schema
    required = schema.pop("required")
    found: Schema = {}
    for keyword, value in schema.items():
        found[keyword] = value
        if keyword == "properties":
            found["required"] = required
    return found
