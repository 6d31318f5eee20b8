"""A language: its translations by gettext's rules, its numbers, lists and dates by the Unicode CLDR's (through Babel).

Given compiled translations; gives the `Locale` with which `specpress.wording.translator` speaks.
"""

from __future__ import annotations

import gettext
from collections.abc import Sequence
from datetime import date
from decimal import MAX_PREC, Decimal, localcontext
from functools import lru_cache
from io import BytesIO

import babel
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal

from specpress.catalog.settings import Translations
from specpress.wording.po import babel_locale, counted_as
from specpress.wording.translator import Last, Locale

_ENGLISH = babel.Locale("en", "001")
"""English as it is written outside the United States too: the day before the month, no comma before `and`."""

_ZEROS = {"arab": 0x660, "arabext": 0x6F0, "beng": 0x9E6, "deva": 0x966, "mymr": 0x1040}
"""The first digit of numbering systems that languages have as their usual one (CLDR, numberingSystems.xml)."""
_DECIMALS = 12
"""No amount has more decimals than this (`specpress.runtime.cost`)."""


class _Missing(gettext.NullTranslations):
    """Answers where there is no translation; with `gettext` alone that would look like one that is the same."""

    def gettext(self, message: str) -> str:
        return ""

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return ""


class CldrLocale(Locale):
    """A language that the Unicode CLDR knows."""

    def __init__(self, translations: Translations) -> None:
        self.language = translations.language
        self._locale = _ENGLISH if self.language == "en" else babel_locale(self.language) or _ENGLISH
        self._numbers: dict[tuple[Decimal | int, bool], str] = {}
        self._messages: gettext.GNUTranslations | None = None
        if translations.messages:
            self._messages = gettext.GNUTranslations(BytesIO(translations.messages))
            self._messages.add_fallback(_Missing())

    @property
    def is_right_to_left(self) -> bool:
        """Whether it is written from right to left."""
        return self._locale.text_direction == "rtl"

    @property
    def own_name(self) -> str:
        """What the language calls itself."""
        return (
            "English"
            if self._locale is _ENGLISH
            else _capital(self._locale.get_display_name() or self.language)
        )

    def translated(self, text: str) -> str | None:
        """A text in this language."""
        if self._messages is None:
            return text if self.language == "en" else None
        return self._messages.gettext(text) or None

    def plural(self, one: str, many: str, number: Decimal | int) -> str | None:
        """The form for a number."""
        if self._messages is None:
            return super().plural(one, many, number) if self.language == "en" else None
        return self._messages.ngettext(one, many, counted_as(self._locale, number)) or None

    def plural_category(self, number: int) -> str:
        """The category of the Unicode CLDR that a number of things falls in: `one`, `few`, `other`, ..."""
        return str(self._locale.plural_form(number))

    def number(self, number: Decimal | int, *, cents: bool = False) -> str:
        """A number with the language's digits and separators, and all of its decimals."""
        key = number, cents
        if key not in self._numbers:
            self._numbers[key] = self._formatted(number, cents)
        return self._numbers[key]

    def _formatted(self, number: Decimal | int, cents: bool) -> str:
        whole = self._locale.decimal_formats[None].pattern.partition(".")[0]
        places = "00" if cents and number != int(number) else ""
        # Babel writes a number with its decimals filled up, which needs more digits than Decimal's usual 28.
        with localcontext(prec=MAX_PREC):
            text = format_decimal(
                number,
                f"{whole}.{places}{'#' * _DECIMALS}",
                self._locale,
                decimal_quantization=False,
                numbering_system="default",
            )
        return self._own_digits(text)

    def listed(self, texts: Sequence[str], last: Last) -> str:
        """Several texts in a row."""
        return format_list(texts, "standard" if last == "and" else "or", self._locale)

    def day(self, day: date) -> str:
        """A date with the month's name."""
        return self._own_digits(format_date(day, "long", self._locale))

    def _own_digits(self, text: str) -> str:
        """With the digits of the language's numbering system, which Babel leaves to its callers."""
        zero = _ZEROS.get(self._locale.default_numbering_system)
        return text.translate({ord(str(digit)): zero + digit for digit in range(10)}) if zero else text


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]


@lru_cache(maxsize=64)
def cldr_locale(translations: Translations) -> CldrLocale:
    """The language of translations; made once."""
    return CldrLocale(translations)
