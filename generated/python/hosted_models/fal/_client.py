"""The clients of fal."""

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
    Put,
    UploadApi,
)

API: Final = Api(
    id="fal",
    title="fal",
    package="fal",
    base_url="https://queue.fal.run",
    auth_scheme="Key",
    key_variable="FAL_KEY",
    url_variable="FAL_BASE_URL",
    endpoints=(
        Endpoint(
            name="create",
            method="POST",
            path="/{model}",
            path_parts=(("model", Filler(holds="model")),),
            body="request",
            returns="task",
        ),
        Endpoint(
            name="status",
            method="GET",
            path="/{app}/requests/{request_id}/status",
            path_parts=(
                ("app", Filler(holds="model", segments=2)),
                ("request_id", Filler(holds="id")),
            ),
            follow="status_url",
            returns="status",
        ),
        Endpoint(
            name="result",
            method="GET",
            path="/{app}/requests/{request_id}",
            path_parts=(
                ("app", Filler(holds="model", segments=2)),
                ("request_id", Filler(holds="id")),
            ),
            follow="result_url",
            returns="result",
            refusal_ends=True,
        ),
        Endpoint(
            name="cancel",
            method="PUT",
            path="/{app}/requests/{request_id}/cancel",
            path_parts=(
                ("app", Filler(holds="model", segments=2)),
                ("request_id", Filler(holds="id")),
            ),
            follow="cancel_url",
            returns="cancellation",
        ),
        Endpoint(
            name="upload",
            method="POST",
            base_url="https://rest.fal.ai",
            path="/storage/upload/initiate",
            query=(("storage_type", Filler(value="fal-cdn-v3")),),
            body="json",
            body_parts=(
                (("content_type",), Filler(holds="file_type")),
                (("file_name",), Filler(holds="file_name")),
            ),
            returns="upload",
        ),
    ),
    statuses=(("IN_QUEUE", "waiting"), ("IN_PROGRESS", "running"), ("COMPLETED", "finished")),
    places=(
        (
            "task",
            Places(
                id=(("request_id",),),
                status=(("status",),),
                position=(("queue_position",),),
                status_url=(("status_url",),),
                result_url=(("response_url",),),
                cancel_url=(("cancel_url",),),
            ),
        ),
        (
            "status",
            Places(
                id=(("request_id",),),
                status=(("status",),),
                position=(("queue_position",),),
                code=(("error_type",),),
                message=(("error",),),
            ),
        ),
        (
            "result",
            Places(
                files=(
                    ("images", "*", "url"),
                    ("image", "url"),
                    ("video", "url"),
                    ("audio", "url"),
                ),
                file_type=(
                    ("images", "*", "content_type"),
                    ("image", "content_type"),
                    ("video", "content_type"),
                    ("audio", "content_type"),
                ),
            ),
        ),
        (
            "error",
            Places(
                code=(("error_type",), ("detail", "*", "type")),
                message=(("detail", "*", "msg"), ("detail",)),
            ),
        ),
    ),
    errors=(
        ErrorCode(
            code="request_timeout",
            status=504,
            kind="timed_out",
            description="The model took too long.",
            action="Start a new task, with less to do if that is possible.",
        ),
        ErrorCode(
            code="startup_timeout",
            status=504,
            kind="timed_out",
            description="The model took too long.",
            action="Start a new task, with less to do if that is possible.",
        ),
        ErrorCode(
            code="runner_scheduling_failure",
            status=503,
            kind="failed",
            description="The service could not run the request.",
            action="Wait, and start a new task.",
        ),
        ErrorCode(
            code="runner_connection_timeout",
            status=503,
            kind="failed",
            description="The service could not run the request.",
            action="Wait, and start a new task.",
        ),
        ErrorCode(
            code="runner_disconnected",
            status=503,
            kind="failed",
            description="The service could not run the request.",
            action="Wait, and start a new task.",
        ),
        ErrorCode(
            code="runner_connection_refused",
            status=503,
            kind="failed",
            description="The service could not run the request.",
            action="Wait, and start a new task.",
        ),
        ErrorCode(
            code="runner_connection_error",
            status=503,
            kind="failed",
            description="The service could not run the request.",
            action="Wait, and start a new task.",
        ),
        ErrorCode(
            code="runner_incomplete_response",
            status=502,
            kind="failed",
            description="The service could not run the request.",
            action="Wait, and start a new task.",
        ),
        ErrorCode(
            code="runner_server_error",
            status=500,
            kind="failed",
            description="The service could not run the request.",
            action="Wait, and start a new task.",
        ),
        ErrorCode(
            code="internal_error",
            status=500,
            kind="failed",
            description="Something broke in the service.",
            action="Wait, and start a new task.",
        ),
        ErrorCode(
            code="client_disconnected",
            status=499,
            kind="canceled",
            description="The task was stopped.",
            action="Nothing, if you stopped it; otherwise start a new task.",
        ),
        ErrorCode(
            code="client_cancelled",
            status=499,
            kind="canceled",
            description="The task was stopped.",
            action="Nothing, if you stopped it; otherwise start a new task.",
        ),
        ErrorCode(
            code="bad_request",
            status=400,
            kind="invalid",
            description="The parameters are not what the model takes.",
            action="Correct the parameters; sent as they are, they will be refused again.",
        ),
        ErrorCode(
            code="content_policy_violation",
            status=422,
            kind="blocked",
            description="What was sent or made is not allowed.",
            action="Change the prompt or the files.",
            retry=False,
        ),
        ErrorCode(
            code="no_media_generated",
            status=422,
            kind="failed",
            description="The model could not finish.",
            action="Start a new task; change the request if it fails again.",
        ),
        ErrorCode(
            code="internal_server_error",
            status=500,
            kind="failed",
            description="The model could not finish.",
            action="Start a new task; change the request if it fails again.",
        ),
        ErrorCode(
            code="downstream_service_error",
            status=400,
            kind="failed",
            description="The model could not finish.",
            action="Start a new task; change the request if it fails again.",
        ),
        ErrorCode(
            code="downstream_service_unavailable",
            status=500,
            kind="failed",
            description="The model could not finish.",
            action="Start a new task; change the request if it fails again.",
        ),
        ErrorCode(
            code="generation_timeout",
            status=504,
            kind="timed_out",
            description="The model took too long.",
            action="Start a new task, with less to do if that is possible.",
        ),
        ErrorCode(
            code="file_download_error",
            status=422,
            kind="invalid",
            description="A file that was sent cannot be used.",
            action="Send another file.",
            retry=False,
        ),
        ErrorCode(
            code="image_load_error",
            status=422,
            kind="invalid",
            description="A file that was sent cannot be used.",
            action="Send another file.",
            retry=False,
        ),
        ErrorCode(
            code="image_too_small",
            status=422,
            kind="invalid",
            description="A file that was sent cannot be used.",
            action="Send another file.",
            retry=False,
        ),
        ErrorCode(
            code="image_too_large",
            status=422,
            kind="invalid",
            description="A file that was sent cannot be used.",
            action="Send another file.",
            retry=False,
        ),
        ErrorCode(
            code="file_too_large",
            status=422,
            kind="invalid",
            description="A file that was sent cannot be used.",
            action="Send another file.",
            retry=False,
        ),
        ErrorCode(
            code="unsupported_image_format",
            status=422,
            kind="invalid",
            description="A file that was sent cannot be used.",
            action="Send another file.",
            retry=False,
        ),
    ),
    uploads=UploadApi(
        endpoint="upload",
        put=Put(address=(("upload_url",),), headers=(("Content-Type", Filler(holds="file_type")),)),
        address=(("file_url",),),
        url_key="url",
        kind_key="kind",
    ),
)


class Fal(CancelingClient):
    """A client of fal.

    Image, video and audio models of many makers behind one queue.
    """

    API: ClassVar[Api] = API


class AsyncFal(AsyncCancelingClient):
    """A client of fal for an event loop.

    Image, video and audio models of many makers behind one queue.
    """

    API: ClassVar[Api] = API
