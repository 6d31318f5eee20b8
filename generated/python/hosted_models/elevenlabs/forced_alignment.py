"""Forced Alignment at ElevenLabs.

Finds when each word of a text is said in a recording.

Sources:
- tryAGI/ElevenLabs, openapi.json (en), read 2026-12-01
"""

from typing import Required, TypedDict

from .._base import OpenModel
from .._client.sources import FileInput
from .._types import Number


class Request(OpenModel):
    """Finds when each word of a text is said in a recording."""

    file: str
    """The recording to work from.

    Allowed: audio as a part of the form; at most 1 GB.
    """

    text: str
    """The text that is said in the recording."""


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


class Word(OpenModel):
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


class Result(OpenModel):
    """A text with the times at which it is said."""

    characters: list[Character]
    """The characters with their times."""

    words: list[Word]
    """The words with their times."""

    loss: Number
    """How badly the text fits the recording. The lower the number, the better."""


class Arguments(TypedDict, total=False):
    """What forced-alignment is called with."""

    file: Required[str | FileInput]
    """The recording to work from.

    Allowed: audio as a part of the form; at most 1 GB.
    """

    text: Required[str]
    """The text that is said in the recording."""
