"""What Rivya answers.

Every class keeps keys and values that are not documented, so that an answer that grows can be
read.
"""

from typing import Annotated, Any, Literal

from pydantic import Field

from .._base import OpenModel
from .._types import Integer, Number


class Result(OpenModel):
    """What a successful task has made."""

    primary_url: str | None = None
    """The address of the first file.

    Allowed: a URL.
    """

    urls: list[str] | None = None
    """The addresses of all files.

    Allowed: each a URL.
    """


class File(OpenModel):
    """A file that was uploaded."""

    url: str | None = None
    """The address to list under referenceMediaItems.

    Allowed: a URL.
    """

    duration_token: str | None = None
    """Proof of the duration of a video or sound; it travels on as durationToken."""


class Credits(OpenModel):
    """The balance of an account."""

    current_credits: Number
    """How many credits are left.

    Allowed: a number of credits.
    """


class Webhook(OpenModel):
    """A webhook."""

    id: str | None = None
    """The webhook's id; it begins with whend_."""

    signing_secret: str | None = None
    """The secret of its signatures; it begins with whsec_ and is shown only at creation."""

    status: Literal["active"] | str | None = None
    """Whether events are sent.

    Allowed: active; other values may occur.
    """

    failure_count: Integer | None = None
    """How many deliveries have failed."""


class TaskResult(OpenModel):
    """What was made; null until the task has succeeded.

    May be null.
    """

    primary_url: str | None = None
    """The address of the first file.

    Allowed: a URL.
    """

    urls: list[str] | None = None
    """The addresses of all files.

    Allowed: each a URL.
    """


class TaskError(OpenModel):
    """Why the task failed; null unless it did.

    May be null.
    """

    code: str | None = None
    """A fixed word for the reason, such as generation_failed."""

    message: str | None = None
    """The reason in words."""


class ErrorError(OpenModel):
    """What went wrong."""

    code: str
    """A fixed word for the problem, on which programs may rely."""

    message: str
    """The problem in words."""

    request_id: Annotated[str | None, Field(alias="requestId")] = None
    """The request's id, for questions to Rivya."""


class DataItem(OpenModel):
    """One element of: Data."""

    id: str
    """The id to send as model."""

    display_name: str | None = None
    """The display name."""

    category: str | None = None
    """What it makes, such as image."""

    runtime: Literal["async_task"] | str | None = None
    """How it is run.

    Allowed: async_task; other values may occur.
    """

    base_credits: Number | None = None
    """Its price, or a part of it where the settings count as well.

    Allowed: a number of credits.
    """

    billing_type: str | None = None
    """How it is billed, such as FIXED."""

    supported_modes: list[str] | None = None
    """The ways in which it can be used."""

    max_prompt_length: Any = None
    """The longest prompt that it takes."""

    reference_media: Any = None
    """Which reference files it takes."""

    params: list[Any] | None = None
    """The keys that its params may have."""

    api_status: Literal["available", "coming_soon", "studio_only"] | str | None = None
    """Whether it can be called through the API.

    Allowed: available, coming_soon, studio_only; other values may occur.
    - available: It can be called.
    - coming_soon: It cannot be called yet.
    - studio_only: It runs on Rivya's own site and not through the API.
    """

    api_input_status: (
        Literal[
            "available_text", "available_url_input", "partial_requires_files", "requires_files_api"
        ]
        | str
        | None
    ) = None
    """What a call has to bring.

    Allowed: available_text, available_url_input, partial_requires_files, requires_files_api;
    other values may occur.
    - available_text: A prompt is enough.
    - available_url_input: Files are named by public addresses.
    - partial_requires_files: Some modes need uploaded files and others do not.
    - requires_files_api: Files must be uploaded first.
    """

    supported_api_inputs: list[str] | None = None
    """The inputs that it takes."""

    requires_files_api: bool | None = None
    """Whether files must be uploaded first."""

    requires_upload_for_modes: list[str] | None = None
    """The modes that need uploaded files."""

    url_input_supported: bool | None = None
    """Whether files may be named by public addresses."""

    file_kinds: list[str] | None = None
    """The kinds of files that it takes."""

    chat_capabilities: Any = None
    """What a chat model can do; null for others."""

    notices: list[Any] | None = None
    """Remarks on the model."""


class Usage(OpenModel):
    """How much was read and written."""

    input_tokens: Integer | None = None
    """Tokens read.

    Allowed: a number of tokens.
    """

    output_tokens: Integer | None = None
    """Tokens written.

    Allowed: a number of tokens.
    """

    total_tokens: Integer | None = None
    """Both together.

    Allowed: a number of tokens.
    """


class ChatCompletionCredits(OpenModel):
    """What the turn cost. Credits are set aside first and settled by tokens afterwards."""

    reserved: Number | None = None
    """What was set aside.

    Allowed: a number of credits.
    """

    final: Number | None = None
    """What was charged.

    Allowed: a number of credits.
    """


class Task(OpenModel):
    """A task and its state. Creation, the status endpoint and webhooks all send it."""

    id: str
    """The task's id, which the status endpoint takes."""

    status: str
    """The state of the task."""

    model: str
    """The model that was asked for."""

    reserved_credits: Number
    """What was set aside for the task when it began.

    Allowed: a number of credits.
    """

    final_credits: Number
    """What the task cost in the end. It may stay 0 until the task is done.

    Allowed: a number of credits.
    """

    created_at: str
    """When the task was created.

    Allowed: a date with its time, as in RFC 3339.
    """

    updated_at: str
    """When the task last changed.

    Allowed: a date with its time, as in RFC 3339.
    """

    result: TaskResult | None
    """What was made; null until the task has succeeded.

    May be null.
    """

    error: TaskError | None
    """Why the task failed; null unless it did.

    May be null.
    """


class Error(OpenModel):
    """The answer to a request that was refused."""

    error: ErrorError
    """What went wrong."""


class ModelList(OpenModel):
    """The models that Rivya knows."""

    object: Literal["list"] | str | None = None
    """The kind of object.

    Allowed: list; other values may occur.
    """

    data: list[DataItem] | None = None
    """The models."""


class ChatCompletion(OpenModel):
    """The answer to a chat message."""

    id: str | None = None
    """The id of the answer; it begins with chatcmpl_."""

    session_id: str | None = None
    """The session to name in the next turn."""

    message: dict[str, Any] | None = None
    """What the model said."""

    usage: Usage | None = None
    """How much was read and written."""

    credits: ChatCompletionCredits | None = None
    """What the turn cost. Credits are set aside first and settled by tokens afterwards."""
