"""A saved docs page as lines of text, each with its number in the file that it was read from.

Plain text, Markdown and HTML all become this one form, so that a layout never knows how a page was saved: a
table is its rows, `| a | b |`, a block of code its lines, any other block one line of its text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page."""

    number: int
    """Where it stands in the file, from 1."""
    text: str
    """Its text, without the line's end."""


def last_line(lines: Sequence[Line]) -> int:
    """The number of the last line with text; 1 where none has any."""
    return next((line.number for line in reversed(lines) if line.text.strip()), 1)


@dataclass(frozen=True, slots=True)
class Page:
    """A saved page, before anything is known of what it says."""

    name: str
    """How messages call it: the file's name as it was given, or `<stdin>`."""
    lines: tuple[Line, ...]
    """Its lines, blank ones too, without the line that gives its address."""
    url: str | None
    """Its address, where the file says so."""
    language: str | None
    """Its language (BCP 47), where the file or its address says so."""
    read: date
    """The day on which it was saved."""
    asks_password: bool = False
    """Whether its HTML has a field for a password."""
