"""What OpenAI answers.

Every class keeps keys and values that are not documented, so that an answer that grows can be
read.
"""

from typing import Any

from .._base import OpenModel
from .._types import Integer, Number


class Task(OpenModel):
    """Task."""


class Result(OpenModel):
    """Result."""


class ErrorError(OpenModel):
    """What went wrong."""

    message: str
    """The problem in words."""

    type: str
    """The kind of problem."""

    param: str | None
    """The place in the request.

    May be null.
    """

    code: str | None
    """A fixed word for the problem.

    May be null.
    """


class DataItem(OpenModel):
    """One element of: Data."""

    b64_json: str | None = None
    """The file itself, as base64.

    Allowed: base64.
    """

    revised_prompt: str | None = None
    """The prompt that was used."""


class Usage(OpenModel):
    """How much was read and written."""

    input_tokens: Integer
    """Tokens read.

    Allowed: a number of tokens.
    """

    output_tokens: Integer | None = None
    """Tokens written.

    Allowed: a number of tokens.
    """

    total_tokens: Integer | None = None
    """Both together.

    Allowed: a number of tokens.
    """


class Word(OpenModel):
    """One element of: Words."""

    word: str
    """The word."""

    start: Number
    """When it begins.

    Allowed: a number of seconds.
    """

    end: Number
    """When it ends.

    Allowed: a number of seconds.
    """


class TranscriptUsage(OpenModel):
    """How much was read and written."""

    input_tokens: Integer | None = None
    """Tokens read.

    Allowed: a number of tokens.
    """

    output_tokens: Integer | None = None
    """Tokens written.

    Allowed: a number of tokens.
    """

    total_tokens: Integer | None = None
    """Both together.

    Allowed: a number of tokens.
    """


class Error(OpenModel):
    """The answer to a request that was refused."""

    error: ErrorError
    """What went wrong."""


class Images(OpenModel):
    """The images."""

    created: Integer
    """When the task was created, counted from the start of 1970.

    Allowed: a number of seconds.
    """

    data: list[DataItem] | None = None
    """The files."""

    background: str | None = None
    """What stands behind the subject."""

    output_format: str | None = None
    """The file format of the result."""

    size: str | None = None
    """Width and height of the result, in pixels."""

    quality: str | None = None
    """The quality of the result, as a tier."""

    usage: Usage | None = None
    """How much was read and written."""


class Transcript(OpenModel):
    """What is said in the recording."""

    text: str
    """The text."""

    language: str | None = None
    """The language of the text, by its code."""

    duration: Number | None = None
    """How long the recording is.

    Allowed: a number of seconds.
    """

    words: list[Word] | None = None
    """The words with their times."""

    segments: list[dict[str, Any]] | None = None
    """The parts of the text with their times."""

    usage: TranscriptUsage | None = None
    """How much was read and written."""
