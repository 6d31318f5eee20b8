"""Stable Diffusion 3.5 Large at Replicate.

Makes an image from a prompt, or edits one input image.

Sources:
- nodetool-ai/nodetool-replicate, src/nodetool/nodes/replicate/image/generate.py,
  StableDiffusion3_5_Large (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._client.sources import FileInput
from .._types import Integer, Number


class Input(OpenModel):
    """The settings of the chosen model.

    Rules:
    - When image is given, the server ignores aspect_ratio.
    """

    prompt: str
    """What the result should be."""

    aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"] = "1:1"
    """The shape of the result, width to height.

    Allowed: 16:9, 1:1, 21:9, 2:3, 3:2, 4:5, 5:4, 9:16, 9:21. Default: 1:1.
    """

    cfg: Annotated[Number, Field(ge=1, le=10)] = 5
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 1 to 10. Default: 5.
    """

    image: str | MISSING = MISSING
    """The image to work from.

    Allowed: image as a URL or a data URI.
    """

    prompt_strength: Annotated[Number, Field(ge=0, le=1)] = 0.85
    """How far the result may go from the input image.

    Allowed: from 0 to 1. Default: 0.85.

    Note: At 1, nothing of the input image is kept.
    """

    seed: Integer | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result."""

    output_format: Literal["webp", "jpg", "png"] = "webp"
    """The file format of the result.

    Allowed: webp, jpg, png. Default: webp.
    """

    negative_prompt: str | MISSING = MISSING
    """What should not appear in the result."""


class Request(Model):
    """Makes an image from a prompt, or edits one input image."""

    input: Input
    """The settings of the chosen model."""


class Arguments(TypedDict, total=False):
    """What stability-ai/stable-diffusion-3.5-large is called with."""

    prompt: Required[str]
    """What the result should be."""

    aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"]
    """The shape of the result, width to height.

    Allowed: 16:9, 1:1, 21:9, 2:3, 3:2, 4:5, 5:4, 9:16, 9:21. Default: 1:1.
    """

    cfg: Number
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 1 to 10. Default: 5.
    """

    image: str | FileInput
    """The image to work from.

    Allowed: image as a URL or a data URI.
    """

    prompt_strength: Number
    """How far the result may go from the input image.

    Allowed: from 0 to 1. Default: 0.85.

    Note: At 1, nothing of the input image is kept.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result."""

    output_format: Literal["webp", "jpg", "png"]
    """The file format of the result.

    Allowed: webp, jpg, png. Default: webp.
    """

    negative_prompt: str
    """What should not appear in the result."""
