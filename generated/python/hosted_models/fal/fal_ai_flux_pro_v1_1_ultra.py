"""FLUX 1.1 [pro] Ultra at fal.

Makes an image from a prompt, with a reference image if you like.

Price: 0.06 USD per image × num_images.

Sources:
- V1.1 Ultra (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._client.sources import FileInput
from .._types import Integer, Number


class Request(Model):
    """Makes an image from a prompt, with a reference image if you like."""

    prompt: str
    """What the result should be."""

    seed: Integer | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result."""

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

    image_url: str | MISSING = MISSING
    """An image that guides the result.

    Allowed: image as a URL or a data URI; used as reference image.
    """

    image_prompt_strength: Annotated[Number, Field(ge=0, le=1)] = 0.1
    """How much the guiding image counts beside the prompt.

    Allowed: from 0 to 1. Default: 0.1.
    """

    aspect_ratio: str = "16:9"
    """The shape of the result, width to height.

    Default: 16:9.
    """

    raw: bool = False
    """Whether the result is worked on less, and looks more natural.

    Default: false.
    """


class Arguments(TypedDict, total=False):
    """What fal-ai/flux-pro/v1.1-ultra is called with."""

    prompt: Required[str]
    """What the result should be."""

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result."""

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

    image_url: str | FileInput
    """An image that guides the result.

    Allowed: image as a URL or a data URI; used as reference image.
    """

    image_prompt_strength: Number
    """How much the guiding image counts beside the prompt.

    Allowed: from 0 to 1. Default: 0.1.
    """

    aspect_ratio: str
    """The shape of the result, width to height.

    Default: 16:9.
    """

    raw: bool
    """Whether the result is worked on less, and looks more natural.

    Default: false.
    """
