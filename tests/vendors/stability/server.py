"""The v2beta API of Stability AI, whose bodies are forms: see SOURCES.md beside it."""

from __future__ import annotations

import base64
import math
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from vendors import files
from vendors.stability.parameters import OPERATIONS, RESULTS, Operation
from vendors.strict import Part, Refused, Reply, Request, StrictServer
from vendors.values import Problem, Value

API = "https://api.stability.ai"
RUNNING_POLLS = 2
"""How many times a task is still running when it is asked for."""

JPEG = base64.b64decode(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI//////////////////////////////////"
    "//////////////////wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEA"
    "AD8AN//Z"
)
WEBP = base64.b64decode("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoIAAgAB0CWJaQAA3AA/t9WAAA=")
_KINDS = {
    "png": "image/png",
    "jpeg": "image/jpeg",
    "webp": "image/webp",
    "mp3": "audio/mpeg",
    "wav": "audio/wav",
}


@dataclass
class Task:
    """What was started."""

    media: str
    output_format: str
    polls: int = 0


class StabilityServer(StrictServer):
    """What comes at once is the file itself or, by the Accept header, JSON that holds it; the rest is a task."""

    HOSTS = (API,)
    KEY = "sk-the-right-key-0123456789"
    SCENARIOS: ClassVar[Mapping[str, str]] = {
        "succeeds": "Each file comes: a task's after two polls.",
        "fails": "Each file fails with HTTP 500: a task's when its result is asked for, for there is no failed status.",
        "refused": "Each request is refused by the content moderation: HTTP 403.",
        "filtered": "Each file comes blurred, with HTTP 200: only finish-reason tells it.",
        "public_figure": "Each request is refused with HTTP 422, for whom its picture shows.",
        "expired": "A task's result is gone when it is asked for: HTTP 404.",
        "impatient": "The first question for a result came too early: HTTP 429.",
        "rate_limited": "The first request is answered with 429, without a word of when to come again.",
        "overloaded": "The first request is answered with 500, the only 5xx of the docs.",
        "broken": "The first file or JSON ends in its middle.",
    }

    def __init__(self, scenario: str = "succeeds", *, real_addresses: bool = False) -> None:
        super().__init__(scenario, real_addresses=real_addresses)
        self.tasks: dict[str, Task] = {}

    def answer(self, request: Request) -> Reply:
        path = request.raw_path.removeprefix("/v2beta/")
        base, _, name = path.rpartition("/")
        if request.method == "POST" and path in OPERATIONS and path != request.raw_path:
            handle, arguments = self._create, (OPERATIONS[path],)
        elif request.method == "GET" and base in RESULTS and path != request.raw_path:
            handle, arguments = self._result, (RESULTS[base], name)  # type: ignore[assignment]
        else:
            return error(404, "not_found", "the requested resource was not found")
        self._check_key(request)
        self.known_query(request)
        if self.once("rate_limited"):
            return _too_many()
        if self.once("overloaded"):
            return error(500, "internal_error", "An unexpected server error has occurred.")
        reply = handle(request, *arguments)
        return Reply(reply.status, reply.body, reply.headers, cut=True) if self.once("broken") else reply

    def _check_key(self, request: Request) -> None:
        """Its error alone has a `message` where all others have `errors`."""
        scheme, _, key = request.headers.get("Authorization", "").partition(" ")
        if scheme.lower() != "bearer" or key != self.key:
            missing = "Authorization" not in request.headers
            message = "missing authorization header" if missing else "the API key is not valid"
            raise Refused(Reply.of({"id": "e1", "name": "unauthorized", "message": message}, 401))

    def _create(self, request: Request, operation: Operation) -> Reply:
        if len(request.body) > operation.limit:
            return error(413, "payload_too_large", "body: the payload is too large")
        if request.content_type != "multipart/form-data":
            return error(400, "bad_request", "content-type: must be multipart/form-data")
        as_json = operation.started is None and _wants_json(request, operation.media)
        try:
            parts = request.form()
        except ValueError:
            return error(400, "bad_request", "body: is no form")
        sent, file = self._parts(parts, operation)
        problems = list(Value(type="object", fields=operation.fields).problems(sent))
        messages = [_told(problem) for problem in problems]
        messages += _of_file(operation, sent, file)
        if messages:
            return error(400, "bad_request", *messages)
        if self.scenario == "refused":
            return error(
                403, "content_moderation", "Your request was flagged by the content moderation system."
            )
        if self.scenario == "public_figure":
            return error(422, "public_figure", "The likeness of a public figure was detected in your image.")
        output_format = sent.get("output_format") or ("mp3" if operation.media == "audio" else "png")
        if operation.started:
            name = f"{len(self.tasks) + 1:064x}"
            self.tasks[name] = Task(operation.media, output_format)
            return Reply.of({"id": name}, operation.started)
        return self._made(operation.media, output_format, as_json)

    def _parts(self, parts: list[Part], operation: Operation) -> tuple[dict[str, Any], Part | None]:
        """The texts of a form as values, and its file."""
        sent: dict[str, Any] = {}
        file = None
        for part in parts:
            if part.name == operation.file:
                file = part
            elif part.name in operation.fields:
                sent[part.name] = _value(part.data.decode(errors="replace"), operation.fields[part.name])
            elif (
                part.name != "none"
            ):  # The docs' own samples send an empty file of this name, to make it a form.
                self.undocumented.append(f"form {part.name}")
        return sent, file

    def _result(self, request: Request, media: tuple[str, ...], name: str) -> Reply:
        task = self.tasks.get(name)
        as_json = _wants_json(request, media[0] if len(media) == 1 else "*")
        if len(name) != 64:
            return error(400, "bad_request", "id: must be 64 characters long")
        if task is None or task.media not in media or self.scenario == "expired":
            return error(
                404, "generation_not_found", "id: the generation either does not exist or has expired."
            )
        if self.once("impatient"):
            return _too_many()
        task.polls += 1
        if task.polls <= RUNNING_POLLS:
            return Reply.of({"id": name, "status": "in-progress"}, 202)
        return self._made(task.media, task.output_format, as_json)

    def _made(self, media: str, output_format: str, as_json: bool) -> Reply:
        if self.scenario == "fails":
            return error(500, "internal_error", "An unexpected server error has occurred.")
        reason = "CONTENT_FILTERED" if self.scenario == "filtered" and media == "image" else "SUCCESS"
        kind, data = _KINDS[output_format], _file(output_format)
        if not as_json:
            return Reply(200, data, {"Content-Type": kind, "finish-reason": reason, "seed": "343940597"})
        body = {media: base64.b64encode(data).decode(), "finish_reason": reason, "seed": 343940597}
        return Reply.of(body, headers={"Content-Type": f"application/json; type={kind}"})


