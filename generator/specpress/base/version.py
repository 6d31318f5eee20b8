"""Versions of catalogues."""

from __future__ import annotations

import re
from typing import NamedTuple

_VERSION = re.compile(r"(?:0|[1-9][0-9]{0,8})(?:\.(?:0|[1-9][0-9]{0,8})){2}")


class Version(NamedTuple):
    """A version by Semantic Versioning 2.0.0, without pre-releases and build metadata."""

    major: int
    minor: int
    patch: int

    @staticmethod
    def is_one(text: str) -> bool:
        """Whether a text is a version."""
        return _VERSION.fullmatch(text) is not None

    @classmethod
    def of(cls, text: str) -> Version:
        """The version that a text names, such as 1.4.0. Raises ValueError."""
        if not cls.is_one(text):
            raise ValueError(f"{text!r} is no version such as 1.4.0")
        return cls(*map(int, text.split(".")))

    def __str__(self) -> str:
        return ".".join(map(str, self))

    def after(self, bump: str) -> Version:
        """The next one for changes that are `major` or `minor`; for any others, or none, the next patch."""
        if bump == "major":
            return Version(self.major + 1, 0, 0)
        if bump == "minor":
            return Version(self.major, self.minor + 1, 0)
        return Version(self.major, self.minor, self.patch + 1)


FIRST = Version(1, 0, 0)
"""The version of a first release: what has an address may be relied on."""
