"""Seedream 4.5 at AI/ML API.

Makes an image from a prompt and, optionally, up to 14 input images.

Sources:
- aimlapi/api-docs, seedream-4-5.json (en), read 2026-12-01
"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import OpenModel
from .._client.sources import FileInput
from .._types import Integer, Number, constant


class ImageSize(OpenModel):
    """How many pixels the result has, as a tier."""

    width: Annotated[Integer | MISSING, Field(ge=1440, le=4096)] = MISSING
    """The width of the image.

    Allowed: from 1440 to 4096 pixels.
    """

    height: Annotated[Integer | MISSING, Field(ge=1440, le=4096)] = MISSING
    """The height of the image.

    Allowed: from 1440 to 4096 pixels.
    """


class DataItem(OpenModel):
    """One element of: Data."""

    url: str | None = None
    """The file's address."""

    b64_json: str | None = None
    """The file itself, as base64."""


class Usage(OpenModel):
    """What the task cost."""

    credits_used: Number
    """The credits that were taken.

    Allowed: a number of credits.
    """


class Request(OpenModel):
    """Makes an image from a prompt and, optionally, up to 14 input images."""

    model: Literal["bytedance/seedream-4-5"] = constant("bytedance/seedream-4-5")
    """The id of the model that does the work.

    Allowed: bytedance/seedream-4-5.
    """

    prompt: str
    """What the result should be."""

    image_urls: Annotated[list[str] | MISSING, Field(max_length=14, min_length=1)] = MISSING
    """The images to work from.

    Allowed: from 1 to 14 elements; image as a URL or a data URI.
    """

    image_size: Literal["2K", "4K"] | ImageSize | MISSING = MISSING
    """How many pixels the result has, as a tier.

    Allowed: string: 2K, 4K.

    Note: Of an object, a side that is left out has 2048 pixels.
    """

    response_format: Literal["url", "b64_json"] = "url"
    """Whether the answer gives the image's address or the file itself in base64.

    Allowed: url, b64_json. Default: url.
    """

    seed: Integer | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result."""

    watermark: bool = False
    """Whether the result is marked with a watermark.

    Default: false.
    """


class Meta(OpenModel):
    """More about the work."""

    usage: Usage | None = None
    """What the task cost."""


class Result(OpenModel):
    """The images."""

    data: list[DataItem] | None = None
    """The files."""

    meta: Meta | None = None
    """More about the work."""


class Arguments(TypedDict, total=False):
    """What bytedance/seedream-4-5 is called with."""

    prompt: Required[str]
    """What the result should be."""

    image_urls: Sequence[str | FileInput]
    """The images to work from.

    Allowed: from 1 to 14 elements; image as a URL or a data URI.
    """

    image_size: Literal["2K", "4K"] | ImageSize | Mapping[str, Any]
    """How many pixels the result has, as a tier.

    Allowed: string: 2K, 4K.

    Note: Of an object, a side that is left out has 2048 pixels.
    """

    response_format: Literal["url", "b64_json"]
    """Whether the answer gives the image's address or the file itself in base64.

    Allowed: url, b64_json. Default: url.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result."""

    watermark: bool
    """Whether the result is marked with a watermark.

    Default: false.
    """
