"""Seedance 1.5 Pro at AI/ML API.

Makes a video, with sound if you like, from text, from a first frame, or from a first and a last
frame.

Sources:
- aimlapi/api-docs, seedance-1-5-pro.json (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING

from .._base import OpenModel
from .._client.sources import FileInput
from .._types import Exactly, Integer, constant


class Request(OpenModel):
    """Makes a video, with sound if you like, from text, from a first frame, or from a first and a
    last frame.
    """

    model: Literal["bytedance/seedance-1-5-pro"] = constant("bytedance/seedance-1-5-pro")
    """The id of the model that does the work.

    Allowed: bytedance/seedance-1-5-pro.
    """

    prompt: str
    """What the result should be."""

    image_url: str | MISSING = MISSING
    """The image that the video begins with.

    Allowed: image as a URL or a data URI; used as first frame.
    """

    last_image_url: str | MISSING = MISSING
    """The image that the video ends with.

    Allowed: image as a URL or a data URI; used as last frame.
    """

    aspect_ratio: Literal["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive"] = "16:9"
    """The shape of the result, width to height.

    Allowed: 16:9, 4:3, 1:1, 3:4, 9:16, 21:9, adaptive. Default: 16:9.
    """

    resolution: Literal["480p", "720p", "1080p"] = "720p"
    """How many pixels the result has, as a tier.

    Allowed: 480p, 720p, 1080p. Default: 720p.
    """

    duration: Annotated[Literal[4, 5, 6, 7, 8, 9, 10, 11, 12] | MISSING, Exactly] = MISSING
    """How long the result is.

    Allowed: 4, 5, 6, 7, 8, 9, 10, 11, 12 seconds.
    """

    seed: Integer = -1
    """A number that fixes the random choices, so that the same request gives a similar result.

    Default: -1.
    """

    camera_fixed: bool = False
    """Whether the camera stands still.

    Default: false.
    """

    watermark: bool = False
    """Whether the result is marked with a watermark.

    Default: false.
    """

    generate_audio: bool = True
    """Whether the video has sound.

    Default: true.
    """


class Arguments(TypedDict, total=False):
    """What bytedance/seedance-1-5-pro is called with."""

    prompt: Required[str]
    """What the result should be."""

    image_url: str | FileInput
    """The image that the video begins with.

    Allowed: image as a URL or a data URI; used as first frame.
    """

    last_image_url: str | FileInput
    """The image that the video ends with.

    Allowed: image as a URL or a data URI; used as last frame.
    """

    aspect_ratio: Literal["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive"]
    """The shape of the result, width to height.

    Allowed: 16:9, 4:3, 1:1, 3:4, 9:16, 21:9, adaptive. Default: 16:9.
    """

    resolution: Literal["480p", "720p", "1080p"]
    """How many pixels the result has, as a tier.

    Allowed: 480p, 720p, 1080p. Default: 720p.
    """

    duration: Literal[4, 5, 6, 7, 8, 9, 10, 11, 12]
    """How long the result is.

    Allowed: 4, 5, 6, 7, 8, 9, 10, 11, 12 seconds.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result.

    Default: -1.
    """

    camera_fixed: bool
    """Whether the camera stands still.

    Default: false.
    """

    watermark: bool
    """Whether the result is marked with a watermark.

    Default: false.
    """

    generate_audio: bool
    """Whether the video has sound.

    Default: true.
    """
