"""Seedance 1.5 Pro (Text to Video) at fal.

Makes a video from a prompt, with sound unless it is switched off.

Price: per 1000000 tokens × (video_tokens (known once billed) ÷ 1,000,000): 2.40 USD when
generate_audio is true, 1.20 USD otherwise, metered.

Sources:
- Bytedance (en), read 2026-12-01
"""

from typing import Literal, Required, TypedDict

from pydantic import MISSING

from .._base import Model
from .._types import Integer


class Request(Model):
    """Makes a video from a prompt, with sound unless it is switched off."""

    prompt: str
    """What the result should be."""

    aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16", "auto"] = "16:9"
    """The shape of the result, width to height.

    Allowed: 21:9, 16:9, 4:3, 1:1, 3:4, 9:16, auto. Default: 16:9.
    """

    resolution: Literal["480p", "720p", "1080p"] = "720p"
    """How many pixels the result has, as a tier.

    Allowed: 480p, 720p, 1080p. Default: 720p.
    """

    duration: Literal["4", "5", "6", "7", "8", "9", "10", "11", "12"] = "5"
    """How long the result is.

    Allowed: 4, 5, 6, 7, 8, 9, 10, 11, 12 seconds. Default: 5.
    """

    camera_fixed: bool = False
    """Whether the camera stands still.

    Default: false.
    """

    seed: Integer | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: -1: a random seed.
    """

    enable_safety_checker: bool = True
    """Whether the result is checked for content that is not safe for work.

    Default: true.
    """

    generate_audio: bool = True
    """Whether the video has sound.

    Default: true.
    """


class Arguments(TypedDict, total=False):
    """What fal-ai/bytedance/seedance/v1.5/pro/text-to-video is called with."""

    prompt: Required[str]
    """What the result should be."""

    aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16", "auto"]
    """The shape of the result, width to height.

    Allowed: 21:9, 16:9, 4:3, 1:1, 3:4, 9:16, auto. Default: 16:9.
    """

    resolution: Literal["480p", "720p", "1080p"]
    """How many pixels the result has, as a tier.

    Allowed: 480p, 720p, 1080p. Default: 720p.
    """

    duration: Literal["4", "5", "6", "7", "8", "9", "10", "11", "12"]
    """How long the result is.

    Allowed: 4, 5, 6, 7, 8, 9, 10, 11, 12 seconds. Default: 5.
    """

    camera_fixed: bool
    """Whether the camera stands still.

    Default: false.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: -1: a random seed.
    """

    enable_safety_checker: bool
    """Whether the result is checked for content that is not safe for work.

    Default: true.
    """

    generate_audio: bool
    """Whether the video has sound.

    Default: true.
    """
