"""Gemini 3.1 Flash Image at Google.

Makes an image from a prompt, edits one, or combines several.

Sources:
- google-genai 2.34.0, types.py (en), read 2026-11-30
- Release notes (en), read 2026-11-30
"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._types import Integer, Number


class InlineData(Model):
    """A file."""

    mime_type: Annotated[str, Field(alias="mimeType")]
    """The file's MIME type."""

    data: str
    """The file itself, as base64.

    Allowed: image as base64.
    """


class ImageConfig(OpenModel):
    """How the image is made."""

    aspect_ratio: Annotated[str | MISSING, Field(alias="aspectRatio")] = MISSING
    """The shape of the result, width to height."""

    image_size: Annotated[Literal["1K", "2K", "4K"], Field(alias="imageSize")] = "1K"
    """How many pixels the result has, as a tier.

    Allowed: 1K, 2K, 4K. Default: 1K.
    """

    person_generation: Annotated[
        Literal["ALLOW_ALL", "ALLOW_ADULT", "ALLOW_NONE"] | MISSING, Field(alias="personGeneration")
    ] = MISSING
    """Whether people may be seen.

    Allowed: ALLOW_ALL, ALLOW_ADULT, ALLOW_NONE.
    """

    output_mime_type: Annotated[str | MISSING, Field(alias="outputMimeType")] = MISSING
    """The file format of the result."""


class CandidateContentPartInlineData(OpenModel):
    """A file."""

    mime_type: Annotated[str | None, Field(alias="mimeType")] = None
    """The file's MIME type."""

    data: str | None = None
    """The file itself, as base64."""


class PromptFeedback(OpenModel):
    """Why the prompt was refused; there only when it was."""

    block_reason: Annotated[str | None, Field(alias="blockReason")] = None
    """A fixed word for the reason."""


class Part(OpenModel):
    """One element of: Parts."""

    text: str | MISSING = MISSING
    """What the image should show."""

    inline_data: Annotated[InlineData | MISSING, Field(alias="inlineData")] = MISSING
    """A file."""


class GenerationConfig(OpenModel):
    """The settings of the chosen model."""

    response_modalities: Annotated[
        list[Literal["TEXT", "IMAGE"]] | MISSING, Field(alias="responseModalities")
    ] = MISSING
    """What the answer may hold.

    Allowed: each TEXT, IMAGE.
    """

    candidate_count: Annotated[Integer | MISSING, Field(alias="candidateCount")] = MISSING
    """How many answers to make."""

    temperature: Number | MISSING = MISSING
    """How freely the next words are drawn. The higher the number, the more varied the answer."""

    seed: Integer | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result."""

    image_config: Annotated[ImageConfig | MISSING, Field(alias="imageConfig")] = MISSING
    """How the image is made."""


class CandidateContentPart(OpenModel):
    """One element of: Parts."""

    text: str | None = None
    """What the model said."""

    inline_data: Annotated[CandidateContentPartInlineData | None, Field(alias="inlineData")] = None
    """A file."""


class Content(Model):
    """One element of: Contents."""

    role: Literal["user", "model"] | MISSING = MISSING
    """Who speaks.

    Allowed: user, model.
    """

    parts: Annotated[list[Part], Field(min_length=1)]
    """Texts and files, in order.

    Allowed: at least 1 element.
    """


class CandidateContent(OpenModel):
    """An answer."""

    role: str | None = None
    """Who speaks."""

    parts: list[CandidateContentPart] | None = None
    """Texts and files, in order."""


class Request(OpenModel):
    """Makes an image from a prompt, edits one, or combines several."""

    contents: Annotated[list[Content], Field(min_length=1)]
    """What is said, in order.

    Allowed: at least 1 element.
    """

    generation_config: Annotated[GenerationConfig | MISSING, Field(alias="generationConfig")] = (
        MISSING
    )
    """The settings of the chosen model."""


class Candidate(OpenModel):
    """One element of: Candidates."""

    content: CandidateContent | None = None
    """An answer."""

    finish_reason: Annotated[str | None, Field(alias="finishReason")] = None
    """Why the model stopped."""

    finish_message: Annotated[str | None, Field(alias="finishMessage")] = None
    """The same in words."""


class Result(OpenModel):
    """What the model has made."""

    candidates: list[Candidate] | None = None
    """The answers."""

    prompt_feedback: Annotated[PromptFeedback | None, Field(alias="promptFeedback")] = None
    """Why the prompt was refused; there only when it was."""

    usage_metadata: Annotated[dict[str, Any] | None, Field(alias="usageMetadata")] = None
    """How much was read and written."""


class Arguments(TypedDict, total=False):
    """What gemini-3.1-flash-image is called with."""

    contents: Required[Sequence[Content | Mapping[str, Any]]]
    """What is said, in order.

    Allowed: at least 1 element.
    """

    generation_config: GenerationConfig | Mapping[str, Any]
    """The settings of the chosen model."""
