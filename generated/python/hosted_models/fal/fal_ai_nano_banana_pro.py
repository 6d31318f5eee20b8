"""Nano Banana Pro at fal.

Makes an image from a prompt.

Price: per image × num_images: 0.30 USD when resolution is 4K, 0.15 USD otherwise; plus when
enable_web_search is true, 0.015 USD per request.

Sources:
- Nano Banana Pro (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._types import Integer


class Request(Model):
    """Makes an image from a prompt."""

    prompt: str
    """What the result should be."""

    num_images: Annotated[Integer, Field(ge=1, le=4)] = 1
    """How many images to make.

    Allowed: from 1 to 4. Default: 1.
    """

    seed: Integer | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result."""

    aspect_ratio: Literal[
        "auto", "21:9", "16:9", "3:2", "4:3", "5:4", "1:1", "4:5", "3:4", "2:3", "9:16"
    ] = "1:1"
    """The shape of the result, width to height.

    Allowed: auto, 21:9, 16:9, 3:2, 4:3, 5:4, 1:1, 4:5, 3:4, 2:3, 9:16. Default: 1:1.
    """

    output_format: Literal["jpeg", "png", "webp"] = "png"
    """The file format of the result.

    Allowed: jpeg, png, webp. Default: png.
    """

    safety_tolerance: Literal["1", "2", "3", "4", "5", "6"] = "4"
    """How much the content filter lets through. The lower the number, the stricter the filter.

    Allowed: 1, 2, 3, 4, 5, 6. Default: 4.
    """

    sync_mode: bool = False
    """Whether the file comes as a data URI instead of an address.

    Default: false.
    """

    resolution: Literal["1K", "2K", "4K"] = "1K"
    """How many pixels the result has, as a tier.

    Allowed: 1K, 2K, 4K. Default: 1K.
    """

    limit_generations: bool = False
    """Whether one image alone is made each time, whatever number the prompt asks for.

    Default: false.
    """

    enable_web_search: bool = False
    """Whether the model may search the web first.

    Default: false.
    """


class Arguments(TypedDict, total=False):
    """What fal-ai/nano-banana-pro is called with."""

    prompt: Required[str]
    """What the result should be."""

    num_images: Integer
    """How many images to make.

    Allowed: from 1 to 4. Default: 1.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result."""

    aspect_ratio: Literal[
        "auto", "21:9", "16:9", "3:2", "4:3", "5:4", "1:1", "4:5", "3:4", "2:3", "9:16"
    ]
    """The shape of the result, width to height.

    Allowed: auto, 21:9, 16:9, 3:2, 4:3, 5:4, 1:1, 4:5, 3:4, 2:3, 9:16. Default: 1:1.
    """

    output_format: Literal["jpeg", "png", "webp"]
    """The file format of the result.

    Allowed: jpeg, png, webp. Default: png.
    """

    safety_tolerance: Literal["1", "2", "3", "4", "5", "6"]
    """How much the content filter lets through. The lower the number, the stricter the filter.

    Allowed: 1, 2, 3, 4, 5, 6. Default: 4.
    """

    sync_mode: bool
    """Whether the file comes as a data URI instead of an address.

    Default: false.
    """

    resolution: Literal["1K", "2K", "4K"]
    """How many pixels the result has, as a tier.

    Allowed: 1K, 2K, 4K. Default: 1K.
    """

    limit_generations: bool
    """Whether one image alone is made each time, whatever number the prompt asks for.

    Default: false.
    """

    enable_web_search: bool
    """Whether the model may search the web first.

    Default: false.
    """
