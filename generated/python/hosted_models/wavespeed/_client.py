"""The clients of WaveSpeed."""

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
    id="wavespeed",
    title="WaveSpeed",
    package="wavespeed",
    base_url="https://api.wavespeed.ai/api/v3",
    key_variable="WAVESPEED_API_KEY",
    url_variable="WAVESPEED_BASE_URL",
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
            path="/predictions/{id}/result",
            path_parts=(("id", Filler(holds="id")),),
            returns="task",
        ),
        Endpoint(
            name="cancel",
            method="DELETE",
            path="/predictions/{id}",
            path_parts=(("id", Filler(holds="id")),),
        ),
        Endpoint(
            name="upload",
            method="POST",
            path="/media/upload/binary",
            body="multipart",
            body_parts=((("file",), Filler(holds="file")),),
            returns="file",
        ),
    ),
    statuses=(
        ("created", "waiting"),
        ("processing", "running"),
        ("completed", "succeeded"),
        ("failed", "failed"),
        ("timeout", "timed_out"),
        ("deleted", "canceled"),
    ),
    places=(
        (
            "task",
            Places(
                id=(("data", "id"),),
                status=(("data", "status"),),
                model=(("data", "model"),),
                created=(("data", "created_at"),),
                files=(("data", "outputs", "*"),),
                code=(("data", "code"),),
                message=(("data", "error"), ("message",)),
                status_url=(("data", "urls", "get"),),
            ),
        ),
        ("error", Places(code=(("code",),), message=(("message",),))),
    ),
    errors=(
        ErrorCode(
            code="1200",
            kind="blocked",
            description="What was sent or made is not allowed.",
            action="Change the prompt or the files.",
        ),
        ErrorCode(
            code="1400",
            kind="invalid",
            description="The parameters are not what the model takes.",
            action="Correct the parameters; sent as they are, they will be refused again.",
        ),
        ErrorCode(
            code="1401",
            kind="invalid",
            description="The parameters are not what the model takes.",
            action="Correct the parameters; sent as they are, they will be refused again.",
        ),
        ErrorCode(
            code="1402",
            kind="invalid",
            description="A file that was sent cannot be used.",
            action="Send another file.",
        ),
        ErrorCode(
            code="5000",
            kind="failed",
            description="Something broke in the service.",
            action="Wait, and start a new task.",
        ),
        ErrorCode(
            code="5004",
            kind="timed_out",
            description="The model took too long.",
            action="Start a new task, with less to do if that is possible.",
        ),
    ),
    uploads=UploadApi(
        endpoint="upload", address=(("data", "download_url"),), url_key="url", kind_key="kind"
    ),
)


class WaveSpeed(CancelingClient):
    """A client of WaveSpeed.

    Image, video and audio models of many makers behind one address.
    """

    API: ClassVar[Api] = API


class AsyncWaveSpeed(AsyncCancelingClient):
    """A client of WaveSpeed for an event loop.

    Image, video and audio models of many makers behind one address.
    """

    API: ClassVar[Api] = API
