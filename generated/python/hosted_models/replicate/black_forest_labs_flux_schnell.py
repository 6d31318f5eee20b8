"""FLUX.1 [schnell] at Replicate.

Makes an image from a prompt.

Price: 0.003 USD per image × num_outputs.

Sources:
- black-forest-labs/flux-schnell, API (en), read 2026-11-30
- Pricing (en), read 2026-11-30
"""

from typing import Annotated, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._types import Integer


class Input(Model):
    """The settings of the chosen model."""

    prompt: str
    """What the result should be."""

    aspect_ratio: str = "1:1"
    """The shape of the result, width to height.

    Default: 1:1.
    """

    num_outputs: Annotated[Integer, Field(ge=1, le=4)] = 1
    """How many images to make.

    Allowed: from 1 to 4. Default: 1.
    """

    num_inference_steps: Annotated[Integer, Field(ge=1, le=4)] = 4
    """How many steps the model takes to make the result.

    Allowed: from 1 to 4. Default: 4.
    """

    seed: Integer | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result."""

    output_format: str = "webp"
    """The file format of the result.

    Default: webp.
    """

    output_quality: Annotated[Integer, Field(ge=0, le=100)] = 80
    """The quality of the file. PNG has none.

    Allowed: from 0 to 100. Default: 80.
    """

    disable_safety_checker: bool = False
    """Whether the result is not checked for content that is not safe for work.

    Default: false.
    """

    go_fast: bool = True
    """Whether a faster form of the model is taken.

    Default: true.

    Note: The same seed may then give another result.
    """

    megapixels: str = "1"
    """About how many pixels the result has.

    Allowed: a number of megapixels. Default: 1.
    """


class Request(Model):
    """Makes an image from a prompt."""

    input: Input
    """The settings of the chosen model."""


class Arguments(TypedDict, total=False):
    """What black-forest-labs/flux-schnell is called with."""

    prompt: Required[str]
    """What the result should be."""

    aspect_ratio: str
    """The shape of the result, width to height.

    Default: 1:1.
    """

    num_outputs: Integer
    """How many images to make.

    Allowed: from 1 to 4. Default: 1.
    """

    num_inference_steps: Integer
    """How many steps the model takes to make the result.

    Allowed: from 1 to 4. Default: 4.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result."""

    output_format: str
    """The file format of the result.

    Default: webp.
    """

    output_quality: Integer
    """The quality of the file. PNG has none.

    Allowed: from 0 to 100. Default: 80.
    """

    disable_safety_checker: bool
    """Whether the result is not checked for content that is not safe for work.

    Default: false.
    """

    go_fast: bool
    """Whether a faster form of the model is taken.

    Default: true.

    Note: The same seed may then give another result.
    """

    megapixels: str
    """About how many pixels the result has.

    Allowed: a number of megapixels. Default: 1.
    """
