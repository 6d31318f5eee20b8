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
    members_of,
)
from specpress.catalog.values import ABSENT, Path
from specpress.lint.intervals import EVERYTHING, Interval, interval_of
from specpress.lint.spots import Value, shown
from specpress.runtime.conditions import Key, Measure, Subject, Test, UploadCount, holds
from specpress.runtime.constraints import Limit, Operand, Total, size_of
from specpress.runtime.values import number


@dataclass(frozen=True, slots=True)
class Single:
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


Cell: TypeAlias = Single | Numbers | Texts | Arrays | Something
Domain: TypeAlias = tuple[Cell, ...]
"""The values are those of all cells together."""

UNKNOWN: Domain = (Something(), Single(ABSENT))


def domain_of(subject: Subject, scope: ObjectType, uploads: Uploads | None) -> Domain:
    """The values that a subject may have, seen from the object that the condition holds in."""
    match subject:
        case UploadCount(_, _, kind):
            return (Numbers(upload_range(uploads, kind)),)
        case Measure(options=(_, *_)):
            return tuple(map(Single, subject.options))
        case Measure():
            return (Numbers(Interval(low=Decimal(0))),)
        case Key(path):
            fields = fields_on(scope, path)
            if not fields:
                return UNKNOWN
            sure = all(field.required for field in fields)
            return (*values_of(fields[-1]), *(() if sure else (Single(ABSENT),)))


def fields_on(scope: ObjectType, path: Path) -> tuple[Field, ...]:
    """The fields that a path leads through; empty where it leads into a union or nowhere."""
    fields: tuple[Field, ...] = ()
    type_: Type = scope
    for step in path:
        if isinstance(type_, ArrayType) and step == "*":
            type_ = type_.items
            continue
        field = type_.field(step) if isinstance(type_, ObjectType) else None
        if field is None:
            return ()
        fields, type_ = (*fields, field), field.type
    return fields


def upload_range(uploads: Uploads | None, kind: str | None) -> Interval:
    """How many files of a kind (None: of all) a request may have."""
    if uploads is None:
        return Interval(low=Decimal(0), whole=True)
    most, least = uploads.max_files, uploads.min_files or 0
    kinds = uploads.kinds
    if kind is not None and kinds:
        limited = [media for media in kinds if media.kind == kind]
        if not limited:
            most, least = 0, 0
        elif len(kinds) > 1:
            limits = [limit for limit in (most, *(media.max_files for media in limited)) if limit is not None]
            most, least = min(limits, default=None), 0
    return Interval(Decimal(least), None if most is None else Decimal(most), whole=True)


def values_of(field: Field) -> Domain:
    """The values that a field may have when it is there."""
    null = (Single(None),) if field.nullable else ()
    return (*(cell for type_ in members_of(field.type) for cell in _cells(type_)), *null)


def _cells(type_: Type) -> Iterator[Cell]:
    match type_:
        case (
            StringType(options=(_, *_), open_options=False) | NumberType(options=(_, *_), open_options=False)
        ):
            yield from (Single(option.value) for option in type_.options)
        case BooleanType():
            values = [option.value for option in type_.options] or [True, False]
            yield from map(Single, values)
        case NumberType():
            yield Numbers(interval_of(type_))
        case StringType():
            yield Texts(_length(type_))
        case ArrayType():
            yield Arrays(_count(type_.min_items, type_.max_items))
        case NullType():
            yield Single(None)
        case _:
            yield Something()


def _length(text: StringType) -> Interval:
    length = EVERYTHING
    for limit in text.lengths:
        # A limit for one script alone does not hold for other texts.
        if limit.unit == "characters" and limit.script is None:
            length = length & _count(limit.min, limit.max)
    return length & Interval(low=Decimal(0), whole=True)


def _count(low: int | None, high: int | None) -> Interval:
    return Interval(Decimal(low or 0), None if high is None else Decimal(high), whole=True)


def passing(domain: Domain, test: Test) -> Domain:
    """The part of the values that passes a test, or somewhat more; empty only where no value passes."""
    return tuple(part for cell in domain for part in _passing(cell, test))


def all_pass(domain: Domain, test: Test) -> bool:
    """Whether every value passes. False where that is not certain."""
    return all(_all_pass(cell, test) for cell in domain)


