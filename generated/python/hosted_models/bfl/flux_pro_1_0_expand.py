"""FLUX.1 Expand [pro] at Black Forest Labs.

Extends an image beyond its edges.

Sources:
- tryAGI/BlackForestLabs, openapi.json (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import OpenModel
from .._client.sources import FileInput
from .._types import Integer, Number


class Request(OpenModel):
    """Extends an image beyond its edges."""

    image: str
    """The image to work from.

    Allowed: image as base64.
    """

    top: Annotated[Integer | None, Field(ge=0, le=2048)] = 0
    """How far the image is extended at the top.

    Allowed: from 0 to 2048 pixels. May be null. Default: 0.
    """

    bottom: Annotated[Integer | None, Field(ge=0, le=2048)] = 0
    """How far the image is extended at the bottom.

    Allowed: from 0 to 2048 pixels. May be null. Default: 0.
    """

    left: Annotated[Integer | None, Field(ge=0, le=2048)] = 0
    """How far the image is extended to the left.

    Allowed: from 0 to 2048 pixels. May be null. Default: 0.
    """

    right: Annotated[Integer | None, Field(ge=0, le=2048)] = 0
    """How far the image is extended to the right.

    Allowed: from 0 to 2048 pixels. May be null. Default: 0.
    """

    prompt: str | None = ""
    """What the result should be.

    May be null. Default: \"".
    """

    steps: Annotated[Integer | None, Field(ge=15, le=50)] = 50
    """How many steps the model takes to make the result.

    Allowed: from 15 to 50. May be null. Default: 50.
    """

    prompt_upsampling: bool | None = False
    """Whether the prompt may be rewritten before use.

    May be null. Default: false.
    """

    seed: Integer | None | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.

    May be null.
    """

    guidance: Annotated[Number | None, Field(ge=1.5, le=100)] = 60
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 1.5 to 100. May be null. Default: 60.
    """

    output_format: Literal["jpeg", "png", "webp"] | None = "jpeg"
    """The file format of the result.

    Allowed: jpeg, png, webp. May be null. Default: jpeg.
    """

    safety_tolerance: Annotated[Integer, Field(ge=0, le=6)] = 2
    """How much the content filter lets through. The lower the number, the stricter the filter.

    Allowed: from 0 to 6. Default: 2.
    """

    webhook_url: Annotated[str | None | MISSING, Field(max_length=2083, min_length=1)] = MISSING
    """Where to send the result when the task has ended.

    Allowed: from 1 to 2,083 characters; a URL. May be null.

    Note: The answer to the creation then has no address to ask at.
    """

    webhook_secret: str | None | MISSING = MISSING
    """The secret that the message is signed with.

    May be null.
    """


class Arguments(TypedDict, total=False):
    """What flux-pro-1.0-expand is called with."""

    image: Required[str | FileInput]
    """The image to work from.

    Allowed: image as base64.
    """

    top: Integer | None
    """How far the image is extended at the top.

    Allowed: from 0 to 2048 pixels. May be null. Default: 0.
    """

    bottom: Integer | None
    """How far the image is extended at the bottom.

    Allowed: from 0 to 2048 pixels. May be null. Default: 0.
    """

    left: Integer | None
    """How far the image is extended to the left.

    Allowed: from 0 to 2048 pixels. May be null. Default: 0.
    """

    right: Integer | None
    """How far the image is extended to the right.

    Allowed: from 0 to 2048 pixels. May be null. Default: 0.
    """

    prompt: str | None
    """What the result should be.

    May be null. Default: \"".
    """

    steps: Integer | None
    """How many steps the model takes to make the result.

    Allowed: from 15 to 50. May be null. Default: 50.
    """

    prompt_upsampling: bool | None
    """Whether the prompt may be rewritten before use.

    May be null. Default: false.
    """

    seed: Integer | None
    """A number that fixes the random choices, so that the same request gives a similar result.

    May be null.
    """

    guidance: Number | None
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 1.5 to 100. May be null. Default: 60.
    """

    output_format: Literal["jpeg", "png", "webp"] | None
    """The file format of the result.

    Allowed: jpeg, png, webp. May be null. Default: jpeg.
    """

    safety_tolerance: Integer
    """How much the content filter lets through. The lower the number, the stricter the filter.

    Allowed: from 0 to 6. Default: 2.
    """

    webhook_url: str | None
    """Where to send the result when the task has ended.

    Allowed: from 1 to 2,083 characters; a URL. May be null.

    Note: The answer to the creation then has no address to ask at.
    """

    webhook_secret: str | None
    """The secret that the message is signed with.

    May be null.
    """
