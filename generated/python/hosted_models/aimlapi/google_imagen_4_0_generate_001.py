"""Imagen 4 at AI/ML API.

Makes an image from a prompt.

Sources:
- aimlapi/api-docs, imagen-4.0-generate-001.json (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import OpenModel
from .._types import Integer, Number, constant


class Request(OpenModel):
    """Makes an image from a prompt."""

    model: Literal["google/imagen-4.0-generate-001"] = constant("google/imagen-4.0-generate-001")
    """The id of the model that does the work.

    Allowed: google/imagen-4.0-generate-001.
    """

    prompt: Annotated[str, Field(max_length=400)]
    """What the result should be.

    Allowed: at most 400 characters.
    """

    convert_base64_to_url: bool = True
    """Whether the file comes as an address instead of base64.

    Default: true.
    """

    num_images: Annotated[Integer, Field(le=4)] = 1
    """How many images to make.

    Allowed: at most 4. Default: 1.
    """

    seed: Annotated[Integer | MISSING, Field(ge=0, le=4294967295)] = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 4294967295.
    """

    enhance_prompt: bool = True
    """Whether the prompt may be rewritten before use.

    Default: true.
    """

    aspect_ratio: Literal["1:1", "9:16", "16:9", "3:4", "4:3"] = "1:1"
    """The shape of the result, width to height.

    Allowed: 1:1, 9:16, 16:9, 3:4, 4:3. Default: 1:1.
    """

    person_generation: Literal["dont_allow", "allow_adult"] = "allow_adult"
    """Whether people may be seen.

    Allowed: dont_allow, allow_adult. Default: allow_adult.
    """

    safety_setting: Literal["block_low_and_above", "block_medium_and_above", "block_only_high"] = (
        "block_medium_and_above"
    )
    """How strict the content filter is.

    Allowed: block_low_and_above, block_medium_and_above, block_only_high. Default:
    block_medium_and_above.
    """

    add_watermark: bool = False
    """Whether the result is marked with a watermark.

    Default: false.
    """


class DataItem(OpenModel):
    """One element of: Data."""

    url: str | None = None
    """The file's address."""

    b64_json: str | None = None
    """The file itself, as base64."""


class Usage(OpenModel):
    """What the task cost."""

    credits_used: Number
    """The credits that were taken.

    Allowed: a number of credits.
    """


class Meta(OpenModel):
    """More about the work."""

    usage: Usage | None = None
    """What the task cost."""


class Result(OpenModel):
    """The images."""

    data: list[DataItem] | None = None
    """The files."""

    meta: Meta | None = None
    """More about the work."""


class Arguments(TypedDict, total=False):
    """What google/imagen-4.0-generate-001 is called with."""

    prompt: Required[str]
    """What the result should be.

    Allowed: at most 400 characters.
    """

    convert_base64_to_url: bool
    """Whether the file comes as an address instead of base64.

    Default: true.
    """

    num_images: Integer
    """How many images to make.

    Allowed: at most 4. Default: 1.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 4294967295.
    """

    enhance_prompt: bool
    """Whether the prompt may be rewritten before use.

    Default: true.
    """

    aspect_ratio: Literal["1:1", "9:16", "16:9", "3:4", "4:3"]
    """The shape of the result, width to height.

    Allowed: 1:1, 9:16, 16:9, 3:4, 4:3. Default: 1:1.
    """

    person_generation: Literal["dont_allow", "allow_adult"]
    """Whether people may be seen.

    Allowed: dont_allow, allow_adult. Default: allow_adult.
    """

    safety_setting: Literal["block_low_and_above", "block_medium_and_above", "block_only_high"]
    """How strict the content filter is.

    Allowed: block_low_and_above, block_medium_and_above, block_only_high. Default:
    block_medium_and_above.
    """

    add_watermark: bool
    """Whether the result is marked with a watermark.

    Default: false.
    """