def error(status: int, name: str, *errors: str) -> Reply:
    """Every error but that of the key."""
    return Reply.of({"id": "e1", "name": name, "errors": errors}, status)


def _too_many() -> Reply:
    return error(
        429, "rate_limit_exceeded", "You have exceeded the rate limit, and are timed out for 60 seconds."
    )


def _wants_json(request: Request, media: str) -> bool:
    """Whether JSON is asked for. Whoever asks for nothing gets the file itself."""
    accepted = request.headers.get("Accept", "*/*").partition(";")[0].strip().lower()
    if accepted == "application/json":
        return True
    if accepted not in ("*/*", f"{media}/*") and not (media == "*" and accepted.endswith("/*")):
        message = f"accept: must be one of the following: {media}/*, application/json"
        raise Refused(error(400, "bad_request", message))
    return False


def _value(text: str, field: Value) -> Any:
    """A text of a form as the value that the parameter asks for; as it is where it is none."""
    if field.type == "string":
        return text
    try:
        number = int(text) if field.type == "integer" else float(text)
    except ValueError:
        return text
    return number if math.isfinite(number) else text


def _told(problem: Problem) -> str:
    place = ".".join(str(step) for step in problem.path)
    return (
        f"{place}: is required" if problem.kind == "missing" else f"{place}: {problem.kind}: {problem.limit}"
    )


def _of_file(operation: Operation, sent: dict[str, Any], file: Part | None) -> Iterator[str]:
    if file is None:
        if operation.needs_file:
            yield f"{operation.file}: is required"
        return
    if "strength" in operation.fields and operation.media == "image" and "strength" not in sent:
        yield "strength: is required when image is provided"
    if operation.media == "audio":
        if not file.data.startswith((b"ID3", b"\xff\xfb", b"RIFF")):
            yield f"{operation.file}: must be mp3 or wav"
        return
    if not file.data.startswith((b"\x89PNG", b"\xff\xd8\xff", b"RIFF")):
        yield f"{operation.file}: must be jpeg, png or webp"
    elif file.data.startswith(b"\x89PNG"):
        width, height = struct.unpack(">II", file.data[16:24].ljust(8, b"\0"))
        if min(width, height) < operation.side:
            yield f"{operation.file}: every side must be at least {operation.side} pixels"
        if not operation.pixels[0] <= width * height <= operation.pixels[1]:
            yield f"{operation.file}: the pixel count must be between {operation.pixels}"


def _file(output_format: str) -> bytes:
    if output_format == "wav":
        data = bytes(1600)
        head = struct.pack("<4sI4s4sIHHIIHH", b"RIFF", 1636, b"WAVE", b"fmt ", 16, 1, 1, 44100, 88200, 2, 16)
        return head + struct.pack("<4sI", b"data", len(data)) + data
    return {"png": files.png(), "mp3": files.mp3(), "jpeg": JPEG, "webp": WEBP}[output_format]
