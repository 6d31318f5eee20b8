"""A task: its state as an answer tells it, in the same words for every provider."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any, Literal, TypeAlias, get_args

from .._runtime.api import Api, EndKind, Places
from .places import first, text, texts

TaskPhase: TypeAlias = Literal["waiting", "running", "succeeded", "failed"]
NOWHERE = Places()


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """The state of a task.

    `status` is the provider's word, `phase` what it means: a word that is not documented is kept and counts as
    running, unless a documented error of a task or the documented files stand beside it. `raw` is the whole answer,
    whatever else is in it. What an answer does not tell is None.
    """

    provider: str
    id: str
    model: str | None = None
    status: str | None = None
    phase: TaskPhase = "waiting"
    kind: str | None = None
    """How it failed: `failed`, `timed_out`, `blocked` or `canceled`, or the kind of error that its code stands for."""
    progress: float | None = None
    position: int | None = None
    created: str | None = None
    updated: str | None = None
    reserved: Decimal | None = None
    """What was set aside for it, as the provider tells it."""
    cost: Decimal | None = None
    """What it cost, as the provider tells it. It may be 0 until the task has ended."""
    code: str | None = None
    message: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    @property
    def ended(self) -> bool:
        """Whether nothing more will happen to it."""
        return self.phase in ("succeeded", "failed")


def places_of(api: Api, name: str | None) -> Places:
    """Where things stand in an answer of a name."""
    return next((places for answer, places in api.places if answer == name), NOWHERE)


def read_task(api: Api, answer: Any, places: Places, known: Task | None) -> Task | None:
    """The task that an answer tells of. What it leaves out is taken from what is known; None without any id."""
    id = text(answer, places.id) or (known.id if known else None)
    if id is None:
        return None
    status = text(answer, places.status)
    code, message = text(answer, places.code), text(answer, places.message)
    phase = _phase(api, status, answer, places)
    return Task(
        provider=api.id,
        id=id,
        model=(known.model if known else None) or text(answer, places.model),
        status=status,
        phase=phase,
        kind=_failure_kind(api, status, code) if phase == "failed" else None,
        progress=_fraction(first(answer, places.progress)),
        position=_whole(first(answer, places.position)),
        created=text(answer, places.created) or (known.created if known else None),
        updated=text(answer, places.updated),
        reserved=_either(decimal_of(first(answer, places.reserved)), known.reserved if known else None),
        cost=_either(decimal_of(first(answer, places.cost)), known.cost if known else None),
        code=code,
        message=message,
        raw=answer,
    )


def _either(new: Decimal | None, known: Decimal | None) -> Decimal | None:
    return known if new is None else new


_ENDS: frozenset[str] = frozenset(get_args(EndKind))
"""Kinds of errors, and meanings of statuses, that a task has failed by."""


def _phase(api: Api, status: str | None, answer: Any, places: Places) -> TaskPhase:
    phase = dict(api.statuses).get(status) if status is not None else "waiting"
    if phase == "finished":
        return "failed" if first(answer, (*places.code, *places.message)) else "succeeded"
    if phase in ("waiting", "running", "succeeded"):
        return phase
    if phase is not None:
        return "failed"
    # Nobody knows the word, but what stands beside it may tell an end.
    code = text(answer, places.code)
    if any(error.code == code and error.kind in _ENDS for error in api.errors):
        return "failed"
    return "succeeded" if files_in(answer, places) else "running"


def _failure_kind(api: Api, status: str | None, code: str | None) -> str:
    """How a task failed: as its code says, or where that says no more than that it did, as its status says."""
    of_code = next((error.kind for error in api.errors if error.code == code), None)
    of_status = dict(api.statuses).get(status) if status is not None else None
    if of_code in (None, "failed") and of_status in _ENDS:
        return str(of_status)
    return of_code or "failed"


def files_in(answer: Any, places: Places) -> tuple[str, ...]:
    """The addresses of all files in an answer."""
    return texts(answer, places.files)


def decimal_of(value: Any) -> Decimal | None:
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _fraction(value: Any) -> float | None:
    number = decimal_of(value)
    return None if number is None else min(max(float(number), 0.0), 1.0)


def _whole(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None
