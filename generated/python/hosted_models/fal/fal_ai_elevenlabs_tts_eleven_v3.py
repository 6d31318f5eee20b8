"""ElevenLabs Eleven V3 at fal.

Reads a text aloud, in a voice of your choice.

Price: 0.10 USD per 1000 characters × (the number of characters of text ÷ 1,000).

Sources:
- Elevenlabs (en), read 2026-12-01
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._types import Number


class Request(Model):
    """Reads a text aloud, in a voice of your choice."""

    text: str
    """The text that is read aloud."""

    voice: str = "Rachel"
    """The voice that reads the text.

    Default: Rachel.
    """

    stability: Annotated[Number, Field(ge=0, le=1)] = 0.5
    """How even the voice stays.

    Allowed: from 0 to 1. Default: 0.5.
    """

    timestamps: bool = False
    """Whether the times of the words come along.

    Default: false.
    """

    language_code: str | MISSING = MISSING
    """The language of the text, by its code."""

    apply_text_normalization: Literal["auto", "on", "off"] = "auto"
    """Whether numbers and the like are written out before they are read.

    Allowed: auto, on, off. Default: auto.
    """


class Arguments(TypedDict, total=False):
    """What fal-ai/elevenlabs/tts/eleven-v3 is called with."""

    text: Required[str]
    """The text that is read aloud."""

    voice: str
    """The voice that reads the text.

    Default: Rachel.
    """

    stability: Number
    """How even the voice stays.

    Allowed: from 0 to 1. Default: 0.5.
    """

    timestamps: bool
    """Whether the times of the words come along.

    Default: false.
    """

    language_code: str
    """The language of the text, by its code."""

    apply_text_normalization: Literal["auto", "on", "off"]
    """Whether numbers and the like are written out before they are read.

    Allowed: auto, on, off. Default: auto.
    """
