"""Eleven Music at AI/ML API.

Makes a piece of music from a prompt.

Sources:
- aimlapi/api-docs, eleven_music.json (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import Field

from .._base import OpenModel
from .._types import Integer, constant


class Request(OpenModel):
    """Makes a piece of music from a prompt."""

    model: Literal["elevenlabs/eleven_music"] = constant("elevenlabs/eleven_music")
    """The id of the model that does the work.

    Allowed: elevenlabs/eleven_music.
    """

    prompt: Annotated[str, Field(max_length=2000)]
    """What the result should be.

    Allowed: at most 2,000 characters.
    """

    music_length_ms: Annotated[Integer, Field(ge=10000, le=300000)] = 10000
    """How long the result is.

    Allowed: from 10000 to 300000 milliseconds. Default: 10000.
    """


class Arguments(TypedDict, total=False):
    """What elevenlabs/eleven_music is called with."""

    prompt: Required[str]
    """What the result should be.

    Allowed: at most 2,000 characters.
    """

    music_length_ms: Integer
    """How long the result is.

    Allowed: from 10000 to 300000 milliseconds. Default: 10000.
    """
