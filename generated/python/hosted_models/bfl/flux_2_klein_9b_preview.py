"""FLUX.2 [klein] 9B preview at Black Forest Labs.

Makes an image from a prompt and, optionally, up to four input images.

Sources:
- tryAGI/BlackForestLabs, openapi.json (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import OpenModel
from .._client.sources import FileInput
from .._types import Integer


class Request(OpenModel):
    """Makes an image from a prompt and, optionally, up to four input images."""

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

    width: Annotated[Integer | None | MISSING, Field(ge=64)] = MISSING
    """The width of the image.

    Allowed: at least 64 pixels. May be null. When left out, it counts as 0; that value itself
    cannot be sent.
    """

    height: Annotated[Integer | None | MISSING, Field(ge=64)] = MISSING
    """The height of the image.

    Allowed: at least 64 pixels. May be null. When left out, it counts as 0; that value itself
    cannot be sent.
    """

    safety_tolerance: Annotated[Integer, Field(ge=0, le=5)] = 2
    """How much the content filter lets through. The lower the number, the stricter the filter.

    Allowed: from 0 to 5. Default: 2.
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
    """What flux-2-klein-9b-preview is called with."""

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

    width: Integer | None
    """The width of the image.

    Allowed: at least 64 pixels. May be null. When left out, it counts as 0; that value itself
    cannot be sent.
    """

    height: Integer | None
    """The height of the image.

    Allowed: at least 64 pixels. May be null. When left out, it counts as 0; that value itself
    cannot be sent.
    """

    safety_tolerance: Integer
    """How much the content filter lets through. The lower the number, the stricter the filter.

    Allowed: from 0 to 5. Default: 2.
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
