"""Kling 2.1 at Replicate.

Makes a video from an image and a prompt.

Sources:
- nodetool-ai/nodetool-replicate, src/nodetool/nodes/replicate/video/generate.py, Kling_V2_1
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
    - When end_image is given, mode must be pro.
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        Rule(
            text="When end_image is given, mode must be pro.",
            when=(Test(subject=Key(("end_image",)), present=True),),
            then=(
                Test(
                    subject=Key(("mode",)), one_of=("pro",), default="standard", may_be_absent=True
                ),
            ),
        ),
    )

    prompt: str
    """What the result should be."""

    start_image: str
    """The image that the video begins with.

    Allowed: image as a URL or a data URI; used as first frame.
    """

    end_image: str | MISSING = MISSING
    """The image that the video ends with.

    Allowed: image as a URL or a data URI; used as last frame.
    """

    mode: Literal["standard", "pro"] = "standard"
    """The quality of the result, as a tier.

    Allowed: standard, pro. Default: standard.

    Note: standard has 720p and pro has 1080p.
    """

    duration: Annotated[Literal[5, 10], Exactly] = 5
    """How long the result is.

    Allowed: 5, 10 seconds. Default: 5.
    """

    negative_prompt: str = ""
    """What should not appear in the result.

    Default: \"".
    """


class Request(Model):
    """Makes a video from an image and a prompt."""

    input: Input
    """The settings of the chosen model."""


class Arguments(TypedDict, total=False):
    """What kwaivgi/kling-v2.1 is called with."""

    prompt: Required[str]
    """What the result should be."""

    start_image: Required[str | FileInput]
    """The image that the video begins with.

    Allowed: image as a URL or a data URI; used as first frame.
    """

    end_image: str | FileInput
    """The image that the video ends with.

    Allowed: image as a URL or a data URI; used as last frame.
    """

    mode: Literal["standard", "pro"]
    """The quality of the result, as a tier.

    Allowed: standard, pro. Default: standard.

    Note: standard has 720p and pro has 1080p.
    """

    duration: Literal[5, 10]
    """How long the result is.

    Allowed: 5, 10 seconds. Default: 5.
    """

    negative_prompt: str
    """What should not appear in the result.

    Default: \"".
    """
