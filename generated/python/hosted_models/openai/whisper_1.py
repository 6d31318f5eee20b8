"""Whisper at OpenAI.

Writes down what is said in a recording.

Price: 0.006 USD per minute × (audio_seconds ÷ 60).

Sources:
- openai/openai-openapi, openapi.yaml (en), read 2026-12-01
- Whisper (pt-BR), read 2026-12-01
"""

from collections.abc import Sequence
from typing import Annotated, Any, ClassVar, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._client.sources import FileInput
from .._runtime.conditions import Key, Test
from .._runtime.constraints import Rule
from .._types import Integer, Number, constant


class Request(Model):
    """Writes down what is said in a recording.

    Rules:
    - When timestamp_granularities is given, response_format must be given and must be
      verbose_json.
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        Rule(
            text="When timestamp_granularities is given, response_format must be given and must be verbose_json.",
            when=(
                Test(subject=Key(("timestamp_granularities",)), present=True, default=("segment",)),
            ),
            then=(
                Test(
                    subject=Key(("response_format",)),
                    one_of=("verbose_json",),
                    present=True,
                    default="json",
                    may_be_absent=True,
                ),
            ),
        ),
    )

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

    language: str | MISSING = MISSING
    """The language of the text, by its code."""

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

    timestamp_granularities: list[Literal["word", "segment"]] = ["segment"]
    """For which parts of the text the times come along.

    Allowed: each word, segment. Default: ["segment"].

    Note: It needs the format verbose_json.
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
    """What whisper-1 is called with."""

    file: Required[str | FileInput]
    """The recording to work from.

    Allowed: audio as a part of the form.

    Note: FLAC, MP3, MP4, MPEG, MPGA, M4A, OGG, WAV or WebM; the name of the file has to end
    accordingly.
    """

    language: str
    """The language of the text, by its code."""

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

    timestamp_granularities: Sequence[Literal["word", "segment"]]
    """For which parts of the text the times come along.

    Allowed: each word, segment. Default: ["segment"].

    Note: It needs the format verbose_json.
    """
