"""A model's price: the formula, and what is told to people about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from specpress.catalog.values import DOCUMENTED, Json, Provenance
from specpress.runtime.price import Price
from specpress.spec.yaml import NOWHERE, Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class Worth:
    """What so many credits are worth in money."""

    amount: Decimal
    unit: str
    credits: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceVector:
    """A documented example: the whole request body, measures of the call, and the amount."""

    request: Json
    measures: tuple[tuple[str, Decimal], ...] = ()
    amount: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelPrice:
    """What a request to a model costs. Subjects of the formula are relative to the body's root."""

    formula: Price
    billing: str | None = None
    """The provider's own word for the kind of billing."""
    effective: date | None = None
    reference: Decimal | None = None
    """An amount that the docs name without saying that a request costs it."""
    worth: Worth | None = None
    vectors: tuple[PriceVector, ...] = ()
    note: str | None = None
    provenance: Provenance = DOCUMENTED
    origin: Mapping = field(default=NOWHERE, repr=False, compare=False)
    """The YAML that it was read from, for the places of its keys."""
