"""FLUX.1 Kontext [max] at ODIRouter.

Makes an image from a prompt, or from a prompt and up to four input images.

Sources:
- FLUX.1 Kontext [max] (ru), read 2026-11-24
- FLUX.1 Kontext [max] (en), read 2026-11-24
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._client.sources import FileInput
from .._types import Integer


class Request(Model):
    """Makes an image from a prompt, or from a prompt and up to four input images."""

    prompt: str
    """What the image should show, or how the reference image should be changed."""

    input_image: str | MISSING = MISSING
    """The image to work from.

    Allowed: image as base64 or a URL.
    """

    input_image_2: str | MISSING = MISSING
    """One more image to work from.

    Allowed: image as base64 or a URL.
    """

    input_image_3: str | MISSING = MISSING
    """One more image to work from.

    Allowed: image as base64 or a URL.
    """

    input_image_4: str | MISSING = MISSING
    """One more image to work from.

    Allowed: image as base64 or a URL.
    """

    seed: Integer | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result."""

    aspect_ratio: Annotated[str | MISSING, Field(pattern="^0*[1-9][0-9]*:0*[1-9][0-9]*$")] = MISSING
    """The shape of the result, width to height.

    Allowed: width to height from 9:21 to 21:9.
    """

    output_format: Literal["jpeg", "png"] = "png"
    """The file format of the result.

    Allowed: jpeg, png. Default: png.
    - jpeg (JPEG): Accepted, but the file may be PNG all the same.
    - png (PNG)
    """

    prompt_upsampling: bool = False
    """Whether the prompt may be rewritten before use.

    Default: false.
    """

    safety_tolerance: Annotated[Integer, Field(ge=0, le=6)] = 2
    """How much the content filter lets through, in what you send and in what comes back. The lower
    the number, the stricter the filter.

    Allowed: from 0 to 6; 0: the strictest; 6: lets the most through. Default: 2.
    """


class Arguments(TypedDict, total=False):
    """What flux_kontext_max is called with."""

    prompt: Required[str]
    """What the image should show, or how the reference image should be changed."""

    input_image: str | FileInput
    """The image to work from.

    Allowed: image as base64 or a URL.
    """

    input_image_2: str | FileInput
    """One more image to work from.

    Allowed: image as base64 or a URL.
    """

    input_image_3: str | FileInput
    """One more image to work from.

    Allowed: image as base64 or a URL.
    """

    input_image_4: str | FileInput
    """One more image to work from.

    Allowed: image as base64 or a URL.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result."""

    aspect_ratio: str
    """The shape of the result, width to height.

    Allowed: width to height from 9:21 to 21:9.
    """

    output_format: Literal["jpeg", "png"]
    """The file format of the result.

    Allowed: jpeg, png. Default: png.
    - jpeg (JPEG): Accepted, but the file may be PNG all the same.
    - png (PNG)
    """

    prompt_upsampling: bool
    """Whether the prompt may be rewritten before use.

    Default: false.
    """

    safety_tolerance: Integer
    """How much the content filter lets through, in what you send and in what comes back. The lower
    the number, the stricter the filter.

    Allowed: from 0 to 6; 0: the strictest; 6: lets the most through. Default: 2.
    """
