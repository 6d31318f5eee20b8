"""Replicate, as its API document and its official clients have it: predictions, and files uploaded as a form."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from vendors import files
from vendors.replicate.models import MODELS, Model
from vendors.strict import Refused, Reply, Request, StrictServer
from vendors.values import Problem, Value

API, MEDIA = "https://api.replicate.com", "https://replicate.delivery"
EVENTS = ("start", "output", "logs", "completed")
PREFER = re.compile(r"wait(=([1-9]|[1-5][0-9]|60))?")
CANCEL_AFTER = re.compile(r"(?=\d)(\d+h)?(\d+m)?(\d+s?)?")
LIMIT = 100_000_000
ENDED = ("succeeded", "failed", "canceled", "aborted")

_REQUEST: dict[str, Value] = {
    "input": Value(type="object", required=True),
    "stream": Value(type="boolean"),
    "webhook": Value(type="string"),
    "webhook_events_filter": Value(type="array", items=Value(type="string", options=EVENTS)),
}
BY_MODEL = Value(type="object", open=False, fields=_REQUEST)
BY_VERSION = Value(
    type="object", open=False, fields={**_REQUEST, "version": Value(type="string", required=True)}
)


@dataclass
class Prediction:
    name: str
    input: dict[str, Any]
    id: str = field(default_factory=lambda: uuid.uuid4().hex[:26])
    polls: int = 0
    waited: bool = False
    ended: str | None = None
    output: Any = None

    @property
    def model(self) -> Model:
        return MODELS[self.name]


@dataclass(frozen=True)
class File:
    id: str
    name: str
    content_type: str
    data: bytes
    metadata: dict[str, Any]


class ReplicateServer(StrictServer):
    HOSTS = (API, MEDIA)
    SCENARIOS: ClassVar[Mapping[str, str]] = {
        "succeeds": "A prediction starts, is processed and succeeds; one that is waited for is answered at once.",
        "fails": "A prediction fails: its status is failed, its error a text.",
        "refused": "A prediction fails because of its content: nothing but the text of its error tells so.",
        "aborted": "A prediction ends before it started, as aborted.",
        "rate_limited": "The first creation is answered with HTTP 429.",
        "overloaded": "The first request for a prediction is answered with HTTP 503.",
        "broken": "The first answer to a request for a prediction is cut short.",
        "unknown_at_first": "The first request for a prediction that was just created is answered with HTTP 404.",
        "slow": "A prediction that is waited for is answered too early: HTTP 202, still starting.",
        "data_uris": "Outputs are data URIs in place of addresses.",
        "waits": "Predictions stay as they start until they are cancelled.",
    }

    def __init__(self, scenario: str = "succeeds", *, real_addresses: bool = False) -> None:
        super().__init__(scenario, real_addresses=real_addresses)
        self.predictions: dict[str, Prediction] = {}
        self.files: dict[str, File] = {}
        self.outputs: dict[str, tuple[str, bytes]] = {}

    def answer(self, request: Request) -> Reply:
        if request.host == MEDIA:
            self.note_key(request)
            if request.method not in ("GET", "HEAD") or request.path not in self.outputs:
                raise Refused(Reply.text("Not Found", 404))
            kind, data = self.outputs[request.path]
            return Reply(200, data, {"Content-Type": kind})
        self._check_key(request)
        self.known_query(request)
        match request.method, request.segments:
            case "POST", ["v1", "predictions"]:
                return self._create_by_version(request)
            case "POST", ["v1", "models", owner, name, "predictions"]:
                return self._create_by_model(request, f"{owner}/{name}")
            case "GET", ["v1", "predictions", id]:
                return self._get(self._prediction(id))
            case "POST", ["v1", "predictions", id, "cancel"]:
                return self._cancel(self._prediction(id))
            case "GET", ["v1", "models", owner, name, "versions", version]:
                return self._version(f"{owner}/{name}", version)
            case "POST", ["v1", "files"]:
                return self._upload(request)
            case "GET" | "DELETE", ["v1", "files", id]:
                return self._file(request, id)
        raise Refused(_problem(404, "The resource does not exist."))

    def _check_key(self, request: Request) -> None:
        scheme, _, key = request.headers.get("Authorization", "").partition(" ")
        # The examples of the files' operations have the older word.
        schemes = ("Bearer", "Token") if request.raw_path.startswith("/v1/files") else ("Bearer",)
        if scheme not in schemes or key != self.key:
            raise Refused(_problem(401, "The token is not valid.", title="Unauthenticated"))

    # Predictions

    def _create_by_version(self, request: Request) -> Reply:
        body = self._body(request, BY_VERSION)
        name, _, version = body["version"].rpartition(":")
        for known, model in MODELS.items():
            by_name = body["version"] == known and model.version is None
            if by_name or (model.version == version and name in ("", known)):
                return self._create(request, known, body)
        raise Refused(_problem(422, "The version does not exist.", title="Invalid version"))

    def _create_by_model(self, request: Request, name: str) -> Reply:
        # Models that are not official have no predictions under their name.
        if name not in MODELS or MODELS[name].version is not None:
            raise Refused(_problem(404, "The resource does not exist."))
        return self._create(request, name, self._body(request, BY_MODEL))

    def _body(self, request: Request, shape: Value) -> dict[str, Any]:
        try:
            body = request.json()
        except ValueError:
            raise Refused(_problem(400, "The body is no JSON.")) from None
        problems = list(shape.problems(body))
        if problems:
            raise Refused(_invalid(problems))
        return dict(body)

    def _create(self, request: Request, name: str, body: dict[str, Any]) -> Reply:
        prefer, after = request.headers.get("Prefer"), request.headers.get("Cancel-After")
        if prefer is not None and not PREFER.fullmatch(prefer):
            self.undocumented.append(f"Prefer: {prefer}")
        if after is not None and not CANCEL_AFTER.fullmatch(after):
            self.undocumented.append(f"Cancel-After: {after}")
        if self.once("rate_limited"):
            detail = {"detail": "Request was throttled. It resets in ~1s."}
            return Reply.of(detail, 429, {"ratelimit-remaining": "0", "ratelimit-reset": "1"})
        model = MODELS[name]
        problems = [
            Problem(("input", *each.path), each.kind, each.limit, each.value)
            for each in model.input.problems(body["input"])
        ]
        problems += [
            Problem(("input", each), "uri", value=body["input"][each])
            for each in model.files
            if each in body["input"] and not self._readable(body["input"][each])
        ]
        if problems:
            raise Refused(_invalid(problems))
        prediction = Prediction(name, body["input"])
        self.predictions[prediction.id] = prediction
        if prefer is None:
            return self._answer(prediction, "starting", 201)
        headers = {"Preference-Applied": "wait"}
        if self.scenario in ("slow", "waits"):
            return self._answer(prediction, "starting", 202, headers)
        # What was waited for is at its end, but for the word: the output is there and the status is processing.
        prediction.polls, prediction.waited = 3, True
        state = self._state(prediction)
        return self._answer(prediction, "processing" if state == "succeeded" else state, 201, headers)

    def _prediction(self, id: str) -> Prediction:
        if id not in self.predictions:
            raise Refused(_problem(404, "The prediction does not exist."))
        return self.predictions[id]

    def _get(self, prediction: Prediction) -> Reply:
        if self.once("overloaded"):
            return Reply.text("upstream unavailable", 503)
        if self.once("unknown_at_first"):
            return _problem(404, "The prediction does not exist.")
        prediction.polls += 1
        reply = self._answer(prediction, self._state(prediction), 200)
        return Reply(200, reply.body, reply.headers, cut=True) if self.once("broken") else reply

    def _cancel(self, prediction: Prediction) -> Reply:
        if self._state(prediction) not in ENDED:
            prediction.ended = "canceled"
        return self._answer(prediction, self._state(prediction), 200)

    def _state(self, prediction: Prediction) -> str:
        if prediction.ended:
            return prediction.ended
        if self.scenario == "waits" or prediction.polls < 2:
            return "starting"
        if self.scenario == "aborted":
            return "aborted"
        if prediction.polls == 2:
            return "processing"
        return "failed" if self.scenario in ("fails", "refused") else "succeeded"

    def _answer(
        self, prediction: Prediction, state: str, status: int, headers: Mapping[str, str] | None = None
    ) -> Reply:
        base = f"{self.address(API)}/v1/predictions/{prediction.id}"
        answer: dict[str, Any] = {
            "id": prediction.id,
            "model": prediction.name,
            "version": prediction.model.version or "hidden",
            "input": prediction.input,
            "logs": "",
            "data_removed": False,
            "error": None,
            "status": state,
            "created_at": "2026-11-30T12:00:00.000Z",
            "urls": {
                "cancel": f"{base}/cancel",
                "get": base,
                "web": f"https://replicate.com/p/{prediction.id}",
            },
        }
        if state != "starting":  # One that starts has no such key, not even null.
            answer["output"] = None
            answer["started_at"] = "2026-11-30T12:00:01.000Z"
        if state == "succeeded" or (state == "processing" and prediction.waited):
            answer["output"] = self._output(prediction)
        if state == "failed":
            answer["error"] = "flagged as sensitive" if self.scenario == "refused" else "the model has failed"
        if state in ENDED:
            answer["completed_at"] = "2026-11-30T12:00:03.000Z"
            answer["metrics"] = {"total_time": 3.0}
        return Reply.of(answer, status, headers)

    def _output(self, prediction: Prediction) -> Any:
        if prediction.output is None:
            image = prediction.model.kind == "image/png"
            data = files.png() if image else files.mp3()
            count = prediction.input.get("num_outputs", 1)
            addresses = [self._place(prediction.model.kind, data) for _ in range(count)]
            prediction.output = prediction.model.outputs(addresses)
        return prediction.output

    def _place(self, kind: str, data: bytes) -> str:
        if self.scenario == "data_uris":
            return f"data:{kind};base64,{base64.b64encode(data).decode()}"
        path = f"/xezq/{uuid.uuid4().hex}/out.{'png' if kind == 'image/png' else 'mp3'}"
        self.outputs[path] = kind, data
        return self.address(MEDIA) + path

    def _version(self, name: str, version: str) -> Reply:
        if name not in MODELS or MODELS[name].version != version:
            raise Refused(_problem(404, "The version does not exist."))
        kinds: dict[str, Any] = {
            "text": {"type": "string", "format": "uri"},
            "list": {"type": "array", "items": {"type": "string", "format": "uri"}},
            "object": {"type": "object", "properties": {"audio_out": {"type": "string", "format": "uri"}}},
        }
        schema = {"components": {"schemas": {"Output": kinds[MODELS[name].output]}}}
        created = "2023-11-27T13:35:45.99397566Z"
        return Reply.of(
            {"id": version, "created_at": created, "cog_version": "0.8.6", "openapi_schema": schema}
        )

    # Files

    def _readable(self, value: Any) -> bool:
        base = f"{self.address(API)}/v1/files/"
        if not isinstance(value, str):
            return True  # It is of a wrong type, which is told already.
        if value.startswith(base):
            return value.removeprefix(base) in self.files
        return value.startswith(("data:", "http://", "https://"))

    def _upload(self, request: Request) -> Reply:
        try:
            parts = {part.name: part for part in request.form()}
            metadata = json.loads(parts["metadata"].data) if "metadata" in parts else {}
        except ValueError:
            raise Refused(_problem(400, "The body is no form, or its metadata no JSON.")) from None
        for name in parts.keys() - {"content", "type", "filename", "metadata"}:
            self.undocumented.append(f"part {name}")
        content = parts.get("content")
        if content is None:
            raise Refused(_problem(400, "The content is missing."))
        name = parts["filename"].text if "filename" in parts else content.filename or ""
        if not name or len(name.encode()) > 255:
            raise Refused(_problem(400, "The filename is missing or too long."))
        if len(content.data) >= LIMIT:
            raise Refused(_problem(413, "The file is too large."))
        kind = parts["type"].text if "type" in parts else content.content_type or "application/octet-stream"
        file = File(uuid.uuid4().hex, name, kind, content.data, metadata)
        self.files[file.id] = file
        return Reply.of(self._described(file), 201)

    def _file(self, request: Request, id: str) -> Reply:
        if id not in self.files:
            raise Refused(_problem(404, "The file does not exist."))
        if request.method == "DELETE":
            del self.files[id]
            return Reply(204)
        return Reply.of(self._described(self.files[id]))

    def _described(self, file: File) -> dict[str, Any]:
        md5 = hashlib.md5(file.data).hexdigest()
        return {
            "id": file.id,
            "name": file.name,
            "content_type": file.content_type,
            "size": len(file.data),
            "etag": md5,
            "checksums": {"sha256": hashlib.sha256(file.data).hexdigest(), "md5": md5},
            "metadata": file.metadata,
            "created_at": "2026-11-30T12:00:00.000Z",
            "expires_at": "2026-12-01T12:00:00.000Z",
            "urls": {"get": f"{self.address(API)}/v1/files/{file.id}"},
        }


def _problem(status: int, detail: str, **more: Any) -> Reply:
    return Reply.of(
        {**more, "detail": detail, "status": status}, status, {"Content-Type": "application/problem+json"}
    )


def _invalid(problems: list[Problem]) -> Reply:
    """Refuse a body. The kinds of missing and unknown keys are documented; the others are named alike."""
    kinds = {"missing": "required", "unknown": "additional_property_not_allowed"}
    fields = [
        {
            "type": kinds.get(each.kind, f"invalid_{each.kind}"),
            "field": ".".join(map(str, each.path[:-1] if each.kind in kinds else each.path)),
            "description": f"{each.path[-1] if each.path else 'body'}: {each.kind}",
        }
        for each in problems
    ]
    return _problem(422, "The input is not valid.", title="Input validation failed", invalid_fields=fields)
