"""Z-Image at Rivya.

Makes an image from a prompt.

Price: 1 credit per request.

Sources:
- Z-Image API Integration (en), read 2026-11-24
- Z-Image API 接入文件 (zh-Hant), read 2026-11-24
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._types import constant


class Params(Model):
    """The settings of the chosen model."""

    aspect_ratio: Literal["1:1", "4:3", "3:4", "16:9", "9:16"] = "1:1"
    """The shape of the result, width to height.

    Allowed: 1:1, 4:3, 3:4, 16:9, 9:16. Default: 1:1.
    """


class Request(Model):
    """Makes an image from a prompt."""

    model: Literal["z-image"] = constant("z-image")
    """The id of the model that does the work.

    Allowed: z-image.

    Note: The model pages print the model's own id as the default although the key is required.
    """

    prompt: Annotated[str, Field(max_length=1000)]
    """What the result should be.

    Allowed: at most 1,000 characters.
    """

    params: Params | MISSING = MISSING
    """The settings of the chosen model.

    Note: Optional for most models; the page of a model says where it is required.
    """

    client_request_id: str | MISSING = MISSING
    """An id of your own that is kept with the task, so that you can find the request in your logs."""


class Arguments(TypedDict, total=False):
    """What z-image is called with."""

    prompt: Required[str]
    """What the result should be.

    Allowed: at most 1,000 characters.
    """

    aspect_ratio: Literal["1:1", "4:3", "3:4", "16:9", "9:16"]
    """The shape of the result, width to height.

    Allowed: 1:1, 4:3, 3:4, 16:9, 9:16. Default: 1:1.
    """

    client_request_id: str
    """An id of your own that is kept with the task, so that you can find the request in your logs."""
