"""Veo 3.1 Image to Video at AI/ML API.

Makes a video from an image and a prompt, with sound if you like.

Sources:
- aimlapi/api-docs, veo-3.1-i2v.json (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING

from .._base import OpenModel
from .._client.sources import FileInput
from .._types import Exactly, constant


class Request(OpenModel):
    """Makes a video from an image and a prompt, with sound if you like."""

    model: Literal["google/veo-3.1-i2v"] = constant("google/veo-3.1-i2v")
    """The id of the model that does the work.

    Allowed: google/veo-3.1-i2v.
    """

    prompt: str
    """What the result should be."""

    image_url: str
    """The image that the video begins with.

    Allowed: image as a URL; used as first frame.
    """

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

    provider: str | MISSING = MISSING
    """Which host does the work."""


class Arguments(TypedDict, total=False):
    """What google/veo-3.1-i2v is called with."""

    prompt: Required[str]
    """What the result should be."""

    image_url: Required[str | FileInput]
    """The image that the video begins with.

    Allowed: image as a URL; used as first frame.
    """

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

    provider: str
    """Which host does the work."""
