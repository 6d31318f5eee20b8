"""FLUX.1 [dev] at Replicate.

Makes an image from a prompt, or edits one input image.

Price: 0.025 USD per image × num_outputs.

Sources:
- nodetool-ai/nodetool-replicate, src/nodetool/nodes/replicate/image/generate.py, Flux_Dev (en),
  read 2026-12-01
- replicate/comfyui-replicate, schemas/black-forest-labs_flux-dev.json (en), read 2026-12-01
- api-evangelist/replicate, plans/replicate-plans-pricing.yml (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._client.sources import FileInput
from .._types import Integer, Number


class Input(OpenModel):
    """The settings of the chosen model.

    Rules:
    - When image is given, the server ignores aspect_ratio.
    """

    prompt: str
    """What the result should be."""

    aspect_ratio: Literal[
        "1:1", "16:9", "21:9", "3:2", "2:3", "4:5", "5:4", "3:4", "4:3", "9:16", "9:21"
    ] = "1:1"
    """The shape of the result, width to height.

    Allowed: 1:1, 16:9, 21:9, 3:2, 2:3, 4:5, 5:4, 3:4, 4:3, 9:16, 9:21. Default: 1:1.
    """

    image: str | MISSING = MISSING
    """The image to work from.

    Allowed: image as a URL or a data URI.
    """

    prompt_strength: Annotated[Number, Field(ge=0, le=1)] = 0.8
    """How far the result may go from the input image.

    Allowed: from 0 to 1. Default: 0.8.

    Note: At 1, nothing of the input image is kept.
    """

    num_outputs: Annotated[Integer, Field(ge=1, le=4)] = 1
    """How many images to make.

    Allowed: from 1 to 4. Default: 1.
    """

    num_inference_steps: Annotated[Integer, Field(ge=1, le=50)] = 28
    """How many steps the model takes to make the result.

    Allowed: from 1 to 50. Default: 28.

    Note: Fewer steps are faster and worse; 28 to 50 are advised.
    """

    guidance: Annotated[Number, Field(ge=0, le=10)] = 3
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 0 to 10. Default: 3.
    """

    seed: Integer | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result."""

    output_format: Literal["webp", "jpg", "png"] = "webp"
    """The file format of the result.

    Allowed: webp, jpg, png. Default: webp.
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

    megapixels: Literal["1", "0.25"] = "1"
    """About how many pixels the result has.

    Allowed: 1, 0.25 megapixels. Default: 1.
    """


class Request(Model):
    """Makes an image from a prompt, or edits one input image."""

    input: Input
    """The settings of the chosen model."""


class Arguments(TypedDict, total=False):
    """What black-forest-labs/flux-dev is called with."""

    prompt: Required[str]
    """What the result should be."""

    aspect_ratio: Literal[
        "1:1", "16:9", "21:9", "3:2", "2:3", "4:5", "5:4", "3:4", "4:3", "9:16", "9:21"
    ]
    """The shape of the result, width to height.

    Allowed: 1:1, 16:9, 21:9, 3:2, 2:3, 4:5, 5:4, 3:4, 4:3, 9:16, 9:21. Default: 1:1.
    """

    image: str | FileInput
    """The image to work from.

    Allowed: image as a URL or a data URI.
    """

    prompt_strength: Number
    """How far the result may go from the input image.

    Allowed: from 0 to 1. Default: 0.8.

    Note: At 1, nothing of the input image is kept.
    """

    num_outputs: Integer
    """How many images to make.

    Allowed: from 1 to 4. Default: 1.
    """

    num_inference_steps: Integer
    """How many steps the model takes to make the result.

    Allowed: from 1 to 50. Default: 28.

    Note: Fewer steps are faster and worse; 28 to 50 are advised.
    """

    guidance: Number
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 0 to 10. Default: 3.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result."""

    output_format: Literal["webp", "jpg", "png"]
    """The file format of the result.

    Allowed: webp, jpg, png. Default: webp.
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

    megapixels: Literal["1", "0.25"]
    """About how many pixels the result has.

    Allowed: 1, 0.25 megapixels. Default: 1.
    """
