"""Control: Style at Stability AI.

Makes an image in the style of another.

Price: 5 credits per request.

Sources:
- aself101/stability-ai-api, README.md (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._client.sources import FileInput
from .._types import Integer, Number


class Request(Model):
    """Makes an image in the style of another."""

    image: str
    """The image to work from.

    Allowed: image as a part of the form.
    """

    prompt: str
    """What the result should be."""

    fidelity: Annotated[Number, Field(ge=0, le=1)] = 0.5
    """How closely the result keeps to the style.

    Allowed: from 0 to 1. Default: 0.5.
    """

    negative_prompt: str | MISSING = MISSING
    """What should not appear in the result."""

    seed: Annotated[Integer | MISSING, Field(ge=0, le=4294967294)] = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 4294967294.
    """

    output_format: Literal["jpeg", "png", "webp"] | MISSING = MISSING
    """The file format of the result.

    Allowed: jpeg, png, webp.
    """

    aspect_ratio: (
        Literal["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"] | MISSING
    ) = MISSING
    """The shape of the result, width to height.

    Allowed: 16:9, 1:1, 21:9, 2:3, 3:2, 4:5, 5:4, 9:16, 9:21.
    """


class Arguments(TypedDict, total=False):
    """What control-style is called with."""

    image: Required[str | FileInput]
    """The image to work from.

    Allowed: image as a part of the form.
    """

    prompt: Required[str]
    """What the result should be."""

    fidelity: Number
    """How closely the result keeps to the style.

    Allowed: from 0 to 1. Default: 0.5.
    """

    negative_prompt: str
    """What should not appear in the result."""

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 4294967294.
    """

    output_format: Literal["jpeg", "png", "webp"]
    """The file format of the result.

    Allowed: jpeg, png, webp.
    """

    aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"]
    """The shape of the result, width to height.

    Allowed: 16:9, 1:1, 21:9, 2:3, 3:2, 4:5, 5:4, 9:16, 9:21.
    """
