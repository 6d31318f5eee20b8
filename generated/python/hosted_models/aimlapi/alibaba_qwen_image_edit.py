"""Qwen Image Edit at AI/ML API.

Edits one input image as a prompt describes.

Sources:
- aimlapi/api-docs, qwen-image-edit.json (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import OpenModel
from .._client.sources import FileInput
from .._types import Number, constant


class Request(OpenModel):
    """Edits one input image as a prompt describes."""

    model: Literal["alibaba/qwen-image-edit"] = constant("alibaba/qwen-image-edit")
    """The id of the model that does the work.

    Allowed: alibaba/qwen-image-edit.
    """

    prompt: Annotated[str, Field(max_length=800)]
    """What the result should be.

    Allowed: at most 800 characters.
    """

    image: str
    """The image to work from.

    Allowed: image as a URL or base64.
    """

    negative_prompt: Annotated[str | MISSING, Field(max_length=500)] = MISSING
    """What should not appear in the result.

    Allowed: at most 500 characters.
    """

    watermark: bool = False
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
    """What alibaba/qwen-image-edit is called with."""

    prompt: Required[str]
    """What the result should be.

    Allowed: at most 800 characters.
    """

    image: Required[str | FileInput]
    """The image to work from.

    Allowed: image as a URL or base64.
    """

    negative_prompt: str
    """What should not appear in the result.

    Allowed: at most 500 characters.
    """

    watermark: bool
    """Whether the result is marked with a watermark.

    Default: false.
    """
