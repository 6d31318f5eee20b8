"""Qwen Image Edit at Replicate.

Edits input images as a prompt describes.

Sources:
- nodetool-ai/nodetool-replicate, src/nodetool/nodes/replicate/image/generate.py,
  Qwen_Image_Edit (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._client.sources import FileInput
from .._types import Integer


class Input(OpenModel):
    """The settings of the chosen model."""

    prompt: str
    """What the result should be."""

    image: str
    """The image to work from.

    Allowed: image as a URL or a data URI; image/jpeg, image/png, image/gif, image/webp.
    """

    go_fast: bool = True
    """Whether a faster form of the model is taken.

    Default: true.
    """

    seed: Integer | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result."""

    output_format: Literal["webp", "jpg", "png"] = "webp"
    """The file format of the result.

    Allowed: webp, jpg, png. Default: webp.
    """

    output_quality: Annotated[Integer, Field(ge=0, le=100)] = 80
    """The quality of the file. PNG has none.

    Allowed: from 0 to 100. Default: 80.
    """

    disable_safety_checker: bool = False
    """Whether the result is not checked for content that is not safe for work.

    Default: false.
    """


class Request(Model):
    """Edits input images as a prompt describes."""

    input: Input
    """The settings of the chosen model."""


class Arguments(TypedDict, total=False):
    """What qwen/qwen-image-edit is called with."""

    prompt: Required[str]
    """What the result should be."""

    image: Required[str | FileInput]
    """The image to work from.

    Allowed: image as a URL or a data URI; image/jpeg, image/png, image/gif, image/webp.
    """

    go_fast: bool
    """Whether a faster form of the model is taken.

    Default: true.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result."""

    output_format: Literal["webp", "jpg", "png"]
    """The file format of the result.

    Allowed: webp, jpg, png. Default: webp.
    """

    output_quality: Integer
    """The quality of the file. PNG has none.

    Allowed: from 0 to 100. Default: 80.
    """

    disable_safety_checker: bool
    """Whether the result is not checked for content that is not safe for work.

    Default: false.
    """
