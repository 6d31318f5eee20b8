"""What the rules say of conditions against what the functions say that judge requests.

For small types all values are tried: where a rule says that no value passes a test, none does, and where it says
that all do, all do.
"""

from __future__ import annotations

from decimal import Decimal
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from small_models import total
from specpress.catalog.model import Uploads
from specpress.catalog.types import (
    ArrayType,
    BooleanType,
    Field,
    Length,
    Media,
    NumberType,
    ObjectType,
    Option,
    StringType,
    Type,
    UnionType,
)
from specpress.catalog.values import ABSENT
from specpress.check import problems_of_value
from specpress.lint.domains import all_pass, domain_of, passing, range_of_total, upload_range
from specpress.lint.intervals import Interval
from specpress.runtime.conditions import Key, Test, holds
from specpress.runtime.constraints import Rule, is_broken
from specpress.runtime.values import lookup_in

small = st.integers(-2, 4)
maybe = st.none() | small
decimals = st.none() | st.sampled_from([Decimal(n) / 2 for n in range(-4, 9)])
texts = ["", "a", "b", "ab", "abc", "abcd"]
lists = [(), (1,), (1, 1), (1, 1, 1), (1, 1, 1, 1)]
VALUES = [*(Decimal(n) / 2 for n in range(-8, 13)), *texts, *lists, True, False, None, {}]
"""Enough to have one on each side of every limit that is drawn."""

numbers = st.builds(
    NumberType, integer=st.booleans(), min=decimals, max=decimals, above=decimals, below=decimals
)
options = st.lists(st.sampled_from([1, Decimal("0.5"), 3]), max_size=2).map(
    lambda values: NumberType(options=tuple(Option(value=value) for value in values))
)
words = st.lists(st.sampled_from(texts), max_size=2).map(
    lambda values: StringType(options=tuple(Option(value=value) for value in values))
)
lengths = st.builds(
    lambda low, high: StringType(lengths=(Length(min=low, max=high),)),
    st.none() | st.integers(0, 3),
    st.none() | st.integers(0, 3),
)
arrays = st.builds(
    ArrayType,
    items=st.just(NumberType()),
    min_items=st.none() | st.integers(0, 3),
    max_items=st.none() | st.integers(0, 3),
)
simple = st.one_of(numbers, options, words, lengths, arrays, st.just(BooleanType()))
types: st.SearchStrategy[Type] = simple | st.tuples(simple, simple).map(lambda pair: UnionType(of=pair))
some = st.lists(st.sampled_from([0, 1, Decimal("0.5"), "a", "abc", True, None]), max_size=2).map(tuple)
tests = st.builds(
    Test,
    subject=st.just(Key(("key",))),
    one_of=some,
    none_of=some,
    min=decimals,
    max=decimals,
    above=decimals,
    below=decimals,
    min_length=st.none() | st.integers(0, 4),
    max_length=st.none() | st.integers(0, 4),
    present=st.none() | st.booleans(),
)


def _values(field: Field) -> list[object]:
    """The values that a field may have among those that are tried, with its absence."""
    found = [value for value in VALUES if not problems_of_value(field.type, value, field.nullable)]
    return [*found, *(() if field.required else (ABSENT,))]


@settings(max_examples=600, deadline=None)
@given(types, tests, tests, st.booleans(), st.booleans())
def test_what_is_said_of_values_is_true_of_each(
    type_: Type, first: Test, second: Test, required: bool, nullable: bool
) -> None:
    field = Field(key="key", title="Key", type=type_, required=required, nullable=nullable)
    domain = domain_of(Key(("key",)), ObjectType(fields=(field,)), None)
    for value in _values(field):
        passes = [holds((test,), lambda _, value=value: value) for test in (first, second)]  # type: ignore[misc]
        assert passing(domain, first) or not passes[0]
        assert passes[0] or not all_pass(domain, first)
        # What is left once one test holds has the values that pass it.
        rest = passing(domain, first)
        assert passing(rest, second) or not all(passes)
        assert passes[1] or not passes[0] or not all_pass(rest, second)


@settings(max_examples=500, deadline=None)
@given(options | words | st.just(BooleanType()), tests)
def test_of_listed_values_all_is_known(type_: Type, test: Test) -> None:
    field = Field(key="key", title="Key", type=type_, required=True)
    domain = domain_of(Key(("key",)), ObjectType(fields=(field,)), None)
    listed = isinstance(type_, BooleanType) or bool(getattr(type_, "options", ()))
    passes = [holds((test,), lambda _, value=value: value) for value in _values(field)]  # type: ignore[misc]
    if listed and passes:
        assert bool(passing(domain, test)) == any(passes)
        assert all_pass(domain, test) == all(passes)


@settings(max_examples=500, deadline=None)
@given(
    st.tuples(decimals, decimals, st.booleans(), st.booleans(), st.booleans()),
    st.tuples(decimals, decimals, st.booleans(), st.booleans(), st.booleans()),
)
def test_intervals(one: tuple[object, ...], other: tuple[object, ...]) -> None:
    first, second = Interval(*one), Interval(*other)  # type: ignore[arg-type]
    points = [Decimal(n) / 4 for n in range(-40, 60)]
    for point in points:
        assert (point in (first & second)) == (point in first and point in second)
    inside = [point for point in points if point in first]
    if first.low is not None and first.high is not None:
        assert first.empty == (not inside)
    if first.inside(second):
        assert all(point in second for point in inside)


bounds = st.tuples(st.integers(0, 2), st.integers(0, 2)).map(sorted)


@settings(max_examples=200, deadline=None)
@given(bounds, bounds, st.booleans(), st.booleans(), st.integers(0, 5), st.none() | st.integers(0, 5))
def test_sums_lie_where_it_is_said(
    one: list[int], other: list[int], sure: bool, counted: bool, least: int, most: int | None
) -> None:
    first = Field(
        key="a",
        title="A",
        type=NumberType(integer=True, min=Decimal(one[0]), max=Decimal(one[1])),
        required=sure,
    )
    array = ArrayType(items=NumberType(), min_items=other[0], max_items=other[1])
    second = Field(key="b", title="B", type=array, default=(1,) if counted else ABSENT)
    parts = (Test(subject=Key(("a",))), Test(subject=Key(("b",)), default=second.default))
    limited = total(*parts, min=least, max=most)
    said = range_of_total(limited, ObjectType(fields=(first, second)), None)
    numbers = [*range(one[0], one[1] + 1), *([] if sure else [None])]
    for number, size in product(numbers, [None, *range(other[0], other[1] + 1)]):
        body = {} if number is None else {"a": number}
        lists = {} if size is None else {"b": (1,) * size}
        found = (number or 0) + (size if size is not None else int(counted))
        assert Decimal(found) in said
        broken = found < least or (most is not None and found > most)
        assert is_broken(Rule(text="", totals=(limited,)), lookup_in({**body, **lists})) == broken


def test_how_many_files_there_may_be() -> None:
    image, video = Media(kind="image", max_files=9), Media(kind="video", max_files=1)
    both = Uploads(max_files=6, min_files=1, kinds=(image, video))
    ranges = {kind: str(upload_range(both, kind)) for kind in (None, "image", "video", "audio")}
    assert ranges == {None: "1 to 6", "image": "0 to 6", "video": "0 to 1", "audio": "0"}
    alone = Uploads(max_files=6, min_files=1, kinds=(image,))
    assert str(upload_range(alone, "image")) == "1 to 6"
    assert str(upload_range(None, None)) == "at least 0"
