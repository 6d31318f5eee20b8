"""A thousand jobs at once through one client, a tenth of their calls failing: each ends once and is charged once."""

from __future__ import annotations

import asyncio
import tempfile
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import hosted_models
from hosted_models._client.http import LIMITS
from leaks import held, settled, tasks_beside
from mock_calls import mocked, png
from mocked_clients import RICH, client_class, client_of
from specpress.mock import Mock

JOBS = 1000
SPEED = 150
"""How fast time passes, for the mock and for the client's pauses alike."""
PLAN = """
faults:
  - {rate: 0.02, answer: {status: 429, retry_after: 3}}
  - {rate: 0.01, answer: 500}
  - {rate: 0.01, answer: {status: 503, retry_after: 2, as_date: true}}
  - {rate: 0.02, cut: before}
  - {rate: 0.02, cut: unanswered}
  - {rate: 0.01, cut: middle}
  - {rate: 0.02, malformed: true}
  - {endpoint: status, rate: 0.01, stale: 5}
  - {endpoint: status, rate: 0.01, repeat: true}
  - {endpoint: create, every: 20, task: {ends: failed, code: generation_failed}}
  - {rate: 0.01, slow: 5}
"""
UPLOADING, SAVING = 10, 10
"""Each so many-th job hands a file over, or saves its result."""


async def sleep(seconds: float) -> None:
    await asyncio.sleep(seconds / SPEED)


async def one_job(client: Any, number: int, folder: Path) -> str:
    """A whole job; gives how it ended, with its id."""
    files = {"reference_media_items": [folder / "in.png"]} if number % UPLOADING == 0 else {}
    try:
        job = await client.models.flux_kontext_pro.run(prompt=f"number {number}", **files)
    except hosted_models.TaskFailed as failed:
        return f"failed {failed.task.id}"
    if number % SAVING == 1:
        await job.files[0].save(folder / f"{number}.png")
    return f"done {job.id}"


def test_each_job_ends_once_and_is_charged_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (temporary := tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    (tmp_path / "in.png").write_bytes(png())
    before = held(temporary)
    with mocked(PLAN, speed=SPEED, credits=RICH) as mock:
        ended = asyncio.run(_jobs(mock, tmp_path))
        _account(mock, ended)
    assert held(temporary) == before
    assert len(list(tmp_path.glob("*.png"))) == 1 + sum(one.startswith("done") for one in ended[1::SAVING])
    assert not list(tmp_path.glob(".*"))


async def _jobs(mock: Mock, folder: Path) -> list[str]:
    kind = client_class("rivya", asynchronous=True)
    async with kind(mock.key("rivya"), base_url=mock.url("rivya"), max_retries=12) as client:
        client._runner.sleep = sleep
        ended = await asyncio.gather(*(one_job(client, number, folder) for number in range(JOBS)))
        assert client._runner._free.value == LIMITS.max_connections
    assert tasks_beside() == set()
    assert await settled(lambda: mock.counters.connections == 0)
    return ended


def _account(mock: Mock, ended: list[str]) -> None:
    """The mock's books: as many tasks as jobs, each charged once or given back once."""
    mock.clock.advance(1000)
    counters, by_end = mock.counters, Counter(one.partition(" ")[0] for one in ended)
    ids = [one.partition(" ")[2] for one in ended]
    assert len(set(ids)) == JOBS
    assert (counters.tasks, set(counters.creates.values())) == ({"rivya": JOBS}, {1})
    mock.state.ledger.settle(mock.clock.now())
    assert set(counters.charges) == {one.split()[1] for one in ended if one.startswith("done")}
    assert set(counters.refunds) == {one.split()[1] for one in ended if one.startswith("failed")}
    assert set((counters.charges + counters.refunds).values()) == {1}
    assert by_end["failed"] > JOBS // 40
    with client_of(mock, "rivya") as client:
        assert client.credits() == RICH - Decimal(4) * by_end["done"]
    _disturbed(counters)


def _disturbed(counters: Any) -> None:
    """The plan did what it says: a tenth of the calls, and creations that were cut off after they had happened."""
    struck = sum(counters.faults[word] for word in ("answer", "cut", "malformed"))
    assert 0.07 < struck / counters.requests.total() < 0.16
    assert counters.replays.total() > 5
