"""What a request costs: a price and a request in, an amount or its bounds out.

All is computed with fractions, so that 61 seconds at 0.30 a minute cost 0.305 exactly. The one rounding is
at the very end: an amount whose decimals never end (61 seconds at 0.10 a minute) is rounded to `PLACES`
decimals, half to even; a lower bound is then rounded down and an upper one up.

Where something that the amount depends on is not known, no amount is told but its bounds. They follow from
what the docs say and from two things that hold for every bill: quantities are 0 or more, and nothing is
taken off that the docs do not name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal
from fractions import Fraction
from math import ceil, floor
from typing import Any

from .conditions import Condition, Key, Unmeasured, holds
from .estimate import End, Estimate, Names, between, exactly, one_of
from .price import Case, Charge, Price, PriceKind, Tier
from .quantity import Call, measured, name_of, quantity
from .values import ABSENT, lookup_in

PLACES = 12
"""Decimals of an amount that no decimal number equals."""

_EXACT = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN)
_NO_MEASURES: Mapping[str, Decimal | int | str] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What a request costs.

    `amount` is None where only the bill can tell, or where a value is missing. `min` and `max` are then the
    bounds that are known, and `missing` names what would be needed: measures by their name, parameters by
    the dotted path from the body's root.
    """

    amount: Decimal | None
    unit: str
    kind: PriceKind
    min: Decimal | None = None
    max: Decimal | None = None
    missing: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The same as JSON: amounts as plain decimal texts; what is not known is left out, but for `amount`."""
        row: dict[str, Any] = {
            "amount": None if self.amount is None else plain(self.amount),
            "unit": self.unit,
            "kind": self.kind,
        }
        if self.min is not None:
            row["min"] = plain(self.min)
        if self.max is not None:
            row["max"] = plain(self.max)
        if self.missing:
            row["missing"] = list(self.missing)
        return row

    def __str__(self) -> str:
        if self.amount is not None:
            return "free" if self.kind == "free" else money(self.amount, self.unit)
        metered = ", metered" if self.kind == "metered" else ""
        needs = f" (needs {', '.join(self.missing)})" if self.missing else ""
        return f"{limits(self.min, self.max, self.unit) or 'unknown'}{metered}{needs}"


def cost(price: Price, body: Any, measures: Mapping[str, Decimal | int | str] = _NO_MEASURES) -> Cost:
    """What a request costs.

    `body` is the request's body as JSON, or a `Lookup` into it; it need not be valid. `measures` are what the
    request does not hold: numbers such as audio_seconds, and words where the price lists them. Raises ValueError for
    a measure that is not a number from 0 up, or none of the words.
    """
    call = Call(body if callable(body) else lookup_in(body), measured(measures, price))
    total = _limited(_total(price, call), price)
    if total.exact is not None:
        return Cost(amount=_decimal(total.exact, round), unit=price.unit, kind=price.kind)
    return Cost(
        amount=None,
        unit=price.unit,
        kind=price.kind,
        min=_bound(total.low, floor),
        max=_bound(total.high, ceil),
        missing=total.missing,
    )


def plain(number: Decimal) -> str:
    """A decimal without an exponent and without zeros that say nothing."""
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def money(amount: Decimal, unit: str) -> str:
    """An amount as people write it: 4 credits, 0.90 USD."""
    return f"{_digits(amount, unit)} {'credit' if unit == 'credits' and amount == 1 else unit}"


def limits(low: Decimal | None, high: Decimal | None, unit: str) -> str:
    """Bounds as people write them; empty where they say nothing, as "at least 0" does."""
    if low and high is not None:
        return f"between {_digits(low, unit)} and {money(high, unit)}"
    if high is not None:
        return f"at most {money(high, unit)}"
    return f"at least {money(low, unit)}" if low else ""


def _digits(amount: Decimal, unit: str) -> str:
    text = plain(amount)
    whole, point, cents = text.partition(".")
    return f"{whole}.{cents:0<2}" if point and unit != "credits" else text


def _total(price: Price, call: Call) -> Estimate:
    if price.kind == "free":
        return exactly(0)
    if not price.charges:
        return between(None, None)
    total = exactly(0)
    for charge in price.charges:
        total += _charged(charge, call)
    part = price.kind == "metered" and not price.told_by_bill
    return total + between(0, None) if part else total


def _limited(total: Estimate, price: Price) -> Estimate:
    """The same within the documented limits of a price that only the bill tells."""
    if total.exact is not None:
        return total
    least, most = between(price.min, None).low, between(None, price.max).high
    return Estimate(max(total.low, least), min(total.high, most), total.missing)


def _charged(charge: Charge, call: Call) -> Estimate:
    lacks = _lacks(charge.when, call)
    if lacks is None:
        return exactly(0)
    units = quantity(charge, call)
    paid = _tiered(charge.tiers, units) if charge.tiers else _amount(charge.amounts, call) * units
    paid *= one_of(*_possible(charge.times, call, otherwise=(exactly(1),)))
    return one_of((paid, exactly(0)), lacks) if lacks else paid


def _lacks(condition: Condition, call: Call) -> Names | None:
    """The measures that it takes to know whether a condition holds: none where it does; None if it cannot."""
    names: Names = ()
    for test in condition:
        try:
            if not holds((test,), call.lookup, call.measures):
                return None
        except Unmeasured as unknown:
            names = (*names, unknown.name)
    return names


def _possible(
    cases: tuple[Case, ...], call: Call, otherwise: tuple[Estimate, ...] = ()
) -> tuple[tuple[Estimate, ...], Names]:
    """The amounts that may be taken, one where that is known, and the measures that tell which.

    `otherwise` is taken where none of the cases holds.
    """
    amounts: tuple[Estimate, ...] = ()
    missing: Names = ()
    for case in cases:
        lacks = _lacks(case.when, call)
        if lacks is None:
            continue
        amounts, missing = (*amounts, exactly(case.amount)), missing + lacks
        if not lacks:
            return amounts, missing
    return amounts + otherwise, missing


def _amount(cases: tuple[Case, ...], call: Call) -> Estimate:
    """The price of one unit. Where no case holds, the docs name no price."""
    amounts, missing = _possible(cases, call)
    if amounts:
        return one_of(amounts, missing)
    return _unnamed([case.amount for case in cases], _absent(cases, call))


def _unnamed(named: Sequence[Decimal], missing: Names = ()) -> Estimate:
    """A price that the docs do not name beside others: below 0 only where one of those is."""
    return between(0 if min(named, default=-1) >= 0 else None, None, missing)


def _absent(cases: tuple[Case, ...], call: Call) -> Names:
    """The parameters that cases ask for and that have neither a value nor a default."""
    tests = (test for case in cases for test in case.when if test.default is ABSENT)
    subjects = (test.subject for test in tests)
    return tuple(
        name_of(subject)
        for subject in subjects
        if isinstance(subject, Key) and call.lookup(subject.path) is ABSENT
    )


def _tiered(tiers: tuple[Tier, ...], units: Estimate) -> Estimate:
    """The price of a number of units, each by the tier that it falls in. It may bend at each tier's end."""
    bends = (Fraction(tier.up_to) for tier in tiers if tier.up_to is not None)
    points = (units.low, units.high, *(bend for bend in bends if units.low < bend < units.high))
    return one_of((_graduated(tiers, point) for point in points), units.missing)


def _graduated(tiers: tuple[Tier, ...], units: End) -> Estimate:
    total, done = exactly(0), Fraction(0)
    for tier in tiers:
        end = units if tier.up_to is None else min(units, Fraction(tier.up_to))
        if end > done:
            total += Estimate(end - done, end - done) * exactly(tier.amount)
        if end == units:
            return total
        done = Fraction(end)
    return total + _unnamed([tier.amount for tier in tiers])


def _bound(end: End, rounding: Callable[[Fraction], int]) -> Decimal | None:
    return _decimal(end, rounding) if isinstance(end, Fraction) else None


def _decimal(value: Fraction, rounding: Callable[[Fraction], int]) -> Decimal:
    """The decimal that equals a fraction, or else the rounded one."""
    places = _decimals(value.denominator)
    return _EXACT.scaleb(Decimal(rounding(value * 10**places)), -places)


def _decimals(denominator: int) -> int:
    """How many decimals a fraction has; `PLACES` where they never end."""
    twos = (denominator & -denominator).bit_length() - 1
    rest, fives = denominator >> twos, 0
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    return max(twos, fives) if rest == 1 else PLACES
