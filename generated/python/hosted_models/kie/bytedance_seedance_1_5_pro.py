"""Seedance 1.5 Pro at Kie.

Makes a video, with sound if you like, from text, from a first frame, or from a first and a last
frame.

Price: per second × duration: 0.0175 USD when resolution is 480p and generate_audio is true,
0.00875 USD when resolution is 480p and generate_audio is false, 0.035 USD when resolution is
720p and generate_audio is true, 0.0175 USD when resolution is 720p and generate_audio is false,
0.075 USD when resolution is 1080p and generate_audio is true, 0.0375 USD when resolution is
1080p and generate_audio is false.

Sources:
- henjicc/Henji-AI, a copy of Bytedance Seedance 1.5 Pro (zh), read 2026-12-01
- henjicc/Henji-AI, a copy of Kie.ai Pricing (en), read 2026-12-01
"""

from collections.abc import Sequence
from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._client.sources import FileInput
from .._types import Number, constant


class Input(OpenModel):
    """The settings of the chosen model."""

    prompt: Annotated[str, Field(max_length=20000, min_length=3)]
    """What the result should be.

    Allowed: from 3 to 20,000 characters.
    """

    input_urls: Annotated[list[str] | MISSING, Field(max_length=2)] = MISSING
    """The images to work from.

    Allowed: at most 2 elements; image as a URL; at most 10 MB; image/jpeg, image/png,
    image/webp.
    """

    aspect_ratio: Literal["1:1", "4:3", "3:4", "16:9", "9:16", "21:9"]
    """The shape of the result, width to height.

    Allowed: 1:1, 4:3, 3:4, 16:9, 9:16, 21:9.
    """

    resolution: Literal["480p", "720p", "1080p"] = "720p"
    """How many pixels the result has, as a tier.

    Allowed: 480p, 720p, 1080p. Default: 720p.
    """

    duration: Annotated[Number, Field(ge=4, le=12)]
    """How long the result is.

    Allowed: from 4 to 12 seconds.
    """

    fixed_lens: bool = False
    """Whether the camera stands still.

    Default: false.
    """

    generate_audio: bool = False
    """Whether the video has sound.

    Default: false.
    """

    nsfw_checker: bool | MISSING = MISSING
    """Whether the result is checked for content that is not safe for work."""


class Request(Model):
    """Makes a video, with sound if you like, from text, from a first frame, or from a first and a
    last frame.
    """

    model: Literal["bytedance/seedance-1.5-pro"] = constant("bytedance/seedance-1.5-pro")
    """The id of the model that does the work.

    Allowed: bytedance/seedance-1.5-pro.
    """

    call_back_url: Annotated[str | MISSING, Field(alias="callBackUrl")] = MISSING
    """Where to send the result when the task has ended.

    Allowed: a URL.
    """

    input: Input
    """The settings of the chosen model."""


class Arguments(TypedDict, total=False):
    """What bytedance/seedance-1.5-pro is called with."""

    call_back_url: str
    """Where to send the result when the task has ended.

    Allowed: a URL.
    """

    prompt: Required[str]
    """What the result should be.

    Allowed: from 3 to 20,000 characters.
    """

    input_urls: Sequence[str | FileInput]
    """The images to work from.

    Allowed: at most 2 elements; image as a URL; at most 10 MB; image/jpeg, image/png,
    image/webp.
    """

    aspect_ratio: Required[Literal["1:1", "4:3", "3:4", "16:9", "9:16", "21:9"]]
    """The shape of the result, width to height.

    Allowed: 1:1, 4:3, 3:4, 16:9, 9:16, 21:9.
    """

    resolution: Literal["480p", "720p", "1080p"]
    """How many pixels the result has, as a tier.

    Allowed: 480p, 720p, 1080p. Default: 720p.
    """

    duration: Required[Number]
    """How long the result is.

    Allowed: from 4 to 12 seconds.
    """

    fixed_lens: bool
    """Whether the camera stands still.

    Default: false.
    """

    generate_audio: bool
    """Whether the video has sound.

    Default: false.
    """

    nsfw_checker: bool
    """Whether the result is checked for content that is not safe for work."""
