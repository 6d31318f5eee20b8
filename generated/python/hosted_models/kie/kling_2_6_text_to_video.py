"""Kling 2.6 Text to Video at Kie.

Makes a video from a prompt, with sound if you like.

Price: per second × duration: 0.11 USD when sound is true, 0.055 USD otherwise.

Sources:
- henjicc/Henji-AI, a copy of Kling-2.6 文生视频 (zh), read 2026-12-01
- henjicc/Henji-AI, a copy of Kie.ai Pricing (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._types import constant


class Input(OpenModel):
    """The settings of the chosen model."""

    prompt: Annotated[str, Field(max_length=1000)]
    """What the result should be.

    Allowed: at most 1,000 characters.
    """

    sound: bool
    """Whether the video has sound."""

    aspect_ratio: Literal["1:1", "16:9", "9:16"]
    """The shape of the result, width to height.

    Allowed: 1:1, 16:9, 9:16.
    """

    duration: Literal["5", "10"]
    """How long the result is.

    Allowed: 5, 10 seconds.
    """


class Request(Model):
    """Makes a video from a prompt, with sound if you like."""

    model: Literal["kling-2.6/text-to-video"] = constant("kling-2.6/text-to-video")
    """The id of the model that does the work.

    Allowed: kling-2.6/text-to-video.
    """

    call_back_url: Annotated[str | MISSING, Field(alias="callBackUrl")] = MISSING
    """Where to send the result when the task has ended.

    Allowed: a URL.
    """

    input: Input
    """The settings of the chosen model."""


class Arguments(TypedDict, total=False):
    """What kling-2.6/text-to-video is called with."""

    call_back_url: str
    """Where to send the result when the task has ended.

    Allowed: a URL.
    """

    prompt: Required[str]
    """What the result should be.

    Allowed: at most 1,000 characters.
    """

    sound: Required[bool]
    """Whether the video has sound."""

    aspect_ratio: Required[Literal["1:1", "16:9", "9:16"]]
    """The shape of the result, width to height.

    Allowed: 1:1, 16:9, 9:16.
    """

    duration: Required[Literal["5", "10"]]
    """How long the result is.

    Allowed: 5, 10 seconds.
    """
