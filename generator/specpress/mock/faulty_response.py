"""Answers that a fault plan spoils on their way.

Given an answer and what is done to it; gives an answer that is cut off, comes drop by drop, or is no JSON any more.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path

from starlette.responses import FileResponse, Response
from starlette.types import Receive, Scope, Send

from specpress.mock.clock import Clock
from specpress.mock.connections import Connections
from specpress.mock.fault_injection import Effects

DROPS = 8
"""How many pieces a slow answer comes in."""


def faulty(response: Response, effects: Effects, connections: Connections, clock: Clock) -> Response:
    """An answer as it is, or spoiled."""
    if effects.cut == "unanswered":
        return Cut(connections)
    if not (effects.cut or effects.slow or effects.malformed):
        return response
    body = Path(response.path).read_bytes() if isinstance(response, FileResponse) else bytes(response.body)
    if effects.malformed:
        body = body[: max(1, len(body) // 2)]
    headers = {key: value for key, value in response.headers.items() if key != "content-length"}
    return FaultyResponse(
        Answer(response.status_code, headers, body),
        connections,
        effects.cut == "middle",
        clock.real(effects.slow),
    )


@dataclass(slots=True)
class Answer:
    """What would be sent."""

    status: int
    headers: dict[str, str]
    body: bytes


class Cut(Response):
    """No answer: the connection is closed."""

    def __init__(self, connections: Connections) -> None:
        super().__init__()
        self._connections = connections

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Close the connection, and wait until it is gone: the server would answer in its own words before."""
        self._connections.close(scope.get("client"))
        while (await receive())["type"] != "http.disconnect":
            pass


class FaultyResponse(Response):
    """An answer that comes slowly, or breaks off in the middle."""

    def __init__(self, answer: Answer, connections: Connections, cut: bool, seconds: float) -> None:
        super().__init__(answer.body, answer.status, answer.headers)
        self._connections, self._cut, self._seconds = connections, cut, seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send it, or the half of it."""
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        body = bytes(self.body)
        sent = body[: len(body) // 2] if self._cut else body
        size = max(1, -(-len(sent) // (DROPS if self._seconds else 1)))
        for at in range(0, len(sent), size):
            if self._seconds:
                await asyncio.sleep(self._seconds / DROPS)
            await send({"type": "http.response.body", "body": sent[at : at + size], "more_body": True})
        if self._cut:
            self._connections.close(scope.get("client"))
            return
        await send({"type": "http.response.body", "body": b"", "more_body": False})
