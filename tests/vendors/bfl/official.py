"""Runs the vendor's own clients against its strict server.

Black Forest Labs publishes no package, but a client in Python and one in TypeScript as examples: put
`skills/bfl-api/references/code-examples/{python-client.py,typescript-client.ts}` of the repository
black-forest-labs/skills into a folder, as `bfl_client.py` and `bfl_client.ts`, the latter without its example at
the end (it runs by itself).

    python -m venv ENV; ENV/bin/pip install httpx requests
    PYTHONPATH=tests:FOLDER PACKAGES=FOLDER ENV/bin/python -m vendors.bfl.official

Both have fixed hosts: in Python, the sending of requests is patched; in TypeScript, the global fetch.
"""

from __future__ import annotations

import functools
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import bfl_client  # type: ignore[import-not-found]

from vendors.bfl.server import BflServer
from vendors.files import png
from vendors.official import javascript, raised, report
from vendors.requests_led import requests_led_to


def run(server: BflServer, model: str = "flux-2-pro", **more: Any) -> Any:
    with requests_led_to(server):
        return bfl_client.BFLClient(server.key, timeout=8).generate(model, "a cat", **more)


def a_whole_job() -> None:
    with BflServer(real_addresses=True) as server, TemporaryDirectory() as folder:
        result = run(server)
        target = Path(folder, "cat.png")
        with requests_led_to(server):
            bfl_client.BFLClient(server.key).download(result.url, str(target))
        assert target.read_bytes() == png()
        assert (server.leaks, server.undocumented) == ([], [])


def an_edit() -> None:
    with BflServer(real_addresses=True) as server, requests_led_to(server):
        client = bfl_client.BFLClient(server.key, region="eu")
        assert client.generate_i2i("flux-kontext-pro", "red", "https://a.example/cat.png").url


def failures() -> None:
    with BflServer("fails", real_addresses=True) as server:
        raised(bfl_client.GenerationError, functools.partial(run, server))
    with BflServer("refused", real_addresses=True) as server:
        raised(TimeoutError, functools.partial(run, server))
        print("  the client does not know Request Moderated, and asks until its time is over")
    with BflServer("unknown_at_first", real_addresses=True) as server:
        raised(bfl_client.BFLError, functools.partial(run, server))
        print("  the client gives up at the first Task not found")


def refusals() -> None:
    with BflServer(real_addresses=True) as server:
        error = raised(bfl_client.BFLError, functools.partial(run, server, safety_tolerance=9))
        assert error.status_code == 422
        server.key = "other"
        with requests_led_to(server):
            client = bfl_client.BFLClient(BflServer.KEY)
            error = raised(bfl_client.BFLError, functools.partial(client.generate, "flux-2-pro", "a cat"))
        assert error.status_code == 403
    with BflServer("no_credits", real_addresses=True) as server:
        raised(bfl_client.InsufficientCreditsError, functools.partial(run, server))


def faults_that_pass() -> None:
    for scenario in ("rate_limited", "overloaded"):
        with BflServer(scenario, real_addresses=True) as server:
            assert run(server).url


if __name__ == "__main__":
    checks = (a_whole_job, an_edit, failures, refusals, faults_that_pass)
    report("Python", [(check.__name__.replace("_", " "), check) for check in checks])
    for scenario in ("succeeds", "fails", "rate_limited"):
        with BflServer(scenario, real_addresses=True) as server:
            javascript(server, Path(__file__).with_suffix(".mjs"), scenario)
            assert (server.leaks, server.undocumented) == ([], [])
