"""Veo 3.1 at Google.

Makes a video from a prompt, with up to two images and with sound if you like.

Sources:
- VideoGenerationModelParams (en), read 2026-11-30
- Veo 3.1 (en), read 2026-11-30
- google-genai 2.34.0 (en), read 2026-11-30
"""

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._runtime.constraints import Rule
from .._types import Exactly, Integer


class Image(Model):
    """The image that the video begins with.

    Rules:
    - Exactly one of bytesBase64Encoded and gcsUri must be given.
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        Rule(
            text="Exactly one of bytesBase64Encoded and gcsUri must be given.",
            exactly_one=(("bytesBase64Encoded",), ("gcsUri",)),
        ),
    )

    bytes_base64_encoded: Annotated[str | MISSING, Field(alias="bytesBase64Encoded")] = MISSING
    """The file itself, as base64.

    Allowed: image as base64.
    """

    gcs_uri: Annotated[str | MISSING, Field(alias="gcsUri")] = MISSING
    """Where the file is stored, in a storage of Google."""

    mime_type: Annotated[str | MISSING, Field(alias="mimeType")] = MISSING
    """The file's MIME type."""


class LastFrame(Model):
    """The image that the video ends with.

    Rules:
    - Exactly one of bytesBase64Encoded and gcsUri must be given.
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        Rule(
            text="Exactly one of bytesBase64Encoded and gcsUri must be given.",
            exactly_one=(("bytesBase64Encoded",), ("gcsUri",)),
        ),
    )

    bytes_base64_encoded: Annotated[str | MISSING, Field(alias="bytesBase64Encoded")] = MISSING
    """The file itself, as base64.

    Allowed: image as base64.
    """

    gcs_uri: Annotated[str | MISSING, Field(alias="gcsUri")] = MISSING
    """Where the file is stored, in a storage of Google."""

    mime_type: Annotated[str | MISSING, Field(alias="mimeType")] = MISSING
    """The file's MIME type."""


class Parameters(OpenModel):
    """The settings of the chosen model."""

    aspect_ratio: Annotated[Literal["16:9", "9:16"] | MISSING, Field(alias="aspectRatio")] = MISSING
    """The shape of the result, width to height.

    Allowed: 16:9, 9:16.
    """

    duration_seconds: Annotated[
        Literal[4, 6, 8] | MISSING, Field(alias="durationSeconds"), Exactly
    ] = MISSING
    """How long the result is.

    Allowed: 4, 6, 8 seconds.
    """

    resolution: Literal["720p", "1080p", "4k"] | MISSING = MISSING
    """How many pixels the result has, as a tier.

    Allowed: 720p, 1080p, 4k.
    """

    sample_count: Annotated[Integer, Field(alias="sampleCount", ge=1, le=4)] = 1
    """How many videos to make.

    Allowed: from 1 to 4. Default: 1.
    """

    generate_audio: Annotated[bool | MISSING, Field(alias="generateAudio")] = MISSING
    """Whether the video has sound."""

    negative_prompt: Annotated[str | MISSING, Field(alias="negativePrompt")] = MISSING
    """What should not appear in the result."""

    enhance_prompt: Annotated[bool | MISSING, Field(alias="enhancePrompt")] = MISSING
    """Whether the prompt may be rewritten before use."""

    person_generation: Annotated[
        Literal["allow_all", "allowAll", "allow_adult", "dont_allow"] | MISSING,
        Field(alias="personGeneration"),
    ] = MISSING
    """Whether people may be seen.

    Allowed: allow_all, allowAll, allow_adult, dont_allow.
    """

    seed: Annotated[Integer | MISSING, Field(ge=0, le=4294967295)] = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 4294967295.
    """

    fps: Integer | MISSING = MISSING
    """How many frames the video shows in a second."""

    storage_uri: Annotated[str | MISSING, Field(alias="storageUri")] = MISSING
    """Where the result is stored.

    Note: The answer then has no file, but its place in the storage.
    """


class Instance(Model):
    """One element of: Instances.

    Rules:
    - At least one of prompt and image must be given.
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        Rule(
            text="At least one of prompt and image must be given.",
            at_least_one=(("prompt",), ("image",)),
        ),
    )

    prompt: str | MISSING = MISSING
    """What the result should be."""

    image: Image | MISSING = MISSING
    """The image that the video begins with."""

    last_frame: Annotated[LastFrame | MISSING, Field(alias="lastFrame")] = MISSING
    """The image that the video ends with."""


class Request(Model):
    """Makes a video from a prompt, with up to two images and with sound if you like."""

    instances: Annotated[list[Instance], Field(max_length=1, min_length=1)]
    """What to make.

    Allowed: exactly 1 element.
    """

    parameters: Parameters | MISSING = MISSING
    """The settings of the chosen model."""


class Arguments(TypedDict, total=False):
    """What veo-3.1-generate-001 is called with."""

    prompt: str
    """What the result should be."""

    image: Image | Mapping[str, Any]
    """The image that the video begins with."""

    last_frame: LastFrame | Mapping[str, Any]
    """The image that the video ends with."""

    aspect_ratio: Literal["16:9", "9:16"]
    """The shape of the result, width to height.

    Allowed: 16:9, 9:16.
    """

    duration_seconds: Literal[4, 6, 8]
    """How long the result is.

    Allowed: 4, 6, 8 seconds.
    """

    resolution: Literal["720p", "1080p", "4k"]
    """How many pixels the result has, as a tier.

    Allowed: 720p, 1080p, 4k.
    """

    sample_count: Integer
    """How many videos to make.

    Allowed: from 1 to 4. Default: 1.
    """

    generate_audio: bool
    """Whether the video has sound."""

    negative_prompt: str
    """What should not appear in the result."""

    enhance_prompt: bool
    """Whether the prompt may be rewritten before use."""

    person_generation: Literal["allow_all", "allowAll", "allow_adult", "dont_allow"]
    """Whether people may be seen.

    Allowed: allow_all, allowAll, allow_adult, dont_allow.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 4294967295.
    """

    fps: Integer
    """How many frames the video shows in a second."""

    storage_uri: str
    """Where the result is stored.

    Note: The answer then has no file, but its place in the storage.
    """
