"""The clients of the committed package against strict servers that were written from the vendors' docs alone."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest

import hosted_models
from mocked_clients import client_class
from specpress.runtime.file_types import types_of
from vendors.bfl.server import BflServer
from vendors.elevenlabs.server import ElevenLabsServer
from vendors.fal.server import FalServer
from vendors.files import mp3, png
from vendors.google.server import PROJECT, GoogleServer
from vendors.kie.server import KieServer
from vendors.openai.server import OpenAIServer
from vendors.replicate.server import ReplicateServer
from vendors.stability.server import StabilityServer
from vendors.strict import StrictServer
from vendors.wavespeed.server import WaveSpeedServer

Ends = Mapping[str, tuple[str, str | None] | int]
"""Scenarios that end in an error, with the name of its class and its kind, or with fewer files. All others end as if
nothing had happened."""
PNG, MP3, MP4 = "image/png", "audio/mpeg", "video/mp4"


@dataclass(frozen=True)
class Job:
    """One call of a client, and the types of the files that it makes where nothing goes wrong."""

    model: str
    arguments: Mapping[str, Any]
    files: tuple[str, ...]
    ends: Ends = field(default_factory=dict)
    """Where this one ends otherwise than the vendor's others."""


@dataclass(frozen=True)
class Vendor:
    """A vendor's server and jobs, and what each scenario comes to: an error with its kind, or files."""

    server: type[StrictServer]
    jobs: tuple[Job, ...]
    ends: Ends
    settings: Mapping[str, str] = field(default_factory=dict)


def _fails(failed: str = "failed") -> dict[str, tuple[str, str | None]]:
    return {
        "fails": ("TaskFailed", failed),
        "refused": ("TaskFailed", "blocked"),
        "waits": ("WaitTimeout", None),
    }


_AT_ONCE: Ends = {"fails": ("Unavailable", "unavailable"), "expired": 1}

VENDORS = {
    "fal": Vendor(
        FalServer,
        (
            Job("fal-ai/recraft-v3", {"prompt": "a cat"}, (PNG,)),
            Job("fal-ai/ideogram/v3/remix", {"prompt": "a cat", "image_url": png()}, (PNG,)),
        ),
        {
            **_fails(),
            "runner_lost": ("TaskFailed", "failed"),
            "overloaded": ("Unavailable", "unavailable"),
        },
    ),
    "replicate": Vendor(
        ReplicateServer,
        (
            Job("black-forest-labs/flux-schnell", {"prompt": "a cat", "num_outputs": 2}, (PNG, PNG)),
            Job("lucataco/xtts-v2", {"text": "hello", "speaker": mp3()}, (MP3,)),
        ),
        {
            "fails": ("TaskFailed", "failed"),
            "refused": ("TaskFailed", "failed"),
            "aborted": ("TaskCanceled", "canceled"),
            "waits": ("WaitTimeout", None),
        },
    ),
    "bfl": Vendor(
        BflServer,
        (
            Job("flux-2-pro", {"prompt": "a cat"}, (PNG,)),
            Job("flux-kontext-pro", {"prompt": "a cat", "input_image": png()}, (PNG,)),
        ),
        {
            **_fails(),
            "output_refused": ("TaskFailed", "blocked"),
            "no_credits": ("InsufficientCredits", "credits"),
        },
    ),
    "elevenlabs": Vendor(
        ElevenLabsServer,
        (
            Job("eleven_flash_v2_5", {"text": "hello", "voice_id": "JBFqnCBsd6RMkjVDRZzb"}, (MP3,)),
            Job("eleven_text_to_sound_v2", {"text": "rain", "output_format": "mp3_44100_128"}, (MP3,)),
            Job("audio-isolation", {"audio": mp3()}, (MP3,)),
        ),
        {
            "fails": ("InsufficientCredits", "credits"),
            "refused": ("InvalidRequest", "blocked"),
            "broken": ("TransportError", None),
        },
    ),
    "kie": Vendor(
        KieServer,
        (
            Job("elevenlabs/text-to-speech-turbo-2-5", {"text": "hello"}, (MP3,)),
            Job("nano-banana-2", {"prompt": "a cat", "image_input": [png(), png(9)]}, (PNG,)),
        ),
        {
            "fails": ("TaskFailed", "failed"),
            "refused": ("TaskFailed", "failed"),
            "no_credits": ("InsufficientCredits", "credits"),
            "maintenance": ("Unavailable", "unavailable"),
            "bad_result": ("UnreadableAnswer", None),
            "waits": ("WaitTimeout", None),
        },
    ),
    "openai": Vendor(
        OpenAIServer,
        (
            Job("gpt-image-1.5", {"prompt": "a cat", "n": 2}, (PNG, PNG)),
            Job("gpt-image-1.5-edit", {"prompt": "a cat", "image": [png(), png(9)], "n": 2}, (PNG, PNG)),
        ),
        {
            "fails": ("Unavailable", "unavailable"),
            "refused": ("InvalidRequest", "blocked"),
            "overloaded": ("Unavailable", "unavailable"),
            "broken": ("TransportError", None),
        },
    ),
    "google": Vendor(
        GoogleServer,
        (
            Job(
                "gemini-3.1-flash-image",
                {"contents": [{"role": "user", "parts": [{"text": "a cat"}]}]},
                (PNG,),
                {
                    "fails": ("Unavailable", "unavailable"),
                    "refused": ("TaskFailed", "blocked"),
                    "prompt_refused": ("TaskFailed", "blocked"),
                    "some_filtered": ("TaskFailed", "blocked"),
                },
            ),
            Job("veo-3.1-generate-001", {"prompt": "a cat", "sample_count": 2}, (MP4, MP4)),
        ),
        {
            "fails": ("TaskFailed", "failed"),
            "refused": ("TaskFailed", "blocked"),
            "prompt_refused": ("TaskFailed", "failed"),
            "some_filtered": 1,
            "overloaded": ("Unavailable", "unavailable"),
            "broken": ("TransportError", None),
        },
        {"project": PROJECT},
    ),
    "stability": Vendor(
        StabilityServer,
        (
            Job("stable-image-core", {"prompt": "a cat"}, (PNG,), _AT_ONCE),
            Job("upscale-fast", {"image": png(64, 64)}, (PNG,), _AT_ONCE),
            Job("upscale-creative", {"image": png(64, 64), "prompt": "a cat"}, (PNG,)),
        ),
        {
            "fails": ("TaskFailed", "failed"),
            "refused": ("InvalidRequest", "blocked"),
            "public_figure": ("InvalidRequest", "blocked"),
            "expired": ("NotFound", "not_found"),
            "overloaded": ("Unavailable", "unavailable"),
            "broken": ("TransportError", None),
        },
    ),
    "wavespeed": Vendor(
        WaveSpeedServer,
        (
            Job("wavespeed-ai/flux-dev", {"prompt": "a cat"}, (PNG,)),
            Job("wavespeed-ai/wan-2.2/image-to-video-lora", {"prompt": "a cat", "image": png()}, (MP4,)),
        ),
        {**_fails(), "timed_out": ("TaskFailed", "timed_out")},
    ),
}
CASES = [
    pytest.param(name, scenario, id=f"{name}-{scenario}")
    for name, vendor in VENDORS.items()
    for scenario in vendor.server.SCENARIOS
]


