"""The clients of AI/ML API."""

from __future__ import annotations

from decimal import Decimal
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
    Polling,
)

API: Final = Api(
    id="aimlapi",
    title="AI/ML API",
    package="aimlapi",
    base_url="https://api.aimlapi.com",
    key_variable="AIML_API_KEY",
    url_variable="AIMLAPI_BASE_URL",
    endpoints=(
        Endpoint(
            name="create_image",
            method="POST",
            path="/v1/images/generations",
            body="request",
            returns="images",
            starts="result",
        ),
        Endpoint(
            name="create_video",
            method="POST",
            path="/v2/video/generations",
            body="request",
            returns="video",
            status="video",
        ),
        Endpoint(
            name="video",
            method="GET",
            path="/v2/video/generations",
            query=(("generation_id", Filler(holds="id")),),
            returns="video",
        ),
        Endpoint(
            name="create_audio",
            method="POST",
            path="/v2/generate/audio",
            body="request",
            returns="audio",
            status="audio",
        ),
        Endpoint(
            name="audio",
            method="GET",
            path="/v2/generate/audio",
            query=(("generation_id", Filler(holds="id")),),
            returns="audio",
        ),
    ),
    statuses=(
        ("queued", "waiting"),
        ("generating", "running"),
        ("completed", "succeeded"),
        ("error", "failed"),
    ),
    polling=Polling(every=Decimal("15")),
    places=(
        ("images", Places(files=(("data", "*", "url"),), content=(("data", "*", "b64_json"),))),
        (
            "video",
            Places(
                id=(("id",), ("generation_id",)),
                status=(("status",),),
                cost=(("meta", "usage", "credits_used"),),
                files=(("video", "url"),),
                code=(("error", "name"),),
                message=(("error", "message"),),
            ),
        ),
        (
            "audio",
            Places(
                id=(("id",), ("generation_id",)),
                status=(("status",),),
                cost=(("meta", "usage", "credits_used"),),
                files=(("audio_file", "url"),),
                code=(("error", "name"),),
                message=(("error", "message"),),
            ),
        ),
        (
            "error",
            Places(code=(("statusCode",),), message=(("message",),), request_id=(("requestId",),)),
        ),
    ),
    errors=(
        ErrorCode(
            code="400",
            status=400,
            kind="invalid",
            description="The parameters are not what the model takes.",
            action="Correct the parameters; sent as they are, they will be refused again.",
        ),
        ErrorCode(
            code="401",
            status=401,
            kind="authentication",
            description="The key is missing or not valid.",
            action="Check that the whole key is sent in the Authorization header.",
        ),
        ErrorCode(
            code="403",
            status=403,
            kind="credits",
            description="The account has too few credits for the task.",
            action="Buy credits, or choose a request that costs less.",
        ),
        ErrorCode(
            code="404",
            status=404,
            kind="not_found",
            description="There is no such task.",
            action="Correct the request; sent as it is, it will be refused again.",
        ),
        ErrorCode(
            code="429",
            status=429,
            kind="rate_limit",
            description="Too many requests in a short time.",
            action="Wait, then send the request again, and wait longer each time.",
        ),
        ErrorCode(
            code="500",
            status=500,
            kind="failed",
            description="Something broke in the service.",
            action="Wait, and start a new task.",
        ),
        ErrorCode(
            code="502",
            status=502,
            kind="unavailable",
            description="The service is not available for the time being.",
            action="Wait, and try again later.",
        ),
        ErrorCode(
            code="503",
            status=503,
            kind="unavailable",
            description="The service is not available for the time being.",
            action="Wait, and try again later.",
        ),
        ErrorCode(
            code="504",
            status=504,
            kind="timed_out",
            description="The model took too long.",
            action="Start a new task, with less to do if that is possible.",
        ),
    ),
)


class AIMLAPI(TaskClient):
    """A client of AI/ML API.

    Models of many makers behind one address, paid in credits.
    """

    API: ClassVar[Api] = API


class AsyncAIMLAPI(AsyncTaskClient):
    """A client of AI/ML API for an event loop.

    Models of many makers behind one address, paid in credits.
    """

    API: ClassVar[Api] = API
