"""FLUX.1 Kontext [pro] at ODIRouter.

Makes an image from a prompt, or from a prompt and up to four reference images.

Sources:
- FLUX.1 Kontext [pro] (ru), read 2026-11-21
- FLUX.1 Kontext [max] (ru), read 2026-11-21
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import OpenModel
from .._client.sources import FileInput
from .._types import Integer


class Request(OpenModel):
    """Makes an image from a prompt, or from a prompt and up to four reference images."""

    prompt: str
    """What the result should be."""

    input_image: str | MISSING = MISSING
    """The image to work from.

    Allowed: image as base64 or a URL; at most 20 MB; used as reference image.
    """

    input_image_2: str | MISSING = MISSING
    """One more image to work from.

    Allowed: image as base64 or a URL; at most 20 MB; used as reference image.
    """

    input_image_3: str | MISSING = MISSING
    """One more image to work from.

    Allowed: image as base64 or a URL; at most 20 MB; used as reference image.
    """

    input_image_4: str | MISSING = MISSING
    """One more image to work from.

    Allowed: image as base64 or a URL; at most 20 MB; used as reference image.
    """

    seed: Integer | None | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.
    Left out, every request is drawn anew.

    May be null.

    Note: Null is the same as leaving it out. Any whole number is accepted.
    """

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
    """Whether the prompt is rewritten before use, for more inventive images.

    Default: false.
    """

    safety_tolerance: Annotated[Integer, Field(ge=0, le=6)] = 2
    """How much the content filter lets through, in what you send and in what comes back. The lower
    the number, the stricter the filter.

    Allowed: from 0 to 6; 0: the strictest; 6: lets the most through. Default: 2.
    """


class Arguments(TypedDict, total=False):
    """What flux_kontext_pro is called with."""

    prompt: Required[str]
    """What the result should be."""

    input_image: str | FileInput
    """The image to work from.

    Allowed: image as base64 or a URL; at most 20 MB; used as reference image.
    """

    input_image_2: str | FileInput
    """One more image to work from.

    Allowed: image as base64 or a URL; at most 20 MB; used as reference image.
    """

    input_image_3: str | FileInput
    """One more image to work from.

    Allowed: image as base64 or a URL; at most 20 MB; used as reference image.
    """

    input_image_4: str | FileInput
    """One more image to work from.

    Allowed: image as base64 or a URL; at most 20 MB; used as reference image.
    """

    seed: Integer | None
    """A number that fixes the random choices, so that the same request gives a similar result.
    Left out, every request is drawn anew.

    May be null.

    Note: Null is the same as leaving it out. Any whole number is accepted.
    """

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
    """Whether the prompt is rewritten before use, for more inventive images.

    Default: false.
    """

    safety_tolerance: Integer
    """How much the content filter lets through, in what you send and in what comes back. The lower
    the number, the stricter the filter.

    Allowed: from 0 to 6; 0: the strictest; 6: lets the most through. Default: 2.
    """
