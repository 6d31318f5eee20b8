"""The clients of Black Forest Labs."""

from __future__ import annotations

from typing import ClassVar, Final

from .._client.clients import (
    AsyncBalanceClient,
    AsyncTaskClient,
    BalanceClient,
    TaskClient,
)
from .._runtime.api import (
    Api,
    Endpoint,
    ErrorCode,
    Filler,
    Places,
)

API: Final = Api(
    id="bfl",
    title="Black Forest Labs",
    package="bfl",
    base_url="https://api.bfl.ai",
    hosts=("*.bfl.ai",),
    auth_header="x-key",
    auth_scheme="",
    key_variable="BFL_API_KEY",
    url_variable="BFL_BASE_URL",
    endpoints=(
        Endpoint(
            name="create",
            method="POST",
            path="/v1/{model}",
            path_parts=(("model", Filler(holds="model")),),
            body="request",
            returns="task",
        ),
        Endpoint(
            name="status",
            method="GET",
            path="/v1/get_result",
            query=(("id", Filler(holds="id")),),
            follow="status_url",
            returns="status",
        ),
        Endpoint(name="credits", method="GET", path="/v1/credits", returns="credits"),
    ),
    statuses=(
        ("Pending", "running"),
        ("Ready", "succeeded"),
        ("Error", "failed"),
        ("Request Moderated", "blocked"),
        ("Content Moderated", "blocked"),
    ),
    places=(
        ("task", Places(id=(("id",),), cost=(("cost",),), status_url=(("polling_url",),))),
        (
            "status",
            Places(
                id=(("id",),),
                status=(("status",),),
                progress=(("progress",),),
                result=(("result",),),
                files=(("result", "sample"),),
            ),
        ),
        ("credits", Places(balance=(("credits",),))),
        (
            "error",
            Places(
                code=(("detail", "*", "type"), ("status",)),
                message=(("detail", "*", "msg"), ("detail",)),
            ),
        ),
    ),
    errors=(
        ErrorCode(
            code="Task not found",
            status=404,
            kind="not_yet",
            description="There is no such task, or it is not known everywhere yet.",
        ),
    ),
)


class BlackForestLabs(TaskClient, BalanceClient):
    """A client of Black Forest Labs.

    The FLUX image models, by the company that made them.
    """

    API: ClassVar[Api] = API


class AsyncBlackForestLabs(AsyncTaskClient, AsyncBalanceClient):
    """A client of Black Forest Labs for an event loop.

    The FLUX image models, by the company that made them.
    """

    API: ClassVar[Api] = API
