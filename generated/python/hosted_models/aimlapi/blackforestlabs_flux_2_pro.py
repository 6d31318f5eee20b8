"""FLUX.2 [pro] at AI/ML API.

Makes an image from a prompt.

Sources:
- aimlapi/api-docs, flux-2-pro.json (en), read 2026-12-01
"""

from collections.abc import Mapping
from typing import Annotated, Any, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import OpenModel
from .._types import Integer, Number, constant


class ImageSize(OpenModel):
    """Width and height of the result, in pixels."""

    width: Annotated[Integer | MISSING, Field(ge=512, le=2048, multiple_of=32)] = MISSING
    """The width of the image.

    Allowed: from 512 to 2048 pixels; a multiple of 32.
    """

    height: Annotated[Integer | MISSING, Field(ge=512, le=2048, multiple_of=32)] = MISSING
    """The height of the image.

    Allowed: from 512 to 2048 pixels; a multiple of 32.
    """


class DataItem(OpenModel):
    """One element of: Data."""

    url: str | None = None
    """The file's address."""

    b64_json: str | None = None
    """The file itself, as base64."""


class Usage(OpenModel):
    """What the task cost."""

    credits_used: Number
    """The credits that were taken.

    Allowed: a number of credits.
    """


class Request(OpenModel):
    """Makes an image from a prompt."""

    model: Literal["blackforestlabs/flux-2-pro"] = constant("blackforestlabs/flux-2-pro")
    """The id of the model that does the work.

    Allowed: blackforestlabs/flux-2-pro.
    """

    prompt: Annotated[str, Field(max_length=4000)]
    """What the result should be.

    Allowed: at most 4,000 characters.
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
    ) = "landscape_4_3"
    """Width and height of the result, in pixels.

    Allowed: string: square_hd, square, portrait_4_3, portrait_16_9, landscape_4_3,
    landscape_16_9. Default: landscape_4_3.

    Note: Of an object, a width that is left out is 1024 pixels, and a height 768.
    """

    output_format: Literal["jpeg", "png", "webp"] = "png"
    """The file format of the result.

    Allowed: jpeg, png, webp. Default: png.
    """

    seed: Annotated[Integer | MISSING, Field(ge=1)] = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: at least 1.
    """

    enable_safety_checker: bool = True
    """Whether the result is checked for content that is not safe for work.

    Default: true.
    """

    safety_tolerance: Literal["1", "2", "3", "4", "5", "6"] = "2"
    """How much the content filter lets through. The lower the number, the stricter the filter.

    Allowed: 1, 2, 3, 4, 5, 6. Default: 2.
    """


class Meta(OpenModel):
    """More about the work."""

    usage: Usage | None = None
    """What the task cost."""


class Result(OpenModel):
    """The images."""

    data: list[DataItem] | None = None
    """The files."""

    meta: Meta | None = None
    """More about the work."""


class Arguments(TypedDict, total=False):
    """What blackforestlabs/flux-2-pro is called with."""

    prompt: Required[str]
    """What the result should be.

    Allowed: at most 4,000 characters.
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
    landscape_16_9. Default: landscape_4_3.

    Note: Of an object, a width that is left out is 1024 pixels, and a height 768.
    """

    output_format: Literal["jpeg", "png", "webp"]
    """The file format of the result.

    Allowed: jpeg, png, webp. Default: png.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: at least 1.
    """

    enable_safety_checker: bool
    """Whether the result is checked for content that is not safe for work.

    Default: true.
    """

    safety_tolerance: Literal["1", "2", "3", "4", "5", "6"]
    """How much the content filter lets through. The lower the number, the stricter the filter.

    Allowed: 1, 2, 3, 4, 5, 6. Default: 2.
    """
