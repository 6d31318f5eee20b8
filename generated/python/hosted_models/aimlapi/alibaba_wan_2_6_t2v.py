"""Wan 2.6 Text to Video at AI/ML API.

Makes a video from a prompt, with sound if you like.

Sources:
- aimlapi/api-docs, wan2.6-t2v.json (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING

from .._base import OpenModel
from .._client.sources import FileInput
from .._types import Exactly, Integer, constant


class Request(OpenModel):
    """Makes a video from a prompt, with sound if you like.

    Rules:
    - When audio_url is given, the server ignores generate_audio.
    - When enhance_prompt is false, the server ignores shot_type.
    """

    model: Literal["alibaba/wan-2-6-t2v"] = constant("alibaba/wan-2-6-t2v")
    """The id of the model that does the work.

    Allowed: alibaba/wan-2-6-t2v.
    """

    prompt: str
    """What the result should be."""

    audio_url: str | MISSING = MISSING
    """The address of the recording to work from.

    Allowed: audio as a URL.
    """

    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] = "16:9"
    """The shape of the result, width to height.

    Allowed: 16:9, 9:16, 1:1, 4:3, 3:4. Default: 16:9.
    """

    resolution: Literal["720p", "1080p"] = "1080p"
    """How many pixels the result has, as a tier.

    Allowed: 720p, 1080p. Default: 1080p.
    """

    duration: Annotated[Literal[5, 10, 15], Exactly] = 10
    """How long the result is.

    Allowed: 5, 10, 15 seconds. Default: 10.
    """

    negative_prompt: str | MISSING = MISSING
    """What should not appear in the result."""

    shot_type: Literal["single", "multi"] = "single"
    """Whether the video may have several shots.

    Allowed: single, multi. Default: single.
    """

    generate_audio: bool = True
    """Whether the video has sound.

    Default: true.
    """

    seed: Integer | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result."""

    enhance_prompt: bool = True
    """Whether the prompt may be rewritten before use.

    Default: true.
    """


class Arguments(TypedDict, total=False):
    """What alibaba/wan-2-6-t2v is called with."""

    prompt: Required[str]
    """What the result should be."""

    audio_url: str | FileInput
    """The address of the recording to work from.

    Allowed: audio as a URL.
    """

    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"]
    """The shape of the result, width to height.

    Allowed: 16:9, 9:16, 1:1, 4:3, 3:4. Default: 16:9.
    """

    resolution: Literal["720p", "1080p"]
    """How many pixels the result has, as a tier.

    Allowed: 720p, 1080p. Default: 1080p.
    """

    duration: Literal[5, 10, 15]
    """How long the result is.

    Allowed: 5, 10, 15 seconds. Default: 10.
    """

    negative_prompt: str
    """What should not appear in the result."""

    shot_type: Literal["single", "multi"]
    """Whether the video may have several shots.

    Allowed: single, multi. Default: single.
    """

    generate_audio: bool
    """Whether the video has sound.

    Default: true.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result."""

    enhance_prompt: bool
    """Whether the prompt may be rewritten before use.

    Default: true.
    """
