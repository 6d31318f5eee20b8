"""The clients of ElevenLabs."""

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
    Filler,
    Places,
)

API: Final = Api(
    id="elevenlabs",
    title="ElevenLabs",
    package="elevenlabs",
    base_url="https://api.elevenlabs.io",
    auth_header="xi-api-key",
    auth_scheme="",
    key_variable="ELEVENLABS_API_KEY",
    url_variable="ELEVENLABS_BASE_URL",
    endpoints=(
        Endpoint(
            name="create",
            method="POST",
            path="/v1/text-to-speech/{voice_id}",
            path_parts=(("voice_id", Filler(holds="voice_id")),),
            query=(
                ("output_format", Filler(holds="output_format")),
                ("enable_logging", Filler(holds="enable_logging")),
            ),
            body="request",
            returns_media="audio",
            starts="result",
        ),
        Endpoint(
            name="sounds",
            method="POST",
            path="/v1/sound-generation",
            query=(("output_format", Filler(holds="output_format")),),
            body="request",
            returns_media="audio",
            starts="result",
        ),
        Endpoint(
            name="isolation",
            method="POST",
            path="/v1/audio-isolation",
            body="request",
            content=("multipart",),
            returns_media="audio",
            starts="result",
        ),
        Endpoint(
            name="dialogue",
            method="POST",
            path="/v1/text-to-dialogue",
            query=(
                ("output_format", Filler(holds="output_format")),
                ("enable_logging", Filler(holds="enable_logging")),
            ),
            body="request",
            returns_media="audio",
            starts="result",
        ),
        Endpoint(
            name="voice_changer",
            method="POST",
            path="/v1/speech-to-speech/{voice_id}",
            path_parts=(("voice_id", Filler(holds="voice_id")),),
            query=(
                ("output_format", Filler(holds="output_format")),
                ("enable_logging", Filler(holds="enable_logging")),
            ),
            body="request",
            content=("multipart",),
            returns_media="audio",
            starts="result",
        ),
        Endpoint(
            name="voice_design",
            method="POST",
            path="/v1/text-to-voice/design",
            query=(("output_format", Filler(holds="output_format")),),
            body="request",
            returns="voices",
            starts="result",
        ),
        Endpoint(
            name="voice_remix",
            method="POST",
            path="/v1/text-to-voice/{voice_id}/remix",
            path_parts=(("voice_id", Filler(holds="voice_id")),),
            query=(("output_format", Filler(holds="output_format")),),
            body="request",
            returns="voices",
            starts="result",
        ),
        Endpoint(
            name="transcription",
            method="POST",
            path="/v1/speech-to-text",
            query=(("enable_logging", Filler(holds="enable_logging")),),
            body="request",
            content=("multipart",),
            returns="transcript",
            starts="result",
        ),
        Endpoint(
            name="music",
            method="POST",
            path="/v1/music",
            query=(("output_format", Filler(holds="output_format")),),
            body="request",
            returns_media="audio",
            starts="result",
        ),
        Endpoint(
            name="music_of_video",
            method="POST",
            path="/v1/music/video-to-music",
            query=(("output_format", Filler(holds="output_format")),),
            body="request",
            content=("multipart",),
            returns_media="audio",
            starts="result",
        ),
        Endpoint(
            name="alignment",
            method="POST",
            path="/v1/forced-alignment",
            body="request",
            content=("multipart",),
            returns="alignment",
            starts="result",
        ),
    ),
    places=(
        (
            "voices",
            Places(
                content=(("previews", "*", "audio_base_64"),),
                file_type=(("previews", "*", "media_type"),),
            ),
        ),
        (
            "error",
            Places(
                code=(("detail", "code"), ("detail", "status"), ("detail", "*", "type")),
                message=(("detail", "message"), ("detail", "*", "msg"), ("detail",)),
                request_id=(("detail", "request_id"),),
            ),
        ),
    ),
    errors=(
        ErrorCode(
            code="invalid_api_key",
            status=401,
            kind="authentication",
            description="The key is missing or not valid.",
            action="Check that the whole key is sent in its header.",
        ),
        ErrorCode(
            code="quota_exceeded",
            status=401,
            kind="credits",
            description="The account has too few credits for the task.",
            action="Buy credits, or choose a request that costs less.",
        ),
        ErrorCode(
            code="voice_not_found",
            status=404,
            kind="not_found",
            description="There is no such voice.",
            action="Correct the request; sent as it is, it will be refused again.",
        ),
        ErrorCode(
            code="model_not_found",
            status=400,
            kind="invalid",
            description="There is no such model.",
            action="Correct the request; sent as it is, it will be refused again.",
        ),
        ErrorCode(
            code="bad_prompt",
            status=400,
            kind="blocked",
            description="What was sent or made is not allowed.",
            action="Change the prompt or the files.",
        ),
        ErrorCode(
            code="max_character_limit_exceeded",
            status=400,
            kind="invalid",
            description="The text is too long.",
            action="Correct the request; sent as it is, it will be refused again.",
        ),
        ErrorCode(
            code="rate_limit_exceeded",
            status=429,
            kind="rate_limit",
            description="Too many requests in a short time.",
            action="Wait, then send the request again, and wait longer each time.",
        ),
        ErrorCode(
            code="concurrent_limit_exceeded",
            status=429,
            kind="rate_limit",
            description="Too many requests in a short time.",
            action="Wait, then send the request again, and wait longer each time.",
        ),
        ErrorCode(
            code="too_many_concurrent_requests",
            status=429,
            kind="rate_limit",
            description="Too many requests in a short time.",
            action="Wait, then send the request again, and wait longer each time.",
        ),
        ErrorCode(
            code="system_busy",
            status=429,
            kind="rate_limit",
            description="Too many requests in a short time.",
            action="Wait, then send the request again, and wait longer each time.",
        ),
    ),
)


class ElevenLabs(Client):
    """A client of ElevenLabs.

    Speech, sounds and other work with voices, by models of its own.
    """

    API: ClassVar[Api] = API


class AsyncElevenLabs(AsyncClient):
    """A client of ElevenLabs for an event loop.

    Speech, sounds and other work with voices, by models of its own.
    """

    API: ClassVar[Api] = API
