"""Numbers as far as they are known: exact, or between bounds.

Given exact numbers and bounds; gives sums, products and the like with the bounds that follow from theirs.
Prices are computed with them, so that what is missing makes an amount wider and never wrong. All numbers are
fractions: nothing is rounded on the way.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import ceil, floor, inf
from typing import Literal, TypeAlias

End: TypeAlias = Fraction | float
"""A bound; the only floats are plus and minus infinity, for no bound."""

Names: TypeAlias = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Estimate:
    """A number from `low` to `high`, and the names of what one would need to know it exactly."""

    low: End
    high: End
    missing: Names = ()

    @property
    def exact(self) -> Fraction | None:
        """The number, where it is known."""
        return self.low if isinstance(self.low, Fraction) and self.low == self.high else None

    def __add__(self, other: Estimate) -> Estimate:
        ends = (_sum(self.low, other.low), _sum(self.high, other.high))
        return spanning(ends, self.missing + other.missing)

    def __mul__(self, other: Estimate) -> Estimate:
        ends = (_product(mine, its) for mine in (self.low, self.high) for its in (other.low, other.high))
        return spanning(ends, self.missing + other.missing)


def spanning(ends: Iterable[End], missing: Names = ()) -> Estimate:
    """The estimate from the least to the greatest. One that is exact all the same misses nothing."""
    known = tuple(ends)
    low, high = min(known), max(known)
    return Estimate(low, high, () if low == high else tuple(dict.fromkeys(missing)))


def exactly(number: Decimal | Fraction | int) -> Estimate:
    """A number that is known."""
    value = Fraction(number)
    return Estimate(value, value)


def between(low: Decimal | int | None, high: Decimal | int | None, missing: Names = ()) -> Estimate:
    """A number between two bounds; None stands for no bound."""
    ends = (-inf if low is None else Fraction(low), inf if high is None else Fraction(high))
    return spanning(ends, missing)


def one_of(choices: Iterable[Estimate], missing: Names = ()) -> Estimate:
    """One of several numbers; `missing` would tell which."""
    estimates = tuple(choices)
    names = tuple(name for estimate in estimates for name in estimate.missing)
    ends = (end for estimate in estimates for end in (estimate.low, estimate.high))
    return spanning(ends, names + missing)


def whole(number: Estimate, rounding: Literal["up", "down", "nearest"]) -> Estimate:
    """The number made whole; with `nearest` a half counts as one."""
    return spanning((_whole(end, rounding) for end in (number.low, number.high)), number.missing)


def _whole(end: End, rounding: Literal["up", "down", "nearest"]) -> End:
    if isinstance(end, float):
        return end
    match rounding:
        case "up":
            return Fraction(ceil(end))
        case "down":
            return Fraction(floor(end))
        case "nearest":
            return Fraction(floor(end + Fraction(1, 2)))


def _sum(one: End, other: End) -> End:
    """A sum, in which infinities of both signs never meet.

    Python would make a float of a fraction that is added to one, and fail where it is large.
    """
    if isinstance(one, float):
        return one
    return other if isinstance(other, float) else one + other


def _product(one: End, other: End) -> End:
    """A product. Unbounded is not infinite: none of it costs nothing, at any price."""
    if not one or not other:
        return Fraction(0)
    if isinstance(one, float) or isinstance(other, float):
        return inf if (one > 0) == (other > 0) else -inf
    return one * other
