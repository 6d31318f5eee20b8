"""What requests cost: the cases under `cases/prices`, hand-built prices, and laws that every price obeys.

A case is a price as specs write it and vectors: a request, measures, the cost as JSON and in words. A vector
is `stated_by` the vendor where the vendor prints that amount; the others are worked out from the price.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal, localcontext
from fractions import Fraction
from math import ceil, floor
from pathlib import Path
from time import process_time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specpress.catalog.model import ModelPrice
from specpress.catalog.resolve.conditions import Places
from specpress.catalog.resolve.context import Context
from specpress.catalog.resolve.price import resolve_price
from specpress.catalog.types import AnyType, Field, ObjectType
from specpress.runtime.conditions import Key, Measure, Test
from specpress.runtime.cost import PLACES, Cost, cost, money, plain
from specpress.runtime.price import Case, Charge, Factor, Price, PriceKind, Tier
from specpress.runtime.values import ABSENT, lookup_in
from specpress.spec.load import convert
from specpress.spec.price import Price as PriceSpec
from specpress.spec.yaml import parse
from specpress.wording.price import price_text

CASES = Path(__file__).parent / "cases" / "prices"


def vectors_of(case: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((CASES / case / "vectors.json").read_text("utf-8"))
    return found


def price_of(case: str) -> Price:
    """The formula of a case."""
    return model_price_of(case).formula


def model_price_of(case: str) -> ModelPrice:
    """The price of a case, by way of the loader and the resolver."""
    path = CASES / case / "price.yaml"
    node, problems = parse(path.read_bytes(), path.name)
    assert node is not None, problems
    spec, faults = convert(node, PriceSpec)
    assert spec is not None, faults
    about = vectors_of(case)
    parameters = about.get("parameters", {})
    fields = {
        key: Field(key=key, type=AnyType(), title=key, default=one.get("default", ABSENT))
        for key, one in parameters.items()
    }
    context = Context((), None)
    places = Places(context, fields, {key: (key,) for key in fields}, carrier=about.get("uploads"))
    price = resolve_price(spec, places, None)
    assert (problems, faults, context.problems) == ((), (), [])
    return price


NAMES = sorted(path.name for path in CASES.iterdir())
VECTORS = [
    pytest.param(name, vector, id=f"{name}-{number}")
    for name in NAMES
    for number, vector in enumerate(vectors_of(name)["vectors"], start=1)
]


@pytest.mark.parametrize(("case", "vector"), VECTORS)
def test_case(case: str, vector: dict[str, Any]) -> None:
    found = cost(price_of(case), vector["request"], vector.get("measures", {}))
    assert found.to_json() == vector["cost"]
    assert str(found) == vector["text"]


@pytest.mark.parametrize("case", NAMES)
def test_case_in_words(case: str) -> None:
    assert price_text(price_of(case), ObjectType()) == vectors_of(case)["words"]


# Prices built by hand.


def parameter(name: str = "n", **more: Any) -> Factor:
    return Factor(subject=Key((name,)), **more)


def measure(name: str, **more: Any) -> Factor:
    return Factor(subject=Measure(name), by="measure", **more)


def priced(*charges: Charge, kind: PriceKind = "computed", unit: str = "USD", **more: Any) -> Price:
    return Price(kind=kind, unit=unit, charges=charges, **more)


def each(amount: str, *quantity: Factor, **more: Any) -> Charge:
    return Charge(amounts=(Case(amount=Decimal(amount)),), quantity=quantity, **more)


def bounds(found: Cost) -> tuple[object, object]:
    assert found.amount is None
    return found.min, found.max


def test_minutes_of_61_seconds() -> None:
    """Exact where a decimal can say it; else rounded at the very end, and the bounds outwards."""
    minutes = replace(each("0.3", measure("s")), divide=Decimal(60))
    assert cost(priced(minutes), {}, {"s": 61}).amount == Decimal("0.305")
    dime = replace(minutes, amounts=(Case(amount=Decimal("0.1")),))
    assert cost(priced(dime), {}, {"s": 61}).amount == Decimal("0.101666666667")
    assert cost(priced(dime, dime, dime), {}, {"s": 61}).amount == Decimal("0.305")
    begun = replace(dime, round="up")
    assert cost(priced(begun), {}, {"s": 61}).amount == Decimal("0.2")
    assert cost(priced(begun), {}, {"s": 60}).amount == Decimal("0.1")
    between = priced(replace(dime, quantity=(measure("s", min=Decimal(20), max=Decimal(40)),)))
    assert cost(between, {}).to_json()["min"] == "0.033333333333"
    assert cost(between, {}).to_json()["max"] == "0.066666666667"


@pytest.mark.parametrize(
    ("rounding", "units"), [("up", (0, 1, 1, 2, 2)), ("down", (0, 0, 1, 1, 1)), ("nearest", (0, 1, 1, 1, 2))]
)
def test_rounding_of_units(rounding: Any, units: tuple[int, ...]) -> None:
    price = priced(each("1", parameter(), divide=Decimal(10), round=rounding))
    assert tuple(cost(price, {"n": n}).amount for n in (0, 5, 10, 14, 15)) == units


@pytest.mark.parametrize("value", [5, 5.0, Decimal(5), "5", "5.0", "5e0"])
def test_five_is_five(value: object) -> None:
    assert cost(priced(each("0.1", parameter())), {"n": value}).amount == Decimal("0.5")
    listed = parameter(values=(("5", Decimal(7)), ("x", Decimal(1))))
    assert cost(priced(each("1", listed)), {"n": value}).amount == 7


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        "",
        "4s",
        " 5",
        "+5",
        "1_000",
        "٣",
        "NaN",
        "Infinity",
        "-1",
        -0.5,
        [5],
        {"5": 5},
        float("nan"),
    ],
)
def test_what_is_no_quantity_counts_as_missing(value: object) -> None:
    found = cost(priced(each("2", parameter())), {"n": value})
    assert found == Cost(amount=None, unit="USD", kind="computed", min=Decimal(0), missing=("n",))


def test_options_with_numbers_of_their_own() -> None:
    price = priced(
        each("2", parameter(values=(("-1", Decimal(10)), ("4s", Decimal(4)), ("true", Decimal(3)))))
    )
    amounts = [cost(price, {"n": value}).amount for value in ("-1", -1, "4s", True, "true", "6")]
    assert amounts == [20, 20, 8, 6, 6, 12]


@pytest.mark.parametrize(
    ("factor", "body", "amount"),
    [
        (parameter(default=Decimal(3)), {}, 3),
        (parameter(default="3"), {}, 3),
        (parameter(default="long", values=(("long", Decimal(8)),)), {}, 8),
        (parameter(by="count"), {"n": [1, 2]}, 2),
        (parameter(by="count"), {"n": 3}, None),
        (parameter(by="count"), {}, None),
        (parameter(by="count", default=Decimal(0)), {}, 0),
        (parameter(by="count", default=("a", "b")), {}, 2),
        (parameter(by="length", default="two"), {}, 3),
        (parameter(by="length"), {"n": "a\U0001f600"}, 2),
        (parameter(by="length"), {"n": 12}, None),
    ],
)
def test_factors(factor: Factor, body: dict[str, Any], amount: int | None) -> None:
    found = cost(priced(each("1", factor)), body)
    assert found.amount == amount
    assert found.missing == (("n",) if amount is None else ())


@pytest.mark.parametrize(
    "value", [10**400, str(10**400), "1e400", Decimal("1e400")], ids=["int", "digits", "exponent", "decimal"]
)
def test_large_numbers_are_computed_with(value: Any) -> None:
    found = cost(priced(each("0.5", parameter())), {"n": value})
    assert found.to_json()["amount"] == "5" + "0" * 399
    assert cost(priced(each("0.5", measure("s"))), {}, {"s": value}).amount == found.amount


@pytest.mark.parametrize(
    "value",
    [10**100_000, "9" * 1_001, "1e9999", Decimal("1e999999"), Decimal("1e-999999"), "9" * 10**6],
    ids=["int", "digits", "exponent", "large", "small", "long"],
)
def test_larger_ones_are_refused(value: Any) -> None:
    price = priced(each("0.5", parameter()))
    assert cost(price, {"n": value}).missing == ("n",)
    with pytest.raises(ValueError, match="the measure 's' must be a number from 0 up"):
        cost(price, {}, {"s": value})


def test_a_word_is_one_of_those_that_are_listed() -> None:
    price = price_of("by-region-of-the-account")
    for value in ("uk", "", 2, Decimal(2)):
        with pytest.raises(ValueError, match="the measure 'region' must be one of: us, eu, 2"):
            cost(price, {}, {"region": value})


def test_an_integer_without_end_takes_no_time() -> None:
    start = process_time()
    assert cost(priced(each("0.5", parameter())), {"n": 1 << 3_000_000}).amount is None
    assert process_time() - start < 1


@pytest.mark.parametrize("value", [-1, "x", "", True, None, float("nan")])
def test_a_measure_that_is_no_quantity_is_refused(value: Any) -> None:
    with pytest.raises(ValueError, match="the measure 's' must be a number from 0 up"):
        cost(priced(each("1", measure("s"))), {}, {"s": value})


def test_a_body_may_be_a_lookup_and_may_be_nested() -> None:
    price = priced(each("2", Factor(subject=Key(("input", "*", "params", "n")))))
    body = {"input": [{"params": {"n": 3}}]}
    assert cost(price, body) == cost(price, lookup_in(body))
    assert cost(price, body).amount == 6
    assert cost(price, {"input": []}).missing == ("input.*.params.n",)
    assert [cost(price, odd).amount for odd in (None, 3, ["n"], "text")] == [None] * 4


def at_most(limit: int, amount: str) -> Case:
    return Case(amount=Decimal(amount), when=(Test(subject=Measure("mp"), max=Decimal(limit)),))


def test_cases_on_a_measure_that_is_not_given() -> None:
    cases = (at_most(1, "0.03"), at_most(4, "0.02"), Case(amount=Decimal("0.05")))
    price = priced(Charge(amounts=cases))
    found = cost(price, {})
    assert str(found) == "between 0.02 and 0.05 USD (needs mp)"
    assert cost(price, {}, {"mp": 2}).amount == Decimal("0.02")
    closed = priced(Charge(amounts=cases[:2]))
    assert str(cost(closed, {})) == "between 0.02 and 0.03 USD (needs mp)"
    assert str(cost(closed, {}, {"mp": 9})) == "unknown"
    same = priced(Charge(amounts=(at_most(1, "0.02"), at_most(4, "0.02"))))
    assert cost(same, {}).amount == Decimal("0.02")


def test_a_case_that_the_request_rules_out_sets_no_bound() -> None:
    pro = Test(subject=Key(("mode",)), one_of=("pro",))
    cases = (
        replace(at_most(1, "9"), when=(pro, *at_most(1, "9").when)),
        at_most(2, "2"),
        Case(amount=Decimal(3)),
    )
    assert cost(priced(Charge(amounts=cases)), {"mode": "std"}).max == 3
    assert cost(priced(Charge(amounts=cases)), {"mode": "pro"}).max == 9


def test_factor_and_charge_that_hang_on_a_measure() -> None:
    large = (Test(subject=Measure("mp"), above=Decimal(4)),)
    times = each("10", times=(Case(amount=Decimal("0.5"), when=large),))
    assert str(cost(priced(times), {})) == "between 5 and 10 USD (needs mp)"
    extra = priced(each("10"), each("3", when=large))
    assert str(cost(extra, {})) == "between 10 and 13 USD (needs mp)"
    assert cost(extra, {}, {"mp": 4}).amount == 10
    assert cost(extra, {}, {"mp": 5}).amount == 13


def test_a_lower_bound_only_where_what_is_unknown_cannot_be_negative() -> None:
    discount = priced(each("10"), each("-1", measure("minutes", known="after")), kind="metered")
    assert bounds(cost(discount, {})) == (None, 10)
    assert str(cost(discount, {})) == "at most 10 USD, metered (needs minutes)"
    capped = priced(each("10"), each("-1", measure("minutes", max=Decimal(4))))
    assert str(cost(capped, {})) == "between 6 and 10 USD (needs minutes)"
    table = Charge(amounts=(Case(amount=Decimal(-3), when=(Test(subject=Key(("a",)), one_of=(1,)),)),))
    assert cost(priced(each("10"), table), {}).min is None


def test_none_of_something_costs_nothing_at_any_price() -> None:
    unknown = Charge(amounts=(at_most(1, "1"),), quantity=(parameter(),))
    assert cost(priced(unknown), {"n": 0}, {"mp": 9}).amount == 0
    assert cost(priced(each("0", measure("s"))), {}).amount == 0


def test_beyond_the_last_tier_no_price_is_known() -> None:
    tiers = (Tier(up_to=Decimal(2), amount=Decimal(3)), Tier(up_to=Decimal(5), amount=Decimal(1)))
    price = priced(Charge(tiers=tiers, quantity=(parameter(),)))
    assert [cost(price, {"n": n}).amount for n in (0, 1, 2, 3, 5)] == [0, 3, 6, 7, 9]
    assert bounds(cost(price, {"n": 6})) == (9, None)


def test_tiers_that_give_money_back_bend_within_the_bounds() -> None:
    tiers = (Tier(up_to=Decimal(2), amount=Decimal(3)), Tier(amount=Decimal(-1)))
    price = priced(Charge(tiers=tiers, quantity=(measure("n", max=Decimal(5)),)))
    assert bounds(cost(price, {})) == (0, 6)


@pytest.mark.parametrize(
    ("found", "text"),
    [
        (("1", "credits"), "1 credit"),
        (("1.0", "credits"), "1 credit"),
        (("1", "USD"), "1 USD"),
        (("0.9", "USD"), "0.90 USD"),
        (("80", "USD"), "80 USD"),
        (("1E+2", "USD"), "100 USD"),
        (("0.00185", "USD"), "0.00185 USD"),
        (("6.5", "credits"), "6.5 credits"),
    ],
)
def test_money(found: tuple[str, str], text: str) -> None:
    assert money(Decimal(found[0]), found[1]) == text


def test_no_digit_is_lost() -> None:
    digits = "123456789" * 30
    found = cost(priced(each("0.1", parameter())), {"n": int(digits)})
    assert found.to_json()["amount"] == f"{digits[:-1]}.9"


def test_only_what_the_amount_would_need_is_missing() -> None:
    parts = (each("0", measure("s")), each("1", parameter("m")), each("2", parameter("m")))
    assert cost(priced(*parts), {}).missing == ("m",)
    pro = (Test(subject=Key(("mode",)), one_of=("pro",), default="std"),)
    sized = (Test(subject=Key(("size",)), one_of=(1,)), *pro)
    table = Charge(amounts=(Case(amount=Decimal(1), when=pro), Case(amount=Decimal(2), when=sized)))
    assert cost(priced(table), {}).missing == ("size",)


def test_the_callers_context_does_not_matter() -> None:
    price = priced(each("0.123456789", parameter()))
    with localcontext() as context:
        context.prec = 2
        assert cost(price, {"n": 987654321}).to_json()["amount"] == "121932631.112635269"


# Laws. Another program on the machine must not make one fail.

law = settings(deadline=None)

DECIMALS = st.decimals(min_value=0, max_value=10_000, allow_nan=False, allow_infinity=False, places=4)
AMOUNTS = st.one_of(DECIMALS, DECIMALS.map(lambda amount: -amount))
WHOLE = st.integers(0, 10**6)
ROUNDINGS: Mapping[str | None, Callable[[Fraction], Fraction]] = {
    None: lambda size: size,
    "up": lambda size: Fraction(ceil(size)),
    "down": lambda size: Fraction(floor(size)),
    "nearest": lambda size: Fraction((2 * size + 1) // 2),
}
DIVISORS = st.sampled_from([1, 3, 7, 60, 1000, 1_000_000]).map(Decimal)
SIZES = st.one_of(WHOLE, DECIMALS)


@st.composite
def charges(draw: st.DrawFn, amounts: st.SearchStrategy[Decimal] = AMOUNTS) -> Charge:
    """A charge for a product of the measures a, b and c."""
    named = draw(st.lists(st.sampled_from("abc"), max_size=3))
    return Charge(
        amounts=(Case(amount=draw(amounts)),),
        quantity=tuple(measure(name) for name in named),
        divide=draw(DIVISORS),
        round=draw(st.sampled_from([None, "up", "down", "nearest"])),
        times=draw(st.lists(st.builds(Case, amount=DECIMALS), max_size=1).map(tuple)),
    )


def in_fractions(charge: Charge, sizes: Mapping[str, Decimal | int]) -> Fraction:
    """What a charge of `charges` comes to, by the definition."""
    size = Fraction(1)
    for factor in charge.quantity:
        assert isinstance(factor.subject, Measure)
        size *= Fraction(sizes[factor.subject.name])
    total = Fraction(charge.amounts[0].amount) * ROUNDINGS[charge.round](size / Fraction(charge.divide))
    return total * Fraction(charge.times[0].amount) if charge.times else total


THREE = st.fixed_dictionaries({"a": SIZES, "b": SIZES, "c": SIZES})


@law
@given(st.lists(charges(), min_size=1, max_size=3), THREE)
def test_cost_is_exact(parts: list[Charge], sizes: dict[str, Decimal | int]) -> None:
    expected = sum((in_fractions(part, sizes) for part in parts), Fraction(0))
    amount = cost(priced(*parts), {}, sizes).amount
    assert amount is not None
    power = 10**60  # more decimals than the factors, amounts and divisors above can make together
    if (expected * power).denominator == 1:
        assert Fraction(amount) == expected
    else:
        assert Fraction(amount) == Fraction(round(expected * 10**PLACES), 10**PLACES)


@law
@given(st.lists(charges(DECIMALS), min_size=1, max_size=3), THREE, THREE)
def test_more_never_costs_less(
    parts: list[Charge], one: dict[str, Decimal | int], other: dict[str, Decimal | int]
) -> None:
    less = {name: min(one[name], other[name]) for name in one}
    more = {name: max(one[name], other[name]) for name in one}
    first, second = cost(priced(*parts), {}, less).amount, cost(priced(*parts), {}, more).amount
    assert first is not None
    assert second is not None
    assert first <= second


TIERS = st.lists(st.tuples(st.integers(1, 30), DECIMALS), max_size=3, unique_by=lambda tier: tier[0])


@law
@given(TIERS, AMOUNTS, st.integers(0, 40))
def test_tiers_price_each_unit(tiers: list[tuple[int, Decimal]], beyond: Decimal, units: int) -> None:
    ascending = sorted(tiers)
    made = (*(Tier(up_to=Decimal(end), amount=amount) for end, amount in ascending), Tier(amount=beyond))
    unit_prices = [
        next((price for end, price in ascending if unit <= end), beyond) for unit in range(1, units + 1)
    ]
    charge = Charge(tiers=made, quantity=(parameter(),))
    assert cost(priced(charge), {"n": units}).amount == sum(unit_prices)


@law
@given(WHOLE, AMOUNTS)
def test_numbers_count_as_they_are_written(size: int, amount: Decimal) -> None:
    price = priced(each(str(amount), parameter()))
    assert cost(price, {"n": size}) == cost(price, {"n": float(size)}) == cost(price, {"n": str(size)})


@st.composite
def open_charges(draw: st.DrawFn) -> Charge:
    """A charge that may hang on the measures a, b and c in every way."""
    limit = st.builds(
        lambda name, end: (Test(subject=Measure(name), max=Decimal(end)),), st.sampled_from("abc"), WHOLE
    )
    cases = st.lists(st.builds(Case, amount=AMOUNTS, when=limit), max_size=2).map(tuple)
    charge = replace(draw(charges()), when=draw(st.one_of(st.just(()), limit)), times=draw(cases))
    if draw(st.booleans()):
        ends = sorted(draw(st.sets(WHOLE, max_size=2)))
        tiers = (
            *(Tier(up_to=Decimal(end), amount=draw(AMOUNTS)) for end in ends),
            Tier(amount=draw(AMOUNTS)),
        )
        return replace(charge, amounts=(), tiers=tiers)
    return replace(charge, amounts=(*draw(cases), *charge.amounts))


@law
@given(st.lists(open_charges(), min_size=1, max_size=2), THREE, st.sets(st.sampled_from("abc")))
def test_bounds_hold_whatever_the_missing_measures_are(
    parts: list[Charge], sizes: dict[str, Decimal | int], hidden: set[str]
) -> None:
    price = priced(*parts)
    full = cost(price, {}, sizes).amount
    part = cost(price, {}, {name: size for name, size in sizes.items() if name not in hidden})
    assert full is not None
    assert set(part.missing) <= hidden
    if part.amount is not None:
        assert (part.amount, part.missing) == (full, ())
    else:
        assert part.missing
        assert part.min is None or part.min <= full
        assert part.max is None or full <= part.max


@law
@given(st.lists(open_charges(), max_size=2), THREE)
def test_json_reads_back(parts: list[Charge], sizes: dict[str, Decimal | int]) -> None:
    found = cost(priced(*parts), {}, sizes)
    again = json.loads(json.dumps(found.to_json()))
    assert again["amount"] == (None if found.amount is None else plain(found.amount))
    assert found.amount is None or Decimal(again["amount"]) == found.amount
    assert found.amount is None or "e" not in again["amount"].lower()
