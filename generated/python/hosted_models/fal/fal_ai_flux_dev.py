"""FLUX.1 [dev] at fal.

Makes an image from a prompt.

Price: 0.025 USD per megapixel × megapixels × num_images.

Sources:
- FLUX.1 [dev] (en), read 2026-12-01
"""

from collections.abc import Mapping
from typing import Annotated, Any, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._types import Integer, Number


class ImageSize(OpenModel):
    """Width and height of the result, in pixels."""

    width: Integer | MISSING = MISSING
    """The width of the image.

    Allowed: a number of pixels.
    """

    height: Integer | MISSING = MISSING
    """The height of the image.

    Allowed: a number of pixels.
    """


class Request(Model):
    """Makes an image from a prompt."""

    prompt: str
    """What the result should be."""

    image_size: (
        Literal[
            "square_hd",
            "square",
            "portrait_4_3",
            "portrait_16_9",
            "landscape_4_3",
            "landscape_16_9",
        ]
        | ImageSize
    ) = "landscape_4_3"
    """Width and height of the result, in pixels.

    Allowed: string: square_hd, square, portrait_4_3, portrait_16_9, landscape_4_3,
    landscape_16_9. Default: landscape_4_3.
    """

    num_inference_steps: Annotated[Integer, Field(ge=1, le=50)] = 28
    """How many steps the model takes to make the result.

    Allowed: from 1 to 50. Default: 28.
    """

    seed: Integer | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result."""

    guidance_scale: Annotated[Number, Field(ge=1, le=20)] = 3.5
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 1 to 20. Default: 3.5.
    """

    sync_mode: bool = False
    """Whether the file comes as a data URI instead of an address.

    Default: false.
    """

    num_images: Annotated[Integer, Field(ge=1, le=4)] = 1
    """How many images to make.

    Allowed: from 1 to 4. Default: 1.
    """

    enable_safety_checker: bool = True
    """Whether the result is checked for content that is not safe for work.

    Default: true.
    """

    output_format: Literal["jpeg", "png"] = "jpeg"
    """The file format of the result.

    Allowed: jpeg, png. Default: jpeg.
    """

    acceleration: Literal["none", "regular", "high"] = "none"
    """How much the work is sped up, at the cost of quality.

    Allowed: none, regular, high. Default: none.
    """


class Arguments(TypedDict, total=False):
    """What fal-ai/flux/dev is called with."""

    prompt: Required[str]
    """What the result should be."""

    image_size: (
        Literal[
            "square_hd",
            "square",
            "portrait_4_3",
            "portrait_16_9",
            "landscape_4_3",
            "landscape_16_9",
        ]
        | ImageSize
        | Mapping[str, Any]
    )
    """Width and height of the result, in pixels.

    Allowed: string: square_hd, square, portrait_4_3, portrait_16_9, landscape_4_3,
    landscape_16_9. Default: landscape_4_3.
    """

    num_inference_steps: Integer
    """How many steps the model takes to make the result.

    Allowed: from 1 to 50. Default: 28.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result."""

    guidance_scale: Number
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 1 to 20. Default: 3.5.
    """

    sync_mode: bool
    """Whether the file comes as a data URI instead of an address.

    Default: false.
    """

    num_images: Integer
    """How many images to make.

    Allowed: from 1 to 4. Default: 1.
    """

    enable_safety_checker: bool
    """Whether the result is checked for content that is not safe for work.

    Default: true.
    """

    output_format: Literal["jpeg", "png"]
    """The file format of the result.

    Allowed: jpeg, png. Default: jpeg.
    """

    acceleration: Literal["none", "regular", "high"]
    """How much the work is sped up, at the cost of quality.

    Allowed: none, regular, high. Default: none.
    """
