"""A mock that listens: on a free port beside a test, or in the foreground until it is stopped.

Given an application; serves it over real HTTP on this machine alone.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import uvicorn

from specpress.mock.app import Settings, make_app, make_state
from specpress.mock.catalogue import HOST, Catalogue, address_of, read_catalogue, sample_key
from specpress.mock.clock import Clock
from specpress.mock.counters import Counters
from specpress.mock.paths import base_addresses
from specpress.mock.plan import read_plan
from specpress.mock.state import State

IDLE = 75
"""Seconds for which a connection stays open that nobody uses, as with common servers: by uvicorn's own five a client on
a busy machine would now and then write into a connection that is just being closed."""
BACKLOG = 4096
"""So many connections may wait to be taken."""
GRACE = 2
"""How long answers may take that are under way when a mock is stopped, in seconds."""


@dataclass(slots=True)
class Mock:
    """A mock that is serving."""

    state: State
    port: int

    @property
    def address(self) -> str:
        """The address of the mock itself."""
        return address_of(self.port)

    def url(self, provider: str) -> str:
        """The address of a provider, in the place of its real one."""
        return f"{self.address}/{provider}"

    def urls(self, provider: str) -> dict[str, str]:
        """For each base address in a provider's file, the one that takes its place."""
        return base_addresses(self.state.catalogue.hosted[provider].provider, self.url(provider))

    def key(self, provider: str, name: str = "mock") -> str:
        """A key that the provider takes; another name is another account."""
        return sample_key(self.state.catalogue.hosted[provider].provider, name)

    @property
    def clock(self) -> Clock:
        """Its time, which tests may move on."""
        return self.state.clock

    @property
    def counters(self) -> Counters:
        """What happened so far."""
        return self.state.counters

    @property
    def crashes(self) -> list[str]:
        """Faults of the mock itself, as tracebacks. A test that ends with one has proved nothing."""
        return self.state.crashes


def bind(port: int) -> socket.socket:
    """A socket on a port of this machine; 0 takes a free one. Raises OSError."""
    # The protocol is named, for asyncio sends small pieces at once (TCP_NODELAY) only where it sees that it is TCP.
    sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        sock.bind((HOST, port))
        sock.listen(BACKLOG)  # who calls before the server runs waits, and is not turned away
    except OSError:
        sock.close()
        raise
    return sock


class _Server(uvicorn.Server):
    """uvicorn's server, which stops when it is told and the last answer is out.

    uvicorn's own looks ten times a second whether it is to stop, and then sleeps for a tenth of a second in any case.
    Tests start and stop a thousand mocks, and would spend most of their time on that.
    """

    def stop(self) -> None:
        """Stop; from any thread, and also where it has not started yet."""
        self.should_exit = True
        if self.started:
            self._loop.call_soon_threadsafe(self._told.set)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to listen."""
        self._loop, self._told = asyncio.get_running_loop(), asyncio.Event()
        await super().startup(sockets)

    async def main_loop(self) -> None:
        """Wait until it is told to stop, and look for what signals have left, as uvicorn does."""
        ticks = 0
        while not await self.on_tick(ticks):
            ticks += 1
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._told.wait(), 0.1)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Take no more calls, let those under way be answered for GRACE seconds, and end the application."""
        for listening in (*self.servers, *(sockets or ())):
            listening.close()
        under_way = self.server_state
        for connection in list(under_way.connections):
            connection.shutdown()
        end = self._loop.time() + GRACE
        while (under_way.connections or under_way.tasks) and not self.force_exit and self._loop.time() < end:
            await asyncio.sleep(0.002)
        for task in under_way.tasks:
            task.cancel()
        if not self.force_exit:
            await self.lifespan.shutdown()


def server(state: State, port: int) -> _Server:
    """The server of a mock, which is not running yet."""
    config = uvicorn.Config(
        make_app(state, address_of(port)),
        http=state.connections.protocol(),
        loop="asyncio",
        ws="none",
        lifespan="on",
        log_config=None,
        log_level="critical",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=IDLE,
        backlog=BACKLOG,
    )
    return _Server(config)


@contextlib.contextmanager
def serving(
    specs: Path | Catalogue, settings: Settings | None = None, *, port: int = 0, plan: str | None = None
) -> Iterator[Mock]:
    """Serve a mock in a thread of its own for as long as the block lasts.

    `specs` is a folder, or a catalogue that was read before. `plan` is the text of a fault plan. Raises ValueError
    where the specs or the plan are wrong.
    """
    catalogue = specs if isinstance(specs, Catalogue) else _read(specs)
    settings = settings or Settings()
    if plan is not None:
        settings = _with_plan(settings, plan, catalogue)
    sock = bind(port)
    state = make_state(catalogue, settings)
    mock = Mock(state, sock.getsockname()[1])
    running = server(state, mock.port)
    thread = threading.Thread(target=_run, args=(running, sock), name="specpress-mock", daemon=True)
    thread.start()
    try:
        while not running.started:
            thread.join(0.005)
            if not thread.is_alive():
                raise RuntimeError("the mock did not start")
        yield mock
    finally:
        running.stop()
        thread.join()
        state.store.close()


def run_server(mock: Mock, sock: socket.socket) -> None:
    """Serve in this thread until a signal stops it. Raises KeyboardInterrupt then, when everything is closed."""
    _run(server(mock.state, mock.port), sock)


def _run(running: uvicorn.Server, sock: socket.socket) -> None:
    with asyncio.Runner() as runner:
        runner.run(running.serve(sockets=[sock]))


def _read(specs: Path) -> Catalogue:
    catalogue, problems = read_catalogue(specs)
    if not catalogue.hosted:
        raise ValueError("\n".join(map(str, problems)) or f"there are no specs in {specs}")
    return catalogue


def _with_plan(settings: Settings, text: str, catalogue: Catalogue) -> Settings:
    plan, problems = read_plan(text.encode(), "faults.yaml", catalogue)
    if plan is None:
        raise ValueError("\n".join(map(str, problems)))
    return Settings(**{**vars(settings), "faults": plan.faults})
