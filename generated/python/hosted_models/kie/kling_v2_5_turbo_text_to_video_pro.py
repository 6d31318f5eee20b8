"""Kling 2.5 Turbo Pro Text to Video at Kie.

Makes a video from a prompt.

Price: 0.042 USD per second × duration.

Sources:
- henjicc/Henji-AI, a copy of Kling V2.5 Turbo Pro 文生视频 (zh), read 2026-12-01
- henjicc/Henji-AI, a copy of Kie.ai Pricing (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._types import Number, Steps, constant


class Input(OpenModel):
    """The settings of the chosen model."""

    prompt: Annotated[str, Field(max_length=2500)]
    """What the result should be.

    Allowed: at most 2,500 characters.
    """

    duration: Literal["5", "10"] = "5"
    """How long the result is.

    Allowed: 5, 10 seconds. Default: 5.
    """

    aspect_ratio: Literal["16:9", "9:16", "1:1"] = "16:9"
    """The shape of the result, width to height.

    Allowed: 16:9, 9:16, 1:1. Default: 16:9.
    """

    negative_prompt: Annotated[str | MISSING, Field(max_length=2500)] = MISSING
    """What should not appear in the result.

    Allowed: at most 2,500 characters.
    """

    cfg_scale: Annotated[Number, Steps(0, 1, by=0.1)] = 0.5
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 0 to 1; in steps of 0.1. Default: 0.5.
    """


class Request(Model):
    """Makes a video from a prompt."""

    model: Literal["kling/v2-5-turbo-text-to-video-pro"] = constant(
        "kling/v2-5-turbo-text-to-video-pro"
    )
    """The id of the model that does the work.

    Allowed: kling/v2-5-turbo-text-to-video-pro.
    """

    call_back_url: Annotated[str | MISSING, Field(alias="callBackUrl")] = MISSING
    """Where to send the result when the task has ended.

    Allowed: a URL.
    """

    input: Input
    """The settings of the chosen model."""


class Arguments(TypedDict, total=False):
    """What kling/v2-5-turbo-text-to-video-pro is called with."""

    call_back_url: str
    """Where to send the result when the task has ended.

    Allowed: a URL.
    """

    prompt: Required[str]
    """What the result should be.

    Allowed: at most 2,500 characters.
    """

    duration: Literal["5", "10"]
    """How long the result is.

    Allowed: 5, 10 seconds. Default: 5.
    """

    aspect_ratio: Literal["16:9", "9:16", "1:1"]
    """The shape of the result, width to height.

    Allowed: 16:9, 9:16, 1:1. Default: 16:9.
    """

    negative_prompt: str
    """What should not appear in the result.

    Allowed: at most 2,500 characters.
    """

    cfg_scale: Number
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 0 to 1; in steps of 0.1. Default: 0.5.
    """
