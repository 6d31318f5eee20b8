"""Black Forest Labs, as its API document and docs have it: tasks that are asked for at an address in the answer."""

from __future__ import annotations

import base64
import binascii
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from vendors import files
from vendors.bfl.models import FILES, MODELS
from vendors.strict import Refused, Reply, Request, StrictServer
from vendors.values import Problem

GLOBAL, EU, US = "https://api.bfl.ai", "https://api.eu.bfl.ai", "https://api.us.bfl.ai"
MEDIA = "https://bfldeliveryprod.blob.core.windows.net"


@dataclass
class Task:
    model: str
    body: dict[str, Any]
    host: str
    id: str = field(default_factory=lambda: str(uuid.uuid4()))
    polls: int = 0
    sample: str | None = None


class BflServer(StrictServer):
    HOSTS = (GLOBAL, EU, US, MEDIA)
    SCENARIOS: ClassVar[Mapping[str, str]] = {
        "succeeds": "A task is pending for two requests, then ready.",
        "fails": "A task ends with the status Error.",
        "refused": "A task ends as Request Moderated: its input was refused.",
        "output_refused": "A task ends as Content Moderated: its picture was refused.",
        "unknown_at_first": "The first two requests for a task are answered with 404 and Task not found.",
        "no_credits": "The first creation is answered with HTTP 402.",
        "rate_limited": "The first creation is answered with HTTP 429.",
        "overloaded": "The first request for a task is answered with HTTP 503.",
        "broken": "The first request for a task is answered with HTTP 200 and no JSON.",
        "waits": "Tasks stay pending.",
    }

    def __init__(self, scenario: str = "succeeds", *, real_addresses: bool = False) -> None:
        super().__init__(scenario, real_addresses=real_addresses)
        self.tasks: dict[str, Task] = {}

    def answer(self, request: Request) -> Reply:
        if request.host == MEDIA:
            return self._file(request)
        if request.headers.get("x-key") != self.key:
            raise Refused(Reply.of({"detail": "Not authenticated"}, 403))
        match request.method, request.raw_path:
            case "GET", "/v1/get_result":
                return self._get_result(request)
            case "GET", "/v1/credits":
                self.known_query(request)
                return Reply.of({"credits": 100.0})
            case "POST", path if path.removeprefix("/v1/") in MODELS:
                self.known_query(request)
                return self._create(request, path.removeprefix("/v1/"))
            case _, path if path == "/v1/get_result" or path.removeprefix("/v1/") in MODELS:
                raise Refused(Reply.of({"detail": "Method Not Allowed"}, 405))
        raise Refused(Reply.of({"detail": "Not Found"}, 404))

    def _create(self, request: Request, model: str) -> Reply:
        try:
            body = request.json()
        except ValueError:
            raise Refused(_invalid([Problem((), "json_invalid")])) from None
        problems = list(MODELS[model].problems(body))
        if problems:
            raise Refused(_invalid(problems))
        if self.once("no_credits"):
            return Reply.of({"detail": "Insufficient credits"}, 402)
        if self.once("rate_limited"):
            limits = {"X-RateLimit-Limit": "24", "X-RateLimit-Remaining": "0", "Retry-After": "1"}
            return Reply.of({"detail": "Too many requests"}, 429, limits)
        for side in ("width", "height"):
            if (body.get(side) or 0) % 16:
                self.undocumented.append(f"{side} {body[side]}")
        task = Task(model, body, US if request.host == GLOBAL else request.host)
        self.tasks[task.id] = task
        if body.get("webhook_url") is not None:  # Such an answer has no address to ask at.
            return Reply.of({"id": task.id, "status": "Pending", "webhook_url": body["webhook_url"]})
        return Reply.of(
            {
                "id": task.id,
                "polling_url": f"{self.address(task.host)}/v1/get_result?id={task.id}",
                "cost": 3.0,
                "input_mp": None,
                "output_mp": 1.05,
            }
        )

    def _get_result(self, request: Request) -> Reply:
        id = self.known_query(request, "id").get("id")
        if id is None:
            raise Refused(_invalid([Problem(("id",), "missing")], "query"))
        if self.once("overloaded"):
            return Reply.of({"detail": "Service Unavailable"}, 503)
        if self.once("broken"):
            return Reply(200, b"<html>upstream", {"Content-Type": "text/html"})
        task = self.tasks.get(id)
        # A task is known in its own region alone: the address that is told is the one to ask at.
        if task is None or task.host != request.host:
            return _result(id, "Task not found", status=404)
        task.polls += 1
        if self.scenario == "unknown_at_first" and task.polls < 3:
            return _result(id, "Task not found", status=404)
        if self.scenario == "waits" or task.polls < 3:
            return _result(id, "Pending", progress=0.5 if task.polls == 2 else None)
        ends = {"fails": "Error", "refused": "Request Moderated", "output_refused": "Content Moderated"}
        if self.scenario in ends:
            return _result(id, ends[self.scenario])
        if not all(_is_picture(task.body.get(name)) for name in FILES):
            return _result(id, "Error")
        if task.sample is None:
            task.sample = self._place()
        result = {"sample": task.sample, "prompt": task.body.get("prompt"), "seed": task.body.get("seed", 1)}
        return _result(id, "Ready", result=result)

    def _place(self) -> str:
        path = f"/results/{uuid.uuid4().hex}/sample.png"
        self.media[path] = "image/png", files.png()
        return f"{self.address(MEDIA)}{path}?sig={uuid.uuid4().hex}"

    def _file(self, request: Request) -> Reply:
        refusal = Reply.text("AuthenticationFailed", 403)
        found = self.media_file(request, refusal)
        if not any(name == "sig" for name, _ in request.query):
            raise Refused(refusal)
        return found


def _is_picture(value: Any) -> bool:
    if value is None or value.startswith(("http://", "https://")):
        return True
    try:
        return bool(base64.b64decode(value, validate=True))
    except binascii.Error:
        return False


def _result(
    id: str,
    state: str,
    *,
    status: int = 200,
    result: Any = None,
    progress: float | None = None,
) -> Reply:
    answer = {"id": id, "status": state, "result": result, "progress": progress, "details": None}
    return Reply.of({**answer, "preview": None}, status)


def _invalid(problems: list[Problem], place: str = "body") -> Reply:
    detail = [
        {"loc": [place, *each.path], "msg": f"It is wrong: {each.kind}", "type": each.kind}
        for each in problems
    ]
    return Reply.of({"detail": detail}, 422)
