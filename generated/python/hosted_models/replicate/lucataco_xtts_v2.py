"""XTTS v2 at Replicate.

Reads a text aloud, in the voice of a recording.

Sources:
- replicate/comfyui-replicate, schemas/lucataco_xtts-v2.json (en), read 2026-11-30
"""

from typing import Literal, Required, TypedDict

from pydantic import MISSING

from .._base import Model
from .._client.sources import FileInput
from .._types import constant


class Input(Model):
    """The settings of the chosen model."""

    text: str | MISSING = MISSING
    """The text that is read aloud."""

    speaker: str
    """A recording of the voice.

    Allowed: audio as a URL or a data URI.
    """

    language: Literal[
        "en",
        "es",
        "fr",
        "de",
        "it",
        "pt",
        "pl",
        "tr",
        "ru",
        "nl",
        "cs",
        "ar",
        "zh",
        "hu",
        "ko",
        "hi",
    ] = "en"
    """The language of the text, by its code.

    Allowed: en, es, fr, de, it, pt, pl, tr, ru, nl, cs, ar, zh, hu, ko, hi. Default: en.
    """

    cleanup_voice: bool = False
    """Whether noise is taken out of the recording first.

    Default: false.
    """


class Request(Model):
    """Reads a text aloud, in the voice of a recording."""

    version: Literal[
        "lucataco/xtts-v2:684bc3855b37866c0c65add2ff39c78f3dea3f4ff103a436465326e0f438d55e"
    ] = constant(
        "lucataco/xtts-v2:684bc3855b37866c0c65add2ff39c78f3dea3f4ff103a436465326e0f438d55e"
    )
    """The version's id, also with the model's owner and name before it.

    Allowed: lucataco/xtts-v2:684bc3855b37866c0c65add2ff39c78f3dea3f4ff103a436465326e0f438d55e.
    """

    input: Input
    """The settings of the chosen model."""


class Arguments(TypedDict, total=False):
    """What lucataco/xtts-v2 is called with."""

    text: str
    """The text that is read aloud."""

    speaker: Required[str | FileInput]
    """A recording of the voice.

    Allowed: audio as a URL or a data URI.
    """

    language: Literal[
        "en",
        "es",
        "fr",
        "de",
        "it",
        "pt",
        "pl",
        "tr",
        "ru",
        "nl",
        "cs",
        "ar",
        "zh",
        "hu",
        "ko",
        "hi",
    ]
    """The language of the text, by its code.

    Allowed: en, es, fr, de, it, pt, pl, tr, ru, nl, cs, ar, zh, hu, ko, hi. Default: en.
    """

    cleanup_voice: bool
    """Whether noise is taken out of the recording first.

    Default: false.
    """
