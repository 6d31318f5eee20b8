"""A mock that is killed and started again in the middle of waits: every job comes to its end, and is charged once."""

from __future__ import annotations

import asyncio
import sqlite3
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Any

from leaks import settled
from mock_calls import catalogue, valid_request
from mock_process import MockProcess
from mocked_clients import client_class

JOBS, KILLS = 40, 2
SPEED = 20
GRANTED = 10_000
MODEL = "wan-2-6"
"""Makes videos, which takes long enough to be interrupted."""


async def sleep(seconds: float) -> None:
    await asyncio.sleep(seconds / SPEED)


async def _jobs(mock: MockProcess) -> tuple[list[Any], Counter[str], Decimal]:
    stages: Counter[str] = Counter()
    kind, request = client_class("rivya", asynchronous=True), valid_request(f"rivya/{MODEL}")
    async with kind(f"{PREFIX}mock", base_url=mock.url, max_retries=50) as client:
        client._runner.sleep = sleep

        async def job(number: int) -> Any:
            await asyncio.sleep(number / JOBS)
            return await client.models[MODEL].run(
                request, on_progress=lambda told: stages.update([told.stage])
            )

        jobs = asyncio.gather(*(job(number) for number in range(JOBS)))
        for kill in range(1, KILLS + 1):
            await _reached(stages, kill * JOBS // (KILLS + 1))
            assert not jobs.done()
            await asyncio.to_thread(mock.kill)
            await sleep(5)
            await asyncio.to_thread(mock.start)
        ended = await jobs
        return ended, stages, await client.credits()


async def _reached(stages: Counter[str], count: int) -> None:
    assert await settled(lambda: stages["created"] >= count and stages["polled"] > 0, 60)


PREFIX = getattr(catalogue().hosted["rivya"].provider.auth, "key_prefix", "")


def test_jobs_come_to_their_end_through_kills(tmp_path: Path) -> None:
    state = tmp_path / "state.db"
    options = ("--state", str(state), "--speed", str(SPEED), "--credits", str(GRANTED))
    with MockProcess("rivya", *options) as mock:
        ended, stages, left = asyncio.run(_jobs(mock))
    assert stages["done"] == len({job.id for job in ended}) == JOBS
    assert all(job.files and job.task.phase == "succeeded" for job in ended)
    assert stages["unreachable"] > 0
    assert left == GRANTED - sum(job.cost for job in ended)
    assert len(_rows(state, "select id from tasks where settled = 1")) == JOBS
    assert len(_rows(state, "select key from idempotency_keys")) == JOBS


def _rows(state: Path, query: str) -> list[Any]:
    with sqlite3.connect(state) as found:
        rows = found.execute(query).fetchall()
    found.close()
    return rows
