"""FLUX.1 Kontext [max] at fal.

Edits input images as a prompt describes.

Price: 0.08 USD per image × num_images.

Sources:
- FLUX.1 Kontext [max] (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._client.sources import FileInput
from .._types import Integer, Number


class Request(Model):
    """Edits input images as a prompt describes."""

    prompt: str
    """What the result should be."""

    seed: Integer | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result."""

    guidance_scale: Annotated[Number, Field(ge=1, le=20)] = 3.5
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 1 to 20. Default: 3.5.
    """

    sync_mode: bool = False
    """Whether the file comes as a data URI instead of an address.

    Default: false.
    """

    num_images: Annotated[Integer, Field(ge=1, le=4)] = 1
    """How many images to make.

    Allowed: from 1 to 4. Default: 1.
    """

    output_format: Literal["jpeg", "png"] = "jpeg"
    """The file format of the result.

    Allowed: jpeg, png. Default: jpeg.
    """

    safety_tolerance: Literal["1", "2", "3", "4", "5", "6"] = "2"
    """How much the content filter lets through. The lower the number, the stricter the filter.

    Allowed: 1, 2, 3, 4, 5, 6. Default: 2.
    """

    enhance_prompt: bool = False
    """Whether the prompt may be rewritten before use.

    Default: false.
    """

    aspect_ratio: (
        Literal["21:9", "16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16", "9:21"] | MISSING
    ) = MISSING
    """The shape of the result, width to height.

    Allowed: 21:9, 16:9, 4:3, 3:2, 1:1, 2:3, 3:4, 9:16, 9:21.
    """

    image_url: str
    """The image to work from.

    Allowed: image as a URL or a data URI.
    """


class Arguments(TypedDict, total=False):
    """What fal-ai/flux-pro/kontext/max is called with."""

    prompt: Required[str]
    """What the result should be."""

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result."""

    guidance_scale: Number
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 1 to 20. Default: 3.5.
    """

    sync_mode: bool
    """Whether the file comes as a data URI instead of an address.

    Default: false.
    """

    num_images: Integer
    """How many images to make.

    Allowed: from 1 to 4. Default: 1.
    """

    output_format: Literal["jpeg", "png"]
    """The file format of the result.

    Allowed: jpeg, png. Default: jpeg.
    """

    safety_tolerance: Literal["1", "2", "3", "4", "5", "6"]
    """How much the content filter lets through. The lower the number, the stricter the filter.

    Allowed: 1, 2, 3, 4, 5, 6. Default: 2.
    """

    enhance_prompt: bool
    """Whether the prompt may be rewritten before use.

    Default: false.
    """

    aspect_ratio: Literal["21:9", "16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16", "9:21"]
    """The shape of the result, width to height.

    Allowed: 21:9, 16:9, 4:3, 3:2, 1:1, 2:3, 3:4, 9:16, 9:21.
    """

    image_url: Required[str | FileInput]
    """The image to work from.

    Allowed: image as a URL or a data URI.
    """
