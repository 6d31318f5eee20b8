"""The clients of OpenAI."""

from __future__ import annotations

from typing import ClassVar, Final

from .._client.clients import (
    AsyncClient,
    Client,
)
from .._runtime.api import (
    Api,
    Endpoint,
    ErrorCode,
    Places,
)

API: Final = Api(
    id="openai",
    title="OpenAI",
    package="openai",
    base_url="https://api.openai.com/v1",
    key_variable="OPENAI_API_KEY",
    url_variable="OPENAI_BASE_URL",
    endpoints=(
        Endpoint(
            name="create",
            method="POST",
            path="/images/generations",
            body="request",
            returns="images",
            starts="result",
        ),
        Endpoint(
            name="edit",
            method="POST",
            path="/images/edits",
            body="request",
            content=("multipart",),
            list_parts="brackets",
            returns="images",
            starts="result",
        ),
        Endpoint(
            name="speech",
            method="POST",
            path="/audio/speech",
            body="request",
            returns_media="audio",
            starts="result",
        ),
        Endpoint(
            name="transcription",
            method="POST",
            path="/audio/transcriptions",
            body="request",
            content=("multipart",),
            list_parts="brackets",
            returns="transcript",
            starts="result",
        ),
        Endpoint(
            name="translation",
            method="POST",
            path="/audio/translations",
            body="request",
            content=("multipart",),
            returns="transcript",
            starts="result",
        ),
    ),
    places=(
        ("images", Places(created=(("created",),), content=(("data", "*", "b64_json"),))),
        (
            "error",
            Places(code=(("error", "code"), ("error", "type")), message=(("error", "message"),)),
        ),
    ),
    errors=(
        ErrorCode(
            code="invalid_api_key",
            status=401,
            kind="authentication",
            description="The key is missing or not valid.",
            action="Check that the whole key is sent in the Authorization header.",
        ),
        ErrorCode(
            code="moderation_blocked",
            status=400,
            kind="blocked",
            description="What was sent or made is not allowed.",
            action="Change the prompt or the files.",
            retry=False,
        ),
        ErrorCode(
            code="unknown_parameter",
            status=400,
            kind="invalid",
            description="The model does not know one of the keys.",
            action="Correct the parameters; sent as they are, they will be refused again.",
        ),
        ErrorCode(
            code="server_is_overloaded",
            status=503,
            kind="unavailable",
            description="The service is not available for the time being.",
            action="Wait, and try again later.",
        ),
    ),
)


class OpenAI(Client):
    """A client of OpenAI.

    Images, speech and transcripts, by models of its own.
    """

    API: ClassVar[Api] = API


class AsyncOpenAI(AsyncClient):
    """A client of OpenAI for an event loop.

    Images, speech and transcripts, by models of its own.
    """

    API: ClassVar[Api] = API
