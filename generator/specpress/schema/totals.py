"""Limits on a sum, which JSON Schema does not have, as a choice among limits on each part.

`images + n <= 4` is `n <= 1 and images <= 3, or n <= 2 and images <= 2, ...`. That is exact for whole numbers,
and short where all parts but one have few values. What would be long, and what no keyword says at all (a sum over the
elements of a list, a product, different values, a limit that another value decides), belongs to the request layer.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from specpress.catalog.types import ArrayType, Field, NumberType, ObjectType
from specpress.catalog.values import ABSENT, Path
from specpress.runtime.conditions import Key, Measure
from specpress.runtime.constraints import Amount, Operand, Total, size_of, values_of
from specpress.runtime.values import number
from specpress.schema.conditions import condition_schema, counted, items_schema
from specpress.schema.parts import Piece, all_of, any_of, value_at
from specpress.schema.values import Schema, kinds_of, type_at

MOST_BRANCHES = 64


@dataclass(frozen=True, slots=True)
class _Part:
    """One part of a sum with the least and (where there is one) the greatest number that it can add."""

    part: Operand
    low: int
    high: int | None
    absent: int = 0
    """What it adds where it is absent."""


def total_schema(total: Total, home: ObjectType) -> Piece | str:
    """What an object must fulfil for a sum to keep its limits, or why no schema of decent size can say it."""
    if total.by != "sum":
        return "no keyword compares values with each other, or multiplies them"
    if any(isinstance(limit, Amount) for limit in total.limits):
        return "another value decides the limit"
    measured = [_part(part, home) for part in total.of]
    problems = [part for part in measured if isinstance(part, str)]
    if problems:
        return problems[0]
    # The part with the widest range comes last: it needs no branches of its own.
    parts = sorted((part for part in measured if isinstance(part, _Part)), key=_width)
    pieces: list[Piece] = []
    least, most = _whole_limits(total)
    if most is not None:
        pieces.append(_choice(_at_most(parts, most), parts, home, is_max=True))
    if least is not None:
        pieces.append(_choice(_at_least(parts, least), parts, home, is_max=False))
    if None in pieces:
        return f"the sum can be kept in more than {MOST_BRANCHES} ways"
    return all_of(pieces)


def _whole_limits(total: Total) -> tuple[int | None, int | None]:
    """The least and the greatest sum. It is a whole number, whatever the limits are."""
    least, most, above, below = (
        limit if isinstance(limit, Decimal) else None
        for limit in (total.min, total.max, total.above, total.below)
    )
    lows = [] if least is None else [math.ceil(least)]
    highs = [] if most is None else [math.floor(most)]
    lows += [] if above is None else [math.floor(above) + 1]
    highs += [] if below is None else [math.ceil(below) - 1]
    return max(lows, default=None), min(highs, default=None)


def _part(part: Operand, home: ObjectType) -> _Part | str:
    if isinstance(part.subject, Measure):
        return f"the measure {part.subject.name!r} is not in the request"
    type_, nullable = type_at(home, part.subject.path)
    name = ".".join(part.subject.path)
    if not isinstance(part.subject, Key):
        high = type_.max_items if isinstance(type_, ArrayType) else None
        return _Part(part, 0, high)
    absent = sum(size_of(value) or 0 for value in values_of(part, lambda path: ABSENT) or ())
    if absent != int(absent):
        return f"the default of {name!r} is not a whole number"
    if part.where:
        if not isinstance(type_, ArrayType):
            return f"{name!r} is no list"
        return _Part(part, 0, type_.max_items, int(absent))
    low, high = 0, None
    if isinstance(type_, ArrayType):
        low, high = type_.min_items or 0, type_.max_items
    elif isinstance(type_, NumberType) and type_.integer:
        least, high = _range(type_)
        if least is None:
            return f"{name!r} has no least value"
        low = least
    else:
        return f"{name!r} is neither a whole number nor an array"
    others = [0] if nullable else []
    if not _is_always_there(home, part.subject.path):
        others.append(int(absent))
    highest = None if high is None else max([high, *others])
    return _Part(part, min([low, *others]), highest, int(absent))


def _is_always_there(home: ObjectType, path: Path) -> bool:
    """Whether a valid object has a value, if only null, at a path."""
    fields = [_field(home, path[:length]) for length in range(1, len(path) + 1)]
    if not all(field is not None and field.required for field in fields):
        return False
    return not any(field is not None and field.nullable for field in fields[:-1])


def _field(home: ObjectType, path: Path) -> Field | None:
    """The field at a path, where the objects above it are known."""
    parent, _ = type_at(home, path[:-1])
    return parent.field(path[-1]) if isinstance(parent, ObjectType) else None


def _range(type_: NumberType) -> tuple[int | None, int | None]:
    """The least and the greatest whole number of a type. Open options may lie beyond its limits."""
    lows = [] if type_.min is None else [math.ceil(type_.min)]
    highs = [] if type_.max is None else [math.floor(type_.max)]
    if type_.above is not None:
        lows.append(math.floor(type_.above) + 1)
    if type_.below is not None:
        highs.append(math.ceil(type_.below) - 1)
    low, high = max(lows, default=None), min(highs, default=None)
    sizes = [int(size) for option in type_.options if (size := number(option.value)) is not None]
    if not sizes:
        return low, high
    if type_.open_options:
        return (low if low is None else min(low, *sizes)), (high if high is None else max(high, *sizes))
    return max([*lows, min(sizes)]), min([*highs, max(sizes)])


def _width(part: _Part) -> float:
    return math.inf if part.high is None else part.high - part.low


def _at_most(parts: Sequence[_Part], limit: int) -> Iterator[tuple[int, ...]]:
    """The greatest amounts that the parts may have together, each combination that no other one covers."""
    if len(parts) < 2:
        if all(part.low <= limit for part in parts) and (parts or limit >= 0):
            yield (limit,) * len(parts)
        return
    first, others = parts[0], parts[1:]
    most = limit - sum(part.low for part in others)
    highs = [part.high for part in others]
    least = first.low if None in highs else max(first.low, limit - sum(high or 0 for high in highs))
    if first.high is not None:
        least, most = min(least, first.high), min(most, first.high)
    for amount in range(least, most + 1):
        yield from ((amount, *amounts) for amounts in _at_most(others, limit - amount))


def _at_least(parts: Sequence[_Part], limit: int) -> Iterator[tuple[int, ...]]:
    """The least amounts that the parts must have together, each combination that no other one covers."""
    if len(parts) < 2:
        if all(part.high is None or part.high >= limit for part in parts) and (parts or limit <= 0):
            yield (limit,) * len(parts)
        return
    first, others = parts[0], parts[1:]
    most = max(first.low, limit - sum(part.low for part in others))
    if first.high is not None:
        most = min(most, first.high)
    highs = [part.high for part in others]
    least = first.low if None in highs else max(first.low, limit - sum(high or 0 for high in highs))
    for amount in range(least, most + 1):
        yield from ((amount, *amounts) for amounts in _at_least(others, limit - amount))


def _choice(ways: Iterator[tuple[int, ...]], parts: Sequence[_Part], home: ObjectType, is_max: bool) -> Any:
    """One branch for each way; None where they are too many."""
    branches: list[Piece] = []
    for way in ways:
        if len(branches) == MOST_BRANCHES:
            return None
        limits = (_limited(part, limit, home, is_max) for part, limit in zip(parts, way, strict=True))
        branches.append(all_of(limits))
    return any_of(branches)


def _limited(part: _Part, limit: int, home: ObjectType, is_max: bool) -> Piece:
    """That one part adds at most, or at least, so much. What its own schema demands is left out."""
    if (part.high is not None and part.high <= limit) if is_max else part.low >= limit:
        return True
    subject = part.part.subject
    low, high = (None, limit) if is_max else (limit, None)
    if isinstance(subject, Key):
        return _chosen(part, home, low, high) if part.part.where else _value(part, home, low, high)
    assert not isinstance(subject, Measure)
    return counted(home, subject.path, subject.kind_key, subject.kind, low or 0, high)


def _value(part: _Part, home: ObjectType, low: int | None, high: int | None) -> Piece:
    """Limits of a number or of an array's length; null and what is absent without a default add nothing."""
    path = _path(part)
    type_, nullable = type_at(home, path)
    is_array = isinstance(type_, ArrayType)
    words = ("minItems", "maxItems") if is_array else ("minimum", "maximum")
    if is_array and high is not None and high < 0:
        piece: Piece = False
    else:
        limits = zip(words, (None if is_array and (low or 0) < 0 else low, high), strict=True)
        limited: Schema = {word: limit for word, limit in limits if limit is not None}
        piece = limited or True
    if nullable and isinstance(piece, dict) and not _is_between(0, low, high):
        (kind,) = kinds_of(type_)
        piece = {"type": kind, **piece}
    return value_at(home, path, piece, required=not _is_between(part.absent, low, high))


