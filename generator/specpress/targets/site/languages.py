"""Which languages the themes of the two builders speak by themselves."""

from __future__ import annotations

# fmt: off
THEME_LANGUAGES = frozenset((
    "af", "ar", "az", "be", "bg", "bn", "ca", "cs", "cy", "da", "de", "el", "en", "eo", "es", "et", "eu", "fa", "fi",
    "fr", "gl", "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ja", "ka", "kn", "ko", "ku-IQ", "lb", "lt", "lv", "mk",
    "mn", "ms", "my", "nb", "nl", "nn", "pl", "pt", "pt-BR", "ro", "ru", "sa", "sh", "si", "sk", "sl", "sq", "sr", "sv",
    "ta", "te", "th", "tl", "tr", "uk", "ur", "uz", "vi", "zh", "zh-Hant", "zh-TW",
))
# fmt: on
"""The languages that the themes of Zensical and mkdocs-material speak; a test looks whether it is so."""


def theme_language(language: str) -> str:
    """The nearest language that the themes speak; English where there is none."""
    tag = language.replace("_", "-")
    known = (one for one in (tag, tag.partition("-")[0]) if one in THEME_LANGUAGES)
    return next(known, "en")
