"""Webhooks: a task's end is told to an address of this machine, in the shape of the documents."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from mock_calls import Caller, catalogue, mocked
from specpress.mock import Settings, serving

KONTEXT = "flux-kontext-pro"


@contextmanager
def listener(status: int = 200) -> Iterator[tuple[str, list[Any]]]:
    """An address that takes messages, and what came there."""
    came: list[Any] = []

    class Taker(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            came.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(status)
            self.send_header("Location", "/elsewhere")
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Taker) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/hook", came
        finally:
            server.shutdown()
            thread.join()


def until(done: Any) -> None:
    end = time.monotonic() + 10
    while not done():
        assert time.monotonic() < end
        time.sleep(0.01)


def register(caller: Caller, url: str, *events: str) -> Any:
    body = {"name": "mine", "url": url, "event_types": list(events)}
    return caller.call("POST", "/api/v1/webhooks", json=body)


def test_the_end_of_a_task_is_told() -> None:
    plan = "faults: [{endpoint: create, nth: 3, task: failed}]"
    with listener() as (url, came), mocked(plan) as mock, Caller(mock, "rivya") as caller:
        both = register(caller, url, "generation.succeeded", "generation.failed").json()
        assert both["status"] == "active"
        assert both["signing_secret"]
        failures = register(caller, url, "generation.failed").json()
        with Caller(mock, "rivya", "other") as other:
            other.create(KONTEXT)
        first, second = (caller.create(KONTEXT).json() for _ in range(2))
        mock.clock.advance(100)
        until(lambda: len(came) == 3)
        told = sorted((one["id"], one["status"]) for one in came)
        assert told == sorted([(first["id"], "succeeded"), *[(second["id"], "failed")] * 2])
        succeeded = next(one for one in came if one["status"] == "succeeded")
        assert succeeded == caller.status(first, KONTEXT).json()
        assert caller.call("DELETE", f"/api/v1/webhooks/{failures['id']}").status_code == 200
        assert caller.call("GET", f"/api/v1/webhooks/{failures['id']}").status_code == 404


def test_a_message_that_nobody_takes_is_counted_and_no_redirect_is_followed() -> None:
    with listener(302) as (url, came), mocked() as mock, Caller(mock, "rivya") as caller:
        webhook = register(caller, url, "generation.succeeded").json()
        assert caller.call("POST", f"/api/v1/webhooks/{webhook['id']}/test").status_code == 200
        assert len(came) == 1
        assert mock.state.store.any_record("rivya", "webhook", webhook["id"])["failures"] == 1  # type: ignore[index]


def test_a_secret_is_told_once() -> None:
    with mocked() as mock, Caller(mock, "rivya") as caller:
        made = register(caller, "https://example.com/hook", "generation.failed").json()
        assert "signing_secret" not in caller.call("GET", f"/api/v1/webhooks/{made['id']}").json()
        change = caller.call("PATCH", f"/api/v1/webhooks/{made['id']}", json={"url": "ftp://x"})
        assert change.status_code == 400


@pytest.mark.parametrize(
    "url", ["http://example.com/hook", "ftp://127.0.0.9", "https://intranet/x", "nonsense", ""]
)
def test_an_address_that_messages_may_not_go_to_is_refused(url: str) -> None:
    with mocked() as mock, Caller(mock, "rivya") as caller:
        response = register(caller, url, "generation.failed")
        assert (response.status_code, response.json()["error"]["code"]) == (400, "webhook_url_rejected")


def test_a_message_that_was_due_while_the_mock_was_away_is_sent_later(tmp_path: Path) -> None:
    with listener() as (url, came):
        with mocked(state=tmp_path / "s.db") as mock, Caller(mock, "rivya") as caller:
            register(caller, url, "generation.succeeded")
            created = caller.create(KONTEXT).json()
        with mocked(state=tmp_path / "s.db") as mock:
            mock.clock.advance(100)
            until(lambda: came)
        assert [one["id"] for one in came] == [created["id"]]
        with mocked(state=tmp_path / "s.db") as mock:
            mock.clock.advance(100)
        assert len(came) == 1


def test_a_webhook_is_told_of_what_is_under_way_and_of_nothing_older(tmp_path: Path) -> None:
    with listener() as (url, came):
        with mocked(state=tmp_path / "s.db") as mock, Caller(mock, "rivya") as caller:
            old = caller.create(KONTEXT).json()
            mock.clock.advance(100)
            until(lambda: not mock.state.store.unnotified())
            young = caller.create(KONTEXT).json()
            register(caller, url, "generation.succeeded")
        with mocked(state=tmp_path / "s.db") as mock:
            mock.clock.advance(100)
            until(lambda: not mock.state.store.unnotified())
        assert [one["id"] for one in came] == [young["id"]] != [old["id"]]


def test_what_another_mock_has_to_tell_waits_for_it(tmp_path: Path) -> None:
    with listener() as (url, came):
        with mocked(state=tmp_path / "s.db") as mock, Caller(mock, "rivya") as caller:
            register(caller, url, "generation.succeeded")
            caller.create(KONTEXT)
        less = replace(catalogue(), hosted={"vtrix": catalogue().hosted["vtrix"]})
        with (
            serving(less, Settings(speed=0, state=tmp_path / "s.db")) as mock,
            Caller(mock, "vtrix") as caller,
        ):
            mock.clock.advance(100)
            caller.create("flux_2_pro")
            mock.clock.advance(100)
            until(lambda: len(mock.state.store.unnotified()) == 1)
            assert mock.crashes == []
        assert came == []
        with mocked(state=tmp_path / "s.db"):
            until(lambda: came)


def test_a_webhook_that_is_deleted_during_a_delivery_stays_deleted() -> None:
    with mocked() as mock, Caller(mock, "rivya") as caller:
        made = register(caller, "http://127.0.0.1:1/hook", "generation.failed").json()
        store = mock.state.store
        webhook = store.any_record("rivya", "webhook", made["id"])
        assert webhook is not None
        caller.call("DELETE", f"/api/v1/webhooks/{made['id']}")
        asyncio.run(mock.state.dispatcher.send("rivya", "whoever", webhook, {}))
        assert store.any_record("rivya", "webhook", made["id"]) is None
