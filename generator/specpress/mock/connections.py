"""The connections of a mock: counted, and closed where a fault plan says so.

Uvicorn takes a class of protocol; this one tells when a connection opens and when it is gone.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from specpress.mock.counters import Counters


@dataclass(slots=True)
class Connections:
    """The open connections by the address of the caller."""

    counters: Counters
    _open: dict[Any, asyncio.Transport] = field(default_factory=dict)

    def opened(self, client: Any, transport: asyncio.Transport) -> None:
        """A connection was opened."""
        self._open[client] = transport
        self.counters.connections = len(self._open)
        self.counters.most_connections = max(self.counters.most_connections, len(self._open))

    def closed(self, client: Any) -> None:
        """A connection is gone."""
        self._open.pop(client, None)
        self.counters.connections = len(self._open)

    def close(self, client: Any) -> None:
        """Close a connection, once what was written is sent."""
        transport = self._open.get(tuple(client) if client else None)
        if transport is not None:
            transport.close()

    def protocol(self) -> type[asyncio.Protocol]:
        """The class of protocol that Uvicorn shall use."""
        connections = self

        class Watched(HttpToolsProtocol):
            """HTTP/1.1, with an eye on the connection."""

            def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as Uvicorn has it
                super().connection_made(transport)
                connections.opened(self.client, transport)

            def connection_lost(self, exc: Exception | None) -> None:
                connections.closed(self.client)
                super().connection_lost(exc)

        return Watched
