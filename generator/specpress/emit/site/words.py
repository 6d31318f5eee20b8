"""The site's own words: what stands on no page but in the navigation, the table's controls and `llms.txt`.

Given a language; gives the function that says a text in it. All texts that the site adds are written here and nowhere
else, so that they can be handed to translators together.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from specpress.locales.tongue import tongue
from specpress.prose import Translations

Say: TypeAlias = Callable[[str], str]
"""Gives an English text in the language of a page."""

SITE = "Hosted models"
SUMMARY = "Parameters, limits, prices and examples of hosted AI models, made from one catalogue of specs."
HOME = "Home"
MODELS = "All models"
PROVIDERS = "Providers"
MODALITIES = "Modalities"
FAMILIES = "Families"
REFERENCE = "Reference"
OVERVIEW = "Overview"
MODALITY = {
    "image": "Image",
    "video": "Video",
    "audio": "Audio",
    "text": "Text",
    "3d": "3D",
    "embedding": "Embedding",
    "multimodal": "Multimodal",
}
"""Every modality, by its name in a spec."""
PALETTE = ("Switch to light colours", "Switch to dark colours", "Use the colours of your system")
"""What the button for colours does: of the system to light, of light to dark, of dark to those of the system."""
TABLE = {
    "filter": "Filter the table",
    "clear": "Clear",
    "shown": "{shown} of {total} rows",
    "none": "No row matches",
    "sort": "Sort by {column}",
    "scroll": "Table, scrolls sideways",
}
"""What the script of sortable tables says. The names in braces stay as they are."""


def saying(language: Translations) -> Say:
    """The function that says the site's texts in a language, and in English what has no translation."""
    spoken = tongue(language)
    return lambda text: spoken.translated(text) or text
