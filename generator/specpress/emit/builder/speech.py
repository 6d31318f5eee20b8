"""What the request builder needs of a language: its texts as patterns, which the page fills in by itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol


class Speech(Protocol):
    """One language."""

    language: str
    """Its BCP 47 tag."""

    def text(self, text: str) -> str:
        """A text of a spec."""
        ...

    def pattern(self, text: str) -> str:
        """A pattern such as `at most {limit}`, its places kept."""
        ...

    def patterns(self, one: str, many: str) -> Mapping[str, str]:
        """The patterns for numbers of something, by the language's plural category (`one`, `few`, `other`, ...)."""
        ...


class English:
    """The language that all texts are written in."""

    language = "en"

    def text(self, text: str) -> str:
        """The text itself."""
        return text

    def pattern(self, text: str) -> str:
        """The pattern itself."""
        return text

    def patterns(self, one: str, many: str) -> Mapping[str, str]:
        """English has two."""
        return {"one": one, "other": many}
