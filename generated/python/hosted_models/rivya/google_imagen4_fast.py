"""Google Imagen4 Fast at Rivya.

Makes an image from a prompt.

Price: 4 credits per request.

Sources:
- Google Imagen4 Fast API Integration (en), read 2026-11-24
- Google Imagen4 Fast API integration (bn), read 2026-11-24
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._types import Number, constant


class Params(Model):
    """The settings of the chosen model."""

    aspect_ratio: Literal["1:1", "16:9", "9:16", "3:4", "4:3"] = "16:9"
    """The shape of the result, width to height.

    Allowed: 1:1, 16:9, 9:16, 3:4, 4:3. Default: 16:9.
    """

    negative_prompt: str | MISSING = MISSING
    """What should not appear in the result."""

    seed: Annotated[Number | MISSING, Field(ge=0)] = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.
    Left out, every request is drawn anew.

    Allowed: at least 0.

    Note: The page speaks of whole numbers and gives no step.
    """


class Request(Model):
    """Makes an image from a prompt."""

    model: Literal["google-imagen4-fast"] = constant("google-imagen4-fast")
    """The id of the model that does the work.

    Allowed: google-imagen4-fast.

    Note: The model pages print the model's own id as the default although the key is required.
    """

    prompt: Annotated[str, Field(max_length=5000)]
    """What the result should be.

    Allowed: at most 5,000 characters.
    """

    params: Params | MISSING = MISSING
    """The settings of the chosen model.

    Note: Optional for most models; the page of a model says where it is required.
    """

    client_request_id: str | MISSING = MISSING
    """An id of your own that is kept with the task, so that you can find the request in your logs."""


class Arguments(TypedDict, total=False):
    """What google-imagen4-fast is called with."""

    prompt: Required[str]
    """What the result should be.

    Allowed: at most 5,000 characters.
    """

    aspect_ratio: Literal["1:1", "16:9", "9:16", "3:4", "4:3"]
    """The shape of the result, width to height.

    Allowed: 1:1, 16:9, 9:16, 3:4, 4:3. Default: 16:9.
    """

    negative_prompt: str
    """What should not appear in the result."""

    seed: Number
    """A number that fixes the random choices, so that the same request gives a similar result.
    Left out, every request is drawn anew.

    Allowed: at least 0.

    Note: The page speaks of whole numbers and gives no step.
    """

    client_request_id: str
    """An id of your own that is kept with the task, so that you can find the request in your logs."""
