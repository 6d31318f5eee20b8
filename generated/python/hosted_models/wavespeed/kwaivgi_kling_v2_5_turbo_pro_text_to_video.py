"""Kling 2.5 Turbo Pro (Text to Video) at WaveSpeed.

Makes a video from a prompt.

Price: 0.07 USD per second × duration.

Sources:
- Kwaivgi Kling V2.5 Turbo Pro Text To Video (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import OpenModel
from .._types import Exactly, Number


class Request(OpenModel):
    """Makes a video from a prompt."""

    prompt: str
    """What the result should be."""

    negative_prompt: str | MISSING = MISSING
    """What should not appear in the result."""

    aspect_ratio: Literal["1:1", "9:16", "16:9"] = "16:9"
    """The shape of the result, width to height.

    Allowed: 1:1, 9:16, 16:9. Default: 16:9.
    """

    duration: Annotated[Literal[5, 10], Exactly] = 5
    """How long the result is.

    Allowed: 5, 10 seconds. Default: 5.
    """

    guidance_scale: Annotated[Number, Field(ge=0, le=1)] = 0.5
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 0 to 1. Default: 0.5.
    """


class Arguments(TypedDict, total=False):
    """What kwaivgi/kling-v2.5-turbo-pro/text-to-video is called with."""

    prompt: Required[str]
    """What the result should be."""

    negative_prompt: str
    """What should not appear in the result."""

    aspect_ratio: Literal["1:1", "9:16", "16:9"]
    """The shape of the result, width to height.

    Allowed: 1:1, 9:16, 16:9. Default: 16:9.
    """

    duration: Literal[5, 10]
    """How long the result is.

    Allowed: 5, 10 seconds. Default: 5.
    """

    guidance_scale: Number
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 0 to 1. Default: 0.5.
    """
