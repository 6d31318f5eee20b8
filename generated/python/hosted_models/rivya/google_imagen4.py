"""Google Imagen4 at Rivya.

Makes an image from a prompt.

Price: 8 credits per request.

Sources:
- Facts of the page on Google Imagen4, read by hand (en), read 2026-11-24
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._types import constant


class Params(Model):
    """The settings of the chosen model."""

    aspect_ratio: Literal["1:1", "16:9", "9:16", "3:4", "4:3"] = "1:1"
    """The shape of the result, width to height.

    Allowed: 1:1, 16:9, 9:16, 3:4, 4:3. Default: 1:1.
    """

    negative_prompt: str | MISSING = MISSING
    """What should not appear in the result."""

    seed: str | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.

    Note: Sent as text, not as a JSON number.
    """


class Request(Model):
    """Makes an image from a prompt."""

    model: Literal["google-imagen4"] = constant("google-imagen4")
    """The id of the model that does the work.

    Allowed: google-imagen4.

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
    """What google-imagen4 is called with."""

    prompt: Required[str]
    """What the result should be.

    Allowed: at most 5,000 characters.
    """

    aspect_ratio: Literal["1:1", "16:9", "9:16", "3:4", "4:3"]
    """The shape of the result, width to height.

    Allowed: 1:1, 16:9, 9:16, 3:4, 4:3. Default: 1:1.
    """

    negative_prompt: str
    """What should not appear in the result."""

    seed: str
    """A number that fixes the random choices, so that the same request gives a similar result.

    Note: Sent as text, not as a JSON number.
    """

    client_request_id: str
    """An id of your own that is kept with the task, so that you can find the request in your logs."""
