"""Phrases for amounts, limits and counts, of which texts about requests are put together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Literal, TypeAlias

from specpress.base.json_text import json_line
from specpress.runtime.cost import plain
from specpress.runtime.values import Json
from specpress.wording.translator import Translator, gettext_noop, ngettext_noop

Counted: TypeAlias = dict[
    Literal["exactly", "at least", "at most", "above", "below", "range"], tuple[str, str]
]
"""Patterns for a number of things, in one and in many."""

ELEMENTS: Counted = {
    "exactly": ngettext_noop("exactly {n} element", "exactly {n} elements"),
    "at least": ngettext_noop("at least {n} element", "at least {n} elements"),
    "at most": ngettext_noop("at most {n} element", "at most {n} elements"),
    "above": ngettext_noop("more than {n} element", "more than {n} elements"),
    "below": ngettext_noop("fewer than {n} element", "fewer than {n} elements"),
    "range": ngettext_noop("from {low} to {n} element", "from {low} to {n} elements"),
}
CHARACTERS: Counted = {
    "exactly": ngettext_noop("exactly {n} character", "exactly {n} characters"),
    "at least": ngettext_noop("at least {n} character", "at least {n} characters"),
    "at most": ngettext_noop("at most {n} character", "at most {n} characters"),
    "above": ngettext_noop("more than {n} character", "more than {n} characters"),
    "below": ngettext_noop("fewer than {n} character", "fewer than {n} characters"),
    "range": ngettext_noop("from {low} to {n} character", "from {low} to {n} characters"),
}


def joined(translator: Translator, clauses: Iterable[str]) -> str:
    """Clauses that all hold. They may hold lists themselves, so each needs an `and`."""
    found = ""
    for clause in clauses:
        found = translator.gettext("{one} and {other}", one=found, other=clause) if found else clause
    return found


def row(translator: Translator, texts: Iterable[str]) -> str:
    """Texts that stand beside each other."""
    found = ""
    for text in texts:
        found = translator.gettext("{one}, {other}", one=found, other=text) if found else text
    return found


def listing(translator: Translator, values: Iterable[str]) -> str:
    """Keys, values or short phrases in a row."""
    return _chained(translator, gettext_noop("{first}, {second}"), values)


def remarks(translator: Translator, phrases: Iterable[str]) -> str:
    """Phrases in a row, which may hold rows themselves."""
    return _chained(translator, gettext_noop("{first}; {second}"), phrases)


def _chained(translator: Translator, pattern: str, texts: Iterable[str]) -> str:
    found = ""
    for text in filter(None, texts):
        found = translator.gettext(pattern, first=found, second=text) if found else text
    return found


def ranges(
    translator: Translator,
    low: Decimal | None,
    high: Decimal | None,
    above: Decimal | None = None,
    below: Decimal | None = None,
) -> str:
    """Limits of a number that a request holds, which are shown as they travel; empty where there are none."""
    found = []
    if low is not None and low == high:
        found = [translator.gettext("exactly {limit}", limit=_shown(translator, low))]
    elif low is not None and high is not None:
        found = [
            translator.gettext(
                "from {low} to {high}", low=_shown(translator, low), high=_shown(translator, high)
            )
        ]
    elif low is not None:
        found = [translator.gettext("at least {limit}", limit=_shown(translator, low))]
    elif high is not None:
        found = [translator.gettext("at most {limit}", limit=_shown(translator, high))]
    found += (
        [translator.gettext("above {limit}", limit=_shown(translator, above))] if above is not None else []
    )
    found += (
        [translator.gettext("below {limit}", limit=_shown(translator, below))] if below is not None else []
    )
    return joined(translator, found)


def counts(
    translator: Translator,
    things: Counted,
    low: Decimal | None,
    high: Decimal | None,
    above: Decimal | None = None,
    below: Decimal | None = None,
) -> Iterator[str]:
    """Limits of a number of things."""
    if low is not None and low == high:
        yield translator.ngettext(*things["exactly"], low)
    elif low is not None and high is not None:
        yield translator.ngettext(*things["range"], high, low=translator.number(low))
    elif low is not None:
        yield translator.ngettext(*things["at least"], low)
    elif high is not None:
        yield translator.ngettext(*things["at most"], high)
    if above is not None:
        yield translator.ngettext(*things["above"], above)
    if below is not None:
        yield translator.ngettext(*things["below"], below)


def money(translator: Translator, amount: Decimal, unit: str) -> str:
    """An amount: `4 credits`, `0.90 USD`."""
    if unit == "credits":
        return translator.ngettext("{n} credit", "{n} credits", amount)
    return translator.gettext(
        "{amount} {currency}", amount=translator.number(amount, cents=True), currency=translator.name(unit)
    )


def bounds(translator: Translator, low: Decimal | None, high: Decimal | None, unit: str) -> str:
    """Bounds of an amount; empty where they say nothing, as "at least 0" does."""
    if low and high is not None:
        least = translator.number(low, cents=unit != "credits")
        return translator.gettext(
            "between {least} and {most}", least=least, most=money(translator, high, unit)
        )
    if high is not None:
        return translator.gettext("at most {amount}", amount=money(translator, high, unit))
    return translator.gettext("at least {amount}", amount=money(translator, low, unit)) if low else ""


def value(translator: Translator, value: Json) -> str:
    """A value as it travels, without quotes where it is a text that stands for itself."""
    if isinstance(value, str):
        return translator.code(value if value and value == value.strip() else json_line(value))
    return translator.code(plain(value) if isinstance(value, Decimal) else json_line(value))


def _shown(translator: Translator, number: Decimal) -> str:
    return translator.code(plain(number))
