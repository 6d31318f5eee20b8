"""Sentences for people, in their language and for the kind of document that they will stand in.

Given patterns such as `{key} is at most {limit}`, with parts that are ready to stand in the document; gives the
sentence. A `Locale` knows the language, an `Markup` the document. English as plain text is here and imports nothing,
because every run needs it; other languages are in `specpress.wording.locale`.

Patterns are written as literals in calls of `gettext`, `ngettext` and `gettext_noop`, where
`specpress locales` finds them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from functools import lru_cache
from string import Formatter
from typing import Literal, TypeAlias

from specpress.runtime.cost import plain
from specpress.runtime.values import Json

Last: TypeAlias = Literal["and", "or"]


def gettext_noop(text: str) -> str:
    """The same text, noted as one to translate where it is said later, as those in tables of constants are."""
    return text


def ngettext_noop(one: str, many: str) -> tuple[str, str]:
    """Two patterns, noted as those for one and for many of something."""
    return one, many


class Locale:
    """English, and what another language must know."""

    language = "en"
    """Its BCP 47 tag."""

    def translated(self, text: str) -> str | None:
        """A pattern or a text of a spec in this language; None where there is no translation."""
        return text

    def plural(self, one: str, many: str, number: Decimal | int) -> str | None:
        """That of the patterns which a number of things takes; None where there is no translation."""
        return one if number == 1 else many

    def number(self, number: Decimal | int, *, cents: bool = False) -> str:
        """A number in a sentence; with `cents`, one with a fraction has two decimals at least."""
        whole, point, fraction = f"{Decimal(plain(Decimal(number))):,f}".partition(".")
        return f"{whole}.{fraction:0<2}" if cents and point else f"{whole}{point}{fraction}"

    def listed(self, texts: Sequence[str], last: Last) -> str:
        """Several texts in a row: `a`, `a or b`, `a, b or c`."""
        return f" {last} ".join(part for part in (", ".join(texts[:-1]), *texts[-1:]) if part)

    def day(self, day: date) -> str:
        """A date in a sentence."""
        return day.isoformat()


@dataclass(frozen=True, slots=True)
class Markup:
    """How a kind of document writes prose, and keys and values as they travel."""

    text: Callable[[str], str] = str
    code: Callable[[str], str] = str
    english: Callable[[str], str] = str
    """What it does with prose, already written, that stays English in another language for want of a translation.

    A sentence may be put together from several such texts, so who writes it out sees to it that all are English where
    one is (`in_one_language`, `targets.docs.page.Page`).
    """


@dataclass(frozen=True, slots=True)
class Translator:
    """Writes in one language for one kind of document."""

    locale: Locale = Locale()  # noqa: RUF009  # it has no state
    markup: Markup = Markup()
    missing: list[str] = field(default_factory=list)
    """Grows by each text that had to be said in English for want of a translation."""

    def gettext(self, pattern: str, /, **parts: str) -> str:
        """A pattern with its parts, which are ready to stand in the document."""
        return self._said(self.locale.translated(pattern), pattern, parts)

    def ngettext(self, one: str, many: str, number: Decimal | int, /, **parts: str) -> str:
        """The pattern for a number of things; in it `{n}` is the number."""
        translation = self.locale.plural(one, many, number)
        english = one if number == 1 else many
        return self._said(translation, english, {"n": self.number(number), **parts})

    def text(self, text: str) -> str:
        """A text of a spec."""
        translation = self.locale.translated(text)
        return (
            self._untranslated(text, self.markup.text(text))
            if translation is None
            else self.markup.text(translation)
        )

    def name(self, name: str) -> str:
        """A name, which is the same in every language."""
        return self.markup.text(name)

    def code(self, text: str) -> str:
        """A key or a value as it travels."""
        return self.markup.code(text)

    def number(self, number: Decimal | int, *, cents: bool = False) -> str:
        """A number in a sentence; with `cents`, one with a fraction has two decimals at least."""
        return self.locale.number(number, cents=cents)  # nothing in it is markup

    def listed(self, texts: Sequence[str], last: Last = "and") -> str:
        """Several ready texts in a row."""
        return self.locale.listed(texts, last)

    def day(self, day: date) -> str:
        """A date in a sentence."""
        return self.markup.text(self.locale.day(day))

    def _said(self, translation: str | None, english: str, parts: dict[str, str]) -> str:
        if translation is None:
            return self._untranslated(english, self._filled(english, parts))
        return self._filled(translation, parts)

    def _untranslated(self, english: str, written: str) -> str:
        self.missing.append(english)
        return self.markup.english(written)

    def _filled(self, pattern: str, parts: dict[str, str]) -> str:
        return "".join(
            [text + parts[name] if name else text for text, name in _written(pattern, self.markup.text)]
        )


UNTRANSLATED = "\ue100"
"""Marks a text that is English for want of a translation, until whoever writes it out knows what it stands in."""


def untranslated(text: str) -> str:
    """A text with that mark; a `Markup` for texts that are taken apart by line or by leaf has it as its `english`."""
    return f"{UNTRANSLATED}{text}"


def in_one_language(own: Json, english: Json) -> Json:
    """Data with texts, and the same data in English; each text of which a part is not translated is the English one.

    So none is put together from two languages. The English data has no marks.
    """
    if isinstance(own, str) and isinstance(english, str):
        return english if UNTRANSLATED in own else own
    if isinstance(own, dict) and isinstance(english, dict):
        return {key: in_one_language(value, english[key]) for key, value in own.items()}
    if isinstance(own, list) and isinstance(english, list):
        return [in_one_language(*pair) for pair in zip(own, english, strict=True)]
    return own


_STAND_IN = 0xE000
"""The first of the private characters that stand for the parts of a pattern; patterns hold none themselves."""
_STAND_INS = re.compile("([\ue000-\ue0ff])")


@lru_cache(maxsize=8192)
def _written(pattern: str, text: Callable[[str], str]) -> tuple[tuple[str, str], ...]:
    """A pattern as a document writes it: literal texts, each with the name of the part after it.

    The document sees the pattern whole, so that it escapes no more than it must.
    """
    pieces = parsed(pattern)
    whole = "".join(text + (chr(_STAND_IN + at) if name else "") for at, (text, name) in enumerate(pieces))
    parts = _STAND_INS.split(text(whole))
    literals, marks = parts[::2], parts[1::2]
    names = (*(pieces[ord(mark) - _STAND_IN][1] for mark in marks), "")
    return tuple(zip(literals, names, strict=True))


@lru_cache(maxsize=4096)
def parsed(pattern: str) -> tuple[tuple[str, str], ...]:
    """A pattern as pairs of literal text and the name of the part after it. Raises ValueError for a bad one."""
    pieces = Formatter().parse(_STAND_INS.sub("", pattern))
    return tuple((literal, name or "") for literal, name, _, _ in pieces)


PLAIN = Translator()
"""English as plain text."""


def whole(say: Callable[[Translator], str], translator: Translator) -> str:
    """A sentence as `say` puts it together; all of it in English where a part is not translated."""
    known = len(translator.missing)
    text = say(translator)
    if len(translator.missing) == known:
        return text
    return translator.markup.english(say(replace(translator, locale=PLAIN.locale)))
