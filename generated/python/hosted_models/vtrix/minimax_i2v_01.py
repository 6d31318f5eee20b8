"""MiniMax I2V-01 at Vtrix.

Makes a video of 6 seconds that begins with an input image.

Sources:
- minimax_i2v_01 (en), read 2026-11-24
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._client.sources import FileInput
from .._types import Exactly, constant


class Params(Model):
    """The settings of the chosen model, the prompt among them."""

    first_frame_image: str
    """The image that the video begins with.

    Allowed: image as a URL or base64; used as first frame.
    """

    prompt: Annotated[str | MISSING, Field(max_length=2000)] = MISSING
    """What the result should be.

    Allowed: at most 2,000 characters.
    """

    duration: Annotated[Literal[6], Exactly] = 6
    """How long the result is.

    Allowed: 6 seconds. Default: 6.

    Note: The page has no list of options; it says in words that the duration is fixed.
    """

    resolution: str = "720P"
    """How many pixels the result has, as a tier.

    Default: 720P.
    """

    prompt_optimizer: bool = True
    """Whether the prompt may be rewritten before use.

    Default: true.
    """


class InputItem(Model):
    """One element of: Input."""

    params: Params
    """The settings of the chosen model, the prompt among them."""


class Request(Model):
    """Makes a video of 6 seconds that begins with an input image."""

    model: Literal["minimax_i2v_01"] = constant("minimax_i2v_01")
    """The id of the model that does the work.

    Allowed: minimax_i2v_01.
    """

    input: Annotated[list[InputItem], Field(min_length=1)]
    """What to make.

    Allowed: at least 1 element.
    """


class Arguments(TypedDict, total=False):
    """What minimax_i2v_01 is called with."""

    first_frame_image: Required[str | FileInput]
    """The image that the video begins with.

    Allowed: image as a URL or base64; used as first frame.
    """

    prompt: str
    """What the result should be.

    Allowed: at most 2,000 characters.
    """

    duration: Literal[6]
    """How long the result is.

    Allowed: 6 seconds. Default: 6.

    Note: The page has no list of options; it says in words that the duration is fixed.
    """

    resolution: str
    """How many pixels the result has, as a tier.

    Default: 720P.
    """

    prompt_optimizer: bool
    """Whether the prompt may be rewritten before use.

    Default: true.
    """
