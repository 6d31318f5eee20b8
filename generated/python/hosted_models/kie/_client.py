"""The clients of Kie."""

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
    UploadApi,
)

API: Final = Api(
    id="kie",
    title="Kie",
    package="kie",
    base_url="https://api.kie.ai",
    key_variable="KIE_API_KEY",
    url_variable="KIE_BASE_URL",
    endpoints=(
        Endpoint(
            name="create",
            method="POST",
            path="/api/v1/jobs/createTask",
            body="request",
            returns="task",
        ),
        Endpoint(
            name="status",
            method="GET",
            path="/api/v1/jobs/recordInfo",
            query=(("taskId", Filler(holds="id")),),
            returns="status",
        ),
        Endpoint(
            name="upload",
            method="POST",
            base_url="https://kieai.redpandaai.co",
            path="/api/file-stream-upload",
            body="multipart",
            body_parts=(
                (("file",), Filler(holds="file")),
                (("uploadPath",), Filler(value="images/user-uploads")),
                (("fileName",), Filler(holds="file_name")),
            ),
            returns="file",
        ),
    ),
    statuses=(
        ("waiting", "waiting"),
        ("queuing", "waiting"),
        ("generating", "running"),
        ("success", "succeeded"),
        ("fail", "failed"),
    ),
    places=(
        ("task", Places(id=(("data", "taskId"),), message=(("msg",),), http_status=(("code",),))),
        (
            "status",
            Places(
                id=(("data", "taskId"),),
                status=(("data", "state"),),
                model=(("data", "model"),),
                created=(("data", "createTime"),),
                updated=(("data", "updateTime"),),
                files=(("data", "resultJson", "resultUrls", "*"),),
                code=(("data", "failCode"),),
                message=(("data", "failMsg"), ("msg",)),
                http_status=(("code",),),
            ),
        ),
        ("error", Places(code=(("code",),), message=(("msg",),), http_status=(("code",),))),
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
            code="402",
            status=402,
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
            code="422",
            status=422,
            kind="not_yet",
            description="The parameters are not what the model takes; or there is no such task, or it is not known everywhere yet.",
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
            code="455",
            status=455,
            kind="unavailable",
            description="The service is not available for the time being.",
            action="Wait, and try again later.",
        ),
        ErrorCode(
            code="500",
            status=500,
            kind="failed",
            description="Something broke in the service.",
            action="Wait, and start a new task.",
        ),
        ErrorCode(
            code="501",
            status=501,
            kind="failed",
            description="The model could not finish.",
            action="Start a new task; change the request if it fails again.",
        ),
        ErrorCode(
            code="505",
            status=505,
            kind="unavailable",
            description="The service is not available for the time being.",
            action="Wait, and try again later.",
        ),
    ),
    uploads=UploadApi(
        endpoint="upload",
        address=(("data", "downloadUrl"), ("data", "fileUrl")),
        url_key="url",
        kind_key="kind",
    ),
)


class Kie(TaskClient):
    """A client of Kie.

    Image, video and audio models of many makers behind one address, paid in credits.
    """

    API: ClassVar[Api] = API


class AsyncKie(AsyncTaskClient):
    """A client of Kie for an event loop.

    Image, video and audio models of many makers behind one address, paid in credits.
    """

    API: ClassVar[Api] = API
