"""Recraft Background Removal at Recraft.

Takes the background out of an image.

Price: 0.01 USD per request.

Sources:
- tryAGI/Recraft, openapi.yaml (en), read 2026-12-01
- Pricing (en), read 2026-12-01
"""

from typing import Any, Literal, Required, TypedDict

from pydantic import MISSING

from .._base import OpenModel
from .._client.sources import FileInput
from .._types import Integer


class Request(OpenModel):
    """Takes the background out of an image."""

    image_url: str
    """The image to work from.

    Allowed: image as a URL or a data URI.
    """

    upscale: Literal["upscale4mp", "upscale16mp"] | MISSING = MISSING
    """To how many pixels the result is enlarged.

    Allowed: upscale4mp, upscale16mp.
    """

    image_format: Literal["webp", "png"] | MISSING = MISSING
    """The file format of the result.

    Allowed: webp, png.
    """

    response_format: Literal["url", "b64_json"] | MISSING = MISSING
    """Whether the file comes as an address or as base64.

    Allowed: url, b64_json.
    """

    expire: bool | MISSING = MISSING
    """Whether the file is deleted after a while."""


class Image(OpenModel):
    """The file."""

    image_id: str
    """The file's id."""

    url: str | None = None
    """The file's address, for about a day."""

    b64_json: str | None = None
    """The file itself, as base64."""

    revised_prompt: str | None = None
    """The prompt that was used."""

    features: dict[str, Any] | None = None
    """Further facts about the file."""


class Result(OpenModel):
    """The changed image."""

    created: Integer
    """When the task was created, counted from the start of 1970.

    Allowed: a number of seconds.
    """

    credits: Integer
    """What the task cost.

    Allowed: a number of credits.
    """

    image: Image
    """The file."""


class Arguments(TypedDict, total=False):
    """What removeBackground is called with."""

    image_url: Required[str | FileInput]
    """The image to work from.

    Allowed: image as a URL or a data URI.
    """

    upscale: Literal["upscale4mp", "upscale16mp"]
    """To how many pixels the result is enlarged.

    Allowed: upscale4mp, upscale16mp.
    """

    image_format: Literal["webp", "png"]
    """The file format of the result.

    Allowed: webp, png.
    """

    response_format: Literal["url", "b64_json"]
    """Whether the file comes as an address or as base64.

    Allowed: url, b64_json.
    """

    expire: bool
    """Whether the file is deleted after a while."""
