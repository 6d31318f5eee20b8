"""All that the request builder says in a language: its own words, a sentence for each problem, and texts of specs.

Given translations; gives the texts by the names under which the page's JavaScript asks for them. Names in braces are
filled in there. The sentences about problems are those of `specpress.runtime.messages`. JavaScript chooses the pattern
for a number of things by the plural categories of the Unicode CLDR, gettext by a number; a number of each category
joins the two.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cached_property

from specpress.catalog.settings import ENGLISH, Translations
from specpress.runtime.messages import HINTS, KINDS, PROBLEMS, Pattern
from specpress.wording.locale import cldr_locale
from specpress.wording.translator import Markup, Translator, gettext_noop, ngettext_noop, untranslated

_FRACTION = Decimal("1.5")
_COUNTS = range(1_000)
_FROM_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")

INTERFACE: Mapping[str, Pattern] = {
    "title": gettext_noop("Build a request"),
    "examples": gettext_noop("Start from"),
    "example-none": gettext_noop("an empty form"),
    "choose": gettext_noop("choose"),
    "left-out": gettext_noop("not sent"),
    "left-out-default": gettext_noop("not sent; same as {value}"),
    "required": gettext_noop("required"),
    "default": gettext_noop("Default: {value}"),
    "send-null": gettext_noop("send null"),
    "send-null-as": gettext_noop("Send null as {title}"),
    "use-control": gettext_noop("Use the form's own field"),
    "add-item": gettext_noop("Add to {title}"),
    "remove-item": gettext_noop("Remove {title} {number}"),
    "item": gettext_noop("{title} {number}"),
    "key": gettext_noop("Key"),
    "as-json": gettext_noop("{title}, as JSON"),
    "deprecated": gettext_noop("Deprecated"),
    "unavailable": gettext_noop("Not available at present: {reason}"),
    "meaning": gettext_noop("{value}: {meaning}"),
    "any-value": gettext_noop("any value, written as JSON"),
    "listed": gettext_noop("{first}, {second}"),
    "remarks": gettext_noop("{first}; {second}"),
    "problems": ngettext_noop("{n} problem", "{n} problems"),
    "untouched": gettext_noop(
        "Fill in the form, or start from an example: the request is checked as you type."
    ),
    "no-problems": gettext_noop("No problems: the request is valid."),
    "problem-at": gettext_noop("{place}: {problem}"),
    "body": gettext_noop("the request"),
    "price": gettext_noop("Price:"),
    "price-free": gettext_noop("free"),
    "price-amount": gettext_noop("{amount} {unit}"),
    "price-between": gettext_noop("between {low} and {high} {unit}"),
    "price-most": gettext_noop("at most {high} {unit}"),
    "price-least": gettext_noop("at least {low} {unit}"),
    "price-unknown": gettext_noop("not known"),
    "price-none": gettext_noop("The docs give no price."),
    "price-metered": gettext_noop("{price}; the bill has the final amount"),
    "price-missing": gettext_noop("{price}; to be exact, give {names}"),
    "credits": ngettext_noop("credit", "credits"),
    "measures": gettext_noop("What the price depends on besides the request"),
    "measure-bad": gettext_noop("A number from 0 up is needed."),
    "outputs": gettext_noop("The request"),
    "json": gettext_noop("JSON"),
    "python": gettext_noop("Python"),
    "typescript": gettext_noop("TypeScript"),
    "curl": gettext_noop("curl"),
    "json-label": gettext_noop("The request as JSON; what you change here changes the form"),
    "copy": gettext_noop("Copy"),
    "copy-form": gettext_noop("Copy the {form}"),
    "copy-link": gettext_noop("Copy a link to this request"),
    "copied": gettext_noop("Copied."),
    "copy-failed": gettext_noop("Could not copy; select the text and copy it."),
    "check-file": gettext_noop("Check a file of yours; it stays on this computer"),
    "check-files": gettext_noop("Check files of yours; they stay on this computer"),
    "file": gettext_noop("{name}: {facts}"),
    "file-type-unknown": gettext_noop("of no known type"),
    "file-kb": gettext_noop("{n} KB"),
    "file-mb": gettext_noop("{n} MB"),
    "file-seconds": ngettext_noop("{range} second", "{range} seconds"),
    "file-rate": ngettext_noop("{range} frame per second", "{range} frames per second"),
    "file-fits": gettext_noop("It is within the documented limits."),
    "file-allowed": gettext_noop("Allowed: {limit}."),
    "file-empty": gettext_noop("The file is empty."),
    "file-unfinished": gettext_noop("The file ends too early: it was not written or copied to its end."),
    "file-unreadable": gettext_noop("The file could not be read."),
    "file-unchecked": gettext_noop("The file does not tell what is needed to check this: {limit}."),
    "json-unexpected": gettext_noop("Line {line}, column {column}: this is not JSON."),
    "json-unfinished": gettext_noop("Line {line}, column {column}: the JSON ends too early."),
    "json-too-long": gettext_noop("Line {line}, column {column}: this number has too many digits."),
}
"""The form's own words."""


def _isolated(code: str) -> str:
    """A key or a value that the writing from right to left around it does not turn, as `form/texts.js` does it."""
    # Isolates, not the `span` of the pages: the form shows these texts as they are, markup would be read as text.
    start = "\u2067" if _FROM_RIGHT.search(code) else "\u2066"
    return f"{start}{code}\u2069"


class Speech:
    """One language."""

    def __init__(self, translations: Translations) -> None:
        self.language = translations.language
        self._locale = cldr_locale(translations)
        self.translator = Translator(
            self._locale, Markup(code=_isolated if self.direction == "rtl" else str, english=untranslated)
        )

    @property
    def direction(self) -> str:
        """How it is written, as HTML names it."""
        return "rtl" if self._locale.is_right_to_left else "ltr"

    def knows(self, pattern: Pattern) -> bool:
        """Whether there is a translation of a pattern, or of that for one and many of something."""
        if isinstance(pattern, str):
            return self._locale.translated(pattern) is not None
        return self._locale.plural(*pattern, 1) is not None

    def pattern(self, text: str) -> str:
        """A pattern such as `at most {limit}`, its places kept; English where there is no translation."""
        return self._locale.translated(text) or text

    def patterns(self, singular: str, plural: str) -> Mapping[str, str]:
        """The patterns for numbers of something, by the language's plural category (`one`, `few`, `other`, ...)."""
        return {
            category: self._locale.plural(singular, plural, count) or (singular if count == 1 else plural)
            for category, count in self._counts.items()
        }

    @cached_property
    def _counts(self) -> dict[str, Decimal | int]:
        """The least number of each category. All languages have `other`, some for fractions alone."""
        counts: dict[str, Decimal | int] = {}
        for count in _COUNTS:
            counts.setdefault(self._locale.plural_category(count), count)
        return {"other": _FRACTION, **counts}


def texts(speech: Speech) -> dict[str, object]:
    """Every text in one language, with the language's own tag and the direction in which it is written."""
    by_name: dict[str, object] = {"language": speech.language, "direction": speech.direction}
    # The form puts a refusal together from several of these: all of them are English while one is.
    refusals = {**PROBLEMS, **HINTS, **KINDS}
    refusing = speech if all(map(speech.knows, refusals.values())) else Speech(ENGLISH)
    for patterns, speaking in ((INTERFACE, speech), (refusals, refusing)):
        for name, pattern in patterns.items():
            if isinstance(pattern, tuple):
                by_name[name] = dict(speaking.patterns(*pattern))
            else:
                by_name[name] = speaking.pattern(pattern)
    return by_name
