"""Rules between the keys of a request: what they demand, and whether a request breaks them."""

from __future__ import annotations

from dataclasses import dataclass

from .conditions import Condition, Key, Test, holds, value_of
from .values import ABSENT, Lookup, Path, is_array, number


@dataclass(frozen=True, slots=True, kw_only=True)
class Total:
    """A limit on a sum: numbers count with their value, arrays and uploads with their number of elements."""

    of: tuple[Test, ...]
    """Each with a subject and its default alone."""
    min: int | None = None
    max: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What some keys of an object say about others.

    `text` says it to people: in the catalogue None where nobody wrote it; rules that travel in packages always have it.
    """

    text: str | None = None
    when: Condition = ()
    then: Condition = ()
    otherwise: Condition = ()
    at_least_one: tuple[Path, ...] = ()
    exactly_one: tuple[Path, ...] = ()
    at_most_one: tuple[Path, ...] = ()
    total: Total | None = None


def is_broken(rule: Rule, lookup: Lookup) -> bool:
    """Whether an object breaks a rule. All demands of a rule apply when its `when` holds."""
    if not holds(rule.when, lookup):
        return bool(rule.otherwise) and not holds(rule.otherwise, lookup)
    return not (holds(rule.then, lookup) and _groups(rule, lookup) and _total(rule.total, lookup))


def _groups(rule: Rule, lookup: Lookup) -> bool:
    return (
        (not rule.at_least_one or _present(rule.at_least_one, lookup) >= 1)
        and (not rule.exactly_one or _present(rule.exactly_one, lookup) == 1)
        and (not rule.at_most_one or _present(rule.at_most_one, lookup) <= 1)
    )


def _present(paths: tuple[Path, ...], lookup: Lookup) -> int:
    return sum(lookup(path) is not ABSENT for path in paths)


def _total(total: Total | None, lookup: Lookup) -> bool:
    if total is None:
        return True
    amount = sum(_amount(part, lookup) for part in total.of)
    return (total.min is None or amount >= total.min) and (total.max is None or amount <= total.max)


def _amount(part: Test, lookup: Lookup) -> int:
    value = value_of(part.subject, lookup)
    if value is ABSENT and isinstance(part.subject, Key):
        value = part.default
    if is_array(value):
        return len(value)
    size = number(value)
    return 0 if size is None else int(size)
