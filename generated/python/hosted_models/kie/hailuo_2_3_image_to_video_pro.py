"""Hailuo 2.3 Pro Image to Video at Kie.

Makes a video from an image and a prompt.

Price: per request: 0.40 USD when resolution is 1080P, 0.45 USD when duration is 10, 0.225 USD
when duration is 6.

Sources:
- henjicc/Henji-AI, a copy of Hailuo 2.3 Pro 图生视频 (zh), read 2026-12-01
- henjicc/Henji-AI, a copy of Kie.ai Pricing (en), read 2026-12-01
"""

from typing import Annotated, ClassVar, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._client.sources import FileInput
from .._runtime.conditions import Key, Test
from .._runtime.constraints import Rule
from .._types import constant


class Input(OpenModel):
    """The settings of the chosen model.

    Rules:
    - When resolution is 1080P, duration must be 6.
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        Rule(
            text="When resolution is 1080P, duration must be 6.",
            when=(Test(subject=Key(("resolution",)), one_of=("1080P",), default="768P"),),
            then=(
                Test(subject=Key(("duration",)), one_of=("6",), default="6", may_be_absent=True),
            ),
        ),
    )

    prompt: Annotated[str, Field(max_length=5000)]
    """What the result should be.

    Allowed: at most 5,000 characters.
    """

    image_url: str
    """The image that the video begins with.

    Allowed: image as a URL; at most 10 MB; image/jpeg, image/png, image/webp; used as first
    frame.
    """

    duration: Literal["6", "10"] = "6"
    """How long the result is.

    Allowed: 6, 10 seconds. Default: 6.
    """

    resolution: Literal["768P", "1080P"] = "768P"
    """How many pixels the result has, as a tier.

    Allowed: 768P, 1080P. Default: 768P.
    """

    nsfw_checker: bool = False
    """Whether the result is checked for content that is not safe for work.

    Default: false.
    """


class Request(Model):
    """Makes a video from an image and a prompt."""

    model: Literal["hailuo/2-3-image-to-video-pro"] = constant("hailuo/2-3-image-to-video-pro")
    """The id of the model that does the work.

    Allowed: hailuo/2-3-image-to-video-pro.
    """

    call_back_url: Annotated[str | MISSING, Field(alias="callBackUrl")] = MISSING
    """Where to send the result when the task has ended.

    Allowed: a URL.
    """

    input: Input
    """The settings of the chosen model."""


class Arguments(TypedDict, total=False):
    """What hailuo/2-3-image-to-video-pro is called with."""

    call_back_url: str
    """Where to send the result when the task has ended.

    Allowed: a URL.
    """

    prompt: Required[str]
    """What the result should be.

    Allowed: at most 5,000 characters.
    """

    image_url: Required[str | FileInput]
    """The image that the video begins with.

    Allowed: image as a URL; at most 10 MB; image/jpeg, image/png, image/webp; used as first
    frame.
    """

    duration: Literal["6", "10"]
    """How long the result is.

    Allowed: 6, 10 seconds. Default: 6.
    """

    resolution: Literal["768P", "1080P"]
    """How many pixels the result has, as a tier.

    Allowed: 768P, 1080P. Default: 768P.
    """

    nsfw_checker: bool
    """Whether the result is checked for content that is not safe for work.

    Default: false.
    """
