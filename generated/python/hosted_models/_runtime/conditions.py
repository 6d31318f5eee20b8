"""Conditions on a request: what they are made of, and whether they hold.

The meaning of each part is that of the JSON Schema keyword which the schema of the request uses for it, so
that a schema's `if` and a condition never disagree.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, TypeAlias

from .values import ABSENT, Absent, Json, Lookup, MediaKind, Path, equal, is_array, is_object, number


@dataclass(frozen=True, slots=True)
class Key:
    """The value that keys lead to, from the object that the condition is about."""

    path: Path


@dataclass(frozen=True, slots=True)
class UploadCount:
    """How many elements an array of uploads has, of one kind or (None) of all."""

    path: Path
    kind_key: str = "kind"
    kind: MediaKind | None = None


@dataclass(frozen=True, slots=True)
class Measure:
    """A number that the request does not hold, such as audio_seconds. Prices know it, rules do not.

    With `options` it is one of these words, such as the region of an account, and `default` where none is given.
    """

    name: str
    options: tuple[str, ...] = ()
    default: str | Absent = ABSENT


Subject: TypeAlias = Key | UploadCount | Measure


@dataclass(frozen=True, slots=True, kw_only=True)
class Test:
    """What a subject must be like; every part that is set must hold.

    `min`, `max`, `above` and `below` count the elements of an array. An absent value is tested as its
    documented default; without one it fails every part but `none_of` and `present=False`, unless
    `may_be_absent` lets it pass, as in what a rule demands of a key that need not be there.
    """

    __test__ = False  # its name makes pytest look for test functions inside

    subject: Subject
    one_of: tuple[Json, ...] = ()
    none_of: tuple[Json, ...] = ()
    min: Decimal | None = None
    max: Decimal | None = None
    above: Decimal | None = None
    below: Decimal | None = None
    min_length: int | None = None
    max_length: int | None = None
    present: bool | None = None
    default: Json | Absent = ABSENT
    may_be_absent: bool = False


Condition: TypeAlias = tuple[Test, ...]
"""All of the tests must hold; an empty condition always does."""


class Unmeasured(Exception):
    """A condition reads a measure that was not given; `name` is the measure's."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


Measures: TypeAlias = Mapping[str, Decimal | str]
_NO_MEASURES: Measures = {}


def holds(condition: Condition, lookup: Lookup, measures: Measures = _NO_MEASURES) -> bool:
    """Whether every test of a condition holds. Raises `Unmeasured` where a measure is needed and not given."""
    return all(_passes(test, lookup, measures) for test in condition) if condition else True


def value_of(subject: Subject, lookup: Lookup, measures: Measures = _NO_MEASURES) -> Any:
    """The value of a subject, or `ABSENT`. Uploads that are absent count 0."""
    if isinstance(subject, Key):
        return lookup(subject.path)
    if isinstance(subject, UploadCount):
        return _uploads(lookup(subject.path), subject.kind_key, subject.kind)
    value = measures.get(subject.name, subject.default)
    if value is ABSENT:
        raise Unmeasured(subject.name)
    return value


def _uploads(items: Any, kind_key: str, kind: str | None) -> int:
    if not is_array(items):
        return 0
    if kind is None:
        return len(items)
    return sum(1 for item in items if is_object(item) and item.get(kind_key) == kind)


def _passes(test: Test, lookup: Lookup, measures: Measures) -> bool:
    value = value_of(test.subject, lookup, measures)
    if test.present is not None and (value is not ABSENT) is not test.present:
        return False
    if value is ABSENT:
        value = test.default
    if value is ABSENT:
        return test.may_be_absent or not (test.one_of or _has_limits(test))
    if test.one_of and not any(equal(value, allowed) for allowed in test.one_of):
        return False
    if test.none_of and any(equal(value, refused) for refused in test.none_of):
        return False
    return _within(test, value)


def _has_limits(test: Test) -> bool:
    # Every request without the key comes by here.
    return not (
        test.min is test.max is test.above is test.below is None
        and test.min_length is test.max_length is None
    )


def _within(test: Test, value: Any) -> bool:
    if test.min_length is not None or test.max_length is not None:
        if not isinstance(value, str):
            return False
        if len(value) < (test.min_length or 0):
            return False
        if test.max_length is not None and len(value) > test.max_length:
            return False
    if test.min is test.max is test.above is test.below is None:
        return True
    size = Decimal(len(value)) if is_array(value) else number(value)
    if size is None:
        return False
    return (
        (test.min is None or size >= test.min)
        and (test.max is None or size <= test.max)
        and (test.above is None or size > test.above)
        and (test.below is None or size < test.below)
    )
