"""The clients of Google."""

from __future__ import annotations

from typing import ClassVar, Final

from .._client.clients import (
    AsyncTaskClient,
    TaskClient,
)
from .._runtime.api import (
    Api,
    Endpoint,
    ErrorCode,
    Filler,
    Places,
    Setting,
)

API: Final = Api(
    id="google",
    title="Google",
    package="google",
    base_url="https://{location}-aiplatform.googleapis.com",
    settings=(
        Setting(name="project", environment="GOOGLE_CLOUD_PROJECT"),
        Setting(name="location", default="us-central1", environment="GOOGLE_CLOUD_LOCATION"),
    ),
    key_variable="GOOGLE_ACCESS_TOKEN",
    url_variable="GOOGLE_BASE_URL",
    endpoints=(
        Endpoint(
            name="create",
            method="POST",
            path="/v1/projects/{project}/locations/{location}/publishers/google/models/{model}:predictLongRunning",
            path_parts=(
                ("project", Filler(setting="project")),
                ("location", Filler(setting="location")),
                ("model", Filler(holds="model")),
            ),
            body="request",
            returns="operation",
        ),
        Endpoint(
            name="status",
            method="POST",
            path="/v1/projects/{project}/locations/{location}/publishers/google/models/{model}:fetchPredictOperation",
            path_parts=(
                ("project", Filler(setting="project")),
                ("location", Filler(setting="location")),
                ("model", Filler(holds="model")),
            ),
            body="json",
            body_parts=((("operationName",), Filler(holds="id")),),
            returns="operation",
        ),
        Endpoint(
            name="content",
            method="POST",
            base_url="https://aiplatform.googleapis.com",
            path="/v1/projects/{project}/locations/global/publishers/google/models/{model}:generateContent",
            path_parts=(("project", Filler(setting="project")), ("model", Filler(holds="model"))),
            body="request",
            returns="content",
            starts="result",
        ),
    ),
    statuses=(("true", "finished"), ("false", "running")),
    places=(
        (
            "operation",
            Places(
                id=(("name",),),
                status=(("done",),),
                content=(("response", "videos", "*", "bytesBase64Encoded"),),
                file_type=(("response", "videos", "*", "mimeType"),),
                blocked=(("response", "raiMediaFilteredCount"),),
                code=(("error", "code"),),
                message=(("error", "message"), ("response", "raiMediaFilteredReasons", "*")),
            ),
        ),
        (
            "content",
            Places(
                content=(("candidates", "*", "content", "parts", "*", "inlineData", "data"),),
                file_type=(("candidates", "*", "content", "parts", "*", "inlineData", "mimeType"),),
                blocked=(("promptFeedback", "blockReason"), ("candidates", "*", "finishReason")),
                message=(("candidates", "*", "finishMessage"),),
            ),
        ),
        ("error", Places(code=(("error", "status"),), message=(("error", "message"),))),
    ),
    errors=(
        ErrorCode(
            code="UNAUTHENTICATED",
            status=401,
            kind="authentication",
            description="The key is missing or not valid.",
            action="Make a new token for the project.",
        ),
        ErrorCode(
            code="RESOURCE_EXHAUSTED",
            status=429,
            kind="rate_limit",
            description="Too many requests in a short time.",
            action="Wait, then send the request again, and wait longer each time.",
        ),
        ErrorCode(
            code="NOT_FOUND",
            status=404,
            kind="not_found",
            description="There is no such model.",
            action="Correct the request; sent as it is, it will be refused again.",
        ),
        ErrorCode(
            code="INVALID_ARGUMENT",
            status=400,
            kind="invalid",
            description="The parameters are not what the model takes.",
            action="Correct the parameters; sent as they are, they will be refused again.",
        ),
    ),
)


class Google(TaskClient):
    """A client of Google.

    Veo and Gemini on Vertex AI, where a project pays.
    """

    API: ClassVar[Api] = API


class AsyncGoogle(AsyncTaskClient):
    """A client of Google for an event loop.

    Veo and Gemini on Vertex AI, where a project pays.
    """

    API: ClassVar[Api] = API
