"""Intervals of exact numbers, for what limits leave and what conditions demand."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from math import ceil, floor
from typing import TypeAlias

from specpress.catalog.types import NumberType
from specpress.runtime.cost import plain


@dataclass(frozen=True, slots=True)
class Interval:
    """The numbers from `low` to `high` (None: without end), each end taken in unless it is `open`."""

    low: Decimal | None = None
    high: Decimal | None = None
    low_open: bool = False
    high_open: bool = False
    whole: bool = False
    """Whether only whole numbers count."""

    def __and__(self, other: Interval) -> Interval:
        low, low_open = _tighter((self.low, self.low_open), (other.low, other.low_open), 1)
        high, high_open = _tighter((self.high, self.high_open), (other.high, other.high_open), -1)
        return Interval(low, high, low_open, high_open, self.whole or other.whole)

    def __contains__(self, value: Decimal) -> bool:
        return (
            (self.low is None or value > self.low or (value == self.low and not self.low_open))
            and (self.high is None or value < self.high or (value == self.high and not self.high_open))
            and (not self.whole or value == value.to_integral_value())
        )

    @property
    def empty(self) -> bool:
        """Whether no number is in it."""
        if self.low is None or self.high is None:
            return False
        if self.whole:
            return self._first() > self._last()
        return self.low > self.high or (self.low == self.high and (self.low_open or self.high_open))

    def inside(self, other: Interval) -> bool:
        """Whether every number of this one is in the other. False where that is not certain."""
        if self.empty:
            return True
        return self & other == self

    def _first(self) -> int:
        """The least whole number."""
        assert self.low is not None
        least = ceil(self.low)
        return least + 1 if self.low_open and least == self.low else least

    def _last(self) -> int:
        """The greatest whole number."""
        assert self.high is not None
        most = floor(self.high)
        return most - 1 if self.high_open and most == self.high else most

    def __str__(self) -> str:
        """In words: '1 to 10', 'above 0', 'any number'."""
        low, high = (None if end is None else plain(end) for end in (self.low, self.high))
        if low is not None and high is not None and not (self.low_open or self.high_open or self.empty):
            return low if low == high else f"{low} to {high}"
        parts = [] if low is None else [f"{'above' if self.low_open else 'at least'} {low}"]
        parts += [] if high is None else [f"{'below' if self.high_open else 'at most'} {high}"]
        return " and ".join(parts) or "any number"


EVERYTHING = Interval()
End: TypeAlias = tuple[Decimal | None, bool]
"""An end of an interval, and whether it is open."""


def interval_of(number: NumberType) -> Interval:
    """What the limits of a number type leave, its step aside."""
    shut = Interval(number.min, number.max, whole=number.integer)
    return shut & Interval(number.above, number.below, True, True)


def _tighter(end: End, other: End, sign: int) -> End:
    """The end that leaves fewer numbers; of two equal ones the open one."""
    if end[0] is None:
        return other
    if other[0] is None:
        return end
    if end[0] == other[0]:
        return end[0], end[1] or other[1]
    return end if (end[0] > other[0]) == (sign > 0) else other
