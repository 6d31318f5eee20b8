"""Runs the official clients of WaveSpeed against its strict server.

    python -m venv ENV; ENV/bin/pip install httpx wavespeed
    npm install --prefix PACKAGES wavespeed
    PYTHONPATH=tests PACKAGES=PACKAGES ENV/bin/python -m vendors.wavespeed.official

Both have a documented base address; as answers lead to other hosts, the sending of requests and the global fetch
are patched in place of it, so that the real addresses are used.
"""

from __future__ import annotations

import functools
import io
from pathlib import Path
from typing import Any

from wavespeed import Client  # type: ignore[import-not-found]

from vendors.files import png
from vendors.official import javascript, raised, report
from vendors.requests_led import requests_led_to
from vendors.wavespeed.server import WaveSpeedServer

FLUX, VIDEO = "wavespeed-ai/flux-dev", "wavespeed-ai/wan-2.2/image-to-video-lora"


def run(server: WaveSpeedServer, model: str = FLUX, *, sync: bool = False, **input: Any) -> Any:
    with requests_led_to(server):
        client = Client(api_key=server.key, retry_interval=0.01)
        return client.run(model, {"prompt": "a cat", **input}, poll_interval=0.01, enable_sync_mode=sync)


def a_whole_job() -> None:
    for sync in (False, True):
        with WaveSpeedServer(real_addresses=True) as server:
            (address,) = run(server, sync=sync)["outputs"]
            assert address.startswith("https://cdn.wavespeed.ai/")
            assert (server.leaks, server.undocumented) == ([], [])


def an_upload() -> None:
    with WaveSpeedServer(real_addresses=True) as server:
        file = io.BytesIO(png())
        file.name = "cat.png"
        with requests_led_to(server):
            address = Client(api_key=server.key).upload(file)
        assert run(server, VIDEO, image=address)["outputs"]
        assert server.leaks == []


def failures() -> None:
    for scenario in ("fails", "refused", "timed_out"):
        with WaveSpeedServer(scenario, real_addresses=True) as server:
            error = raised(RuntimeError, functools.partial(run, server))
            assert ("timeout" if scenario == "timed_out" else "failed") in str(error), error
    with WaveSpeedServer("sync_timeout", real_addresses=True) as server:
        error = raised(RuntimeError, functools.partial(run, server, sync=True))
        assert "timed out" in str(error)
    with WaveSpeedServer("gateway_timeout", real_addresses=True) as server:
        error = raised(RuntimeError, functools.partial(run, server, sync=True))
        assert "HTTP 504" in str(error)


def refusals() -> None:
    with WaveSpeedServer(real_addresses=True) as server:
        assert "HTTP 400" in str(raised(RuntimeError, functools.partial(run, server, num_images=9)))
        server.key = "other"
        with requests_led_to(server):
            client = Client(api_key=WaveSpeedServer.KEY)
            error = raised(RuntimeError, functools.partial(client.run, FLUX, {"prompt": "a"}))
        assert "HTTP 401" in str(error)


def faults() -> None:
    for scenario in ("overloaded", "broken"):
        with WaveSpeedServer(scenario, real_addresses=True) as server:
            try:
                assert run(server)["outputs"]
            except Exception as error:
                print(f"  {scenario}: {type(error).__name__}")
    with WaveSpeedServer("rate_limited", real_addresses=True) as server:
        assert "HTTP 429" in str(raised(RuntimeError, functools.partial(run, server)))
        print("  a creation with 429 is not tried again")


if __name__ == "__main__":
    checks = (a_whole_job, an_upload, failures, refusals, faults)
    report("Python", [(check.__name__.replace("_", " "), check) for check in checks])
    for scenario in ("succeeds", "fails", "refused", "timed_out", "sync_timeout", "overloaded"):
        with WaveSpeedServer(scenario, real_addresses=True) as server:
            javascript(server, Path(__file__).with_suffix(".mjs"), scenario)
            assert (server.leaks, server.undocumented) == ([], [])
