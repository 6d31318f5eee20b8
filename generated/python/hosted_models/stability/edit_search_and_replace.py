"""Search and Replace at Stability AI.

Finds something in an image and puts something else in its place.

Price: 5 credits per request.

Sources:
- aself101/stability-ai-api, README.md (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._client.sources import FileInput
from .._types import Integer


class Request(Model):
    """Finds something in an image and puts something else in its place."""

    image: str
    """The image to work from.

    Allowed: image as a part of the form.
    """

    prompt: str
    """What the result should be."""

    search_prompt: str
    """What is looked for in the image, in words."""

    negative_prompt: str | MISSING = MISSING
    """What should not appear in the result."""

    grow_mask: Annotated[Integer, Field(ge=0, le=20)] = 3
    """How far the mask reaches beyond its edges.

    Allowed: from 0 to 20 pixels. Default: 3.
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

    seed: Annotated[Integer | MISSING, Field(ge=0, le=4294967294)] = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 4294967294.
    """

    output_format: Literal["jpeg", "png", "webp"] | MISSING = MISSING
    """The file format of the result.

    Allowed: jpeg, png, webp.
    """


class Arguments(TypedDict, total=False):
    """What edit-search-and-replace is called with."""

    image: Required[str | FileInput]
    """The image to work from.

    Allowed: image as a part of the form.
    """

    prompt: Required[str]
    """What the result should be."""

    search_prompt: Required[str]
    """What is looked for in the image, in words."""

    negative_prompt: str
    """What should not appear in the result."""

    grow_mask: Integer
    """How far the mask reaches beyond its edges.

    Allowed: from 0 to 20 pixels. Default: 3.
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

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 4294967294.
    """

    output_format: Literal["jpeg", "png", "webp"]
    """The file format of the result.

    Allowed: jpeg, png, webp.
    """
