"""Nano Banana at fal.

Makes an image from a prompt.

Sources:
- Nano Banana (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import Field

from .._base import Model
from .._types import Integer


class Request(Model):
    """Makes an image from a prompt."""

    prompt: str
    """What the result should be."""

    num_images: Annotated[Integer, Field(ge=1, le=4)] = 1
    """How many images to make.

    Allowed: from 1 to 4. Default: 1.
    """

    output_format: Literal["jpeg", "png"] = "jpeg"
    """The file format of the result.

    Allowed: jpeg, png. Default: jpeg.
    """

    aspect_ratio: Literal[
        "21:9", "1:1", "4:3", "3:2", "2:3", "5:4", "4:5", "3:4", "16:9", "9:16"
    ] = "1:1"
    """The shape of the result, width to height.

    Allowed: 21:9, 1:1, 4:3, 3:2, 2:3, 5:4, 4:5, 3:4, 16:9, 9:16. Default: 1:1.
    """

    sync_mode: bool = False
    """Whether the file comes as a data URI instead of an address.

    Default: false.
    """


class Arguments(TypedDict, total=False):
    """What fal-ai/nano-banana is called with."""

    prompt: Required[str]
    """What the result should be."""

    num_images: Integer
    """How many images to make.

    Allowed: from 1 to 4. Default: 1.
    """

    output_format: Literal["jpeg", "png"]
    """The file format of the result.

    Allowed: jpeg, png. Default: jpeg.
    """

    aspect_ratio: Literal["21:9", "1:1", "4:3", "3:2", "2:3", "5:4", "4:5", "3:4", "16:9", "9:16"]
    """The shape of the result, width to height.

    Allowed: 21:9, 1:1, 4:3, 3:2, 2:3, 5:4, 4:5, 3:4, 16:9, 9:16. Default: 1:1.
    """

    sync_mode: bool
    """Whether the file comes as a data URI instead of an address.

    Default: false.
    """
