"""A price as it is written, made into the formula that every language computes with."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Literal

from specpress.base.diagnostics import Code
from specpress.catalog.model import ModelPrice, PriceMeasure, PriceVector, Worth
from specpress.catalog.resolve.conditions import Places
from specpress.catalog.resolve.context import copied
from specpress.catalog.values import ABSENT, Absent, Json, Path
from specpress.runtime.conditions import Measure
from specpress.runtime.price import Case, Charge, Factor, Price, PriceKind, Tier
from specpress.spec import price as specs

PRICE_KINDS = Code(
    "price-needs-one-kind",
    "A price says how it is made in exactly one way: `fixed`, `charges`, `free` or `range`, or `metered` where "
    "the docs do not say. Two ways would contradict each other.\n\nKeep the one that the docs state.",
)
CHARGE_AMOUNT = Code(
    "charge-needs-one-amount",
    "A charge has either an `amount` or `tiers`.\n\nKeep the one that the docs state.",
)
FACTOR_KINDS = Code(
    "factor-needs-one-subject",
    "A factor of a quantity reads exactly one of `parameter`, `count`, `length`, `uploads` and `measure`.\n\n"
    "Write a list of factors where several are multiplied.",
)

_NOTHING_READ = Measure("")


def resolve_price(spec: specs.Price, places: Places, source: str | None) -> ModelPrice:
    """The price of a model. Parameters are read where the envelope puts them."""
    words = tuple(
        copied(PriceMeasure, word, name=name, default=ABSENT if word.default is None else word.default)
        for name, word in (spec.measures or {}).items()
    )
    measures = {word.name: Measure(word.name, word.options, word.default) for word in words}
    places = replace(places, measures=measures)
    return places.context.make(
        ModelPrice,
        spec,
        source,
        measures=words,
        formula=_formula(spec, places),
        worth=copied(Worth, spec.worth) if spec.worth else None,
        vectors=tuple(_vector(vector, places) for vector in spec.vectors or ()),
    )


def _formula(spec: specs.Price, places: Places) -> Price:
    ways = {
        "fixed": spec.fixed is not None,
        "charges": spec.charges is not None,
        "free": spec.free,
        "range": spec.range is not None,
    }
    stated = [name for name, is_stated in ways.items() if is_stated]
    if len(stated) > 1 or not (stated or spec.metered):
        message = f"the price is given by {' and '.join(stated)}" if stated else "the price says no amount"
        places.context.report(
            PRICE_KINDS, spec.where(), message, "use one of fixed, charges, free, range, metered"
        )
    charges = tuple(_charge(charge, places) for charge in spec.charges or ())
    if spec.fixed is not None:
        charges = (Charge(amounts=(Case(amount=spec.fixed),)),)
    limits = spec.range
    return Price(
        kind=_kind(spec, charges),
        unit=spec.unit,
        charges=charges,
        min=limits.min if limits else None,
        max=limits.max if limits else None,
        depends_on=limits.depends_on if limits else None,
    )


def _kind(spec: specs.Price, charges: tuple[Charge, ...]) -> PriceKind:
    """A price with a measure that only the bill tells is metered, whatever else is known of it."""
    after = any(factor.known == "after" for charge in charges for factor in charge.quantity)
    if spec.metered or after:
        return "metered"
    if spec.free:
        return "free"
    if spec.range is not None:
        return "range"
    return "fixed" if spec.fixed is not None else "computed"


def _charge(spec: specs.Charge, places: Places) -> Charge:
    if (spec.amount is None) == (spec.tiers is None):
        message = "a charge needs either an amount or tiers"
        places.context.report(CHARGE_AMOUNT, spec.where(), message, "keep one of them")
    factors = spec.quantity if isinstance(spec.quantity, tuple) else (spec.quantity,)
    return copied(
        Charge,
        spec,
        amounts=_cases(spec.amount, places),
        tiers=tuple(copied(Tier, tier) for tier in spec.tiers or ()),
        quantity=tuple(_factor(factor, places) for factor in factors if factor is not None),
        times=_cases(spec.times, places),
        when=places.condition(spec.when, spec.where("when"), measures=True),
    )


def _cases(spec: Decimal | tuple[specs.Case, ...] | None, places: Places) -> tuple[Case, ...]:
    if spec is None:
        return ()
    if not isinstance(spec, tuple):
        return (Case(amount=spec),)
    return tuple(
        Case(amount=case.amount, when=places.condition(case.when, case.where("when"), measures=True))
        for case in spec
    )


def _factor(spec: specs.Factor, places: Places) -> Factor:
    reads = [
        key
        for key in ("parameter", "count", "length", "uploads", "measure")
        if getattr(spec, key) is not None
    ]
    if len(reads) != 1:
        message = f"this factor reads {' and '.join(reads) or 'nothing'}"
        places.context.report(FACTOR_KINDS, spec.where(), message, "name exactly one subject")
        return Factor(subject=_NOTHING_READ)
    name: str = getattr(spec, reads[0])
    written, by = _subject_name(reads[0], name)
    default: Json | Absent = places.default(written)
    return copied(
        Factor,
        spec,
        subject=places.subject(written, spec.where(reads[0]), measures=True) or _NOTHING_READ,
        by=by,
        default=spec.default if spec.default is not None else (default if by == "value" else ABSENT),
    )


def _subject_name(read: str, name: str) -> tuple[str, Literal["value", "count", "length", "measure"]]:
    """The subject as conditions write it, and how it is read."""
    if read == "uploads":
        return ("uploads" if name == "any" else f"uploads.{name}"), "value"
    if read == "measure":
        return f"measure.{name}", "measure"
    if read == "count":
        return name, "count"
    return name, "length" if read == "length" else "value"


def _vector(spec: specs.PriceVector, places: Places) -> PriceVector:
    body: dict[str, Json] = {}
    for key, value in (spec.request or {}).items():
        if (path := places.paths.get(key)) is not None:
            body = _with(body, path, value)
        else:
            places.subject(key, spec.where("request"))
    return copied(PriceVector, spec, request=body)


def _with(body: Json, path: Path, value: Json) -> dict[str, Json]:
    """The same object with a value at a path; an array on the way gets one element."""
    base = dict(body) if isinstance(body, dict) else {}
    key, inner_path = path[0], path[1:]
    if not inner_path:
        return {**base, key: value}
    inner = base.get(key)
    if inner_path[0] == "*":
        first = inner[0] if isinstance(inner, tuple) and inner else {}
        return {**base, key: (_with(first, inner_path[1:], value),)}
    return {**base, key: _with(inner, inner_path, value)}
