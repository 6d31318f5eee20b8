"""GPT Image 1 Edit at ODIRouter.

Edits input images as a prompt describes.

Sources:
- GPT Image 1 Edit (ru), read 2026-11-24
"""

from collections.abc import Sequence
from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import OpenModel
from .._client.sources import FileInput
from .._types import Integer


class Request(OpenModel):
    """Edits input images as a prompt describes.

    Rules:
    - A transparent background needs an output format with an alpha channel, such as png or
      webp.
    """

    prompt: Annotated[str, Field(max_length=32000)]
    """What the result should be.

    Allowed: at most 32,000 characters.
    """

    images: list[str] | MISSING = MISSING
    """The images to work from.

    Allowed: image.
    """

    input_fidelity: Literal["high", "low"] = "low"
    """How closely the result keeps to the input images.

    Allowed: high, low. Default: low.
    """

    n: Annotated[Integer, Field(ge=1, le=10)] = 1
    """How many images to make.

    Allowed: from 1 to 10. Default: 1.
    """

    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] = "auto"
    """Width and height of the result, in pixels.

    Allowed: 1024x1024, 1024x1536, 1536x1024, auto. Default: auto.
    """

    quality: Literal["low", "medium", "high", "auto"] = "auto"
    """The quality of the result, as a tier.

    Allowed: low, medium, high, auto. Default: auto.
    """

    background: Literal["transparent", "opaque", "auto"] = "auto"
    """Whether the background is transparent.

    Allowed: transparent, opaque, auto. Default: auto.
    """

    output_format: str | MISSING = MISSING
    """The file format of the result."""

    output_compression: Integer | MISSING = MISSING
    """How strongly the file is compressed."""

    moderation: str | MISSING = MISSING
    """How strict the content filter is."""


class Arguments(TypedDict, total=False):
    """What gpt_image_1_edit is called with."""

    prompt: Required[str]
    """What the result should be.

    Allowed: at most 32,000 characters.
    """

    images: Sequence[str | FileInput]
    """The images to work from.

    Allowed: image.
    """

    input_fidelity: Literal["high", "low"]
    """How closely the result keeps to the input images.

    Allowed: high, low. Default: low.
    """

    n: Integer
    """How many images to make.

    Allowed: from 1 to 10. Default: 1.
    """

    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Width and height of the result, in pixels.

    Allowed: 1024x1024, 1024x1536, 1536x1024, auto. Default: auto.
    """

    quality: Literal["low", "medium", "high", "auto"]
    """The quality of the result, as a tier.

    Allowed: low, medium, high, auto. Default: auto.
    """

    background: Literal["transparent", "opaque", "auto"]
    """Whether the background is transparent.

    Allowed: transparent, opaque, auto. Default: auto.
    """

    output_format: str
    """The file format of the result."""

    output_compression: Integer
    """How strongly the file is compressed."""

    moderation: str
    """How strict the content filter is."""
