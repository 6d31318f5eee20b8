"""What holds for a catalogue as a whole: its name, and where what is made of it is published."""

from __future__ import annotations

from dataclasses import dataclass

SCHEMAS = "https://specpress.dev/schemas"
"""Where the schemas of a catalogue are published that names no place of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings of a catalogue."""

    title: str = "Hosted models"
    summary: str | None = None
    schemas: str = SCHEMAS
    """The address below which schemas are published, without a slash at its end."""
    site: str | None = None
    """The address of the docs site, likewise."""


DEFAULTS = Settings()
"""The settings of a catalogue without a file for them."""
