"""TTS-1 at OpenAI.

Reads a text aloud with little delay, in a voice of your choice.

Price: 15 USD per 1M characters × (the number of characters of input ÷ 1,000,000).

Sources:
- openai/openai-openapi, openapi.yaml (en), read 2026-12-01
- TTS-1 (en), read 2026-12-01
"""

from collections.abc import Mapping
from typing import Annotated, Any, Literal, Required, TypedDict

from pydantic import Field

from .._base import Model
from .._types import Number, constant


class Voice(Model):
    """Voice."""

    id: str
    """The voice that reads the text, by its id."""


class Request(Model):
    """Reads a text aloud with little delay, in a voice of your choice."""

    model: Literal["tts-1"] = constant("tts-1")
    """The id of the model that does the work.

    Allowed: tts-1.
    """

    input: Annotated[str, Field(max_length=4096)]
    """The text that is read aloud.

    Allowed: at most 4,096 characters.
    """

    voice: str | Voice
    """The voice that reads the text.

    Allowed: one of: string, object.

    Note: Built in are alloy, ash, ballad, coral, echo, fable, onyx, nova, sage, shimmer, verse,
    marin and cedar.
    """

    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] = "mp3"
    """The file format of the result.

    Allowed: mp3, opus, aac, flac, wav, pcm. Default: mp3.
    """

    speed: Annotated[Number, Field(ge=0.25, le=4)] = 1
    """How fast the speech is.

    Allowed: from 0.25 to 4. Default: 1.
    """


class Arguments(TypedDict, total=False):
    """What tts-1 is called with."""

    input: Required[str]
    """The text that is read aloud.

    Allowed: at most 4,096 characters.
    """

    voice: Required[str | Voice | Mapping[str, Any]]
    """The voice that reads the text.

    Allowed: one of: string, object.

    Note: Built in are alloy, ash, ballad, coral, echo, fable, onyx, nova, sage, shimmer, verse,
    marin and cedar.
    """

    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]
    """The file format of the result.

    Allowed: mp3, opus, aac, flac, wav, pcm. Default: mp3.
    """

    speed: Number
    """How fast the speech is.

    Allowed: from 0.25 to 4. Default: 1.
    """
