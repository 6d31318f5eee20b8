"""FLUX.2 [flex] at Replicate.

Makes an image from a prompt and, optionally, up to ten input images.

Sources:
- nodetool-ai/nodetool-replicate, src/nodetool/nodes/replicate/image/generate.py, Flux_2_Flex
  (en), read 2026-12-01
"""

from collections.abc import Sequence
from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._client.sources import FileInput
from .._types import Integer, Number


class Input(OpenModel):
    """The settings of the chosen model.

    Rules:
    - When aspect_ratio is not custom, the server ignores width and height.
    - When aspect_ratio is custom, the server ignores resolution.
    """

    prompt: str
    """What the result should be."""

    input_images: Annotated[list[str] | MISSING, Field(max_length=10)] = MISSING
    """The images to work from.

    Allowed: at most 10 elements; image as a URL or a data URI; image/jpeg, image/png,
    image/gif, image/webp.
    """

    aspect_ratio: Literal[
        "match_input_image",
        "custom",
        "1:1",
        "16:9",
        "3:2",
        "2:3",
        "4:5",
        "5:4",
        "9:16",
        "3:4",
        "4:3",
    ] = "1:1"
    """The shape of the result, width to height.

    Allowed: match_input_image, custom, 1:1, 16:9, 3:2, 2:3, 4:5, 5:4, 9:16, 3:4, 4:3. Default:
    1:1.

    Note: match_input_image takes the shape of the input image, of the first where there are
    several.
    """

    resolution: Literal["match_input_image", "0.5 MP", "1 MP", "2 MP", "4 MP"] = "1 MP"
    """How many pixels the result has, as a tier.

    Allowed: match_input_image, 0.5 MP, 1 MP, 2 MP, 4 MP. Default: 1 MP.

    Note: No side is longer than 2,048 pixels, so that a wide result may have fewer pixels.
    """

    width: Annotated[Integer | MISSING, Field(ge=256, le=2048)] = MISSING
    """The width of the image.

    Allowed: from 256 to 2048 pixels; rounded to the nearest multiple of 16 by the server.
    """

    height: Annotated[Integer | MISSING, Field(ge=256, le=2048)] = MISSING
    """The height of the image.

    Allowed: from 256 to 2048 pixels; rounded to the nearest multiple of 16 by the server.
    """

    seed: Integer | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result."""

    prompt_upsampling: bool = True
    """Whether the prompt may be rewritten before use.

    Default: true.
    """

    steps: Annotated[Integer, Field(ge=1, le=50)] = 30
    """How many steps the model takes to make the result.

    Allowed: from 1 to 50. Default: 30.
    """

    guidance: Annotated[Number, Field(ge=1.5, le=10)] = 4.5
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 1.5 to 10. Default: 4.5.
    """

    safety_tolerance: Annotated[Integer, Field(ge=1, le=5)] = 2
    """How much the content filter lets through. The lower the number, the stricter the filter.

    Allowed: from 1 to 5. Default: 2.
    """

    output_format: Literal["webp", "jpg", "png"] = "webp"
    """The file format of the result.

    Allowed: webp, jpg, png. Default: webp.
    """

    output_quality: Annotated[Integer, Field(ge=0, le=100)] = 80
    """The quality of the file. PNG has none.

    Allowed: from 0 to 100. Default: 80.
    """


class Request(Model):
    """Makes an image from a prompt and, optionally, up to ten input images."""

    input: Input
    """The settings of the chosen model."""


class Arguments(TypedDict, total=False):
    """What black-forest-labs/flux-2-flex is called with."""

    prompt: Required[str]
    """What the result should be."""

    input_images: Sequence[str | FileInput]
    """The images to work from.

    Allowed: at most 10 elements; image as a URL or a data URI; image/jpeg, image/png,
    image/gif, image/webp.
    """

    aspect_ratio: Literal[
        "match_input_image",
        "custom",
        "1:1",
        "16:9",
        "3:2",
        "2:3",
        "4:5",
        "5:4",
        "9:16",
        "3:4",
        "4:3",
    ]
    """The shape of the result, width to height.

    Allowed: match_input_image, custom, 1:1, 16:9, 3:2, 2:3, 4:5, 5:4, 9:16, 3:4, 4:3. Default:
    1:1.

    Note: match_input_image takes the shape of the input image, of the first where there are
    several.
    """

    resolution: Literal["match_input_image", "0.5 MP", "1 MP", "2 MP", "4 MP"]
    """How many pixels the result has, as a tier.

    Allowed: match_input_image, 0.5 MP, 1 MP, 2 MP, 4 MP. Default: 1 MP.

    Note: No side is longer than 2,048 pixels, so that a wide result may have fewer pixels.
    """

    width: Integer
    """The width of the image.

    Allowed: from 256 to 2048 pixels; rounded to the nearest multiple of 16 by the server.
    """

    height: Integer
    """The height of the image.

    Allowed: from 256 to 2048 pixels; rounded to the nearest multiple of 16 by the server.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result."""

    prompt_upsampling: bool
    """Whether the prompt may be rewritten before use.

    Default: true.
    """

    steps: Integer
    """How many steps the model takes to make the result.

    Allowed: from 1 to 50. Default: 30.
    """

    guidance: Number
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 1.5 to 10. Default: 4.5.
    """

    safety_tolerance: Integer
    """How much the content filter lets through. The lower the number, the stricter the filter.

    Allowed: from 1 to 5. Default: 2.
    """

    output_format: Literal["webp", "jpg", "png"]
    """The file format of the result.

    Allowed: webp, jpg, png. Default: webp.
    """

    output_quality: Integer
    """The quality of the file. PNG has none.

    Allowed: from 0 to 100. Default: 80.
    """
