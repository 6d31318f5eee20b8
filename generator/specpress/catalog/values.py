"""What every part of the catalogue is made of: JSON values, paths into a request, and provenance."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from specpress.runtime.texts import LengthUnit
from specpress.runtime.values import ABSENT, Absent, Json, MediaKind, Path

__all__ = [
    "ABSENT",
    "DOCUMENTED",
    "Absent",
    "Deprecation",
    "Json",
    "LengthUnit",
    "MediaKind",
    "Path",
    "Provenance",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """Where facts were read: the id of a source and the line there; and which facts are otherwise known.

    `inferred`, `observed` and `unknown` are pairs of a fact's name and the reason.
    """

    source: str | None = None
    line: int | None = None
    inferred: tuple[tuple[str, str], ...] = ()
    observed: tuple[tuple[str, str], ...] = ()
    unknown: tuple[tuple[str, str], ...] = ()


DOCUMENTED = Provenance()


@dataclass(frozen=True, slots=True, kw_only=True)
class Deprecation:
    """That something should no longer be used, since when, until when, and what takes its place."""

    since: date | None = None
    until: date | None = None
    replacement: str | None = None
    reason: str | None = None
