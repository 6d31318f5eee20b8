"""What comes of a conversion: the request, what became of it on the way, and why there is none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

What: TypeAlias = Literal["renamed", "converted", "added", "dropped", "differs"]
"""A key has another name; a value has another form; a value was not written and had to be; a value was left out, as
was asked for; or the two members are unlike in something that no request can change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One thing that somebody who sends the new request should know. Pointers are empty where there is no place."""

    what: What
    text: str
    source: str = ""
    """Where it stands in the request that was given."""
    target: str = ""
    """Where it stands in the new one."""

    def to_json(self) -> dict[str, str]:
        """The note for programs."""
        places = {"from": self.source, "to": self.target}
        return {"what": self.what, "text": self.text, **{name: at for name, at in places.items() if at}}

    def __str__(self) -> str:
        return f"{self.what}: {self.text}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Why there is no new request: the place in the request that was given, and how to mend it."""

    pointer: str
    reason: str
    message: str
    help: str = ""

    def to_json(self) -> dict[str, str]:
        """The refusal for programs."""
        refusal = {"at": self.pointer, "reason": self.reason, "message": self.message}
        return {**refusal, "help": self.help} if self.help else refusal

    def __str__(self) -> str:
        text = f"{self.pointer or '(the body)'}: {self.reason}: {self.message}"
        return f"{text}\n    help: {self.help}" if self.help else text


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversion:
    """A valid request for the other member, or the reasons why there is none."""

    request: Any = None
    notes: tuple[Note, ...] = ()
    refusals: tuple[Refusal, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """All of it for programs; `request` is there only where nothing was refused."""
        refusals = [refusal.to_json() for refusal in self.refusals]
        if refusals:
            return {"refusals": refusals}
        return {"request": self.request, "notes": [note.to_json() for note in self.notes], "refusals": []}
