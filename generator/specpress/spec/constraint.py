"""The format of rules between parameters.

A condition is a mapping from a subject to a test; all of them must hold. A subject is a parameter's key
(`duration`, or `options.max_images` inside an object), `uploads.KIND` for the number of uploaded files of
that kind (`uploads` for all kinds), or, in prices, `measure.NAME`. An absent parameter counts with its
default where it has one; without one, only `present: false` and negative tests hold for it in `when`. What a
rule demands in `then` and `otherwise` is demanded of a value that is there: add `present: true` where the key
must be given.

A rule stands under `rules` of the model or beside the `fields` of any object. There its subjects are the keys of that
object; beside the `fields` of a list's `items` it holds in each element.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar, TypeAlias

from specpress.spec.base import Fact, Json, Map, Spec, Translated


@dataclass(frozen=True, slots=True, kw_only=True)
class Test(Spec):
    """What a subject must be like. A bare value is short for `is:`, a list for `one_of:`."""

    shorthand: ClassVar[str] = "is_"
    list_shorthand: ClassVar[str] = "one_of"

    is_: Json | None = None
    """It equals this value."""
    one_of: tuple[Json, ...] | None = None
    """It equals one of these."""
    none_of: tuple[Json, ...] | None = None
    """It equals none of these (absence is fine)."""
    min: Decimal | None = None
    """Its number, or its count of elements or uploads, is at least this."""
    max: Decimal | None = None
    """Its number, or its count of elements or uploads, is at most this."""
    above: Decimal | None = None
    """Its number is greater than this."""
    below: Decimal | None = None
    """Its number is less than this."""
    min_length: int | None = None
    """Its text has at least this many characters."""
    max_length: int | None = None
    """Its text has at most this many characters."""
    present: bool | None = None
    """Whether the key is there at all."""


Condition: TypeAlias = Map[Test]
"""Subjects, each with its test; all must hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount(Spec):
    """A number that other parameters decide, such as 20 times `fps` plus 4. A bare key, or a list of keys, is short for
    `of:`.

    Where a value that it is made of is absent without a default, or is no number, nothing is demanded.
    """

    shorthand: ClassVar[str] = "of"
    list_shorthand: ClassVar[str] = "of"

    of: str | tuple[str, ...]
    """What is multiplied: subjects as in a total, each counting as there."""
    times: Decimal = Decimal(1)
    """A number that the product is multiplied by."""
    divided_by: Decimal = Decimal(1)
    """A number that it is divided by."""
    plus: Decimal = Decimal(0)
    """A number that is added to it."""


Limit: TypeAlias = Decimal | Amount
"""A number, or what decides it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Total(Spec):
    """A limit on the sum of several counts, such as reference images plus pictures to make, or on one of them alone.

    `shots[].duration` is the key of each element of a list, `weights[]` each element itself. What is absent counts
    with its default, or 0; but where elements are added up, or another parameter decides the limit, nothing is
    demanded of a request that has none of `of`. What a schema cannot say (a sum over elements, a limit that another
    parameter decides) is checked before a request is sent.
    """

    of: str | tuple[str, ...]
    """Subjects: numbers, and texts that read as one, count with their value; arrays and uploads with their number."""
    where_: Condition | None = None
    """The elements that count, by what their own keys are like; the others do not. Left out: all."""
    equals: Limit | None = None
    """What it must be."""
    min: Limit | None = None
    """The least that it may be."""
    max: Limit | None = None
    """The most that it may be."""
    above: Limit | None = None
    """It must be more than this."""
    below: Limit | None = None
    """It must be less than this."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Product(Total):
    """A limit on the product of several numbers, such as width times height. Its keys are those of a total.

    What elements of a list hold adds up to one number, as there.
    Nothing is demanded where one of them is absent without a default, or is no number.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class Distinct(Total):
    """That values differ from each other, such as the names of all elements, or how many different ones there are.

    A bare key, or a list of keys, is short for `of:` and means that no two are equal. Limits, where there are any, are
    on the number of different values.
    """

    shorthand: ClassVar[str] = "of"
    list_shorthand: ClassVar[str] = "of"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule(Fact):
    """What one parameter's value says about others. Exactly one kind of demand, or `text` alone.

    A rule with `text` alone is documented but cannot be checked by a schema; it is shown to people.
    """

    text: Translated | None = None
    """The rule in a sentence of our own. Left out: made from the rule itself."""
    when: Condition | None = None
    """When the rule applies. Left out: always."""
    then: Condition | None = None
    """What must hold when it applies, of keys that are given or have a default."""
    otherwise: Condition | None = None
    """What must hold when it does not."""
    at_least_one: tuple[str, ...] | None = None
    """At least one of these keys must be there."""
    exactly_one: tuple[str, ...] | None = None
    """Exactly one of these keys must be there."""
    at_most_one: tuple[str, ...] | None = None
    """No two of these keys may be there."""
    total: Total | None = None
    """A limit on a sum, or on one number."""
    product: Product | None = None
    """A limit on a product."""
    distinct: Distinct | None = None
    """Values that must differ, or how many different ones there may be."""
    ignored: tuple[str, ...] | None = None
    """Keys that the server accepts and does not use when the rule applies."""
    normalised: Map[Translated] | None = None
    """Keys whose value the server changes when the rule applies, and to what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mode(Fact):
    """One way of using a model, such as text to image, or editing."""

    may_be_empty: ClassVar[bool] = True

    title: Translated | None = None
    """A short name for people."""
    description: Translated | None = None
    """What it does."""
    when: Condition | None = None
    """What puts the model into this mode. Left out: the docs do not say."""
    needs: Translated | None = None
    """What the mode needs that the request cannot show, such as a reference with no documented upload."""
