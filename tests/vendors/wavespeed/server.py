"""WaveSpeed, as its docs and its official clients have it: an aggregator, with every answer in an envelope."""

from __future__ import annotations

import base64
import mimetypes
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from vendors import files
from vendors.strict import Refused, Reply, Request, StrictServer
from vendors.values import Problem
from vendors.wavespeed.models import MODELS, SIDE

API, MEDIA = "https://api.wavespeed.ai", "https://cdn.wavespeed.ai"
STORAGE = "https://storage.example.com"
"""Where files are put: the vendor's host is not documented, so that it is one that no list can hold."""
BASE = "/api/v3/"
BYTES = {"image/png": files.png(), "video/mp4": files.mp4(), "audio/mpeg": files.mp3()}


@dataclass
class Task:
    model: str
    body: dict[str, Any]
    id: str = field(default_factory=lambda: uuid.uuid4().hex)
    polls: int = 0
    deleted: bool = False
    outputs: list[str] | None = None


@dataclass(frozen=True)
class Ticket:
    """A file that is to be put: what was announced, and the headers that must come with it."""

    size: int
    kind: str
    headers: dict[str, str]
    path: str


class WaveSpeedServer(StrictServer):
    HOSTS = (API, MEDIA, STORAGE)
    SCENARIOS: ClassVar[Mapping[str, str]] = {
        "succeeds": "A task is created, processed and completed; in sync mode it is answered at once.",
        "fails": "A task fails with code 1405.",
        "refused": "A task fails with code 1200: its content is refused.",
        "timed_out": "A task ends as timeout, which the clients know and the docs do not.",
        "sync_timeout": "In sync mode, the answer is HTTP 200 with the task at work and code 5004.",
        "gateway_timeout": "In sync mode, the answer is HTTP 504 though the task was created and goes on.",
        "rate_limited": "The first creation is answered with HTTP 429.",
        "overloaded": "The first request for a result is answered with HTTP 503.",
        "broken": "The first answer to a request for a result is cut short.",
        "waits": "Tasks stay as they were created.",
    }

    def __init__(self, scenario: str = "succeeds", *, real_addresses: bool = False) -> None:
        super().__init__(scenario, real_addresses=real_addresses)
        self.tasks: dict[str, Task] = {}
        self.tickets: dict[str, Ticket] = {}

    def answer(self, request: Request) -> Reply:
        if request.host == STORAGE:
            return self._put(request)
        if request.host == MEDIA:
            return self.media_file(request, Reply.text("Not Found", 404))
        if request.headers.get("Authorization") != f"Bearer {self.key}":
            raise Refused(_error(401, "Unauthorized"))
        path = request.raw_path.removeprefix(BASE) if request.raw_path.startswith(BASE) else ""
        match request.method, path.split("/"):
            case "GET", ["predictions", id] | ["predictions", id, "result"]:
                return self._get(request, id)
            case "DELETE", ["predictions", id]:
                return self._delete(request, id)
            case "POST", ["media", "upload", "binary"]:
                return self._upload(request)
            case "POST", ["media", "uploads"]:
                return self._ticket(request)
            case "POST", _ if path in MODELS:
                return self._create(request, path)
        raise Refused(_error(404, "Not Found"))

    # Tasks

    def _create(self, request: Request, model: str) -> Reply:
        self.known_query(request, "webhook")
        body = _body(request)
        problems = list(MODELS[model].input.problems(body))
        sides = body.get("size", "1024*1024") if isinstance(body, dict) else ""
        if not problems and not all(int(side) in SIDE for side in sides.split("*")):
            problems.append(Problem(("size",), "side"))
        if problems:
            first = problems[0]
            raise Refused(_error(400, f"{'.'.join(map(str, first.path)) or 'body'}: {first.kind}"))
        if self.once("rate_limited"):
            return _error(429, "Too many requests")
        task = Task(model, body)
        self.tasks[task.id] = task
        if not body.get("enable_sync_mode"):
            return self._answer(task)
        if self.scenario == "gateway_timeout":
            return Reply.text("<html>504 Gateway Time-out</html>", 504, "text/html")
        if self.scenario == "sync_timeout":
            task.polls = 2
            return self._answer(task, code=5004, error="Sync mode timed out; the task is still at work")
        task.polls = 3
        return self._answer(task)

    def _task(self, id: str) -> Task:
        if id not in self.tasks:
            raise Refused(_error(404, "The task does not exist"))
        return self.tasks[id]

    def _get(self, request: Request, id: str) -> Reply:
        self.known_query(request)
        task = self._task(id)
        if self.once("overloaded"):
            return _error(503, "Service unavailable")
        task.polls += 1
        reply = self._answer(task)
        return Reply(200, reply.body, reply.headers, cut=True) if self.once("broken") else reply

    def _delete(self, request: Request, id: str) -> Reply:
        self.known_query(request)
        task = self._task(id)
        task.deleted = True
        return _success({"id": id, "status": "deleted"})

    def _state(self, task: Task) -> str:
        if task.deleted:
            return "deleted"
        if self.scenario == "waits" or task.polls < 2:
            return "created"
        if task.polls == 2:
            return "processing"
        if self._failure(task):
            return "failed"
        return "timeout" if self.scenario == "timed_out" else "completed"

    def _failure(self, task: Task) -> tuple[int, str] | None:
        """The code and the text of a task that fails."""
        if not all(self._readable(task.body.get(name)) for name in MODELS[task.model].files):
            return 1402, "The media can not be read"
        reasons = {"fails": (1405, "The task has failed"), "refused": (1200, "The content is refused")}
        return reasons.get(self.scenario)

    def _readable(self, value: str | None) -> bool:
        if value is None:
            return True
        host = self.address(MEDIA)
        if value.startswith(f"{host}/"):
            return value.removeprefix(host) in self.media
        return value.startswith(("http://", "https://"))

    def _answer(self, task: Task, *, code: int = 0, error: str = "") -> Reply:
        state = self._state(task)
        data: dict[str, Any] = {
            "id": task.id,
            "model": task.model,
            "outputs": self._outputs(task) if state == "completed" else [],
            "urls": {"get": f"{self.address(API)}{BASE}predictions/{task.id}/result"},
            "has_nsfw_contents": [],
            "status": state,
            "created_at": "2026-11-30T12:00:00.000Z",
            "code": code,
            "error": error,
            "timings": {"inference": 2500 if state == "completed" else 0},
        }
        failure = self._failure(task) if state == "failed" else None
        if failure:
            data["code"], data["error"] = failure
        if state == "timeout":
            data["code"], data["error"] = 5004, "The task took too long"
        return _success(data)

    def _outputs(self, task: Task) -> list[str]:
        if task.outputs is None:
            kind = MODELS[task.model].kind
            data = BYTES[kind]
            count = task.body.get("num_images", 1)
            if task.body.get("enable_base64_output"):
                task.outputs = [base64.b64encode(data).decode()] * count
            else:
                suffix = mimetypes.guess_extension(kind)
                paths = [f"/generated/{uuid.uuid4().hex}{suffix}" for _ in range(count)]
                self.media |= dict.fromkeys(paths, (kind, data))
                task.outputs = [self.address(MEDIA) + path for path in paths]
        return task.outputs

    # Uploads

    def _upload(self, request: Request) -> Reply:
        """Take a file in one step."""
        self.known_query(request)
        try:
            parts = {part.name: part for part in request.form()}
        except ValueError:
            raise Refused(_error(400, "The body is no form")) from None
        for name in parts.keys() - {"file"}:
            self.undocumented.append(f"part {name}")
        if "file" not in parts:
            raise Refused(_error(400, "The file is missing"))
        file = parts["file"]
        kind = file.content_type or "application/octet-stream"
        path = f"/uploads/{uuid.uuid4().hex}/{file.filename}"
        self.media[path] = kind, file.data
        return _success(self._described(path, kind, file.filename or "", len(file.data)))

    def _ticket(self, request: Request) -> Reply:
        """Give an address to put a file at, with the headers that must be sent there."""
        self.known_query(request)
        body = _body(request)
        name, size = body.get("filename"), body.get("size")
        if not isinstance(name, str) or not isinstance(size, int):
            raise Refused(_error(400, "filename and size are required"))
        kind = body.get("content_type", "application/octet-stream")
        path = f"/uploads/{uuid.uuid4().hex}/{name}"
        headers = {"Content-Type": kind, "If-None-Match": "*"}
        secret = uuid.uuid4().hex
        self.tickets[secret] = Ticket(size, kind, headers, path)
        upload = {
            "method": "PUT",
            "url": f"{self.address(STORAGE)}/put?ticket={secret}",
            "headers": headers,
        }
        return _success({**self._described(path, kind, name, size), "upload": upload})

    def _described(self, path: str, kind: str, name: str, size: int) -> dict[str, Any]:
        download = self.address(MEDIA) + path
        return {"type": kind.partition("/")[0], "download_url": download, "filename": name, "size": size}

    def _put(self, request: Request) -> Reply:
        self.note_key(request)
        ticket = self.tickets.get(dict(request.query).get("ticket", ""))
        if request.method != "PUT" or ticket is None:
            raise Refused(Reply.text("AccessDenied", 403))
        wrong = [name for name, value in ticket.headers.items() if request.headers.get(name) != value]
        if wrong or len(request.body) != ticket.size:
            raise Refused(Reply.text("SignatureDoesNotMatch", 403))
        self.media[ticket.path] = ticket.kind, request.body
        return Reply()


def _body(request: Request) -> Any:
    try:
        return request.json()
    except ValueError:
        raise Refused(_error(400, "The body is no JSON")) from None


def _success(data: dict[str, Any]) -> Reply:
    return Reply.of({"code": 200, "message": "success", "data": data})


def _error(status: int, message: str) -> Reply:
    return Reply.of({"code": status, "message": message}, status)
