"""Outpaint at Stability AI.

Extends an image beyond its edges.

Price: 4 credits per request.

Sources:
- aself101/stability-ai-api, README.md (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._client.sources import FileInput
from .._types import Integer, Number


class Request(Model):
    """Extends an image beyond its edges."""

    image: str
    """The image to work from.

    Allowed: image as a part of the form.
    """

    left: Annotated[Integer | MISSING, Field(ge=0, le=2000)] = MISSING
    """How far the image is extended to the left.

    Allowed: from 0 to 2000 pixels.
    """

    right: Annotated[Integer | MISSING, Field(ge=0, le=2000)] = MISSING
    """How far the image is extended to the right.

    Allowed: from 0 to 2000 pixels.
    """

    up: Annotated[Integer | MISSING, Field(ge=0, le=2000)] = MISSING
    """How far the image is extended at the top.

    Allowed: from 0 to 2000 pixels.
    """

    down: Annotated[Integer | MISSING, Field(ge=0, le=2000)] = MISSING
    """How far the image is extended at the bottom.

    Allowed: from 0 to 2000 pixels.
    """

    creativity: Annotated[Number, Field(ge=0, le=1)] = 0.5
    """How far the result may go from the input image.

    Allowed: from 0 to 1. Default: 0.5.
    """

    prompt: str | MISSING = MISSING
    """What the result should be."""

    style_preset: (
        Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | MISSING
    ) = MISSING
    """How the result looks.

    Allowed: 3d-model, analog-film, anime, cinematic, comic-book, digital-art, enhance,
    fantasy-art, isometric, line-art, low-poly, modeling-compound, neon-punk, origami,
    photographic, pixel-art, tile-texture.
    """

    seed: Annotated[Integer | MISSING, Field(ge=0, le=4294967294)] = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 4294967294.
    """

    output_format: Literal["jpeg", "png", "webp"] | MISSING = MISSING
    """The file format of the result.

    Allowed: jpeg, png, webp.
    """


class Arguments(TypedDict, total=False):
    """What edit-outpaint is called with."""

    image: Required[str | FileInput]
    """The image to work from.

    Allowed: image as a part of the form.
    """

    left: Integer
    """How far the image is extended to the left.

    Allowed: from 0 to 2000 pixels.
    """

    right: Integer
    """How far the image is extended to the right.

    Allowed: from 0 to 2000 pixels.
    """

    up: Integer
    """How far the image is extended at the top.

    Allowed: from 0 to 2000 pixels.
    """

    down: Integer
    """How far the image is extended at the bottom.

    Allowed: from 0 to 2000 pixels.
    """

    creativity: Number
    """How far the result may go from the input image.

    Allowed: from 0 to 1. Default: 0.5.
    """

    prompt: str
    """What the result should be."""

    style_preset: Literal[
        "3d-model",
        "analog-film",
        "anime",
        "cinematic",
        "comic-book",
        "digital-art",
        "enhance",
        "fantasy-art",
        "isometric",
        "line-art",
        "low-poly",
        "modeling-compound",
        "neon-punk",
        "origami",
        "photographic",
        "pixel-art",
        "tile-texture",
    ]
    """How the result looks.

    Allowed: 3d-model, analog-film, anime, cinematic, comic-book, digital-art, enhance,
    fantasy-art, isometric, line-art, low-poly, modeling-compound, neon-punk, origami,
    photographic, pixel-art, tile-texture.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 4294967294.
    """

    output_format: Literal["jpeg", "png", "webp"]
    """The file format of the result.

    Allowed: jpeg, png, webp.
    """
