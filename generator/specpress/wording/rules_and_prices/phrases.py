"""Phrases for amounts, limits and counts, of which texts about requests are put together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Literal, TypeAlias

from specpress.base.text import json_line
from specpress.runtime.cost import plain
from specpress.runtime.values import Json
from specpress.wording.prose import Prose, marked, marked_plural

Counted: TypeAlias = dict[
    Literal["exactly", "at least", "at most", "above", "below", "range"], tuple[str, str]
]
"""Patterns for a number of things, in one and in many."""

ELEMENTS: Counted = {
    "exactly": marked_plural("exactly {n} element", "exactly {n} elements"),
    "at least": marked_plural("at least {n} element", "at least {n} elements"),
    "at most": marked_plural("at most {n} element", "at most {n} elements"),
    "above": marked_plural("more than {n} element", "more than {n} elements"),
    "below": marked_plural("fewer than {n} element", "fewer than {n} elements"),
    "range": marked_plural("from {low} to {n} element", "from {low} to {n} elements"),
}
CHARACTERS: Counted = {
    "exactly": marked_plural("exactly {n} character", "exactly {n} characters"),
    "at least": marked_plural("at least {n} character", "at least {n} characters"),
    "at most": marked_plural("at most {n} character", "at most {n} characters"),
    "above": marked_plural("more than {n} character", "more than {n} characters"),
    "below": marked_plural("fewer than {n} character", "fewer than {n} characters"),
    "range": marked_plural("from {low} to {n} character", "from {low} to {n} characters"),
}


def joined(prose: Prose, clauses: Iterable[str]) -> str:
    """Clauses that all hold. They may hold lists themselves, so each needs an `and`."""
    found = ""
    for clause in clauses:
        found = prose.say("{one} and {other}", one=found, other=clause) if found else clause
    return found


def row(prose: Prose, texts: Iterable[str]) -> str:
    """Texts that stand beside each other."""
    found = ""
    for text in texts:
        found = prose.say("{one}, {other}", one=found, other=text) if found else text
    return found


def listing(prose: Prose, values: Iterable[str]) -> str:
    """Keys, values or short phrases in a row."""
    return _chained(prose, marked("{first}, {second}"), values)


def remarks(prose: Prose, phrases: Iterable[str]) -> str:
    """Phrases in a row, which may hold rows themselves."""
    return _chained(prose, marked("{first}; {second}"), phrases)


def _chained(prose: Prose, pattern: str, texts: Iterable[str]) -> str:
    found = ""
    for text in filter(None, texts):
        found = prose.say(pattern, first=found, second=text) if found else text
    return found


def ranges(
    prose: Prose,
    low: Decimal | None,
    high: Decimal | None,
    above: Decimal | None = None,
    below: Decimal | None = None,
) -> str:
    """Limits of a number that a request holds, which are shown as they travel; empty where there are none."""
    found = []
    if low is not None and low == high:
        found = [prose.say("exactly {limit}", limit=_shown(prose, low))]
    elif low is not None and high is not None:
        found = [prose.say("from {low} to {high}", low=_shown(prose, low), high=_shown(prose, high))]
    elif low is not None:
        found = [prose.say("at least {limit}", limit=_shown(prose, low))]
    elif high is not None:
        found = [prose.say("at most {limit}", limit=_shown(prose, high))]
    found += [prose.say("above {limit}", limit=_shown(prose, above))] if above is not None else []
    found += [prose.say("below {limit}", limit=_shown(prose, below))] if below is not None else []
    return joined(prose, found)


def counts(
    prose: Prose,
    things: Counted,
    low: Decimal | None,
    high: Decimal | None,
    above: Decimal | None = None,
    below: Decimal | None = None,
) -> Iterator[str]:
    """Limits of a number of things."""
    if low is not None and low == high:
        yield prose.plural(*things["exactly"], low)
    elif low is not None and high is not None:
        yield prose.plural(*things["range"], high, low=prose.number(low))
    elif low is not None:
        yield prose.plural(*things["at least"], low)
    elif high is not None:
        yield prose.plural(*things["at most"], high)
    if above is not None:
        yield prose.plural(*things["above"], above)
    if below is not None:
        yield prose.plural(*things["below"], below)


def money(prose: Prose, amount: Decimal, unit: str) -> str:
    """An amount: `4 credits`, `0.90 USD`."""
    if unit == "credits":
        return prose.plural("{n} credit", "{n} credits", amount)
    return prose.say(
        "{amount} {currency}", amount=prose.number(amount, cents=True), currency=prose.name(unit)
    )


def bounds(prose: Prose, low: Decimal | None, high: Decimal | None, unit: str) -> str:
    """Bounds of an amount; empty where they say nothing, as "at least 0" does."""
    if low and high is not None:
        least = prose.number(low, cents=unit != "credits")
        return prose.say("between {least} and {most}", least=least, most=money(prose, high, unit))
    if high is not None:
        return prose.say("at most {amount}", amount=money(prose, high, unit))
    return prose.say("at least {amount}", amount=money(prose, low, unit)) if low else ""


def value(prose: Prose, value: Json) -> str:
    """A value as it travels, without quotes where it is a text that stands for itself."""
    if isinstance(value, str):
        return prose.code(value if value and value == value.strip() else json_line(value))
    return prose.code(plain(value) if isinstance(value, Decimal) else json_line(value))


def _shown(prose: Prose, number: Decimal) -> str:
    return prose.code(plain(number))
