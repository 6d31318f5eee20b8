"""Fast Upscaler at Stability AI.

Enlarges an image four times.

Sources:
- tryAGI/StabilityAI, openapi.yaml (en), read 2026-11-30
"""

from typing import Literal, Required, TypedDict

from .._base import Model
from .._client.sources import FileInput


class Request(Model):
    """Enlarges an image four times."""

    image: str
    """The image to work from.

    Allowed: image as a part of the form; image/jpeg, image/png, image/webp.
    """

    output_format: Literal["jpeg", "png", "webp"] = "png"
    """The file format of the result.

    Allowed: jpeg, png, webp. Default: png.
    """


class Arguments(TypedDict, total=False):
    """What upscale-fast is called with."""

    image: Required[str | FileInput]
    """The image to work from.

    Allowed: image as a part of the form; image/jpeg, image/png, image/webp.
    """

    output_format: Literal["jpeg", "png", "webp"]
    """The file format of the result.

    Allowed: jpeg, png, webp. Default: png.
    """
