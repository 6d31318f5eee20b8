"""`make bench`, fifth part: what the generated clients cost beside bare httpx and pydantic.

Figures are ratios, or seconds of CPU of this process alone: the mock that answers runs in another. What is compared
takes turns, so that a busy machine is busy for both.
"""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from http.client import HTTPConnection
from pathlib import Path
from typing import Any, Literal

import httpx
from measure import machine, measure, median, put_section
from pydantic import BaseModel, ConfigDict, Field, StrictStr

import hosted_models
from mock_process import MockProcess

ROOT = Path(__file__).parents[2]
HEADING = "Clients and the mock"
KEY = "rvya_sk_mock"
BODY = {
    "model": "flux-kontext-pro",
    "prompt": "a fox in the snow",
    "params": {"aspectRatio": "16:9", "outputFormat": "png", "safetyTolerance": 2},
}
ROUNDS, CALLS, CHECKS = 9, 150, 1500
IMPORTS = {
    "`import httpx, pydantic`": "import httpx, pydantic",
    "`from hosted_models import Rivya`, and a client": "from hosted_models import Rivya; Rivya('rvya_sk_x')",
    "the same, and a request that is checked": (
        "from hosted_models import Rivya;"
        "Rivya('rvya_sk_x').models.flux_kontext_pro.validate_only(prompt='a fox')"
    ),
}


class Upload(BaseModel):
    """A file, as somebody would write it down by hand."""

    model_config = ConfigDict(extra="forbid")

    url: StrictStr
    kind: Literal["image"]
    name: StrictStr | None = None
    mimeType: Literal["image/jpeg", "image/png", "image/webp"] | None = None
    durationSeconds: float | None = None
    durationToken: StrictStr | None = None


class Params(BaseModel):
    """The settings."""

    model_config = ConfigDict(extra="forbid")

    aspectRatio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] = "16:9"
    outputFormat: Literal["jpeg", "png"] = "jpeg"
    enableTranslation: Literal["true", "false"] = "true"
    promptUpsampling: Literal["true", "false"] = "false"
    safetyTolerance: float = Field(2, ge=0, le=6)
    watermark: StrictStr | None = None
    referenceMediaItems: list[Upload] = Field(default=[], max_length=1)


class Request(BaseModel):
    """The request."""

    model_config = ConfigDict(extra="forbid")

    model: Literal["flux-kontext-pro"]
    prompt: StrictStr
    params: Params = Params()
    client_request_id: StrictStr | None = None


def cpu(call: Callable[[], object], times: int) -> float:
    """Seconds of CPU of one call, by doing it so many times."""
    began = time.process_time()
    for _ in range(times):
        call()
    return (time.process_time() - began) / times


def compared(one: Callable[[], object], other: Callable[[], object], times: int) -> tuple[float, float]:
    """The seconds of each of two calls: medians of rounds in which they take turns."""
    cpu(one, 5), cpu(other, 5)
    rounds = [(cpu(one, times), cpu(other, times)) for _ in range(ROUNDS)]
    first, second = zip(*rounds, strict=True)
    return statistics.median(first), statistics.median(second)


def requests(mock: MockProcess) -> Iterator[tuple[str, float, float]]:
    """Calls in this thread: bare httpx and the client."""
    headers = {"Authorization": f"Bearer {KEY}"}
    with httpx.Client(base_url=mock.url, headers=headers) as http, rivya(mock) as client:
        model = client.models.flux_kontext_pro
        task = model.create(BODY)
        path = f"/api/v1/generations/{task.id}"
        pairs: dict[str, tuple[Callable[[], object], Callable[[], object]]] = {
            "balance": (lambda: http.get("/api/v1/credits").json(), client.credits),
            "state of a task": (lambda: http.get(path).json(), lambda: client.status(task)),
            "creation, checked and priced": (
                lambda: http.post("/api/v1/generations", json=BODY).json(),
                lambda: model.create(BODY),
            ),
        }
        for name, (bare, ours) in pairs.items():
            yield (name, *compared(bare, ours, CALLS))


def rivya(mock: MockProcess) -> Any:
    """A client of the mock."""
    return hosted_models.Rivya(KEY, base_url=mock.url)


