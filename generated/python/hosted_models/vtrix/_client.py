"""The clients of Vtrix."""

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
)

API: Final = Api(
    id="vtrix",
    title="Vtrix",
    package="vtrix",
    base_url="https://cloud.vtrix.ai",
    key_variable="VTRIX_API_KEY",
    url_variable="VTRIX_BASE_URL",
    endpoints=(
        Endpoint(
            name="create",
            method="POST",
            path="/model/v1/generation",
            body="request",
            returns="task",
            request_id="X-Request-Id",
        ),
        Endpoint(
            name="status",
            method="GET",
            path="/api/v1/multi-models-generate/{id}",
            path_parts=(("id", Filler(holds="id")),),
            returns="task",
        ),
    ),
    statuses=(
        ("in_queue", "waiting"),
        ("processing", "running"),
        ("success", "succeeded"),
        ("in_progress", "running"),
        ("completed", "succeeded"),
        ("failed", "failed"),
    ),
    places=(
        (
            "task",
            Places(
                id=(("data", "id"),),
                status=(("data", "status"),),
                progress=(("data", "progress"),),
                model=(("data", "model"),),
                created=(("data", "created_at"),),
                updated=(("data", "updated_at"),),
                cost=(("data", "usage", "cost"),),
                result=(("data",),),
                files=(
                    ("data", "output", "*", "url"),
                    ("data", "output", "*", "content", "*", "url"),
                ),
                code=(("data", "error", "code"),),
                message=(("data", "error", "message"),),
                http_status=(("status", "code"),),
                http_message=(("status", "message"),),
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
            code="403",
            status=403,
            kind="access",
            description="The balance is used up, or the key may not do this.",
            action="Look at the balance first, then at what the key may do.",
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
            kind="unavailable",
            description="Something broke at Vtrix.",
            action="Wait, and ask for the state of the task before you start another.",
        ),
        ErrorCode(
            code="002014001",
            kind="failed",
            description="The video could not be made.",
            action="Start a new task; change the prompt or the files if it fails again.",
        ),
        ErrorCode(
            code="014002095",
            kind="failed",
            description="The image could not be made because of a fault inside the service.",
            action="Start a new task later.",
        ),
        ErrorCode(
            code="014002096",
            kind="failed",
            description="The result could not be read.",
            action="Start a new task later.",
        ),
        ErrorCode(
            code="014002097",
            kind="failed",
            description="The service behind answered with an HTTP error.",
            action="Start a new task later.",
        ),
        ErrorCode(
            code="014002099",
            kind="failed",
            description="A direct call to the service behind failed.",
            action="Start a new task later.",
        ),
    ),
)


class Vtrix(TaskClient):
    """A client of Vtrix.

    Image, video and language models of many makers behind one address, billed in US dollars.
    """

    API: ClassVar[Api] = API


class AsyncVtrix(AsyncTaskClient):
    """A client of Vtrix for an event loop.

    Image, video and language models of many makers behind one address, billed in US dollars.
    """

    API: ClassVar[Api] = API
