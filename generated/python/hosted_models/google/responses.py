"""What Google answers.

Every class keeps keys and values that are not documented, so that an answer that grows can be
read.
"""

from typing import Annotated, Any

from pydantic import MISSING, Field

from .._base import OpenModel
from .._types import Integer


class Task(OpenModel):
    """Task."""


class Result(OpenModel):
    """Result."""


class ErrorError(OpenModel):
    """What went wrong."""

    code: Integer
    """The HTTP status."""

    message: str
    """The problem in words."""

    status: str
    """A fixed word for the problem."""


class Video(OpenModel):
    """One element of: Videos."""

    bytes_base64_encoded: Annotated[str | MISSING, Field(alias="bytesBase64Encoded")] = MISSING
    """The file itself, as base64.

    Allowed: base64.
    """

    gcs_uri: Annotated[str | MISSING, Field(alias="gcsUri")] = MISSING
    """Where the file is stored, if a storage was named."""

    mime_type: Annotated[str | MISSING, Field(alias="mimeType")] = MISSING
    """The file's MIME type."""


class OperationError(OpenModel):
    """Why the task failed; there only when it did."""

    code: Integer | MISSING = MISSING
    """A code for what went wrong."""

    message: str | MISSING = MISSING
    """The problem in words."""


class InlineData(OpenModel):
    """A file."""

    mime_type: Annotated[str | MISSING, Field(alias="mimeType")] = MISSING
    """The file's MIME type."""

    data: str | MISSING = MISSING
    """The file itself, as base64.

    Allowed: base64.
    """


class PromptFeedback(OpenModel):
    """Why the prompt was refused; there only when it was."""

    block_reason: Annotated[str | MISSING, Field(alias="blockReason")] = MISSING
    """A fixed word for the reason."""


class Error(OpenModel):
    """The answer to a request that was refused."""

    error: ErrorError
    """What went wrong."""


class Response(OpenModel):
    """What a task has made."""

    videos: list[Video] | MISSING = MISSING
    """The files."""

    rai_media_filtered_count: Annotated[Integer | MISSING, Field(alias="raiMediaFilteredCount")] = (
        MISSING
    )
    """How many files were held back."""

    rai_media_filtered_reasons: Annotated[
        list[str] | MISSING, Field(alias="raiMediaFilteredReasons")
    ] = MISSING
    """Why they were held back."""


class Part(OpenModel):
    """One element of: Parts."""

    text: str | MISSING = MISSING
    """What the model said."""

    inline_data: Annotated[InlineData | MISSING, Field(alias="inlineData")] = MISSING
    """A file."""


class Operation(OpenModel):
    """A task and its state. Creation and the status endpoint answer with it."""

    name: str
    """The whole name of the task, slashes and all."""

    done: bool | MISSING = MISSING
    """Whether the task is over."""

    response: Response | MISSING = MISSING
    """What a task has made."""

    error: OperationError | MISSING = MISSING
    """Why the task failed; there only when it did."""


class CandidateContent(OpenModel):
    """An answer."""

    role: str | MISSING = MISSING
    """Who speaks."""

    parts: list[Part] | MISSING = MISSING
    """Texts and files, in order."""


class Candidate(OpenModel):
    """One element of: Candidates."""

    content: CandidateContent | MISSING = MISSING
    """An answer."""

    finish_reason: Annotated[str | MISSING, Field(alias="finishReason")] = MISSING
    """Why the model stopped."""

    finish_message: Annotated[str | MISSING, Field(alias="finishMessage")] = MISSING
    """The same in words."""


class Content(OpenModel):
    """What the model has made."""

    candidates: list[Candidate] | MISSING = MISSING
    """The answers."""

    prompt_feedback: Annotated[PromptFeedback | MISSING, Field(alias="promptFeedback")] = MISSING
    """Why the prompt was refused; there only when it was."""

    usage_metadata: Annotated[dict[str, Any] | MISSING, Field(alias="usageMetadata")] = MISSING
    """How much was read and written."""
