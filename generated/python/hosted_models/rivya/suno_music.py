"""Suno Music at Rivya.

Makes a piece of music from a prompt, with or without voices.

Price: known only after billing, depending on the version of Suno.

Sources:
- Suno Music API Integration (en), read 2026-11-24
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._types import constant


class Params(Model):
    """The settings of the chosen model."""

    model: Literal["V4", "V4_5", "V4_5PLUS", "V4_5ALL", "V5", "V5_5"] = "V4_5"
    """The version of Suno that does the work. Newer ones have a better hand for style.

    Allowed: V4, V4_5, V4_5PLUS, V4_5ALL, V5, V5_5. Default: V4_5.

    Note: The versions may also behave differently. The id of the model that is called stands
    outside of params, under the same key.
    """

    instrumental: Literal["false", "true"] = "false"
    """Whether the piece has no voices.

    Allowed: false, true. Default: false.

    Note: Sent as text, not as a JSON boolean.
    """


class Request(Model):
    """Makes a piece of music from a prompt, with or without voices."""

    model: Literal["suno-music"] = constant("suno-music")
    """The id of the model that does the work.

    Allowed: suno-music.

    Note: The model pages print the model's own id as the default although the key is required.
    """

    prompt: Annotated[str, Field(max_length=500)]
    """What the result should be.

    Allowed: at most 500 characters.
    """

    params: Params | MISSING = MISSING
    """The settings of the chosen model.

    Note: Optional for most models; the page of a model says where it is required.
    """

    client_request_id: str | MISSING = MISSING
    """An id of your own that is kept with the task, so that you can find the request in your logs."""


class Arguments(TypedDict, total=False):
    """What suno-music is called with."""

    prompt: Required[str]
    """What the result should be.

    Allowed: at most 500 characters.
    """

    model: Literal["V4", "V4_5", "V4_5PLUS", "V4_5ALL", "V5", "V5_5"]
    """The version of Suno that does the work. Newer ones have a better hand for style.

    Allowed: V4, V4_5, V4_5PLUS, V4_5ALL, V5, V5_5. Default: V4_5.

    Note: The versions may also behave differently. The id of the model that is called stands
    outside of params, under the same key.
    """

    instrumental: Literal["false", "true"]
    """Whether the piece has no voices.

    Allowed: false, true. Default: false.

    Note: Sent as text, not as a JSON boolean.
    """

    client_request_id: str
    """An id of your own that is kept with the task, so that you can find the request in your logs."""
