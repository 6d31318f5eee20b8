"""Imagen 4 at Kie.

Makes an image from a prompt.

Price: 0.04 USD per request.

Sources:
- henjicc/Henji-AI, a copy of Google Imagen4 (zh), read 2026-12-01
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

    negative_prompt: Annotated[str | MISSING, Field(max_length=5000)] = MISSING
    """What should not appear in the result.

    Allowed: at most 5,000 characters.
    """

    aspect_ratio: Literal["1:1", "16:9", "9:16", "3:4", "4:3", "auto"] = "1:1"
    """The shape of the result, width to height.

    Allowed: 1:1, 16:9, 9:16, 3:4, 4:3, auto. Default: 1:1.
    """

    seed: Annotated[str | MISSING, Field(max_length=500)] = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: at most 500 characters.

    Note: Sent as text, not as a JSON number.
    """


class Request(Model):
    """Makes an image from a prompt."""

    model: Literal["google/imagen4"] = constant("google/imagen4")
    """The id of the model that does the work.

    Allowed: google/imagen4.
    """

    call_back_url: Annotated[str | MISSING, Field(alias="callBackUrl")] = MISSING
    """Where to send the result when the task has ended.

    Allowed: a URL.
    """

    input: Input
    """The settings of the chosen model."""


class Arguments(TypedDict, total=False):
    """What google/imagen4 is called with."""

    call_back_url: str
    """Where to send the result when the task has ended.

    Allowed: a URL.
    """

    prompt: Required[str]
    """What the result should be.

    Allowed: at most 5,000 characters.
    """

    negative_prompt: str
    """What should not appear in the result.

    Allowed: at most 5,000 characters.
    """

    aspect_ratio: Literal["1:1", "16:9", "9:16", "3:4", "4:3", "auto"]
    """The shape of the result, width to height.

    Allowed: 1:1, 16:9, 9:16, 3:4, 4:3, auto. Default: 1:1.
    """

    seed: str
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: at most 500 characters.

    Note: Sent as text, not as a JSON number.
    """
