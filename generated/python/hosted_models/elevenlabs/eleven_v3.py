"""Eleven v3 at ElevenLabs.

Reads a text aloud, in a voice of your choice.

Sources:
- tryAGI/ElevenLabs, openapi.json (en), read 2026-12-01
- ElevenLabs at OpenRouter (en), read 2026-12-01
"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import OpenModel
from .._types import Integer, Number, constant


class VoiceSettings(OpenModel):
    """How the voice sounds, for this request alone.

    May be null.
    """

    stability: Annotated[Number | None, Field(ge=0, le=1)] = 0.5
    """How even the voice stays.

    Allowed: from 0 to 1. May be null. Default: 0.5.
    """

    similarity_boost: Annotated[Number | None, Field(ge=0, le=1)] = 0.75
    """How closely the speech keeps to the voice.

    Allowed: from 0 to 1. May be null. Default: 0.75.
    """

    style: Number | None = 0
    """How much style the speech has.

    May be null. Default: 0.
    """

    speed: Number | None = 1
    """How fast the speech is.

    May be null. Default: 1.
    """

    use_speaker_boost: bool | None = True
    """Whether the speech is brought closer to the speaker.

    May be null. Default: true.
    """


class PronunciationDictionaryLocator(OpenModel):
    """One element of: Pronunciation dictionary locators."""

    pronunciation_dictionary_id: str
    """The dictionary's id."""

    version_id: str | None | MISSING = MISSING
    """Its version.

    May be null.
    """


