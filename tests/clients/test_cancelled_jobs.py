"""A job that is cancelled leaves nothing running: no call, no task, no connection, no file; and starts nothing more."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path
from typing import Any

import pytest

from hosted_models._client.http import LIMITS
from leaks import held, settled, tasks_beside
from mock_calls import mocked, png
from mocked_clients import client_class
from specpress.mock import Mock

HANGING = 60
ENDPOINTS = ("upload", "create", "status", "file_content")
"""Where a job is caught, in the order in which it comes there."""


@pytest.mark.parametrize("caught_at", ENDPOINTS)
def test_a_cancelled_job_leaves_nothing_running(
    caught_at: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (temporary := tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    (tmp_path / "in.png").write_bytes(png())
    before = held(temporary)
    plan = f"faults: [{{endpoint: {caught_at}, delay: {HANGING}}}]"
    with mocked(plan) as mock:
        asyncio.run(_cancelled(mock, caught_at, tmp_path))
        asked = mock.counters.requests
        assert set(asked) == {f"rivya/{one}" for one in ENDPOINTS[: ENDPOINTS.index(caught_at) + 1]}
        assert (asked["rivya/upload"], asked["rivya/create"]) in ((1, 0), (1, 1))
    assert held(temporary) == before
    assert sorted(one.name for one in tmp_path.iterdir()) == ["in.png", "temporary"]


async def _cancelled(mock: Mock, caught_at: str, folder: Path) -> None:
    kind = client_class("rivya", asynchronous=True)
    async with kind(mock.key("rivya"), base_url=mock.url("rivya")) as client:
        client._runner.sleep = _sleep(mock)
        job = asyncio.create_task(_job(client, folder))
        assert await settled(lambda: mock.counters.requests[f"rivya/{caught_at}"] == 1)
        job.cancel()
        with pytest.raises(asyncio.CancelledError):
            await job
        assert tasks_beside() == set()
        # The connection of the call that was under way is gone before the client is closed.
        assert await settled(lambda: mock.counters.connections == 0)
    assert tasks_beside() == set()


async def _job(client: Any, folder: Path) -> None:
    model = client.models.flux_kontext_pro
    job = await model.run(prompt="x", reference_media_items=[folder / "in.png"])
    await job.files[0].save(folder / "out.png")


def _sleep(mock: Mock) -> Any:
    async def sleep(seconds: float) -> None:
        mock.clock.advance(seconds)
        await asyncio.sleep(0)

    return sleep


def test_many_jobs_are_cancelled_at_once_wherever_they_are() -> None:
    async def jobs(client: Any) -> None:
        async with asyncio.TaskGroup() as group:
            for number in range(200):
                group.create_task(client.models.flux_kontext_pro.run(prompt=f"{number}"))

    async def main() -> None:
        kind = client_class("rivya", asynchronous=True)
        async with kind(mock.key("rivya"), base_url=mock.url("rivya")) as client:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(jobs(client), 0.5)
            assert tasks_beside() == set()
            assert client._runner._free.value == LIMITS.max_connections
            assert (await client.models.flux_kontext_pro.create(prompt="still good")).id
        assert await settled(lambda: mock.counters.connections == 0)

    with mocked() as mock:
        asyncio.run(main())
        assert set(mock.counters.creates.values()) <= {1}
