"""Vidu Q1 I2V at Vtrix.

Makes a video of 5 seconds that begins with an input image.

Sources:
- vidu_q1_i2v (en), read 2026-11-24
"""

from collections.abc import Sequence
from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._client.sources import FileInput
from .._types import Exactly, Integer, constant


class Params(Model):
    """The settings of the chosen model, the prompt among them."""

    images: Annotated[list[str], Field(max_length=1, min_length=1)]
    """The image that the video begins with, alone in a list.

    Allowed: exactly 1 element; image as a URL or base64; used as first frame.
    """

    prompt: Annotated[str | MISSING, Field(max_length=2000)] = MISSING
    """What the result should be.

    Allowed: at most 2,000 characters.
    """

    duration: Annotated[Literal[5], Exactly] = 5
    """How long the result is.

    Allowed: 5 seconds. Default: 5.

    Note: The page has no list of options; it says in words that the duration is fixed.
    """

    resolution: Literal["1080p"] = "1080p"
    """How many pixels the result has, as a tier.

    Allowed: 1080p. Default: 1080p.

    Note: The page has no list of options; it says in words that the resolution is fixed.
    """

    seed: Integer | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result."""

    aspect_ratio: str | MISSING = MISSING
    """The shape of the result, width to height."""

    movement_amplitude: str | MISSING = MISSING
    """How much moves in the video."""

    audio: bool | MISSING = MISSING
    """Whether the video has sound."""


class InputItem(Model):
    """One element of: Input."""

    params: Params
    """The settings of the chosen model, the prompt among them."""


class Request(Model):
    """Makes a video of 5 seconds that begins with an input image."""

    model: Literal["vidu_q1_i2v"] = constant("vidu_q1_i2v")
    """The id of the model that does the work.

    Allowed: vidu_q1_i2v.
    """

    input: Annotated[list[InputItem], Field(min_length=1)]
    """What to make.

    Allowed: at least 1 element.
    """


class Arguments(TypedDict, total=False):
    """What vidu_q1_i2v is called with."""

    images: Required[Sequence[str | FileInput]]
    """The image that the video begins with, alone in a list.

    Allowed: exactly 1 element; image as a URL or base64; used as first frame.
    """

    prompt: str
    """What the result should be.

    Allowed: at most 2,000 characters.
    """

    duration: Literal[5]
    """How long the result is.

    Allowed: 5 seconds. Default: 5.

    Note: The page has no list of options; it says in words that the duration is fixed.
    """

    resolution: Literal["1080p"]
    """How many pixels the result has, as a tier.

    Allowed: 1080p. Default: 1080p.

    Note: The page has no list of options; it says in words that the resolution is fixed.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result."""

    aspect_ratio: str
    """The shape of the result, width to height."""

    movement_amplitude: str
    """How much moves in the video."""

    audio: bool
    """Whether the video has sound."""
