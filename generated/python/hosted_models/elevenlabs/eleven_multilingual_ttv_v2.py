"""Eleven Multilingual Voice Design v2 at ElevenLabs.

Makes voices by a description.

Sources:
- tryAGI/ElevenLabs, openapi.json (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import OpenModel
from .._types import Integer, Number, constant


class Request(OpenModel):
    """Makes voices by a description."""

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

    model_id: Literal["eleven_multilingual_ttv_v2"] = constant("eleven_multilingual_ttv_v2")
    """The id of the model that does the work.

    Allowed: eleven_multilingual_ttv_v2.
    """

    voice_description: Annotated[str, Field(max_length=1000, min_length=20)]
    """How the voice sounds, in words.

    Allowed: from 20 to 1,000 characters.
    """

    text: Annotated[str | None | MISSING, Field(max_length=1000, min_length=100)] = MISSING
    """The text that is read aloud.

    Allowed: from 100 to 1,000 characters. May be null.
    """

    auto_generate_text: bool = False
    """Whether the model writes a text that fits.

    Default: false.
    """

    loudness: Annotated[Number, Field(ge=-1, le=1)] = 0.5
    """How loud the speech is.

    Allowed: from -1 to 1. Default: 0.5.
    """

    seed: Annotated[Integer | None | MISSING, Field(ge=0, le=2147483647)] = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 2147483647. May be null.
    """

    guidance_scale: Annotated[Number, Field(ge=0, le=100)] = 5
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 0 to 100. Default: 5.
    """

    stream_previews: bool = False
    """Whether only the ids come, and the files are fetched afterwards.

    Default: false.
    """

    should_enhance: bool = False
    """Whether the prompt may be rewritten before use.

    Default: false.
    """

    remixing_session_id: str | None | MISSING = MISSING
    """The session that the voices belong to, by its id.

    May be null.
    """

    remixing_session_iteration_id: str | None | MISSING = MISSING
    """The round of the session that the voices belong to, by its id.

    May be null.
    """

    quality: Annotated[Number | None | MISSING, Field(ge=-1, le=1)] = MISSING
    """How much quality counts against variety.

    Allowed: from -1 to 1. May be null.
    """


class Preview(OpenModel):
    """One element of: Previews."""

    audio_base_64: str
    """The file itself, as base64."""

    generated_voice_id: str
    """The voice's id, by which it can be kept."""

    media_type: str
    """The file's MIME type."""

    duration_secs: Number
    """How long the result is.

    Allowed: a number of seconds.
    """

    language: str | None
    """The language of the text, by its code."""


class Result(OpenModel):
    """The voices that were made."""

    previews: list[Preview]
    """The voices, each with a sample."""

    text: str
    """The text that is read aloud."""


class Arguments(TypedDict, total=False):
    """What eleven_multilingual_ttv_v2 is called with."""

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

    voice_description: Required[str]
    """How the voice sounds, in words.

    Allowed: from 20 to 1,000 characters.
    """

    text: str | None
    """The text that is read aloud.

    Allowed: from 100 to 1,000 characters. May be null.
    """

    auto_generate_text: bool
    """Whether the model writes a text that fits.

    Default: false.
    """

    loudness: Number
    """How loud the speech is.

    Allowed: from -1 to 1. Default: 0.5.
    """

    seed: Integer | None
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 2147483647. May be null.
    """

    guidance_scale: Number
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 0 to 100. Default: 5.
    """

    stream_previews: bool
    """Whether only the ids come, and the files are fetched afterwards.

    Default: false.
    """

    should_enhance: bool
    """Whether the prompt may be rewritten before use.

    Default: false.
    """

    remixing_session_id: str | None
    """The session that the voices belong to, by its id.

    May be null.
    """

    remixing_session_iteration_id: str | None
    """The round of the session that the voices belong to, by its id.

    May be null.
    """

    quality: Number | None
    """How much quality counts against variety.

    Allowed: from -1 to 1. May be null.
    """
