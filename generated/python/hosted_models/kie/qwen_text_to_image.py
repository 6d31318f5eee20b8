"""Qwen Image at Kie.

Makes an image from a prompt.

Sources:
- henjicc/Henji-AI, a copy of Qwen 文生图 (zh), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._types import Integer, Number, Steps, constant


class Input(OpenModel):
    """The settings of the chosen model."""

    prompt: Annotated[str, Field(max_length=5000)]
    """What the result should be.

    Allowed: at most 5,000 characters.
    """

    image_size: Literal[
        "square", "square_hd", "portrait_4_3", "portrait_16_9", "landscape_4_3", "landscape_16_9"
    ] = "square_hd"
    """Width and height of the result, in pixels.

    Allowed: square, square_hd, portrait_4_3, portrait_16_9, landscape_4_3, landscape_16_9.
    Default: square_hd.
    """

    num_inference_steps: Annotated[Number, Field(ge=2, le=250)] = 30
    """How many steps the model takes to make the result.

    Allowed: from 2 to 250. Default: 30.
    """

    seed: Integer | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result."""

    guidance_scale: Annotated[Number, Steps(0, 20, by=0.1)] = 2.5
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 0 to 20; in steps of 0.1. Default: 2.5.
    """

    enable_safety_checker: bool | MISSING = MISSING
    """Whether the result is checked for content that is not safe for work."""

    output_format: Literal["png", "jpeg"] = "png"
    """The file format of the result.

    Allowed: png, jpeg. Default: png.
    """

    negative_prompt: Annotated[str | MISSING, Field(max_length=500)] = MISSING
    """What should not appear in the result.

    Allowed: at most 500 characters.
    """

    acceleration: Literal["none", "regular", "high"] = "none"
    """How much the work is sped up, at the cost of quality.

    Allowed: none, regular, high. Default: none.
    """

    nsfw_checker: bool = False
    """Whether the result is checked for content that is not safe for work.

    Default: false.
    """


class Request(Model):
    """Makes an image from a prompt."""

    model: Literal["qwen/text-to-image"] = constant("qwen/text-to-image")
    """The id of the model that does the work.

    Allowed: qwen/text-to-image.
    """

    call_back_url: Annotated[str | MISSING, Field(alias="callBackUrl")] = MISSING
    """Where to send the result when the task has ended.

    Allowed: a URL.
    """

    input: Input
    """The settings of the chosen model."""


class Arguments(TypedDict, total=False):
    """What qwen/text-to-image is called with."""

    call_back_url: str
    """Where to send the result when the task has ended.

    Allowed: a URL.
    """

    prompt: Required[str]
    """What the result should be.

    Allowed: at most 5,000 characters.
    """

    image_size: Literal[
        "square", "square_hd", "portrait_4_3", "portrait_16_9", "landscape_4_3", "landscape_16_9"
    ]
    """Width and height of the result, in pixels.

    Allowed: square, square_hd, portrait_4_3, portrait_16_9, landscape_4_3, landscape_16_9.
    Default: square_hd.
    """

    num_inference_steps: Number
    """How many steps the model takes to make the result.

    Allowed: from 2 to 250. Default: 30.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result."""

    guidance_scale: Number
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 0 to 20; in steps of 0.1. Default: 2.5.
    """

    enable_safety_checker: bool
    """Whether the result is checked for content that is not safe for work."""

    output_format: Literal["png", "jpeg"]
    """The file format of the result.

    Allowed: png, jpeg. Default: png.
    """

    negative_prompt: str
    """What should not appear in the result.

    Allowed: at most 500 characters.
    """

    acceleration: Literal["none", "regular", "high"]
    """How much the work is sped up, at the cost of quality.

    Allowed: none, regular, high. Default: none.
    """

    nsfw_checker: bool
    """Whether the result is checked for content that is not safe for work.

    Default: false.
    """
