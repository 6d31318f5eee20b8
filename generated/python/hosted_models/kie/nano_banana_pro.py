"""Nano Banana Pro at Kie.

Makes an image from a prompt, with up to eight reference images.

Price: per request: 0.12 USD when resolution is 4K, 0.09 USD otherwise.

Sources:
- henjicc/Henji-AI, a copy of Nano Banana Pro 图生图 (zh), read 2026-12-01
- henjicc/Henji-AI, a copy of Kie.ai Pricing (en), read 2026-12-01
"""

from collections.abc import Sequence
from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._client.sources import FileInput
from .._types import constant


class Input(OpenModel):
    """The settings of the chosen model."""

    prompt: Annotated[str, Field(max_length=10000)]
    """What the result should be.

    Allowed: at most 10,000 characters.
    """

    image_input: Annotated[list[str] | MISSING, Field(max_length=8)] = MISSING
    """The images to work from.

    Allowed: at most 8 elements; image as a URL; at most 30 MB; image/jpeg, image/png,
    image/webp.
    """

    aspect_ratio: Literal[
        "1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9", "auto"
    ] = "1:1"
    """The shape of the result, width to height.

    Allowed: 1:1, 2:3, 3:2, 3:4, 4:3, 4:5, 5:4, 9:16, 16:9, 21:9, auto. Default: 1:1.
    """

    resolution: Literal["1K", "2K", "4K"] = "1K"
    """How many pixels the result has, as a tier.

    Allowed: 1K, 2K, 4K. Default: 1K.
    """

    output_format: Literal["png", "jpg"] = "png"
    """The file format of the result.

    Allowed: png, jpg. Default: png.
    """


class Request(Model):
    """Makes an image from a prompt, with up to eight reference images."""

    model: Literal["nano-banana-pro"] = constant("nano-banana-pro")
    """The id of the model that does the work.

    Allowed: nano-banana-pro.
    """

    call_back_url: Annotated[str | MISSING, Field(alias="callBackUrl")] = MISSING
    """Where to send the result when the task has ended.

    Allowed: a URL.
    """

    input: Input
    """The settings of the chosen model."""


class Arguments(TypedDict, total=False):
    """What nano-banana-pro is called with."""

    call_back_url: str
    """Where to send the result when the task has ended.

    Allowed: a URL.
    """

    prompt: Required[str]
    """What the result should be.

    Allowed: at most 10,000 characters.
    """

    image_input: Sequence[str | FileInput]
    """The images to work from.

    Allowed: at most 8 elements; image as a URL; at most 30 MB; image/jpeg, image/png,
    image/webp.
    """

    aspect_ratio: Literal[
        "1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9", "auto"
    ]
    """The shape of the result, width to height.

    Allowed: 1:1, 2:3, 3:2, 3:4, 4:3, 4:5, 5:4, 9:16, 16:9, 21:9, auto. Default: 1:1.
    """

    resolution: Literal["1K", "2K", "4K"]
    """How many pixels the result has, as a tier.

    Allowed: 1K, 2K, 4K. Default: 1K.
    """

    output_format: Literal["png", "jpg"]
    """The file format of the result.

    Allowed: png, jpg. Default: png.
    """
