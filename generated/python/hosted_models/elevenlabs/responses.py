"""What ElevenLabs answers.

Every class keeps keys and values that are not documented, so that an answer that grows can be
read.
"""

from typing import Any, Literal

from .._base import OpenModel
from .._types import Number


class Task(OpenModel):
    """Task."""


class Result(OpenModel):
    """Result."""


class Detail(OpenModel):
    """What went wrong."""

    code: str | None = None
    """A code for what went wrong."""

    status: str | None = None
    """A code for what went wrong."""

    type: str | None = None
    """The kind of problem."""

    message: str | None = None
    """The problem in words."""

    param: str | None = None
    """The place in the request."""

    request_id: str | None = None
    """The request's id."""


class Preview(OpenModel):
    """One element of: Previews."""

    audio_base_64: str
    """The file itself, as base64.

    Allowed: base64.
    """

    generated_voice_id: str
    """The voice's id, by which it can be kept."""

    media_type: str
    """The file's MIME type."""

    duration_secs: Number
    """How long the result is.

    Allowed: a number of seconds.
    """

    language: str | None
    """The language of the text, by its code.

    May be null.
    """


class Word(OpenModel):
    """One element of: Words."""

    text: str
    """The word."""

    start: Number | None = None
    """When it begins.

    Allowed: a number of seconds. May be null.
    """

    end: Number | None = None
    """When it ends.

    Allowed: a number of seconds. May be null.
    """

    type: Literal["word", "spacing", "audio_event"] | None = None
    """What sort of entry it is.

    Allowed: word, spacing, audio_event.
    """

    speaker_id: str | None = None
    """Who speaks.

    May be null.
    """

    logprob: Number | None = None
    """How sure the word is, as a logarithm."""


class Character(OpenModel):
    """One element of: Characters."""

    text: str
    """The text."""

    start: Number
    """When it begins.

    Allowed: a number of seconds.
    """

    end: Number
    """When it ends.

    Allowed: a number of seconds.
    """


class AlignmentWord(OpenModel):
    """One element of: Words."""

    text: str
    """The text."""

    start: Number
    """When it begins.

    Allowed: a number of seconds.
    """

    end: Number
    """When it ends.

    Allowed: a number of seconds.
    """


class Error(OpenModel):
    """The answer to a request that was refused."""

    detail: Detail | list[dict[str, Any]] | str
    """What went wrong."""


class Voices(OpenModel):
    """The voices that were made."""

    previews: list[Preview]
    """The voices, each with a sample."""

    text: str
    """The text that is read aloud."""


class Transcript(OpenModel):
    """What is said in the recording."""

    language_code: str | None = None
    """The language of the text, by its code."""

    language_probability: Number | None = None
    """How sure the language is, from 0 to 1."""

    text: str | None = None
    """The text."""

    words: list[Word] | None = None
    """The words with their times."""

    transcripts: list[dict[str, Any]] | None = None
    """The transcripts of the channels, where each has its own."""

    transcription_id: str | None = None
    """The transcript's id.

    May be null.
    """

    audio_duration_secs: Number | None = None
    """How long the recording is.

    Allowed: a number of seconds. May be null.
    """


class Alignment(OpenModel):
    """A text with the times at which it is said."""

    characters: list[Character]
    """The characters with their times."""

    words: list[AlignmentWord]
    """The words with their times."""

    loss: Number
    """How badly the text fits the recording. The lower the number, the better."""
