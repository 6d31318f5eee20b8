"""Eleven V4 Turbo at WaveSpeed.

Reads a text aloud, in a voice of your choice.

Sources:
- elevenlabs/eleven-v4-turbo (en), read 2026-11-30
"""

from typing import Annotated, Required, TypedDict

from pydantic import MISSING, Field

from .._base import OpenModel
from .._types import Number


class Request(OpenModel):
    """Reads a text aloud, in a voice of your choice."""

    text: Annotated[str, Field(max_length=10000)]
    """The text that is read aloud.

    Allowed: at most 10,000 characters.
    """

    voice_id: str
    """The voice that reads the text."""

    stability: Number | MISSING = MISSING
    """How even the voice stays."""

    similarity: Number | MISSING = MISSING
    """How closely the speech keeps to the voice."""


class Arguments(TypedDict, total=False):
    """What elevenlabs/eleven-v4-turbo is called with."""

    text: Required[str]
    """The text that is read aloud.

    Allowed: at most 10,000 characters.
    """

    voice_id: Required[str]
    """The voice that reads the text."""

    stability: Number
    """How even the voice stays."""

    similarity: Number
    """How closely the speech keeps to the voice."""
