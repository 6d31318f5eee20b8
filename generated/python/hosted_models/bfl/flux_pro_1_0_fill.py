"""FLUX.1 Fill [pro] at Black Forest Labs.

Paints a part of an image anew, or around it.

Price: 0.05 USD per request.

Sources:
- tryAGI/BlackForestLabs, openapi.json (en), read 2026-11-30
- Pricing Model (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import OpenModel
from .._client.sources import FileInput
from .._types import Integer, Number


class Request(OpenModel):
    """Paints a part of an image anew, or around it."""

    image: str
    """The image to work from.

    Allowed: image as a URL or base64.
    """

    mask: str | None | MISSING = MISSING
    """An image that is white where the image is painted anew.

    Allowed: image as a URL or base64; used as mask. May be null.
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
    """What flux-pro-1.0-fill is called with."""

    image: Required[str | FileInput]
    """The image to work from.

    Allowed: image as a URL or base64.
    """

    mask: str | None | FileInput
    """An image that is white where the image is painted anew.

    Allowed: image as a URL or base64; used as mask. May be null.
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
