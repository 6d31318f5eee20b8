"""Seedream 4.5 Edit at Kie.

Edits input images as a prompt describes.

Price: 0.0325 USD per request.

Sources:
- henjicc/Henji-AI, a copy of Seedream4.5 图片编辑 (zh), read 2026-12-01
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

    prompt: Annotated[str, Field(max_length=3000)]
    """What the result should be.

    Allowed: at most 3,000 characters.
    """

    image_urls: Annotated[list[str], Field(max_length=14)]
    """The images to work from.

    Allowed: at most 14 elements; image as a URL; at most 10 MB; image/jpeg, image/png,
    image/webp.
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
    """Edits input images as a prompt describes."""

    model: Literal["seedream/4.5-edit"] = constant("seedream/4.5-edit")
    """The id of the model that does the work.

    Allowed: seedream/4.5-edit.
    """

    call_back_url: Annotated[str | MISSING, Field(alias="callBackUrl")] = MISSING
    """Where to send the result when the task has ended.

    Allowed: a URL.
    """

    input: Input
    """The settings of the chosen model."""


class Arguments(TypedDict, total=False):
    """What seedream/4.5-edit is called with."""

    call_back_url: str
    """Where to send the result when the task has ended.

    Allowed: a URL.
    """

    prompt: Required[str]
    """What the result should be.

    Allowed: at most 3,000 characters.
    """

    image_urls: Required[Sequence[str | FileInput]]
    """The images to work from.

    Allowed: at most 14 elements; image as a URL; at most 10 MB; image/jpeg, image/png,
    image/webp.
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
