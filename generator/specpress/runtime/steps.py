"""Numbers that lie a step apart: whether a number is one of them."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

_LARGEST_EXPONENT = 400
"""Beyond it a number is no limit that an API could mean, and its exact fraction would fill the memory."""


@dataclass(frozen=True, slots=True)
class Spacing:
    """Numbers `step` apart, one of which is `origin`. `documented` is the step as the docs have it."""

    step: Fraction
    origin: Fraction
    documented: Decimal

    @property
    def is_whole(self) -> bool:
        """Whether a JSON Schema's `multipleOf` states it exactly."""
        return self.step.denominator == 1 and self.origin % self.step == 0


def spacings(low: Decimal | None, step: Decimal | None, multiple_of: Decimal | None) -> tuple[Spacing, ...]:
    """The spacings of a number: `step` is counted from `low`, or from 0 where there is none; `multiple_of` from 0.

    A step that is not above zero leaves no numbers to speak of; `specpress check` reports it.
    """
    pairs = ((step, Decimal(0) if low is None else low), (multiple_of, Decimal(0)))
    return tuple(
        Spacing(Fraction(apart), Fraction(start), apart)
        for apart, start in pairs
        if apart is not None and apart > 0 and is_usual(apart) and is_usual(start)
    )


def is_usual(value: Decimal) -> bool:
    """Whether a limit is of a size that an API could mean."""
    return value.is_finite() and abs(value.adjusted()) <= _LARGEST_EXPONENT


def missed_step(spaced: tuple[Spacing, ...], value: int | Decimal) -> Decimal | None:
    """The first documented step that a value misses, or None."""
    if not spaced:
        return None
    exact = Fraction(value)
    return next((spacing.documented for spacing in spaced if (exact - spacing.origin) % spacing.step), None)
