"""The Images API of OpenAI and the part of its Files API that edits need: see SOURCES.md beside it."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from typing import Any, ClassVar, NoReturn

from vendors import files
from vendors.openai import parameters
from vendors.strict import Part, Refused, Reply, Request, StrictServer
from vendors.values import Problem, Value

API = "https://api.openai.com"
PICTURES = ("image/jpeg", "image/png", "image/webp")
PURPOSES = ("assistants", "batch", "fine-tune", "vision", "user_data", "evals")
NOW = 1_796_000_000


class OpenAIServer(StrictServer):
    """It answers at once, with the pictures as base64 in JSON."""

    HOSTS = (API,)
    KEY = "sk-proj-the-right-key-0123456789"
    SCENARIOS: ClassVar[Mapping[str, str]] = {
        "succeeds": "Each request is answered with its pictures.",
        "fails": "Each picture fails with HTTP 500 of the kind server_error.",
        "refused": "Each prompt is refused by the safety system: HTTP 400, moderation_blocked.",
        "rate_limited": "The first request is answered with 429, retry-after and the ratelimit headers.",
        "overloaded": "The first request is answered with 503.",
        "broken": "The first answer ends in the middle of its JSON.",
    }

    def __init__(self, scenario: str = "succeeds", *, real_addresses: bool = False) -> None:
        super().__init__(scenario, real_addresses=real_addresses)
        self.files: dict[str, Part] = {}
        """What was uploaded, by its id."""

    def answer(self, request: Request) -> Reply:
        self._check_key(request)
        routes = {
            "/v1/images/generations": self._generate,
            "/v1/images/edits": self._edit,
            "/v1/files": self._upload,
        }
        handle = routes.get(request.raw_path)
        if handle is None or request.method != "POST":
            message = f"Invalid URL ({request.method} {request.raw_path})"
            return error(404, message, code=None)
        self.known_query(request)
        if self.once("rate_limited"):
            return _rate_limited()
        if self.once("overloaded"):
            message = "The requested model has too little capacity at the moment."
            return error(503, message, kind="service_unavailable_error", code="server_is_overloaded")
        reply = handle(request)
        return Reply(reply.status, reply.body, reply.headers, cut=True) if self.once("broken") else reply

    def _check_key(self, request: Request) -> None:
        scheme, _, key = request.headers.get("Authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not key:
            message = "No API key was given: it belongs into the Authorization header, after Bearer."
            raise Refused(error(401, message, code=None))
        if key != self.key:
            raise Refused(error(401, "Incorrect API key provided: ***.", code="invalid_api_key"))

    def _generate(self, request: Request) -> Reply:
        if request.content_type != "application/json":
            return error(400, f"Invalid content type: '{request.content_type}'.", code=None)
        body = _json(request)
        _check(parameters.GENERATION, body)
        return self._made(body, "image_generation")

    def _edit(self, request: Request) -> Reply:
        if request.content_type == "application/json":
            body = _json(request)
            _check(parameters.EDIT_JSON, body)
            for place, reference in _references(body):
                self._check_reference(place, reference)
            return self._made(body, "image_edit")
        if request.content_type != "multipart/form-data":
            return error(400, f"Invalid content type: '{request.content_type}'.", code=None)
        body = _form(request, parameters.EDIT_FORM, ("image", "image[]", "mask"))
        _check(parameters.EDIT_FORM, body)
        return self._made(body, "image_edit")

    def _check_reference(self, place: str, reference: dict[str, Any]) -> None:
        if len(reference) != 1:
            _refuse(f"Exactly one of image_url and file_id is needed in '{place}'.", place, "invalid_value")
        address = reference.get("image_url", "")
        if "file_id" in reference and reference["file_id"] not in self.files:
            _refuse(f"No such file: '{reference['file_id']}'.", f"{place}.file_id", "invalid_value")
        if "image_url" in reference and not address.startswith(("https://", "http://", "data:image/")):
            _refuse(f"Invalid value: '{address[:40]}'.", f"{place}.image_url", "invalid_value")

    def _upload(self, request: Request) -> Reply:
        if request.content_type != "multipart/form-data":
            return error(400, f"Invalid content type: '{request.content_type}'.", code=None)
        fields = {"purpose": Value(type="string", required=True, options=PURPOSES)}
        body = _form(request, fields, ("file",))
        _check(fields, body)
        part = next((part for part in request.form() if part.name == "file"), None)
        if part is None:
            _refuse("Missing required parameter: 'file'.", "file", "missing_required_parameter")
        name = f"file-{len(self.files) + 1:024d}"
        self.files[name] = part
        return Reply.of(
            {
                "id": name,
                "object": "file",
                "bytes": len(part.data),
                "created_at": NOW,
                "expires_at": None,
                "filename": part.filename,
                "purpose": body["purpose"],
                "status": "processed",
                "status_details": None,
            }
        )

    def _made(self, body: dict[str, Any], event: str) -> Reply:
        if self.scenario == "refused":
            message = "Your request was rejected by the safety system. safety_violations=[violence]."
            return error(400, message, kind="image_generation_user_error", code="moderation_blocked")
        if self.scenario == "fails":
            message = "An error occurred while processing your request."
            return error(500, message, kind="server_error", code="server_error")
        picture = base64.b64encode(files.png()).decode()
        facts = {
            "background": "transparent" if body.get("background") == "transparent" else "opaque",
            "output_format": body.get("output_format") or "png",
            "quality": _told(body.get("quality"), "medium"),
            "size": _told(body.get("size"), "1024x1024"),
        }
        usage = {
            "input_tokens": 20,
            "input_tokens_details": {"image_tokens": 0, "text_tokens": 20},
            "output_tokens": 1056,
            "total_tokens": 1076,
        }
        if body.get("stream"):
            return _stream(
                event, picture, {**facts, "created_at": NOW}, usage, body.get("partial_images") or 0
            )
        data = [{"b64_json": picture}] * (body.get("n") or 1)
        return Reply.of(
            {"created": NOW, **facts, "data": data, "usage": usage}, headers={"x-request-id": "req_1"}
        )


def error(
    status: int,
    message: str,
    *,
    kind: str = "invalid_request_error",
    param: str | None = None,
    code: str | None,
    headers: Mapping[str, str] | None = None,
) -> Reply:
    """Every error: one object with four keys, each there even when it is null."""
    value = {"message": message, "type": kind, "param": param, "code": code}
    return Reply.of({"error": value}, status, {"x-request-id": "req_1", **(headers or {})})


def _refuse(message: str, param: str, code: str) -> NoReturn:
    raise Refused(error(400, message, param=param, code=code))


def _rate_limited() -> Reply:
    headers = {
        "retry-after": "1",
        "retry-after-ms": "20",
        "x-ratelimit-limit-requests": "5",
        "x-ratelimit-remaining-requests": "0",
        "x-ratelimit-reset-requests": "20ms",
    }
    message = "Rate limit reached for requests. Please try again in 20ms."
    return error(429, message, kind="requests", code="rate_limit_exceeded", headers=headers)


def _json(request: Request) -> dict[str, Any]:
    try:
        body = request.json()
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise Refused(error(400, "The body could not be parsed as a JSON object.", code=None))
    return body


def _form(request: Request, fields: Mapping[str, Value], uploads: tuple[str, ...]) -> dict[str, Any]:
    """The texts of a form as values. Its files are checked, and not among them."""
    try:
        parts = request.form()
    except ValueError:
        raise Refused(error(400, "The form could not be parsed.", code=None)) from None
    names = [part.name for part in parts]
    for name in names:
        if names.count(name) > 1 and not name.endswith("[]"):
            message = f"Duplicate parameter: '{name}'. For a list, use the array syntax: '{name}[]=<value>'."
            _refuse(message, name, "duplicate_parameter")
    _check_uploads([part for part in parts if part.name in uploads], uploads)
    return {
        part.name: _value(part.data.decode(errors="replace"), fields.get(part.name))
        for part in parts
        if part.name not in uploads
    }


def _check_uploads(parts: list[Part], uploads: tuple[str, ...]) -> None:
    pictures = [part for part in parts if part.name != "mask"]
    if "image" in uploads and not pictures:
        _refuse("Missing required parameter: 'image'.", "image", "missing_required_parameter")
    if len(pictures) > 16:
        _refuse("Invalid 'image': array too long. Expected at most 16.", "image", "array_above_max_length")
    for at, part in enumerate(pictures):
        place = f"image[{at}]" if part.name.endswith("[]") else part.name
        if part.filename is None:
            message = f"Invalid type for '{place}': expected an array of files or a file, got a string."
            _refuse(message, place, "invalid_type")
        if part.name != "file" and part.content_type not in PICTURES:
            kind = part.content_type or "application/octet-stream"
            message = f"Invalid file '{place}': unsupported mimetype ('{kind}')."
            _refuse(message, place, "unsupported_file_mimetype")


def _value(text: str, field: Value | None) -> Any:
    """A text of a form as the value that the parameter asks for; as it is where it is none."""
    if field and field.type.startswith("boolean"):
        return {"true": True, "false": False}.get(text, text)
    if field and field.type.startswith("integer"):
        try:
            return int(text)
        except ValueError:
            return text
    return text


def _check(fields: Mapping[str, Value], body: dict[str, Any]) -> None:
    """Refuse a body for the first thing that is wrong with it."""
    for problem in parameters.problems(fields, body):
        if problem.kind == "model":
            message = f"The model '{problem.value}' does not exist."
            kind = "image_generation_user_error"
            raise Refused(error(400, message, kind=kind, param="model", code="invalid_value"))
        _refuse(*_told_problem(problem))


def _told_problem(problem: Problem) -> tuple[str, str, str]:
    """Give a problem as the vendor words it: message, parameter, code."""
    place = ""
    for step in problem.path:
        place += f"[{step}]" if isinstance(step, int) else f".{step}" if place else step
    match problem.kind:
        case "missing":
            return f"Missing required parameter: '{place}'.", place, "missing_required_parameter"
        case "unknown":
            return f"Unknown parameter: '{place}'.", place, "unknown_parameter"
        case "type":
            return f"Invalid type for '{place}': expected {problem.limit}.", place, "invalid_type"
        case "max":
            message = f"Invalid '{place}': integer above maximum value. Expected a value <= {problem.limit}."
            return message, place, "integer_above_max_value"
        case "min":
            message = f"Invalid '{place}': integer below minimum value. Expected a value >= {problem.limit}."
            return message, place, "integer_below_min_value"
        case "option":
            options = ", ".join(repr(option) for option in problem.limit)
            message = f"Invalid value: '{problem.value}'. Supported values are: {options}."
            return message, place, "invalid_value"
        case _:
            return f"Invalid '{place}': {problem.kind} outside of {problem.limit}.", place, "invalid_value"


def _references(body: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    images = [(f"images[{at}]", image) for at, image in enumerate(body["images"])]
    return [*images, ("mask", body["mask"])] if "mask" in body else images


def _told(value: Any, automatic: str) -> str:
    """What the answer says was used, where the request left it to the model."""
    return automatic if value in (None, "auto") else str(value)


def _stream(event: str, picture: str, facts: dict[str, Any], usage: dict[str, Any], partial: int) -> Reply:
    events: list[dict[str, Any]] = [
        {"type": f"{event}.partial_image", "b64_json": picture, "partial_image_index": at, **facts}
        for at in range(partial)
    ]
    events.append({"type": f"{event}.completed", "b64_json": picture, **facts, "usage": usage})
    text = "".join(f"event: {item['type']}\ndata: {json.dumps(item)}\n\n" for item in events)
    return Reply.text(text, kind="text/event-stream; charset=utf-8")
