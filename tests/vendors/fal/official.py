"""Runs the official clients of fal against its strict server.

    python -m venv ENV; ENV/bin/pip install fal-client
    npm install --prefix PACKAGES @fal-ai/client
    PYTHONPATH=tests PACKAGES=PACKAGES ENV/bin/python -m vendors.fal.official

The Python client's hosts are fixed (FAL_RUN_HOST changes the name of one, but never its https), so that the
transport of httpx is patched; the JavaScript client has a documented `fetch` option, which is used.
"""

from __future__ import annotations

import functools
from pathlib import Path

import fal_client  # type: ignore[import-not-found]

from vendors.fal.server import FalServer
from vendors.files import png
from vendors.official import httpx_led_to, javascript, raised, report

REMIX, RECRAFT = "fal-ai/ideogram/v3/remix", "fal-ai/recraft-v3"


def subscribe(server: FalServer, key: str | None = None) -> object:
    return fal_client.SyncClient(key=key or server.key).subscribe(RECRAFT, {"prompt": "a cat"})


def a_whole_job_with_an_upload() -> None:
    with FalServer(real_addresses=True) as server, httpx_led_to(server):
        client = fal_client.SyncClient(key=server.key)
        address = client.upload(png(), "image/png", "cat.png")
        seen: list[object] = []
        result = client.subscribe(
            REMIX, {"prompt": "a cat", "image_url": address}, with_logs=True, on_queue_update=seen.append
        )
        assert result["images"][0]["url"].startswith("https://v3.fal.media/")
        assert [type(each).__name__ for each in seen] == ["Queued", "InProgress", "Completed"]
        assert (server.leaks, server.undocumented) == ([], [])


def an_upload_to_a_signed_address() -> None:
    with FalServer(real_addresses=True) as server, httpx_led_to(server):
        client = fal_client.SyncClient(key=server.key)
        client.upload(png(), "image/png", "cat.png", repository="fal")
        print("  the key went with the file to the signed address:", bool(server.leaks))


def failures() -> None:
    expected = {
        "fails": (500, None, "internal_server_error"),
        "refused": (422, None, "content_policy_violation"),
        "runner_lost": (503, "runner_disconnected", None),
    }
    for scenario, (status, kind, inner) in expected.items():
        with FalServer(scenario, real_addresses=True) as server, httpx_led_to(server):
            error = raised(fal_client.FalClientHTTPError, functools.partial(subscribe, server))
            assert (error.status_code, error.error_type) == (status, kind), error
            assert inner is None or error.response.json()["detail"][0]["type"] == inner


def a_wrong_key() -> None:
    with FalServer(real_addresses=True) as server, httpx_led_to(server):
        server.key = "other"
        error = raised(fal_client.FalClientHTTPError, lambda: subscribe(server, FalServer.KEY))
        assert error.status_code == 401


def faults_that_pass() -> None:
    for scenario in ("rate_limited", "overloaded", "broken"):
        with FalServer(scenario, real_addresses=True) as server, httpx_led_to(server):
            subscribe(server)
            assert len(server.jobs) == 1


def cancelling() -> None:
    with FalServer("waits", real_addresses=True) as server, httpx_led_to(server):
        handle = fal_client.SyncClient(key=server.key).submit(RECRAFT, {"prompt": "a cat"})
        handle.cancel()
        last = handle.status()
        assert isinstance(last, fal_client.Completed)
        assert last.error_type == "client_cancelled"


if __name__ == "__main__":
    checks = (
        a_whole_job_with_an_upload,
        an_upload_to_a_signed_address,
        failures,
        a_wrong_key,
        faults_that_pass,
        cancelling,
    )
    report("Python", [(check.__name__.replace("_", " "), check) for check in checks])
    for scenario in ("succeeds", "fails", "refused", "runner_lost", "rate_limited", "waits"):
        with FalServer(scenario, real_addresses=True) as server:
            javascript(server, Path(__file__).with_suffix(".mjs"), scenario)
            assert (server.leaks, server.undocumented) == ([], [])
