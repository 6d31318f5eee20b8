"""What the core asks of whoever carries it out: send this, sleep so long, tell that. And what it gets back.

A flow is a generator of steps. It is written once; `sync` and `asynchronous` each run it in their own way, so
that no decision is made twice.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from typing import BinaryIO, TypeAlias, TypeVar

from .progress import Progress
from .sources import Source

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A form with one file, which is read while it is sent."""

    file: Source
    file_field: str
    mime: str
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Send:
    """A call to make. The key is added by whoever sends it, and only where `with_key` says so.

    `into`: where a body of success is written as it arrives; `within`: the most seconds that each phase may take.
    """

    method: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: bytes | None = None
    form: Form | None = None
    with_key: bool = True
    into: BinaryIO | None = None
    within: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back. Names of headers are in small letters.

    Nothing but the status is shown: a server may send back the key, and tracebacks may show what variables hold.
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost:
    """No whole answer came back. `may_have_arrived`: whether the server may have acted on the call.

    `action`: what must be mended first, where trying again is no use.
    """

    message: str
    may_have_arrived: bool
    action: str | None = None


@dataclass(frozen=True, slots=True)
class Sleep:
    """Wait."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Tell:
    """Let the program know how far things are."""

    progress: Progress


Step: TypeAlias = Send | Sleep | Tell
Reply: TypeAlias = Answer | Lost | None
Flow: TypeAlias = Generator[Step, Reply, T]


def send(call: Send) -> Flow[Answer | Lost]:
    """Make one call."""
    reply = yield call
    assert reply is not None
    return reply
