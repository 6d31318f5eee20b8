"""Vtrix Motion 1.5 Pro at Vtrix.

Makes a video, with sound if you like, from text, from a first frame, or from a first and a last
frame.

Sources:
- Vtrix Motion 1.5 Pro (en), read 2026-11-24
"""

from collections.abc import Sequence
from typing import Annotated, Any, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._types import Exactly, Integer, constant


class Params(Model):
    """The settings of the chosen model, the prompt among them."""

    content: Annotated[list[Any], Field(min_length=1)]
    """What the video is made from.

    Allowed: at least 1 element.

    Note: The elements are texts and images.
    """

    return_last_frame: bool | MISSING = MISSING
    """Whether the last frame of the video comes along as an image."""

    service_tier: Literal["default", "flex"] | MISSING = MISSING
    """The tier in which the task is served.

    Allowed: default, flex.
    - default: The model works online.
    - flex: The model works offline.
    """

    execution_expires_after: Annotated[Integer, Field(ge=3600, le=259200)] = 172800
    """How long the task may take before it expires.

    Allowed: from 3600 to 259200 seconds. Default: 172800.
    """

    generate_audio: bool | MISSING = MISSING
    """Whether the video has sound.

    Note: The sound runs in step with the picture.
    """

    resolution: Literal["480p", "720p", "1080p"] | MISSING = MISSING
    """How many pixels the result has, as a tier.

    Allowed: 480p, 720p, 1080p.
    """

    ratio: Literal["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive"] | MISSING = MISSING
    """The shape of the result, width to height.

    Allowed: 16:9, 4:3, 1:1, 3:4, 9:16, 21:9, adaptive.
    """

    duration: Annotated[Integer | MISSING, Field(ge=4, le=12)] = MISSING
    """How long the result is.

    Allowed: from 4 to 12 seconds.
    """

    framespersecond: Annotated[Literal[24] | MISSING, Exactly] = MISSING
    """How many frames the video shows in a second.

    Allowed: 24.

    Note: The page has no list of options; it says in words that only this rate works.
    """

    watermark: bool | MISSING = MISSING
    """Whether the result is marked with a watermark."""

    seed: Integer | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: -1: a random seed.
    """

    camerafixed: bool | MISSING = MISSING
    """Whether the camera stands still."""

    draft: bool | MISSING = MISSING
    """Whether a draft is made instead of the final result."""


class InputItem(Model):
    """One element of: Input."""

    params: Params
    """The settings of the chosen model, the prompt among them."""


class Request(Model):
    """Makes a video, with sound if you like, from text, from a first frame, or from a first and a
    last frame.

    - Text to video: Makes a video from text alone.
    - First frame: Makes a video that begins with an image.
    - First and last frame: Makes a video that begins with one image and ends with another.

    Rules:
    - camerafixed does not work in the mode with reference images.
    """

    model: Literal["vtrix_motion_1_5_pro"] = constant("vtrix_motion_1_5_pro")
    """The id of the model that does the work.

    Allowed: vtrix_motion_1_5_pro.
    """

    input: Annotated[list[InputItem], Field(min_length=1)]
    """What to make.

    Allowed: at least 1 element.
    """


class Arguments(TypedDict, total=False):
    """What vtrix_motion_1_5_pro is called with."""

    content: Required[Sequence[Any]]
    """What the video is made from.

    Allowed: at least 1 element.

    Note: The elements are texts and images.
    """

    return_last_frame: bool
    """Whether the last frame of the video comes along as an image."""

    service_tier: Literal["default", "flex"]
    """The tier in which the task is served.

    Allowed: default, flex.
    - default: The model works online.
    - flex: The model works offline.
    """

    execution_expires_after: Integer
    """How long the task may take before it expires.

    Allowed: from 3600 to 259200 seconds. Default: 172800.
    """

    generate_audio: bool
    """Whether the video has sound.

    Note: The sound runs in step with the picture.
    """

    resolution: Literal["480p", "720p", "1080p"]
    """How many pixels the result has, as a tier.

    Allowed: 480p, 720p, 1080p.
    """

    ratio: Literal["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive"]
    """The shape of the result, width to height.

    Allowed: 16:9, 4:3, 1:1, 3:4, 9:16, 21:9, adaptive.
    """

    duration: Integer
    """How long the result is.

    Allowed: from 4 to 12 seconds.
    """

    framespersecond: Literal[24]
    """How many frames the video shows in a second.

    Allowed: 24.

    Note: The page has no list of options; it says in words that only this rate works.
    """

    watermark: bool
    """Whether the result is marked with a watermark."""

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: -1: a random seed.
    """

    camerafixed: bool
    """Whether the camera stands still."""

    draft: bool
    """Whether a draft is made instead of the final result."""
