"""Scribe v2 at ElevenLabs.

Writes down what is said in a recording.

Sources:
- tryAGI/ElevenLabs, openapi.json (en), read 2026-12-01
"""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Annotated, Any, ClassVar, Literal, TypeAlias, TypedDict

from pydantic import MISSING, Field

from .._base import OpenModel
from .._client.sources import FileInput
from .._runtime.conditions import Key, Test
from .._runtime.constraints import Rule
from .._types import Integer, Number, constant


class AdditionalFormat(OpenModel):
    """One element of: Additional formats."""

    format: Literal["segmented_json", "docx", "pdf", "txt", "html", "srt"]
    """The file format of the result.

    Allowed: segmented_json, docx, pdf, txt, html, srt.
    """

    include_speakers: bool | MISSING = MISSING
    """Whether the transcript says who speaks."""

    include_timestamps: bool = True
    """Whether the times of the words come along.

    Default: true.
    """


Keyterm: TypeAlias = Annotated[str, Field(max_length=49)]


class Word(OpenModel):
    """One element of: Words."""

    text: str
    """The word."""

    start: Number | None = None
    """When it begins.

    Allowed: a number of seconds.
    """

    end: Number | None = None
    """When it ends.

    Allowed: a number of seconds.
    """

    type: Literal["word", "spacing", "audio_event"] | None = None
    """What sort of entry it is."""

    speaker_id: str | None = None
    """Who speaks."""

    logprob: Number | None = None
    """How sure the word is, as a logarithm."""


class Request(OpenModel):
    """Writes down what is said in a recording.

    Rules:
    - Exactly one of file, cloud_storage_url and source_url must be given.
    - When detect_speaker_roles is true, diarize must be given and must be true and
      use_multi_channel must be false.
    - When diarization_threshold is at least 0.1, diarize must be given and must be true.
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        Rule(
            text="Exactly one of file, cloud_storage_url and source_url must be given.",
            exactly_one=(("file",), ("cloud_storage_url",), ("source_url",)),
        ),
        Rule(
            text="When detect_speaker_roles is true, diarize must be given and must be true and use_multi_channel must be false.",
            when=(Test(subject=Key(("detect_speaker_roles",)), one_of=(True,), default=False),),
            then=(
                Test(
                    subject=Key(("diarize",)),
                    one_of=(True,),
                    present=True,
                    default=False,
                    may_be_absent=True,
                ),
                Test(
                    subject=Key(("use_multi_channel",)),
                    one_of=(False,),
                    default=False,
                    may_be_absent=True,
                ),
            ),
        ),
        Rule(
            text="When diarization_threshold is at least 0.1, diarize must be given and must be true.",
            when=(Test(subject=Key(("diarization_threshold",)), min=Decimal("0.1")),),
            then=(
                Test(
                    subject=Key(("diarize",)),
                    one_of=(True,),
                    present=True,
                    default=False,
                    may_be_absent=True,
                ),
            ),
        ),
    )

    enable_logging: bool = True
    """Whether the request is kept.

    Default: true.
    """

    model_id: Literal["scribe_v2"] = constant("scribe_v2")
    """The id of the model that does the work.

    Allowed: scribe_v2.
    """

    file: str | MISSING = MISSING
    """The recording to work from.

    Allowed: file as a part of the form; at most 5 GB; at least 0.1 seconds.
    """

    source_url: str | MISSING = MISSING
    """The address of the recording to work from.

    Allowed: a URL.
    """

    cloud_storage_url: str | MISSING = MISSING
    """The address of the recording to work from.

    Deprecated. Use source_url instead.
    Allowed: a URL.
    """

    language_code: str | None | MISSING = MISSING
    """The language of the text, by its code.

    May be null.
    """

    tag_audio_events: bool = True
    """Whether sounds such as laughter are marked.

    Default: true.
    """

    num_speakers: Annotated[Integer | None | MISSING, Field(ge=1, le=32)] = MISSING
    """How many people speak at most.

    Allowed: from 1 to 32. May be null.
    """

    timestamps_granularity: Literal["none", "word", "character"] = "word"
    """For which parts of the text the times come along.

    Allowed: none, word, character. Default: word.
    """

    diarize: bool = False
    """Whether the transcript says who speaks.

    Default: false.
    """

    diarization_threshold: Annotated[Number | None | MISSING, Field(ge=0.1, le=0.4)] = MISSING
    """How readily two voices count as one. The higher the number, the more readily.

    Allowed: from 0.1 to 0.4. May be null.
    """

    additional_formats: Annotated[list[AdditionalFormat] | MISSING, Field(max_length=10)] = MISSING
    """Formats in which the transcript comes besides.

    Allowed: at most 10 elements.
    """

    file_format: Literal["pcm_s16le_16", "other"] = "other"
    """The format of the recording.

    Allowed: pcm_s16le_16, other. Default: other.
    - pcm_s16le_16: Raw sound of 16 bits and 16 kHz with one channel, which is worked on sooner.
    - other: Any other format.
    """

    webhook: bool = False
    """Whether the transcript is sent to your webhooks, and the answer comes without it.

    Default: false.
    """

    webhook_id: str | None | MISSING = MISSING
    """The webhook that gets the transcript, by its id.

    May be null.
    """

    webhook_metadata: str | dict[str, Any] | None | MISSING = MISSING
    """Facts of your own that come along to the webhook.

    Allowed: string: JSON as a text; object. May be null.
    """

    temperature: Annotated[Number | None | MISSING, Field(ge=0, le=2)] = MISSING
    """How freely the next words are drawn. The higher the number, the more varied the answer.

    Allowed: from 0 to 2. May be null.
    """

    seed: Annotated[Integer | None | MISSING, Field(ge=0, le=2147483647)] = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 2147483647. May be null.
    """

    use_multi_channel: bool = False
    """Whether each channel has a speaker of its own.

    Default: false.
    """

    multichannel_output_style: Literal["separate", "combined"] = "separate"
    """Whether the channels come as one transcript or apart.

    Allowed: separate, combined. Default: separate.
    """

    entity_detection: str | list[str] | None | MISSING = MISSING
    """What is looked for in the text, such as names.

    Allowed: one of: string, array of string. May be null.
    """

    entity_redaction: str | list[str] | None | MISSING = MISSING
    """What is made unreadable in the text.

    Allowed: one of: string, array of string. May be null.
    """

    entity_redaction_mode: Literal["redacted", "entity_type", "enumerated_entity_type"] = (
        "enumerated_entity_type"
    )
    """What stands in place of what is made unreadable.

    Allowed: redacted, entity_type, enumerated_entity_type. Default: enumerated_entity_type.
    """

    no_verbatim: bool = False
    """Whether fillers and false starts are left out.

    Default: false.
    """

    use_speaker_library: bool = False
    """Whether speakers that the account knows are recognised.

    Default: false.
    """

    detect_speaker_roles: bool = False
    """Whether speakers are told apart as agent and customer.

    Default: false.
    """

    keyterms: Annotated[list[Keyterm] | MISSING, Field(max_length=1000)] = MISSING
    """Words that are likely to be said.

    Allowed: at most 1,000 elements; each at most 49 characters.
    """


