"""The clients of Stability AI."""

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
    id="stability",
    title="Stability AI",
    package="stability",
    base_url="https://api.stability.ai",
    key_variable="STABILITY_API_KEY",
    url_variable="STABILITY_BASE_URL",
    endpoints=(
        Endpoint(
            name="create",
            method="POST",
            path="/v2beta/stable-image/generate/{model}",
            path_parts=(("model", Filler(holds="model")),),
            headers=(("Accept", Filler(value="image/*")),),
            body="request",
            content=("multipart",),
            returns_media="image",
            starts="result",
        ),
        Endpoint(
            name="sd3",
            method="POST",
            path="/v2beta/stable-image/generate/sd3",
            headers=(("Accept", Filler(value="image/*")),),
            body="request",
            content=("multipart",),
            returns_media="image",
            starts="result",
        ),
        Endpoint(
            name="edit",
            method="POST",
            path="/v2beta/stable-image/edit/{model}",
            path_parts=(("model", Filler(holds="model")),),
            headers=(("Accept", Filler(value="image/*")),),
            body="request",
            content=("multipart",),
            returns_media="image",
            starts="result",
        ),
        Endpoint(
            name="control",
            method="POST",
            path="/v2beta/stable-image/control/{model}",
            path_parts=(("model", Filler(holds="model")),),
            headers=(("Accept", Filler(value="image/*")),),
            body="request",
            content=("multipart",),
            returns_media="image",
            starts="result",
        ),
        Endpoint(
            name="upscale",
            method="POST",
            path="/v2beta/stable-image/upscale/{model}",
            path_parts=(("model", Filler(holds="model")),),
            headers=(("Accept", Filler(value="image/*")),),
            body="request",
            content=("multipart",),
            returns_media="image",
            starts="result",
        ),
        Endpoint(
            name="creative",
            method="POST",
            path="/v2beta/stable-image/upscale/{model}",
            path_parts=(("model", Filler(holds="model")),),
            body="request",
            content=("multipart",),
            returns="task",
        ),
        Endpoint(
            name="result",
            method="GET",
            path="/v2beta/results/{id}",
            path_parts=(("id", Filler(holds="id")),),
            headers=(("Accept", Filler(value="image/*")),),
            returns_media="image",
            refusal_ends=True,
            pending=(202,),
        ),
    ),
    polling=Polling(every=Decimal("10")),
    places=(
        ("task", Places(id=(("id",),))),
        ("error", Places(code=(("name",),), message=(("errors", "*"),), request_id=(("id",),))),
    ),
    errors=(
        ErrorCode(
            code="bad_request",
            status=400,
            kind="invalid",
            description="The parameters are not what the model takes.",
            action="Correct the parameters; sent as they are, they will be refused again.",
        ),
        ErrorCode(
            code="content_moderation",
            status=403,
            kind="blocked",
            description="What was sent or made is not allowed.",
            action="Change the prompt or the files.",
        ),
        ErrorCode(
            code="generation_not_found",
            status=404,
            kind="not_found",
            description="There is no such task, or it belongs to another account.",
            action="Check the id, and that the key belongs to the account that started the task.",
        ),
        ErrorCode(
            code="payload_too_large",
            status=413,
            kind="invalid",
            description="A file that was sent cannot be used.",
            action="Send another file.",
        ),
        ErrorCode(
            code="public_figure",
            status=422,
            kind="blocked",
            description="What was sent or made is not allowed.",
            action="Change the prompt or the files.",
        ),
        ErrorCode(
            code="rate_limit_exceeded",
            status=429,
            kind="rate_limit",
            description="Too many requests in a short time.",
            action="Wait, then send the request again, and wait longer each time.",
        ),
        ErrorCode(
            code="internal_error",
            status=500,
            kind="failed",
            description="Something broke in the service.",
            action="Wait, and start a new task.",
        ),
    ),
)


class StabilityAI(TaskClient):
    """A client of Stability AI.

    Images, made and enlarged, by models of its own.
    """

    API: ClassVar[Api] = API


class AsyncStabilityAI(AsyncTaskClient):
    """A client of Stability AI for an event loop.

    Images, made and enlarged, by models of its own.
    """

    API: ClassVar[Api] = API
