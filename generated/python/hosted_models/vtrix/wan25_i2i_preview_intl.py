"""Wan 2.5 Image-to-Image Preview (International) at Vtrix.

Edits one image, or makes one of up to three, as a prompt says, through the node in Singapore.

Sources:
- Wan 2.5 Image-to-Image Preview (International) (en), read 2026-11-24
- Ultra I2V Pro (Kling AI V2.6 图片生成视频) (zh), read 2026-11-24
"""

from collections.abc import Mapping
from typing import Annotated, Any, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._types import constant


class Input(OpenModel):
    """What to work from."""

    prompt: Annotated[str, Field(max_length=2000)]
    """What the result should be.

    Allowed: at most 2,000 characters.

    Note: Chinese and English are understood; a letter and a Chinese character count as one
    each. A longer text is not refused: what is too long is cut off.
    """

    negative_prompt: str | MISSING = MISSING
    """What should not appear in the result.

    Note: A longer text is not refused: what is too long is cut off.
    """

    images: Annotated[list[str], Field(max_length=3)]
    """The images to work from.

    Allowed: at most 3 elements; image as a URL or a data URI; at most 10 MB; image/jpeg,
    image/png, image/bmp, image/webp; from 384 to 5,000 pixels a side; no transparency.

    Note: Their order is that of the list. An address begins with http or https and is public;
    base64 has data:, its MIME type and ;base64, in front.
    """


class Params(OpenModel):
    """The settings of the chosen model, the prompt among them."""

    input: Input
    """What to work from."""


class InputItem(Model):
    """One element of: Input."""

    params: Params
    """The settings of the chosen model, the prompt among them."""


class Request(Model):
    """Edits one image, or makes one of up to three, as a prompt says, through the node in
    Singapore.
    """

    model: Literal["wan25_i2i_preview_intl"] = constant("wan25_i2i_preview_intl")
    """The id of the model that does the work.

    Allowed: wan25_i2i_preview_intl.
    """

    input: Annotated[list[InputItem], Field(min_length=1)]
    """What to make.

    Allowed: at least 1 element.
    """


class Arguments(TypedDict, total=False):
    """What wan25_i2i_preview_intl is called with."""

    input: Required[Input | Mapping[str, Any]]
    """What to work from."""
