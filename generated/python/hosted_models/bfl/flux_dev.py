"""FLUX.1 [dev] at Black Forest Labs.

Makes an image from a prompt and, optionally, an image that guides it.

Sources:
- tryAGI/BlackForestLabs, openapi.json (en), read 2026-12-01
"""

from typing import Annotated, Literal, TypedDict

from pydantic import MISSING, Field

from .._base import OpenModel
from .._client.sources import FileInput
from .._types import Integer, Number


class Request(OpenModel):
    """Makes an image from a prompt and, optionally, an image that guides it."""

    prompt: str = ""
    """What the result should be.

    Default: \"".
    """

    image_prompt: str | None | MISSING = MISSING
    """An image that guides the result.

    Allowed: image as base64; used as guide. May be null.
    """

    width: Annotated[Integer, Field(ge=256, le=1440, multiple_of=32)] = 1024
    """The width of the image.

    Allowed: from 256 to 1440 pixels; a multiple of 32. Default: 1024.
    """

    height: Annotated[Integer, Field(ge=256, le=1440, multiple_of=32)] = 768
    """The height of the image.

    Allowed: from 256 to 1440 pixels; a multiple of 32. Default: 768.
    """

    steps: Annotated[Integer | None, Field(ge=1, le=50)] = 28
    """How many steps the model takes to make the result.

    Allowed: from 1 to 50. May be null. Default: 28.
    """

    prompt_upsampling: bool = False
    """Whether the prompt may be rewritten before use.

    Default: false.
    """

    seed: Integer | None | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.

    May be null.
    """

    guidance: Annotated[Number | None, Field(ge=1.5, le=5)] = 3
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 1.5 to 5. May be null. Default: 3.
    """

    safety_tolerance: Annotated[Integer, Field(ge=0, le=6)] = 2
    """How much the content filter lets through. The lower the number, the stricter the filter.

    Allowed: from 0 to 6. Default: 2.
    """

    output_format: Literal["jpeg", "png", "webp"] | None = "jpeg"
    """The file format of the result.

    Allowed: jpeg, png, webp. May be null. Default: jpeg.
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
    """What flux-dev is called with."""

    prompt: str
    """What the result should be.

    Default: \"".
    """

    image_prompt: str | None | FileInput
    """An image that guides the result.

    Allowed: image as base64; used as guide. May be null.
    """

    width: Integer
    """The width of the image.

    Allowed: from 256 to 1440 pixels; a multiple of 32. Default: 1024.
    """

    height: Integer
    """The height of the image.

    Allowed: from 256 to 1440 pixels; a multiple of 32. Default: 768.
    """

    steps: Integer | None
    """How many steps the model takes to make the result.

    Allowed: from 1 to 50. May be null. Default: 28.
    """

    prompt_upsampling: bool
    """Whether the prompt may be rewritten before use.

    Default: false.
    """

    seed: Integer | None
    """A number that fixes the random choices, so that the same request gives a similar result.

    May be null.
    """

    guidance: Number | None
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 1.5 to 5. May be null. Default: 3.
    """

    safety_tolerance: Integer
    """How much the content filter lets through. The lower the number, the stricter the filter.

    Allowed: from 0 to 6. Default: 2.
    """

    output_format: Literal["jpeg", "png", "webp"] | None
    """The file format of the result.

    Allowed: jpeg, png, webp. May be null. Default: jpeg.
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
