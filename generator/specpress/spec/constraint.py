"""The format of rules between parameters.

A condition is a mapping from a subject to a test; all of them must hold. A subject is a parameter's key
(`duration`, or `options.max_images` inside an object), `uploads.KIND` for the number of uploaded files of
that kind (`uploads` for all kinds), or, in prices, `measure.NAME`. An absent parameter counts with its
default where it has one; without one, only `present: false` and negative tests hold for it in `when`. What a
rule demands in `then` and `otherwise` is demanded of a value that is there: add `present: true` where the key
must be given.
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
class Total(Spec):
    """A limit on the sum of several counts, such as reference images plus pictures to make."""

    of: tuple[str, ...]
    """Subjects: integer parameters count with their value, arrays and uploads with their number."""
    min: int | None = None
    """Least sum."""
    max: int | None = None
    """Greatest sum."""


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
    """A limit on a sum."""
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
