"""ElevenLabs Sound Effects V2 at fal.

Makes a sound from a text.

Price: 0.002 USD per second × audio_seconds (from 0.5 to 22, known once billed), metered.

Sources:
- Elevenlabs (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._types import Number


class Request(Model):
    """Makes a sound from a text."""

    text: str
    """What to make, in words."""

    duration_seconds: Annotated[Number | MISSING, Field(ge=0.5, le=22)] = MISSING
    """How long the result is.

    Allowed: from 0.5 to 22 seconds.

    Note: Left out, the model chooses.
    """

    prompt_influence: Annotated[Number, Field(ge=0, le=1)] = 0.3
    """How closely the sound keeps to the prompt. The higher the number, the closer.

    Allowed: from 0 to 1. Default: 0.3.
    """

    output_format: Literal[
        "mp3_22050_32",
        "mp3_44100_32",
        "mp3_44100_64",
        "mp3_44100_96",
        "mp3_44100_128",
        "mp3_44100_192",
        "pcm_8000",
        "pcm_16000",
        "pcm_22050",
        "pcm_24000",
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

    Allowed: mp3_22050_32, mp3_44100_32, mp3_44100_64, mp3_44100_96, mp3_44100_128,
    mp3_44100_192, pcm_8000, pcm_16000, pcm_22050, pcm_24000, pcm_44100, pcm_48000, ulaw_8000,
    alaw_8000, opus_48000_32, opus_48000_64, opus_48000_96, opus_48000_128, opus_48000_192.
    Default: mp3_44100_128.
    """

    loop: bool = False
    """Whether the end runs into the beginning, so that it can be played in a loop.

    Default: false.
    """


class Arguments(TypedDict, total=False):
    """What fal-ai/elevenlabs/sound-effects/v2 is called with."""

    text: Required[str]
    """What to make, in words."""

    duration_seconds: Number
    """How long the result is.

    Allowed: from 0.5 to 22 seconds.

    Note: Left out, the model chooses.
    """

    prompt_influence: Number
    """How closely the sound keeps to the prompt. The higher the number, the closer.

    Allowed: from 0 to 1. Default: 0.3.
    """

    output_format: Literal[
        "mp3_22050_32",
        "mp3_44100_32",
        "mp3_44100_64",
        "mp3_44100_96",
        "mp3_44100_128",
        "mp3_44100_192",
        "pcm_8000",
        "pcm_16000",
        "pcm_22050",
        "pcm_24000",
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

    Allowed: mp3_22050_32, mp3_44100_32, mp3_44100_64, mp3_44100_96, mp3_44100_128,
    mp3_44100_192, pcm_8000, pcm_16000, pcm_22050, pcm_24000, pcm_44100, pcm_48000, ulaw_8000,
    alaw_8000, opus_48000_32, opus_48000_64, opus_48000_96, opus_48000_128, opus_48000_192.
    Default: mp3_44100_128.
    """

    loop: bool
    """Whether the end runs into the beginning, so that it can be played in a loop.

    Default: false.
    """
