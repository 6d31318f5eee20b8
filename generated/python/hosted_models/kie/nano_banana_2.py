"""Nano Banana 2 at Kie.

Makes an image from a prompt, edits one, or combines several.

Sources:
- Google - Nano Banana 2 (en), read 2026-11-30
- Nano Banana 2 of a client of others (en), read 2026-11-30
"""

from collections.abc import Sequence
from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._client.sources import FileInput
from .._types import constant


class Input(Model):
    """The settings of the chosen model."""

    prompt: Annotated[str, Field(max_length=20000)]
    """What the result should be.

    Allowed: at most 20,000 characters.
    """

    image_input: Annotated[list[str] | MISSING, Field(max_length=14)] = MISSING
    """The images to work from.

    Allowed: at most 14 elements; image as a URL.
    """

    aspect_ratio: (
        Literal[
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
        | MISSING
    ) = MISSING
    """The shape of the result, width to height.

    Allowed: 1:1, 1:4, 1:8, 2:3, 3:2, 3:4, 4:1, 4:3, 4:5, 5:4, 8:1, 9:16, 16:9, 21:9, auto.
    """

    resolution: Literal["1K", "2K", "4K"] | MISSING = MISSING
    """How many pixels the result has, as a tier.

    Allowed: 1K, 2K, 4K.
    """

    output_format: Literal["png", "jpg"] | MISSING = MISSING
    """The file format of the result.

    Allowed: png, jpg.
    """


class Request(Model):
    """Makes an image from a prompt, edits one, or combines several."""

    model: Literal["nano-banana-2"] = constant("nano-banana-2")
    """The id of the model that does the work.

    Allowed: nano-banana-2.
    """

    call_back_url: Annotated[str | MISSING, Field(alias="callBackUrl")] = MISSING
    """Where to send the result when the task has ended.

    Allowed: a URL.
    """

    input: Input
    """The settings of the chosen model."""


class Arguments(TypedDict, total=False):
    """What nano-banana-2 is called with."""

    call_back_url: str
    """Where to send the result when the task has ended.

    Allowed: a URL.
    """

    prompt: Required[str]
    """What the result should be.

    Allowed: at most 20,000 characters.
    """

    image_input: Sequence[str | FileInput]
    """The images to work from.

    Allowed: at most 14 elements; image as a URL.
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
    """

    resolution: Literal["1K", "2K", "4K"]
    """How many pixels the result has, as a tier.

    Allowed: 1K, 2K, 4K.
    """

    output_format: Literal["png", "jpg"]
    """The file format of the result.

    Allowed: png, jpg.
    """
