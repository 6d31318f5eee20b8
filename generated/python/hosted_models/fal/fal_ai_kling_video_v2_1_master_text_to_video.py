"""Kling 2.1 Master (Text to Video) at fal.

Makes a video from a prompt.

Price: 0.28 USD per second × duration.

Sources:
- Kling 2.1 Master (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import Field

from .._base import Model
from .._types import Number


class Request(Model):
    """Makes a video from a prompt."""

    prompt: str
    """What the result should be."""

    duration: Literal["5", "10"] = "5"
    """How long the result is.

    Allowed: 5, 10 seconds. Default: 5.
    """

    aspect_ratio: Literal["16:9", "9:16", "1:1"] = "16:9"
    """The shape of the result, width to height.

    Allowed: 16:9, 9:16, 1:1. Default: 16:9.
    """

    negative_prompt: str = "blur, distort, and low quality"
    """What should not appear in the result.

    Default: blur, distort, and low quality.
    """

    cfg_scale: Annotated[Number, Field(ge=0, le=1)] = 0.5
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 0 to 1. Default: 0.5.
    """


class Arguments(TypedDict, total=False):
    """What fal-ai/kling-video/v2.1/master/text-to-video is called with."""

    prompt: Required[str]
    """What the result should be."""

    duration: Literal["5", "10"]
    """How long the result is.

    Allowed: 5, 10 seconds. Default: 5.
    """

    aspect_ratio: Literal["16:9", "9:16", "1:1"]
    """The shape of the result, width to height.

    Allowed: 16:9, 9:16, 1:1. Default: 16:9.
    """

    negative_prompt: str
    """What should not appear in the result.

    Default: blur, distort, and low quality.
    """

    cfg_scale: Number
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 0 to 1. Default: 0.5.
    """
