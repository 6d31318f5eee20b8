"""The closed union of types of a value on the wire, and the field that gives one a key.

Every consumer matches on `Type` and ends in `assert_never`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal, TypeAlias

from specpress.base.identity import by_identity
from specpress.catalog.constraints import ParameterRule
from specpress.catalog.values import (
    ABSENT,
    DOCUMENTED,
    Absent,
    Deprecation,
    Json,
    MediaKind,
    Path,
    Provenance,
)
from specpress.runtime.texts import PixelSize as Size
from specpress.runtime.texts import RatioRange as Ratio
from specpress.runtime.texts import TextLength as Length
from specpress.spec.yaml import NOWHERE, Mapping

__all__ = [
    "ANY_KEY",
    "AnyType",
    "ArrayType",
    "BooleanType",
    "Field",
    "Length",
    "Media",
    "NullType",
    "NumberType",
    "ObjectType",
    "Option",
    "Ratio",
    "Rounding",
    "Size",
    "StringType",
    "Type",
    "UnionType",
    "alternatives_in",
    "array_paths",
    "object_in",
    "walk",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One allowed value."""

    value: Json
    title: str | None = None
    description: str | None = None
    deprecated: Deprecation | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Media:
    """What a file must be like: size in bytes, durations in seconds, sides in pixels."""

    kind: MediaKind
    forms: tuple[str, ...] = ()
    max_files: int | None = None
    min_files: int | None = None
    max_bytes: int | None = None
    """Largest file. A documented "MB" is taken as 1,000,000 bytes: the smaller reading is safe in both."""
    max_size: str | None = None
    """The same as the docs print it."""
    mime_types: tuple[str, ...] = ()
    min_seconds: Decimal | None = None
    max_seconds: Decimal | None = None
    max_total_seconds: Decimal | None = None
    min_frame_rate: Decimal | None = None
    max_frame_rate: Decimal | None = None
    min_side: int | None = None
    max_side: int | None = None
    min_width: int | None = None
    max_width: int | None = None
    min_height: int | None = None
    max_height: int | None = None
    min_pixels: int | None = None
    max_pixels: int | None = None
    ratio: Ratio | None = None
    alpha: bool | None = None
    role: str | None = None
    provenance: Provenance = DOCUMENTED
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rounding:
    """How the server changes a number that it does not take as it is."""

    multiple_of: Decimal | None = None
    direction: Literal["nearest", "up", "down"] = "nearest"
    min: Decimal | None = None
    max: Decimal | None = None


# The closed union of types. Every consumer matches on it and ends in `assert_never`.


@dataclass(frozen=True, slots=True, kw_only=True)
class AnyType:
    """Any JSON value: the docs do not say, or it is not known yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NullType:
    """JSON null alone, as one alternative among several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StringType:
    """A text. `options` is empty where any text is allowed; `open_options` makes them mere suggestions."""

    options: tuple[Option, ...] = ()
    open_options: bool = False
    constant: bool = False
    """Whether it is a fixed value that identifies the request, such as the model's id."""
    lengths: tuple[Length, ...] = ()
    unlimited: bool = False
    """Whether the docs say that there is no limit (an empty `lengths` alone means that they are silent)."""
    pattern: str | None = None
    format: str | None = None
    unit: str | None = None
    """What options that read as numbers count, such as "5" and "10" seconds."""
    ratio: Ratio | None = None
    size: Size | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberType:
    """A number, whole where `integer`. Limits are exact decimals."""

    integer: bool = False
    options: tuple[Option, ...] = ()
    open_options: bool = False
    min: Decimal | None = None
    max: Decimal | None = None
    above: Decimal | None = None
    below: Decimal | None = None
    step: Decimal | None = None
    """Allowed values lie this far apart, counted from `min`, or from 0 where there is none."""
    multiple_of: Decimal | None = None
    unit: str | None = None
    rounding: Rounding | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BooleanType:
    """True or false. `options` is empty, or the only value that is allowed."""

    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrayType:
    """A list of elements of one type."""

    items: Type
    min_items: int | None = None
    max_items: int | None = None
    unique: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectType:
    """An object. `open` allows keys that are not listed, `values` those that hold values of one type.

    `rules` hold within each such object.
    """

    fields: tuple[Field, ...] = ()
    open: bool = False
    values: Type | None = None
    rules: tuple[ParameterRule, ...] = ()
    description: str | None = None
    note: str | None = None
    provenance: Provenance = DOCUMENTED

    def field(self, key: str) -> Field | None:
        """The field of a key, or None."""
        for field_ in self.fields:  # a loop, since it is asked for each step of each vector
            if field_.key == key:
                return field_
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnionType:
    """One of several types, none of them a union.

    Where the types were written one by one, `titles` has a name for each, or None where nobody gave it one. Objects
    are told apart by the values of `key` where there is one: a key that all of them demand, and each with options that
    no other has.
    """

    of: tuple[Type, ...]
    titles: tuple[str | None, ...] = ()
    key: str | None = None


