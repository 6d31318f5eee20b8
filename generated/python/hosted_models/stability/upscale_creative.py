"""Creative Upscaler at Stability AI.

Enlarges an image and paints details of its own.

Sources:
- tryAGI/StabilityAI, openapi.yaml (en), read 2026-11-30
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._client.sources import FileInput
from .._types import Integer, Number


class Request(Model):
    """Enlarges an image and paints details of its own."""

    image: str
    """The image to work from.

    Allowed: image as a part of the form; image/jpeg, image/png, image/webp; at least 64 pixels
    a side; from 4,096 to 1,048,576 pixels in all.
    """

    prompt: Annotated[str, Field(max_length=10000, min_length=1)]
    """What the result should be.

    Allowed: from 1 to 10,000 characters.
    """

    negative_prompt: Annotated[str | MISSING, Field(max_length=10000)] = MISSING
    """What should not appear in the result.

    Allowed: at most 10,000 characters.
    """

    seed: Annotated[Integer, Field(ge=0, le=4294967294)] = 0
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 4294967294; 0: a random seed. Default: 0.
    """

    creativity: Annotated[Number, Field(ge=0.1, le=0.5)] = 0.3
    """How far the result may go from the input image.

    Allowed: from 0.1 to 0.5. Default: 0.3.
    """

    output_format: Literal["jpeg", "png", "webp"] = "png"
    """The file format of the result.

    Allowed: jpeg, png, webp. Default: png.
    """


class Arguments(TypedDict, total=False):
    """What upscale-creative is called with."""

    image: Required[str | FileInput]
    """The image to work from.

    Allowed: image as a part of the form; image/jpeg, image/png, image/webp; at least 64 pixels
    a side; from 4,096 to 1,048,576 pixels in all.
    """

    prompt: Required[str]
    """What the result should be.

    Allowed: from 1 to 10,000 characters.
    """

    negative_prompt: str
    """What should not appear in the result.

    Allowed: at most 10,000 characters.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 4294967294; 0: a random seed. Default: 0.
    """

    creativity: Number
    """How far the result may go from the input image.

    Allowed: from 0.1 to 0.5. Default: 0.3.
    """

    output_format: Literal["jpeg", "png", "webp"]
    """The file format of the result.

    Allowed: jpeg, png, webp. Default: png.
    """
