"""Vtrix Image 4.5 Blend at Vtrix.

Blends 2 to 14 images into one, as a prompt says.

Sources:
- vtrix_image_4_5_blend (en), read 2026-11-24
"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._client.sources import FileInput
from .._types import constant


class Params(Model):
    """The settings of the chosen model, the prompt among them."""

    prompt: str
    """What the result should be."""

    image: Annotated[list[str], Field(max_length=14, min_length=2)]
    """The images to work from.

    Allowed: from 2 to 14 elements; image as a URL or base64.
    """

    size: str | MISSING = MISSING
    """How large the image is made, as a tier or as width and height in pixels."""

    watermark: bool = False
    """Whether the result is marked with a watermark.

    Default: false.
    """

    response_format: Literal["url", "b64_json"] = "url"
    """Whether the answer gives the image's address or the file itself in base64.

    Allowed: url, b64_json. Default: url.
    """

    optimize_prompt_options: dict[str, Any] | MISSING = MISSING
    """How the prompt is improved before use."""


class InputItem(Model):
    """One element of: Input."""

    params: Params
    """The settings of the chosen model, the prompt among them."""


class Request(Model):
    """Blends 2 to 14 images into one, as a prompt says."""

    model: Literal["vtrix_image_4_5_blend"] = constant("vtrix_image_4_5_blend")
    """The id of the model that does the work.

    Allowed: vtrix_image_4_5_blend.
    """

    input: Annotated[list[InputItem], Field(min_length=1)]
    """What to make.

    Allowed: at least 1 element.
    """


class Arguments(TypedDict, total=False):
    """What vtrix_image_4_5_blend is called with."""

    prompt: Required[str]
    """What the result should be."""

    image: Required[Sequence[str | FileInput]]
    """The images to work from.

    Allowed: from 2 to 14 elements; image as a URL or base64.
    """

    size: str
    """How large the image is made, as a tier or as width and height in pixels."""

    watermark: bool
    """Whether the result is marked with a watermark.

    Default: false.
    """

    response_format: Literal["url", "b64_json"]
    """Whether the answer gives the image's address or the file itself in base64.

    Allowed: url, b64_json. Default: url.
    """

    optimize_prompt_options: Mapping[str, Any]
    """How the prompt is improved before use."""
