"""An API that a test writes as it goes: answers by method and path, and a record of what was asked."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from contract.specs import resolved
from python_package import write

KEY = "rvya_sk_a-key-that-nobody-may-see"
MODELS = (
    *("rivya/flux-kontext-pro", "rivya/wan-2-6", "rivya/elevenlabs-multilingual-v2", "rivya/suno-music"),
    "rivya/kling-v2-1-master",
    *("vtrix/flux_kontext_pro", "vtrix/wan25_i2i_preview_intl", "vtrix/flux_2_pro"),
    *("odirouter/flux_kontext_pro", "odirouter/wan25_i2i_preview", "odirouter/nano_banana_2"),
)
"""Models enough to meet everything that clients do."""
PNG = bytes.fromhex("89504e470d0a1a0a0000000d49484452000002000000020008020000") + b"\0" * 64


def package(out: Path, names: Sequence[str] = MODELS) -> Path:
    """A package of some models; gives the folder to import from."""
    known = resolved()
    return write(out, [known.models[name] for name in names], *known.providers.values())


Answer = httpx.Response | BaseException | Callable[[httpx.Request], httpx.Response]


@dataclass
class Api:
    """Answers by `METHOD path`: one after the other, the last again and again."""

    answers: dict[str, list[Answer]] = field(default_factory=dict)
    asked: list[httpx.Request] = field(default_factory=list)

    def on(self, what: str, *answers: Answer | Any) -> Api:
        """What is answered to a call; JSON stands for an answer of 200."""
        self.answers[what] = [
            answer
            if isinstance(answer, (httpx.Response, BaseException)) or callable(answer)
            else httpx.Response(200, json=answer)
            for answer in answers
        ]
        return self

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.asked.append(request)
        waiting = self.answers.get(f"{request.method} {request.url.path}")
        assert waiting, f"nobody expected {request.method} {request.url}"
        answer = waiting.pop(0) if len(waiting) > 1 else waiting[0]
        if isinstance(answer, BaseException):
            raise answer
        if callable(answer):
            return answer(request)
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)

    def calls(self, what: str) -> list[httpx.Request]:
        """What was asked by a method and path."""
        return [request for request in self.asked if f"{request.method} {request.url.path}" == what]

    def sent(self, what: str) -> Any:
        """The JSON of the last call."""
        return json.loads(self.calls(what)[-1].content)


class Clock:
    """Time that passes only where somebody sleeps."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


@contextmanager
def client_of(kind: Any, api: Api, **more: Any) -> Iterator[Any]:
    """A client of an API with a clock of its own, as `client.clock`."""
    clock = Clock()
    more = {"api_key": KEY, **more}
    with kind(transport=httpx.MockTransport(api), **more) as client:
        object.__setattr__(client._session, "clock", clock)
        client._runner.sleep = clock.sleep
        client.clock = clock
        yield client


CREATE, STATUS, FILES = "POST /api/v1/generations", "GET /api/v1/generations/t1", "POST /api/v1/files"
FILE = "https://cdn.example/made.png"


def rivya_task(status: str = "queued", **more: Any) -> dict[str, Any]:
    """A task as Rivya tells it."""
    return {
        "id": "t1",
        "model": "flux-kontext-pro",
        "status": status,
        "reserved_credits": 4,
        "final_credits": 0,
        "created_at": "2026-05-11T00:00:00.000Z",
        "updated_at": "2026-05-11T00:00:00.000Z",
        "result": None,
        "error": None,
        **more,
    }


def rivya_done() -> dict[str, Any]:
    """A task of Rivya that succeeded."""
    return rivya_task("succeeded", final_credits=4, result={"primary_url": FILE, "urls": [FILE]})
