"""Stable Image Core at Stability AI.

Makes an image from a prompt.

Sources:
- Stable Image Core (en), read 2026-11-30
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._types import Integer


class Request(Model):
    """Makes an image from a prompt."""

    prompt: Annotated[str, Field(max_length=10000, min_length=1)]
    """What the result should be.

    Allowed: from 1 to 10,000 characters.
    """

    aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"] = "1:1"
    """The shape of the result, width to height.

    Allowed: 16:9, 1:1, 21:9, 2:3, 3:2, 4:5, 5:4, 9:16, 9:21. Default: 1:1.
    """

    negative_prompt: Annotated[str | MISSING, Field(max_length=10000)] = MISSING
    """What should not appear in the result.

    Allowed: at most 10,000 characters.
    """

    seed: Annotated[Integer, Field(ge=0, le=4294967294)] = 0
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 4294967294; 0: a random seed. Default: 0.
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

    output_format: Literal["jpeg", "png", "webp"] = "png"
    """The file format of the result.

    Allowed: jpeg, png, webp. Default: png.
    """


class Arguments(TypedDict, total=False):
    """What stable-image-core is called with."""

    prompt: Required[str]
    """What the result should be.

    Allowed: from 1 to 10,000 characters.
    """

    aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"]
    """The shape of the result, width to height.

    Allowed: 16:9, 1:1, 21:9, 2:3, 3:2, 4:5, 5:4, 9:16, 9:21. Default: 1:1.
    """

    negative_prompt: str
    """What should not appear in the result.

    Allowed: at most 10,000 characters.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 4294967294; 0: a random seed. Default: 0.
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

    output_format: Literal["jpeg", "png", "webp"]
    """The file format of the result.

    Allowed: jpeg, png, webp. Default: png.
    """
