"""How far a job is, as a program is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from .._runtime.cost import Cost
    from .task import Task

Stage: TypeAlias = Literal["checked", "uploading", "created", "polled", "unreachable", "done"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a job is.

    `stage`: what has just happened. checked: the request is good and costs `cost`, and `unchecked` says of which files
    limits are documented that could not be checked; uploading: `file` of `files`
    is sent now; created: the task exists; polled: `task` is its state; unreachable: the API gave no usable
    answer (`note` says why) and is asked again; done: the task has a result.
    """

    stage: Stage
    elapsed: float
    """Seconds since the call began."""
    cost: Cost | None = None
    task: Task | None = None
    file: int = 0
    files: int = 0
    note: str | None = None
    unchecked: tuple[str, ...] = ()

    @property
    def fraction(self) -> float | None:
        """The part of the work that is done, from 0 to 1, where the provider tells it."""
        return None if self.task is None else self.task.progress

    def __str__(self) -> str:
        match self.stage:
            case "checked":
                return f"checked: {self.cost}" if self.cost is not None else "checked: price not documented"
            case "uploading":
                return f"uploading file {self.file} of {self.files}"
            case "created":
                return f"created {self.task.id}" if self.task else "created"
            case "unreachable":
                return f"no usable answer ({self.note}); asking again"
            case "polled" | "done":
                part = "" if self.fraction is None else f" {self.fraction:.0%}"
                return f"{self.task.status or self.task.phase}{part}" if self.task else self.stage
