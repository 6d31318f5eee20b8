"""The clients of ODIRouter."""

from __future__ import annotations

from typing import ClassVar, Final

from .._client.clients import (
    AsyncCancelingClient,
    CancelingClient,
)
from .._runtime.api import (
    Api,
    Endpoint,
    ErrorCode,
    Filler,
    Places,
)

API: Final = Api(
    id="odirouter",
    title="ODIRouter",
    package="odirouter",
    base_url="https://odirouter.ai",
    key_variable="ODIROUTER_API_KEY",
    url_variable="ODIROUTER_BASE_URL",
    endpoints=(
        Endpoint(
            name="create",
            method="POST",
            path="/model/v1/queue/{endpoint}",
            path_parts=(("endpoint", Filler(holds="model")),),
            body="request",
            returns="task",
        ),
        Endpoint(
            name="status",
            method="GET",
            path="/model/v1/queue/{endpoint}/requests/{request_id}/status",
            path_parts=(("endpoint", Filler(holds="model")), ("request_id", Filler(holds="id"))),
            returns="status",
        ),
        Endpoint(
            name="result",
            method="GET",
            path="/model/v1/queue/{endpoint}/requests/{request_id}/response",
            path_parts=(("endpoint", Filler(holds="model")), ("request_id", Filler(holds="id"))),
            returns="result",
            pending=(202,),
        ),
        Endpoint(
            name="cancel",
            method="PUT",
            path="/model/v1/queue/{endpoint}/requests/{request_id}/cancel",
            path_parts=(("endpoint", Filler(holds="model")), ("request_id", Filler(holds="id"))),
        ),
    ),
    statuses=(("IN_QUEUE", "waiting"), ("IN_PROGRESS", "running"), ("COMPLETED", "finished")),
    places=(
        (
            "task",
            Places(
                id=(("request_id",),),
                position=(("queue_position",),),
                status_url=(("status_url",),),
                result_url=(("response_url",),),
                cancel_url=(("cancel_url",),),
            ),
        ),
        ("status", Places(status=(("status",),), code=(("error_type",),), message=(("error",),))),
        (
            "result",
            Places(
                id=(("request_id",),),
                files=(("outputs", "*", "url"),),
                file_type=(("outputs", "*", "content_type"),),
            ),
        ),
        (
            "error",
            Places(
                code=(("error", "code"),),
                message=(("error", "message"), ("detail",)),
                request_id=(("request_id",),),
            ),
        ),
    ),
    errors=(
        ErrorCode(
            code="UNAUTHORIZED",
            kind="authentication",
            description="The key is missing or not valid.",
            action="Check that the whole key is sent in the Authorization header.",
        ),
        ErrorCode(
            code="RATE_LIMIT_EXCEEDED",
            kind="rate_limit",
            description="Too many requests in a short time.",
            action="Wait, then send the request again, and wait longer each time.",
        ),
        ErrorCode(
            code="INFERENCE_FAILURE",
            kind="failed",
            description="The model could not finish.",
            action="Start a new task; change the request if it fails again.",
        ),
        ErrorCode(
            code="INFERENCE_TIMEOUT",
            kind="timed_out",
            description="The model took too long.",
            action="Start a new task, with less to do if that is possible.",
        ),
        ErrorCode(
            code="REQUEST_INVALID",
            kind="invalid",
            description="The parameters are not what the model takes.",
            action="Correct the parameters; sent as they are, they will be refused again.",
        ),
        ErrorCode(
            code="CONTENT_BLOCKED",
            kind="blocked",
            description="What was sent or made is not allowed.",
            action="Change the prompt or the files.",
        ),
        ErrorCode(
            code="CANCELED",
            kind="canceled",
            description="The task was stopped.",
            action="Nothing, if you stopped it; otherwise start a new task.",
        ),
        ErrorCode(
            code="INTERNAL_SERVER_ERROR",
            kind="failed",
            description="Something broke in the service.",
            action="Wait, and start a new task.",
        ),
    ),
)


class ODIRouter(CancelingClient):
    """A client of ODIRouter.

    Image, video and language models behind one address; images and videos are made in a queue.
    """

    API: ClassVar[Api] = API


class AsyncODIRouter(AsyncCancelingClient):
    """A client of ODIRouter for an event loop.

    Image, video and language models behind one address; images and videos are made in a queue.
    """

    API: ClassVar[Api] = API
