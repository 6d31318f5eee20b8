"""Remove Background at Stability AI.

Takes the background out of an image.

Price: 5 credits per request.

Sources:
- aself101/stability-ai-api, README.md (en), read 2026-12-01
"""

from typing import Literal, Required, TypedDict

from pydantic import MISSING

from .._base import Model
from .._client.sources import FileInput


class Request(Model):
    """Takes the background out of an image."""

    image: str
    """The image to work from.

    Allowed: image as a part of the form; at most 4,194,304 pixels in all.
    """

    output_format: Literal["png", "webp"] | MISSING = MISSING
    """The file format of the result.

    Allowed: png, webp.
    """


class Arguments(TypedDict, total=False):
    """What edit-remove-background is called with."""

    image: Required[str | FileInput]
    """The image to work from.

    Allowed: image as a part of the form; at most 4,194,304 pixels in all.
    """

    output_format: Literal["png", "webp"]
    """The file format of the result.

    Allowed: png, webp.
    """
