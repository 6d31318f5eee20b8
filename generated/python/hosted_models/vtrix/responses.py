"""What Vtrix answers.

Every class keeps keys and values that are not documented, so that an answer that grows can be
read.
"""

from typing import Annotated, Any

from pydantic import Field

from .._base import OpenModel
from .._types import Integer, Number


class DataError(OpenModel):
    """Why the task failed; there only when it did."""

    code: str | None = None
    """A code for the reason. Its leading zeros belong to it."""

    message: str | None = None
    """The reason in words."""


class ContentItem(OpenModel):
    """One element of: Content."""

    type: str | None = None
    """What sort of file it is, such as image or video."""

    url: str | None = None
    """The file's address.

    Allowed: a URL.
    """

    duration: Integer | None = None
    """How long the video plays.

    Allowed: a number of seconds.
    """

    job_id: Annotated[str | None, Field(alias="jobId")] = None
    """The job's id at the service behind Vtrix."""


class Usage(OpenModel):
    """What the task used up."""

    cost: str | None = None
    """What the task cost, in US dollars, as text."""

    discount: Number | None = None
    """What was taken off the price."""

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


class Status(OpenModel):
    """How the call itself went, whatever the state of the task."""

    code: Integer | None = None
    """200 when the call went well."""

    message: str | None = None
    """The same in a word, such as success."""


class Error(OpenModel):
    """A task that failed."""

    error: DataError | None = None
    """Why the task failed; there only when it did."""


class OutputItem(OpenModel):
    """One element of: Output."""

    type: str | None = None
    """What sort of file it is, such as image or video."""

    url: str | None = None
    """The file's address.

    Allowed: a URL.
    """

    duration: Number | None = None
    """How long the video plays.

    Allowed: a number of seconds.
    """

    job_id: Annotated[str | None, Field(alias="jobId")] = None
    """The job's id at the service behind Vtrix."""

    content: list[ContentItem] | None = None
    """The files, on the pages that nest them."""


class Result(OpenModel):
    """The part of a task that says how it ended."""

    error: DataError | None = None
    """Why the task failed; there only when it did."""

    output: list[OutputItem] | None = None
    """What was made; there only when the task has succeeded."""

    usage: Usage | None = None
    """What the task used up."""

    metadata: dict[str, Any] | None = None
    """Further facts about the task, such as times."""


class Data(OpenModel):
    """The task."""

    id: str
    """The task's id, which the status endpoint takes."""

    created_at: Integer
    """When the task was created, counted from the start of 1970.

    Allowed: a number of milliseconds.
    """

    updated_at: Integer | None = None
    """When the task last changed, counted from the start of 1970.

    Allowed: a number of milliseconds.
    """

    status: str
    """The state of the task."""

    model: str
    """The model that was asked for."""

    progress: Annotated[Number | None, Field(ge=0, le=1)] = None
    """The part that is done, while the model is at work.

    Allowed: from 0 to 1.
    """

    error: DataError | None = None
    """Why the task failed; there only when it did."""

    output: list[OutputItem] | None = None
    """What was made; there only when the task has succeeded."""

    usage: Usage | None = None
    """What the task used up."""

    metadata: dict[str, Any] | None = None
    """Further facts about the task, such as times."""


class Task(OpenModel):
    """A task and its state. Creation and the status endpoint answer with it."""

    data: Data
    """The task."""

    status: Status | None = None
    """How the call itself went, whatever the state of the task."""
