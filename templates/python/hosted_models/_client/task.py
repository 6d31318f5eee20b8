"""A task: its state as an answer tells it, in the same words for every provider."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass, field, replace
from decimal import Decimal, InvalidOperation
from typing import Any, Literal, TypeAlias, get_args
from urllib.parse import unquote_to_bytes

from .._runtime.api import Api, EndKind, Places
from .._runtime.file_types import types_of
from .places import first, json_in, places, text, texts

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
    endpoint: str | None = field(default=None, repr=False, compare=False)
    """The endpoint that it was created by, where that is known."""
    urls: tuple[tuple[str, str], ...] = field(default=(), repr=False, compare=False)
    """The addresses to ask for it at that the answer to its creation told, by what they are for."""
    raw: Any = field(default=None, repr=False, compare=False)

    @property
    def ended(self) -> bool:
        """Whether nothing more will happen to it."""
        return self.phase in ("succeeded", "failed")


def goes_on(title: str, task: Task) -> str:
    """What is told of a task that nobody waits for any more."""
    return f"Task {task.id} at {title} may go on and be paid for: wait for it by its id, or cancel it."


def places_of(api: Api, name: str | None) -> Places:
    """Where things stand in an answer of a name."""
    return next((places for answer, places in api.places if answer == name), NOWHERE)


@dataclass(frozen=True, slots=True)
class MadeFile:
    """A file that a job has made: where it lies, or what it holds."""

    url: str | None = None
    content: bytes | None = field(default=None, repr=False)
    type: str | None = None
    """Its MIME type, where that is known."""


def read_task(api: Api, answer: Any, places: Places, known: Task | None) -> Task | None:
    """The task that an answer tells of. What it leaves out is taken from what is known; None without any id."""
    id = text(answer, places.id) or (known.id if known else None)
    if id is None:
        return None
    status = _word(answer, places)
    code, message = text(answer, places.code), text(answer, places.message)
    phase = _phase(api, status, answer, places)
    task = Task(
        provider=api.id,
        id=id,
        model=(known.model if known else None) or text(answer, places.model),
        status=status,
        phase=phase,
        kind=failure_kind(api, status, code) if phase == "failed" else None,
        progress=_fraction(first(answer, places.progress)),
        position=_whole(first(answer, places.position)),
        created=text(answer, places.created) or (known.created if known else None),
        updated=text(answer, places.updated),
        reserved=_either(decimal_of(first(answer, places.reserved)), known.reserved if known else None),
        cost=_either(decimal_of(first(answer, places.cost)), known.cost if known else None),
        code=code,
        message=message,
        endpoint=known.endpoint if known else None,
        urls=known.urls if known else (),
        raw=answer,
    )
    return _unless_blocked(task, places)


def read_end(api: Api, answer: Any, places: Places, known: Task) -> Task:
    """A task by an answer that has its result, unless it tells that there is none: a failure, or an earlier state."""
    task = read_task(api, answer, places, known)
    assert task is not None  # it has the id that is known
    if dict(api.statuses).get(task.status or "") is not None or task.phase == "failed":
        return task
    if task.code or task.message:
        return replace(task, phase="failed", kind=failure_kind(api, None, task.code))
    return _unless_blocked(replace(task, phase="succeeded"), places)


def _word(answer: Any, places: Places) -> str | None:
    """The word that tells the state, which may be true or false."""
    word = first(answer, places.status)
    return str(word).lower() if isinstance(word, bool) else text(answer, places.status)


def _unless_blocked(task: Task, where: Places) -> Task:
    """A task as it is, or failed where its answer tells that something is not allowed, and has no file."""
    said = any(item for path in where.blocked for _, item in places(task.raw, path))
    is_open = task.phase == "succeeded" or (task.kind == "failed" and task.code is None)
    if not (is_open and said) or files_in(task.raw, where):
        return task
    message = task.message or text(task.raw, where.blocked)
    return replace(task, phase="failed", kind="blocked", message=message)


def _either(new: Decimal | None, known: Decimal | None) -> Decimal | None:
    return known if new is None else new


ENDS: frozenset[str] = frozenset(get_args(EndKind))
"""Kinds of errors, and meanings of statuses, that a task has failed by."""


def _phase(api: Api, status: str | None, answer: Any, places: Places) -> TaskPhase:
    if status is None:
        return "succeeded" if files_in(answer, places) else "waiting"
    phase = dict(api.statuses).get(status)
    if phase == "finished":
        told = first(answer, places.code) or (first(answer, places.message) and not files_in(answer, places))
        return "failed" if told else "succeeded"
    if phase in ("waiting", "running", "succeeded"):
        return phase
    if phase is not None:
        return "failed"
    # Nobody knows the word, but what stands beside it may tell an end.
    code = text(answer, places.code)
    if any(error.code == code and error.kind in ENDS for error in api.errors):
        return "failed"
    return "succeeded" if files_in(answer, places) else "running"


def failure_kind(api: Api, status: str | None, code: str | None) -> str:
    """How a task failed: as its code says, or where that says no more than that it did, as its status says."""
    of_code = next((error.kind for error in api.errors if error.code == code), None)
    if of_code == "not_yet":  # which is said of a task that has just begun, and of none that is over
        of_code = None
    of_status = dict(api.statuses).get(status) if status is not None else None
    if of_code in (None, "failed") and of_status in ENDS:
        return str(of_status)
    return of_code or "failed"


def files_in(answer: Any, where: Places) -> tuple[MadeFile, ...]:
    """All files in an answer, each once: those of which it tells the address, and those that it holds."""
    files: dict[Any, MadeFile] = {}
    types = {place[:-1]: item for place, item in texts(answer, where.file_type)}
    for place, item in texts(answer, where.files):
        head, _, data = item.partition(",")
        content = _decoded(data) if head.endswith(";base64") else unquote_to_bytes(data)
        if head.startswith("data:") and content:
            told = head.removeprefix("data:").partition(";")[0]
            files[place] = MadeFile(content=content, type=type_of(content, told))
        else:
            files.setdefault(item, MadeFile(url=item, type=types.get(place[:-1])))
    for place, item in texts(answer, where.content):
        if (content := _decoded(item)) is not None:
            files[place] = MadeFile(content=content, type=type_of(content, types.get(place[:-1])))
    return tuple(files.values())


def _decoded(data: str) -> bytes | None:
    """The bytes that a text holds as base64; None where it holds none."""
    try:
        return base64.b64decode(data) or None
    except (binascii.Error, ValueError):
        return None


def type_of(content: bytes, told: str | None) -> str | None:
    """The MIME type of content: what an answer tells, unless the content is of another; None where it is not known."""
    found = types_of(content)
    told = told if told not in ("", "application/octet-stream") else None
    return told if told in found or not found else found[0]


def is_broken(answer: Any, where: Places) -> bool:
    """Whether an answer has no file, and a text where its files should stand in JSON, and that is none."""
    paths = (*where.files, *where.content)
    if next(texts(answer, paths), None) is not None:
        return False
    before = (path[:size] for path in paths for size in range(1, len(path)))
    return any(json_in(item) is None for _, item in texts(answer, tuple(before)))


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
