"""Kling 2.5 Turbo [Pro] (Image to Video) at fal.

Makes a video from an image and a prompt.

Price: 0.07 USD per second × duration.

Sources:
- Kling Video (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._client.sources import FileInput
from .._types import Number


class Request(Model):
    """Makes a video from an image and a prompt."""

    prompt: str
    """What the result should be."""

    image_url: str
    """The image that the video begins with.

    Allowed: image as a URL or a data URI; used as first frame.
    """

    duration: Literal["5", "10"] = "5"
    """How long the result is.

    Allowed: 5, 10 seconds. Default: 5.
    """

    negative_prompt: str = "blur, distort, and low quality"
    """What should not appear in the result.

    Default: blur, distort, and low quality.
    """

    cfg_scale: Annotated[Number, Field(ge=0, le=1)] = 0.5
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 0 to 1. Default: 0.5.
    """

    tail_image_url: str | MISSING = MISSING
    """The image that the video ends with.

    Allowed: image as a URL or a data URI; used as last frame.
    """


class Arguments(TypedDict, total=False):
    """What fal-ai/kling-video/v2.5-turbo/pro/image-to-video is called with."""

    prompt: Required[str]
    """What the result should be."""

    image_url: Required[str | FileInput]
    """The image that the video begins with.

    Allowed: image as a URL or a data URI; used as first frame.
    """

    duration: Literal["5", "10"]
    """How long the result is.

    Allowed: 5, 10 seconds. Default: 5.
    """

    negative_prompt: str
    """What should not appear in the result.

    Default: blur, distort, and low quality.
    """

    cfg_scale: Number
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 0 to 1. Default: 0.5.
    """

    tail_image_url: str | FileInput
    """The image that the video ends with.

    Allowed: image as a URL or a data URI; used as last frame.
    """
