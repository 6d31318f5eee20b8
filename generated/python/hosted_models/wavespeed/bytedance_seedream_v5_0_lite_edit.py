"""Seedream 5.0 Lite Edit at WaveSpeed.

Edits input images as a prompt describes.

Price: 0.035 USD per image.

Sources:
- Bytedance Seedream V5.0 Lite Edit API Documentation (en), read 2026-12-01
"""

from collections.abc import Sequence
from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import OpenModel
from .._client.sources import FileInput


class Request(OpenModel):
    """Edits input images as a prompt describes."""

    prompt: str
    """What the result should be."""

    images: Annotated[list[str], Field(max_length=10)]
    """The images to work from.

    Allowed: at most 10 elements; image as a URL.
    """

    output_format: Literal["jpeg", "png"] | MISSING = MISSING
    """The file format of the result.

    Allowed: jpeg, png.
    """

    enable_sync_mode: bool = False
    """Whether the answer to the creation waits for the result.

    Default: false.
    """

    enable_base64_output: bool = False
    """Whether the file comes as base64 instead of an address.

    Default: false.
    """


class Arguments(TypedDict, total=False):
    """What bytedance/seedream-v5.0-lite/edit is called with."""

    prompt: Required[str]
    """What the result should be."""

    images: Required[Sequence[str | FileInput]]
    """The images to work from.

    Allowed: at most 10 elements; image as a URL.
    """

    output_format: Literal["jpeg", "png"]
    """The file format of the result.

    Allowed: jpeg, png.
    """

    enable_sync_mode: bool
    """Whether the answer to the creation waits for the result.

    Default: false.
    """

    enable_base64_output: bool
    """Whether the file comes as base64 instead of an address.

    Default: false.
    """
