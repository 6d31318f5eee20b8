"""ElevenLabs Text to Speech Turbo 2.5 at Kie.

Reads a text aloud, in a voice of your choice.

Sources:
- elevenlabs/text-to-speech-turbo-2-5 (zh), read 2026-11-30
- ElevenLabs TTS (de), read 2026-11-30
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._types import Number, constant


class Input(Model):
    """The settings of the chosen model."""

    text: str
    """The text that is read aloud."""

    voice: str | MISSING = MISSING
    """The voice that reads the text."""

    stability: Annotated[Number | MISSING, Field(ge=0, le=1)] = MISSING
    """How even the voice stays.

    Allowed: from 0 to 1.
    """

    similarity_boost: Annotated[Number | MISSING, Field(ge=0, le=1)] = MISSING
    """How closely the speech keeps to the voice.

    Allowed: from 0 to 1.
    """

    style: Annotated[Number | MISSING, Field(ge=0, le=1)] = MISSING
    """How much style the speech has.

    Allowed: from 0 to 1.
    """

    speed: Annotated[Number | MISSING, Field(ge=0.7, le=1.2)] = MISSING
    """How fast the speech is.

    Allowed: from 0.7 to 1.2.
    """

    timestamps: bool | MISSING = MISSING
    """Whether the times of the words come along."""

    previous_text: str | MISSING = MISSING
    """The text that comes before this one, so that the speech follows on from it."""

    next_text: str | MISSING = MISSING
    """The text that comes after this one, so that the speech leads over to it."""

    language_code: str | MISSING = MISSING
    """The language of the text, by its code."""


class Request(Model):
    """Reads a text aloud, in a voice of your choice."""

    model: Literal["elevenlabs/text-to-speech-turbo-2-5"] = constant(
        "elevenlabs/text-to-speech-turbo-2-5"
    )
    """The id of the model that does the work.

    Allowed: elevenlabs/text-to-speech-turbo-2-5.
    """

    call_back_url: Annotated[str | MISSING, Field(alias="callBackUrl")] = MISSING
    """Where to send the result when the task has ended.

    Allowed: a URL.
    """

    input: Input
    """The settings of the chosen model."""


class Arguments(TypedDict, total=False):
    """What elevenlabs/text-to-speech-turbo-2-5 is called with."""

    call_back_url: str
    """Where to send the result when the task has ended.

    Allowed: a URL.
    """

    text: Required[str]
    """The text that is read aloud."""

    voice: str
    """The voice that reads the text."""

    stability: Number
    """How even the voice stays.

    Allowed: from 0 to 1.
    """

    similarity_boost: Number
    """How closely the speech keeps to the voice.

    Allowed: from 0 to 1.
    """

    style: Number
    """How much style the speech has.

    Allowed: from 0 to 1.
    """

    speed: Number
    """How fast the speech is.

    Allowed: from 0.7 to 1.2.
    """

    timestamps: bool
    """Whether the times of the words come along."""

    previous_text: str
    """The text that comes before this one, so that the speech follows on from it."""

    next_text: str
    """The text that comes after this one, so that the speech leads over to it."""

    language_code: str
    """The language of the text, by its code."""
