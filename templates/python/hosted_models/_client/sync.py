"""Carrying out flows one after the other, in the thread that asks."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from copy import copy
from typing import Any, BinaryIO, Self, TypeVar

import httpx

from .http import (
    FAILURES,
    LIMITS,
    TIMEOUT,
    KeyAuth,
    Meter,
    NoAuth,
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


class Runner:
    """Carries out flows with an `httpx.Client`."""

    def __init__(
        self,
        session: Session,
        timeout: Timeout | None,
        transport: httpx.BaseTransport | None,
        client: httpx.Client | None,
    ) -> None:
        self.session = session
        self.sleep: Callable[[float], Any] = time.sleep
        self._owned = client is None
        self._client = client or httpx.Client(limits=LIMITS, timeout=TIMEOUT, transport=transport)
        self._timeout = timeout_of(timeout, TIMEOUT if client is None else client.timeout)
        self._auth = KeyAuth(session)

    def sharing(self, session: Session) -> Self:
        """Another on the same connections, which closes nothing."""
        made = copy(self)
        made.session, made._owned = session, False
        return made

    def close(self) -> None:
        """Close the connections, unless the program gave its own client."""
        if self._owned:
            self._client.close()

    def run(self, flow: Flow[T], told: Callable[[Progress], object] | None = None) -> T:
        """Carry out a flow to its end."""
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
                        reply = self._send(step)
                    case Sleep(seconds):
                        self.sleep(seconds)
                    case Tell(progress):
                        task = progress.task or task
                        if told is not None:
                            told(progress)
        except KeyboardInterrupt as stopped:
            if task is not None:
                stopped.add_note(goes_on(self.session.api.title, task))
            raise
        finally:
            flow.close()

    def _send(self, step: Send) -> Answer | Lost:
        if step.with_key:
            self.session.secret.renew()  # what a program's own function raises is no failure of the call
        try:
            with opened(step) as files:
                return self._sent(step, files)
        except FAILURES as error:
            return lost(error)

    def _sent(self, step: Send, files: Sequence[BinaryIO]) -> Answer:
        auth = self._auth if step.with_key else NoAuth()
        options = arguments(self._client, step, files, auth, self._timeout)
        meter = Meter(step, options["timeout"])
        with self._client.stream(**options) as response:
            pieces = (meter.passed(chunk) for chunk in response.iter_bytes())
            if step.into is None or not response.is_success:
                return answer(response, b"".join(pieces))
            for piece in pieces:
                step.into.write(piece)
            return answer(response, b"")
