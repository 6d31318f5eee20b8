"""Runs the official clients of Replicate against its strict server.

    python -m venv ENV; ENV/bin/pip install replicate
    npm install --prefix PACKAGES replicate
    PYTHONPATH=tests PACKAGES=PACKAGES ENV/bin/python -m vendors.replicate.official

Both have a documented base address; as outputs are files to them only with https, the transport of httpx is
patched in Python, and the documented `fetch` option is used in JavaScript.
"""

from __future__ import annotations

import functools
import io
from pathlib import Path
from typing import Any

import replicate  # type: ignore[import-not-found]

from vendors.files import mp3, png
from vendors.official import httpx_led_to, javascript, raised, report
from vendors.replicate.models import MODELS
from vendors.replicate.server import ReplicateServer

FLUX, XTTS, BARK = "black-forest-labs/flux-schnell", "lucataco/xtts-v2", "suno-ai/bark"


def run(server: ReplicateServer, name: str, input: dict[str, Any], **more: Any) -> Any:
    version = MODELS[name].version
    client = replicate.Client(api_token=server.key)
    client.poll_interval = 0.01
    return client.run(f"{name}:{version}" if version else name, input=input, **more)


def a_whole_job() -> None:
    for wait in (True, False, 5):
        with ReplicateServer(real_addresses=True) as server, httpx_led_to(server):
            (output,) = run(server, FLUX, {"prompt": "a cat"}, wait=wait)
            assert server.undocumented == [], server.undocumented
            assert output.read() == png()
    print("  the key went to the host of the files with the download:", bool(server.leaks))


def outputs_of_other_shapes_and_an_upload() -> None:
    with ReplicateServer(real_addresses=True) as server, httpx_led_to(server):
        speaker = io.BytesIO(b"voice")
        speaker.name = "voice.mp3"
        assert run(server, XTTS, {"speaker": speaker}).read() == mp3()
        assert run(server, BARK, {"prompt": "hello"})["audio_out"].read() == mp3()
        assert [file.data for file in server.files.values()] == [b"voice"]


def outputs_as_data_uris() -> None:
    with ReplicateServer("data_uris", real_addresses=True) as server, httpx_led_to(server):
        assert run(server, FLUX, {"prompt": "a cat"})[0].read() == png()


def waiting_that_ends_too_early() -> None:
    with ReplicateServer("slow", real_addresses=True) as server, httpx_led_to(server):
        assert run(server, FLUX, {"prompt": "a cat"})[0].read() == png()


def failures() -> None:
    for scenario in ("fails", "refused"):
        for wait in (True, False):
            with ReplicateServer(scenario, real_addresses=True) as server, httpx_led_to(server):
                call = functools.partial(run, server, FLUX, {"prompt": "a cat"}, wait=wait)
                assert raised(replicate.exceptions.ModelError, call).prediction.status == "failed"


def refusals() -> None:
    with ReplicateServer(real_addresses=True) as server, httpx_led_to(server):
        call = functools.partial(run, server, FLUX, {"prompt": "a cat", "num_outputs": 9})
        error = raised(replicate.exceptions.ReplicateError, call)
        assert (error.status, error.title) == (422, "Input validation failed")
        client = replicate.Client(api_token="other")
        call = functools.partial(client.run, FLUX, input={"prompt": "a cat"})
        assert raised(replicate.exceptions.ReplicateError, call).status == 401


def faults() -> None:
    with ReplicateServer("overloaded", real_addresses=True) as server, httpx_led_to(server):
        run(server, FLUX, {"prompt": "a cat"}, wait=False)
    with ReplicateServer("rate_limited", real_addresses=True) as server, httpx_led_to(server):
        error = raised(
            replicate.exceptions.ReplicateError, functools.partial(run, server, FLUX, {"prompt": "a"})
        )
        print("  a creation with 429 is not tried again:", error.status == 429)


def cancelling() -> None:
    with ReplicateServer("waits", real_addresses=True) as server, httpx_led_to(server):
        client = replicate.Client(api_token=server.key)
        prediction = client.models.predictions.create(FLUX, {"prompt": "a cat"})
        prediction.cancel()
        assert prediction.status == "canceled"


def a_job_that_is_aborted() -> None:
    with ReplicateServer("aborted", real_addresses=True) as server, httpx_led_to(server):
        client = replicate.Client(api_token=server.key)
        prediction = client.models.predictions.create(FLUX, {"prompt": "a cat"})
        prediction.reload()
        error = raised(ValueError, prediction.reload)
        print("  the client does not know the status aborted:", "aborted" in str(error))


if __name__ == "__main__":
    checks = (
        a_whole_job,
        outputs_of_other_shapes_and_an_upload,
        outputs_as_data_uris,
        waiting_that_ends_too_early,
        failures,
        refusals,
        faults,
        cancelling,
        a_job_that_is_aborted,
    )
    report("Python", [(check.__name__.replace("_", " "), check) for check in checks])
    for scenario in (
        "succeeds",
        "slow",
        "data_uris",
        "fails",
        "refused",
        "rate_limited",
        "overloaded",
        "waits",
    ):
        with ReplicateServer(scenario, real_addresses=True) as server:
            javascript(server, Path(__file__).with_suffix(".mjs"), scenario)
            assert (server.leaks, server.undocumented) == ([], [])
