"""FLUX.1 Kontext [max] at Vtrix.

Makes an image from a prompt, or from a prompt and up to four input images.

Sources:
- FLUX.1 Kontext [max] (en), read 2026-11-24
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._client.sources import FileInput
from .._types import Integer, Number, constant


class Params(Model):
    """The settings of the chosen model, the prompt among them."""

    prompt: str
    """What the image should show, or how the reference image should be changed."""

    input_image: str | MISSING = MISSING
    """The image to work from.

    Allowed: image as base64 or a URL.
    """

    input_image_2: str | MISSING = MISSING
    """One more image to work from.

    Allowed: image as base64 or a URL.
    """

    input_image_3: str | MISSING = MISSING
    """One more image to work from.

    Allowed: image as base64 or a URL.
    """

    input_image_4: str | MISSING = MISSING
    """One more image to work from.

    Allowed: image as base64 or a URL.
    """

    seed: Integer | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result."""

    aspect_ratio: Annotated[str | MISSING, Field(pattern="^0*[1-9][0-9]*:0*[1-9][0-9]*$")] = MISSING
    """The shape of the result, width to height.

    Allowed: width to height from 9:21 to 21:9.
    """

    steps: Annotated[Integer | MISSING, Field(ge=1, le=50)] = MISSING
    """How many steps the model takes to make the result.

    Allowed: from 1 to 50.
    """

    guidance_scale: Annotated[Number | MISSING, Field(ge=1, le=10)] = MISSING
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 1 to 10.
    """

    negative_prompt: str | MISSING = MISSING
    """What should not appear in the result."""

    output_format: Literal["jpeg", "png"] = "jpeg"
    """The file format of the result.

    Allowed: jpeg, png. Default: jpeg.
    """

    prompt_upsampling: bool = False
    """Whether the prompt may be rewritten before use.

    Default: false.
    """

    safety_tolerance: Annotated[Integer, Field(ge=0, le=6)] = 2
    """How much the content filter lets through. The lower the number, the stricter the filter.

    Allowed: from 0 to 6; 0: the strictest; 6: lets the most through. Default: 2.
    """


class InputItem(Model):
    """One element of: Input."""

    params: Params
    """The settings of the chosen model, the prompt among them."""


class Request(Model):
    """Makes an image from a prompt, or from a prompt and up to four input images."""

    model: Literal["flux_kontext_max"] = constant("flux_kontext_max")
    """The id of the model that does the work.

    Allowed: flux_kontext_max.
    """

    input: Annotated[list[InputItem], Field(min_length=1)]
    """What to make.

    Allowed: at least 1 element.
    """


class Arguments(TypedDict, total=False):
    """What flux_kontext_max is called with."""

    prompt: Required[str]
    """What the image should show, or how the reference image should be changed."""

    input_image: str | FileInput
    """The image to work from.

    Allowed: image as base64 or a URL.
    """

    input_image_2: str | FileInput
    """One more image to work from.

    Allowed: image as base64 or a URL.
    """

    input_image_3: str | FileInput
    """One more image to work from.

    Allowed: image as base64 or a URL.
    """

    input_image_4: str | FileInput
    """One more image to work from.

    Allowed: image as base64 or a URL.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result."""

    aspect_ratio: str
    """The shape of the result, width to height.

    Allowed: width to height from 9:21 to 21:9.
    """

    steps: Integer
    """How many steps the model takes to make the result.

    Allowed: from 1 to 50.
    """

    guidance_scale: Number
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 1 to 10.
    """

    negative_prompt: str
    """What should not appear in the result."""

    output_format: Literal["jpeg", "png"]
    """The file format of the result.

    Allowed: jpeg, png. Default: jpeg.
    """

    prompt_upsampling: bool
    """Whether the prompt may be rewritten before use.

    Default: false.
    """

    safety_tolerance: Integer
    """How much the content filter lets through. The lower the number, the stricter the filter.

    Allowed: from 0 to 6; 0: the strictest; 6: lets the most through. Default: 2.
    """
