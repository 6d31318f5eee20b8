"""Kling 2.5 Turbo Pro Image to Video at AI/ML API.

Makes a video from an image and a prompt.

Sources:
- aimlapi/api-docs, v2.5-turbo-pro-image-to-video.json (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import OpenModel
from .._client.sources import FileInput
from .._types import Exactly, Number, constant


class Request(OpenModel):
    """Makes a video from an image and a prompt."""

    model: Literal["klingai/v2.5-turbo/pro/image-to-video"] = constant(
        "klingai/v2.5-turbo/pro/image-to-video"
    )
    """The id of the model that does the work.

    Allowed: klingai/v2.5-turbo/pro/image-to-video.
    """

    image_url: str
    """The image that the video begins with.

    Allowed: image as a URL or a data URI; used as first frame.
    """

    prompt: str
    """What the result should be."""

    duration: Annotated[Literal[5, 10], Exactly] = 5
    """How long the result is.

    Allowed: 5, 10 seconds. Default: 5.
    """

    negative_prompt: str | MISSING = MISSING
    """What should not appear in the result."""

    cfg_scale: Annotated[Number | MISSING, Field(ge=0, le=1)] = MISSING
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 0 to 1.
    """

    provider: str | MISSING = MISSING
    """Which host does the work."""


class Arguments(TypedDict, total=False):
    """What klingai/v2.5-turbo/pro/image-to-video is called with."""

    image_url: Required[str | FileInput]
    """The image that the video begins with.

    Allowed: image as a URL or a data URI; used as first frame.
    """

    prompt: Required[str]
    """What the result should be."""

    duration: Literal[5, 10]
    """How long the result is.

    Allowed: 5, 10 seconds. Default: 5.
    """

    negative_prompt: str
    """What should not appear in the result."""

    cfg_scale: Number
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 0 to 1.
    """

    provider: str
    """Which host does the work."""
