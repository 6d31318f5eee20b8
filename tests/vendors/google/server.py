"""Google's models on Vertex: Veo, Imagen and Gemini's pictures: see SOURCES.md beside it."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from vendors import files
from vendors.google import parameters
from vendors.strict import Refused, Reply, Request, StrictServer
from vendors.values import Problem, Value

REGION = "https://us-central1-aiplatform.googleapis.com"
GLOBAL = "https://aiplatform.googleapis.com"
LOCATIONS = {REGION: "us-central1", GLOBAL: "global"}
PROJECT = "the-right-project"
RUNNING_POLLS = 2
"""How many times a task is still running when it is asked for."""

_PATH = re.compile(
    r"/(?:v1|v1beta1)/(projects/([^/]+)/locations/([^/]+)/publishers/google/models/([^/:]+)):([a-zA-Z]+)"
)
_VIDEO_TYPE = "type.googleapis.com/cloud.ai.large_models.vision.GenerateVideoResponse"
_NAMES = {400: "INVALID_ARGUMENT", 401: "UNAUTHENTICATED", 403: "PERMISSION_DENIED", 404: "NOT_FOUND"}
_NAMES |= {429: "RESOURCE_EXHAUSTED", 500: "INTERNAL", 503: "UNAVAILABLE"}


@dataclass
class Operation:
    """A task for videos."""

    parameters: dict[str, Any]
    polls: int = 0


class GoogleServer(StrictServer):
    """Pictures come at once, videos by a long-running operation; all files as base64 in JSON."""

    HOSTS = (REGION, GLOBAL)
    KEY = "ya29.the-right-token-0123456789"
    SCENARIOS: ClassVar[Mapping[str, str]] = {
        "succeeds": "Each task succeeds: Veo's after two polls.",
        "fails": "Veo's operation ends with an error of code 13; pictures fail with HTTP 500.",
        "refused": "Veo ends as done with no video and the reasons; Imagen and Gemini answer 200 without a picture.",
        "prompt_refused": "Veo's operation ends with an error of code 3; Imagen answers 400; Gemini stops early.",
        "some_filtered": "One file less than was asked for: it was filtered.",
        "rate_limited": "The first request is answered with 429, without a word of when to come again.",
        "overloaded": "The first request is answered with 503.",
        "broken": "The first answer ends in the middle of its JSON.",
        "imagen_retired": "Imagen's models answer 404, as they do since their last day; the others work.",
    }

    def __init__(self, scenario: str = "succeeds", *, real_addresses: bool = False) -> None:
        super().__init__(scenario, real_addresses=real_addresses)
        self.operations: dict[str, Operation] = {}

    def answer(self, request: Request) -> Reply:
        match = _PATH.fullmatch(request.raw_path)
        if match is None or request.method != "POST":
            return error(404, f"There is no {request.method} {request.raw_path}.")
        self._check_key(request)
        resource, project, location, model, method = match.groups()
        if project != PROJECT:
            return error(403, f"Permission denied on resource project {project}.")
        if location != LOCATIONS[request.host]:
            return error(400, f"The location {location} is not served by this host.")
        if request.content_type != "application/json":
            return error(400, f"The content type {request.content_type!r} is not known.")
        self.known_query(request)
        if self.once("rate_limited"):
            return error(429, "Resource exhausted. Please try again later.")
        if self.once("overloaded"):
            return error(503, "The service is currently unavailable.")
        reply = self._call(request, resource, model, method)
        return Reply(reply.status, reply.body, reply.headers, cut=True) if self.once("broken") else reply

    def _check_key(self, request: Request) -> None:
        """Only a token is taken: an API key is none, wherever it stands."""
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        if scheme != "Bearer":
            details = [
                {
                    "@type": "type.googleapis.com/google.rpc.ErrorInfo",
                    "reason": "CREDENTIALS_MISSING",
                    "domain": "googleapis.com",
                    "metadata": {"service": "aiplatform.googleapis.com"},
                }
            ]
            message = "API keys are not supported by this API: an OAuth2 access token is expected."
            raise Refused(error(401, message, details))
        if token != self.key:
            raise Refused(error(401, "Request had invalid authentication credentials."))

    def _call(self, request: Request, resource: str, model: str, method: str) -> Reply:
        retired = self.scenario == "imagen_retired"
        calls = [
            ("predict", () if retired else parameters.PICTURE_MODELS, self._predict),
            ("predictLongRunning", parameters.VIDEO_MODELS, self._start),
            ("fetchPredictOperation", parameters.VIDEO_MODELS, self._fetch),
            ("generateContent", parameters.GEMINI_MODELS, self._generate),
        ]
        if not any(model in models for _, models, _ in calls):
            return error(404, f"Publisher Model `{resource}` was not found.")
        for name, models, handle in calls:
            if name == method and model in models:
                return handle(resource, model, _body(request))
        return error(400, f"The model {model} does not support {method}.")

    def _predict(self, resource: str, model: str, body: dict[str, Any]) -> Reply:
        sent = self._prediction(body, parameters.PICTURE_INSTANCE, parameters.PICTURE)
        if self.scenario == "prompt_refused":
            return error(400, "Image generation failed with the following error: the prompt is not allowed.")
        if self.scenario == "fails":
            return error(500, "Internal error encountered.")
        filtered = {"raiFilteredReason": "All images were filtered out. Support codes: 29310472"}
        kind = sent.get("outputOptions", {}).get("mimeType", "image/png")
        file = _stored(sent, "sample_0.png") or {"bytesBase64Encoded": _encoded(files.png())}
        good = [{**file, "mimeType": kind}] * sent.get("sampleCount", 1)
        if self.scenario in ("refused", "some_filtered"):
            good = good[1:] if self.scenario == "some_filtered" else []
            good += [filtered] if sent.get("includeRaiReason") else []
        # Without a prediction the key is not there at all, as in all JSON of this vendor.
        return Reply.of({"predictions": good} if good else {})

    def _start(self, resource: str, model: str, body: dict[str, Any]) -> Reply:
        sent = self._prediction(body, parameters.VIDEO_INSTANCE, parameters.VIDEO)
        instance = body["instances"][0]
        if not any(name in instance for name in ("prompt", "image", "video", "referenceImages")):
            return error(400, "A prompt, an image or a video is needed.")
        name = f"{resource}/operations/00000000-0000-4000-8000-{len(self.operations):012d}"
        self.operations[name] = Operation(sent)
        return Reply.of({"name": name})

    def _fetch(self, resource: str, model: str, body: dict[str, Any]) -> Reply:
        _check(Value(type="object", fields=parameters.FETCH, open=False).problems(body))
        name = body["operationName"]
        operation = self.operations.get(name)
        if not name.startswith(f"{resource}/operations/"):
            return error(400, f"The operation {name} is not one of {resource}.")
        if operation is None:
            return error(404, f"Operation {name} was not found.")
        operation.polls += 1
        if operation.polls <= RUNNING_POLLS:
            return Reply.of({"name": name})
        return Reply.of({"name": name, "done": True, **self._end(operation.parameters)})

    def _end(self, sent: dict[str, Any]) -> dict[str, Any]:
        errors = {
            "fails": {"code": 13, "message": "Internal error encountered."},
            "prompt_refused": {"code": 3, "message": "The prompt could not be submitted: it is not allowed."},
        }
        if self.scenario in errors:
            return {"error": errors[self.scenario]}
        asked = sent.get("sampleCount", 1)
        filtered = {"refused": asked, "some_filtered": 1}.get(self.scenario, 0)
        file = _stored(sent, "sample_0.mp4") or {"bytesBase64Encoded": _encoded(files.mp4())}
        response: dict[str, Any] = {"@type": _VIDEO_TYPE}
        if filtered:
            response["raiMediaFilteredCount"] = filtered
            response["raiMediaFilteredReasons"] = ["Veo could not generate videos. Support codes: 42237218"]
        if asked > filtered:
            response["videos"] = [{**file, "mimeType": "video/mp4"}] * (asked - filtered)
        return {"response": response}

    def _generate(self, resource: str, model: str, body: dict[str, Any]) -> Reply:
        body = _camel(body)
        _check(Value(type="object", fields=parameters.CONTENT, open=False).problems(body))
        for content in body["contents"]:
            for part in content["parts"]:
                if len(part) != 1:
                    return error(400, "Each part must have exactly one kind of data.")
                if "inlineData" in part:
                    data = part["inlineData"]["data"].replace("-", "+").replace("_", "/")
                    _check_base64("contents.parts.inlineData.data", data)
        if self.scenario == "fails":
            return error(500, "Internal error encountered.")
        facts = {"modelVersion": model, "responseId": "r-1", "usageMetadata": {"totalTokenCount": 1300}}
        if self.scenario == "refused":
            return Reply.of({"promptFeedback": {"blockReason": "PROHIBITED_CONTENT"}, **facts})
        if self.scenario in ("prompt_refused", "some_filtered"):
            return Reply.of({"candidates": [{"finishReason": "IMAGE_SAFETY"}], **facts})
        wanted = body.get("generationConfig", {}).get("responseModalities", ["TEXT", "IMAGE"])
        picture = {"inlineData": {"mimeType": "image/png", "data": _encoded(files.png())}}
        parts = [{"text": "Here it is."}] if "TEXT" in wanted else []
        parts += [picture] if "IMAGE" in wanted else []  # type: ignore[list-item]
        candidate = {"content": {"role": "model", "parts": parts}, "finishReason": "STOP"}
        return Reply.of({"candidates": [candidate], **facts})

    def _prediction(
        self, body: dict[str, Any], instance: Mapping[str, Value], fields: Mapping[str, Value]
    ) -> dict[str, Any]:
        """Check a body of `predict` and give its parameters."""
        _check(Value(type="object", fields=parameters.PREDICTION, open=False).problems(body))
        if len(body["instances"]) != 1:
            raise Refused(error(400, "Exactly one instance is needed."))
        one, sent = body["instances"][0], body.get("parameters", {})
        _check(Value(type="object", fields=instance).problems(one, ("instances", 0)))
        _check(Value(type="object", fields=fields).problems(sent, ("parameters",)))
        for place, file in _media({name: one[name] for name in instance if name in one}):
            if len({"bytesBase64Encoded", "gcsUri"} & file.keys()) != 1:
                raise Refused(error(400, f"{place}: exactly one of bytesBase64Encoded and gcsUri is needed."))
            if "mimeType" not in file:
                raise Refused(error(400, f"{place}: mimeType is needed."))
            _check_base64(place, file.get("bytesBase64Encoded", ""))
        self.undocumented += [f"instances {name}" for name in one if name not in instance]
        self.undocumented += [f"parameters {name}" for name in sent if name not in fields]
        return dict(sent)


def error(http: int, message: str, details: list[dict[str, Any]] | None = None) -> Reply:
    """Every error: the HTTP status again as `code`, its name as `status`."""
    value: dict[str, Any] = {"code": http, "message": message, "status": _NAMES[http]}
    return Reply.of({"error": {**value, "details": details} if details else value}, http)


def _body(request: Request) -> dict[str, Any]:
    try:
        body = request.json()
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise Refused(error(400, "Invalid JSON payload received."))
    return body


def _camel(value: Any) -> Any:
    """The keys in camel case: those of a protocol buffer may be sent in snake case too, as the client does."""
    if isinstance(value, list):
        return [_camel(item) for item in value]
    if isinstance(value, dict):
        return {re.sub(r"_([a-z])", lambda m: m[1].upper(), key): _camel(item) for key, item in value.items()}
    return value


def _check(problems: Iterator[Problem]) -> None:
    for problem in problems:
        place = ".".join(str(step) for step in problem.path)
        if problem.kind == "unknown":
            message = f'Invalid JSON payload received. Unknown name "{problem.path[-1]}": Cannot find field.'
            raise Refused(error(400, message))
        raise Refused(error(400, f"Invalid value at {place!r}: {problem.kind}, {problem.limit}."))


def _check_base64(place: str, text: str) -> None:
    try:
        base64.b64decode(text, validate=True)
    except binascii.Error:
        raise Refused(error(400, f"Invalid value at {place!r}: no base64.")) from None


def _media(instance: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for name in ("image", "lastFrame", "video", "mask"):
        if name in instance:
            yield name, instance[name]
    for at, reference in enumerate(instance.get("referenceImages", [])):
        yield f"referenceImages[{at}].image", reference.get("image", {})


def _stored(sent: dict[str, Any], name: str) -> dict[str, Any]:
    """A file in the caller's own bucket, if that was asked for: then no bytes come."""
    return {"gcsUri": f"{sent['storageUri'].rstrip('/')}/{name}"} if "storageUri" in sent else {}


def _encoded(data: bytes) -> str:
    return base64.b64encode(data).decode()
