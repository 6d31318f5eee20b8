"""FLUX 1.1 [pro] Ultra at Black Forest Labs.

Makes a large image from a prompt and, optionally, an image that guides it.

Price: 0.06 USD per request.

Sources:
- tryAGI/BlackForestLabs, openapi.json (en), read 2026-12-01
- Pricing Model (en), read 2026-12-01
"""

from typing import Annotated, Literal, TypedDict

from pydantic import MISSING, Field

from .._base import OpenModel
from .._client.sources import FileInput
from .._types import Integer, Number


class Request(OpenModel):
    """Makes a large image from a prompt and, optionally, an image that guides it."""

    prompt: str | None = ""
    """What the result should be.

    May be null. Default: \"".
    """

    prompt_upsampling: bool = False
    """Whether the prompt may be rewritten before use.

    Default: false.
    """

    seed: Integer | None | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.

    May be null.
    """

    aspect_ratio: Annotated[str, Field(pattern="^0*[1-9][0-9]*:0*[1-9][0-9]*$")] = "16:9"
    """The shape of the result, width to height.

    Allowed: width to height from 9:21 to 21:9. Default: 16:9.
    """

    safety_tolerance: Annotated[Integer, Field(ge=0, le=6)] = 2
    """How much the content filter lets through. The lower the number, the stricter the filter.

    Allowed: from 0 to 6. Default: 2.
    """

    output_format: Literal["jpeg", "png", "webp"] | None = "jpeg"
    """The file format of the result.

    Allowed: jpeg, png, webp. May be null. Default: jpeg.
    """

    raw: bool = False
    """Whether the result is worked on less, and looks more natural.

    Default: false.
    """

    image_prompt: str | None | MISSING = MISSING
    """An image that guides the result.

    Allowed: image as base64; used as guide. May be null.
    """

    image_prompt_strength: Annotated[Number, Field(ge=0, le=1)] = 0.1
    """How much the guiding image counts beside the prompt.

    Allowed: from 0 to 1. Default: 0.1.
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
    """What flux-pro-1.1-ultra is called with."""

    prompt: str | None
    """What the result should be.

    May be null. Default: \"".
    """

    prompt_upsampling: bool
    """Whether the prompt may be rewritten before use.

    Default: false.
    """

    seed: Integer | None
    """A number that fixes the random choices, so that the same request gives a similar result.

    May be null.
    """

    aspect_ratio: str
    """The shape of the result, width to height.

    Allowed: width to height from 9:21 to 21:9. Default: 16:9.
    """

    safety_tolerance: Integer
    """How much the content filter lets through. The lower the number, the stricter the filter.

    Allowed: from 0 to 6. Default: 2.
    """

    output_format: Literal["jpeg", "png", "webp"] | None
    """The file format of the result.

    Allowed: jpeg, png, webp. May be null. Default: jpeg.
    """

    raw: bool
    """Whether the result is worked on less, and looks more natural.

    Default: false.
    """

    image_prompt: str | None | FileInput
    """An image that guides the result.

    Allowed: image as base64; used as guide. May be null.
    """

    image_prompt_strength: Number
    """How much the guiding image counts beside the prompt.

    Allowed: from 0 to 1. Default: 0.1.
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
