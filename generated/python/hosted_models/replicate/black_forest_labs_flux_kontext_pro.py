"""FLUX.1 Kontext [pro] at Replicate.

Makes an image from a prompt, or edits one input image.

Sources:
- nodetool-ai/nodetool-replicate, src/nodetool/nodes/replicate/image/generate.py,
  Flux_Kontext_Pro (en), read 2026-12-01
"""

from decimal import Decimal
from typing import Annotated, ClassVar, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._client.sources import FileInput
from .._runtime.conditions import Key, Test
from .._runtime.constraints import Rule
from .._types import Integer


class Input(OpenModel):
    """The settings of the chosen model.

    Rules:
    - When input_image is given, safety_tolerance must be at most 2.
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        Rule(
            text="When input_image is given, safety_tolerance must be at most 2.",
            when=(Test(subject=Key(("input_image",)), present=True),),
            then=(
                Test(
                    subject=Key(("safety_tolerance",)),
                    max=Decimal("2"),
                    default=2,
                    may_be_absent=True,
                ),
            ),
        ),
    )

    prompt: str
    """What the result should be."""

    input_image: str | MISSING = MISSING
    """The image to work from.

    Allowed: image as a URL or a data URI; image/jpeg, image/png, image/gif, image/webp.
    """

    aspect_ratio: Literal[
        "match_input_image",
        "1:1",
        "16:9",
        "9:16",
        "4:3",
        "3:4",
        "3:2",
        "2:3",
        "4:5",
        "5:4",
        "21:9",
        "9:21",
        "2:1",
        "1:2",
    ] = "match_input_image"
    """The shape of the result, width to height.

    Allowed: match_input_image, 1:1, 16:9, 9:16, 4:3, 3:4, 3:2, 2:3, 4:5, 5:4, 21:9, 9:21, 2:1,
    1:2. Default: match_input_image.

    Note: match_input_image takes the shape of the input image, of the first where there are
    several.
    """

    seed: Integer | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result."""

    output_format: Literal["jpg", "png"] = "png"
    """The file format of the result.

    Allowed: jpg, png. Default: png.
    """

    safety_tolerance: Annotated[Integer, Field(ge=0, le=6)] = 2
    """How much the content filter lets through. The lower the number, the stricter the filter.

    Allowed: from 0 to 6. Default: 2.
    """

    prompt_upsampling: bool = False
    """Whether the prompt may be rewritten before use.

    Default: false.
    """


class Request(Model):
    """Makes an image from a prompt, or edits one input image."""

    input: Input
    """The settings of the chosen model."""


class Arguments(TypedDict, total=False):
    """What black-forest-labs/flux-kontext-pro is called with."""

    prompt: Required[str]
    """What the result should be."""

    input_image: str | FileInput
    """The image to work from.

    Allowed: image as a URL or a data URI; image/jpeg, image/png, image/gif, image/webp.
    """

    aspect_ratio: Literal[
        "match_input_image",
        "1:1",
        "16:9",
        "9:16",
        "4:3",
        "3:4",
        "3:2",
        "2:3",
        "4:5",
        "5:4",
        "21:9",
        "9:21",
        "2:1",
        "1:2",
    ]
    """The shape of the result, width to height.

    Allowed: match_input_image, 1:1, 16:9, 9:16, 4:3, 3:4, 3:2, 2:3, 4:5, 5:4, 21:9, 9:21, 2:1,
    1:2. Default: match_input_image.

    Note: match_input_image takes the shape of the input image, of the first where there are
    several.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result."""

    output_format: Literal["jpg", "png"]
    """The file format of the result.

    Allowed: jpg, png. Default: png.
    """

    safety_tolerance: Integer
    """How much the content filter lets through. The lower the number, the stricter the filter.

    Allowed: from 0 to 6. Default: 2.
    """

    prompt_upsampling: bool
    """Whether the prompt may be rewritten before use.

    Default: false.
    """
