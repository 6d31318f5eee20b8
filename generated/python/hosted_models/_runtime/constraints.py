"""Rules between the keys of a request: what they demand, and whether a request breaks them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any, Literal, TypeAlias

from .conditions import Condition, Key, Subject, holds, value_of
from .values import ABSENT, Absent, Json, Lookup, Path, identity, is_array, is_object, lookup_in, number

_NUMERAL = re.compile(r"-?[0-9]{1,20}(?:[.][0-9]{1,20})?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Operand:
    """What is added up: a number, the number of elements of a list, or a key of each element of it.

    A path leads to elements by `*`: to each of them, or on to a key in each. Only elements that `where` holds in count.
    `default` counts where the parameter is left out, `default_inside` where an element lacks the key.
    """

    subject: Subject
    default: Json | Absent = ABSENT
    default_inside: Json | Absent = ABSENT
    where: Condition = ()

    @property
    def is_inside(self) -> bool:
        """Whether it is about each element of a list."""
        return isinstance(self.subject, Key) and "*" in self.subject.path


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A number that a request decides: the product of some parts, times a number, divided by one, plus one."""

    of: tuple[Operand, ...]
    times: Decimal = Decimal(1)
    divided_by: Decimal = Decimal(1)
    plus: Decimal = Decimal(0)


Limit: TypeAlias = Decimal | Amount


@dataclass(frozen=True, slots=True, kw_only=True)
class Total:
    """A limit on the sum of some parts, on their product, or on the number of different values among them.

    Different values without any limit must be all different. What is absent without a default adds 0 to a sum; but
    nothing is demanded where no part is there and elements are added up or an `Amount` is the limit, nor of a product
    that lacks a part, nor where an `Amount` lacks one.
    """

    by: Literal["sum", "product", "distinct"] = "sum"
    of: tuple[Operand, ...]
    min: Limit | None = None
    max: Limit | None = None
    above: Limit | None = None
    below: Limit | None = None

    @property
    def limits(self) -> tuple[Limit, ...]:
        """The limits that there are."""
        limits = (self.min, self.max, self.above, self.below)
        return tuple(limit for limit in limits if limit is not None)

    @property
    def is_about_parts_there(self) -> bool:
        """Whether nothing is demanded of a request that has none of its parts."""
        return any(part.is_inside for part in self.of) or any(
            isinstance(limit, Amount) for limit in self.limits
        )


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
    totals: tuple[Total, ...] = ()


def is_broken(rule: Rule, lookup: Lookup) -> bool:
    """Whether an object breaks a rule. All demands of a rule apply when its `when` holds."""
    if not holds(rule.when, lookup):
        return bool(rule.otherwise) and not holds(rule.otherwise, lookup)
    return not (
        holds(rule.then, lookup)
        and _groups(rule, lookup)
        and all(_keeps(total, lookup) for total in rule.totals)
    )


def _groups(rule: Rule, lookup: Lookup) -> bool:
    return (
        (not rule.at_least_one or _present(rule.at_least_one, lookup) >= 1)
        and (not rule.exactly_one or _present(rule.exactly_one, lookup) == 1)
        and (not rule.at_most_one or _present(rule.at_most_one, lookup) <= 1)
    )


def _present(paths: tuple[Path, ...], lookup: Lookup) -> int:
    return sum(lookup(path) is not ABSENT for path in paths)


def _keeps(total: Total, lookup: Lookup) -> bool:
    if total.by == "distinct" and not total.limits:
        values = [identity(value) for part in total.of for value in values_of(part, lookup) or ()]
        return len(set(values)) == len(values)
    amount = amount_of(total, lookup)
    return amount is None or (
        ((least := limit_of(total.min, lookup)) is None or amount >= least)
        and ((most := limit_of(total.max, lookup)) is None or amount <= most)
        and ((above := limit_of(total.above, lookup)) is None or amount > above)
        and ((below := limit_of(total.below, lookup)) is None or amount < below)
    )


def amount_of(total: Total, lookup: Lookup) -> Fraction | None:
    """What is held against the limits of a total; None where nothing is demanded."""
    if total.by == "product":
        return _product(total.of, lookup)
    parts = [values_of(part, lookup) for part in total.of]
    values = [value for part in parts for value in part or ()]
    if total.by == "distinct":
        return Fraction(len(set(map(identity, values)))) if values else None
    if total.is_about_parts_there and all(part is None for part in parts):
        return None
    return sum((size for size in map(size_of, values) if size is not None), Fraction(0))


def limit_of(limit: Limit | None, lookup: Lookup) -> Fraction | None:
    """The number that a limit is; None where there is none, or where the request does not tell it."""
    if not isinstance(limit, Amount):
        return None if limit is None else Fraction(limit)
    product = _product(limit.of, lookup)
    if product is None:
        return None
    return product * Fraction(limit.times) / Fraction(limit.divided_by) + Fraction(limit.plus)


def _product(parts: tuple[Operand, ...], lookup: Lookup) -> Fraction | None:
    """The product of some parts, of which elements of a list add up to one; None where one is absent or no number."""
    product = Fraction(1)
    for part in parts:
        sizes = [size_of(value) for value in values_of(part, lookup) or (None,)]
        known = [size for size in sizes if size is not None]
        if len(known) < len(sizes):
            return None
        product *= sum(known, Fraction(0))
    return product


def size_of(value: Any) -> Fraction | None:
    """What a value counts: a list its elements, a number or a text that reads as one its value; None for others."""
    if is_array(value):
        return Fraction(len(value))
    if isinstance(value, str):
        return Fraction(value) if _NUMERAL.fullmatch(value) else None
    size = number(value)
    return None if size is None else Fraction(size)


def values_of(part: Operand, lookup: Lookup) -> list[Any] | None:
    """The values that a part stands for; None where there is none, or no list though it should be one.

    Null is no value.
    """
    if not isinstance(part.subject, Key):
        return [value_of(part.subject, lookup)]
    path = part.subject.path
    steps = path.index("*") if "*" in path else len(path)
    value = lookup(path[:steps])
    if value is ABSENT:
        value = part.default
    if not (part.is_inside or part.where):
        return None if value is ABSENT or value is None else [value]
    if not is_array(value):
        return None
    inside = list(_inside(value, path[steps + 1 :], part))
    return inside if part.is_inside else [Decimal(len(inside))]


def _inside(items: Any, path: Path, part: Operand) -> Iterator[Any]:
    """The values that the elements of a list have at a path, of those that count."""
    if "*" in path:
        steps = path.index("*")
        for item in items:
            inner = lookup_in(item)(path[:steps])
            if is_array(inner):
                yield from _inside(inner, path[steps + 1 :], part)
        return
    for item in items:
        if part.where and not (is_object(item) and holds(part.where, lookup_in(item))):
            continue
        value = lookup_in(item)(path)
        if value is ABSENT:
            value = part.default_inside
        if value is not ABSENT and value is not None:
            yield value
