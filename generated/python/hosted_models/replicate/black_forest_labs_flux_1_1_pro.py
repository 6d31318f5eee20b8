"""FLUX 1.1 [pro] at Replicate.

Makes an image from a prompt.

Price: 0.04 USD per image.

Sources:
- replicate/comfyui-replicate, schemas/black-forest-labs_flux-1.1-pro.json (en), read 2026-12-01
- api-evangelist/replicate, plans/replicate-plans-pricing.yml (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._types import Integer


class Input(OpenModel):
    """The settings of the chosen model.

    Rules:
    - When aspect_ratio is not custom, the server ignores width and height.
    """

    prompt: str
    """What the result should be."""

    aspect_ratio: Literal[
        "custom", "1:1", "16:9", "2:3", "3:2", "4:5", "5:4", "9:16", "3:4", "4:3"
    ] = "1:1"
    """The shape of the result, width to height.

    Allowed: custom, 1:1, 16:9, 2:3, 3:2, 4:5, 5:4, 9:16, 3:4, 4:3. Default: 1:1.
    """

    width: Annotated[Integer | MISSING, Field(ge=256, le=1440)] = MISSING
    """The width of the image.

    Allowed: from 256 to 1440 pixels; rounded to the nearest multiple of 16 by the server.
    """

    height: Annotated[Integer | MISSING, Field(ge=256, le=1440)] = MISSING
    """The height of the image.

    Allowed: from 256 to 1440 pixels; rounded to the nearest multiple of 16 by the server.
    """

    safety_tolerance: Annotated[Integer, Field(ge=1, le=5)] = 2
    """How much the content filter lets through. The lower the number, the stricter the filter.

    Allowed: from 1 to 5. Default: 2.
    """

    seed: Integer | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result."""

    prompt_upsampling: bool = False
    """Whether the prompt may be rewritten before use.

    Default: false.
    """

    output_format: Literal["webp", "jpg", "png"] = "webp"
    """The file format of the result.

    Allowed: webp, jpg, png. Default: webp.
    """

    output_quality: Annotated[Integer, Field(ge=0, le=100)] = 80
    """The quality of the file. PNG has none.

    Allowed: from 0 to 100. Default: 80.
    """


class Request(Model):
    """Makes an image from a prompt."""

    input: Input
    """The settings of the chosen model."""


class Arguments(TypedDict, total=False):
    """What black-forest-labs/flux-1.1-pro is called with."""

    prompt: Required[str]
    """What the result should be."""

    aspect_ratio: Literal["custom", "1:1", "16:9", "2:3", "3:2", "4:5", "5:4", "9:16", "3:4", "4:3"]
    """The shape of the result, width to height.

    Allowed: custom, 1:1, 16:9, 2:3, 3:2, 4:5, 5:4, 9:16, 3:4, 4:3. Default: 1:1.
    """

    width: Integer
    """The width of the image.

    Allowed: from 256 to 1440 pixels; rounded to the nearest multiple of 16 by the server.
    """

    height: Integer
    """The height of the image.

    Allowed: from 256 to 1440 pixels; rounded to the nearest multiple of 16 by the server.
    """

    safety_tolerance: Integer
    """How much the content filter lets through. The lower the number, the stricter the filter.

    Allowed: from 1 to 5. Default: 2.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result."""

    prompt_upsampling: bool
    """Whether the prompt may be rewritten before use.

    Default: false.
    """

    output_format: Literal["webp", "jpg", "png"]
    """The file format of the result.

    Allowed: webp, jpg, png. Default: webp.
    """

    output_quality: Integer
    """The quality of the file. PNG has none.

    Allowed: from 0 to 100. Default: 80.
    """
