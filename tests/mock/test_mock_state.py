"""A mock that is killed and started again knows its tasks, balances, keys and files."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import httpx
import pytest

from mock_calls import ROOT, Caller, catalogue, mocked, png, upload
from specpress.mock import Settings, serving
from specpress.mock.store import Store, UnusableFile

KONTEXT = "flux-kontext-pro"


@contextlib.contextmanager
def process(*options: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """`specpress mock` in a process of its own, and Rivya's address there."""
    command = [
        sys.executable,
        "-m",
        "specpress",
        "mock",
        "--specs",
        str(ROOT / "specs"),
        "--port",
        "0",
        "--provider",
        "rivya",
    ]
    env = {**os.environ, "PYTHONPATH": str(ROOT / "generator"), "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(
        [*command, *options], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=env
    ) as running:
        try:
            assert running.stdout is not None
            line = running.stdout.readline()
            assert line.startswith("export RIVYA_BASE_URL="), line
            yield running, line.split("=", 1)[1].split()[0]
        finally:
            running.kill()


def test_what_was_answered_for_is_there_after_a_kill(tmp_path: Path) -> None:
    state = str(tmp_path / "state.db")
    headers = {"Authorization": "Bearer rvya_sk_secret", "Idempotency-Key": "k"}
    body = {"model": KONTEXT, "prompt": "x"}
    with process("--state", state, "--speed", "50") as (running, base):
        with httpx.Client(base_url=base, headers=headers) as http:
            created = http.post("/api/v1/generations", json=body).json()
            file = http.post("/api/v1/files", files={"file": ("a.png", png())}, data={"kind": "image"}).json()
        running.send_signal(signal.SIGKILL)
        running.wait(20)
    with process("--state", state, "--speed", "50") as (running, base), httpx.Client(headers=headers) as http:
        assert http.post(f"{base}/api/v1/generations", json=body).json()["id"] == created["id"]
        while (task := http.get(f"{base}/api/v1/generations/{created['id']}").json())[
            "status"
        ] != "succeeded":
            assert task["status"] in ("queued", "processing")
            time.sleep(0.02)
        assert task["created_at"] == created["created_at"]
        assert http.get(task["result"]["primary_url"]).status_code == 200
        assert http.get(f"{base}/api/v1/credits").json() == {"current_credits": 99996}
        assert http.get(f"{base}/_files/{file['url'].rpartition('/')[2]}").content == png()
    data = b"".join(path.read_bytes() for path in tmp_path.glob("state.db*") if path.is_file())
    assert b"rvya_sk_secret" not in data
    assert b"flux-kontext-pro" in data


def test_time_goes_on_while_a_mock_is_away(tmp_path: Path) -> None:
    state = tmp_path / "state.db"
    with mocked(state=state, speed=1000) as mock, Caller(mock, "rivya") as caller:
        created = caller.create(KONTEXT).json()
        before = mock.clock.now()
    with mocked(state=state, speed=1, credits=Decimal(1)) as mock, Caller(mock, "rivya") as caller:
        assert before <= mock.clock.now()
        mock.clock.advance(200)
        assert caller.status(created, KONTEXT).json()["status"] == "succeeded"
        assert mock.counters.charges == {created["id"]: 1}
        assert caller.call("GET", "/api/v1/credits").json() == {"current_credits": 99996}
    with mocked(state=state) as mock, Caller(mock, "rivya") as caller:
        assert caller.status(created, KONTEXT).json()["status"] == "succeeded"
        assert mock.counters.charges == {}


def test_a_clock_that_was_moved_goes_on_from_there(tmp_path: Path) -> None:
    state = tmp_path / "state.db"
    with mocked(state=state) as mock:
        desk = f"http://127.0.0.1:{mock.port}/_mock/clock"
        moved = httpx.post(desk, json={"advance": 1000}).json()["now"]
        fact = mock.state.store.fact("clock")
        assert fact is not None
        assert float(fact.split()[1]) == moved
        for wrong in (b'{"advance": 1e300}', b'{"advance": 1' + b"0" * 400 + b"}", b"[" * 100_000, b"{}"):
            assert httpx.post(desk, content=wrong).status_code == 400
        mock.clock.advance(7)
    with mocked(state=state) as mock:
        assert mock.clock.now() == moved + 7


def test_without_a_state_file_nothing_is_left_behind() -> None:
    with mocked() as mock, Caller(mock, "rivya") as caller:
        upload(caller, png(), "image")
        folder = mock.state.store.folder
        assert list(folder.iterdir())
    assert not folder.exists()


@pytest.mark.parametrize("content", [b"not a database at all, but long enough" * 40, b""])
def test_a_file_of_something_else_is_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "state.db"
    path.write_bytes(content)
    if content:
        with pytest.raises(UnusableFile):
            Store(path)
        assert path.read_bytes() == content
    else:
        Store(path).close()


def test_a_mock_that_cannot_start_says_so() -> None:
    with (
        serving(catalogue(), Settings()) as mock,
        pytest.raises(OSError, match="in use"),
        serving(catalogue(), Settings(), port=mock.port),
    ):
        pass
