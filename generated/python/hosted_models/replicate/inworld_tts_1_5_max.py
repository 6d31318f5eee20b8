"""Inworld TTS 1.5 Max at Replicate.

Reads a text aloud, in a voice of your choice.

Sources:
- nodetool-ai/nodetool-replicate, src/nodetool/nodes/replicate/audio/generate.py, TTS_1_5_Max
  (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import Field

from .._base import Model, OpenModel
from .._types import Exactly, Number


class Input(OpenModel):
    """The settings of the chosen model."""

    text: Annotated[str, Field(max_length=2000)]
    """The text that is read aloud.

    Allowed: at most 2,000 characters.

    Note: Pauses stand in tags, such as <break time="1s" />, and moods and sounds in brackets,
    such as [happy] or [laugh].
    """

    voice_id: str = "Ashley"
    """The voice that reads the text, by its id.

    Default: Ashley.

    Note: A name, such as Ashley, or the id of a voice of your own.
    """

    audio_format: Literal["mp3", "wav", "ogg_opus", "flac"] = "mp3"
    """The file format of the result.

    Allowed: mp3, wav, ogg_opus, flac. Default: mp3.
    """

    sample_rate: Annotated[Literal[8000, 16000, 22050, 24000, 32000, 44100, 48000], Exactly] = 48000
    """How many samples of the sound a second holds.

    Allowed: 8000, 16000, 22050, 24000, 32000, 44100, 48000 Hz. Default: 48000.
    """

    speaking_rate: Annotated[Number, Field(ge=0, le=1.5)] = 0
    """How fast the speech is.

    Allowed: from 0 to 1.5; 0: normal speed. Default: 0.
    """

    temperature: Annotated[Number, Field(ge=0, le=2)] = 0
    """How freely the result is made. The higher the number, the more varied it is.

    Allowed: from 0 to 2; 0: 1.1. Default: 0.
    """

    text_normalization: Literal["auto", "on", "off"] = "auto"
    """Whether numbers and the like are written out before they are read.

    Allowed: auto, on, off. Default: auto.
    """


class Request(Model):
    """Reads a text aloud, in a voice of your choice."""

    input: Input
    """The settings of the chosen model."""


class Arguments(TypedDict, total=False):
    """What inworld/tts-1.5-max is called with."""

    text: Required[str]
    """The text that is read aloud.

    Allowed: at most 2,000 characters.

    Note: Pauses stand in tags, such as <break time="1s" />, and moods and sounds in brackets,
    such as [happy] or [laugh].
    """

    voice_id: str
    """The voice that reads the text, by its id.

    Default: Ashley.

    Note: A name, such as Ashley, or the id of a voice of your own.
    """

    audio_format: Literal["mp3", "wav", "ogg_opus", "flac"]
    """The file format of the result.

    Allowed: mp3, wav, ogg_opus, flac. Default: mp3.
    """

    sample_rate: Literal[8000, 16000, 22050, 24000, 32000, 44100, 48000]
    """How many samples of the sound a second holds.

    Allowed: 8000, 16000, 22050, 24000, 32000, 44100, 48000 Hz. Default: 48000.
    """

    speaking_rate: Number
    """How fast the speech is.

    Allowed: from 0 to 1.5; 0: normal speed. Default: 0.
    """

    temperature: Number
    """How freely the result is made. The higher the number, the more varied it is.

    Allowed: from 0 to 2; 0: 1.1. Default: 0.
    """

    text_normalization: Literal["auto", "on", "off"]
    """Whether numbers and the like are written out before they are read.

    Allowed: auto, on, off. Default: auto.
    """
