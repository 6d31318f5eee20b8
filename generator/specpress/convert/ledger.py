"""What a conversion has come to so far: every part of it writes into one ledger."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from specpress.catalog.values import Path
from specpress.check import pointer_of
from specpress.convert.forms import said
from specpress.convert.outcome import Note, Refusal, What
from specpress.convert.side import At, Side, place_of


@dataclass(slots=True)
class Ledger:
    """Two members, what may be lost between them, and what was found on the way."""

    source: Side
    target: Side
    drop: frozenset[str]
    values: dict[Path, Any] = field(default_factory=dict)
    """What the new request holds."""
    origins: dict[str, str] = field(default_factory=dict)
    """For places of the new request, the places that they come from."""
    assumed: dict[str, str] = field(default_factory=dict)
    """For places of the new request that hold a default of the source, the key whose default it is."""
    read: set[At] = field(default_factory=set)
    """The places of the old request that have been seen to."""
    dropped: set[str] = field(default_factory=set)
    notes: list[Note] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)

    def put(self, path: Path, value: Any, origin: At) -> None:
        """Let the new request hold a value, which comes from a place of the old one."""
        self.values[path] = value
        self.origins[pointer_of(place_of(path))] = pointer_of(origin)

    def note(self, what: What, text: str, at: At | None, path: Path | None = None) -> None:
        """Tell something about a place of the old request, of the new one, or of both."""
        source = "" if at is None else pointer_of(at)
        target = "" if path is None else pointer_of(place_of(path))
        self.notes.append(Note(what=what, text=text, source=source, target=target))

    def refuse(self, at: At, reason: str, message: str, help: str) -> None:
        """Say why there will be no new request."""
        self.refusals.append(Refusal(pointer=pointer_of(at), reason=reason, message=message, help=help))

    def is_dropped(self, key: str, at: At, value: Any) -> bool:
        """Whether a value was asked to be lost, which is told then."""
        if key not in self.drop:
            return False
        self.dropped.add(key)
        self.note("dropped", f"{key} = {said(value)}, as was asked for", at)
        return True

    def refuse_alone(self, key: str, at: At) -> None:
        """Refuse what the target has nothing for."""
        message = f"{self.target.name} has nothing that corresponds to {key}."
        self.refuse(at, "no-counterpart", message, f"leave it out, or let it be lost by --drop {key}")

    def choose(self, key: str) -> str:
        """How to mend a default of the source that the target does not take."""
        instead = f"leave the choice to {self.target.name} by --drop {key}"
        return f"give {key} a value that both take, or {instead}"
