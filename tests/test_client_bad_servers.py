"""Servers that send without end, too much, or what unpacks to too much; and programs that stop in the middle."""

from __future__ import annotations

import asyncio
import gzip
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

from client_api import CREATE, FILE, KEY, STATUS, Api, client_of, rivya_done, rivya_task

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n"
GAP = 0.1
"""Seconds between two bytes of a server that trickles: shorter than any limit of a phase here."""


def trickle_body(connection: socket.socket) -> None:
    connection.sendall(HEAD)
    while True:
        connection.sendall(b" ")
        time.sleep(GAP)


def trickle_headers(connection: socket.socket) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nX-A: ")
    while True:
        connection.sendall(b"a")
        time.sleep(GAP)


@contextmanager
def server(talk: Callable[[socket.socket], None]) -> Iterator[str]:
    """A server that talks so to whoever calls; gives its address."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            with suppress(OSError):
                while True:
                    connection, _ = listening.accept()
                    threading.Thread(target=answer, args=(connection,), daemon=True).start()

        def answer(connection: socket.socket) -> None:
            with suppress(OSError), connection:
                connection.recv(65536)
                talk(connection)

        threading.Thread(target=serve, daemon=True).start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        listening.shutdown(socket.SHUT_RDWR)


def in_a_thread(clients: ModuleType, url: str, **more: Any) -> Any:
    with clients.Rivya(KEY, base_url=url, max_retries=0, **more) as client:
        return client.status("t1")


def in_an_event_loop(clients: ModuleType, url: str, **more: Any) -> Any:
    async def main() -> Any:
        async with clients.AsyncRivya(KEY, base_url=url, max_retries=0, **more) as client:
            return await client.status("t1")

    return asyncio.run(main())


@pytest.mark.parametrize(
    ("way", "talk"),
    [(in_a_thread, trickle_body), (in_an_event_loop, trickle_body), (in_an_event_loop, trickle_headers)],
)
def test_a_server_that_trickles_does_not_hold_a_call(
    way: Callable[..., Any], talk: Callable[[socket.socket], None], clients: ModuleType
) -> None:
    """A limit for each phase would never be met: each byte begins it anew."""
    with server(talk) as url:
        began = time.monotonic()
        with pytest.raises(clients.TransportError, match="not whole in time"):
            way(clients, url, timeout=0.4)
        assert 3 * 0.4 <= time.monotonic() - began < 20


def test_a_wait_ends_at_its_deadline_though_its_server_trickles(clients: ModuleType) -> None:
    with server(trickle_body) as url, clients.Rivya(KEY, base_url=url) as client:
        began = time.monotonic()
        with pytest.raises(clients.WaitTimeout):
            client.wait("t1", deadline=1)
        assert time.monotonic() - began < 30


@pytest.mark.parametrize("status", [200, 500])
def test_an_answer_that_unpacks_to_too_much_is_not_kept(
    status: int, clients: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    import hosted_models._client.http as http  # noqa: PLC0415  # the module of this test's package

    monkeypatch.setattr(http, "MOST_IN_MEMORY", 10**6)
    packed = gzip.compress(b" " * 10**7)
    api = Api().on(
        STATUS, lambda _: httpx.Response(status, content=packed, headers={"content-encoding": "gzip"})
    )
    too_much = pytest.raises(clients.TransportError, match="more bytes than it may have")
    with client_of(clients.Rivya, api, max_retries=0) as client, too_much:
        client.status("t1")


def test_a_file_may_have_so_many_bytes(clients: ModuleType, tmp_path: Path) -> None:
    api = (
        Api()
        .on(CREATE, rivya_task())
        .on(STATUS, rivya_done())
        .on("GET /made.png", httpx.Response(200, content=b"12345"))
    )
    with client_of(clients.Rivya, api) as client:
        (file,) = client.models.flux_kontext_pro.run(prompt="x").files
        assert file.url == FILE
        assert file.read(max_bytes=5) == b"12345"
        for fetch in (lambda: file.read(max_bytes=4), lambda: file.save(tmp_path / "x", max_bytes=4)):
            with pytest.raises(clients.TransportError, match="Give a higher max_bytes"):
                fetch()
    assert [*tmp_path.iterdir()] == []
    assert {one.headers["accept-encoding"] for one in api.calls("GET /made.png")} == {"identity"}


@pytest.mark.parametrize("name", ["CON", "nul.txt", "com1.tar.gz", "Lpt9", "aux .png"])
def test_no_file_is_called_like_a_device(name: str, clients: ModuleType) -> None:
    done = rivya_task("succeeded", result={"primary_url": f"https://cdn.example/{name}"})
    api = Api().on(CREATE, rivya_task()).on(STATUS, done)
    with client_of(clients.Rivya, api) as client:
        (file,) = client.models.flux_kontext_pro.run(prompt="x").files
    assert file.name == f"_{name}"


def test_a_program_that_stops_waiting_is_told_what_goes_on(clients: ModuleType) -> None:
    api = Api().on(CREATE, rivya_task()).on(STATUS, rivya_task("processing"))

    def stop(progress: Any) -> None:
        if progress.stage == "polled":
            raise KeyboardInterrupt

    with client_of(clients.Rivya, api) as client, pytest.raises(KeyboardInterrupt) as stopped:
        client.models.flux_kontext_pro.run(prompt="x", on_progress=stop)
    assert stopped.value.__notes__ == [
        "Task t1 at Rivya may go on and be paid for: wait for it by its id, or cancel it."
    ]

    async def main() -> None:
        async with clients.AsyncRivya(KEY, transport=httpx.MockTransport(api)) as client:
            running = asyncio.create_task(client.models.flux_kontext_pro.run(prompt="x"))
            while not api.calls(STATUS):
                await asyncio.sleep(0.01)
            running.cancel()
            await running

    api.asked.clear()
    with pytest.raises(asyncio.CancelledError) as canceled:
        asyncio.run(main())
    assert "Task t1 at Rivya" in canceled.value.__notes__[0]


def test_a_client_that_could_not_be_made_is_shown(
    clients: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("RIVYA_API_KEY", raising=False)
    assert repr(clients.Rivya.__new__(clients.Rivya)) == "Rivya()"
    with pytest.raises(clients.AuthenticationError) as caught:
        clients.Rivya()
    local = next(
        frame.tb_frame.f_locals["self"]
        for frame in _frames(caught.value)
        if "self" in frame.tb_frame.f_locals
    )
    assert repr(local) == "Rivya()"


def _frames(error: BaseException) -> Iterator[Any]:
    frame = error.__traceback__
    while frame is not None:
        yield frame
        frame = frame.tb_next
