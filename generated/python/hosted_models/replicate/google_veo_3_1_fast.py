"""Veo 3.1 Fast at Replicate.

Makes a video from a prompt, with up to two images and with sound if you like.

Sources:
- nodetool-ai/nodetool-replicate, src/nodetool/nodes/replicate/video/generate.py, Veo_3_1_Fast
  (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING

from .._base import Model, OpenModel
from .._client.sources import FileInput
from .._types import Exactly, Integer


class Input(OpenModel):
    """The settings of the chosen model."""

    prompt: str
    """What the result should be."""

    aspect_ratio: Literal["16:9", "9:16"] = "16:9"
    """The shape of the result, width to height.

    Allowed: 16:9, 9:16. Default: 16:9.
    """

    duration: Annotated[Literal[4, 6, 8], Exactly] = 8
    """How long the result is.

    Allowed: 4, 6, 8 seconds. Default: 8.
    """

    image: str | MISSING = MISSING
    """The image that the video begins with.

    Allowed: image as a URL or a data URI; used as first frame.

    Note: Best are 1280 by 720 or 720 by 1280 pixels, as the shape has it.
    """

    last_frame: str | MISSING = MISSING
    """The image that the video ends with.

    Allowed: image as a URL or a data URI; used as last frame.
    """

    negative_prompt: str | MISSING = MISSING
    """What should not appear in the result."""

    resolution: Literal["720p", "1080p"] = "1080p"
    """How many pixels the result has, as a tier.

    Allowed: 720p, 1080p. Default: 1080p.
    """

    generate_audio: bool = True
    """Whether the video has sound.

    Default: true.
    """

    seed: Integer | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result."""


class Request(Model):
    """Makes a video from a prompt, with up to two images and with sound if you like."""

    input: Input
    """The settings of the chosen model."""


class Arguments(TypedDict, total=False):
    """What google/veo-3.1-fast is called with."""

    prompt: Required[str]
    """What the result should be."""

    aspect_ratio: Literal["16:9", "9:16"]
    """The shape of the result, width to height.

    Allowed: 16:9, 9:16. Default: 16:9.
    """

    duration: Literal[4, 6, 8]
    """How long the result is.

    Allowed: 4, 6, 8 seconds. Default: 8.
    """

    image: str | FileInput
    """The image that the video begins with.

    Allowed: image as a URL or a data URI; used as first frame.

    Note: Best are 1280 by 720 or 720 by 1280 pixels, as the shape has it.
    """

    last_frame: str | FileInput
    """The image that the video ends with.

    Allowed: image as a URL or a data URI; used as last frame.
    """

    negative_prompt: str
    """What should not appear in the result."""

    resolution: Literal["720p", "1080p"]
    """How many pixels the result has, as a tier.

    Allowed: 720p, 1080p. Default: 1080p.
    """

    generate_audio: bool
    """Whether the video has sound.

    Default: true.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result."""
