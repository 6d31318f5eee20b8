"""Nano Banana 2.1 Edit at WaveSpeed.

Edits input images as a prompt describes.

Sources:
- google/nano-banana-2.1/edit (en), read 2026-12-01
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

    images: Annotated[list[str], Field(max_length=14)]
    """The images to work from.

    Allowed: at most 14 elements; image as a URL.
    """

    aspect_ratio: (
        Literal[
            "1:1",
            "3:2",
            "2:3",
            "3:4",
            "4:3",
            "4:5",
            "5:4",
            "9:16",
            "16:9",
            "21:9",
            "1:4",
            "4:1",
            "1:8",
            "8:1",
        ]
        | MISSING
    ) = MISSING
    """The shape of the result, width to height.

    Allowed: 1:1, 3:2, 2:3, 3:4, 4:3, 4:5, 5:4, 9:16, 16:9, 21:9, 1:4, 4:1, 1:8, 8:1.
    """

    resolution: Literal["1k", "2k", "4k"] = "1k"
    """How many pixels the result has, as a tier.

    Allowed: 1k, 2k, 4k. Default: 1k.
    """

    enable_web_search: bool = False
    """Whether the model may search the web first.

    Default: false.
    """

    enable_image_search: bool = False
    """Whether the model may search the web for images first.

    Default: false.
    """

    output_format: Literal["png", "jpeg"] = "png"
    """The file format of the result.

    Allowed: png, jpeg. Default: png.
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
    """What google/nano-banana-2.1/edit is called with."""

    prompt: Required[str]
    """What the result should be."""

    images: Required[Sequence[str | FileInput]]
    """The images to work from.

    Allowed: at most 14 elements; image as a URL.
    """

    aspect_ratio: Literal[
        "1:1",
        "3:2",
        "2:3",
        "3:4",
        "4:3",
        "4:5",
        "5:4",
        "9:16",
        "16:9",
        "21:9",
        "1:4",
        "4:1",
        "1:8",
        "8:1",
    ]
    """The shape of the result, width to height.

    Allowed: 1:1, 3:2, 2:3, 3:4, 4:3, 4:5, 5:4, 9:16, 16:9, 21:9, 1:4, 4:1, 1:8, 8:1.
    """

    resolution: Literal["1k", "2k", "4k"]
    """How many pixels the result has, as a tier.

    Allowed: 1k, 2k, 4k. Default: 1k.
    """

    enable_web_search: bool
    """Whether the model may search the web first.

    Default: false.
    """

    enable_image_search: bool
    """Whether the model may search the web for images first.

    Default: false.
    """

    output_format: Literal["png", "jpeg"]
    """The file format of the result.

    Allowed: png, jpeg. Default: png.
    """

    enable_sync_mode: bool
    """Whether the answer to the creation waits for the result.

    Default: false.
    """

    enable_base64_output: bool
    """Whether the file comes as base64 instead of an address.

    Default: false.
    """
