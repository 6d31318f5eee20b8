"""What the request builder needs of a language: texts of specs, and patterns that the page fills in by itself.

Given translations; gives their texts and patterns. JavaScript chooses the pattern for a number of things by the
plural categories of the Unicode CLDR, gettext by a number; a number of each category joins the two.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cached_property

from specpress.catalog.settings import Translations
from specpress.wording.locale import cldr_locale
from specpress.wording.translator import Markup, Translator

_FRACTION = Decimal("1.5")
_COUNTS = range(1_000)


_FROM_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")


def _isolated(code: str) -> str:
    """A key or a value that the writing from right to left around it does not turn, as `form/texts.js` does it."""
    start = "\u2067" if _FROM_RIGHT.search(code) else "\u2066"
    return f"{start}{code}\u2069"


class Speech:
    """One language."""

    def __init__(self, translations: Translations) -> None:
        self.language = translations.language
        self._locale = cldr_locale(translations)
        self.translator = Translator(
            self._locale, Markup(code=_isolated) if self.direction == "rtl" else Markup()
        )

    @property
    def direction(self) -> str:
        """How it is written, as HTML names it."""
        return "rtl" if self._locale.is_right_to_left else "ltr"

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
