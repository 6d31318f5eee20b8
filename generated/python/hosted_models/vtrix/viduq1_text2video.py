"""Vidu Q1 Text to Video at Vtrix.

Makes a video of 5 seconds from a prompt.

Sources:
- viduq1_text2video (en), read 2026-11-24
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._types import Exactly, Integer, constant


class Params(OpenModel):
    """The settings of the chosen model, the prompt among them."""

    style: Literal["general", "anime"] = "general"
    """How the result looks.

    Allowed: general, anime. Default: general.
    - general (General style)
    - anime (Anime style)
    """

    prompt: Annotated[str, Field(max_length=2000)]
    """What the result should be.

    Allowed: at most 2,000 characters.
    """

    duration: Annotated[Literal[5], Exactly] = 5
    """How long the result is.

    Allowed: 5 seconds. Default: 5.
    """

    seed: Integer | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.
    Left out, every request is drawn anew.

    Allowed: 0: a random seed, as when the key is left out.
    """

    aspect_ratio: Literal["16:9", "9:16", "1:1"] = "16:9"
    """The shape of the result, width to height.

    Allowed: 16:9, 9:16, 1:1. Default: 16:9.
    """

    resolution: Literal["1080p"] = "1080p"
    """How many pixels the result has, as a tier.

    Allowed: 1080p. Default: 1080p.
    """

    movement_amplitude: Literal["auto", "small", "medium", "large"] = "auto"
    """How much moves in the video.

    Allowed: auto, small, medium, large. Default: auto.
    """

    bgm: bool = False
    """Whether background music is added.

    Default: false.

    Note: The music comes from a ready-made collection.
    """

    payload: Annotated[str | MISSING, Field(max_length=1048576)] = MISSING
    """A text of your own that is passed through.

    Allowed: at most 1,048,576 characters.
    """

    off_peak: bool = False
    """Whether the work may wait for quieter hours.

    Not available at present: temporarily unavailable
    Default: false.

    Note: Such a task costs less and is done within 48 hours. If it is not, it is cancelled and
    the money is given back.
    """

    watermark: bool | MISSING = MISSING
    """Whether the result is marked with a watermark."""


class InputItem(Model):
    """One element of: Input."""

    params: Params
    """The settings of the chosen model, the prompt among them."""


class Request(Model):
    """Makes a video of 5 seconds from a prompt."""

    model: Literal["viduq1_text2video"] = constant("viduq1_text2video")
    """The id of the model that does the work.

    Allowed: viduq1_text2video.
    """

    input: Annotated[list[InputItem], Field(min_length=1)]
    """What to make.

    Allowed: at least 1 element.
    """


class Arguments(TypedDict, total=False):
    """What viduq1_text2video is called with."""

    style: Literal["general", "anime"]
    """How the result looks.

    Allowed: general, anime. Default: general.
    - general (General style)
    - anime (Anime style)
    """

    prompt: Required[str]
    """What the result should be.

    Allowed: at most 2,000 characters.
    """

    duration: Literal[5]
    """How long the result is.

    Allowed: 5 seconds. Default: 5.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result.
    Left out, every request is drawn anew.

    Allowed: 0: a random seed, as when the key is left out.
    """

    aspect_ratio: Literal["16:9", "9:16", "1:1"]
    """The shape of the result, width to height.

    Allowed: 16:9, 9:16, 1:1. Default: 16:9.
    """

    resolution: Literal["1080p"]
    """How many pixels the result has, as a tier.

    Allowed: 1080p. Default: 1080p.
    """

    movement_amplitude: Literal["auto", "small", "medium", "large"]
    """How much moves in the video.

    Allowed: auto, small, medium, large. Default: auto.
    """

    bgm: bool
    """Whether background music is added.

    Default: false.

    Note: The music comes from a ready-made collection.
    """

    payload: str
    """A text of your own that is passed through.

    Allowed: at most 1,048,576 characters.
    """

    off_peak: bool
    """Whether the work may wait for quieter hours.

    Not available at present: temporarily unavailable
    Default: false.

    Note: Such a task costs less and is done within 48 hours. If it is not, it is cancelled and
    the money is given back.
    """

    watermark: bool
    """Whether the result is marked with a watermark."""
