"""What holds for a catalogue as a whole: its name, where what is made of it is published, and its languages."""

from __future__ import annotations

from dataclasses import dataclass

SCHEMAS = "https://specpress.dev/schemas"
"""Where the schemas of a catalogue are published that names no place of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings of a catalogue."""

    title: str = "Hosted models"
    summary: str | None = None
    version: str | None = None
    """The version of the last release, `MAJOR.MINOR.PATCH`; None where there was none."""
    schemas: str = SCHEMAS
    """The address below which schemas are published, without a slash at its end."""
    site: str | None = None
    """The address of the docs site, likewise."""


DEFAULTS = Settings()
"""The settings of a catalogue without a file for them."""


@dataclass(frozen=True, slots=True)
class Translations:
    """What is needed to speak a language: its BCP 47 tag, and its messages as a .mo file (none for English)."""

    language: str
    messages: bytes = b""


ENGLISH = Translations("en")
