"""ElevenLabs Multilingual V2 at Rivya.

Reads a text aloud, in one of five voices.

Price: known only after billing, metered.

Sources:
- ElevenLabs Multilingual V2 API Integration (en), read 2026-11-24
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._types import Number, Steps, constant


class Params(Model):
    """The settings of the chosen model."""

    voice: Literal[
        "TX3LPaxmHKxFdv7VOQHJ",
        "cgSgspJ2msm6clMCkdW9",
        "pNInz6obpgDQGcFmaJgB",
        "BIvP0GN1cAtSRTxNHnWS",
        "aMSt68OGf4xUZAnLpTU8",
    ]
    """The voice that reads the text.

    Allowed: TX3LPaxmHKxFdv7VOQHJ, cgSgspJ2msm6clMCkdW9, pNInz6obpgDQGcFmaJgB,
    BIvP0GN1cAtSRTxNHnWS, aMSt68OGf4xUZAnLpTU8.
    """

    stability: Annotated[Number, Steps(0, 1, by=0.05)] = 0.5
    """How even the voice stays.

    Allowed: from 0 to 1; in steps of 0.05. Default: 0.5.
    """

    similarity_boost: Annotated[Number, Steps(0, 1, by=0.05)] = 0.75
    """How closely the speech keeps to the voice.

    Allowed: from 0 to 1; in steps of 0.05. Default: 0.75.
    """

    style: Annotated[Number, Steps(0, 1, by=0.05)] = 0
    """How much style the speech has.

    Allowed: from 0 to 1; in steps of 0.05. Default: 0.
    """

    speed: Annotated[Number, Steps(0.7, 1.2, by=0.05)] = 1
    """How fast the speech is.

    Allowed: from 0.7 to 1.2; in steps of 0.05. Default: 1.
    """

    timestamps: Literal["false", "true"] = "false"
    """Whether the times of the words come along.

    Allowed: false, true. Default: false.

    Note: Sent as text, not as a JSON boolean.
    """

    previous_text: str | MISSING = MISSING
    """The text that comes before this one, so that the speech follows on from it."""

    next_text: str | MISSING = MISSING
    """The text that comes after this one, so that the speech leads over to it."""

    language_code: str | MISSING = MISSING
    """The language of the text, by its code."""


class Request(Model):
    """Reads a text aloud, in one of five voices."""

    model: Literal["elevenlabs-multilingual-v2"] = constant("elevenlabs-multilingual-v2")
    """The id of the model that does the work.

    Allowed: elevenlabs-multilingual-v2.

    Note: The model pages print the model's own id as the default although the key is required.
    """

    prompt: Annotated[str, Field(max_length=5000)]
    """The text that is read aloud.

    Allowed: at most 5,000 characters.
    """

    params: Params
    """The settings of the chosen model.

    Note: Optional for most models; the page of a model says where it is required.
    """

    client_request_id: str | MISSING = MISSING
    """An id of your own that is kept with the task, so that you can find the request in your logs."""


class Arguments(TypedDict, total=False):
    """What elevenlabs-multilingual-v2 is called with."""

    prompt: Required[str]
    """The text that is read aloud.

    Allowed: at most 5,000 characters.
    """

    voice: Required[
        Literal[
            "TX3LPaxmHKxFdv7VOQHJ",
            "cgSgspJ2msm6clMCkdW9",
            "pNInz6obpgDQGcFmaJgB",
            "BIvP0GN1cAtSRTxNHnWS",
            "aMSt68OGf4xUZAnLpTU8",
        ]
    ]
    """The voice that reads the text.

    Allowed: TX3LPaxmHKxFdv7VOQHJ, cgSgspJ2msm6clMCkdW9, pNInz6obpgDQGcFmaJgB,
    BIvP0GN1cAtSRTxNHnWS, aMSt68OGf4xUZAnLpTU8.
    """

    stability: Number
    """How even the voice stays.

    Allowed: from 0 to 1; in steps of 0.05. Default: 0.5.
    """

    similarity_boost: Number
    """How closely the speech keeps to the voice.

    Allowed: from 0 to 1; in steps of 0.05. Default: 0.75.
    """

    style: Number
    """How much style the speech has.

    Allowed: from 0 to 1; in steps of 0.05. Default: 0.
    """

    speed: Number
    """How fast the speech is.

    Allowed: from 0.7 to 1.2; in steps of 0.05. Default: 1.
    """

    timestamps: Literal["false", "true"]
    """Whether the times of the words come along.

    Allowed: false, true. Default: false.

    Note: Sent as text, not as a JSON boolean.
    """

    previous_text: str
    """The text that comes before this one, so that the speech follows on from it."""

    next_text: str
    """The text that comes after this one, so that the speech leads over to it."""

    language_code: str
    """The language of the text, by its code."""

    client_request_id: str
    """An id of your own that is kept with the task, so that you can find the request in your logs."""
