"""Audio isolation at ElevenLabs.

Takes all but the voice out of a recording.

Sources:
- tryAGI/ElevenLabs, openapi.json (en), read 2026-11-30
"""

from typing import Literal, Required, TypedDict

from pydantic import MISSING

from .._base import OpenModel
from .._client.sources import FileInput


class Request(OpenModel):
    """Takes all but the voice out of a recording."""

    audio: str
    """The recording.

    Allowed: audio as a part of the form.
    """

    file_format: Literal["pcm_s16le_16", "other"] | None = "other"
    """The format of the recording.

    Allowed: pcm_s16le_16, other. May be null. Default: other.
    - pcm_s16le_16: Raw sound of 16 bits and 16 kHz with one channel, which is worked on sooner.
    - other: Any other format.
    """

    preview_b64: str | None | MISSING = MISSING
    """A picture for a preview, as base64.

    Allowed: base64. May be null.
    """


class Arguments(TypedDict, total=False):
    """What audio-isolation is called with."""

    audio: Required[str | FileInput]
    """The recording.

    Allowed: audio as a part of the form.
    """

    file_format: Literal["pcm_s16le_16", "other"] | None
    """The format of the recording.

    Allowed: pcm_s16le_16, other. May be null. Default: other.
    - pcm_s16le_16: Raw sound of 16 bits and 16 kHz with one channel, which is worked on sooner.
    - other: Any other format.
    """

    preview_b64: str | None
    """A picture for a preview, as base64.

    Allowed: base64. May be null.
    """
