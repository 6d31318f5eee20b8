"""FLUX.2 [pro] at ODIRouter.

Makes an image from a prompt and, optionally, up to eight input images.

Sources:
- FLUX.2 [pro] (ru), read 2026-11-24
- FLUX.2 [pro] (en), read 2026-11-24
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import OpenModel
from .._client.sources import FileInput
from .._types import Integer


class Request(OpenModel):
    """Makes an image from a prompt and, optionally, up to eight input images."""

    prompt: str
    """What the result should be."""

    input_image: str | MISSING = MISSING
    """The image to work from.

    Allowed: image as base64.
    """

    input_image_2: str | MISSING = MISSING
    """One more image to work from.

    Allowed: image as base64.
    """

    input_image_3: str | MISSING = MISSING
    """One more image to work from.

    Allowed: image as base64.
    """

    input_image_4: str | MISSING = MISSING
    """One more image to work from.

    Allowed: image as base64.
    """

    input_image_5: str | MISSING = MISSING
    """One more image to work from.

    Allowed: image as base64.
    """

    input_image_6: str | MISSING = MISSING
    """One more image to work from.

    Allowed: image as base64.
    """

    input_image_7: str | MISSING = MISSING
    """One more image to work from.

    Allowed: image as base64.
    """

    input_image_8: str | MISSING = MISSING
    """One more image to work from.

    Allowed: image as base64.
    """

    seed: Integer | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result."""

    width: Annotated[Integer | MISSING, Field(ge=64, multiple_of=32)] = MISSING
    """The width of the image.

    Allowed: at least 64 pixels; a multiple of 32.
    """

    height: Annotated[Integer | MISSING, Field(ge=64, multiple_of=32)] = MISSING
    """The height of the image.

    Allowed: at least 64 pixels; a multiple of 32.
    """

    safety_tolerance: Annotated[Integer, Field(ge=0, le=5)] = 2
    """How much the content filter lets through, in what you send and in what comes back. The lower
    the number, the stricter the filter.

    Allowed: from 0 to 5; 0: the strictest; 5: lets the most through. Default: 2.
    """

    output_format: Literal["jpeg", "png", "webp"] = "jpeg"
    """The file format of the result.

    Allowed: jpeg, png, webp. Default: jpeg.
    """


class Arguments(TypedDict, total=False):
    """What flux_2_pro is called with."""

    prompt: Required[str]
    """What the result should be."""

    input_image: str | FileInput
    """The image to work from.

    Allowed: image as base64.
    """

    input_image_2: str | FileInput
    """One more image to work from.

    Allowed: image as base64.
    """

    input_image_3: str | FileInput
    """One more image to work from.

    Allowed: image as base64.
    """

    input_image_4: str | FileInput
    """One more image to work from.

    Allowed: image as base64.
    """

    input_image_5: str | FileInput
    """One more image to work from.

    Allowed: image as base64.
    """

    input_image_6: str | FileInput
    """One more image to work from.

    Allowed: image as base64.
    """

    input_image_7: str | FileInput
    """One more image to work from.

    Allowed: image as base64.
    """

    input_image_8: str | FileInput
    """One more image to work from.

    Allowed: image as base64.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result."""

    width: Integer
    """The width of the image.

    Allowed: at least 64 pixels; a multiple of 32.
    """

    height: Integer
    """The height of the image.

    Allowed: at least 64 pixels; a multiple of 32.
    """

    safety_tolerance: Integer
    """How much the content filter lets through, in what you send and in what comes back. The lower
    the number, the stricter the filter.

    Allowed: from 0 to 5; 0: the strictest; 5: lets the most through. Default: 2.
    """

    output_format: Literal["jpeg", "png", "webp"]
    """The file format of the result.

    Allowed: jpeg, png, webp. Default: jpeg.
    """