class Result(OpenModel):
    """What is said in the recording."""

    language_code: str | None = None
    """The language of the text, by its code."""

    language_probability: Number | None = None
    """How sure the language is, from 0 to 1."""

    text: str | None = None
    """The text."""

    words: list[Word] | None = None
    """The words with their times."""

    transcripts: list[dict[str, Any]] | None = None
    """The transcripts of the channels, where each has its own."""

    transcription_id: str | None = None
    """The transcript's id."""

    audio_duration_secs: Number | None = None
    """How long the recording is.

    Allowed: a number of seconds.
    """


class Arguments(TypedDict, total=False):
    """What scribe_v2 is called with."""

    enable_logging: bool
    """Whether the request is kept.

    Default: true.
    """

    file: str | FileInput
    """The recording to work from.

    Allowed: file as a part of the form; at most 5 GB; at least 0.1 seconds.
    """

    source_url: str
    """The address of the recording to work from.

    Allowed: a URL.
    """

    cloud_storage_url: str
    """The address of the recording to work from.

    Deprecated. Use source_url instead.
    Allowed: a URL.
    """

    language_code: str | None
    """The language of the text, by its code.

    May be null.
    """

    tag_audio_events: bool
    """Whether sounds such as laughter are marked.

    Default: true.
    """

    num_speakers: Integer | None
    """How many people speak at most.

    Allowed: from 1 to 32. May be null.
    """

    timestamps_granularity: Literal["none", "word", "character"]
    """For which parts of the text the times come along.

    Allowed: none, word, character. Default: word.
    """

    diarize: bool
    """Whether the transcript says who speaks.

    Default: false.
    """

    diarization_threshold: Number | None
    """How readily two voices count as one. The higher the number, the more readily.

    Allowed: from 0.1 to 0.4. May be null.
    """

    additional_formats: Sequence[AdditionalFormat | Mapping[str, Any]]
    """Formats in which the transcript comes besides.

    Allowed: at most 10 elements.
    """

    file_format: Literal["pcm_s16le_16", "other"]
    """The format of the recording.

    Allowed: pcm_s16le_16, other. Default: other.
    - pcm_s16le_16: Raw sound of 16 bits and 16 kHz with one channel, which is worked on sooner.
    - other: Any other format.
    """

    webhook: bool
    """Whether the transcript is sent to your webhooks, and the answer comes without it.

    Default: false.
    """

    webhook_id: str | None
    """The webhook that gets the transcript, by its id.

    May be null.
    """

    webhook_metadata: str | Mapping[str, Any] | None
    """Facts of your own that come along to the webhook.

    Allowed: string: JSON as a text; object. May be null.
    """

    temperature: Number | None
    """How freely the next words are drawn. The higher the number, the more varied the answer.

    Allowed: from 0 to 2. May be null.
    """

    seed: Integer | None
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 2147483647. May be null.
    """

    use_multi_channel: bool
    """Whether each channel has a speaker of its own.

    Default: false.
    """

    multichannel_output_style: Literal["separate", "combined"]
    """Whether the channels come as one transcript or apart.

    Allowed: separate, combined. Default: separate.
    """

    entity_detection: str | Sequence[str] | None
    """What is looked for in the text, such as names.

    Allowed: one of: string, array of string. May be null.
    """

    entity_redaction: str | Sequence[str] | None
    """What is made unreadable in the text.

    Allowed: one of: string, array of string. May be null.
    """

    entity_redaction_mode: Literal["redacted", "entity_type", "enumerated_entity_type"]
    """What stands in place of what is made unreadable.

    Allowed: redacted, entity_type, enumerated_entity_type. Default: enumerated_entity_type.
    """

    no_verbatim: bool
    """Whether fillers and false starts are left out.

    Default: false.
    """

    use_speaker_library: bool
    """Whether speakers that the account knows are recognised.

    Default: false.
    """

    detect_speaker_roles: bool
    """Whether speakers are told apart as agent and customer.

    Default: false.
    """

    keyterms: Sequence[Keyterm]
    """Words that are likely to be said.

    Allowed: at most 1,000 elements; each at most 49 characters.
    """
