"""Demands of rules on several keys at once: which of them are there, and what they add up to."""

from __future__ import annotations

from decimal import Decimal

from specpress.catalog.model import Uploads
from specpress.catalog.types import ObjectType
from specpress.catalog.values import ABSENT, Path
from specpress.lint.domains import Arrays, Cell, Numbers, One, domain_of, fields_on
from specpress.lint.intervals import EVERYTHING, Interval
from specpress.runtime.conditions import Test
from specpress.runtime.constraints import Total
from specpress.runtime.values import number


def always_there(home: ObjectType, paths: tuple[Path, ...]) -> tuple[Path, ...]:
    """Those of some keys that every request has."""
    return tuple(
        path for path in paths if (way := fields_on(home, path)) and all(one.required for one in way)
    )


def range_of_total(total: Total, home: ObjectType, uploads: Uploads | None) -> Interval:
    """Between what a sum lies, as far as the limits of its parts tell."""
    parts = [_range(part, home, uploads) for part in total.of]
    lows, highs = [part.low for part in parts], [part.high for part in parts]
    low = None if None in lows else sum((one for one in lows if one is not None), Decimal(0))
    high = None if None in highs else sum((one for one in highs if one is not None), Decimal(0))
    return Interval(low, high, whole=True)


def _range(part: Test, home: ObjectType, uploads: Uploads | None) -> Interval:
    cells = [_counted(cell, part) for cell in domain_of(part.subject, home, uploads)]
    lows, highs = [cell.low for cell in cells], [cell.high for cell in cells]
    low = None if None in lows else min((one for one in lows if one is not None), default=None)
    high = None if None in highs else max((one for one in highs if one is not None), default=None)
    return Interval(low, high)


def _counted(cell: Cell, part: Test) -> Interval:
    """What a value counts in a sum: itself, or its elements; what is absent counts as its default, or nothing."""
    match cell:
        case Numbers(within) | Arrays(within):
            return within
        case One(value):
            counted = part.default if value is ABSENT else value
            size = Decimal(len(counted)) if isinstance(counted, tuple) else number(counted)
            return Interval(size or Decimal(0), size or Decimal(0))
        case _:
            return EVERYTHING