async def at_once(mock: MockProcess, together: int = 20) -> tuple[str, float, float]:
    """Calls in an event loop, some at once."""

    async def cost(call: Callable[[], Awaitable[object]]) -> float:
        began = time.process_time()
        for _ in range(CALLS // together):
            await asyncio.gather(*(call() for _ in range(together)))
        return (time.process_time() - began) / (CALLS // together * together)

    headers = {"Authorization": f"Bearer {KEY}"}
    async with (
        httpx.AsyncClient(base_url=mock.url, headers=headers) as http,
        hosted_models.AsyncRivya(KEY, base_url=mock.url) as client,
    ):
        pairs = [
            (await cost(lambda: http.get("/api/v1/credits")), await cost(client.credits))
            for _ in range(ROUNDS)
        ]
    bare, ours = (statistics.median(one) for one in zip(*pairs, strict=True))
    return f"balance, {together} at once in an event loop", bare, ours


def checks() -> Iterator[tuple[str, float, float]]:
    """Requests checked on this machine: by hand-written pydantic, and by what is generated."""
    entry = hosted_models.load("rivya/flux-kontext-pro")
    with hosted_models.Rivya(KEY) as client:
        model = client.models.flux_kontext_pro
        pairs = {
            "`Request.model_validate`": lambda: entry.Request.model_validate(BODY),
            "`validate_only`, with price": lambda: model.validate_only(BODY),
        }
        for name, ours in pairs.items():
            yield (name, *compared(lambda: Request.model_validate(BODY), ours, CHECKS))


def served(mock: MockProcess) -> Iterator[tuple[str, float]]:
    """Requests a second of the mock over one connection, by Python's own HTTP."""
    headers = {"Authorization": f"Bearer {KEY}", "Content-Type": "application/json"}
    connection = HTTPConnection("127.0.0.1", mock.port)

    def call(method: str, path: str, body: str | None = None) -> Any:
        connection.request(method, f"/rivya{path}", body, headers)
        return json.loads(connection.getresponse().read())

    created = call("POST", "/api/v1/generations", json.dumps(BODY))
    calls = {
        "creation": lambda: call("POST", "/api/v1/generations", json.dumps(BODY)),
        "state of a task": lambda: call("GET", f"/api/v1/generations/{created['id']}"),
    }
    for name, one in calls.items():
        began = time.perf_counter()
        for _ in range(1000):
            one()
        yield name, 1000 / (time.perf_counter() - began)
    connection.close()


def main() -> None:
    """Measure and put the section on the page."""
    measured_on = machine()
    with MockProcess("rivya", "--credits", "1000000000") as mock:
        calls = [*requests(mock), asyncio.run(at_once(mock))]
        mocked = list(served(mock))
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generated" / "python")}
    imports = {
        name: median(lambda _, code=code: measure((sys.executable, "-c", code), ROOT, environment), 7)
        for name, code in IMPORTS.items()
    }
    put_section(HEADING, "\n".join((measured_on, *_lines(calls, list(checks()), imports, mocked))))


def _lines(
    calls: list[tuple[str, float, float]],
    checked: list[tuple[str, float, float]],
    imports: dict[str, Any],
    mocked: list[tuple[str, float]],
) -> Iterator[str]:
    yield "CPU of the calling process alone; the mock runs in another. Medians of rounds that take turns."
    yield "\n| one call | bare httpx ms | client ms | ratio |\n|---|---|---|---|"
    yield from (f"| {name} | {a * 1e3:.2f} | {b * 1e3:.2f} | {b / a:.2f} |" for name, a, b in calls)
    yield "\n| local check | hand-written pydantic a second | ours a second | time as a ratio |\n|---|---|---|---|"
    yield from (f"| {name} | {1 / a:,.0f} | {1 / b:,.0f} | {b / a:.1f} |" for name, a, b in checked)
    yield "\n| import in a process of its own | wall s | CPU s |\n|---|---|---|"
    rows = imports.items()
    yield from (f"| {name} | {one.wall:.2f} | {one.cpu:.2f} |" for name, one in rows)
    yield "\n| the mock, over one connection | requests a second |\n|---|---|"
    yield from (f"| {name} | {count:,.0f} |" for name, count in mocked)


if __name__ == "__main__":
    main()
