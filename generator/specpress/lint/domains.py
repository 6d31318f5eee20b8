"""What values the subject of a condition may have, and which of them pass a test.

Given a field (or an upload count) and a test; gives the part of the values that passes, and whether all of them
do. Both answers err on one side only: a part that is said to be empty is empty, and "all pass" is said only where
all do. Single values are judged by the very function that judges requests.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TypeAlias

from specpress.catalog.model import Uploads
from specpress.catalog.types import (
    ArrayType,
    BooleanType,
    Field,
    NullType,
    NumberType,
    ObjectType,
    StringType,
    Type,
    UnionType,
)
from specpress.catalog.values import ABSENT, Path
from specpress.lint.intervals import EVERYTHING, Interval, interval_of
from specpress.lint.walk import Value
from specpress.runtime.conditions import Key, Measure, Subject, Test, UploadCount, holds
from specpress.runtime.values import number


@dataclass(frozen=True, slots=True)
class One:
    """A single value, or that there is none."""

    value: Value


@dataclass(frozen=True, slots=True)
class Numbers:
    """All numbers of an interval."""

    within: Interval


@dataclass(frozen=True, slots=True)
class Texts:
    """All texts with a number of characters within an interval."""

    length: Interval


@dataclass(frozen=True, slots=True)
class Arrays:
    """All arrays with a number of elements within an interval."""

    count: Interval


@dataclass(frozen=True, slots=True)
class Something:
    """Values of which nothing else is known than that they are there."""


Cell: TypeAlias = One | Numbers | Texts | Arrays | Something
Domain: TypeAlias = tuple[Cell, ...]
"""The values are those of all cells together."""

UNKNOWN: Domain = (Something(), One(ABSENT))


def domain_of(subject: Subject, home: ObjectType, uploads: Uploads | None) -> Domain:
    """The values that a subject may have, seen from the object that the condition holds in."""
    match subject:
        case UploadCount(_, _, kind):
            return (Numbers(upload_range(uploads, kind)),)
        case Measure():
            return (Numbers(Interval(low=Decimal(0))),)
        case Key(path):
            way = fields_on(home, path)
            if not way:
                return UNKNOWN
            sure = all(field.required for field in way)
            return (*values_of(way[-1]), *(() if sure else (One(ABSENT),)))


def fields_on(home: ObjectType, path: Path) -> tuple[Field, ...]:
    """The fields that a path leads through; empty where it leads into a union or nowhere."""
    way: tuple[Field, ...] = ()
    type_: Type = home
    for step in path:
        if isinstance(type_, ArrayType) and step == "*":
            type_ = type_.items
            continue
        field = type_.field(step) if isinstance(type_, ObjectType) else None
        if field is None:
            return ()
        way, type_ = (*way, field), field.type
    return way


def upload_range(uploads: Uploads | None, kind: str | None) -> Interval:
    """How many files of a kind (None: of all) a request may have."""
    if uploads is None:
        return Interval(low=Decimal(0), whole=True)
    most, least = uploads.max_files, uploads.min_files or 0
    kinds = uploads.kinds
    if kind is not None and kinds:
        own = [media for media in kinds if media.kind == kind]
        if not own:
            most, least = 0, 0
        elif len(kinds) > 1:
            limits = [limit for limit in (most, *(media.max_files for media in own)) if limit is not None]
            most, least = min(limits, default=None), 0
    return Interval(Decimal(least), None if most is None else Decimal(most), whole=True)


def values_of(field: Field) -> Domain:
    """The values that a field may have when it is there."""
    types = field.type.of if isinstance(field.type, UnionType) else (field.type,)
    null = (One(None),) if field.nullable else ()
    return (*(cell for type_ in types for cell in _cells(type_)), *null)


def _cells(type_: Type) -> Iterator[Cell]:
    match type_:
        case (
            StringType(options=(_, *_), open_options=False) | NumberType(options=(_, *_), open_options=False)
        ):
            yield from (One(option.value) for option in type_.options)
        case BooleanType():
            values = [option.value for option in type_.options] or [True, False]
            yield from map(One, values)
        case NumberType():
            yield Numbers(interval_of(type_))
        case StringType():
            yield Texts(_length(type_))
        case ArrayType():
            yield Arrays(_count(type_.min_items, type_.max_items))
        case NullType():
            yield One(None)
        case _:
            yield Something()


def _length(text: StringType) -> Interval:
    found = EVERYTHING
    for one in text.lengths:
        # A limit for one script alone does not hold for other texts.
        if one.unit == "characters" and one.script is None:
            found = found & _count(one.min, one.max)
    return found & Interval(low=Decimal(0), whole=True)


def _count(low: int | None, high: int | None) -> Interval:
    return Interval(Decimal(low or 0), None if high is None else Decimal(high), whole=True)


def passing(domain: Domain, test: Test) -> Domain:
    """The part of the values that passes a test, or somewhat more; empty only where no value passes."""
    return tuple(part for cell in domain for part in _passing(cell, test))


def all_pass(domain: Domain, test: Test) -> bool:
    """Whether every value passes. False where that is not certain."""
    return all(_all_pass(cell, test) for cell in domain)


def _passing(cell: Cell, test: Test) -> Iterable[Cell]:
    if isinstance(cell, One):
        return (cell,) if _holds(test, cell.value) else ()
    if test.present is False:
        return ()
    if test.one_of:
        return tuple(One(value) for value in test.one_of if _contains(cell, value) and _holds(test, value))
    within, length = _limits(test), _length_limits(test)
    match cell:
        case Numbers(interval):
            cut = interval & within
            ok = not cut.empty and length is None and not _only_refused(cut, test)
            return (Numbers(cut),) if ok else ()
        case Texts(interval):
            cut = interval & (length or EVERYTHING)
            return () if cut.empty or within is not EVERYTHING else (Texts(cut),)
        case Arrays(interval):
            cut = interval & within
            return () if cut.empty or length is not None else (Arrays(cut),)
        case Something():
            return (cell,)


def _all_pass(cell: Cell, test: Test) -> bool:
    if isinstance(cell, One):
        return _holds(test, cell.value)
    if test.present is False or test.one_of or any(_contains(cell, value) for value in test.none_of):
        return False
    within, length = _limits(test), _length_limits(test)
    match cell:
        case Numbers(interval) | Arrays(interval):
            return length is None and interval.inside(within)
        case Texts(interval):
            return within is EVERYTHING and (length is None or interval.inside(length))
        case Something():
            return within is EVERYTHING and length is None


def _holds(test: Test, value: Value) -> bool:
    return holds((replace(test, subject=Key(())),), lambda _: value)


def _contains(cell: Cell, value: Value) -> bool:
    """Whether a cell may have a value in it."""
    match cell:
        case Numbers(interval):
            size = number(value)
            return size is not None and size in interval
        case Texts(interval):
            return isinstance(value, str) and Decimal(len(value)) in interval
        case Arrays(interval):
            return isinstance(value, tuple) and Decimal(len(value)) in interval
        case One(own):
            return own == value
        case Something():
            return True


def _only_refused(interval: Interval, test: Test) -> bool:
    return interval.low is not None and interval.low == interval.high and not _holds(test, interval.low)


def _limits(test: Test) -> Interval:
    if test.min is test.max is test.above is test.below is None:
        return EVERYTHING
    low, high = Interval(test.min, test.max), Interval(test.above, test.below, True, True)
    return low & high


def _length_limits(test: Test) -> Interval | None:
    if test.min_length is None and test.max_length is None:
        return None
    return _count(test.min_length, test.max_length)
