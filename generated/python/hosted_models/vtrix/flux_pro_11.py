"""FLUX 1.1 [pro] at Vtrix.

Makes an image from a prompt and, optionally, one guide image.

Sources:
- FLUX 1.1 [pro] (en), read 2026-11-24
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

    image_prompt: str | MISSING = MISSING
    """An image that guides the result, as the file's bytes in base64.

    Allowed: image as base64; used as guide.
    """

    width: Annotated[Integer, Field(ge=256, le=1440, multiple_of=32)] = 1024
    """The width of the image.

    Allowed: from 256 to 1440 pixels; a multiple of 32. Default: 1024.
    """

    height: Annotated[Integer, Field(ge=256, le=1440, multiple_of=32)] = 1024
    """The height of the image.

    Allowed: from 256 to 1440 pixels; a multiple of 32. Default: 1024.
    """

    prompt_upsampling: bool = False
    """Whether the prompt may be rewritten before use.

    Default: false.
    """

    seed: Integer | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.

    Note: Any whole number is accepted.
    """

    safety_tolerance: Annotated[Integer, Field(ge=0, le=6)] = 2
    """How much the content filter lets through. The lower the number, the stricter the filter.

    Allowed: from 0 to 6; 0: the strictest; 6: lets the most through. Default: 2.
    """

    output_format: Literal["jpeg", "png"] = "jpeg"
    """The file format of the result.

    Allowed: jpeg, png. Default: jpeg.
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
    """Makes an image from a prompt and, optionally, one guide image."""

    model: Literal["flux_pro_11"] = constant("flux_pro_11")
    """The id of the model that does the work.

    Allowed: flux_pro_11.
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
    """What flux_pro_11 is called with."""

    prompt: Required[str]
    """What the result should be."""

    image_prompt: str | FileInput
    """An image that guides the result, as the file's bytes in base64.

    Allowed: image as base64; used as guide.
    """

    width: Integer
    """The width of the image.

    Allowed: from 256 to 1440 pixels; a multiple of 32. Default: 1024.
    """

    height: Integer
    """The height of the image.

    Allowed: from 256 to 1440 pixels; a multiple of 32. Default: 1024.
    """

    prompt_upsampling: bool
    """Whether the prompt may be rewritten before use.

    Default: false.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result.

    Note: Any whole number is accepted.
    """

    safety_tolerance: Integer
    """How much the content filter lets through. The lower the number, the stricter the filter.

    Allowed: from 0 to 6; 0: the strictest; 6: lets the most through. Default: 2.
    """

    output_format: Literal["jpeg", "png"]
    """The file format of the result.

    Allowed: jpeg, png. Default: jpeg.
    """
