"""The clients of Rivya."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar, Final

from .._client.clients import (
    AsyncBalanceClient,
    AsyncTaskClient,
    BalanceClient,
    TaskClient,
    Webhooks,
)
from .._runtime.api import (
    Api,
    Endpoint,
    ErrorCode,
    Filler,
    Places,
    Polling,
    UploadApi,
)

API: Final = Api(
    id="rivya",
    title="Rivya",
    package="rivya",
    base_url="https://rivya.ai",
    key_prefix="rvya_sk_",
    key_variable="RIVYA_API_KEY",
    url_variable="RIVYA_BASE_URL",
    endpoints=(
        Endpoint(
            name="create",
            method="POST",
            path="/api/v1/generations",
            body="request",
            returns="task",
            scope="generations:create",
            idempotency_key="Idempotency-Key",
        ),
        Endpoint(
            name="status",
            method="GET",
            path="/api/v1/generations/{taskId}",
            path_parts=(("taskId", Filler(holds="id")),),
            returns="task",
            scope="generations:read",
        ),
        Endpoint(
            name="upload",
            method="POST",
            path="/api/v1/files",
            body="multipart",
            body_parts=(
                (("file",), Filler(holds="file")),
                (("kind",), Filler(holds="kind")),
                (("model",), Filler(holds="model")),
            ),
            returns="file",
            scope="files:create",
        ),
        Endpoint(
            name="credits",
            method="GET",
            path="/api/v1/credits",
            returns="credits",
            scope="credits:read",
        ),
    ),
    statuses=(
        ("queued", "waiting"),
        ("processing", "running"),
        ("succeeded", "succeeded"),
        ("failed", "failed"),
    ),
    polling=Polling(
        first_after=Decimal("2"),
        first_within=Decimal("3"),
        every=Decimal("5"),
        at_most_every=Decimal("10"),
    ),
    places=(
        (
            "task",
            Places(
                id=(("id",),),
                status=(("status",),),
                model=(("model",),),
                created=(("created_at",),),
                updated=(("updated_at",),),
                reserved=(("reserved_credits",),),
                cost=(("final_credits",),),
                result=(("result",),),
                files=(("result", "primary_url"), ("result", "urls", "*")),
                code=(("error", "code"),),
                message=(("error", "message"),),
            ),
        ),
        (
            "error",
            Places(
                code=(("error", "code"),),
                message=(("error", "message"),),
                request_id=(("error", "requestId"),),
            ),
        ),
        ("credits", Places(balance=(("current_credits",),))),
        ("model_list", Places(model=(("data", "*", "id"),))),
        ("chat_completion", Places(id=(("id",), ("session_id",)))),
        ("webhook", Places(id=(("id",),))),
    ),
    errors=(
        ErrorCode(
            code="public_api_disabled",
            status=503,
            kind="unavailable",
            description="The API is switched off for the time being.",
            action="Wait, and try again later.",
        ),
        ErrorCode(
            code="api_key_missing",
            status=401,
            kind="authentication",
            description="The request came without a key.",
            action="Send the key in the Authorization header.",
        ),
        ErrorCode(
            code="api_key_invalid",
            status=401,
            kind="authentication",
            description="Rivya does not know the key.",
            action="Check that the whole key is sent, and that it belongs to this service.",
        ),
        ErrorCode(
            code="api_key_revoked",
            status=401,
            kind="authentication",
            description="The key was revoked by its owner.",
            action="Make a new key, and use it instead.",
        ),
        ErrorCode(
            code="api_key_expired",
            status=401,
            kind="authentication",
            description="The key has expired.",
            action="Make a new key, and use it instead.",
        ),
        ErrorCode(
            code="api_scope_denied",
            status=403,
            kind="permission",
            description="The key lacks the scope that this endpoint needs.",
            action="Use a key that has the scope which this endpoint needs.",
        ),
        ErrorCode(
            code="rate_limited",
            status=429,
            kind="rate_limit",
            description="Too many requests in a short time.",
            action="Wait, then send the request again, and wait longer each time.",
        ),
        ErrorCode(
            code="validation_failed",
            status=400,
            kind="invalid",
            description="Something in the body is wrong, such as the model, the prompt or a setting.",
            action="Correct the request; sent as it is, it will be refused again.",
        ),
        ErrorCode(
            code="not_found",
            status=404,
            kind="not_found",
            description="There is no such task, or it belongs to another account.",
            action="Check the id, and that the key belongs to the account that started the task.",
        ),
        ErrorCode(
            code="webhook_url_rejected",
            status=400,
            kind="invalid",
            description="The address is not one that webhooks may be sent to.",
            action="Use a public address that begins with https.",
        ),
        ErrorCode(
            code="chat_model_not_supported",
            status=400,
            kind="invalid",
            description="The model cannot be used for chat through the API.",
            action="Choose a chat model from the list of models.",
        ),
        ErrorCode(
            code="chat_session_conflict",
            status=409,
            kind="conflict",
            description="The chat session cannot be used for this message.",
            action="Begin a new session, or wait until the earlier message is answered.",
        ),
        ErrorCode(
            code="chat_attachment_not_supported",
            status=400,
            kind="invalid",
            description="The attached file cannot be used in a chat.",
            action="Leave the attachment out, or attach another file.",
        ),
        ErrorCode(
            code="idempotency_conflict",
            status=409,
            kind="conflict",
            description="The idempotency key clashes with an earlier request that used it.",
            action="Use a new key for a new request; send the same body again only with the key that it had.",
        ),
        ErrorCode(
            code="insufficient_credits",
            kind="credits",
            description="The account has too few credits for the task.",
            action="Buy credits, or choose a request that costs less.",
        ),
        ErrorCode(
            code="generation_failed",
            kind="failed",
            description="The model could not finish. A failed task carries this code.",
            action="Read the message; start a new task if it does not blame the request.",
        ),
    ),
    uploads=UploadApi(
        endpoint="upload",
        parameter="referenceMediaItems",
        url_key="url",
        kind_key="kind",
        mime_key="mimeType",
        filled=(("url", ("url",)), ("durationToken", ("duration_token",))),
    ),
)


class Rivya(TaskClient, BalanceClient, Webhooks):
    """A client of Rivya.

    Image, video, audio and chat models behind one API, all paid from one balance of credits.
    """

    API: ClassVar[Api] = API


class AsyncRivya(AsyncTaskClient, AsyncBalanceClient, Webhooks):
    """A client of Rivya for an event loop.

    Image, video, audio and chat models behind one API, all paid from one balance of credits.
    """

    API: ClassVar[Api] = API
