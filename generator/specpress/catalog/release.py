"""A named state of a catalogue: its version, its day, and what changed since the one before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from specpress.base.version import Version


class Severity(StrEnum):
    """What a change does to those who use what is described, the worst first."""

    BREAKING = "breaking"
    """A request that was accepted is refused, or an answer lacks what was promised."""
    WARNING = "warning"
    """The same request has another result or another price."""
    COMPATIBLE = "compatible"
    """Every request and every reader of answers goes on as before, and more is possible."""
    NOTE = "note"
    """Words and sources."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleasedChange:
    """A change as a release has it: what `specpress diff` told then, in each language that there was."""

    code: str
    severity: str
    model: str
    path: str
    old: Any
    new: Any
    message: Mapping[str, str]
    """A sentence for each language, by its code; there is always one for `en`."""
    fingerprint: str
    confidence: str | None = None
    percent: Decimal | int | None = None

    @property
    def told(self) -> str:
        """Its severity and what changed, in English, after the name of the model unless the sentence begins with it."""
        about = f"{self.model}: " if self.path and self.model else ""
        return f"{self.severity}: {about}{self.message['en']}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """A named state of the catalogue."""

    version: Version
    date: date
    bump: str
    """What the changes ask of the version: `major`, `minor`, `patch`, or `none` of a first release."""
    reason: str | None = None
    """Why the version rose by another part than the changes ask for."""
    changes: tuple[ReleasedChange, ...] = ()

    @property
    def counts(self) -> Mapping[str, int]:
        """How many changes of each severity there are, the worst first."""
        return {
            severity.value: sum(change.severity == severity for change in self.changes)
            for severity in Severity
        }

    @property
    def counted(self) -> str:
        """The same in English, without those that there are none of."""
        told = [f"{count} {severity}" for severity, count in self.counts.items() if count]
        return ", ".join(told) or "no change of requests or answers"

    def row(self) -> dict[str, Any]:
        """The release as `changes.json` holds it."""
        return {
            "version": str(self.version),
            "date": self.date.isoformat(),
            "bump": self.bump,
            **({"reason": self.reason} if self.reason else {}),
            "changes": [
                {
                    "code": change.code,
                    "severity": change.severity,
                    "model": change.model,
                    "path": change.path,
                    "old": change.old,
                    "new": change.new,
                    "message": dict(change.message),
                    "fingerprint": change.fingerprint,
                    **({"confidence": change.confidence} if change.confidence else {}),
                    **({"percent": change.percent} if change.percent is not None else {}),
                }
                for change in self.changes
            ],
        }
