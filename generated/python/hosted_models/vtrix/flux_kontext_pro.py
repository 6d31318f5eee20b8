"""FLUX.1 Kontext [pro] at Vtrix.

Makes an image from a prompt, or from a prompt and up to four reference images.

Sources:
- FLUX.1 Kontext [pro] (en), read 2026-11-21
"""

from typing import Annotated, Any, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._client.sources import FileInput
from .._types import Integer, Number, constant


class Params(Model):
    """The settings of the chosen model, the prompt among them."""

    prompt: str
    """What the result should be."""

    input_image: str | MISSING = MISSING
    """The image to work from.

    Allowed: image as base64 or a URL; at most 20 MB; used as reference image.
    """

    input_image_2: str | MISSING = MISSING
    """One more image to work from.

    Allowed: image as base64 or a URL; at most 20 MB; used as reference image.
    """

    input_image_3: str | MISSING = MISSING
    """One more image to work from.

    Allowed: image as base64 or a URL; at most 20 MB; used as reference image.
    """

    input_image_4: str | MISSING = MISSING
    """One more image to work from.

    Allowed: image as base64 or a URL; at most 20 MB; used as reference image.
    """

    seed: Integer | None | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.
    Left out, every request is drawn anew.

    May be null.

    Note: Null is the same as leaving it out. Any whole number is accepted.
    """

    aspect_ratio: Annotated[str | MISSING, Field(pattern="^0*[1-9][0-9]*:0*[1-9][0-9]*$")] = MISSING
    """The shape of the result, width to height.

    Allowed: width to height from 9:21 to 21:9.
    """

    output_format: Literal["jpeg", "png"] = "jpeg"
    """The file format of the result.

    Allowed: jpeg, png. Default: jpeg.
    """

    prompt_upsampling: bool = False
    """Whether the prompt is rewritten before use, for more inventive images.

    Default: false.
    """

    safety_tolerance: Annotated[Integer, Field(ge=1, le=6)] = 2
    """How much the content filter lets through, in what you send and in what comes back. The lower
    the number, the stricter the filter.

    Allowed: from 1 to 6; 6: lets the most through. Default: 2.
    """


class Error(OpenModel):
    """Why the task failed; there only when it did."""

    code: str | None = None
    """A code for the reason."""

    message: str | None = None
    """The reason in words."""


class ContentItem(OpenModel):
    """One element of: Content."""

    type: str | None = None
    """What sort of file it is, such as image."""

    url: str | None = None
    """The file's address."""


class Usage(OpenModel):
    """What the task used up; there only when it has succeeded."""

    cost: str | None = None
    """What the task cost, in US dollars, as text."""

    discount: Number | None = None
    """What was taken off the price."""


class InputItem(Model):
    """One element of: Input."""

    params: Params
    """The settings of the chosen model, the prompt among them."""


class OutputItem(OpenModel):
    """One element of: Output."""

    content: list[ContentItem] | None = None
    """The files."""


class Request(Model):
    """Makes an image from a prompt, or from a prompt and up to four reference images."""

    model: Literal["flux_kontext_pro"] = constant("flux_kontext_pro")
    """The id of the model that does the work.

    Allowed: flux_kontext_pro.
    """

    input: Annotated[list[InputItem], Field(min_length=1)]
    """What to make.

    Allowed: at least 1 element.
    """


class Result(OpenModel):
    """Result."""

    error: Error | None = None
    """Why the task failed; there only when it did."""

    output: list[OutputItem] | None = None
    """What was made; there only when the task has succeeded."""

    usage: Usage | None = None
    """What the task used up; there only when it has succeeded."""

    metadata: dict[str, Any] | None = None
    """Further facts about the task."""


class Arguments(TypedDict, total=False):
    """What flux_kontext_pro is called with."""

    prompt: Required[str]
    """What the result should be."""

    input_image: str | FileInput
    """The image to work from.

    Allowed: image as base64 or a URL; at most 20 MB; used as reference image.
    """

    input_image_2: str | FileInput
    """One more image to work from.

    Allowed: image as base64 or a URL; at most 20 MB; used as reference image.
    """

    input_image_3: str | FileInput
    """One more image to work from.

    Allowed: image as base64 or a URL; at most 20 MB; used as reference image.
    """

    input_image_4: str | FileInput
    """One more image to work from.

    Allowed: image as base64 or a URL; at most 20 MB; used as reference image.
    """

    seed: Integer | None
    """A number that fixes the random choices, so that the same request gives a similar result.
    Left out, every request is drawn anew.

    May be null.

    Note: Null is the same as leaving it out. Any whole number is accepted.
    """

    aspect_ratio: str
    """The shape of the result, width to height.

    Allowed: width to height from 9:21 to 21:9.
    """

    output_format: Literal["jpeg", "png"]
    """The file format of the result.

    Allowed: jpeg, png. Default: jpeg.
    """

    prompt_upsampling: bool
    """Whether the prompt is rewritten before use, for more inventive images.

    Default: false.
    """

    safety_tolerance: Integer
    """How much the content filter lets through, in what you send and in what comes back. The lower
    the number, the stricter the filter.

    Allowed: from 1 to 6; 6: lets the most through. Default: 2.
    """
