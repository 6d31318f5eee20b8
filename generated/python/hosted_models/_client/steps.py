"""What the core asks of whoever carries it out: send this, sleep so long, tell that. And what it gets back.

A flow is a generator of steps. It is written once; `sync` and `asynchronous` each run it in their own way, so
that no decision is made twice.
"""

from __future__ import annotations

import base64
from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from typing import Any, BinaryIO, TypeAlias, TypeVar

from .progress import Progress
from .sources import Source

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class FilePart:
    """A file that is a part of a form, and is read while it is sent."""

    source: Source
    mime: str

    def base64(self) -> str:
        """It as text, for a body of JSON."""
        return base64.b64encode(self.source.content()).decode("ascii")


Form: TypeAlias = tuple[tuple[str, str | FilePart], ...]
"""The parts of a form by their names, of which several may be equal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Send:
    """A call to make. The key is added by whoever sends it, and only where `with_key` says so.

    It has a `body`, a `form`, or a `file` that is the body, or nothing. `into`: where a body of success is written as
    it arrives; `within`: the most seconds that each phase may take; `patience`: how many seconds the answer may take
    where nobody set a timeout; `timeout`: seconds for each phase, or httpx's settings, in the place of the client's;
    `most`: how many bytes may be written `into`.
    """

    method: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: bytes | None = None
    form: Form | None = None
    file: Source | None = None
    with_key: bool = True
    into: BinaryIO | None = None
    within: float | None = None
    patience: float | None = None
    timeout: Any = None
    most: int | None = None

    @property
    def sources(self) -> tuple[Source, ...]:
        """The files that are read while it is sent, in their order."""
        if self.file is not None:
            return (self.file,)
        return tuple(part.source for _, part in self.form or () if isinstance(part, FilePart))


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