def _passing(cell: Cell, test: Test) -> Iterable[Cell]:
    if isinstance(cell, Single):
        return (cell,) if _holds(test, cell.value) else ()
    if test.present is False:
        return ()
    if test.one_of:
        return tuple(Single(value) for value in test.one_of if _contains(cell, value) and _holds(test, value))
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
    if isinstance(cell, Single):
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
        case Single(single):
            return single == value
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


def always_there(scope: ObjectType, paths: tuple[Path, ...]) -> tuple[Path, ...]:
    """Those of some keys that every request has."""
    ways = ((path, fields_on(scope, path)) for path in paths)
    return tuple(path for path, fields in ways if fields and all(field.required for field in fields))


def never_kept(total: Total, scope: ObjectType, uploads: Uploads | None) -> tuple[Interval, str] | None:
    """Between what a total lies and the limit that it never keeps, in words; None where it may keep all of them.

    Nothing is said of different values, of which there may always be as many as are wanted.
    """
    within = range_of_total(total, scope, uploads)
    for limit, is_least, is_open in _limits_of(total):
        bounds = _range_of_limit(limit, scope, uploads)
        low, high = (bounds.low, within.high) if is_least else (within.low, bounds.high)
        if low is not None and high is not None and (low >= high if is_open else low > high):
            return within, _limit_in_words(limit, bounds, is_least, is_open)
    return None


def always_kept(total: Total, scope: ObjectType, uploads: Uploads | None) -> bool:
    """Whether every request keeps a total. False where that is not certain."""
    within = range_of_total(total, scope, uploads)
    if total.by == "distinct" and not total.limits:
        return False
    for limit, is_least, is_open in _limits_of(total):
        bounds = _range_of_limit(limit, scope, uploads)
        low, high = (bounds.high, within.low) if is_least else (within.high, bounds.low)
        if low is None or high is None or not (low < high if is_open else low <= high):
            return False
    return True


def range_of_total(total: Total, scope: ObjectType, uploads: Uploads | None) -> Interval:
    """Between what a sum, a product or a number of different values lies, as far as its parts tell."""
    if total.by == "distinct":
        return Interval(low=Decimal(1), whole=True)
    is_alone = len(total.of) == 1
    parts = [_range(part, scope, uploads, is_alone) for part in total.of]
    if total.by == "product":
        return _product(parts)
    lows, highs = [part.low for part in parts], [part.high for part in parts]
    low = None if None in lows else sum((end for end in lows if end is not None), Decimal(0))
    high = None if None in highs else sum((end for end in highs if end is not None), Decimal(0))
    return Interval(low, high)


def _limits_of(total: Total) -> Iterator[tuple[Limit, bool, bool]]:
    """The limits of a total: whether each is a least one, and whether it is open."""
    limits = (
        (total.min, True, False),
        (total.max, False, False),
        (total.above, True, True),
        (total.below, False, True),
    )
    yield from ((limit, is_least, is_open) for limit, is_least, is_open in limits if limit is not None)


def _range_of_limit(limit: Limit, scope: ObjectType, uploads: Uploads | None) -> Interval:
    """Between what a limit lies where there is one."""
    if isinstance(limit, Decimal):
        return Interval(limit, limit)
    factor = Interval(limit.times, limit.times)
    product = _product([factor, *(_range(part, scope, uploads) for part in limit.of)])
    if limit.divided_by != 1:  # what is left of a division that does not end makes the ends unsure
        ends = [None if end is None else end / limit.divided_by for end in (product.low, product.high)]
        low, high = ends if limit.divided_by > 0 else reversed(ends)
        blur = Decimal("1E-20")
        product = Interval(
            None if low is None else low - abs(low) * blur, None if high is None else high + abs(high) * blur
        )
    low, high = (None if end is None else end + limit.plus for end in (product.low, product.high))
    return Interval(low, high)


def _product(factors: list[Interval]) -> Interval:
    """Between what a product lies; anywhere where a factor may be negative or has no end."""
    low, high = Decimal(1), Decimal(1)
    for factor in factors:
        if factor.low is None or factor.low < 0:
            return EVERYTHING
        low *= factor.low
    ends = [factor.high for factor in factors]
    for end in ends:
        high *= end if end is not None else 1
    return Interval(low, None if None in ends else high)


