"""FLUX 1.1 [pro] at Black Forest Labs.

Makes an image from a prompt and, optionally, an image that guides it.

Price: 0.04 USD per request.

Sources:
- tryAGI/BlackForestLabs, openapi.json (en), read 2026-12-01
- Pricing Model (en), read 2026-12-01
"""

from typing import Annotated, Literal, TypedDict

from pydantic import MISSING, Field

from .._base import OpenModel
from .._client.sources import FileInput
from .._types import Integer


class Request(OpenModel):
    """Makes an image from a prompt and, optionally, an image that guides it."""

    prompt: str | None = ""
    """What the result should be.

    May be null. Default: \"".
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

    prompt_upsampling: bool = False
    """Whether the prompt may be rewritten before use.

    Default: false.
    """

    seed: Integer | None | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.

    May be null.
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
    """What flux-pro-1.1 is called with."""

    prompt: str | None
    """What the result should be.

    May be null. Default: \"".
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

    prompt_upsampling: bool
    """Whether the prompt may be rewritten before use.

    Default: false.
    """

    seed: Integer | None
    """A number that fixes the random choices, so that the same request gives a similar result.

    May be null.
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
