"""Wan 2.5 Image-to-Image Preview at ODIRouter.

Edits one image, or makes one of up to three, as a prompt says, through the node in Beijing.

Sources:
- Wan 2.5 Image-to-Image Preview (ru), read 2026-11-24
- Wan 2.5 Image-to-Image Preview (en), read 2026-11-24
- Wan 2.5 Image-to-Image Preview (International) (en), read 2026-11-24
"""

from collections.abc import Sequence
from typing import Annotated, Required, TypedDict

from pydantic import MISSING, Field

from .._base import OpenModel
from .._client.sources import FileInput
from .._types import Integer


class Request(OpenModel):
    """Edits one image, or makes one of up to three, as a prompt says, through the node in Beijing."""

    prompt: Annotated[str, Field(max_length=2000)]
    """What the result should be.

    Allowed: at most 2,000 characters.

    Note: Chinese and English are understood. A longer text is not refused: what is too long is
    cut off.
    """

    images: Annotated[list[str], Field(max_length=3)]
    """The images to work from.

    Allowed: at most 3 elements; image as a URL or base64; at most 10 MB; image/jpeg, image/png,
    image/bmp, image/webp; from 384 to 5,000 pixels a side; no transparency.

    Note: Their order is that of the list.
    """

    negative_prompt: Annotated[str | MISSING, Field(max_length=500)] = MISSING
    """What should not appear in the result.

    Allowed: at most 500 characters.

    Note: Chinese and English are understood. A longer text is not refused: what is too long is
    cut off.
    """

    size: Annotated[str | MISSING, Field(pattern="^0*[1-9][0-9]*\\*0*[1-9][0-9]*$")] = MISSING
    """Width and height of the result, in pixels.

    Allowed: width*height in pixels.
    """

    n: Integer | MISSING = MISSING
    """How many images to make."""

    prompt_extend: bool | MISSING = MISSING
    """Whether the prompt may be rewritten before use."""

    watermark: bool | MISSING = MISSING
    """Whether the result is marked with a watermark."""

    seed: Integer | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result."""


class Arguments(TypedDict, total=False):
    """What wan25_i2i_preview is called with."""

    prompt: Required[str]
    """What the result should be.

    Allowed: at most 2,000 characters.

    Note: Chinese and English are understood. A longer text is not refused: what is too long is
    cut off.
    """

    images: Required[Sequence[str | FileInput]]
    """The images to work from.

    Allowed: at most 3 elements; image as a URL or base64; at most 10 MB; image/jpeg, image/png,
    image/bmp, image/webp; from 384 to 5,000 pixels a side; no transparency.

    Note: Their order is that of the list.
    """

    negative_prompt: str
    """What should not appear in the result.

    Allowed: at most 500 characters.

    Note: Chinese and English are understood. A longer text is not refused: what is too long is
    cut off.
    """

    size: str
    """Width and height of the result, in pixels.

    Allowed: width*height in pixels.
    """

    n: Integer
    """How many images to make."""

    prompt_extend: bool
    """Whether the prompt may be rewritten before use."""

    watermark: bool
    """Whether the result is marked with a watermark."""

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result."""
