"""Wan 2.5 Preview (Text to Video) at fal.

Makes a video from a prompt.

Price: per second × duration: 0.05 USD when resolution is 480p, 0.10 USD when resolution is
720p, 0.15 USD otherwise.

Sources:
- Wan 2.5 Text to Video (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._client.sources import FileInput
from .._types import Integer


class Request(Model):
    """Makes a video from a prompt."""

    prompt: Annotated[str, Field(max_length=800)]
    """What the result should be.

    Allowed: at most 800 characters.
    """

    audio_url: str | MISSING = MISSING
    """The recording that is heard in the video.

    Allowed: audio as a URL; at most 15 MB; audio/wav, audio/mpeg; from 3 to 30 seconds.

    Note: What is longer than the video is cut off; where the recording has ended, the video is
    silent.
    """

    aspect_ratio: Literal["16:9", "9:16", "1:1"] = "16:9"
    """The shape of the result, width to height.

    Allowed: 16:9, 9:16, 1:1. Default: 16:9.
    """

    resolution: Literal["480p", "720p", "1080p"] = "1080p"
    """How many pixels the result has, as a tier.

    Allowed: 480p, 720p, 1080p. Default: 1080p.
    """

    duration: Literal["5", "10"] = "5"
    """How long the result is.

    Allowed: 5, 10 seconds. Default: 5.
    """

    negative_prompt: Annotated[str | MISSING, Field(max_length=500)] = MISSING
    """What should not appear in the result.

    Allowed: at most 500 characters.
    """

    enable_prompt_expansion: bool = True
    """Whether the prompt may be rewritten before use.

    Default: true.
    """

    seed: Integer | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result."""

    enable_safety_checker: bool = True
    """Whether the result is checked for content that is not safe for work.

    Default: true.
    """


class Arguments(TypedDict, total=False):
    """What fal-ai/wan-25-preview/text-to-video is called with."""

    prompt: Required[str]
    """What the result should be.

    Allowed: at most 800 characters.
    """

    audio_url: str | FileInput
    """The recording that is heard in the video.

    Allowed: audio as a URL; at most 15 MB; audio/wav, audio/mpeg; from 3 to 30 seconds.

    Note: What is longer than the video is cut off; where the recording has ended, the video is
    silent.
    """

    aspect_ratio: Literal["16:9", "9:16", "1:1"]
    """The shape of the result, width to height.

    Allowed: 16:9, 9:16, 1:1. Default: 16:9.
    """

    resolution: Literal["480p", "720p", "1080p"]
    """How many pixels the result has, as a tier.

    Allowed: 480p, 720p, 1080p. Default: 1080p.
    """

    duration: Literal["5", "10"]
    """How long the result is.

    Allowed: 5, 10 seconds. Default: 5.
    """

    negative_prompt: str
    """What should not appear in the result.

    Allowed: at most 500 characters.
    """

    enable_prompt_expansion: bool
    """Whether the prompt may be rewritten before use.

    Default: true.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result."""

    enable_safety_checker: bool
    """Whether the result is checked for content that is not safe for work.

    Default: true.
    """
