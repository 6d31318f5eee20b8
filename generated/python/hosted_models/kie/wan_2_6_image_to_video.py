"""Wan 2.6 Image to Video at Kie.

Makes a video from an image and a prompt.

Price: per request: 0.35 USD when resolution is 720p and duration is 5, 0.70 USD when resolution
is 720p and duration is 10, 1.05 USD when resolution is 720p and duration is 15, 0.5225 USD when
resolution is 1080p and duration is 5, 1.0475 USD when resolution is 1080p and duration is 10,
1.575 USD when resolution is 1080p and duration is 15.

Sources:
- henjicc/Henji-AI, a copy of Wan 2.6 - 图转视频 (zh), read 2026-12-01
- henjicc/Henji-AI, a copy of Kie.ai Pricing (en), read 2026-12-01
"""

from collections.abc import Sequence
from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._client.sources import FileInput
from .._types import constant


class Input(OpenModel):
    """The settings of the chosen model."""

    prompt: Annotated[str, Field(max_length=5000, min_length=2)]
    """What the result should be.

    Allowed: from 2 to 5,000 characters.
    """

    image_urls: Annotated[list[str], Field(max_length=1)]
    """The images to work from.

    Allowed: at most 1 element; image as a URL; at most 10 MB; image/jpeg, image/png,
    image/webp; at least 256 pixels a side.
    """

    duration: Literal["5", "10", "15"] = "5"
    """How long the result is.

    Allowed: 5, 10, 15 seconds. Default: 5.
    """

    resolution: Literal["720p", "1080p"] = "1080p"
    """How many pixels the result has, as a tier.

    Allowed: 720p, 1080p. Default: 1080p.
    """

    nsfw_checker: bool = False
    """Whether the result is checked for content that is not safe for work.

    Default: false.
    """


class Request(Model):
    """Makes a video from an image and a prompt."""

    model: Literal["wan/2-6-image-to-video"] = constant("wan/2-6-image-to-video")
    """The id of the model that does the work.

    Allowed: wan/2-6-image-to-video.
    """

    call_back_url: Annotated[str | MISSING, Field(alias="callBackUrl")] = MISSING
    """Where to send the result when the task has ended.

    Allowed: a URL.
    """

    input: Input
    """The settings of the chosen model."""


class Arguments(TypedDict, total=False):
    """What wan/2-6-image-to-video is called with."""

    call_back_url: str
    """Where to send the result when the task has ended.

    Allowed: a URL.
    """

    prompt: Required[str]
    """What the result should be.

    Allowed: from 2 to 5,000 characters.
    """

    image_urls: Required[Sequence[str | FileInput]]
    """The images to work from.

    Allowed: at most 1 element; image as a URL; at most 10 MB; image/jpeg, image/png,
    image/webp; at least 256 pixels a side.
    """

    duration: Literal["5", "10", "15"]
    """How long the result is.

    Allowed: 5, 10, 15 seconds. Default: 5.
    """

    resolution: Literal["720p", "1080p"]
    """How many pixels the result has, as a tier.

    Allowed: 720p, 1080p. Default: 1080p.
    """

    nsfw_checker: bool
    """Whether the result is checked for content that is not safe for work.

    Default: false.
    """
