"""Control: Structure at Stability AI.

Makes an image with the structure of another.

Price: 5 credits per request.

Sources:
- aself101/stability-ai-api, README.md (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._client.sources import FileInput
from .._types import Integer, Number


class Request(Model):
    """Makes an image with the structure of another."""

    image: str
    """The image to work from.

    Allowed: image as a part of the form.
    """

    prompt: str
    """What the result should be."""

    control_strength: Annotated[Number, Field(ge=0, le=1)] = 0.7
    """How closely the result keeps to the input image.

    Allowed: from 0 to 1. Default: 0.7.
    """

    negative_prompt: str | MISSING = MISSING
    """What should not appear in the result."""

    seed: Annotated[Integer | MISSING, Field(ge=0, le=4294967294)] = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 4294967294.
    """

    output_format: Literal["jpeg", "png", "webp"] | MISSING = MISSING
    """The file format of the result.

    Allowed: jpeg, png, webp.
    """

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


class Arguments(TypedDict, total=False):
    """What control-structure is called with."""

    image: Required[str | FileInput]
    """The image to work from.

    Allowed: image as a part of the form.
    """

    prompt: Required[str]
    """What the result should be."""

    control_strength: Number
    """How closely the result keeps to the input image.

    Allowed: from 0 to 1. Default: 0.7.
    """

    negative_prompt: str
    """What should not appear in the result."""

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 4294967294.
    """

    output_format: Literal["jpeg", "png", "webp"]
    """The file format of the result.

    Allowed: jpeg, png, webp.
    """

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
