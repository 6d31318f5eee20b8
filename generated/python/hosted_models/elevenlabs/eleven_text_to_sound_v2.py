"""Eleven Text to Sound v2 at ElevenLabs.

Makes a sound from a text.

Sources:
- tryAGI/ElevenLabs, openapi.json (en), read 2026-11-30
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import OpenModel
from .._types import Number, constant


class Request(OpenModel):
    """Makes a sound from a text."""

    output_format: Literal[
        "mp3_22050_32",
        "mp3_24000_48",
        "mp3_44100_32",
        "mp3_44100_64",
        "mp3_44100_96",
        "mp3_44100_128",
        "mp3_44100_192",
        "pcm_8000",
        "pcm_16000",
        "pcm_22050",
        "pcm_24000",
        "pcm_32000",
        "pcm_44100",
        "pcm_48000",
        "ulaw_8000",
        "alaw_8000",
        "opus_48000_32",
        "opus_48000_64",
        "opus_48000_96",
        "opus_48000_128",
        "opus_48000_192",
    ] = "mp3_44100_128"
    """The file format of the result.

    Allowed: mp3_22050_32, mp3_24000_48, mp3_44100_32, mp3_44100_64, mp3_44100_96,
    mp3_44100_128, mp3_44100_192, pcm_8000, pcm_16000, pcm_22050, pcm_24000, pcm_32000,
    pcm_44100, pcm_48000, ulaw_8000, alaw_8000, opus_48000_32, opus_48000_64, opus_48000_96,
    opus_48000_128, opus_48000_192. Default: mp3_44100_128.
    """

    model_id: Literal["eleven_text_to_sound_v2"] = constant("eleven_text_to_sound_v2")
    """The id of the model that does the work.

    Allowed: eleven_text_to_sound_v2.
    """

    text: str
    """What to make, in words."""

    loop: bool = False
    """Whether the end runs into the beginning, so that it can be played in a loop.

    Default: false.
    """

    duration_seconds: Annotated[Number | None | MISSING, Field(ge=0.5, le=30)] = MISSING
    """How long the result is.

    Allowed: from 0.5 to 30 seconds. May be null.
    """

    prompt_influence: Annotated[Number | None, Field(ge=0, le=1)] = 0.3
    """How closely the sound keeps to the prompt. The higher the number, the closer.

    Allowed: from 0 to 1. May be null. Default: 0.3.
    """


class Arguments(TypedDict, total=False):
    """What eleven_text_to_sound_v2 is called with."""

    output_format: Literal[
        "mp3_22050_32",
        "mp3_24000_48",
        "mp3_44100_32",
        "mp3_44100_64",
        "mp3_44100_96",
        "mp3_44100_128",
        "mp3_44100_192",
        "pcm_8000",
        "pcm_16000",
        "pcm_22050",
        "pcm_24000",
        "pcm_32000",
        "pcm_44100",
        "pcm_48000",
        "ulaw_8000",
        "alaw_8000",
        "opus_48000_32",
        "opus_48000_64",
        "opus_48000_96",
        "opus_48000_128",
        "opus_48000_192",
    ]
    """The file format of the result.

    Allowed: mp3_22050_32, mp3_24000_48, mp3_44100_32, mp3_44100_64, mp3_44100_96,
    mp3_44100_128, mp3_44100_192, pcm_8000, pcm_16000, pcm_22050, pcm_24000, pcm_32000,
    pcm_44100, pcm_48000, ulaw_8000, alaw_8000, opus_48000_32, opus_48000_64, opus_48000_96,
    opus_48000_128, opus_48000_192. Default: mp3_44100_128.
    """

    text: Required[str]
    """What to make, in words."""

    loop: bool
    """Whether the end runs into the beginning, so that it can be played in a loop.

    Default: false.
    """

    duration_seconds: Number | None
    """How long the result is.

    Allowed: from 0.5 to 30 seconds. May be null.
    """

    prompt_influence: Number | None
    """How closely the sound keeps to the prompt. The higher the number, the closer.

    Allowed: from 0 to 1. May be null. Default: 0.3.
    """
