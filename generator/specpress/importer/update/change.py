"""One difference between a spec and its pages, as a value."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from specpress.base.diagnostics import Span
from specpress.importer.facts import Path


class Verb(StrEnum):
    """What has become of a fact on the page."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A fact that the page states otherwise than the spec."""

    verb: Verb
    path: Path
    """Where it stands, or is to stand, in the spec."""
    old: str | None = None
    new: str | None = None
    span: Span
    """Its place in the spec, or that of the part that lacks it."""
    page: str
    line: int
    value: Any = None
    """What is to be written; None for what is removed."""
    after: str | None = None
    """For a new parameter: the key that it follows."""
    listed: str = ""
    """For a list: which of its elements have come and gone."""
    by_hand: str | None = None
    """Why a person has to put it in, where the text could not be changed."""

    @property
    def fact(self) -> str:
        """The fact as discrepancies name it: without what every path begins with."""
        steps = self.path[1:] if self.path[0] == "parameters" and len(self.path) > 1 else self.path
        return ".".join(step for step in steps if step != "fields")

    def __str__(self) -> str:
        words = {
            Verb.ADDED: f"{self.fact} is new: {self.new}",
            Verb.REMOVED: f"{self.fact} is gone; the spec has {self.old}",
            Verb.CHANGED: f"{self.fact} {self.listed or f'was {self.old} and is {self.new}'}",
        }
        return f"{self.span}: {self.verb}: {words[self.verb]} ({self.page}:{self.line})"
