"""Conditions of the catalogue as pieces of JSON Schema.

Given tests and the object that they are about; gives schemas with the meaning that `runtime.conditions` gives
them. The trap is in absence: `when: {mode: pro}` holds for an absent `mode` exactly where its default is pro,
and `properties` alone would let it hold always.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from specpress.catalog.types import ArrayType, ObjectType
from specpress.catalog.values import ABSENT, Json, Path
from specpress.runtime.conditions import Condition, Key, Measure, Test, UploadCount, holds
from specpress.runtime.values import number
from specpress.schema.parts import Piece, absent, all_of, any_of, value_at
from specpress.schema.values import Schema, kinds_at, plain, type_at


def condition_schema(condition: Condition, home: ObjectType) -> Piece:
    """What an object must fulfil for a condition to hold in it."""
    return all_of(test_schema(test, home) for test in condition)


def test_schema(test: Test, home: ObjectType) -> Piece:
    """What an object must fulfil for one test to hold in it."""
    match test.subject:
        case Key(path):
            return _key(test, path, home)
        case UploadCount(path, kind_key, kind):
            ranges = tuple(_count_ranges(test))
            return any_of(counted(home, path, kind_key, kind, low, high) for low, high in ranges)
        case Measure():
            raise ValueError(f"no schema can test the measure {test.subject.name!r}")


def _key(test: Test, path: Path, home: ObjectType) -> Piece:
    fine_without = holds((test,), lambda path: ABSENT)
    if test.present is False:
        return fine_without and absent(home, path)
    return value_at(home, path, _value_schema(test, kinds_at(home, path)), required=not fine_without)


def _holds(test: Test, value: Json) -> bool:
    return holds((replace(test, subject=Key(()), present=None),), lambda path: value)


def _value_schema(test: Test, kinds: frozenset[str]) -> Piece:
    """What a value that is there must fulfil. `kinds` are those that its own schema lets through."""
    if test.one_of:
        return _enum([value for value in test.one_of if _holds(test, value)])
    limits = _limits(test, kinds)
    if limits is False or not test.none_of:
        return limits
    refused = _enum(test.none_of)
    return {**(limits if isinstance(limits, dict) else {}), "not": refused}


def _enum(values: Any) -> Piece:
    allowed = [plain(value) for value in values]
    if len(allowed) < 2:
        return {"const": allowed[0]} if allowed else False
    return {"enum": allowed}


def _limits(test: Test, kinds: frozenset[str]) -> Piece:
    by_length = test.min_length is not None or test.max_length is not None
    by_size = not (test.min is test.max is test.above is test.below is None)
    if by_length and by_size:
        return False  # a text has no size, and nothing else has a length
    if by_length:
        return _typed("string", _length(test), kinds)
    if not by_size:
        return True
    low, high = _whole_range(test)
    array = items_schema(max(low, 0), high) if high is None or high >= 0 else False
    return any_of((_typed("number", _number(test), kinds), _typed("array", array, kinds)))


def _typed(kind: str, piece: Piece, kinds: frozenset[str]) -> Piece:
    """A piece for one kind of value alone, with `type` where other kinds might stand there."""
    if piece is False or kind not in kinds:
        return False
    if kinds == {kind}:
        return piece
    return {"type": kind, **(piece if isinstance(piece, dict) else {})}


def _length(test: Test) -> Piece:
    low, high = test.min_length or 0, test.max_length
    if high is not None and high < max(low, 0):
        return False
    schema: Schema = {"minLength": low} if low > 0 else {}
    if high is not None:
        schema["maxLength"] = high
    return schema or True


def _number(test: Test) -> Schema:
    limits = (
        ("minimum", test.min),
        ("exclusiveMinimum", test.above),
        ("maximum", test.max),
        ("exclusiveMaximum", test.below),
    )
    return {keyword: plain(limit) for keyword, limit in limits if limit is not None}


def items_schema(low: int, high: int | None) -> Piece:
    """That an array has so many elements."""
    if high is not None and high < low:
        return False
    schema: Schema = {"minItems": low} if low else {}
    if high is not None:
        schema["maxItems"] = high
    return schema or True


def counted(
    home: ObjectType, path: Path, kind_key: str, kind: str | None, low: int, high: int | None
) -> Piece:
    """That an array has so many elements, of one kind of upload or of all. An absent array has none."""
    if high is not None and high < max(low, 0):
        return False
    if low <= 0 and high is None:
        return True
    if kind is None:
        piece = items_schema(max(low, 0), high)
    else:
        contains: Schema = {"contains": _element(home, path, kind_key, kind)}
        if low != 1:
            contains["minContains"] = max(low, 0)
        if high is not None:
            contains["maxContains"] = high
        piece = contains
    required = low > 0
    if required and kinds_at(home, path) != {"array"}:
        piece = {"type": "array", **(piece if isinstance(piece, dict) else {})}
    return value_at(home, path, piece, required)


def _element(home: ObjectType, path: Path, kind_key: str, kind: str) -> Schema:
    """What an element of one kind fulfils, without what every element of the array fulfils."""
    matched: Schema = {"properties": {kind_key: {"const": kind}}}
    array, _ = type_at(home, path)
    element = array.items if isinstance(array, ArrayType) else None
    field = element.field(kind_key) if isinstance(element, ObjectType) else None
    if field is not None and field.required:
        return matched
    return {"type": "object", **matched, "required": [kind_key]}


def _whole_range(test: Test) -> tuple[int, int | None]:
    """The whole numbers from 0 that the limits of a test let through, as the least and the greatest."""
    lows = [0]
    if test.min is not None:
        lows.append(math.ceil(test.min))
    if test.above is not None:
        lows.append(math.floor(test.above) + 1)
    highs = []
    if test.max is not None:
        highs.append(math.floor(test.max))
    if test.below is not None:
        highs.append(math.ceil(test.below) - 1)
    return max(lows), min(highs) if highs else None


def _count_ranges(test: Test) -> Iterator[tuple[int, int | None]]:
    """The counts for which a test of uploads holds. A count is always there, and it is not a text."""
    if test.present is False or test.min_length is not None or test.max_length is not None:
        return
    if test.one_of:
        yield from (
            (count, count) for count in _counts(value for value in test.one_of if _holds(test, value))
        )
        return
    low, high = _whole_range(test)
    for gap in _counts(test.none_of):
        if low <= gap and (high is None or gap <= high):
            yield low, gap - 1
            low = gap + 1
    yield low, high


def _counts(values: Iterable[Json]) -> list[int]:
    """The whole numbers from 0 among some values, in order."""
    sizes = (number(value) for value in values)
    return sorted({int(size) for size in sizes if size is not None and size >= 0 and size == int(size)})
