"""Eleven Multilingual Speech to Speech v2 at ElevenLabs.

Says a recording again in another voice.

Sources:
- tryAGI/ElevenLabs, openapi.json (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import OpenModel
from .._client.sources import FileInput
from .._types import Integer, constant


class Request(OpenModel):
    """Says a recording again in another voice."""

    voice_id: str
    """The voice that reads the text, by its id."""

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

    model_id: Literal["eleven_multilingual_sts_v2"] = constant("eleven_multilingual_sts_v2")
    """The id of the model that does the work.

    Allowed: eleven_multilingual_sts_v2.
    """

    audio: str
    """The recording to work from.

    Allowed: audio as a part of the form.
    """

    voice_settings: str | None | MISSING = MISSING
    """How the voice sounds, for this request alone.

    Allowed: JSON as a text. May be null.

    Note: An object, written as text.
    """

    seed: Annotated[Integer | None | MISSING, Field(ge=0, le=4294967295)] = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 4294967295. May be null.
    """

    remove_background_noise: bool = False
    """Whether background noise is taken out of the recording.

    Default: false.
    """

    file_format: Literal["pcm_s16le_16", "other"] | None = "other"
    """The format of the recording.

    Allowed: pcm_s16le_16, other. May be null. Default: other.
    - pcm_s16le_16: Raw sound of 16 bits and 16 kHz with one channel, which is worked on sooner.
    - other: Any other format.
    """


class Arguments(TypedDict, total=False):
    """What eleven_multilingual_sts_v2 is called with."""

    voice_id: Required[str]
    """The voice that reads the text, by its id."""

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

    audio: Required[str | FileInput]
    """The recording to work from.

    Allowed: audio as a part of the form.
    """

    voice_settings: str | None
    """How the voice sounds, for this request alone.

    Allowed: JSON as a text. May be null.

    Note: An object, written as text.
    """

    seed: Integer | None
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 4294967295. May be null.
    """

    remove_background_noise: bool
    """Whether background noise is taken out of the recording.

    Default: false.
    """

    file_format: Literal["pcm_s16le_16", "other"] | None
    """The format of the recording.

    Allowed: pcm_s16le_16, other. May be null. Default: other.
    - pcm_s16le_16: Raw sound of 16 bits and 16 kHz with one channel, which is worked on sooner.
    - other: Any other format.
    """