class Request(OpenModel):
    """Reads a text aloud, in a voice of your choice."""

    voice_id: str
    """The voice that reads the text."""

    output_format: Literal[
        "alaw_8000",
        "mp3_22050_32",
        "mp3_24000_48",
        "mp3_44100_128",
        "mp3_44100_192",
        "mp3_44100_32",
        "mp3_44100_64",
        "mp3_44100_96",
        "opus_48000_128",
        "opus_48000_192",
        "opus_48000_32",
        "opus_48000_64",
        "opus_48000_96",
        "pcm_16000",
        "pcm_22050",
        "pcm_24000",
        "pcm_32000",
        "pcm_44100",
        "pcm_48000",
        "pcm_8000",
        "ulaw_8000",
        "wav_16000",
        "wav_22050",
        "wav_24000",
        "wav_32000",
        "wav_44100",
        "wav_48000",
        "wav_8000",
    ] = "mp3_44100_128"
    """The file format of the result.

    Allowed: alaw_8000, mp3_22050_32, mp3_24000_48, mp3_44100_128, mp3_44100_192, mp3_44100_32,
    mp3_44100_64, mp3_44100_96, opus_48000_128, opus_48000_192, opus_48000_32, opus_48000_64,
    opus_48000_96, pcm_16000, pcm_22050, pcm_24000, pcm_32000, pcm_44100, pcm_48000, pcm_8000,
    ulaw_8000, wav_16000, wav_22050, wav_24000, wav_32000, wav_44100, wav_48000, wav_8000.
    Default: mp3_44100_128.
    """

    enable_logging: bool = True
    """Whether the request is kept.

    Default: true.
    """

    model_id: Literal["eleven_v3"] = constant("eleven_v3")
    """The id of the model that does the work.

    Allowed: eleven_v3.
    """

    text: Annotated[str, Field(max_length=5000)]
    """The text that is read aloud.

    Allowed: at most 5,000 characters.
    """

    language_code: str | None | MISSING = MISSING
    """The language of the text, by its code.

    May be null.
    """

    voice_settings: VoiceSettings | None | MISSING = MISSING
    """How the voice sounds, for this request alone.

    May be null.
    """

    pronunciation_dictionary_locators: Annotated[
        list[PronunciationDictionaryLocator] | None | MISSING, Field(max_length=3)
    ] = MISSING
    """Dictionaries that say how words are spoken, in order.

    Allowed: at most 3 elements. May be null.
    """

    seed: Annotated[Integer | None | MISSING, Field(ge=0, le=4294967295)] = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 4294967295. May be null.
    """

    previous_text: str | None | MISSING = MISSING
    """The text that comes before this one, so that the speech follows on from it.

    May be null.
    """

    next_text: str | None | MISSING = MISSING
    """The text that comes after this one, so that the speech leads over to it.

    May be null.
    """

    previous_request_ids: Annotated[list[str] | None | MISSING, Field(max_length=3)] = MISSING
    """Ids of earlier requests whose speech lies next to this one.

    Allowed: at most 3 elements. May be null.
    """

    next_request_ids: Annotated[list[str] | None | MISSING, Field(max_length=3)] = MISSING
    """Ids of earlier requests whose speech lies next to this one.

    Allowed: at most 3 elements. May be null.
    """

    apply_text_normalization: Literal["auto", "on", "off"] = "auto"
    """Whether numbers and the like are written out before they are read.

    Allowed: auto, on, off. Default: auto.
    """

    apply_language_text_normalization: bool = False
    """Whether that is done by the rules of the language.

    Default: false.
    """


class Arguments(TypedDict, total=False):
    """What eleven_v3 is called with."""

    voice_id: Required[str]
    """The voice that reads the text."""

    output_format: Literal[
        "alaw_8000",
        "mp3_22050_32",
        "mp3_24000_48",
        "mp3_44100_128",
        "mp3_44100_192",
        "mp3_44100_32",
        "mp3_44100_64",
        "mp3_44100_96",
        "opus_48000_128",
        "opus_48000_192",
        "opus_48000_32",
        "opus_48000_64",
        "opus_48000_96",
        "pcm_16000",
        "pcm_22050",
        "pcm_24000",
        "pcm_32000",
        "pcm_44100",
        "pcm_48000",
        "pcm_8000",
        "ulaw_8000",
        "wav_16000",
        "wav_22050",
        "wav_24000",
        "wav_32000",
        "wav_44100",
        "wav_48000",
        "wav_8000",
    ]
    """The file format of the result.

    Allowed: alaw_8000, mp3_22050_32, mp3_24000_48, mp3_44100_128, mp3_44100_192, mp3_44100_32,
    mp3_44100_64, mp3_44100_96, opus_48000_128, opus_48000_192, opus_48000_32, opus_48000_64,
    opus_48000_96, pcm_16000, pcm_22050, pcm_24000, pcm_32000, pcm_44100, pcm_48000, pcm_8000,
    ulaw_8000, wav_16000, wav_22050, wav_24000, wav_32000, wav_44100, wav_48000, wav_8000.
    Default: mp3_44100_128.
    """

    enable_logging: bool
    """Whether the request is kept.

    Default: true.
    """

    text: Required[str]
    """The text that is read aloud.

    Allowed: at most 5,000 characters.
    """

    language_code: str | None
    """The language of the text, by its code.

    May be null.
    """

    voice_settings: VoiceSettings | Mapping[str, Any] | None
    """How the voice sounds, for this request alone.

    May be null.
    """

    pronunciation_dictionary_locators: (
        Sequence[PronunciationDictionaryLocator | Mapping[str, Any]] | None
    )
    """Dictionaries that say how words are spoken, in order.

    Allowed: at most 3 elements. May be null.
    """

    seed: Integer | None
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 4294967295. May be null.
    """

    previous_text: str | None
    """The text that comes before this one, so that the speech follows on from it.

    May be null.
    """

    next_text: str | None
    """The text that comes after this one, so that the speech leads over to it.

    May be null.
    """

    previous_request_ids: Sequence[str] | None
    """Ids of earlier requests whose speech lies next to this one.

    Allowed: at most 3 elements. May be null.
    """

    next_request_ids: Sequence[str] | None
    """Ids of earlier requests whose speech lies next to this one.

    Allowed: at most 3 elements. May be null.
    """

    apply_text_normalization: Literal["auto", "on", "off"]
    """Whether numbers and the like are written out before they are read.

    Allowed: auto, on, off. Default: auto.
    """

    apply_language_text_normalization: bool
    """Whether that is done by the rules of the language.

    Default: false.
    """
