"""What Google answers.

Every class keeps keys and values that are not documented, so that an answer that grows can be
read.
"""

from typing import Annotated, Any

from pydantic import Field

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

    bytes_base64_encoded: Annotated[str | None, Field(alias="bytesBase64Encoded")] = None
    """The file itself, as base64.

    Allowed: base64.
    """

    gcs_uri: Annotated[str | None, Field(alias="gcsUri")] = None
    """Where the file is stored, if a storage was named."""

    mime_type: Annotated[str | None, Field(alias="mimeType")] = None
    """The file's MIME type."""


class OperationError(OpenModel):
    """Why the task failed; there only when it did."""

    code: Integer | None = None
    """A code for what went wrong."""

    message: str | None = None
    """The problem in words."""


class InlineData(OpenModel):
    """A file."""

    mime_type: Annotated[str | None, Field(alias="mimeType")] = None
    """The file's MIME type."""

    data: str | None = None
    """The file itself, as base64.

    Allowed: base64.
    """


class PromptFeedback(OpenModel):
    """Why the prompt was refused; there only when it was."""

    block_reason: Annotated[str | None, Field(alias="blockReason")] = None
    """A fixed word for the reason."""


class Error(OpenModel):
    """The answer to a request that was refused."""

    error: ErrorError
    """What went wrong."""


class Response(OpenModel):
    """What a task has made."""

    videos: list[Video] | None = None
    """The files."""

    rai_media_filtered_count: Annotated[Integer | None, Field(alias="raiMediaFilteredCount")] = None
    """How many files were held back."""

    rai_media_filtered_reasons: Annotated[
        list[str] | None, Field(alias="raiMediaFilteredReasons")
    ] = None
    """Why they were held back."""


class Part(OpenModel):
    """One element of: Parts."""

    text: str | None = None
    """What the model said."""

    inline_data: Annotated[InlineData | None, Field(alias="inlineData")] = None
    """A file."""


class Operation(OpenModel):
    """A task and its state. Creation and the status endpoint answer with it."""

    name: str
    """The whole name of the task, slashes and all."""

    done: bool | None = None
    """Whether the task is over."""

    response: Response | None = None
    """What a task has made."""

    error: OperationError | None = None
    """Why the task failed; there only when it did."""


class CandidateContent(OpenModel):
    """An answer."""

    role: str | None = None
    """Who speaks."""

    parts: list[Part] | None = None
    """Texts and files, in order."""


class Candidate(OpenModel):
    """One element of: Candidates."""

    content: CandidateContent | None = None
    """An answer."""

    finish_reason: Annotated[str | None, Field(alias="finishReason")] = None
    """Why the model stopped."""

    finish_message: Annotated[str | None, Field(alias="finishMessage")] = None
    """The same in words."""


class Content(OpenModel):
    """What the model has made."""

    candidates: list[Candidate] | None = None
    """The answers."""

    prompt_feedback: Annotated[PromptFeedback | None, Field(alias="promptFeedback")] = None
    """Why the prompt was refused; there only when it was."""

    usage_metadata: Annotated[dict[str, Any] | None, Field(alias="usageMetadata")] = None
    """How much was read and written."""
