"""FLUX.1 Kontext [pro] at Black Forest Labs.

Makes an image from a prompt, or from a prompt and up to four input images.

Price: 0.04 USD per request.

Sources:
- tryAGI/BlackForestLabs, openapi.json (en), read 2026-11-30
- Pricing Model (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import OpenModel
from .._client.sources import FileInput
from .._types import Integer


class Request(OpenModel):
    """Makes an image from a prompt, or from a prompt and up to four input images."""

    prompt: str
    """What the result should be."""

    input_image: str | None | MISSING = MISSING
    """The image to work from.

    Allowed: image as a URL or base64. May be null.
    """

    input_image_2: str | None | MISSING = MISSING
    """One more image to work from.

    Allowed: image as a URL or base64. May be null.
    """

    input_image_3: str | None | MISSING = MISSING
    """One more image to work from.

    Allowed: image as a URL or base64. May be null.
    """

    input_image_4: str | None | MISSING = MISSING
    """One more image to work from.

    Allowed: image as a URL or base64. May be null.
    """

    seed: Integer | None | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.

    May be null.
    """

    aspect_ratio: Annotated[
        str | None | MISSING, Field(pattern="^0*[1-9][0-9]*:0*[1-9][0-9]*$")
    ] = MISSING
    """The shape of the result, width to height.

    Allowed: width to height from 9:21 to 21:9. May be null.
    """

    prompt_upsampling: bool = False
    """Whether the prompt may be rewritten before use.

    Default: false.
    """

    safety_tolerance: Annotated[Integer, Field(ge=0, le=6)] = 2
    """How much the content filter lets through. The lower the number, the stricter the filter.

    Allowed: from 0 to 6. Default: 2.
    """

    output_format: Literal["jpeg", "png", "webp"] | None = "png"
    """The file format of the result.

    Allowed: jpeg, png, webp. May be null. Default: png.
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
    """What flux-kontext-pro is called with."""

    prompt: Required[str]
    """What the result should be."""

    input_image: str | None | FileInput
    """The image to work from.

    Allowed: image as a URL or base64. May be null.
    """

    input_image_2: str | None | FileInput
    """One more image to work from.

    Allowed: image as a URL or base64. May be null.
    """

    input_image_3: str | None | FileInput
    """One more image to work from.

    Allowed: image as a URL or base64. May be null.
    """

    input_image_4: str | None | FileInput
    """One more image to work from.

    Allowed: image as a URL or base64. May be null.
    """

    seed: Integer | None
    """A number that fixes the random choices, so that the same request gives a similar result.

    May be null.
    """

    aspect_ratio: str | None
    """The shape of the result, width to height.

    Allowed: width to height from 9:21 to 21:9. May be null.
    """

    prompt_upsampling: bool
    """Whether the prompt may be rewritten before use.

    Default: false.
    """

    safety_tolerance: Integer
    """How much the content filter lets through. The lower the number, the stricter the filter.

    Allowed: from 0 to 6. Default: 2.
    """

    output_format: Literal["jpeg", "png", "webp"] | None
    """The file format of the result.

    Allowed: jpeg, png, webp. May be null. Default: png.
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
