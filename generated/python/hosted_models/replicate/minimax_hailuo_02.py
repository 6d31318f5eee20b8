"""Hailuo 02 at Replicate.

Makes a video from a prompt, with up to two images, the second of which is the last frame.

Sources:
- nodetool-ai/nodetool-replicate, src/nodetool/nodes/replicate/video/generate.py, Hailuo_02
  (en), read 2026-12-01
"""

from typing import Annotated, ClassVar, Literal, Required, TypedDict

from pydantic import MISSING

from .._base import Model, OpenModel
from .._client.sources import FileInput
from .._runtime.conditions import Key, Test
from .._runtime.constraints import Rule
from .._types import Exactly


class Input(OpenModel):
    """The settings of the chosen model.

    Rules:
    - When duration is 10, resolution must be 768p.
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        Rule(
            text="When duration is 10, resolution must be 768p.",
            when=(Test(subject=Key(("duration",)), one_of=(10,), default=6),),
            then=(
                Test(
                    subject=Key(("resolution",)),
                    one_of=("768p",),
                    default="1080p",
                    may_be_absent=True,
                ),
            ),
        ),
    )

    prompt: str
    """What the result should be."""

    first_frame_image: str | MISSING = MISSING
    """The image that the video begins with.

    Allowed: image as a URL or a data URI; used as first frame.

    Note: The result has its shape.
    """

    last_frame_image: str | MISSING = MISSING
    """The image that the video ends with.

    Allowed: image as a URL or a data URI; used as last frame.
    """

    duration: Annotated[Literal[6, 10], Exactly] = 6
    """How long the result is.

    Allowed: 6, 10 seconds. Default: 6.
    """

    resolution: Literal["512p", "768p", "1080p"] = "1080p"
    """How many pixels the result has, as a tier.

    Allowed: 512p, 768p, 1080p. Default: 1080p.
    """

    prompt_optimizer: bool = True
    """Whether the prompt may be rewritten before use.

    Default: true.
    """


class Request(Model):
    """Makes a video from a prompt, with up to two images, the second of which is the last frame."""

    input: Input
    """The settings of the chosen model."""


class Arguments(TypedDict, total=False):
    """What minimax/hailuo-02 is called with."""

    prompt: Required[str]
    """What the result should be."""

    first_frame_image: str | FileInput
    """The image that the video begins with.

    Allowed: image as a URL or a data URI; used as first frame.

    Note: The result has its shape.
    """

    last_frame_image: str | FileInput
    """The image that the video ends with.

    Allowed: image as a URL or a data URI; used as last frame.
    """

    duration: Literal[6, 10]
    """How long the result is.

    Allowed: 6, 10 seconds. Default: 6.
    """

    resolution: Literal["512p", "768p", "1080p"]
    """How many pixels the result has, as a tier.

    Allowed: 512p, 768p, 1080p. Default: 1080p.
    """

    prompt_optimizer: bool
    """Whether the prompt may be rewritten before use.

    Default: true.
    """
