"""The clients of Replicate."""

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
    UploadApi,
)

API: Final = Api(
    id="replicate",
    title="Replicate",
    package="replicate",
    base_url="https://api.replicate.com/v1",
    key_variable="REPLICATE_API_TOKEN",
    url_variable="REPLICATE_BASE_URL",
    endpoints=(
        Endpoint(
            name="create",
            method="POST",
            path="/models/{model}/predictions",
            path_parts=(("model", Filler(holds="model")),),
            body="request",
            returns="task",
        ),
        Endpoint(
            name="create_version",
            method="POST",
            path="/predictions",
            body="request",
            returns="task",
        ),
        Endpoint(
            name="status",
            method="GET",
            path="/predictions/{prediction_id}",
            path_parts=(("prediction_id", Filler(holds="id")),),
            returns="task",
        ),
        Endpoint(
            name="cancel",
            method="POST",
            path="/predictions/{prediction_id}/cancel",
            path_parts=(("prediction_id", Filler(holds="id")),),
            returns="task",
        ),
        Endpoint(
            name="upload",
            method="POST",
            path="/files",
            body="multipart",
            body_parts=(
                (("content",), Filler(holds="file")),
                (("filename",), Filler(holds="file_name")),
                (("type",), Filler(holds="file_type")),
            ),
            returns="file",
        ),
    ),
    statuses=(
        ("starting", "waiting"),
        ("processing", "running"),
        ("succeeded", "succeeded"),
        ("failed", "failed"),
        ("canceled", "canceled"),
        ("aborted", "canceled"),
    ),
    places=(
        (
            "task",
            Places(
                id=(("id",),),
                status=(("status",),),
                model=(("model",),),
                created=(("created_at",),),
                files=(
                    ("output",),
                    ("output", "*"),
                    ("output", "audio_out"),
                    ("output", "prompt_npz"),
                ),
                message=(("error",),),
                status_url=(("urls", "get"),),
                cancel_url=(("urls", "cancel"),),
            ),
        ),
        (
            "error",
            Places(
                code=(("status",),), message=(("detail",), ("title",)), http_status=(("status",),)
            ),
        ),
    ),
    errors=(
        ErrorCode(
            code="401",
            status=401,
            kind="authentication",
            description="The key is missing or not valid.",
            action="Check that the whole key is sent in the Authorization header.",
        ),
        ErrorCode(
            code="404",
            status=404,
            kind="not_yet",
            description="There is no such task, or it is not known everywhere yet.",
        ),
    ),
    uploads=UploadApi(
        endpoint="upload", address=(("urls", "get"),), url_key="url", kind_key="kind"
    ),
)


class Replicate(CancelingClient):
    """A client of Replicate.

    Models of many makers behind one API, each with versions of its own.
    """

    API: ClassVar[Api] = API


class AsyncReplicate(AsyncCancelingClient):
    """A client of Replicate for an event loop.

    Models of many makers behind one API, each with versions of its own.
    """

    API: ClassVar[Api] = API
