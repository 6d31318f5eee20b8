"""Nano Banana at Replicate.

Makes an image from a prompt, edits one, or combines several.

Sources:
- nodetool-ai/nodetool-replicate, src/nodetool/nodes/replicate/image/process.py, Nano_Banana
  (en), read 2026-12-01
"""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from pydantic import MISSING

from .._base import Model, OpenModel
from .._client.sources import FileInput


class Input(OpenModel):
    """The settings of the chosen model."""

    prompt: str
    """What the result should be."""

    image_input: list[str] | MISSING = MISSING
    """The images to work from.

    Allowed: image as a URL or a data URI.
    """

    aspect_ratio: Literal[
        "match_input_image", "1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9"
    ] = "match_input_image"
    """The shape of the result, width to height.

    Allowed: match_input_image, 1:1, 2:3, 3:2, 3:4, 4:3, 4:5, 5:4, 9:16, 16:9, 21:9. Default:
    match_input_image.

    Note: match_input_image takes the shape of the input image, of the first where there are
    several.
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
    """What google/nano-banana is called with."""

    prompt: Required[str]
    """What the result should be."""

    image_input: Sequence[str | FileInput]
    """The images to work from.

    Allowed: image as a URL or a data URI.
    """

    aspect_ratio: Literal[
        "match_input_image", "1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9"
    ]
    """The shape of the result, width to height.

    Allowed: match_input_image, 1:1, 2:3, 3:2, 3:4, 4:3, 4:5, 5:4, 9:16, 16:9, 21:9. Default:
    match_input_image.

    Note: match_input_image takes the shape of the input image, of the first where there are
    several.
    """

    output_format: Literal["jpg", "png"]
    """The file format of the result.

    Allowed: jpg, png. Default: jpg.
    """
