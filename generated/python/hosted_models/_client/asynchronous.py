"""Carrying out flows in an event loop. Cancelling the task that waits leaves nothing running."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import nullcontext
from copy import copy
from typing import Any, BinaryIO, Self, TypeVar

import anyio
import httpx

from .http import (
    FAILURES,
    LIMITS,
    TIMEOUT,
    KeyAuth,
    Meter,
    NoAuth,
    TooLate,
    answer,
    arguments,
    lost,
    opened,
    timeout_of,
)
from .options import Timeout
from .progress import Progress
from .session import Session
from .steps import Answer, Flow, Lost, Reply, Send, Sleep, Tell
from .task import Task, goes_on

T = TypeVar("T")


class AsyncRunner:
    """Carries out flows with an `httpx.AsyncClient`.

    Calls queue here for one of its connections and not inside its pool, which looks at every one that waits
    whenever any ends: with thousands of waits that would take more time than the calls.
    """

    def __init__(
        self,
        session: Session,
        timeout: Timeout | None,
        transport: httpx.AsyncBaseTransport | None,
        client: httpx.AsyncClient | None,
    ) -> None:
        self.session = session
        self.sleep: Callable[[float], Awaitable[Any]] = anyio.sleep
        self._owned = client is None
        self._client = client or httpx.AsyncClient(limits=LIMITS, timeout=TIMEOUT, transport=transport)
        self._timeout = timeout_of(timeout, TIMEOUT if client is None else client.timeout)
        self._auth = KeyAuth(session)
        # A client of the program's own has limits of its own, which are not known here.
        most = LIMITS.max_connections or 100
        self._free = anyio.Semaphore(most, fast_acquire=True) if client is None else nullcontext()

    def sharing(self, session: Session) -> Self:
        """Another on the same connections, which closes nothing."""
        made = copy(self)
        made.session, made._owned = session, False
        return made

    async def close(self) -> None:
        """Close the connections, unless the program gave its own client."""
        if self._owned:
            await self._client.aclose()

    async def run(self, flow: Flow[T], told: Callable[[Progress], object] | None = None) -> T:
        """Carry out a flow to its end. What is told may give an awaitable."""
        reply: Reply = None
        task: Task | None = None
        try:
            while True:
                try:
                    step = flow.send(reply)
                except StopIteration as end:  # not around what is told: it may raise one of its own
                    return end.value  # type: ignore[no-any-return]
                reply = None
                match step:
                    case Send():
                        reply = await self._send(step)
                    case Sleep(seconds):
                        await self.sleep(seconds)
                    case Tell(progress):
                        task = progress.task or task
                        if told is not None and inspect.isawaitable(waited := told(progress)):
                            await waited
        except (KeyboardInterrupt, anyio.get_cancelled_exc_class()) as stopped:
            if task is not None:
                stopped.add_note(goes_on(self.session.api.title, task))
            raise
        finally:
            flow.close()

    async def _send(self, step: Send) -> Answer | Lost:
        if step.with_key:
            self.session.secret.renew()  # what a program's own function raises is no failure of the call
        try:
            async with self._free:
                with opened(step) as files:
                    return await self._sent(step, files)
        except FAILURES as error:
            return lost(error)

    async def _sent(self, step: Send, files: Sequence[BinaryIO]) -> Answer:
        options = arguments(
            self._client, step, files, self._auth if step.with_key else NoAuth(), self._timeout
        )
        if step.file is not None:
            options["content"] = _chunks(files[0])
        meter = Meter(step, options["timeout"])
        with anyio.move_on_after(meter.seconds):
            async with self._client.stream(**options) as response:
                if step.into is None or not response.is_success:
                    pieces = [meter.passed(chunk) async for chunk in response.aiter_bytes()]
                    return answer(response, b"".join(pieces))
                async for chunk in response.aiter_bytes():
                    step.into.write(meter.passed(chunk))
                return answer(response, b"")
        raise TooLate


async def _chunks(file: BinaryIO) -> AsyncIterator[bytes]:
    """A file in pieces, as httpx wants it in an event loop."""
    while chunk := file.read(65536):
        yield chunk