def _limit_in_words(limit: Limit, bounds: Interval, is_least: bool, is_open: bool) -> str:
    words = {(True, True): "more than", (True, False): "at least", (False, True): "less than"}
    word = words.get((is_least, is_open), "at most")
    if isinstance(limit, Decimal):
        return f"{word} {limit}"
    return f"{word} a limit that is {bounds}"


def _range(part: Operand, scope: ObjectType, uploads: Uploads | None, is_there: bool = False) -> Interval:
    """Between what a part lies; `is_there` where nothing is demanded of a request without the list that it is in."""
    if part.is_inside:
        within = _range_inside(part, scope)
        return within if is_there else _with_zero(within)
    cells = [_counted(cell, part) for cell in domain_of(part.subject, scope, uploads)]
    lows, highs = [cell.low for cell in cells], [cell.high for cell in cells]
    low = None if None in lows else min((end for end in lows if end is not None), default=None)
    high = None if None in highs else max((end for end in highs if end is not None), default=None)
    return Interval(Decimal(0) if part.where and low is not None else low, high)


def _range_inside(part: Operand, scope: ObjectType) -> Interval:
    """Between what the sum over the elements of a list lies."""
    path = part.subject.path if isinstance(part.subject, Key) else ()
    steps = path.index("*")
    fields = fields_on(scope, path[:steps])
    list_type = fields[-1].type if fields else None
    if not isinstance(list_type, ArrayType) or "*" in path[steps + 1 :]:
        return EVERYTHING
    least, most = Decimal(list_type.min_items or 0), list_type.max_items
    inner = fields_on(scope, path)[len(fields) :]
    cells = [*(values_of(inner[-1]) if inner else _cells(list_type.items))]
    cells += [] if all(field.required for field in inner) else [Single(ABSENT)]
    values = [_counted(cell, part) for cell in cells]
    lows, highs = [value.low for value in values], [value.high for value in values]
    low = None if None in lows else min((end for end in lows if end is not None), default=None)
    high = None if None in highs else max((end for end in highs if end is not None), default=None)
    if part.where:  # none of them need count
        within = _with_zero(Interval(low, high))
        low, high = within.low, within.high
    # Elements add up: fewest of the least, most of the greatest; of negative ones it is the other way round.
    fewest = None if low is None else low * least if low >= 0 else None if most is None else low * most
    largest = None if high is None else None if most is None else high * most if high >= 0 else high * least
    return Interval(fewest, largest)


def _with_zero(within: Interval) -> Interval:
    low, high = within.low, within.high
    return Interval(low and min(low, Decimal(0)), high and max(high, Decimal(0)))


def _counted(cell: Cell, part: Operand) -> Interval:
    """What a value counts in a sum: itself, or its elements; what is absent counts as its default, or nothing."""
    match cell:
        case Numbers(within) | Arrays(within):
            return Interval(within.low, within.high)
        case Single(value):
            default = part.default_inside if part.is_inside else part.default
            counted = default if value is ABSENT else value
            size = Decimal(0) if counted is ABSENT else _size(counted)
            return Interval(size, size)
        case _:
            return EVERYTHING


def _size(value: Value) -> Decimal:
    size = size_of(value) or 0
    return Decimal(size.numerator) / size.denominator


def in_words(domain: Domain) -> str:
    """The values of a subject, for a message: '1 to 10', 'one of "a", "b"', 'absent'."""
    single = [shown(cell.value) for cell in domain if isinstance(cell, Single) and cell.value is not ABSENT]
    parts = [f"one of {', '.join(single)}" if len(single) > 1 else single[0]] if single else []
    parts += [_in_words(cell) for cell in domain if not isinstance(cell, Single)]
    if Single(ABSENT) in domain:
        parts.append("absent")
    return " or ".join(parts)


def _in_words(cell: Cell) -> str:
    match cell:
        case Numbers(within):
            return str(within)
        case Texts(length):
            return f"a text of {length} characters"
        case Arrays(count):
            return f"a list of {count} elements"
        case _:
            return "any value"
