"""Veo 3.1 at Replicate.

Makes a video from a prompt, with up to three images as its first and last frames or as
references.

Sources:
- nodetool-ai/nodetool-replicate, src/nodetool/nodes/replicate/video/generate.py, Veo_3_1 (en),
  read 2026-12-01
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, ClassVar, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._client.sources import FileInput
from .._runtime.conditions import Key, Test
from .._runtime.constraints import Rule
from .._types import Exactly, Integer


class Input(OpenModel):
    """The settings of the chosen model.

    Rules:
    - When reference_images has at least 1 element, aspect_ratio must be 16:9 and duration must
      be 8.
    - When reference_images has at least 1 element, the server ignores last_frame.
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        Rule(
            text="When reference_images has at least 1 element, aspect_ratio must be 16:9 and duration must be 8.",
            when=(Test(subject=Key(("reference_images",)), min=Decimal("1")),),
            then=(
                Test(
                    subject=Key(("aspect_ratio",)),
                    one_of=("16:9",),
                    default="16:9",
                    may_be_absent=True,
                ),
                Test(subject=Key(("duration",)), one_of=(8,), default=8, may_be_absent=True),
            ),
        ),
    )

    prompt: str
    """What the result should be."""

    aspect_ratio: Literal["16:9", "9:16"] = "16:9"
    """The shape of the result, width to height.

    Allowed: 16:9, 9:16. Default: 16:9.
    """

    duration: Annotated[Literal[4, 6, 8], Exactly] = 8
    """How long the result is.

    Allowed: 4, 6, 8 seconds. Default: 8.
    """

    image: str | MISSING = MISSING
    """The image that the video begins with.

    Allowed: image as a URL or a data URI; used as first frame.

    Note: Best are 1280 by 720 or 720 by 1280 pixels, as the shape has it.
    """

    last_frame: str | MISSING = MISSING
    """The image that the video ends with.

    Allowed: image as a URL or a data URI; used as last frame.
    """

    reference_images: Annotated[list[str] | MISSING, Field(max_length=3)] = MISSING
    """Images that guide the result, in order.

    Allowed: at most 3 elements; image as a URL or a data URI.
    """

    negative_prompt: str | MISSING = MISSING
    """What should not appear in the result."""

    resolution: Literal["720p", "1080p"] = "1080p"
    """How many pixels the result has, as a tier.

    Allowed: 720p, 1080p. Default: 1080p.
    """

    generate_audio: bool = True
    """Whether the video has sound.

    Default: true.
    """

    seed: Integer | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result."""


class Request(Model):
    """Makes a video from a prompt, with up to three images as its first and last frames or as
    references.
    """

    input: Input
    """The settings of the chosen model."""


class Arguments(TypedDict, total=False):
    """What google/veo-3.1 is called with."""

    prompt: Required[str]
    """What the result should be."""

    aspect_ratio: Literal["16:9", "9:16"]
    """The shape of the result, width to height.

    Allowed: 16:9, 9:16. Default: 16:9.
    """

    duration: Literal[4, 6, 8]
    """How long the result is.

    Allowed: 4, 6, 8 seconds. Default: 8.
    """

    image: str | FileInput
    """The image that the video begins with.

    Allowed: image as a URL or a data URI; used as first frame.

    Note: Best are 1280 by 720 or 720 by 1280 pixels, as the shape has it.
    """

    last_frame: str | FileInput
    """The image that the video ends with.

    Allowed: image as a URL or a data URI; used as last frame.
    """

    reference_images: Sequence[str | FileInput]
    """Images that guide the result, in order.

    Allowed: at most 3 elements; image as a URL or a data URI.
    """

    negative_prompt: str
    """What should not appear in the result."""

    resolution: Literal["720p", "1080p"]
    """How many pixels the result has, as a tier.

    Allowed: 720p, 1080p. Default: 1080p.
    """

    generate_audio: bool
    """Whether the video has sound.

    Default: true.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result."""
