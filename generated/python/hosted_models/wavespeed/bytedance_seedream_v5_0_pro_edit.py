"""Seedream 5.0 Pro Edit at WaveSpeed.

Edits input images as a prompt describes.

Sources:
- bytedance/seedream-v5.0-pro/edit (en), read 2026-12-01
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

    aspect_ratio: (
        Literal[
            "1:1",
            "1:2",
            "2:1",
            "1:3",
            "3:1",
            "2:3",
            "3:2",
            "3:4",
            "4:3",
            "4:5",
            "5:4",
            "9:16",
            "16:9",
            "9:21",
            "21:9",
        ]
        | MISSING
    ) = MISSING
    """The shape of the result, width to height.

    Allowed: 1:1, 1:2, 2:1, 1:3, 3:1, 2:3, 3:2, 3:4, 4:3, 4:5, 5:4, 9:16, 16:9, 9:21, 21:9.

    Note: Left out, it is the listed one that is nearest to the first image.
    """

    resolution: Literal["1k", "1.5k", "2k"] = "1k"
    """How many pixels the result has, as a tier.

    Allowed: 1k, 1.5k, 2k. Default: 1k.
    """

    output_format: Literal["jpeg", "png"] = "jpeg"
    """The file format of the result.

    Allowed: jpeg, png. Default: jpeg.
    """

    prompt_optimization_mode: Literal["standard", "fast"] = "standard"
    """How the prompt is rewritten before use.

    Allowed: standard, fast. Default: standard.

    Note: fast takes less time and keeps less closely to long prompts.
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
    """What bytedance/seedream-v5.0-pro/edit is called with."""

    prompt: Required[str]
    """What the result should be."""

    images: Required[Sequence[str | FileInput]]
    """The images to work from.

    Allowed: at most 10 elements; image as a URL.
    """

    aspect_ratio: Literal[
        "1:1",
        "1:2",
        "2:1",
        "1:3",
        "3:1",
        "2:3",
        "3:2",
        "3:4",
        "4:3",
        "4:5",
        "5:4",
        "9:16",
        "16:9",
        "9:21",
        "21:9",
    ]
    """The shape of the result, width to height.

    Allowed: 1:1, 1:2, 2:1, 1:3, 3:1, 2:3, 3:2, 3:4, 4:3, 4:5, 5:4, 9:16, 16:9, 9:21, 21:9.

    Note: Left out, it is the listed one that is nearest to the first image.
    """

    resolution: Literal["1k", "1.5k", "2k"]
    """How many pixels the result has, as a tier.

    Allowed: 1k, 1.5k, 2k. Default: 1k.
    """

    output_format: Literal["jpeg", "png"]
    """The file format of the result.

    Allowed: jpeg, png. Default: jpeg.
    """

    prompt_optimization_mode: Literal["standard", "fast"]
    """How the prompt is rewritten before use.

    Allowed: standard, fast. Default: standard.

    Note: fast takes less time and keeps less closely to long prompts.
    """

    enable_sync_mode: bool
    """Whether the answer to the creation waits for the result.

    Default: false.
    """

    enable_base64_output: bool
    """Whether the file comes as base64 instead of an address.

    Default: false.
    """
