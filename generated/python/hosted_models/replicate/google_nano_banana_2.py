"""Nano Banana 2 at Replicate.

Makes an image from a prompt, edits one, or combines several.

Sources:
- nodetool-ai/nodetool-replicate, src/nodetool/nodes/replicate/image/generate.py, Nano_Banana_2
  (en), read 2026-12-01
"""

from collections.abc import Sequence
from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._client.sources import FileInput


class Input(OpenModel):
    """The settings of the chosen model."""

    prompt: str
    """What the result should be."""

    image_input: Annotated[list[str] | MISSING, Field(max_length=14)] = MISSING
    """The images to work from.

    Allowed: at most 14 elements; image as a URL or a data URI.
    """

    aspect_ratio: Literal[
        "match_input_image",
        "1:1",
        "1:4",
        "1:8",
        "2:3",
        "3:2",
        "3:4",
        "4:1",
        "4:3",
        "4:5",
        "5:4",
        "8:1",
        "9:16",
        "16:9",
        "21:9",
    ] = "match_input_image"
    """The shape of the result, width to height.

    Allowed: match_input_image, 1:1, 1:4, 1:8, 2:3, 3:2, 3:4, 4:1, 4:3, 4:5, 5:4, 8:1, 9:16,
    16:9, 21:9. Default: match_input_image.

    Note: match_input_image takes the shape of the input image, of the first where there are
    several.
    """

    resolution: Literal["1K", "2K", "4K"] = "1K"
    """How many pixels the result has, as a tier.

    Allowed: 1K, 2K, 4K. Default: 1K.
    """

    google_search: bool = False
    """Whether the model may search the web first.

    Default: false.
    """

    image_search: bool = False
    """Whether the model may search the web for images first.

    Default: false.

    Note: The search of the web is then switched on too.
    """

    output_format: Literal["jpg", "png"] = "jpg"
    """The file format of the result.

    Allowed: jpg, png. Default: jpg.
    """


class Request(Model):
    """Makes an image from a prompt, edits one, or combines several."""

    input: Input
    """The settings of the chosen model."""


class Arguments(TypedDict, total=False):
    """What google/nano-banana-2 is called with."""

    prompt: Required[str]
    """What the result should be."""

    image_input: Sequence[str | FileInput]
    """The images to work from.

    Allowed: at most 14 elements; image as a URL or a data URI.
    """

    aspect_ratio: Literal[
        "match_input_image",
        "1:1",
        "1:4",
        "1:8",
        "2:3",
        "3:2",
        "3:4",
        "4:1",
        "4:3",
        "4:5",
        "5:4",
        "8:1",
        "9:16",
        "16:9",
        "21:9",
    ]
    """The shape of the result, width to height.

    Allowed: match_input_image, 1:1, 1:4, 1:8, 2:3, 3:2, 3:4, 4:1, 4:3, 4:5, 5:4, 8:1, 9:16,
    16:9, 21:9. Default: match_input_image.

    Note: match_input_image takes the shape of the input image, of the first where there are
    several.
    """

    resolution: Literal["1K", "2K", "4K"]
    """How many pixels the result has, as a tier.

    Allowed: 1K, 2K, 4K. Default: 1K.
    """

    google_search: bool
    """Whether the model may search the web first.

    Default: false.
    """

    image_search: bool
    """Whether the model may search the web for images first.

    Default: false.

    Note: The search of the web is then switched on too.
    """

    output_format: Literal["jpg", "png"]
    """The file format of the result.

    Allowed: jpg, png. Default: jpg.
    """
