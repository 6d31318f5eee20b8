"""Imagen 4 Fast at Replicate.

Makes an image from a prompt.

Sources:
- nodetool-ai/nodetool-replicate, src/nodetool/nodes/replicate/image/generate.py, Imagen_4_Fast
  (en), read 2026-12-01
"""

from typing import Literal, Required, TypedDict

from .._base import Model, OpenModel


class Input(OpenModel):
    """The settings of the chosen model."""

    prompt: str
    """What the result should be."""

    aspect_ratio: Literal["1:1", "9:16", "16:9", "3:4", "4:3"] = "1:1"
    """The shape of the result, width to height.

    Allowed: 1:1, 9:16, 16:9, 3:4, 4:3. Default: 1:1.
    """

    output_format: Literal["jpg", "png"] = "jpg"
    """The file format of the result.

    Allowed: jpg, png. Default: jpg.
    """

    safety_filter_level: Literal[
        "block_low_and_above", "block_medium_and_above", "block_only_high"
    ] = "block_only_high"
    """How strict the content filter is.

    Allowed: block_low_and_above, block_medium_and_above, block_only_high. Default:
    block_only_high.
    """


class Request(Model):
    """Makes an image from a prompt."""

    input: Input
    """The settings of the chosen model."""


class Arguments(TypedDict, total=False):
    """What google/imagen-4-fast is called with."""

    prompt: Required[str]
    """What the result should be."""

    aspect_ratio: Literal["1:1", "9:16", "16:9", "3:4", "4:3"]
    """The shape of the result, width to height.

    Allowed: 1:1, 9:16, 16:9, 3:4, 4:3. Default: 1:1.
    """

    output_format: Literal["jpg", "png"]
    """The file format of the result.

    Allowed: jpg, png. Default: jpg.
    """

    safety_filter_level: Literal["block_low_and_above", "block_medium_and_above", "block_only_high"]
    """How strict the content filter is.

    Allowed: block_low_and_above, block_medium_and_above, block_only_high. Default:
    block_only_high.
    """
