"""Nano Banana 2 Lite at Kie.

Makes an image from a prompt, edits one, or combines several.

Sources:
- nano-banana-2-lite (en), read 2026-11-30
"""

from collections.abc import Sequence
from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._client.sources import FileInput
from .._types import constant


class Input(Model):
    """The settings of the chosen model."""

    prompt: str
    """What the result should be."""

    image_urls: Annotated[list[str] | MISSING, Field(max_length=10)] = MISSING
    """The images to work from.

    Allowed: at most 10 elements; image as a URL.

    Note: An empty list is the same as leaving it out.
    """

    aspect_ratio: Literal[
        "1:1",
        "1:4",
        "1:8",
        "2:3",
        "3:2",
        "3:4",
        "4:1",
        "4:3",
        "4:5",
        "5:4",
        "8:1",
        "9:16",
        "16:9",
        "21:9",
        "auto",
    ] = "auto"
    """The shape of the result, width to height.

    Allowed: 1:1, 1:4, 1:8, 2:3, 3:2, 3:4, 4:1, 4:3, 4:5, 5:4, 8:1, 9:16, 16:9, 21:9, auto.
    Default: auto.
    """


class Request(Model):
    """Makes an image from a prompt, edits one, or combines several."""

    model: Literal["nano-banana-2-lite"] = constant("nano-banana-2-lite")
    """The id of the model that does the work.

    Allowed: nano-banana-2-lite.
    """

    call_back_url: Annotated[str | MISSING, Field(alias="callBackUrl")] = MISSING
    """Where to send the result when the task has ended.

    Allowed: a URL.
    """

    input: Input
    """The settings of the chosen model."""


class Arguments(TypedDict, total=False):
    """What nano-banana-2-lite is called with."""

    call_back_url: str
    """Where to send the result when the task has ended.

    Allowed: a URL.
    """

    prompt: Required[str]
    """What the result should be."""

    image_urls: Sequence[str | FileInput]
    """The images to work from.

    Allowed: at most 10 elements; image as a URL.

    Note: An empty list is the same as leaving it out.
    """

    aspect_ratio: Literal[
        "1:1",
        "1:4",
        "1:8",
        "2:3",
        "3:2",
        "3:4",
        "4:1",
        "4:3",
        "4:5",
        "5:4",
        "8:1",
        "9:16",
        "16:9",
        "21:9",
        "auto",
    ]
    """The shape of the result, width to height.

    Allowed: 1:1, 1:4, 1:8, 2:3, 3:2, 3:4, 4:1, 4:3, 4:5, 5:4, 8:1, 9:16, 16:9, 21:9, auto.
    Default: auto.
    """
