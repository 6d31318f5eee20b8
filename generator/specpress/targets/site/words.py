"""The site's own words: what stands on no page but in the navigation, the table's controls and `llms.txt`.

Given a language; gives the function that says a text in it. All texts that the site adds are written here and nowhere
else, so that they can be handed to translators together.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from specpress.wording.locales.tongue import tongue
from specpress.wording.prose import Translations, marked

Say: TypeAlias = Callable[[str], str]
"""Gives an English text in the language of a page."""

HOME = marked("Home")
MODELS = marked("All models")
PROVIDERS = marked("Providers")
MODALITIES = marked("Modalities")
FAMILIES = marked("Families")
REFERENCE = "Reference"
OVERVIEW = marked("Overview")
PALETTE = (
    marked("Switch to light colours"),
    marked("Switch to dark colours"),
    marked("Use the colours of your system"),
)
"""What the button for colours does: of the system to light, of light to dark, of dark to those of the system."""
TABLE = {
    "filter": marked("Filter the table"),
    "shown": marked("{shown} of {total} rows"),
    "none": marked("No row matches"),
    "sort": marked("Sort by {column}"),
    "scroll": marked("Table, scrolls sideways"),
}
"""What the script of sortable tables says. The names in braces stay as they are."""


def saying(language: Translations) -> Say:
    """The function that says the site's texts in a language, and in English what has no translation."""
    spoken = tongue(language)
    return lambda text: spoken.translated(text) or text
