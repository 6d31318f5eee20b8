"""A price as it is written, made into the formula that every language computes with."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from specpress.base.diagnostics import Code
from specpress.catalog.price import ModelPrice, PriceVector, Worth
from specpress.catalog.resolve.conditions import Places
from specpress.catalog.values import ABSENT, Absent, Json, Path
from specpress.runtime.conditions import Measure
from specpress.runtime.price import Case, Charge, Factor, Price, PriceKind, Tier
from specpress.spec.price import Case as CaseSpec
from specpress.spec.price import Charge as ChargeSpec
from specpress.spec.price import Factor as FactorSpec
from specpress.spec.price import Price as PriceSpec
from specpress.spec.price import PriceVector as VectorSpec

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


def resolve_price(spec: PriceSpec, places: Places, source: str | None) -> ModelPrice:
    """The price of a model. Parameters are read where the envelope puts them."""
    worth = spec.worth
    return ModelPrice(
        formula=_formula(spec, places),
        billing=spec.billing,
        effective=spec.effective,
        reference=spec.reference,
        worth=Worth(amount=worth.amount, unit=worth.unit, credits=worth.credits) if worth else None,
        vectors=tuple(_vector(one, places) for one in spec.vectors or ()),
        note=spec.note,
        provenance=places.context.provenance(spec, source),
        origin=spec.node,
    )


def _formula(spec: PriceSpec, places: Places) -> Price:
    ways = {
        "fixed": spec.fixed is not None,
        "charges": spec.charges is not None,
        "free": spec.free,
        "range": spec.range is not None,
    }
    said = [name for name, there in ways.items() if there]
    if len(said) > 1 or not (said or spec.metered):
        message = f"the price is given by {' and '.join(said)}" if said else "the price says no amount"
        places.context.report(
            PRICE_KINDS, spec.where(), message, "use one of fixed, charges, free, range, metered"
        )
    charges = tuple(_charge(one, places) for one in spec.charges or ())
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


def _kind(spec: PriceSpec, charges: tuple[Charge, ...]) -> PriceKind:
    """A price with a measure that only the bill tells is metered, whatever else is known of it."""
    after = any(factor.known == "after" for charge in charges for factor in charge.quantity)
    if spec.metered or after:
        return "metered"
    if spec.free:
        return "free"
    if spec.range is not None:
        return "range"
    return "fixed" if spec.fixed is not None else "computed"


def _charge(spec: ChargeSpec, places: Places) -> Charge:
    if (spec.amount is None) == (spec.tiers is None):
        message = "a charge needs either an amount or tiers"
        places.context.report(CHARGE_AMOUNT, spec.where(), message, "keep one of them")
    factors = spec.quantity if isinstance(spec.quantity, tuple) else (spec.quantity,)
    return Charge(
        amounts=_cases(spec.amount, places),
        tiers=tuple(Tier(up_to=tier.up_to, amount=tier.amount) for tier in spec.tiers or ()),
        per=spec.per,
        quantity=tuple(_factor(one, places) for one in factors if one is not None),
        divide=spec.divide if spec.divide is not None else Decimal(1),
        round=spec.round,
        times=_cases(spec.times, places),
        when=places.condition(spec.when, spec.where("when"), measures=True),
    )


def _cases(spec: Decimal | tuple[CaseSpec, ...] | None, places: Places) -> tuple[Case, ...]:
    if spec is None:
        return ()
    if not isinstance(spec, tuple):
        return (Case(amount=spec),)
    return tuple(
        Case(amount=one.amount, when=places.condition(one.when, one.where("when"), measures=True))
        for one in spec
    )


def _factor(spec: FactorSpec, places: Places) -> Factor:
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
    return Factor(
        subject=places.subject(written, spec.where(reads[0]), measures=True) or _NOTHING_READ,
        by=by,
        values=tuple((spec.values or {}).items()),
        known=spec.known,
        min=spec.min,
        max=spec.max,
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


def _vector(spec: VectorSpec, places: Places) -> PriceVector:
    body: dict[str, Json] = {}
    for key, value in (spec.request or {}).items():
        if (path := places.paths.get(key)) is not None:
            body = _with(body, path, value)
        else:
            places.subject(key, spec.where("request"))
    return PriceVector(request=body, measures=tuple((spec.measures or {}).items()), amount=spec.amount)


def _with(body: Json, path: Path, value: Json) -> dict[str, Json]:
    """The same object with a value at a path; an array on the way gets one element."""
    base = dict(body) if isinstance(body, dict) else {}
    key, rest = path[0], path[1:]
    if not rest:
        return {**base, key: value}
    inner = base.get(key)
    if rest[0] == "*":
        first = inner[0] if isinstance(inner, tuple) and inner else {}
        return {**base, key: (_with(first, rest[1:], value),)}
    return {**base, key: _with(inner, rest, value)}
