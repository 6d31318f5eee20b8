"""The format of prices: data from which a function of the request is made.

A price is the sum of its charges. Amounts are decimal numbers, never binary floats; quote them or not, they
are read exactly.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated, ClassVar, Literal

from specpress.spec.base import MAY_BE_EMPTY, Fact, Map, Phrase, Spec, Translated
from specpress.spec.constraint import Condition


@dataclass(frozen=True, slots=True, kw_only=True)
class Case(Spec):
    """An amount for a case; the first case that holds is taken. A bare amount is a case that always holds."""

    shorthand: ClassVar[str] = "amount"

    when: Condition | None = None
    """When this amount is taken. Left out: always."""
    amount: Decimal
    """The amount."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tier(Spec):
    """The price of one unit up to a quantity; units beyond it are priced by the next tier.

    Where the quantity decides the price of all units, write an `amount` with cases instead.
    """

    up_to: Decimal | None = None
    """The last quantity at this price. Left out: no end."""
    amount: Decimal
    """The price of one unit in this tier."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Factor(Spec):
    """One number of a product. Exactly one of the first five keys."""

    parameter: str | None = None
    """The value of a numeric parameter, or of an option that reads as a number."""
    values: Map[Decimal] | None = None
    """With `parameter`: the number for each option that does not read as one, such as "4s": 4. So too with a `measure`
    that is a word.

    Also for one that means another number, such as "-1" where the server then takes a known one.
    """
    count: str | None = None
    """The number of elements of an array parameter."""
    length: str | None = None
    """The number of characters (Unicode code points) of a text parameter."""
    uploads: Literal["image", "video", "audio", "file", "any"] | None = None
    """The number of uploaded files of a kind."""
    measure: str | None = None
    """A number that the request does not hold, by name, such as audio_seconds or output_tokens; or one of the words
    under `measures` of the price."""
    known: Literal["before", "after"] | None = None
    """With `measure`: whether the caller can know it before the call or only the bill tells."""
    min: Decimal | None = None
    """With `measure`: the least that it can be."""
    max: Decimal | None = None
    """With `measure`: the most that it can be."""
    default: Decimal | None = None
    """The number when the parameter is absent and the docs say which; else its documented default."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Charge(Fact):
    """Amount times quantity. Left without a quantity it is charged once for each request."""

    amount: Decimal | tuple[Case, ...] | None = None
    """The price of one unit; a list of cases where it depends on the request."""
    tiers: tuple[Tier, ...] | None = None
    """Instead of an amount: the price of a unit by how many there are."""
    per: Annotated[str, Phrase("per {}")] = "request"
    """What one unit is, such as image, second, megapixel, 1000 characters."""
    quantity: Factor | tuple[Factor, ...] | None = None
    """How many units; the product of the factors where there are several. Left out where there is one."""
    divide: Decimal | None = None
    """The product is divided by this, which is above 0: 1000000 for megapixels, 60 for minutes."""
    round: Literal["up", "down", "nearest"] | None = None
    """How a part of a unit counts: `up` charges each unit that was begun, `nearest` half of one or more.

    Left out: as the part that it is.
    """
    times: tuple[Case, ...] | None = None
    """The charge is multiplied by the first case that holds; by 1 where none does."""
    when: Condition | None = None
    """When this charge is made at all. Left out: always."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Range(Spec):
    """Limits between which the bill will lie."""

    min: Decimal | None = None
    """The least that a request can cost."""
    max: Decimal | None = None
    """The most that a request can cost."""
    depends_on: Translated | None = None
    """What decides where it lies."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Worth(Spec):
    """What one credit is worth in money."""

    amount: Decimal
    """How much money."""
    unit: str
    """The currency, by its ISO 4217 code."""
    credits: Decimal = Decimal(1)
    """For how many credits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceMeasure(Spec):
    """A word that a price depends on and the request does not hold. A bare list is that of its options."""

    list_shorthand: ClassVar[str] = "options"

    options: tuple[str, ...]
    """The words that it may be."""
    default: str | None = None
    """The word that counts where none is given, if the docs name one."""
    description: Translated | None = None
    """What it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceVector(Spec):
    """A documented example of the price, kept as a test."""

    request: Annotated[Map[str | int | Decimal | bool], MAY_BE_EMPTY] | None = None
    """Parameters of the request. Left out or empty: the price does not depend on any."""
    measures: Map[Decimal | str] | None = None
    """Measures of the call: numbers, or words that are listed under `measures` of the price."""
    amount: Decimal
    """What it costs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Price(Fact):
    """What a request costs. Exactly one of `fixed`, `charges`, `free` and `range`, or `metered`.

    `metered` may have `charges` or `range` beside it.
    """

    unit: str
    """`credits`, or a currency by its ISO 4217 code such as USD."""
    billing: str | None = None
    """The provider's own word for the kind of billing, such as FIXED."""
    effective: date | None = None
    """The day from which this price holds, where the docs give it."""
    fixed: Decimal | None = None
    """Every request costs this."""
    charges: tuple[Charge, ...] | None = None
    """The price is the sum of these."""
    free: bool = False
    """Every request costs nothing."""
    metered: bool = False
    """Only the bill tells the price, and the docs do not say how it is made.

    With `charges`, these are what is known of the bill, and the rest comes on top. Where the docs do say how
    it is made, from a number that the bill tells, write charges with a `measure` known `after` alone.
    """
    measures: Map[PriceMeasure] | None = None
    """Words that the price depends on and the request does not hold, such as the region of the account.

    A condition asks for one as it does for a number: `when: { measure.region: eu }`.
    """
    range: Range | None = None
    """The limits that are known of a price that only the bill tells."""
    reference: Decimal | None = None
    """An amount that the docs name without saying that a request costs it, such as base credits."""
    worth: Worth | None = None
    """What a credit is worth in money."""
    vectors: tuple[PriceVector, ...] | None = None
    """Documented examples."""
