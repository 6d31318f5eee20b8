"""Seedream 4.5 at Replicate.

Makes an image from a prompt, edits one, or combines several.

Sources:
- nodetool-ai/nodetool-replicate, src/nodetool/nodes/replicate/image/generate.py, Seedream_4_5
  (en), read 2026-12-01
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, ClassVar, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._client.sources import FileInput
from .._runtime.conditions import Key, Test
from .._runtime.constraints import Operand, Rule, Total
from .._types import Integer


class Input(OpenModel):
    """The settings of the chosen model.

    Rules:
    - When sequential_image_generation is disabled, the server ignores max_images.
    - When sequential_image_generation is auto, max_images and the number of elements of
      image_input must add up to at most 15.
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        Rule(
            text="When sequential_image_generation is auto, max_images and the number of elements of image_input must add up to at most 15.",
            when=(
                Test(
                    subject=Key(("sequential_image_generation",)),
                    one_of=("auto",),
                    default="disabled",
                ),
            ),
            totals=(
                Total(
                    of=(
                        Operand(subject=Key(("image_input",))),
                        Operand(subject=Key(("max_images",)), default=1),
                    ),
                    max=Decimal("15"),
                ),
            ),
        ),
    )

    prompt: str
    """What the result should be."""

    image_input: Annotated[list[str] | MISSING, Field(max_length=14)] = MISSING
    """The images to work from.

    Allowed: at most 14 elements; image as a URL or a data URI.
    """

    size: Literal["2K", "4K"] = "2K"
    """How many pixels the result has, as a tier.

    Allowed: 2K, 4K. Default: 2K.
    """

    aspect_ratio: Literal[
        "match_input_image", "1:1", "4:3", "3:4", "16:9", "9:16", "3:2", "2:3", "21:9"
    ] = "match_input_image"
    """The shape of the result, width to height.

    Allowed: match_input_image, 1:1, 4:3, 3:4, 16:9, 9:16, 3:2, 2:3, 21:9. Default:
    match_input_image.

    Note: match_input_image takes the shape of the input image, of the first where there are
    several.
    """

    sequential_image_generation: Literal["disabled", "auto"] = "disabled"
    """Whether several images that belong together may be made.

    Allowed: disabled, auto. Default: disabled.
    """

    max_images: Annotated[Integer, Field(ge=1, le=15)] = 1
    """How many images to make.

    Allowed: from 1 to 15. Default: 1.
    """

    disable_safety_checker: bool = False
    """Whether the result is not checked for content that is not safe for work.

    Default: false.
    """


class Request(Model):
    """Makes an image from a prompt, edits one, or combines several."""

    input: Input
    """The settings of the chosen model."""


class Arguments(TypedDict, total=False):
    """What bytedance/seedream-4.5 is called with."""

    prompt: Required[str]
    """What the result should be."""

    image_input: Sequence[str | FileInput]
    """The images to work from.

    Allowed: at most 14 elements; image as a URL or a data URI.
    """

    size: Literal["2K", "4K"]
    """How many pixels the result has, as a tier.

    Allowed: 2K, 4K. Default: 2K.
    """

    aspect_ratio: Literal[
        "match_input_image", "1:1", "4:3", "3:4", "16:9", "9:16", "3:2", "2:3", "21:9"
    ]
    """The shape of the result, width to height.

    Allowed: match_input_image, 1:1, 4:3, 3:4, 16:9, 9:16, 3:2, 2:3, 21:9. Default:
    match_input_image.

    Note: match_input_image takes the shape of the input image, of the first where there are
    several.
    """

    sequential_image_generation: Literal["disabled", "auto"]
    """Whether several images that belong together may be made.

    Allowed: disabled, auto. Default: disabled.
    """

    max_images: Integer
    """How many images to make.

    Allowed: from 1 to 15. Default: 1.
    """

    disable_safety_checker: bool
    """Whether the result is not checked for content that is not safe for work.

    Default: false.
    """
