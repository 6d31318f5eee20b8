"""A task, and the state that it is in at a time.

Given when a task began, what course the seed or a fault plan has chosen for it, and the time; gives its state. Nothing
moves a task on, so that a restart loses none and any moment can be looked at.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal, TypeAlias

from specpress.mock.seeded_random import between

Ends: TypeAlias = Literal["succeeded", "failed", "expired", "blocked", "canceled"]
Phase: TypeAlias = Literal["waiting", "running", "succeeded", "failed"]

WAIT = (1.0, 3.0)
"""How long a task waits for its turn, in seconds."""
WORK: dict[str, tuple[float, float]] = {
    "image": (4.0, 9.0),
    "audio": (5.0, 12.0),
    "video": (20.0, 60.0),
    "3d": (15.0, 40.0),
}
"""How long a model is at work, by what it makes."""
OTHER = (2.0, 5.0)


@dataclass(frozen=True, slots=True)
class Course:
    """What will become of a task: seconds of waiting and of work, and the end."""

    wait: float
    work: float
    ends: Ends = "succeeded"
    code: str | None = None
    message: str | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """A task as it is kept."""

    provider: str
    id: str
    model: str
    owner: str
    """Whose it is: a digest of the key, never the key."""
    body: Any
    created: float
    course: Course
    reserved: Decimal | None = None
    """What was set aside; None where the docs give no price."""
    canceled: float | None = None
    """When somebody stopped it."""

    @property
    def ended(self) -> float:
        """When it is over."""
        end = self.created + self.course.wait + self.course.work
        return end if self.canceled is None else min(end, self.canceled)

    @property
    def ends(self) -> Ends:
        """How it is over."""
        end = self.created + self.course.wait + self.course.work
        return "canceled" if self.canceled is not None and self.canceled < end else self.course.ends


@dataclass(frozen=True, slots=True)
class TaskState:
    """How far a task is."""

    phase: Phase
    changed: float
    """When it last changed."""
    progress: float = 0.0
    """The part that is done, from 0 to 1."""
    position: int = 0
    """Places from the front of the queue."""
    ends: Ends | None = None

    @property
    def over(self) -> bool:
        """Whether nothing more will happen."""
        return self.ends is not None


def course_of(seed: int, task: str, modality: str) -> Course:
    """The usual course: it succeeds, after a while that depends on what is made."""
    wait = between(*WAIT, seed, task, "wait")
    return Course(wait, between(*WORK.get(modality, OTHER), seed, task, "work"))


def state_at(task: Task, now: float) -> TaskState:
    """The state of a task at a time; before its creation it is as at its creation."""
    if now >= task.ended:
        ends = task.ends
        return TaskState(
            "succeeded" if ends == "succeeded" else "failed", task.ended, float(ends == "succeeded"), 0, ends
        )
    begun = task.created + task.course.wait
    if now < begun:
        return TaskState("waiting", task.created, position=int(begun - max(now, task.created)))
    return TaskState("running", now, progress=round((now - begun) / (task.course.work or 1.0), 2))