def _chosen(part: _Part, home: ObjectType, low: int | None, high: int | None) -> Piece:
    """Limits of the number of elements that a condition holds in."""
    path = _path(part)
    type_, nullable = type_at(home, path)
    assert isinstance(type_, ArrayType)
    known = type_.items if isinstance(type_.items, ObjectType) else ObjectType(open=True)
    element = condition_schema(part.part.where, known)
    if element is not False and kinds_of(type_.items) != {"object"}:
        element = {"type": "object", **(element if isinstance(element, dict) else {})}
    if high is not None and high < 0:
        piece: Piece = False
    elif isinstance(element, bool):
        # All of them, or none.
        piece = items_schema(low or 0, high) if element else (low or 0) <= 0
    else:
        schema: Schema = {"contains": element}
        if (low or 0) != 1:
            schema["minContains"] = max(low or 0, 0)
        if high is not None:
            schema["maxContains"] = high
        piece = schema
    if nullable and isinstance(piece, dict) and not _is_between(0, low, high):
        piece = {"type": "array", **piece}
    return value_at(home, path, piece, required=not _is_between(part.absent, low, high))


def _path(part: _Part) -> Path:
    return part.part.subject.path if isinstance(part.part.subject, Key) else ()


def _is_between(amount: int, low: int | None, high: int | None) -> bool:
    return (low is None or amount >= low) and (high is None or amount <= high)
