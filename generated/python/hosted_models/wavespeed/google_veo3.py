"""Veo 3 at WaveSpeed.

Makes a video of 8 seconds from a prompt.

Price: 3.20 USD per request.

Sources:
- Google Veo3 (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import OpenModel
from .._types import Exactly, Integer


class Request(OpenModel):
    """Makes a video of 8 seconds from a prompt."""

    prompt: str
    """What the result should be."""

    aspect_ratio: Literal["16:9", "9:16"] = "16:9"
    """The shape of the result, width to height.

    Allowed: 16:9, 9:16. Default: 16:9.
    """

    duration: Annotated[Literal[8], Exactly] = 8
    """How long the result is.

    Allowed: 8 seconds. Default: 8.
    """

    resolution: Literal["720p", "1080p"] = "720p"
    """How many pixels the result has, as a tier.

    Allowed: 720p, 1080p. Default: 720p.
    """

    generate_audio: bool = False
    """Whether the video has sound.

    Default: false.
    """

    negative_prompt: str | MISSING = MISSING
    """What should not appear in the result."""

    seed: Annotated[Integer | MISSING, Field(ge=-1, le=2147483647)] = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from -1 to 2147483647.
    """


class Arguments(TypedDict, total=False):
    """What google/veo3 is called with."""

    prompt: Required[str]
    """What the result should be."""

    aspect_ratio: Literal["16:9", "9:16"]
    """The shape of the result, width to height.

    Allowed: 16:9, 9:16. Default: 16:9.
    """

    duration: Literal[8]
    """How long the result is.

    Allowed: 8 seconds. Default: 8.
    """

    resolution: Literal["720p", "1080p"]
    """How many pixels the result has, as a tier.

    Allowed: 720p, 1080p. Default: 720p.
    """

    generate_audio: bool
    """Whether the video has sound.

    Default: false.
    """

    negative_prompt: str
    """What should not appear in the result."""

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from -1 to 2147483647.
    """
