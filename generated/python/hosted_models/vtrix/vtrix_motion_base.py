"""Vtrix Motion Base at Vtrix.

Makes a video from text, with a choice of resolution, shape, duration and frame rate.

Sources:
- Vtrix Motion Base (en), read 2026-11-24
"""

from collections.abc import Sequence
from typing import Annotated, Any, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._types import Integer, constant


class Params(Model):
    """The settings of the chosen model, the prompt among them."""

    content: list[Any]
    """What the video is made from."""

    resolution: Literal["480p", "720p", "1080p"] | MISSING = MISSING
    """How many pixels the result has, as a tier.

    Allowed: 480p, 720p, 1080p.
    - 1080p: Not with reference images.
    """

    ratio: Literal["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive"] | MISSING = MISSING
    """The shape of the result, width to height.

    Allowed: 16:9, 4:3, 1:1, 3:4, 9:16, 21:9, adaptive.
    """

    duration: Annotated[Integer | MISSING, Field(ge=3, le=12)] = MISSING
    """How long the result is.

    Allowed: from 3 to 12 seconds.
    """

    framespersecond: Integer | MISSING = MISSING
    """How many frames the video shows in a second."""

    seed: Annotated[Integer | MISSING, Field(ge=-1, le=4294967295)] = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from -1 to 4294967295.
    """

    watermark: bool | MISSING = MISSING
    """Whether the result is marked with a watermark."""

    camerafixed: bool | MISSING = MISSING
    """Whether the camera stands still."""

    return_last_frame: bool = False
    """Whether the last frame of the video comes along as an image.

    Default: false.
    """


class InputItem(Model):
    """One element of: Input."""

    params: Params
    """The settings of the chosen model, the prompt among them."""


class Request(Model):
    """Makes a video from text, with a choice of resolution, shape, duration and frame rate.

    Rules:
    - 1080p cannot be had with reference images.
    """

    model: Literal["vtrix_motion_base"] = constant("vtrix_motion_base")
    """The id of the model that does the work.

    Allowed: vtrix_motion_base.
    """

    input: Annotated[list[InputItem], Field(min_length=1)]
    """What to make.

    Allowed: at least 1 element.
    """


class Arguments(TypedDict, total=False):
    """What vtrix_motion_base is called with."""

    content: Required[Sequence[Any]]
    """What the video is made from."""

    resolution: Literal["480p", "720p", "1080p"]
    """How many pixels the result has, as a tier.

    Allowed: 480p, 720p, 1080p.
    - 1080p: Not with reference images.
    """

    ratio: Literal["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive"]
    """The shape of the result, width to height.

    Allowed: 16:9, 4:3, 1:1, 3:4, 9:16, 21:9, adaptive.
    """

    duration: Integer
    """How long the result is.

    Allowed: from 3 to 12 seconds.
    """

    framespersecond: Integer
    """How many frames the video shows in a second."""

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from -1 to 4294967295.
    """

    watermark: bool
    """Whether the result is marked with a watermark."""

    camerafixed: bool
    """Whether the camera stands still."""

    return_last_frame: bool
    """Whether the last frame of the video comes along as an image.

    Default: false.
    """
