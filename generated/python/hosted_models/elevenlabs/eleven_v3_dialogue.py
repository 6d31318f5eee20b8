"""Eleven v3 Dialogue at ElevenLabs.

Speaks a dialogue, with a voice for each of its lines.

Sources:
- tryAGI/ElevenLabs, openapi.json (en), read 2026-12-01
"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import OpenModel
from .._types import Integer, Number, constant


class Input(OpenModel):
    """One element of: Inputs."""

    text: str
    """The text that is read aloud."""

    voice_id: str
    """The voice that reads the text, by its id."""


class Settings(OpenModel):
    """How the voice sounds, for this request alone.

    May be null.
    """

    stability: Annotated[Number | None, Field(ge=0, le=1)] = 0.5
    """How even the voice stays.

    Allowed: from 0 to 1. May be null. Default: 0.5.
    """


class PronunciationDictionaryLocator(OpenModel):
    """One element of: Pronunciation dictionary locators."""

    pronunciation_dictionary_id: str
    """The dictionary's id."""

    version_id: str | None | MISSING = MISSING
    """Its version.

    May be null.
    """


class Request(OpenModel):
    """Speaks a dialogue, with a voice for each of its lines.

    Rules:
    - The number of different values of all inputs[].voice_id must be at most 10.
    """

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
        "wav_8000",
        "wav_16000",
        "wav_22050",
        "wav_24000",
        "wav_32000",
        "wav_44100",
        "wav_48000",
    ] = "mp3_44100_128"
    """The file format of the result.

    Allowed: mp3_22050_32, mp3_24000_48, mp3_44100_32, mp3_44100_64, mp3_44100_96,
    mp3_44100_128, mp3_44100_192, pcm_8000, pcm_16000, pcm_22050, pcm_24000, pcm_32000,
    pcm_44100, pcm_48000, ulaw_8000, alaw_8000, opus_48000_32, opus_48000_64, opus_48000_96,
    opus_48000_128, opus_48000_192, wav_8000, wav_16000, wav_22050, wav_24000, wav_32000,
    wav_44100, wav_48000. Default: mp3_44100_128.
    """

    enable_logging: bool = True
    """Whether the request is kept.

    Default: true.
    """

    model_id: Literal["eleven_v3"] = constant("eleven_v3")
    """The id of the model that does the work.

    Allowed: eleven_v3.
    """

    inputs: list[Input]
    """The lines of the dialogue, in order."""

    language_code: str | None | MISSING = MISSING
    """The language of the text, by its code.

    May be null.
    """

    settings: Settings | None | MISSING = MISSING
    """How the voice sounds, for this request alone.

    May be null.
    """

    pronunciation_dictionary_locators: Annotated[
        list[PronunciationDictionaryLocator] | None | MISSING, Field(max_length=3)
    ] = MISSING
    """Dictionaries that say how words are spoken, in order.

    Allowed: at most 3 elements. May be null.
    """

    seed: Annotated[Integer | None | MISSING, Field(ge=0, le=4294967295)] = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 4294967295. May be null.
    """

    apply_text_normalization: Literal["auto", "on", "off"] = "auto"
    """Whether numbers and the like are written out before they are read.

    Allowed: auto, on, off. Default: auto.
    """


class Arguments(TypedDict, total=False):
    """What eleven_v3-dialogue is called with."""

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
        "wav_8000",
        "wav_16000",
        "wav_22050",
        "wav_24000",
        "wav_32000",
        "wav_44100",
        "wav_48000",
    ]
    """The file format of the result.

    Allowed: mp3_22050_32, mp3_24000_48, mp3_44100_32, mp3_44100_64, mp3_44100_96,
    mp3_44100_128, mp3_44100_192, pcm_8000, pcm_16000, pcm_22050, pcm_24000, pcm_32000,
    pcm_44100, pcm_48000, ulaw_8000, alaw_8000, opus_48000_32, opus_48000_64, opus_48000_96,
    opus_48000_128, opus_48000_192, wav_8000, wav_16000, wav_22050, wav_24000, wav_32000,
    wav_44100, wav_48000. Default: mp3_44100_128.
    """

    enable_logging: bool
    """Whether the request is kept.

    Default: true.
    """

    inputs: Required[Sequence[Input | Mapping[str, Any]]]
    """The lines of the dialogue, in order."""

    language_code: str | None
    """The language of the text, by its code.

    May be null.
    """

    settings: Settings | Mapping[str, Any] | None
    """How the voice sounds, for this request alone.

    May be null.
    """

    pronunciation_dictionary_locators: (
        Sequence[PronunciationDictionaryLocator | Mapping[str, Any]] | None
    )
    """Dictionaries that say how words are spoken, in order.

    Allowed: at most 3 elements. May be null.
    """

    seed: Integer | None
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 4294967295. May be null.
    """

    apply_text_normalization: Literal["auto", "on", "off"]
    """Whether numbers and the like are written out before they are read.

    Allowed: auto, on, off. Default: auto.
    """
