"""FLUX.2 [pro] at Vtrix.

Makes an image from a prompt and, optionally, up to eight input images.

Sources:
- FLUX.2 [pro] (en), read 2026-11-24
"""

from typing import Annotated, Any, Literal, Required, TypeAlias, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._client.sources import FileInput
from .._types import Exactly, Integer, Number, constant

SafetyToleranceOption: TypeAlias = Annotated[Literal[1, 2, 3, 4, 5, 6], Exactly]


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


class Params(Model):
    """The settings of the chosen model, the prompt among them."""

    prompt: str
    """What the result should be."""

    input_image: str | MISSING = MISSING
    """The image to work from.

    Allowed: image.
    """

    input_image_2: str | MISSING = MISSING
    """One more image to work from.

    Allowed: image.
    """

    input_image_3: str | MISSING = MISSING
    """One more image to work from.

    Allowed: image.
    """

    input_image_4: str | MISSING = MISSING
    """One more image to work from.

    Allowed: image.
    """

    input_image_5: str | MISSING = MISSING
    """One more image to work from.

    Allowed: image.
    """

    input_image_6: str | MISSING = MISSING
    """One more image to work from.

    Allowed: image.
    """

    input_image_7: str | MISSING = MISSING
    """One more image to work from.

    Allowed: image.
    """

    input_image_8: str | MISSING = MISSING
    """One more image to work from.

    Allowed: image.
    """

    seed: Integer | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result."""

    width: Annotated[Integer | MISSING, Field(ge=64, multiple_of=32)] = MISSING
    """The width of the image.

    Allowed: at least 64 pixels; a multiple of 32.
    """

    height: Annotated[Integer | MISSING, Field(ge=64, multiple_of=32)] = MISSING
    """The height of the image.

    Allowed: at least 64 pixels; a multiple of 32.
    """

    safety_tolerance: Literal["1", "2", "3", "4", "5", "6"] | SafetyToleranceOption | MISSING = (
        MISSING
    )
    """How much the content filter lets through, in what you send and in what comes back. The lower
    the number, the stricter the filter.

    Allowed: string: 1, 2, 3, 4, 5, 6; integer: 1, 2, 3, 4, 5, 6; 6: lets the most through.
    """

    output_format: Literal["jpeg", "png"] = "jpeg"
    """The file format of the result.

    Allowed: jpeg, png. Default: jpeg.
    """


class OutputItem(OpenModel):
    """One element of: Output."""

    content: list[ContentItem] | None = None
    """The files."""


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


class InputItem(Model):
    """One element of: Input."""

    params: Params
    """The settings of the chosen model, the prompt among them."""


class Request(Model):
    """Makes an image from a prompt and, optionally, up to eight input images."""

    model: Literal["flux_2_pro"] = constant("flux_2_pro")
    """The id of the model that does the work.

    Allowed: flux_2_pro.
    """

    input: Annotated[list[InputItem], Field(min_length=1)]
    """What to make.

    Allowed: at least 1 element.
    """


class Arguments(TypedDict, total=False):
    """What flux_2_pro is called with."""

    prompt: Required[str]
    """What the result should be."""

    input_image: str | FileInput
    """The image to work from.

    Allowed: image.
    """

    input_image_2: str | FileInput
    """One more image to work from.

    Allowed: image.
    """

    input_image_3: str | FileInput
    """One more image to work from.

    Allowed: image.
    """

    input_image_4: str | FileInput
    """One more image to work from.

    Allowed: image.
    """

    input_image_5: str | FileInput
    """One more image to work from.

    Allowed: image.
    """

    input_image_6: str | FileInput
    """One more image to work from.

    Allowed: image.
    """

    input_image_7: str | FileInput
    """One more image to work from.

    Allowed: image.
    """

    input_image_8: str | FileInput
    """One more image to work from.

    Allowed: image.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result."""

    width: Integer
    """The width of the image.

    Allowed: at least 64 pixels; a multiple of 32.
    """

    height: Integer
    """The height of the image.

    Allowed: at least 64 pixels; a multiple of 32.
    """

    safety_tolerance: Literal["1", "2", "3", "4", "5", "6"] | SafetyToleranceOption
    """How much the content filter lets through, in what you send and in what comes back. The lower
    the number, the stricter the filter.

    Allowed: string: 1, 2, 3, 4, 5, 6; integer: 1, 2, 3, 4, 5, 6; 6: lets the most through.
    """

    output_format: Literal["jpeg", "png"]
    """The file format of the result.

    Allowed: jpeg, png. Default: jpeg.
    """
