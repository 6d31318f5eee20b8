"""Numbers that lie a step apart: how a schema can state them exactly.

Given a number type of the catalogue; gives its grid. It exists because a step such as 0.05 has no exact binary
form: `multipleOf: 0.05` makes most validators refuse 0.15. Such a grid is therefore listed where it is short,
and both the schema and the checker of requests have to draw the same line between short and long.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from specpress.base.identity import by_identity
from specpress.catalog.types import NumberType
from specpress.runtime.steps import Spacing, is_usual, missed_step, spacings

LONGEST_LIST = 512
"""A grid with more numbers is not listed."""


@dataclass(frozen=True, slots=True)
class Grid:
    """What steps leave of a number type, beside its limits.

    `multiple`: a whole number that all values are multiples of. `listed`: all values, where they are stated one
    by one. `unlisted`: whether steps remain that neither of the two states.
    """

    multiple: int | None = None
    listed: tuple[Decimal, ...] | None = None
    unlisted: bool = False

    def states(self, value: int | Decimal) -> bool:
        """Whether the multiple or the list refuses a value that misses a step."""
        return not self.unlisted or (self.multiple is not None and Fraction(value) % self.multiple != 0)


_EVERYTHING = Grid()


@by_identity(256)
def grid_of(number: NumberType) -> Grid:
    """The grid of a number type. Closed options are a list already, so steps only thin them out."""
    if number.step is None and number.multiple_of is None:
        return _EVERYTHING
    if number.options and not number.open_options:
        return _EVERYTHING
    return _grid(replace(number, options=(), open_options=False, unit=None, rounding=None))


@lru_cache(maxsize=1024)
def _grid(number: NumberType) -> Grid:
    """The same for what matters of a number type. Models have few grids, and exact fractions are slow."""
    spaced = spacings(number.min, number.step, number.multiple_of)
    if not spaced:
        return _EVERYTHING
    even = [int(spacing.step) for spacing in spaced if spacing.is_whole]
    uneven = [spacing for spacing in spaced if not spacing.is_whole]
    multiple = math.lcm(*even) if even and (not number.integer or max(even) > 1) else None
    if not uneven:
        return Grid(multiple=multiple)
    values = _values(number, max(uneven, key=lambda spacing: spacing.step))
    if values is None:
        return Grid(multiple=multiple, unlisted=True)
    return Grid(listed=tuple(value for value in values if missed_step(spaced, value) is None))


def _values(number: NumberType, spacing: Spacing) -> list[Decimal] | None:
    """The values of one spacing between the limits; None without limits or where they are too many."""
    lows = [limit for limit in (number.min, number.above) if limit is not None]
    highs = [limit for limit in (number.max, number.below) if limit is not None]
    if not lows or not highs or not all(map(is_usual, (*lows, *highs))):
        return None
    low, high = Fraction(max(lows)), Fraction(min(highs))
    first = math.ceil((low - spacing.origin) / spacing.step)
    last = math.floor((high - spacing.origin) / spacing.step)
    if last - first >= LONGEST_LIST:
        return None
    fractions = (spacing.origin + index * spacing.step for index in range(first, last + 1))
    return [_decimal(value) for value in fractions if _is_inside(number, value)]


def _is_inside(number: NumberType, value: Fraction) -> bool:
    return (
        (number.above is None or value > Fraction(number.above))
        and (number.below is None or value < Fraction(number.below))
        and (not number.integer or value.denominator == 1)
    )


def _decimal(value: Fraction) -> Decimal:
    """A fraction as a decimal. It is exact: steps and origins are decimals, so nothing but 2 and 5 divides."""
    digits = 0
    while (value * 10**digits).denominator != 1:
        digits += 1
    return Decimal(f"{int(value * 10**digits)}E-{digits}")