class _Clock:
    """Time that passes where the client sleeps, and in no other place."""

    def __init__(self) -> None:
        self.now = 0.0

    def sleep(self, seconds: float) -> None:
        self.now += seconds

    async def asleep(self, seconds: float) -> None:
        self.now += seconds


def _given(vendor: Vendor, server: StrictServer, http: Any) -> dict[str, Any]:
    addresses = {"base_urls": server.urls, "settings": vendor.settings}
    return {"api_key": server.key, "http_client": http, **addresses}


def _timed(client: Any) -> _Clock:
    clock = _Clock()
    object.__setattr__(client._session, "clock", lambda: clock.now)
    return clock


def _judged(vendor: Vendor, scenario: str, job: Job, ended: Any, contents: list[bytes]) -> None:
    """Compare what a job came to with what the scenario comes to."""
    end = {**vendor.ends, **job.ends}.get(scenario, len(job.files))
    if not isinstance(end, int):
        assert (type(ended).__name__, getattr(ended, "kind", None)) == end, ended
        return
    if isinstance(ended, Exception):
        raise ended
    assert [types_of(content)[0] for content in contents] == list(job.files[:end])
    assert all(file.type in (None, kind) for file, kind in zip(ended.files, job.files[:end], strict=True))


@pytest.fixture(scope="module")
def http() -> Iterator[httpx.Client]:
    with httpx.Client(verify=False, trust_env=False) as client:
        yield client


@pytest.mark.parametrize(("name", "scenario"), CASES)
def test_whole_jobs(name: str, scenario: str, http: httpx.Client) -> None:
    vendor = VENDORS[name]
    for job in vendor.jobs:
        with vendor.server(scenario) as server:
            client = client_class(name)(**_given(vendor, server, http))
            client._runner.sleep = _timed(client).sleep
            contents: list[bytes] = []
            try:
                ended = client.models[job.model].run(**job.arguments, deadline=600)
                contents = [file.read() for file in ended.files]
            except hosted_models.HostedModelsError as error:
                ended = error
            _judged(vendor, scenario, job, ended, contents)
            assert (server.leaks, server.undocumented) == ([], [])


@pytest.mark.parametrize(("name", "scenario"), CASES)
def test_whole_jobs_in_an_event_loop(name: str, scenario: str) -> None:
    vendor, job = VENDORS[name], VENDORS[name].jobs[-1]

    async def run(server: StrictServer) -> tuple[Any, list[bytes]]:
        async with httpx.AsyncClient(verify=False, trust_env=False) as http:
            client = client_class(name, asynchronous=True)(**_given(vendor, server, http))
            client._runner.sleep = _timed(client).asleep
            try:
                ended = await client.models[job.model].run(**job.arguments, deadline=600)
                return ended, [await file.read() for file in ended.files]
            except hosted_models.HostedModelsError as error:
                return error, []

    with vendor.server(scenario) as server:
        ended, contents = asyncio.run(run(server))
        _judged(vendor, scenario, job, ended, contents)
        assert (server.leaks, server.undocumented) == ([], [])
