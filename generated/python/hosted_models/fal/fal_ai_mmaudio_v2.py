"""MMAudio V2 at fal.

Gives a video sound, as a prompt describes.

Price: 0.001 USD per second × duration.

Sources:
- MMAudio V2 (en), read 2026-12-01
"""

from typing import Annotated, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._client.sources import FileInput
from .._types import Integer, Number


class Request(Model):
    """Gives a video sound, as a prompt describes."""

    video_url: str
    """The address of the video to work from.

    Allowed: video as a URL or a data URI.
    """

    prompt: str
    """What the result should be."""

    negative_prompt: str = ""
    """What should not appear in the result.

    Default: \"".
    """

    seed: Annotated[Integer | MISSING, Field(ge=0, le=65535)] = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 65535.
    """

    num_steps: Annotated[Integer, Field(ge=4, le=50)] = 25
    """How many steps the model takes to make the result.

    Allowed: from 4 to 50. Default: 25.
    """

    duration: Annotated[Number, Field(ge=1, le=30)] = 8
    """How long the result is.

    Allowed: from 1 to 30 seconds. Default: 8.
    """

    cfg_strength: Annotated[Number, Field(ge=0, le=20)] = 4.5
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 0 to 20. Default: 4.5.
    """

    mask_away_clip: bool = False
    """Whether the clip is masked away.

    Default: false.
    """


class Arguments(TypedDict, total=False):
    """What fal-ai/mmaudio-v2 is called with."""

    video_url: Required[str | FileInput]
    """The address of the video to work from.

    Allowed: video as a URL or a data URI.
    """

    prompt: Required[str]
    """What the result should be."""

    negative_prompt: str
    """What should not appear in the result.

    Default: \"".
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 65535.
    """

    num_steps: Integer
    """How many steps the model takes to make the result.

    Allowed: from 4 to 50. Default: 25.
    """

    duration: Number
    """How long the result is.

    Allowed: from 1 to 30 seconds. Default: 8.
    """

    cfg_strength: Number
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 0 to 20. Default: 4.5.
    """

    mask_away_clip: bool
    """Whether the clip is masked away.

    Default: false.
    """
