"""Large files go through in pieces: what a client holds at once does not grow with them."""

from __future__ import annotations

import tracemalloc
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from types import ModuleType

import anyio
import httpx

from client_api import KEY, PNG, rivya_done, rivya_task

SIZE = 95_000_000
BOUND = 8_000_000
CHUNK = b"\0" * 65_536


class Endless(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A file of many pieces that are never all there."""

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(SIZE // len(CHUNK)):
            yield CHUNK

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk


class Server(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Counts what is uploaded, and keeps nothing."""

    def __init__(self) -> None:
        self.received = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.SyncByteStream)
        self.received += sum(len(chunk) for chunk in request.stream)
        return self._answer(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.AsyncByteStream)
        async for chunk in request.stream:
            self.received += len(chunk)
        return self._answer(request)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        match request.url.path:
            case "/api/v1/files":
                return httpx.Response(200, json={"url": "https://cdn.example/up.png"})
            case "/api/v1/generations":
                return httpx.Response(200, json=rivya_task())
            case "/made.png":
                return httpx.Response(200, stream=Endless())
            case _:
                return httpx.Response(200, json=rivya_done())


def _clip(folder: Path) -> Path:
    """A clip of a model without a documented limit of size."""
    clip = folder / "large.png"
    with clip.open("wb") as file:
        file.write(PNG)
        file.truncate(SIZE)
    return clip


def test_in_a_thread(clients: ModuleType, tmp_path: Path) -> None:
    server, clip = Server(), _clip(tmp_path)
    with clients.Rivya(KEY, transport=server) as client:
        client._runner.sleep = lambda seconds: None
        tracemalloc.start()
        job = client.models.kling_v2_1_master.run(prompt="x", reference_media_items=[clip])
        saved = job.files[0].save(tmp_path)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert server.received > SIZE
    assert saved.stat().st_size == SIZE // len(CHUNK) * len(CHUNK)
    assert peak < BOUND


def test_in_an_event_loop(clients: ModuleType, tmp_path: Path) -> None:
    async def no_sleep(seconds: float) -> None:
        await anyio.sleep(0)

    async def main() -> None:
        async with clients.AsyncRivya(KEY, transport=server) as client:
            client._runner.sleep = no_sleep
            job = await client.models.kling_v2_1_master.run(prompt="x", reference_media_items=[clip])
            await job.files[0].save(tmp_path)

    server, clip = Server(), _clip(tmp_path)
    tracemalloc.start()
    anyio.run(main)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert server.received > SIZE
    assert (tmp_path / "made.png").stat().st_size == SIZE // len(CHUNK) * len(CHUNK)
    assert peak < BOUND
