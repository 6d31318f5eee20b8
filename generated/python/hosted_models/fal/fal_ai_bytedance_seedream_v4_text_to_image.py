"""Seedream 4.0 (Text to Image) at fal.

Makes an image from a prompt.

Sources:
- Bytedance Seedream v4 (en), read 2026-12-01
"""

from collections.abc import Mapping
from typing import Annotated, Any, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._types import Integer


class ImageSize(OpenModel):
    """Width and height of the result, in pixels."""

    width: Annotated[Integer | MISSING, Field(ge=1024, le=4096)] = MISSING
    """The width of the image.

    Allowed: from 1024 to 4096 pixels.
    """

    height: Annotated[Integer | MISSING, Field(ge=1024, le=4096)] = MISSING
    """The height of the image.

    Allowed: from 1024 to 4096 pixels.
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
            "auto",
            "auto_2K",
            "auto_4K",
        ]
        | ImageSize
        | MISSING
    ) = MISSING
    """Width and height of the result, in pixels.

    Allowed: string: square_hd, square, portrait_4_3, portrait_16_9, landscape_4_3,
    landscape_16_9, auto, auto_2K, auto_4K.

    Note: Left out, each side has 2048 pixels.
    """

    num_images: Annotated[Integer, Field(ge=1, le=6)] = 1
    """How many times the prompt is worked through.

    Allowed: from 1 to 6. Default: 1.
    """

    max_images: Annotated[Integer, Field(ge=1, le=6)] = 1
    """How many images each of these times may give at most.

    Allowed: from 1 to 6. Default: 1.
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


class Arguments(TypedDict, total=False):
    """What fal-ai/bytedance/seedream/v4/text-to-image is called with."""

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
            "auto",
            "auto_2K",
            "auto_4K",
        ]
        | ImageSize
        | Mapping[str, Any]
    )
    """Width and height of the result, in pixels.

    Allowed: string: square_hd, square, portrait_4_3, portrait_16_9, landscape_4_3,
    landscape_16_9, auto, auto_2K, auto_4K.

    Note: Left out, each side has 2048 pixels.
    """

    num_images: Integer
    """How many times the prompt is worked through.

    Allowed: from 1 to 6. Default: 1.
    """

    max_images: Integer
    """How many images each of these times may give at most.

    Allowed: from 1 to 6. Default: 1.
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
