"""Seedance 2.0 at Replicate.

Makes a video from a prompt, from one or two frames or from references, with sound unless it is
switched off.

Sources:
- nodetool-ai/nodetool-replicate, src/nodetool/nodes/replicate/video/generate.py, Seedance_2_0
  (en), read 2026-12-01
"""

from collections.abc import Sequence
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
    - At most one of image and reference_images may be given.
    - At most one of last_frame_image and reference_images may be given.
    - When last_frame_image is given, image must be given.
    - When reference_audios has at least 1 element, at least one of reference_images and
      reference_videos must be given.
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        Rule(
            text="At most one of image and reference_images may be given.",
            at_most_one=(("image",), ("reference_images",)),
        ),
        Rule(
            text="At most one of last_frame_image and reference_images may be given.",
            at_most_one=(("last_frame_image",), ("reference_images",)),
        ),
        Rule(
            text="When last_frame_image is given, image must be given.",
            when=(Test(subject=Key(("last_frame_image",)), present=True),),
            then=(Test(subject=Key(("image",)), present=True, may_be_absent=True),),
        ),
        Rule(
            text="When reference_audios has at least 1 element, at least one of reference_images and reference_videos must be given.",
            when=(Test(subject=Key(("reference_audios",)), min=Decimal("1")),),
            at_least_one=(("reference_images",), ("reference_videos",)),
        ),
    )

    prompt: str
    """What the result should be."""

    image: str | MISSING = MISSING
    """The image that the video begins with.

    Allowed: image as a URL or a data URI; used as first frame.
    """

    last_frame_image: str | MISSING = MISSING
    """The image that the video ends with.

    Allowed: image as a URL or a data URI; used as last frame.
    """

    reference_images: Annotated[list[str] | MISSING, Field(max_length=9)] = MISSING
    """Images that guide the result, in order.

    Allowed: at most 9 elements; image as a URL or a data URI.
    """

    reference_videos: Annotated[list[str] | MISSING, Field(max_length=3)] = MISSING
    """Videos that guide the result, in order.

    Allowed: at most 3 elements; video as a URL or a data URI; at most 15 seconds in all.
    """

    reference_audios: Annotated[list[str] | MISSING, Field(max_length=3)] = MISSING
    """Recordings that guide the result, in order.

    Allowed: at most 3 elements; audio as a URL or a data URI; at most 15 seconds in all.
    """

    duration: Annotated[Integer, Field(ge=-1, le=15)] = 5
    """How long the result is.

    Allowed: from -1 to 15 seconds; -1: the model chooses. Default: 5.
    """

    resolution: Literal["480p", "720p", "1080p"] = "720p"
    """How many pixels the result has, as a tier.

    Allowed: 480p, 720p, 1080p. Default: 720p.
    """

    aspect_ratio: Literal["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "9:21", "adaptive"] = "16:9"
    """The shape of the result, width to height.

    Allowed: 16:9, 4:3, 1:1, 3:4, 9:16, 21:9, 9:21, adaptive. Default: 16:9.
    """

    generate_audio: bool = True
    """Whether the video has sound.

    Default: true.
    """

    seed: Integer | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result."""


class Request(Model):
    """Makes a video from a prompt, from one or two frames or from references, with sound unless it
    is switched off.
    """

    input: Input
    """The settings of the chosen model."""


class Arguments(TypedDict, total=False):
    """What bytedance/seedance-2.0 is called with."""

    prompt: Required[str]
    """What the result should be."""

    image: str | FileInput
    """The image that the video begins with.

    Allowed: image as a URL or a data URI; used as first frame.
    """

    last_frame_image: str | FileInput
    """The image that the video ends with.

    Allowed: image as a URL or a data URI; used as last frame.
    """

    reference_images: Sequence[str | FileInput]
    """Images that guide the result, in order.

    Allowed: at most 9 elements; image as a URL or a data URI.
    """

    reference_videos: Sequence[str | FileInput]
    """Videos that guide the result, in order.

    Allowed: at most 3 elements; video as a URL or a data URI; at most 15 seconds in all.
    """

    reference_audios: Sequence[str | FileInput]
    """Recordings that guide the result, in order.

    Allowed: at most 3 elements; audio as a URL or a data URI; at most 15 seconds in all.
    """

    duration: Integer
    """How long the result is.

    Allowed: from -1 to 15 seconds; -1: the model chooses. Default: 5.
    """

    resolution: Literal["480p", "720p", "1080p"]
    """How many pixels the result has, as a tier.

    Allowed: 480p, 720p, 1080p. Default: 720p.
    """

    aspect_ratio: Literal["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "9:21", "adaptive"]
    """The shape of the result, width to height.

    Allowed: 16:9, 4:3, 1:1, 3:4, 9:16, 21:9, 9:21, adaptive. Default: 16:9.
    """

    generate_audio: bool
    """Whether the video has sound.

    Default: true.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result."""
