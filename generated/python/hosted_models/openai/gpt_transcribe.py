"""GPT Transcribe at OpenAI.

Writes down what is said in a recording.

Sources:
- openai/openai-openapi, openapi.yaml (en), read 2026-12-01
"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._client.sources import FileInput
from .._types import Integer, Number, constant


class ChunkingStrategy(Model):
    """Chunking strategy."""

    type: Literal["server_vad"]
    """How the pieces are found.

    Allowed: server_vad.
    """

    prefix_padding_ms: Integer | MISSING = MISSING
    """How much is kept from before the speech.

    Allowed: a number of milliseconds.

    Note: Left out, it counts as 300.
    """

    silence_duration_ms: Integer | MISSING = MISSING
    """How long a silence ends a piece.

    Allowed: a number of milliseconds.

    Note: Left out, it counts as 200.
    """

    threshold: Annotated[Number | MISSING, Field(ge=0, le=1)] = MISSING
    """How loud the speech has to be. The higher the number, the louder.

    Allowed: from 0 to 1.

    Note: Left out, it counts as 0.5.
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


class Request(Model):
    """Writes down what is said in a recording."""

    model: Literal["gpt-transcribe"] = constant("gpt-transcribe")
    """The id of the model that does the work.

    Allowed: gpt-transcribe.
    """

    file: str
    """The recording to work from.

    Allowed: audio as a part of the form.

    Note: FLAC, MP3, MP4, MPEG, MPGA, M4A, OGG, WAV or WebM; the name of the file has to end
    accordingly.
    """

    language: str | MISSING = MISSING
    """The language of the text, by its code."""

    languages: Annotated[list[str] | MISSING, Field(min_length=1)] = MISSING
    """Languages that may be spoken, by their codes.

    Allowed: at least 1 element.
    """

    keywords: list[str] | MISSING = MISSING
    """Words that are likely to be said."""

    prompt: str | MISSING = MISSING
    """A text that shows the style, or that comes before the recording."""

    response_format: Literal["json"] = "json"
    """The file format of the result.

    Allowed: json. Default: json.
    """

    temperature: Annotated[Number, Field(ge=0, le=1)] = 0
    """How freely the next words are drawn. The higher the number, the more varied the answer.

    Allowed: from 0 to 1. Default: 0.
    """

    chunking_strategy: Literal["auto"] | ChunkingStrategy | None | MISSING = MISSING
    """How the recording is cut into pieces.

    Allowed: string: auto; object. May be null.
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
    """What gpt-transcribe is called with."""

    file: Required[str | FileInput]
    """The recording to work from.

    Allowed: audio as a part of the form.

    Note: FLAC, MP3, MP4, MPEG, MPGA, M4A, OGG, WAV or WebM; the name of the file has to end
    accordingly.
    """

    language: str
    """The language of the text, by its code."""

    languages: Sequence[str]
    """Languages that may be spoken, by their codes.

    Allowed: at least 1 element.
    """

    keywords: Sequence[str]
    """Words that are likely to be said."""

    prompt: str
    """A text that shows the style, or that comes before the recording."""

    response_format: Literal["json"]
    """The file format of the result.

    Allowed: json. Default: json.
    """

    temperature: Number
    """How freely the next words are drawn. The higher the number, the more varied the answer.

    Allowed: from 0 to 1. Default: 0.
    """

    chunking_strategy: Literal["auto"] | ChunkingStrategy | Mapping[str, Any] | None
    """How the recording is cut into pieces.

    Allowed: string: auto; object. May be null.
    """
