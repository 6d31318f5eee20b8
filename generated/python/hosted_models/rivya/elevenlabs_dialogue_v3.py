"""ElevenLabs Dialogue V3 at Rivya.

Speaks a dialogue, with a voice for each of its lines.

Price: known only after billing, metered.

Sources:
- Tích hợp API ElevenLabs Dialogue V3 (vi), read 2026-11-24
- ElevenLabs Dialogue V3 API 接入文件 (zh-Hant), read 2026-11-24
"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._types import constant


class DialogueItem(Model):
    """One element of: Dialogue."""

    voice: str | MISSING = MISSING
    """The voice that reads the text."""

    text: str | MISSING = MISSING
    """What the voice says."""


class Params(Model):
    """The settings of the chosen model."""

    dialogue: list[DialogueItem]
    """The lines of the dialogue, in order."""

    default_voice: Literal[
        "Adam",
        "Alice",
        "Bill",
        "Brian",
        "Callum",
        "Charlie",
        "Chris",
        "Daniel",
        "Eric",
        "George",
        "Harry",
        "Jessica",
        "Laura",
        "Liam",
        "Lily",
        "Matilda",
        "River",
        "Roger",
        "Sarah",
        "Will",
    ] = "Adam"
    """The voice that reads what names no voice of its own.

    Allowed: Adam, Alice, Bill, Brian, Callum, Charlie, Chris, Daniel, Eric, George, Harry,
    Jessica, Laura, Liam, Lily, Matilda, River, Roger, Sarah, Will. Default: Adam.
    """

    stability: Literal["0", "0.5", "1"] = "0.5"
    """How even the voice stays.

    Allowed: 0, 0.5, 1. Default: 0.5.

    Note: Sent as text, not as a JSON number.
    """

    language_code: str | MISSING = MISSING
    """The language of the text, by its code."""


class Request(Model):
    """Speaks a dialogue, with a voice for each of its lines."""

    model: Literal["elevenlabs-dialogue-v3"] = constant("elevenlabs-dialogue-v3")
    """The id of the model that does the work.

    Allowed: elevenlabs-dialogue-v3.

    Note: The model pages print the model's own id as the default although the key is required.
    """

    prompt: Annotated[str | MISSING, Field(max_length=5000)] = MISSING
    """What the result should be.

    Allowed: at most 5,000 characters.
    """

    params: Params
    """The settings of the chosen model.

    Note: Optional for most models; the page of a model says where it is required.
    """

    client_request_id: str | MISSING = MISSING
    """An id of your own that is kept with the task, so that you can find the request in your logs."""


class Arguments(TypedDict, total=False):
    """What elevenlabs-dialogue-v3 is called with."""

    prompt: str
    """What the result should be.

    Allowed: at most 5,000 characters.
    """

    dialogue: Required[Sequence[DialogueItem | Mapping[str, Any]]]
    """The lines of the dialogue, in order."""

    default_voice: Literal[
        "Adam",
        "Alice",
        "Bill",
        "Brian",
        "Callum",
        "Charlie",
        "Chris",
        "Daniel",
        "Eric",
        "George",
        "Harry",
        "Jessica",
        "Laura",
        "Liam",
        "Lily",
        "Matilda",
        "River",
        "Roger",
        "Sarah",
        "Will",
    ]
    """The voice that reads what names no voice of its own.

    Allowed: Adam, Alice, Bill, Brian, Callum, Charlie, Chris, Daniel, Eric, George, Harry,
    Jessica, Laura, Liam, Lily, Matilda, River, Roger, Sarah, Will. Default: Adam.
    """

    stability: Literal["0", "0.5", "1"]
    """How even the voice stays.

    Allowed: 0, 0.5, 1. Default: 0.5.

    Note: Sent as text, not as a JSON number.
    """

    language_code: str
    """The language of the text, by its code."""

    client_request_id: str
    """An id of your own that is kept with the task, so that you can find the request in your logs."""
