"""Vtrix Motion Pro at Vtrix.

Makes a video from text, from a first frame, or from a first and a last frame.

Sources:
- Vtrix Motion Pro (en), read 2026-11-24
"""

from collections.abc import Sequence
from typing import Annotated, Any, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._types import Exactly, Integer, constant


class Params(Model):
    """The settings of the chosen model, the prompt among them."""

    content: list[Any]
    """What the video is made from."""

    resolution: str | MISSING = MISSING
    """How many pixels the result has, as a tier."""

    ratio: str | MISSING = MISSING
    """The shape of the result, width to height."""

    duration: Annotated[Integer | MISSING, Field(ge=3, le=12)] = MISSING
    """How long the result is.

    Allowed: from 3 to 12 seconds.
    """

    framespersecond: Annotated[Literal[16, 24] | MISSING, Exactly] = MISSING
    """How many frames the video shows in a second.

    Allowed: 16, 24 frames per second.
    """

    seed: Annotated[Integer | MISSING, Field(ge=-1, le=4294967295)] = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from -1 to 4294967295; -1: a random seed.
    """

    watermark: bool = False
    """Whether the result is marked with a watermark.

    Default: false.
    """

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
    """Makes a video from text, from a first frame, or from a first and a last frame.

    - Text to video: Makes a video from text alone.
    - First frame: Makes a video that begins with an image.
    - First and last frame: Makes a video that begins with one image and ends with another.
    """

    model: Literal["vtrix_motion_pro"] = constant("vtrix_motion_pro")
    """The id of the model that does the work.

    Allowed: vtrix_motion_pro.
    """

    input: Annotated[list[InputItem], Field(min_length=1)]
    """What to make.

    Allowed: at least 1 element.
    """


class Arguments(TypedDict, total=False):
    """What vtrix_motion_pro is called with."""

    content: Required[Sequence[Any]]
    """What the video is made from."""

    resolution: str
    """How many pixels the result has, as a tier."""

    ratio: str
    """The shape of the result, width to height."""

    duration: Integer
    """How long the result is.

    Allowed: from 3 to 12 seconds.
    """

    framespersecond: Literal[16, 24]
    """How many frames the video shows in a second.

    Allowed: 16, 24 frames per second.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from -1 to 4294967295; -1: a random seed.
    """

    watermark: bool
    """Whether the result is marked with a watermark.

    Default: false.
    """

    camerafixed: bool
    """Whether the camera stands still."""

    return_last_frame: bool
    """Whether the last frame of the video comes along as an image.

    Default: false.
    """
