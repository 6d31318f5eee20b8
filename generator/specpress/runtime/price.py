"""Prices as data. `cost` (in `cost.py`) makes an amount of one and a request.

Subjects are relative to the root of a request's body.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, TypeAlias

from .conditions import Condition, Subject
from .values import ABSENT, Absent, Json

PriceKind: TypeAlias = Literal["fixed", "computed", "free", "range", "metered"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """An amount and when it is taken; the first case that holds counts."""

    amount: Decimal
    when: Condition = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Tier:
    """The price of one unit, from the end of the tier before up to a quantity (None: without end).

    Tiers are graduated and come in ascending order. A price by which all units cost what the last one does
    has `amounts` with cases instead.
    """

    amount: Decimal
    up_to: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Factor:
    """One number of a quantity: a subject's value, its number of elements or of characters, or a measure.

    Characters are Unicode code points. No quantity is negative.
    """

    subject: Subject
    by: Literal["value", "count", "length", "measure"] = "value"
    values: tuple[tuple[str, Decimal], ...] = ()
    """For options that do not read as a number, or not as the right one: the option's text and its number."""
    known: Literal["before", "after"] | None = None
    """For a measure: whether the caller can know it before the call or only the bill tells."""
    min: Decimal | None = None
    """The least that it can be where it is not known. None: 0."""
    max: Decimal | None = None
    """The most that it can be where it is not known."""
    default: Json | Absent = ABSENT
    """What counts where the subject is absent: its default, or the number itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Charge:
    """Amount times quantity times the first case of `times` that holds, if `when` holds.

    The quantity is the product of its factors (1 where there is none) divided by `divide`, which is above 0,
    then made whole units as `round` says: `up` counts each unit that was begun, `nearest` a half as one, None
    each part as that part. `tiers` take the place of `amounts`. Where no case of `amounts` holds, the price
    is not known; where none of `times` does, the charge stays as it is.
    """

    amounts: tuple[Case, ...] = ()
    tiers: tuple[Tier, ...] = ()
    per: str = "request"
    quantity: tuple[Factor, ...] = ()
    divide: Decimal = Decimal(1)
    round: Literal["up", "down", "nearest"] | None = None
    times: tuple[Case, ...] = ()
    when: Condition = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """What a request costs.

    `fixed`: one amount; `computed`: a function of the request; `free`; `range`: between `min` and `max`;
    `metered`: known only after billing. A metered price that has a factor known `after` is the sum of its
    charges, once that is measured; any other is at least that sum.
    """

    kind: PriceKind
    unit: str
    charges: tuple[Charge, ...] = ()
    min: Decimal | None = None
    max: Decimal | None = None
    depends_on: str | None = None

    @property
    def told_by_bill(self) -> bool:
        """Whether a charge needs a number that only the bill tells."""
        return any(factor.known == "after" for charge in self.charges for factor in charge.quantity)
