"""FLUX.1 Fill [pro], fine-tuned at Black Forest Labs.

Paints a part of an image anew, or around it, with a fine-tuned model.

Price: 0.06 USD per request.

Sources:
- tryAGI/BlackForestLabs, openapi.json (en), read 2026-12-01
- Pricing Model (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import OpenModel
from .._client.sources import FileInput
from .._types import Integer, Number


class Request(OpenModel):
    """Paints a part of an image anew, or around it, with a fine-tuned model."""

    finetune_id: str
    """The fine-tuned model that is used, by its id."""

    finetune_strength: Annotated[Number, Field(ge=0, le=2)] = 1.1
    """How much the fine-tuned model changes the result.

    Allowed: from 0 to 2. Default: 1.1.
    """

    image: str
    """The image to work from.

    Allowed: image as base64.
    """

    mask: str | None | MISSING = MISSING
    """An image that says where the input image is changed.

    Allowed: image as base64; used as mask. May be null.

    Note: White areas are painted anew, black ones stay. It has the size of the image, and is
    left out where the image itself is transparent there.
    """

    prompt: str = ""
    """What the result should be.

    Default: \"".
    """

    steps: Annotated[Integer, Field(ge=15, le=50)] = 50
    """How many steps the model takes to make the result.

    Allowed: from 15 to 50. Default: 50.
    """

    prompt_upsampling: bool = False
    """Whether the prompt may be rewritten before use.

    Default: false.
    """

    seed: Integer | None | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.

    May be null.
    """

    guidance: Annotated[Number, Field(ge=1.5, le=100)] = 60
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 1.5 to 100. Default: 60.
    """

    output_format: Literal["jpeg", "png", "webp"] | None = "jpeg"
    """The file format of the result.

    Allowed: jpeg, png, webp. May be null. Default: jpeg.
    """

    safety_tolerance: Annotated[Integer, Field(ge=0, le=6)] = 2
    """How much the content filter lets through. The lower the number, the stricter the filter.

    Allowed: from 0 to 6. Default: 2.
    """

    webhook_url: Annotated[str | None | MISSING, Field(max_length=2083, min_length=1)] = MISSING
    """Where to send the result when the task has ended.

    Allowed: from 1 to 2,083 characters; a URL. May be null.

    Note: The answer to the creation then has no address to ask at.
    """

    webhook_secret: str | None | MISSING = MISSING
    """The secret that the message is signed with.

    May be null.
    """


class Arguments(TypedDict, total=False):
    """What flux-pro-1.0-fill-finetuned is called with."""

    finetune_id: Required[str]
    """The fine-tuned model that is used, by its id."""

    finetune_strength: Number
    """How much the fine-tuned model changes the result.

    Allowed: from 0 to 2. Default: 1.1.
    """

    image: Required[str | FileInput]
    """The image to work from.

    Allowed: image as base64.
    """

    mask: str | None | FileInput
    """An image that says where the input image is changed.

    Allowed: image as base64; used as mask. May be null.

    Note: White areas are painted anew, black ones stay. It has the size of the image, and is
    left out where the image itself is transparent there.
    """

    prompt: str
    """What the result should be.

    Default: \"".
    """

    steps: Integer
    """How many steps the model takes to make the result.

    Allowed: from 15 to 50. Default: 50.
    """

    prompt_upsampling: bool
    """Whether the prompt may be rewritten before use.

    Default: false.
    """

    seed: Integer | None
    """A number that fixes the random choices, so that the same request gives a similar result.

    May be null.
    """

    guidance: Number
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 1.5 to 100. Default: 60.
    """

    output_format: Literal["jpeg", "png", "webp"] | None
    """The file format of the result.

    Allowed: jpeg, png, webp. May be null. Default: jpeg.
    """

    safety_tolerance: Integer
    """How much the content filter lets through. The lower the number, the stricter the filter.

    Allowed: from 0 to 6. Default: 2.
    """

    webhook_url: str | None
    """Where to send the result when the task has ended.

    Allowed: from 1 to 2,083 characters; a URL. May be null.

    Note: The answer to the creation then has no address to ask at.
    """

    webhook_secret: str | None
    """The secret that the message is signed with.

    May be null.
    """
