"""The site's own words: what stands on no page but in the navigation, the table's controls and `llms.txt`.

Given a language; gives the function that says a text in it. All texts that the site adds are written here and nowhere
else, so that they can be handed to translators together.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from specpress.catalog.settings import Translations
from specpress.wording.locale import cldr_locale
from specpress.wording.translator import gettext_noop

Say: TypeAlias = Callable[[str], str]
"""Gives an English text in the language of a page."""

HOME = gettext_noop("Home")
MODELS = gettext_noop("Models")
PROVIDERS = gettext_noop("Providers")
MODALITIES = gettext_noop("Modalities")
FAMILIES = gettext_noop("Families")
CHANGES = gettext_noop("Changes")
REFERENCE = "Reference"
ENGLISH_REFERENCE = gettext_noop("Reference (in English)")
OVERVIEW = gettext_noop("Overview")
PALETTE = (
    gettext_noop("Switch to light colours"),
    gettext_noop("Switch to dark colours"),
    gettext_noop("Use the colours of your system"),
)
"""What the button for colours does: of the system to light, of light to dark, of dark to those of the system."""
THEME = {
    "home": HOME,
    "models": MODELS,
    "changes": CHANGES,
    "feed": gettext_noop("Changes as a feed"),
    "markdown": gettext_noop("This page as Markdown"),
    "missing": gettext_noop("There is no such page"),
    "look": gettext_noop("It may have moved, or the model may be gone. Look for it here:"),
}
"""What our templates of the theme say."""
TABLE = {
    "filter": gettext_noop("Filter the table"),
    "shown": gettext_noop("{shown} of {total} rows"),
    "none": gettext_noop("No row matches"),
    "kinds": gettext_noop("Show only models with"),
    "sort": gettext_noop("Sort by {column}"),
    "scroll": gettext_noop("Table, scrolls sideways"),
}
"""What the script of sortable tables says. The names in braces stay as they are."""


def saying(language: Translations) -> Say:
    """The function that says the site's texts in a language, and in English what has no translation."""
    spoken = cldr_locale(language)
    return lambda text: spoken.translated(text) or text
