"""Hailuo 2.3 at AI/ML API.

Makes a video from a prompt, or from a prompt and one image.

Sources:
- aimlapi/api-docs, hailuo-2.3.json (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import OpenModel
from .._client.sources import FileInput
from .._types import Exactly, constant


class Request(OpenModel):
    """Makes a video from a prompt, or from a prompt and one image."""

    model: Literal["minimax/hailuo-2.3"] = constant("minimax/hailuo-2.3")
    """The id of the model that does the work.

    Allowed: minimax/hailuo-2.3.
    """

    prompt: Annotated[str, Field(max_length=2000)]
    """What the result should be.

    Allowed: at most 2,000 characters.
    """

    image_url: str | MISSING = MISSING
    """The image that the video begins with.

    Allowed: image as a URL or a data URI; at most 20 MB; image/jpeg, image/png; at least 301
    pixels a side; width to height from 2:5 to 5:2; used as first frame.
    """

    resolution: Literal["768P", "1080P"] = "768P"
    """How many pixels the result has, as a tier.

    Allowed: 768P, 1080P. Default: 768P.
    """

    duration: Annotated[Literal[6, 10] | MISSING, Exactly] = MISSING
    """How long the result is.

    Allowed: 6, 10 seconds.
    """

    enhance_prompt: bool = True
    """Whether the prompt may be rewritten before use.

    Default: true.
    """


class Arguments(TypedDict, total=False):
    """What minimax/hailuo-2.3 is called with."""

    prompt: Required[str]
    """What the result should be.

    Allowed: at most 2,000 characters.
    """

    image_url: str | FileInput
    """The image that the video begins with.

    Allowed: image as a URL or a data URI; at most 20 MB; image/jpeg, image/png; at least 301
    pixels a side; width to height from 2:5 to 5:2; used as first frame.
    """

    resolution: Literal["768P", "1080P"]
    """How many pixels the result has, as a tier.

    Allowed: 768P, 1080P. Default: 768P.
    """

    duration: Literal[6, 10]
    """How long the result is.

    Allowed: 6, 10 seconds.
    """

    enhance_prompt: bool
    """Whether the prompt may be rewritten before use.

    Default: true.
    """
