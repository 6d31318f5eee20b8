"""Nano Banana at Kie.

Makes an image from a prompt.

Price: 0.02 USD per request.

Sources:
- henjicc/Henji-AI, a copy of Google Nano Banana (zh), read 2026-12-01
- henjicc/Henji-AI, a copy of Kie.ai Pricing (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._types import constant


class Input(OpenModel):
    """The settings of the chosen model."""

    prompt: Annotated[str, Field(max_length=5000)]
    """What the result should be.

    Allowed: at most 5,000 characters.
    """

    output_format: Literal["png", "jpeg"] = "png"
    """The file format of the result.

    Allowed: png, jpeg. Default: png.
    """

    aspect_ratio: Literal[
        "1:1", "9:16", "16:9", "3:4", "4:3", "3:2", "2:3", "5:4", "4:5", "21:9", "auto"
    ] = "1:1"
    """The shape of the result, width to height.

    Allowed: 1:1, 9:16, 16:9, 3:4, 4:3, 3:2, 2:3, 5:4, 4:5, 21:9, auto. Default: 1:1.
    """

    image_size: Literal[
        "1:1", "9:16", "16:9", "3:4", "4:3", "3:2", "2:3", "5:4", "4:5", "21:9", "auto"
    ] = "1:1"
    """The shape of the result, width to height.

    Deprecated. Use aspect_ratio instead.
    Allowed: 1:1, 9:16, 16:9, 3:4, 4:3, 3:2, 2:3, 5:4, 4:5, 21:9, auto. Default: 1:1.
    """


class Request(Model):
    """Makes an image from a prompt."""

    model: Literal["google/nano-banana"] = constant("google/nano-banana")
    """The id of the model that does the work.

    Allowed: google/nano-banana.
    """

    call_back_url: Annotated[str | MISSING, Field(alias="callBackUrl")] = MISSING
    """Where to send the result when the task has ended.

    Allowed: a URL.
    """

    input: Input
    """The settings of the chosen model."""


class Arguments(TypedDict, total=False):
    """What google/nano-banana is called with."""

    call_back_url: str
    """Where to send the result when the task has ended.

    Allowed: a URL.
    """

    prompt: Required[str]
    """What the result should be.

    Allowed: at most 5,000 characters.
    """

    output_format: Literal["png", "jpeg"]
    """The file format of the result.

    Allowed: png, jpeg. Default: png.
    """

    aspect_ratio: Literal[
        "1:1", "9:16", "16:9", "3:4", "4:3", "3:2", "2:3", "5:4", "4:5", "21:9", "auto"
    ]
    """The shape of the result, width to height.

    Allowed: 1:1, 9:16, 16:9, 3:4, 4:3, 3:2, 2:3, 5:4, 4:5, 21:9, auto. Default: 1:1.
    """

    image_size: Literal[
        "1:1", "9:16", "16:9", "3:4", "4:3", "3:2", "2:3", "5:4", "4:5", "21:9", "auto"
    ]
    """The shape of the result, width to height.

    Deprecated. Use aspect_ratio instead.
    Allowed: 1:1, 9:16, 16:9, 3:4, 4:3, 3:2, 2:3, 5:4, 4:5, 21:9, auto. Default: 1:1.
    """
