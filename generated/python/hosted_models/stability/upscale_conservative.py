"""Conservative Upscaler at Stability AI.

Enlarges an image and keeps it as it is.

Sources:
- aself101/stability-ai-api, README.md (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._client.sources import FileInput
from .._types import Integer, Number


class Request(Model):
    """Enlarges an image and keeps it as it is."""

    image: str
    """The image to work from.

    Allowed: image as a part of the form.
    """

    prompt: str
    """What the result should be."""

    negative_prompt: str | MISSING = MISSING
    """What should not appear in the result."""

    creativity: Annotated[Number, Field(ge=0.2, le=0.5)] = 0.35
    """How far the result may go from the input image.

    Allowed: from 0.2 to 0.5. Default: 0.35.
    """

    seed: Annotated[Integer | MISSING, Field(ge=0, le=4294967294)] = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 4294967294.
    """

    output_format: Literal["jpeg", "png", "webp"] | MISSING = MISSING
    """The file format of the result.

    Allowed: jpeg, png, webp.
    """


class Arguments(TypedDict, total=False):
    """What upscale-conservative is called with."""

    image: Required[str | FileInput]
    """The image to work from.

    Allowed: image as a part of the form.
    """

    prompt: Required[str]
    """What the result should be."""

    negative_prompt: str
    """What should not appear in the result."""

    creativity: Number
    """How far the result may go from the input image.

    Allowed: from 0.2 to 0.5. Default: 0.35.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 4294967294.
    """

    output_format: Literal["jpeg", "png", "webp"]
    """The file format of the result.

    Allowed: jpeg, png, webp.
    """
