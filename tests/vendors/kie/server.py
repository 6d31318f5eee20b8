"""Kie, as its docs have it: errors as a code inside of HTTP 200, and results as JSON held in a text."""

from __future__ import annotations

import base64
import binascii
import json
import mimetypes
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from vendors import files
from vendors.kie.models import MODELS
from vendors.strict import Refused, Reply, Request, StrictServer

API, UPLOADS, MEDIA = "https://api.kie.ai", "https://kieai.redpandaai.co", "https://tempfile.redpandaai.co"
STATES = ("waiting", "queuing", "generating")


@dataclass
class Task:
    model: str
    body: dict[str, Any]
    id: str = field(default_factory=lambda: f"task_{uuid.uuid4().hex}")
    polls: int = 0
    result: str | None = None


class KieServer(StrictServer):
    HOSTS = (API, UPLOADS, MEDIA)
    SCENARIOS: ClassVar[Mapping[str, str]] = {
        "succeeds": "A task waits, is queued, is generated and succeeds.",
        "fails": "A task fails, with failCode 501.",
        "refused": "A task fails because of its content: failMsg alone tells so.",
        "null_at_first": "The first two requests for a task say that there is none: code 422, recordInfo is null.",
        "no_credits": "The first creation is refused with code 402 inside of HTTP 200.",
        "rate_limited": "The first creation is refused with HTTP 429 and code 429.",
        "rate_limited_inside": "The first creation is refused with code 429 inside of HTTP 200.",
        "maintenance": "The first creation is refused with code 455 inside of HTTP 200.",
        "overloaded": "The first request for a task is answered with code 500 inside of HTTP 200.",
        "broken": "The first request for a task is answered with HTTP 200 and no JSON.",
        "bad_result": "A task succeeds with a result that is no JSON.",
        "waits": "Tasks stay waiting.",
    }

    def __init__(self, scenario: str = "succeeds", *, real_addresses: bool = False) -> None:
        super().__init__(scenario, real_addresses=real_addresses)
        self.tasks: dict[str, Task] = {}

    def answer(self, request: Request) -> Reply:
        if request.host == MEDIA:
            return self.media_file(request, Reply.text("Not Found", 404))
        route = self._route(request)
        if request.headers.get("Authorization") != f"Bearer {self.key}":
            if request.raw_path.startswith("/api/file-"):
                raise Refused(_upload_error(401, "Unauthorized"))
            raise Refused(_code(401, "Unauthorized"))
        return route(request)

    def _route(self, request: Request) -> Callable[[Request], Reply]:
        """Find what answers. Routes that are none are real 404s, whatever the key."""
        uploads = {
            ("POST", "/api/file-stream-upload"): self._stream_upload,
            ("POST", "/api/file-base64-upload"): self._base64_upload,
        }
        routes = {
            **uploads,
            ("POST", "/api/v1/jobs/createTask"): self._create,
            ("GET", "/api/v1/jobs/recordInfo"): self._record_info,
            ("GET", "/api/v1/chat/credit"): self._credit,
        }
        known = uploads if request.host == UPLOADS else routes
        route = known.get((request.method, request.raw_path))
        if route is None:
            raise Refused(Reply.of({"code": 404, "msg": "Not Found"}, 404))
        return route

    # Tasks

    def _create(self, request: Request) -> Reply:
        self.known_query(request)
        try:
            body = request.json()
        except ValueError:
            raise Refused(_code(422, "The body is no JSON")) from None
        if not isinstance(body, dict) or body.get("model") not in MODELS:
            raise Refused(_code(422, "The model is missing or not supported"))
        model = MODELS[body["model"]]
        if not isinstance(body.get("callBackUrl", ""), str):
            raise Refused(_code(422, "callBackUrl is no text"))
        for name in body.keys() - {"model", "input", "callBackUrl"}:
            self.undocumented.append(f"key {name}")
        for problem in model.input.problems(body.get("input")):
            raise Refused(_code(422, ".".join(map(str, ("input", *problem.path))) + f": {problem.kind}"))
        if model.files:
            self._check_files(body["input"].get(model.files, []))
        if self.once("no_credits"):
            return _code(402, "Insufficient credits")
        if self.once("rate_limited"):
            return _code(429, "Rate limit exceeded", status=429)
        if self.once("rate_limited_inside"):
            return _code(429, "Rate limit exceeded")
        if self.once("maintenance"):
            return _code(455, "Service unavailable")
        task = Task(body["model"], body)
        self.tasks[task.id] = task
        return Reply.of({"code": 200, "msg": "success", "data": {"taskId": task.id}})

    def _check_files(self, addresses: list[str]) -> None:
        media = self.address(MEDIA)
        for address in addresses:
            uploaded = not address.startswith(media) or address.removeprefix(media) in self.media
            if not address.startswith(("http://", "https://")) or not uploaded:
                raise Refused(_code(422, "An image is no address that can be read"))

    def _record_info(self, request: Request) -> Reply:
        id = self.known_query(request, "taskId").get("taskId")
        if not id:
            raise Refused(_code(400, "taskId parameter is required"))
        if self.once("overloaded"):
            return _code(500, "Server error")
        if self.once("broken"):
            return Reply(200, b"<html>upstream", {"Content-Type": "text/html"})
        task = self.tasks.get(id)
        if task is None:  # A task that does not exist and one that is not there yet are answered alike.
            return _code(422, "recordInfo is null")
        task.polls += 1
        if self.scenario == "null_at_first" and task.polls < 3:
            return _code(422, "recordInfo is null")
        return Reply.of({"code": 200, "msg": "success", "data": self._record(task)})

    def _record(self, task: Task) -> dict[str, Any]:
        record: dict[str, Any] = {
            "taskId": task.id,
            "model": task.model,
            "state": self._state(task),
            "param": json.dumps(task.body),
            "failCode": "",
            "failMsg": "",
            "createTime": 1_796_000_000_000,
            "updateTime": 1_796_000_000_000 + 1000 * task.polls,
        }
        if record["state"] == "success":
            record |= {"resultJson": self._result(task), "costTime": 3000, "completeTime": 1_796_000_003_000}
        if record["state"] == "fail":
            sensitive = self.scenario == "refused"
            record["failCode"] = "501"
            record["failMsg"] = "The content is refused" if sensitive else "The generation has failed"
        return record

    def _state(self, task: Task) -> str:
        if self.scenario == "waits":
            return "waiting"
        if task.polls <= len(STATES):
            return STATES[task.polls - 1]
        return "fail" if self.scenario in ("fails", "refused") else "success"

    def _result(self, task: Task) -> str:
        if self.scenario == "bad_result":
            return "{"
        if task.result is None:
            kind = MODELS[task.model].kind
            data = files.png() if kind == "image/png" else files.mp3()
            address = self._place(f"/results/{uuid.uuid4().hex}{mimetypes.guess_extension(kind)}", kind, data)
            task.result = json.dumps({"resultUrls": [address]})
        return task.result

    def _place(self, path: str, kind: str, data: bytes) -> str:
        self.media[path] = kind, data
        return self.address(MEDIA) + path

    def _credit(self, request: Request) -> Reply:
        self.known_query(request)
        return Reply.of({"code": 200, "msg": "success", "data": 100})

    # Uploads

    def _stream_upload(self, request: Request) -> Reply:
        self.known_query(request)
        try:
            parts = {part.name: part for part in request.form()}
        except ValueError:
            raise Refused(_upload_error(400, "The body is no form")) from None
        for name in parts.keys() - {"file", "uploadPath", "fileName"}:
            self.undocumented.append(f"part {name}")
        if "file" not in parts or "uploadPath" not in parts:
            raise Refused(_upload_error(400, "file and uploadPath are required"))
        file = parts["file"]
        name = parts["fileName"].text if "fileName" in parts else file.filename or uuid.uuid4().hex
        kind = file.content_type or "application/octet-stream"
        return self._uploaded(parts["uploadPath"].text, name, kind, file.data)

    def _base64_upload(self, request: Request) -> Reply:
        self.known_query(request)
        try:
            body = request.json()
            head, _, text = body["base64Data"].rpartition(",")
            data = base64.b64decode(text, validate=True)
            folder = body["uploadPath"]
        except (ValueError, KeyError, TypeError, AttributeError, binascii.Error):
            raise Refused(_upload_error(400, "base64Data and uploadPath are required")) from None
        kind = head.removeprefix("data:").partition(";")[0] or "application/octet-stream"
        return self._uploaded(folder, body.get("fileName") or uuid.uuid4().hex, kind, data)

    def _uploaded(self, folder: str, name: str, kind: str, data: bytes) -> Reply:
        path = f"{folder.strip('/')}/{name}"
        file = {
            "fileName": name,
            "filePath": path,
            "downloadUrl": self._place(f"/{path}", kind, data),
            "fileSize": len(data),
            "mimeType": kind,
            "uploadedAt": "2026-11-30T12:00:00.000Z",
        }
        return Reply.of({"success": True, "code": 200, "msg": "uploaded", "data": file})


def _code(code: int, message: str, *, status: int = 200) -> Reply:
    """Refuse as this vendor does: the code stands in the body, whatever HTTP says."""
    return Reply.of({"code": code, "msg": message, "data": None}, status)


def _upload_error(status: int, message: str) -> Reply:
    return Reply.of({"success": False, "code": status, "msg": message}, status)
