"""Eleven Music v1, for video at ElevenLabs.

Makes music for one or more videos.

Sources:
- tryAGI/ElevenLabs, openapi.json (en), read 2026-12-01
"""

from collections.abc import Sequence
from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import OpenModel
from .._client.sources import FileInput
from .._types import constant


class Request(OpenModel):
    """Makes music for one or more videos."""

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

    model_id: Literal["music_v1"] = constant("music_v1")
    """The id of the model that does the work.

    Allowed: music_v1.
    """

    videos: Annotated[list[str], Field(max_length=10, min_length=1)]
    """The videos to work from, in order.

    Allowed: from 1 to 10 elements; video as a part of the form; at most 600 seconds in all.

    Note: All together have at most 200 MB.
    """

    description: Annotated[str | None | MISSING, Field(max_length=1000, min_length=1)] = MISSING
    """What the result should be.

    Allowed: from 1 to 1,000 characters. May be null.
    """

    tags: Annotated[list[str], Field(max_length=10)] = []
    """Styles that the result should have.

    Allowed: at most 10 elements. Default: [].
    """

    sign_with_c2pa: bool = False
    """Whether the file says, signed, how it was made.

    Default: false.

    Note: For MP3 alone.
    """


class Arguments(TypedDict, total=False):
    """What music_v1-video is called with."""

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

    videos: Required[Sequence[str | FileInput]]
    """The videos to work from, in order.

    Allowed: from 1 to 10 elements; video as a part of the form; at most 600 seconds in all.

    Note: All together have at most 200 MB.
    """

    description: str | None
    """What the result should be.

    Allowed: from 1 to 1,000 characters. May be null.
    """

    tags: Sequence[str]
    """Styles that the result should have.

    Allowed: at most 10 elements. Default: [].
    """

    sign_with_c2pa: bool
    """Whether the file says, signed, how it was made.

    Default: false.

    Note: For MP3 alone.
    """
