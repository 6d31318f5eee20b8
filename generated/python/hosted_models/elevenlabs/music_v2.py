"""Eleven Music v2 at ElevenLabs.

Makes a piece of music from a prompt or a plan.

Sources:
- tryAGI/ElevenLabs, openapi.json (en), read 2026-12-01
"""

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal, TypedDict

from pydantic import MISSING, Field

from .._base import OpenModel
from .._runtime.constraints import Rule
from .._types import Integer, Number, constant


class Request(OpenModel):
    """Makes a piece of music from a prompt or a plan.

    Rules:
    - At most one of prompt and composition_plan may be given.
    - At most one of prompt and seed may be given.
    - When composition_plan is given, the server ignores music_length_ms.
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        Rule(
            text="At most one of prompt and composition_plan may be given.",
            at_most_one=(("prompt",), ("composition_plan",)),
        ),
        Rule(
            text="At most one of prompt and seed may be given.",
            at_most_one=(("prompt",), ("seed",)),
        ),
    )

    output_format: Literal[
        "auto",
        "mp3_48000_128",
        "mp3_48000_192",
        "mp3_48000_240",
        "mp3_48000_320",
        "mp3_22050_32",
        "mp3_24000_48",
        "mp3_44100_32",
        "mp3_44100_64",
        "mp3_44100_96",
        "mp3_44100_128",
        "mp3_44100_192",
        "pcm_8000",
        "pcm_16000",
        "pcm_22050",
        "pcm_24000",
        "pcm_32000",
        "pcm_44100",
        "pcm_48000",
        "ulaw_8000",
        "alaw_8000",
        "opus_48000_32",
        "opus_48000_64",
        "opus_48000_96",
        "opus_48000_128",
        "opus_48000_192",
    ] = "auto"
    """The file format of the result.

    Allowed: auto, mp3_48000_128, mp3_48000_192, mp3_48000_240, mp3_48000_320, mp3_22050_32,
    mp3_24000_48, mp3_44100_32, mp3_44100_64, mp3_44100_96, mp3_44100_128, mp3_44100_192,
    pcm_8000, pcm_16000, pcm_22050, pcm_24000, pcm_32000, pcm_44100, pcm_48000, ulaw_8000,
    alaw_8000, opus_48000_32, opus_48000_64, opus_48000_96, opus_48000_128, opus_48000_192.
    Default: auto.
    """

    model_id: Literal["music_v2"] = constant("music_v2")
    """The id of the model that does the work.

    Allowed: music_v2.
    """

    prompt: Annotated[str | None | MISSING, Field(max_length=4100)] = MISSING
    """What the result should be.

    Allowed: at most 4,100 characters. May be null.
    """

    generation_mode: Literal["track", "loop", "ambience", "video_to_music"] | None | MISSING = (
        MISSING
    )
    """What sort of piece it is.

    Allowed: track, loop, ambience, video_to_music. May be null.
    """

    lyrics_text: Annotated[str | None | MISSING, Field(max_length=4000)] = MISSING
    """What is sung.

    Allowed: at most 4,000 characters. May be null.
    """

    composition_plan: dict[str, Any] | None | MISSING = MISSING
    """A plan of the piece, part by part.

    May be null.
    """

    music_prompt: dict[str, Any] | None | MISSING = MISSING
    """A plan of the piece, part by part.

    Deprecated. Use composition_plan instead.
    May be null.
    """

    music_length_ms: Annotated[Integer | None | MISSING, Field(ge=3000, le=600000)] = MISSING
    """How long the result is.

    Allowed: from 3000 to 600000 milliseconds. May be null.
    """

    seed: Annotated[Integer | None | MISSING, Field(ge=0, le=2147483647)] = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 2147483647. May be null.
    """

    force_instrumental: bool = False
    """Whether the piece has no voices.

    Default: false.
    """

    finetune_id: Annotated[str | None | MISSING, Field(max_length=100)] = MISSING
    """The fine-tuned model that is used, by its id.

    Allowed: at most 100 characters. May be null.
    """

    finetune_strength: Annotated[Number, Field(gt=0, le=2)] = 1
    """How much the fine-tuned model changes the result.

    Allowed: at most 2 and more than 0. Default: 1.
    """

    use_phonetic_names: bool = False
    """Whether names are written as they sound, so that they are sung better.

    Default: false.
    """

    respect_sections_durations: bool = True
    """Whether the lengths that the plan gives are kept.

    Default: true.

    Note: This model keeps them always.
    """

    store_for_inpainting: bool = False
    """Whether the piece is kept, so that it can be changed later.

    Default: false.
    """

    sign_with_c2pa: bool = False
    """Whether the file says, signed, how it was made.

    Default: false.

    Note: For MP3 alone.
    """


class Arguments(TypedDict, total=False):
    """What music_v2 is called with."""

    output_format: Literal[
        "auto",
        "mp3_48000_128",
        "mp3_48000_192",
        "mp3_48000_240",
        "mp3_48000_320",
        "mp3_22050_32",
        "mp3_24000_48",
        "mp3_44100_32",
        "mp3_44100_64",
        "mp3_44100_96",
        "mp3_44100_128",
        "mp3_44100_192",
        "pcm_8000",
        "pcm_16000",
        "pcm_22050",
        "pcm_24000",
        "pcm_32000",
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

    Allowed: auto, mp3_48000_128, mp3_48000_192, mp3_48000_240, mp3_48000_320, mp3_22050_32,
    mp3_24000_48, mp3_44100_32, mp3_44100_64, mp3_44100_96, mp3_44100_128, mp3_44100_192,
    pcm_8000, pcm_16000, pcm_22050, pcm_24000, pcm_32000, pcm_44100, pcm_48000, ulaw_8000,
    alaw_8000, opus_48000_32, opus_48000_64, opus_48000_96, opus_48000_128, opus_48000_192.
    Default: auto.
    """

    prompt: str | None
    """What the result should be.

    Allowed: at most 4,100 characters. May be null.
    """

    generation_mode: Literal["track", "loop", "ambience", "video_to_music"] | None
    """What sort of piece it is.

    Allowed: track, loop, ambience, video_to_music. May be null.
    """

    lyrics_text: str | None
    """What is sung.

    Allowed: at most 4,000 characters. May be null.
    """

    composition_plan: Mapping[str, Any] | None
    """A plan of the piece, part by part.

    May be null.
    """

    music_prompt: Mapping[str, Any] | None
    """A plan of the piece, part by part.

    Deprecated. Use composition_plan instead.
    May be null.
    """

    music_length_ms: Integer | None
    """How long the result is.

    Allowed: from 3000 to 600000 milliseconds. May be null.
    """

    seed: Integer | None
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 2147483647. May be null.
    """

    force_instrumental: bool
    """Whether the piece has no voices.

    Default: false.
    """

    finetune_id: str | None
    """The fine-tuned model that is used, by its id.

    Allowed: at most 100 characters. May be null.
    """

    finetune_strength: Number
    """How much the fine-tuned model changes the result.

    Allowed: at most 2 and more than 0. Default: 1.
    """

    use_phonetic_names: bool
    """Whether names are written as they sound, so that they are sung better.

    Default: false.
    """

    respect_sections_durations: bool
    """Whether the lengths that the plan gives are kept.

    Default: true.

    Note: This model keeps them always.
    """

    store_for_inpainting: bool
    """Whether the piece is kept, so that it can be changed later.

    Default: false.
    """

    sign_with_c2pa: bool
    """Whether the file says, signed, how it was made.

    Default: false.

    Note: For MP3 alone.
    """
