"""FLUX Dev at WaveSpeed.

Makes an image from a prompt, or edits one input image.

Sources:
- tryAGI/WaveSpeedAI, openapi.yaml (en), read 2026-11-30
"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import OpenModel
from .._client.sources import FileInput
from .._types import Integer, Number


class Lora(OpenModel):
    """One element of: Loras."""

    path: str | MISSING = MISSING
    """The address of the weights."""

    scale: Annotated[Number | MISSING, Field(ge=0, le=1)] = MISSING
    """How strongly they count.

    Allowed: from 0 to 1.
    """


class Request(OpenModel):
    """Makes an image from a prompt, or edits one input image."""

    prompt: str
    """What the result should be."""

    image: str | MISSING = MISSING
    """The image to work from.

    Allowed: image as a URL.
    """

    mask_image: str | MISSING = MISSING
    """An image that is white where the image is painted anew.

    Allowed: image as a URL; used as mask.
    """

    strength: Annotated[Number, Field(ge=0, le=1)] = 0.8
    """How far the result may go from the input image.

    Allowed: from 0 to 1. Default: 0.8.
    """

    size: Annotated[str, Field(pattern="^0*[1-9][0-9]*\\*0*[1-9][0-9]*$")] = "1024*1024"
    """Width and height of the result, in pixels.

    Allowed: width*height in pixels; from 256 to 1,536 pixels a side. Default: 1024*1024.
    """

    num_inference_steps: Annotated[Integer, Field(ge=1, le=50)] = 28
    """How many steps the model takes to make the result.

    Allowed: from 1 to 50. Default: 28.
    """

    seed: Annotated[Integer, Field(ge=-1, le=2147483647)] = -1
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from -1 to 2147483647; -1: a random seed. Default: -1.
    """

    guidance_scale: Annotated[Number, Field(ge=1, le=20)] = 3.5
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 1 to 20. Default: 3.5.
    """

    num_images: Annotated[Integer, Field(ge=1, le=4)] = 1
    """How many images to make.

    Allowed: from 1 to 4. Default: 1.
    """

    output_format: Literal["jpeg", "png", "webp"] = "jpeg"
    """The file format of the result.

    Allowed: jpeg, png, webp. Default: jpeg.
    """

    loras: list[Lora] | MISSING = MISSING
    """LoRA weights that change the model, each with its strength."""

    enable_sync_mode: bool = False
    """Whether the answer to the creation waits for the result.

    Default: false.
    """


class Arguments(TypedDict, total=False):
    """What wavespeed-ai/flux-dev is called with."""

    prompt: Required[str]
    """What the result should be."""

    image: str | FileInput
    """The image to work from.

    Allowed: image as a URL.
    """

    mask_image: str | FileInput
    """An image that is white where the image is painted anew.

    Allowed: image as a URL; used as mask.
    """

    strength: Number
    """How far the result may go from the input image.

    Allowed: from 0 to 1. Default: 0.8.
    """

    size: str
    """Width and height of the result, in pixels.

    Allowed: width*height in pixels; from 256 to 1,536 pixels a side. Default: 1024*1024.
    """

    num_inference_steps: Integer
    """How many steps the model takes to make the result.

    Allowed: from 1 to 50. Default: 28.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from -1 to 2147483647; -1: a random seed. Default: -1.
    """

    guidance_scale: Number
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 1 to 20. Default: 3.5.
    """

    num_images: Integer
    """How many images to make.

    Allowed: from 1 to 4. Default: 1.
    """

    output_format: Literal["jpeg", "png", "webp"]
    """The file format of the result.

    Allowed: jpeg, png, webp. Default: jpeg.
    """

    loras: Sequence[Lora | Mapping[str, Any]]
    """LoRA weights that change the model, each with its strength."""

    enable_sync_mode: bool
    """Whether the answer to the creation waits for the result.

    Default: false.
    """
