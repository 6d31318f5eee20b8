"""Runs calls as the docs of Stability show them against its strict server, and a client of others.

    python -m venv ENV; ENV/bin/pip install httpx requests
    npm install --prefix PACKAGES stability-ai
    PYTHONPATH=tests PACKAGES=PACKAGES ENV/bin/python -m vendors.stability.official

There is no official client of this API: its docs call it with `requests`, by multipart forms, which is done here.
The package `stability-ai` for JavaScript is of others; it knows one address only,
and is led here by an interceptor of axios.
"""

from __future__ import annotations

import base64
from importlib.metadata import version
from pathlib import Path
from typing import Any

import requests  # type: ignore[import-untyped,unused-ignore]

from vendors import files
from vendors.official import javascript, report
from vendors.stability.server import API, WEBP, StabilityServer

IMAGES = "/v2beta/stable-image"


def headers_of(server: StabilityServer, accept: str = "image/*") -> dict[str, str]:
    return {"authorization": f"Bearer {server.key}", "accept": accept}


def create(server: StabilityServer, path: str, accept: str = "image/*", **more: Any) -> Any:
    values = {"files": {"none": ""}, "data": {"prompt": "a lighthouse", "output_format": "webp"}, **more}
    return requests.post(server.urls[API] + path, headers=headers_of(server, accept), **values)


def fetched(server: StabilityServer, path: str, accept: str) -> Any:
    """Ask for a result until it is no longer in progress."""
    while True:
        answer = requests.get(server.urls[API] + path, headers=headers_of(server, accept))
        if answer.status_code != 202:
            return answer


def succeeds() -> None:
    with StabilityServer() as server:
        answer = create(server, f"{IMAGES}/generate/core")
        assert (answer.status_code, answer.content) == (200, WEBP)
        assert answer.headers["finish-reason"] == "SUCCESS"
        told = create(server, f"{IMAGES}/generate/core", "application/json").json()
        assert base64.b64decode(told["image"]) == WEBP
        picture = {"image": ("a.png", files.png(64, 64))}
        started = create(server, f"{IMAGES}/upscale/creative", files=picture)
        name = started.json()["id"]
        assert started.status_code == 200
        for path in (f"/v2beta/results/{name}", f"{IMAGES}/upscale/creative/result/{name}"):
            assert fetched(server, path, "image/*").content == WEBP
        sound = {"audio": ("a.mp3", files.mp3())}
        data = {"prompt": "add pads", "output_format": "mp3", "duration": 30, "strength": 0.5}
        path = "/v2beta/audio/stable-audio/audio-to-audio"
        started = create(server, path, "audio/*", files=sound, data=data)
        assert started.status_code == 202
        result = fetched(server, f"/v2beta/audio/results/{started.json()['id']}", "audio/*")
        assert result.content == files.mp3()
        assert not server.undocumented


def fails() -> None:
    with StabilityServer("fails") as server:
        assert create(server, f"{IMAGES}/generate/core").json()["name"] == "internal_error"


def refused() -> None:
    with StabilityServer("refused") as server:
        answer = create(server, f"{IMAGES}/generate/core")
        assert (answer.status_code, answer.json()["name"]) == (403, "content_moderation")


def in_javascript() -> None:
    picture = base64.b64encode(files.png(64, 64)).decode()
    for scenario in ("succeeds", "fails", "refused"):
        with StabilityServer(scenario) as server:
            javascript(server, Path(__file__).with_name("official.mjs"), scenario, picture)


if __name__ == "__main__":
    jobs = (succeeds, fails, refused, in_javascript)
    report(f"requests {version('requests')}", [(job.__name__, job) for job in jobs])
