"""Qwen Image Edit 2511 at fal.

Edits input images as a prompt describes.

Price: 0.03 USD per megapixel × megapixels × num_images.

Sources:
- Qwen Image Edit 2511 (en), read 2026-12-01
"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._client.sources import FileInput
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
    """Edits input images as a prompt describes."""

    prompt: str
    """What the result should be."""

    negative_prompt: str = ""
    """What should not appear in the result.

    Default: \"".
    """

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
        | MISSING
    ) = MISSING
    """Width and height of the result, in pixels.

    Allowed: string: square_hd, square, portrait_4_3, portrait_16_9, landscape_4_3,
    landscape_16_9.

    Note: Left out, the result is as large as the input image.
    """

    image_urls: list[str]
    """The images to work from.

    Allowed: image as a URL or a data URI.
    """

    num_inference_steps: Annotated[Integer, Field(ge=1, le=50)] = 28
    """How many steps the model takes to make the result.

    Allowed: from 1 to 50. Default: 28.
    """

    guidance_scale: Annotated[Number, Field(ge=1, le=20)] = 4.5
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 1 to 20. Default: 4.5.
    """

    seed: Integer | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result."""

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

    output_format: Literal["jpeg", "png", "webp"] = "png"
    """The file format of the result.

    Allowed: jpeg, png, webp. Default: png.
    """

    acceleration: Literal["none", "regular", "high"] = "regular"
    """How much the work is sped up, at the cost of quality.

    Allowed: none, regular, high. Default: regular.
    """


class Arguments(TypedDict, total=False):
    """What fal-ai/qwen-image-edit-2511 is called with."""

    prompt: Required[str]
    """What the result should be."""

    negative_prompt: str
    """What should not appear in the result.

    Default: \"".
    """

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
    landscape_16_9.

    Note: Left out, the result is as large as the input image.
    """

    image_urls: Required[Sequence[str | FileInput]]
    """The images to work from.

    Allowed: image as a URL or a data URI.
    """

    num_inference_steps: Integer
    """How many steps the model takes to make the result.

    Allowed: from 1 to 50. Default: 28.
    """

    guidance_scale: Number
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 1 to 20. Default: 4.5.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result."""

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

    output_format: Literal["jpeg", "png", "webp"]
    """The file format of the result.

    Allowed: jpeg, png, webp. Default: png.
    """

    acceleration: Literal["none", "regular", "high"]
    """How much the work is sped up, at the cost of quality.

    Allowed: none, regular, high. Default: regular.
    """
