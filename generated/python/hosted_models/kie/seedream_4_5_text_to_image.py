"""Seedream 4.5 at Kie.

Makes an image from a prompt.

Price: 0.0325 USD per request.

Sources:
- henjicc/Henji-AI, a copy of Seedream4.5 文生图 (zh), read 2026-12-01
- henjicc/Henji-AI, a copy of Kie.ai Pricing (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._types import constant


class Input(OpenModel):
    """The settings of the chosen model."""

    prompt: Annotated[str, Field(max_length=3000)]
    """What the result should be.

    Allowed: at most 3,000 characters.
    """

    aspect_ratio: Literal["1:1", "4:3", "3:4", "16:9", "9:16", "2:3", "3:2", "21:9"]
    """The shape of the result, width to height.

    Allowed: 1:1, 4:3, 3:4, 16:9, 9:16, 2:3, 3:2, 21:9.
    """

    quality: Literal["basic", "high"]
    """The quality of the result, as a tier.

    Allowed: basic, high.
    """

    nsfw_checker: bool = False
    """Whether the result is checked for content that is not safe for work.

    Default: false.
    """


class Request(Model):
    """Makes an image from a prompt."""

    model: Literal["seedream/4.5-text-to-image"] = constant("seedream/4.5-text-to-image")
    """The id of the model that does the work.

    Allowed: seedream/4.5-text-to-image.
    """

    call_back_url: Annotated[str | MISSING, Field(alias="callBackUrl")] = MISSING
    """Where to send the result when the task has ended.

    Allowed: a URL.
    """

    input: Input
    """The settings of the chosen model."""


class Arguments(TypedDict, total=False):
    """What seedream/4.5-text-to-image is called with."""

    call_back_url: str
    """Where to send the result when the task has ended.

    Allowed: a URL.
    """

    prompt: Required[str]
    """What the result should be.

    Allowed: at most 3,000 characters.
    """

    aspect_ratio: Required[Literal["1:1", "4:3", "3:4", "16:9", "9:16", "2:3", "3:2", "21:9"]]
    """The shape of the result, width to height.

    Allowed: 1:1, 4:3, 3:4, 16:9, 9:16, 2:3, 3:2, 21:9.
    """

    quality: Required[Literal["basic", "high"]]
    """The quality of the result, as a tier.

    Allowed: basic, high.
    """

    nsfw_checker: bool
    """Whether the result is checked for content that is not safe for work.

    Default: false.
    """
