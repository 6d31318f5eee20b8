"""The command line for people, against a mock: what it does, and that it never shows the key."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from types import SimpleNamespace

import pytest

from hosted_models._client.command import main
from mock_calls import catalogue, mocked, png
from mocked_clients import client_class
from specpress.mock import Mock
from specpress.mock.catalogue import sample_key

KEY = "a-key-that-nobody-may-see"
NAME = "rivya/flux-kontext-pro"
FAULTS = {
    "answer: {code: api_key_revoked, message: '{key}'}": 1,
    "answer: {code: insufficient_credits, message: '{key}'}": 1,
    "answer: {status: 429, retry_after: 999}": 1,
    "task: {ends: failed, message: 'You sent {key}.'}": 1,
    "malformed: true": 1,
    "cut: unanswered": 1,
}
"""What happens to each creation, and the exit code."""


@contextmanager
def in_its_place(mock: Mock, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The mock in the place of the provider."""
    provider = client_class("rivya").API
    monkeypatch.setenv(provider.url_variable, mock.url("rivya"))
    monkeypatch.setenv(provider.key_variable, mock.key("rivya", KEY))
    monkeypatch.setattr("hosted_models._client.sync.time", SimpleNamespace(sleep=mock.clock.advance))
    yield


def said(*words: str) -> tuple[int, str, str]:
    """The exit code of a command line, and what it printed."""
    with redirect_stdout(io.StringIO()) as out, redirect_stderr(io.StringIO()) as err:
        code = main(words)
    return code, out.getvalue(), err.getvalue()


def test_a_job_with_a_picture(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "cat.png").write_bytes(png())
    out = tmp_path / "out.png"
    words = ("run", NAME, "--prompt", "x", "--image", str(tmp_path / "cat.png"), "--out", str(out))
    with mocked() as mock, in_its_place(mock, monkeypatch):
        code, printed, told = said(*words)
        assert (code, printed) == (0, f"{out}\n"), told
        assert out.stat().st_size
        assert mock.counters.charges.total() == 1
    words = [line.partition(" ")[0].rstrip(":") for line in told.splitlines()]
    assert (words[:3], words[-1]) == (["checked", "uploading", "created"], "succeeded")
    assert set(words[3:-1]) <= {"queued", "processing"}
    assert "4 credits" in told


@pytest.mark.parametrize("fault", FAULTS)
def test_the_key_is_in_no_output(fault: str, monkeypatch: pytest.MonkeyPatch) -> None:
    key = sample_key(catalogue().hosted["rivya"].provider, KEY)
    plan = f"faults: [{{endpoint: create, {fault.replace('{key}', key)}}}]"
    with mocked(plan) as mock, in_its_place(mock, monkeypatch):
        code, printed, told = said("run", NAME, "--prompt", "x")
        assert (code, printed) == (FAULTS[fault], "")
        assert "error: Rivya: " in told
        assert "Traceback" not in told
        assert KEY not in told
