"""Whisper, translation at OpenAI.

Writes down in English what is said in a recording.

Sources:
- openai/openai-openapi, openapi.yaml (en), read 2026-12-01
"""

from typing import Annotated, Any, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._client.sources import FileInput
from .._types import Integer, Number, constant


class Request(Model):
    """Writes down in English what is said in a recording."""

    model: Literal["whisper-1"] = constant("whisper-1")
    """The id of the model that does the work.

    Allowed: whisper-1.
    """

    file: str
    """The recording to work from.

    Allowed: audio as a part of the form.

    Note: FLAC, MP3, MP4, MPEG, MPGA, M4A, OGG, WAV or WebM; the name of the file has to end
    accordingly.
    """

    prompt: str | MISSING = MISSING
    """A text that shows the style, or that comes before the recording."""

    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] = "json"
    """The file format of the result.

    Allowed: json, text, srt, verbose_json, vtt. Default: json.
    """

    temperature: Annotated[Number, Field(ge=0, le=1)] = 0
    """How freely the next words are drawn. The higher the number, the more varied the answer.

    Allowed: from 0 to 1. Default: 0.
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


class Usage(OpenModel):
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


class Result(OpenModel):
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

    usage: Usage | None = None
    """How much was read and written."""


class Arguments(TypedDict, total=False):
    """What whisper-1-translation is called with."""

    file: Required[str | FileInput]
    """The recording to work from.

    Allowed: audio as a part of the form.

    Note: FLAC, MP3, MP4, MPEG, MPGA, M4A, OGG, WAV or WebM; the name of the file has to end
    accordingly.
    """

    prompt: str
    """A text that shows the style, or that comes before the recording."""

    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"]
    """The file format of the result.

    Allowed: json, text, srt, verbose_json, vtt. Default: json.
    """

    temperature: Number
    """How freely the next words are drawn. The higher the number, the more varied the answer.

    Allowed: from 0 to 1. Default: 0.
    """
