"""What OpenAI answers.

Every class keeps keys and values that are not documented, so that an answer that grows can be
read.
"""

from typing import Any

from pydantic import MISSING

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

    b64_json: str | MISSING = MISSING
    """The file itself, as base64.

    Allowed: base64.
    """

    revised_prompt: str | MISSING = MISSING
    """The prompt that was used."""


class Usage(OpenModel):
    """How much was read and written."""

    input_tokens: Integer
    """Tokens read.

    Allowed: a number of tokens.
    """

    output_tokens: Integer | MISSING = MISSING
    """Tokens written.

    Allowed: a number of tokens.
    """

    total_tokens: Integer | MISSING = MISSING
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

    input_tokens: Integer | MISSING = MISSING
    """Tokens read.

    Allowed: a number of tokens.
    """

    output_tokens: Integer | MISSING = MISSING
    """Tokens written.

    Allowed: a number of tokens.
    """

    total_tokens: Integer | MISSING = MISSING
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

    data: list[DataItem] | MISSING = MISSING
    """The files."""

    background: str | MISSING = MISSING
    """What stands behind the subject."""

    output_format: str | MISSING = MISSING
    """The file format of the result."""

    size: str | MISSING = MISSING
    """Width and height of the result, in pixels."""

    quality: str | MISSING = MISSING
    """The quality of the result, as a tier."""

    usage: Usage | MISSING = MISSING
    """How much was read and written."""


class Transcript(OpenModel):
    """What is said in the recording."""

    text: str
    """The text."""

    language: str | MISSING = MISSING
    """The language of the text, by its code."""

    duration: Number | MISSING = MISSING
    """How long the recording is.

    Allowed: a number of seconds.
    """

    words: list[Word] | MISSING = MISSING
    """The words with their times."""

    segments: list[dict[str, Any]] | MISSING = MISSING
    """The parts of the text with their times."""

    usage: TranscriptUsage | MISSING = MISSING
    """How much was read and written."""
