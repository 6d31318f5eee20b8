"""MiniMax Music 2.6 at AI/ML API.

Makes a piece of music from a prompt, with or without voices.

Sources:
- aimlapi/api-docs, music-2.6.json (en), read 2026-12-01
"""

from collections.abc import Mapping
from typing import Annotated, Any, Literal, TypedDict

from pydantic import MISSING, Field

from .._base import OpenModel
from .._types import Exactly, constant


class AudioSetting(OpenModel):
    """How the sound is stored."""

    audio_sample_rate: Annotated[Literal[16000, 24000, 32000, 44100], Exactly] = 44100
    """How many samples of the sound a second holds.

    Allowed: 16000, 24000, 32000, 44100 Hz. Default: 44100.
    """

    bitrate: Annotated[Literal[32000, 64000, 128000, 256000], Exactly] = 256000
    """How many bits a second of the sound takes.

    Allowed: 32000, 64000, 128000, 256000. Default: 256000.
    """

    format: Literal["mp3", "wav", "pcm"] = "mp3"
    """The file format of the result.

    Allowed: mp3, wav, pcm. Default: mp3.
    """


class Request(OpenModel):
    """Makes a piece of music from a prompt, with or without voices."""

    model: Literal["minimax/music-2.6"] = constant("minimax/music-2.6")
    """The id of the model that does the work.

    Allowed: minimax/music-2.6.
    """

    prompt: Annotated[str | MISSING, Field(max_length=2000, min_length=10)] = MISSING
    """What the result should be.

    Allowed: from 10 to 2,000 characters.
    """

    lyrics: Annotated[str | MISSING, Field(max_length=3000, min_length=10)] = MISSING
    """What is sung.

    Allowed: from 10 to 3,000 characters.
    """

    audio_setting: AudioSetting | MISSING = MISSING
    """How the sound is stored."""

    lyrics_optimizer: bool = False
    """Whether the lyrics are written from the prompt where there are none.

    Default: false.
    """

    is_instrumental: bool = False
    """Whether the piece has no voices.

    Default: false.
    """


class Arguments(TypedDict, total=False):
    """What minimax/music-2.6 is called with."""

    prompt: str
    """What the result should be.

    Allowed: from 10 to 2,000 characters.
    """

    lyrics: str
    """What is sung.

    Allowed: from 10 to 3,000 characters.
    """

    audio_setting: AudioSetting | Mapping[str, Any]
    """How the sound is stored."""

    lyrics_optimizer: bool
    """Whether the lyrics are written from the prompt where there are none.

    Default: false.
    """

    is_instrumental: bool
    """Whether the piece has no voices.

    Default: false.
    """
