"""Erase at Stability AI.

Takes a part out of an image.

Price: 5 credits per request.

Sources:
- aself101/stability-ai-api, README.md (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._client.sources import FileInput
from .._types import Integer


class Request(Model):
    """Takes a part out of an image."""

    image: str
    """The image to work from.

    Allowed: image as a part of the form.
    """

    mask: str | MISSING = MISSING
    """An image that says where the input image is changed.

    Allowed: image as a part of the form; used as mask.

    Note: White areas are changed. Left out, the transparency of the image itself says it.
    """

    grow_mask: Annotated[Integer, Field(ge=0, le=20)] = 5
    """How far the mask reaches beyond its edges.

    Allowed: from 0 to 20 pixels. Default: 5.
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
    """What edit-erase is called with."""

    image: Required[str | FileInput]
    """The image to work from.

    Allowed: image as a part of the form.
    """

    mask: str | FileInput
    """An image that says where the input image is changed.

    Allowed: image as a part of the form; used as mask.

    Note: White areas are changed. Left out, the transparency of the image itself says it.
    """

    grow_mask: Integer
    """How far the mask reaches beyond its edges.

    Allowed: from 0 to 20 pixels. Default: 5.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 4294967294.
    """

    output_format: Literal["jpeg", "png", "webp"]
    """The file format of the result.

    Allowed: jpeg, png, webp.
    """
