"""Wan 2.2 Image to Video LoRA at WaveSpeed.

Makes a video from an image and a prompt.

Sources:
- wavespeed-ai/wan-2.2/image-to-video-lora (en), read 2026-11-30
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING

from .._base import OpenModel
from .._client.sources import FileInput
from .._types import Exactly


class Request(OpenModel):
    """Makes a video from an image and a prompt."""

    prompt: str
    """What the result should be."""

    image: str
    """The image to work from.

    Allowed: image as a URL; used as first frame.
    """

    resolution: Literal["480p", "720p"] = "480p"
    """How many pixels the result has, as a tier.

    Allowed: 480p, 720p. Default: 480p.
    """

    negative_prompt: str | MISSING = MISSING
    """What should not appear in the result."""

    last_image: str | MISSING = MISSING
    """The image that the video ends with.

    Allowed: image as a URL; used as last frame.
    """

    duration: Annotated[Literal[5, 8], Exactly] = 5
    """How long the result is.

    Allowed: 5, 8 seconds. Default: 5.
    """


class Arguments(TypedDict, total=False):
    """What wavespeed-ai/wan-2.2/image-to-video-lora is called with."""

    prompt: Required[str]
    """What the result should be."""

    image: Required[str | FileInput]
    """The image to work from.

    Allowed: image as a URL; used as first frame.
    """

    resolution: Literal["480p", "720p"]
    """How many pixels the result has, as a tier.

    Allowed: 480p, 720p. Default: 480p.
    """

    negative_prompt: str
    """What should not appear in the result."""

    last_image: str | FileInput
    """The image that the video ends with.

    Allowed: image as a URL; used as last frame.
    """

    duration: Literal[5, 8]
    """How long the result is.

    Allowed: 5, 8 seconds. Default: 5.
    """
