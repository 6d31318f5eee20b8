"""What a request may hold, as one tree of types: what the checker walks through.

The tree travels as data (`reading.py` makes it of JSON), so that a model's requests are checked wherever that data
is. It holds what decides a verdict and nothing else. `stated` tells whether a JSON Schema states a limit, too.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TypeAlias

from .constraints import Rule
from .steps import Spacing
from .texts import PixelSize, RatioRange, TextLength
from .values import ABSENT, Absent, Json, Layer


@dataclass(frozen=True, slots=True, kw_only=True)
class AnyType:
    """Any JSON value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NullType:
    """JSON null alone, as one of several types."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StringType:
    """A text. Where options are open, they are good whatever the limits say."""

    options: tuple[Json, ...] = ()
    open_options: bool = False
    constant: bool = False
    lengths: tuple[TextLength, ...] = ()
    pattern: str | None = None
    ratio: RatioRange | None = None
    size: PixelSize | None = None
    words: frozenset[Json] = field(init=False, repr=False, compare=False)
    """The options, to be looked up: there may be thousands."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "words", frozenset(word for word in self.options if isinstance(word, str)))


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberType:
    """A number, whole where `integer`.

    `spacings` has what `step` and `multiple_of` demand. Where a schema cannot state them, `unstated_steps` says so;
    it may still state that a number is a multiple of `stated_multiple`.
    """

    integer: bool = False
    options: tuple[Json, ...] = ()
    open_options: bool = False
    min: Decimal | None = None
    max: Decimal | None = None
    above: Decimal | None = None
    below: Decimal | None = None
    step: Decimal | None = None
    spacings: tuple[Spacing, ...] = ()
    unstated_steps: bool = False
    stated_multiple: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BooleanType:
    """True or false, or the only one of the two in `options`."""

    options: tuple[Json, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrayType:
    """A list of elements of one type."""

    items: Type
    min_items: int | None = None
    max_items: int | None = None
    unique: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One key of an object. `parameter`: it is the model's, not a part of the envelope or of a value."""

    key: str
    type: Type
    required: bool = False
    nullable: bool = False
    parameter: bool = False
    default: Json | Absent = ABSENT


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedRule:
    """A rule that a request can break, and the layer in which that is seen."""

    rule: Rule
    layer: Layer = "schema"


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectType:
    """An object: its fields by their keys, and those that must be there.

    Where it is `open`, it may have others with any value; where it has `values`, others with a value of this type.
    """

    fields: Mapping[str, Field]
    required: tuple[Field, ...] = ()
    open: bool = False
    values: Type | None = None
    rules: tuple[CheckedRule, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class UnionType:
    """One of several types, none of them a union.

    `text` says in a sentence what they are, where several may be meant by one value. Where there is a `key`, objects
    are told apart by its value: `by_word` has each of them by the values that it has there.
    """

    of: tuple[Type, ...]
    text: str | None = None
    key: str | None = None
    by_word: Mapping[Json, ObjectType] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        objects = (type_ for type_ in self.of if isinstance(type_, ObjectType))
        keyed = ((type_, type_.fields[self.key].type) for type_ in objects if self.key is not None)
        words = {word: type_ for type_, of in keyed if isinstance(of, StringType) for word in of.options}
        object.__setattr__(self, "by_word", words)


Type: TypeAlias = (
    AnyType | NullType | StringType | NumberType | BooleanType | ArrayType | ObjectType | UnionType
)
