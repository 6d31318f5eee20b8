"""Veo 3.1 at fal.

Makes a video from a prompt, with sound unless it is switched off.

Price: per second × duration (4s counts 4, 6s counts 6, 8s counts 8): 0.60 USD when resolution
is 4k and generate_audio is true, 0.40 USD when resolution is 4k, 0.40 USD when generate_audio
is true, 0.20 USD otherwise.

Sources:
- Veo 3.1 (en), read 2026-12-01
"""

from typing import Literal, Required, TypedDict

from pydantic import MISSING

from .._base import Model
from .._types import Integer


class Request(Model):
    """Makes a video from a prompt, with sound unless it is switched off."""

    prompt: str
    """What the result should be."""

    aspect_ratio: Literal["16:9", "9:16"] = "16:9"
    """The shape of the result, width to height.

    Allowed: 16:9, 9:16. Default: 16:9.
    """

    duration: Literal["4s", "6s", "8s"] = "8s"
    """How long the result is.

    Allowed: 4s, 6s, 8s. Default: 8s.
    """

    negative_prompt: str | MISSING = MISSING
    """What should not appear in the result."""

    resolution: Literal["720p", "1080p", "4k"] = "720p"
    """How many pixels the result has, as a tier.

    Allowed: 720p, 1080p, 4k. Default: 720p.
    """

    generate_audio: bool = True
    """Whether the video has sound.

    Default: true.
    """

    seed: Integer | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result."""

    auto_fix: bool = True
    """Whether a prompt that is refused is rewritten and tried again.

    Default: true.
    """

    safety_tolerance: Literal["1", "2", "3", "4", "5", "6"] = "4"
    """How much the content filter lets through. The lower the number, the stricter the filter.

    Allowed: 1, 2, 3, 4, 5, 6. Default: 4.
    """


class Arguments(TypedDict, total=False):
    """What fal-ai/veo3.1 is called with."""

    prompt: Required[str]
    """What the result should be."""

    aspect_ratio: Literal["16:9", "9:16"]
    """The shape of the result, width to height.

    Allowed: 16:9, 9:16. Default: 16:9.
    """

    duration: Literal["4s", "6s", "8s"]
    """How long the result is.

    Allowed: 4s, 6s, 8s. Default: 8s.
    """

    negative_prompt: str
    """What should not appear in the result."""

    resolution: Literal["720p", "1080p", "4k"]
    """How many pixels the result has, as a tier.

    Allowed: 720p, 1080p, 4k. Default: 720p.
    """

    generate_audio: bool
    """Whether the video has sound.

    Default: true.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result."""

    auto_fix: bool
    """Whether a prompt that is refused is rewritten and tried again.

    Default: true.
    """

    safety_tolerance: Literal["1", "2", "3", "4", "5", "6"]
    """How much the content filter lets through. The lower the number, the stricter the filter.

    Allowed: 1, 2, 3, 4, 5, 6. Default: 4.
    """
