"""Seedream 4.5 Edit at fal.

Edits input images as a prompt describes.

Sources:
- Bytedance (en), read 2026-12-01
"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._client.sources import FileInput
from .._types import Integer


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

    image_size: (
        Literal[
            "square_hd",
            "square",
            "portrait_4_3",
            "portrait_16_9",
            "landscape_4_3",
            "landscape_16_9",
            "auto_2K",
            "auto_4K",
        ]
        | ImageSize
        | MISSING
    ) = MISSING
    """Width and height of the result, in pixels.

    Allowed: string: square_hd, square, portrait_4_3, portrait_16_9, landscape_4_3,
    landscape_16_9, auto_2K, auto_4K.

    Note: Each side has 1920 to 4096 pixels, or the image has 2560*1440 to 4096*4096 pixels in
    all. Left out, each side has 2048 pixels.
    """

    num_images: Annotated[Integer, Field(ge=1, le=6)] = 1
    """How many times the prompt is worked through.

    Allowed: from 1 to 6. Default: 1.
    """

    max_images: Annotated[Integer, Field(ge=1, le=6)] = 1
    """How many images each of these times may give at most.

    Allowed: from 1 to 6. Default: 1.

    Note: The images that are sent and those that are made are 15 together at most.
    """

    seed: Integer | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result."""

    sync_mode: bool = False
    """Whether the file comes as a data URI instead of an address.

    Default: false.
    """

    enable_safety_checker: bool = True
    """Whether the result is checked for content that is not safe for work.

    Default: true.
    """

    image_urls: list[str]
    """The images to work from.

    Allowed: image as a URL or a data URI.

    Note: Of more than ten, the last ten count.
    """


class Arguments(TypedDict, total=False):
    """What fal-ai/bytedance/seedream/v4.5/edit is called with."""

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
            "auto_2K",
            "auto_4K",
        ]
        | ImageSize
        | Mapping[str, Any]
    )
    """Width and height of the result, in pixels.

    Allowed: string: square_hd, square, portrait_4_3, portrait_16_9, landscape_4_3,
    landscape_16_9, auto_2K, auto_4K.

    Note: Each side has 1920 to 4096 pixels, or the image has 2560*1440 to 4096*4096 pixels in
    all. Left out, each side has 2048 pixels.
    """

    num_images: Integer
    """How many times the prompt is worked through.

    Allowed: from 1 to 6. Default: 1.
    """

    max_images: Integer
    """How many images each of these times may give at most.

    Allowed: from 1 to 6. Default: 1.

    Note: The images that are sent and those that are made are 15 together at most.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result."""

    sync_mode: bool
    """Whether the file comes as a data URI instead of an address.

    Default: false.
    """

    enable_safety_checker: bool
    """Whether the result is checked for content that is not safe for work.

    Default: true.
    """

    image_urls: Required[Sequence[str | FileInput]]
    """The images to work from.

    Allowed: image as a URL or a data URI.

    Note: Of more than ten, the last ten count.
    """
