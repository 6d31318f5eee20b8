"""Ideogram V3 Remix at fal.

Makes a new image from an input image and a prompt.

Sources:
- IdeogramV3Remix.json (en), read 2026-11-30
"""

from collections.abc import Mapping
from typing import Annotated, Any, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._client.sources import FileInput
from .._types import Integer, Number


class ImageSize(OpenModel):
    """Width and height of the result, in pixels."""

    width: Annotated[Integer | MISSING, Field(ge=64, le=14142)] = MISSING
    """The width of the image.

    Allowed: from 64 to 14142 pixels.
    """

    height: Annotated[Integer | MISSING, Field(ge=64, le=14142)] = MISSING
    """The height of the image.

    Allowed: from 64 to 14142 pixels.
    """


class Request(Model):
    """Makes a new image from an input image and a prompt."""

    prompt: str
    """What the result should be."""

    image_url: str
    """The image to work from.

    Allowed: image as a URL or a data URI.
    """

    style: Literal["AUTO", "GENERAL", "REALISTIC", "DESIGN"] = "AUTO"
    """How the result looks.

    Allowed: AUTO, GENERAL, REALISTIC, DESIGN. Default: AUTO.
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
    ) = "square_hd"
    """Width and height of the result, in pixels.

    Allowed: string: square_hd, square, portrait_4_3, portrait_16_9, landscape_4_3,
    landscape_16_9. Default: square_hd.

    Note: Of an object, a side that is left out has 1024 pixels.
    """

    rendering_speed: Literal["TURBO", "BALANCED", "QUALITY"] = "BALANCED"
    """How fast the result is made, against its quality.

    Allowed: TURBO, BALANCED, QUALITY. Default: BALANCED.
    """

    strength: Annotated[Number, Field(ge=0.01, le=1)] = 0.8
    """How far the result may go from the input image.

    Allowed: from 0.01 to 1. Default: 0.8.
    """


class Arguments(TypedDict, total=False):
    """What fal-ai/ideogram/v3/remix is called with."""

    prompt: Required[str]
    """What the result should be."""

    image_url: Required[str | FileInput]
    """The image to work from.

    Allowed: image as a URL or a data URI.
    """

    style: Literal["AUTO", "GENERAL", "REALISTIC", "DESIGN"]
    """How the result looks.

    Allowed: AUTO, GENERAL, REALISTIC, DESIGN. Default: AUTO.
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
    landscape_16_9. Default: square_hd.

    Note: Of an object, a side that is left out has 1024 pixels.
    """

    rendering_speed: Literal["TURBO", "BALANCED", "QUALITY"]
    """How fast the result is made, against its quality.

    Allowed: TURBO, BALANCED, QUALITY. Default: BALANCED.
    """

    strength: Number
    """How far the result may go from the input image.

    Allowed: from 0.01 to 1. Default: 0.8.
    """