Type: TypeAlias = (
    AnyType | NullType | StringType | NumberType | BooleanType | ArrayType | ObjectType | UnionType
)


def members_of(type_: Type) -> tuple[Type, ...]:
    """The types that a value may have: the members of a union, or the type itself."""
    return type_.of if isinstance(type_, UnionType) else (type_,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One key of an object."""

    key: str
    type: Type
    required: bool = False
    nullable: bool = False
    default: Json | Absent = ABSENT
    absent_means: Json | Absent = ABSENT
    """What counts where the key is left out, though it may not be sent."""
    examples: tuple[Json, ...] = ()
    title: str | None = None
    """What a person wrote."""
    description: str | None = None
    declared: str | None = None
    meanings: tuple[tuple[str, str], ...] = ()
    media: Media | None = None
    deprecated: Deprecation | None = None
    unavailable: str | None = None
    note: str | None = None
    provenance: Provenance = DOCUMENTED
    parameter: bool = False
    """Whether it is one of the model's or provider's parameters, not a part of the envelope or of a value."""
    origin: Mapping = field(default=NOWHERE, repr=False, compare=False)
    """The YAML that it was read from, for the places of its keys."""

    @property
    def assumed(self) -> Json | Absent:
        """What counts where the key is left out, be it a value that may be sent or not."""
        return self.absent_means if self.default is ABSENT else self.default


def object_in(type_: Type) -> tuple[ObjectType | None, Path]:
    """The object that a type is, or that the elements of an array are, with the steps that lead to it."""
    steps: Path = ()
    while isinstance(type_, ArrayType):
        type_, steps = type_.items, (*steps, "*")
    return (type_, steps) if isinstance(type_, ObjectType) else (None, ())


@by_identity(64)
def array_paths(root: ObjectType) -> frozenset[Path]:
    """The paths of the arrays below an object, as `walk` meets them."""
    return frozenset(path for path, f in walk(root) if isinstance(f.type, ArrayType))


def walk(root: ObjectType, path: Path = (), *, unions: bool = False) -> Iterator[tuple[Path, Field]]:
    """Every field below an object with its path, parents first, in order.

    Only with `unions` also those of objects that a request need not have: one of several types, and what a key holds
    that is not listed, which `ANY_KEY` stands for. Alternatives that were written one by one may have the same keys;
    `alternatives_in` has them.
    """
    for f in root.fields:
        inner_path = (*path, f.key)
        yield inner_path, f
        for member in (
            f.type.of if unions and isinstance(f.type, UnionType) and not f.type.titles else (f.type,)
        ):
            inner, steps = object_in(member)
            if inner is not None:
                yield from walk(inner, inner_path + steps, unions=unions)
    values, steps = object_in(root.values) if unions and root.values is not None else (None, ())
    if values is not None:
        yield from walk(values, (*path, ANY_KEY, *steps), unions=unions)


def objects_in(type_: Type, path: Path = ()) -> Iterator[tuple[Path, ObjectType]]:
    """Every object of a type with its path, outermost first, also where it is one of several types."""
    match type_:
        case ArrayType(items=items):
            yield from objects_in(items, (*path, "*"))
        case UnionType(of=members):
            for member in members:
                yield from objects_in(member, path)
        case ObjectType():
            yield path, type_
            for f in type_.fields:
                yield from objects_in(f.type, (*path, f.key))
            if type_.values is not None:
                yield from objects_in(type_.values, (*path, ANY_KEY))
        case _:
            return


ANY_KEY = "<key>"
"""The step to what a key holds that is not listed."""


def alternatives_in(type_: Type) -> UnionType | None:
    """The alternatives that were written one by one for a value, its elements or the values of its keys."""
    match type_:
        case ArrayType(items=inner) | ObjectType(values=inner) if inner is not None:
            return alternatives_in(inner)
        case UnionType() if type_.titles:
            return type_
        case _:
            return None
