"""FLUX 1.1 [pro] Ultra at Replicate.

Makes an image from a prompt and, optionally, one guide image.

Sources:
- nodetool-ai/nodetool-replicate, src/nodetool/nodes/replicate/image/generate.py,
  Flux_1_1_Pro_Ultra (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._client.sources import FileInput
from .._types import Integer, Number


class Input(OpenModel):
    """The settings of the chosen model."""

    prompt: str
    """What the result should be."""

    aspect_ratio: Literal[
        "21:9", "16:9", "3:2", "4:3", "5:4", "1:1", "4:5", "3:4", "2:3", "9:16", "9:21"
    ] = "1:1"
    """The shape of the result, width to height.

    Allowed: 21:9, 16:9, 3:2, 4:3, 5:4, 1:1, 4:5, 3:4, 2:3, 9:16, 9:21. Default: 1:1.
    """

    image_prompt: str | MISSING = MISSING
    """An image that guides the result.

    Allowed: image as a URL or a data URI; image/jpeg, image/png, image/gif, image/webp; used as
    guide.
    """

    image_prompt_strength: Annotated[Number, Field(ge=0, le=1)] = 0.1
    """How much the guiding image counts beside the prompt.

    Allowed: from 0 to 1. Default: 0.1.
    """

    raw: bool = False
    """Whether the result is worked on less, and looks more natural.

    Default: false.
    """

    seed: Integer | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result."""

    output_format: Literal["jpg", "png"] = "jpg"
    """The file format of the result.

    Allowed: jpg, png. Default: jpg.
    """

    safety_tolerance: Annotated[Integer, Field(ge=1, le=6)] = 2
    """How much the content filter lets through. The lower the number, the stricter the filter.

    Allowed: from 1 to 6. Default: 2.
    """


class Request(Model):
    """Makes an image from a prompt and, optionally, one guide image."""

    input: Input
    """The settings of the chosen model."""


class Arguments(TypedDict, total=False):
    """What black-forest-labs/flux-1.1-pro-ultra is called with."""

    prompt: Required[str]
    """What the result should be."""

    aspect_ratio: Literal[
        "21:9", "16:9", "3:2", "4:3", "5:4", "1:1", "4:5", "3:4", "2:3", "9:16", "9:21"
    ]
    """The shape of the result, width to height.

    Allowed: 21:9, 16:9, 3:2, 4:3, 5:4, 1:1, 4:5, 3:4, 2:3, 9:16, 9:21. Default: 1:1.
    """

    image_prompt: str | FileInput
    """An image that guides the result.

    Allowed: image as a URL or a data URI; image/jpeg, image/png, image/gif, image/webp; used as
    guide.
    """

    image_prompt_strength: Number
    """How much the guiding image counts beside the prompt.

    Allowed: from 0 to 1. Default: 0.1.
    """

    raw: bool
    """Whether the result is worked on less, and looks more natural.

    Default: false.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result."""

    output_format: Literal["jpg", "png"]
    """The file format of the result.

    Allowed: jpg, png. Default: jpg.
    """

    safety_tolerance: Integer
    """How much the content filter lets through. The lower the number, the stricter the filter.

    Allowed: from 1 to 6. Default: 2.
    """
