"""Veo 3.1 Text to Video at AI/ML API.

Makes a video from a prompt, with sound if you like.

Sources:
- aimlapi/api-docs, veo-3.1-t2v.json (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING

from .._base import OpenModel
from .._types import Exactly, Integer, constant


class Request(OpenModel):
    """Makes a video from a prompt, with sound if you like."""

    model: Literal["google/veo-3.1-t2v"] = constant("google/veo-3.1-t2v")
    """The id of the model that does the work.

    Allowed: google/veo-3.1-t2v.
    """

    prompt: str
    """What the result should be."""

    aspect_ratio: Literal["16:9", "9:16"] | MISSING = MISSING
    """The shape of the result, width to height.

    Allowed: 16:9, 9:16.
    """

    duration: Annotated[Literal[4, 6, 8], Exactly] = 8
    """How long the result is.

    Allowed: 4, 6, 8 seconds. Default: 8.
    """

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

    auto_fix: bool = True
    """Whether a prompt that the content filter refuses is rewritten and tried again.

    Default: true.
    """

    negative_prompt: str | MISSING = MISSING
    """What should not appear in the result."""

    enhance_prompt: bool = True
    """Whether the prompt may be rewritten before use.

    Default: true.
    """

    provider: str | MISSING = MISSING
    """Which host does the work."""


class Arguments(TypedDict, total=False):
    """What google/veo-3.1-t2v is called with."""

    prompt: Required[str]
    """What the result should be."""

    aspect_ratio: Literal["16:9", "9:16"]
    """The shape of the result, width to height.

    Allowed: 16:9, 9:16.
    """

    duration: Literal[4, 6, 8]
    """How long the result is.

    Allowed: 4, 6, 8 seconds. Default: 8.
    """

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

    auto_fix: bool
    """Whether a prompt that the content filter refuses is rewritten and tried again.

    Default: true.
    """

    negative_prompt: str
    """What should not appear in the result."""

    enhance_prompt: bool
    """Whether the prompt may be rewritten before use.

    Default: true.
    """

    provider: str
    """Which host does the work."""
