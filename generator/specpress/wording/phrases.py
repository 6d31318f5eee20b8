"""Phrases for amounts, limits and counts, of which texts about requests are put together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from typing import TypeAlias

from specpress.base.json_text import json_line
from specpress.runtime.cost import plain
from specpress.runtime.texts import LengthUnit
from specpress.runtime.values import Json
from specpress.wording.translator import Translator, gettext_noop, ngettext_noop

Counted: TypeAlias = Mapping[str, tuple[str, str]]
"""Patterns for a number of things, in one and in many, by what is said of the number."""

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
FILES: Counted = {
    "exactly": ngettext_noop("exactly {n} file", "exactly {n} files"),
    "at least": ngettext_noop("at least {n} file", "at least {n} files"),
    "at most": ngettext_noop("at most {n} file", "at most {n} files"),
    "range": ngettext_noop("from {low} to {n} file", "from {low} to {n} files"),
}
LENGTHS: dict[LengthUnit, Counted] = {
    "characters": CHARACTERS,
    "words": {
        "exactly": ngettext_noop("exactly {n} word", "exactly {n} words"),
        "at least": ngettext_noop("at least {n} word", "at least {n} words"),
        "at most": ngettext_noop("at most {n} word", "at most {n} words"),
        "range": ngettext_noop("from {low} to {n} word", "from {low} to {n} words"),
    },
    "tokens": {
        "exactly": ngettext_noop("exactly {n} token", "exactly {n} tokens"),
        "at least": ngettext_noop("at least {n} token", "at least {n} tokens"),
        "at most": ngettext_noop("at most {n} token", "at most {n} tokens"),
        "range": ngettext_noop("from {low} to {n} token", "from {low} to {n} tokens"),
    },
    "bytes": {
        "exactly": ngettext_noop("exactly {n} byte", "exactly {n} bytes"),
        "at least": ngettext_noop("at least {n} byte", "at least {n} bytes"),
        "at most": ngettext_noop("at most {n} byte", "at most {n} bytes"),
        "range": ngettext_noop("from {low} to {n} byte", "from {low} to {n} bytes"),
    },
}


def joined(translator: Translator, clauses: Iterable[str]) -> str:
    """Clauses that all hold. They may hold lists themselves, so each needs an `and`."""
    text = ""
    for clause in clauses:
        text = translator.gettext("{one} and {other}", one=text, other=clause) if text else clause
    return text


def row(translator: Translator, texts: Iterable[str]) -> str:
    """Texts that stand beside each other."""
    line = ""
    for text in texts:
        line = translator.gettext("{one}, {other}", one=line, other=text) if line else text
    return line


LISTED = gettext_noop("{first}, {second}")


def listing(translator: Translator, values: Iterable[str]) -> str:
    """Keys, values or short phrases in a row."""
    return _chained(translator, LISTED, values)


def remarks(translator: Translator, phrases: Iterable[str]) -> str:
    """Phrases in a row, which may hold rows themselves."""
    return _chained(translator, gettext_noop("{first}; {second}"), phrases)


def _chained(translator: Translator, pattern: str, texts: Iterable[str]) -> str:
    line = ""
    for text in filter(None, texts):
        line = translator.gettext(pattern, first=line, second=text) if line else text
    return line


def ranges(
    translator: Translator,
    low: Decimal | None,
    high: Decimal | None,
    above: Decimal | None = None,
    below: Decimal | None = None,
    *,
    shown: Callable[[Decimal], str] | None = None,
) -> str:
    """Limits of a number; empty where there are none. They are written as they travel, unless by `shown`."""
    write = shown or (lambda number: translator.code(plain(number)))
    limits = (None if limit is None else write(limit) for limit in (low, high, above, below))
    return limited(translator, *limits)


def limited(
    translator: Translator,
    low: str | None,
    high: str | None,
    above: str | None = None,
    below: str | None = None,
) -> str:
    """Limits that are written already, as one phrase; empty where there are none."""
    gettext = translator.gettext
    limits = []
    if low is not None and low == high:
        limits = [gettext("exactly {limit}", limit=low)]
    elif low is not None and high is not None:
        limits = [gettext("from {low} to {high}", low=low, high=high)]
    elif low is not None:
        limits = [gettext("at least {limit}", limit=low)]
    elif high is not None:
        limits = [gettext("at most {limit}", limit=high)]
    limits += [gettext("more than {limit}", limit=above)] if above is not None else []
    limits += [gettext("less than {limit}", limit=below)] if below is not None else []
    return joined(translator, limits)


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


def sentence(text: str) -> str:
    """A text with a mark at its end."""
    return text if not text or text.endswith((".", "!", "?", ":")) else f"{text}."


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
