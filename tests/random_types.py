"""Random type trees with rules, and JSON values that fit them or miss them by little."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from typing import Any

from hypothesis import strategies as st

from specpress.catalog.constraints import ParameterRule
from specpress.catalog.types import (
    AnyType,
    ArrayType,
    BooleanType,
    Field,
    Length,
    NullType,
    NumberType,
    ObjectType,
    Option,
    StringType,
    Type,
    UnionType,
)
from specpress.catalog.values import ABSENT
from specpress.check import problems_of_value
from specpress.runtime.conditions import Key, Test, UploadCount
from specpress.runtime.constraints import Amount, Operand, Rule, Total
from specpress.runtime.values import kind_of
from specpress.schema.values import kinds_of, plain

KEYS = ("a", "b", "c", "d")
PATTERNS = (
    "^[0-9]+:[0-9]+$",
    "^[a-z]*$",
    "^[^:]+$",
    "^#",
    "[0-9]$",
    "^(?:a|b)$",
    "^[^a]b$",
    "^[^#]*:?[^#]*$",
)
TEXTS = (
    "",
    "a",
    "b",
    "ab",
    "16:9",
    "16:9\n",
    "a\n",
    "1",
    "true",
    "null",
    "image",
    "video",
    "#1",
    "a:b",
    "\n",
    "😀",
    "😀😀😀",
    "é",
)
WHOLE = (-1, 0, 1, 2, 3, 4, 5, 6, 8, 10, 64, 2**31, 2**53, 10**30, -(10**30))
FRACTIONS = (
    0.0,
    -0.0,
    1.0,
    2.0,
    4.0,
    64.0,
    0.05,
    0.1,
    0.15,
    0.3,
    0.30000000000000004,
    0.5,
    1.5,
    2.5,
    -0.5,
    1e-7,
)
SCALARS = (None, True, False, *TEXTS, *WHOLE, *FRACTIONS)
LIMITS = tuple(
    map(Decimal, ("1", "2", "3", "-1", "0", "0.05", "0.1", "0.5", "1", "1.5", "2", "3", "4", "5", "8", "10"))
)
STEPS = tuple(map(Decimal, ("0.05", "0.1", "0.5", "1", "2", "3", "32")))

scalars = st.sampled_from(SCALARS)
limits = st.none() | st.sampled_from(LIMITS)
counts = st.none() | st.integers(0, 3)


def options(values: tuple[Any, ...]) -> st.SearchStrategy[tuple[Option, ...]]:
    found = st.lists(st.sampled_from(values), max_size=3, unique=True)
    return found.map(lambda chosen: tuple(Option(value=value) for value in chosen))


lengths = st.builds(
    Length, min=counts, max=counts, unit=st.sampled_from(["characters", "characters", "words", "bytes"])
)
strings = st.builds(
    StringType,
    options=options(TEXTS),
    open_options=st.booleans(),
    lengths=st.lists(lengths, max_size=2).map(tuple),
    pattern=st.none() | st.sampled_from(PATTERNS),
)
numbers = st.builds(
    NumberType,
    integer=st.booleans(),
    options=options((-5, 0, 1, 2, 4, 10, 10**30, Decimal("0.5"), Decimal("0.15"), Decimal("4.0"))),
    open_options=st.booleans(),
    min=limits,
    max=limits,
    above=st.none() | limits,
    below=st.none() | limits,
    step=st.none() | st.sampled_from(STEPS),
    multiple_of=st.none() | st.none() | st.sampled_from(STEPS),
)
constants = st.sampled_from(TEXTS).map(
    lambda value: StringType(options=(Option(value=value),), constant=True)
)
booleans = st.builds(BooleanType, options=options((True, False)))
plain_types = (
    st.just(AnyType()) | st.just(NullType()) | st.just(StringType()) | st.just(NumberType(integer=True))
)
uploads = st.builds(
    ArrayType,
    items=st.booleans().map(
        lambda required: ObjectType(
            fields=(
                Field(
                    key="kind",
                    title="Kind",
                    type=StringType(options=(Option(value="image"), Option(value="video"))),
                    required=required,
                ),
            ),
            open=True,
        )
    ),
    max_items=counts,
)
leaves: st.SearchStrategy[Type] = strings | numbers | constants | booleans | plain_types | uploads | uploads


def _containers(inner: st.SearchStrategy[Type]) -> st.SearchStrategy[Type]:
    arrays = st.builds(ArrayType, items=inner, min_items=counts, max_items=counts, unique=st.booleans())
    unions = st.lists(inner.filter(lambda one: not isinstance(one, UnionType)), min_size=2, max_size=3)
    return arrays | unions.map(lambda of: UnionType(of=tuple(of))) | told_apart(inner) | objects(inner)


@st.composite
def told_apart(draw: st.DrawFn, inner: st.SearchStrategy[Type]) -> UnionType:
    """Objects with words of their own under the key a, and sometimes a text beside them."""
    words = draw(st.lists(st.sampled_from(TEXTS), min_size=2, max_size=4, unique=True))
    cut = draw(st.integers(1, len(words) - 1))
    of: list[Type] = []
    for part in (words[:cut], words[cut:]):
        type_ = StringType(options=tuple(Option(value=word) for word in part), constant=len(part) == 1)
        told = Field(key="a", title="a", type=type_, required=True)
        rest = draw(objects(inner))
        fields = (told, *(field for field in rest.fields if field.key != "a"))
        of.append(ObjectType(fields=fields, open=rest.open, values=rest.values))
    beside = draw(st.none() | strings)
    titles = ("One", None)
    return UnionType(
        of=(*of, beside) if beside else tuple(of), titles=(*titles, None)[: len(of) + bool(beside)], key="a"
    )


@st.composite
def objects(draw: st.DrawFn, inner: st.SearchStrategy[Type], least_rules: int = 0) -> ObjectType:
    keys = draw(st.lists(st.sampled_from(KEYS), min_size=1, max_size=4, unique=True))
    fields = tuple(
        Field(
            key=key,
            title=key,
            type=draw(inner),
            required=draw(st.booleans()),
            nullable=draw(st.sampled_from([False, False, True])),
        )
        for key in keys
    )
    others = draw(st.none() | inner) if draw(st.integers(0, 3)) == 0 else None
    home = ObjectType(fields=fields, open=others is None and draw(st.booleans()), values=others)
    found = draw(st.lists(rules(home), min_size=least_rules, max_size=2))
    return replace(home, rules=tuple(found))


types: st.SearchStrategy[Type] = st.recursive(leaves, _containers, max_leaves=8)
roots: st.SearchStrategy[ObjectType] = objects(types | objects(leaves) | uploads)

small = st.builds(
    NumberType,
    integer=st.just(True),
    min=st.sampled_from([Decimal(0), Decimal(1), Decimal(-1), None]),
    max=st.sampled_from([Decimal(2), Decimal(4), None]),
    options=options((-5, 1, 2)),
    open_options=st.booleans(),
)
plain_arrays = st.builds(ArrayType, items=st.just(AnyType()), min_items=counts, max_items=counts)
ruled: st.SearchStrategy[ObjectType] = objects(
    small | small | plain_arrays | uploads | strings | objects(small | strings), least_rules=1
)
"""Objects whose fields are simple, so that what their rules say is what decides."""


# Rules over the fields of an object.


def _paths(home: ObjectType) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = [("d",)]
    for field in home.fields:
        found.append((field.key,))
        if isinstance(field.type, ObjectType):
            found += [(field.key, inner.key) for inner in field.type.fields]
        elif isinstance(field.type, UnionType):
            found.append((field.key, "a"))
    return found


@st.composite
def _subjects(draw: st.DrawFn, home: ObjectType) -> Key | UploadCount:
    lists = [(field.key,) for field in home.fields if isinstance(field.type, ArrayType)]
    path = draw(st.sampled_from([*_paths(home), *lists, *lists]))
    if draw(st.integers(0, 1 if path in lists else 9)) == 0:
        return UploadCount(path, "kind", draw(st.sampled_from([None, "image", "video"])))
    return Key(path)


spec_values = st.sampled_from([None, True, False, *TEXTS[:10], 0, 1, 2, 4, Decimal("0.15"), Decimal("0.5")])
defaults = st.just(ABSENT) | st.just(ABSENT) | spec_values | st.just(("a", "b"))


@st.composite
def tests(draw: st.DrawFn, home: ObjectType) -> Test:
    parts: dict[str, Any] = {}
    makers = {
        "one_of": st.lists(spec_values, min_size=1, max_size=3).map(tuple),
        "none_of": st.lists(spec_values, min_size=1, max_size=3).map(tuple),
        **dict.fromkeys(("min", "max", "above", "below"), st.sampled_from(LIMITS)),
        **dict.fromkeys(("min_length", "max_length"), st.integers(0, 3)),
        "present": st.booleans(),
        "may_be_absent": st.booleans(),
    }
    for name in draw(st.lists(st.sampled_from(sorted(makers)), min_size=1, max_size=2, unique=True)):
        parts[name] = draw(makers[name])
    return Test(subject=draw(_subjects(home)), default=draw(defaults), **parts)


@st.composite
def rules(draw: st.DrawFn, home: ObjectType) -> ParameterRule:
    condition = st.lists(tests(home), max_size=2).map(tuple)
    group = st.lists(st.sampled_from(_paths(home)), min_size=1, max_size=3).map(tuple)
    parts: dict[str, Any] = {"when": draw(condition)}
    kinds = ("then", "otherwise", "at_least_one", "exactly_one", "at_most_one", "totals")
    for kind in draw(st.lists(st.sampled_from(kinds), min_size=1, max_size=2, unique=True)):
        if kind == "totals":
            parts[kind] = draw(st.lists(totals(home), min_size=1, max_size=2).map(tuple))
        else:
            parts[kind] = draw(condition if kind in ("then", "otherwise") else group)
    return ParameterRule(rule=Rule(text="A rule.", **parts), checked=True)


def _can_be_summed(type_: Type) -> bool:
    return isinstance(type_, ArrayType) or (isinstance(type_, NumberType) and type_.integer)


def _elements(home: ObjectType) -> list[tuple[tuple[str, ...], ObjectType]]:
    """The lists of objects among the fields of an object, with what an element is."""
    return [
        ((field.key,), field.type.items)
        for field in home.fields
        if isinstance(field.type, ArrayType) and isinstance(field.type.items, ObjectType)
    ]


@st.composite
def parts(draw: st.DrawFn, home: ObjectType) -> Operand:
    wholes = [Key((one.key,)) for one in home.fields if _can_be_summed(one.type)]
    inside = _elements(home)
    kind = draw(st.integers(0, 3))
    default = draw(defaults)
    if kind == 0 and inside:
        path, element = draw(st.sampled_from(inside))
        where = draw(st.lists(tests(element), max_size=1).map(tuple))
        return Operand(subject=Key(path), default=default, where=where)
    if kind == 1:
        path, element = draw(st.sampled_from([*inside, (("a",), home)]))
        steps = draw(st.sampled_from([(), ("d",), *((one.key,) for one in element.fields)]))
        where = draw(st.lists(tests(element), max_size=1).map(tuple))
        subject = Key((*path, "*", *steps))
        return Operand(subject=subject, default=default, default_inside=draw(defaults), where=where)
    subjects = st.sampled_from(wholes) | _subjects(home) if wholes else _subjects(home)
    return Operand(subject=draw(subjects), default=default)


@st.composite
def totals(draw: st.DrawFn, home: ObjectType) -> Total:
    some = st.lists(parts(home), min_size=1, max_size=3).map(tuple)
    amounts = st.builds(
        Amount,
        of=some,
        times=st.sampled_from([Decimal(1), Decimal("0.1"), Decimal(-3)]),
        divided_by=st.sampled_from([Decimal(1), Decimal(3), Decimal("-0.7")]),
        plus=st.sampled_from([Decimal(0), Decimal("0.2"), Decimal(-1)]),
    )
    limit = st.integers(-1, 8).map(Decimal) | st.sampled_from([Decimal("0.3"), Decimal("1.5")]) | amounts
    names = draw(st.lists(st.sampled_from(("min", "max", "max", "above", "below")), max_size=2))
    by: Any = draw(st.sampled_from(("sum", "sum", "sum", "product", "distinct")))
    return Total(by=by, of=draw(some), **{name: draw(limit) for name in names})


# Values.


@st.composite
def values(draw: st.DrawFn, type_: Type, misses: bool) -> Any:
    """A value that fits a type; with `misses`, one in which some parts do not."""
    if misses and draw(st.integers(0, 7)) == 0:
        return draw(
            scalars | st.sampled_from(([], {}, [1, 1.0, True], {"kind": "image"}, [{"kind": "video"}]))
        )
    match type_:
        case ArrayType(items=items, min_items=low, max_items=high):
            low, high = (0, 4) if misses else (low or 0, 4 if high is None else high)
            return draw(st.lists(values(items, misses), min_size=low, max_size=max(low, high)))
        case UnionType(of=members):
            return draw(values(draw(st.sampled_from(members)), misses))
        case ObjectType():
            return draw(_object_values(type_, misses))
        case _:
            return draw(st.sampled_from(_pool(type_, misses)))


@lru_cache(maxsize=4096)
def _pool(type_: Type, misses: bool) -> list[Any]:
    """Scalars of a type's kind, or only those that fit it. The verdict on them is not taken from here.

    Types with the options 4 and 4.0 are equal, so that one is given what is remembered for the other: `plain` makes
    it the same for both.
    """
    known = type_.options if isinstance(type_, StringType | NumberType | BooleanType) else ()
    found = [*SCALARS, *(plain(option.value) for option in known)]
    if misses:
        return [one for one in found if kind_of(one) in kinds_of(type_)]
    return [one for one in found if not problems_of_value(type_, one)] or found


@st.composite
def _object_values(draw: st.DrawFn, type_: ObjectType, misses: bool) -> dict[str, Any]:
    found = {}
    for field in type_.fields:
        if draw(st.integers(0, 7 if misses else 99)) if field.required else draw(st.booleans()):
            null = field.nullable and draw(st.integers(0, 3)) == 0
            found[field.key] = None if null else draw(values(field.type, misses))
    if misses and draw(st.integers(0, 7)) == 0:
        found[draw(st.sampled_from(("d", "z", "A")))] = draw(scalars)
    if type_.values is not None and draw(st.booleans()):
        found[draw(st.sampled_from(("y", "z")))] = draw(values(type_.values, misses))
    return found
