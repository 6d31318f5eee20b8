"""ElevenLabs Sound Effect V2 at Rivya.

Makes a sound effect of up to 22 seconds from a prompt.

Price: known only after billing, metered.

Sources:
- ElevenLabs Sound Effect V2 API Integration (en), read 2026-11-24
- Tích hợp API ElevenLabs Sound Effect V2 (vi), read 2026-11-24
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._types import Number, Steps, constant


class Params(Model):
    """The settings of the chosen model."""

    loop: Literal["false", "true"] = "false"
    """Whether the end runs into the beginning, so that it can be played in a loop.

    Allowed: false, true. Default: false.

    Note: Sent as text, not as a JSON boolean.
    """

    duration_seconds: Annotated[Number, Steps(0.5, 22, by=0.5)] = 3
    """How long the result is.

    Allowed: from 0.5 to 22 seconds; in steps of 0.5. Default: 3.
    """

    prompt_influence: Annotated[Number, Steps(0, 1, by=0.05)] = 0.3
    """How closely the sound keeps to the prompt. The higher the number, the closer.

    Allowed: from 0 to 1; in steps of 0.05. Default: 0.3.
    """

    output_format: Literal[
        "mp3_22050_32",
        "mp3_44100_32",
        "mp3_44100_64",
        "mp3_44100_96",
        "mp3_44100_128",
        "mp3_44100_192",
        "pcm_8000",
        "pcm_16000",
        "pcm_22050",
        "pcm_24000",
        "pcm_44100",
        "pcm_48000",
        "ulaw_8000",
        "alaw_8000",
        "opus_48000_32",
        "opus_48000_64",
        "opus_48000_96",
        "opus_48000_128",
        "opus_48000_192",
    ] = "mp3_44100_128"
    """The file format of the result.

    Allowed: mp3_22050_32, mp3_44100_32, mp3_44100_64, mp3_44100_96, mp3_44100_128,
    mp3_44100_192, pcm_8000, pcm_16000, pcm_22050, pcm_24000, pcm_44100, pcm_48000, ulaw_8000,
    alaw_8000, opus_48000_32, opus_48000_64, opus_48000_96, opus_48000_128, opus_48000_192.
    Default: mp3_44100_128.
    """


class Request(Model):
    """Makes a sound effect of up to 22 seconds from a prompt."""

    model: Literal["elevenlabs-sound-effect-v2"] = constant("elevenlabs-sound-effect-v2")
    """The id of the model that does the work.

    Allowed: elevenlabs-sound-effect-v2.

    Note: The model pages print the model's own id as the default although the key is required.
    """

    prompt: Annotated[str, Field(max_length=5000)]
    """What the result should be.

    Allowed: at most 5,000 characters.
    """

    params: Params | MISSING = MISSING
    """The settings of the chosen model.

    Note: Optional for most models; the page of a model says where it is required.
    """

    client_request_id: str | MISSING = MISSING
    """An id of your own that is kept with the task, so that you can find the request in your logs."""


class Arguments(TypedDict, total=False):
    """What elevenlabs-sound-effect-v2 is called with."""

    prompt: Required[str]
    """What the result should be.

    Allowed: at most 5,000 characters.
    """

    loop: Literal["false", "true"]
    """Whether the end runs into the beginning, so that it can be played in a loop.

    Allowed: false, true. Default: false.

    Note: Sent as text, not as a JSON boolean.
    """

    duration_seconds: Number
    """How long the result is.

    Allowed: from 0.5 to 22 seconds; in steps of 0.5. Default: 3.
    """

    prompt_influence: Number
    """How closely the sound keeps to the prompt. The higher the number, the closer.

    Allowed: from 0 to 1; in steps of 0.05. Default: 0.3.
    """

    output_format: Literal[
        "mp3_22050_32",
        "mp3_44100_32",
        "mp3_44100_64",
        "mp3_44100_96",
        "mp3_44100_128",
        "mp3_44100_192",
        "pcm_8000",
        "pcm_16000",
        "pcm_22050",
        "pcm_24000",
        "pcm_44100",
        "pcm_48000",
        "ulaw_8000",
        "alaw_8000",
        "opus_48000_32",
        "opus_48000_64",
        "opus_48000_96",
        "opus_48000_128",
        "opus_48000_192",
    ]
    """The file format of the result.

    Allowed: mp3_22050_32, mp3_44100_32, mp3_44100_64, mp3_44100_96, mp3_44100_128,
    mp3_44100_192, pcm_8000, pcm_16000, pcm_22050, pcm_24000, pcm_44100, pcm_48000, ulaw_8000,
    alaw_8000, opus_48000_32, opus_48000_64, opus_48000_96, opus_48000_128, opus_48000_192.
    Default: mp3_44100_128.
    """

    client_request_id: str
    """An id of your own that is kept with the task, so that you can find the request in your logs."""
