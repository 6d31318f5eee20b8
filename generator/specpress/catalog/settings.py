"""What holds for a catalogue as a whole: its name, where what is made of it is published, and its languages."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from specpress.base.version import FIRST, Version

SCHEMAS = "https://specpress.dev/schemas"
"""Where the schemas of a catalogue are published that names no place of its own."""


NEVER_RELEASED = "0.0.0"
"""The version that outputs state before the first release."""


def import_name(distribution: str) -> str:
    """The name that programs import a Python package by: its name in the index, with underscores."""
    return re.sub(r"[-_.]+", "_", distribution).lower()


@dataclass(frozen=True, slots=True, kw_only=True)
class Packages:
    """What the generated packages are called."""

    python: str = "hosted-models"
    """The name in the index."""
    npm: str = "hosted-models"

    @property
    def import_name(self) -> str:
        """The name that Python programs import."""
        return import_name(self.python)


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Who publishes the packages."""

    name: str
    email: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings of a catalogue."""

    title: str = "Hosted models"
    summary: str | None = None
    version: str | None = None
    """The version of the last release, `MAJOR.MINOR.PATCH`; None where there was none."""
    packages: Packages = Packages()  # it is frozen
    author: Author | None = None
    license: str | None = None
    """An SPDX expression."""
    license_text: str | None = field(default=None, compare=False)
    """What stands in the packages as `LICENSE`; None where there is no text. `catalog.json` does not hold it."""
    repository: str | None = None
    issues: str | None = None
    changelog: str | None = None
    schemas: str = SCHEMAS
    """The address below which schemas are published, without a slash at its end."""
    site: str | None = None
    """The address of the docs site, likewise."""

    @property
    def stated_version(self) -> str:
        """The version that outputs state."""
        return self.version or NEVER_RELEASED

    @property
    def major(self) -> int:
        """The major version, under which schemas are published as they are now; before a release, that of a first."""
        return max(Version.of(self.version), FIRST).major if self.version else FIRST.major

    @property
    def schemas_of_major(self) -> str:
        """The address below which the schemas are published as they are now."""
        return f"{self.schemas}/v{self.major}"

    def of_models(self) -> Settings:
        """What the files of single models and providers may hang on. All else stands in files about all of them, so
        that a new version makes no model anew, unless it is a major one."""
        return Settings(packages=self.packages, schemas=self.schemas, version=str(Version(self.major, 0, 0)))


DEFAULTS = Settings()
"""The settings of a catalogue without a file for them."""


@dataclass(frozen=True, slots=True)
class Translations:
    """What is needed to speak a language: its BCP 47 tag, and its messages as a .mo file (none for English)."""

    language: str
    messages: bytes = b""


ENGLISH = Translations("en")
