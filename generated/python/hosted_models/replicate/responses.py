"""What Replicate answers.

Every class keeps keys and values that are not documented, so that an answer that grows can be
read.
"""

from typing import Any

from pydantic import MISSING

from .._base import OpenModel
from .._types import Integer, Number


class Result(OpenModel):
    """Result."""


class Error(OpenModel):
    """The answer to a request that was refused."""

    title: str | MISSING = MISSING
    """The problem in a few words."""

    detail: str | MISSING = MISSING
    """The problem in words."""

    status: Integer | MISSING = MISSING
    """The HTTP status."""

    invalid_fields: list[dict[str, Any]] | MISSING = MISSING
    """What is wrong, each with its place."""


class Metrics(OpenModel):
    """Measurements of a task that has succeeded."""

    total_time: Number | MISSING = MISSING
    """How long the model was at work.

    Allowed: a number of seconds.
    """


class Urls(OpenModel):
    """Addresses for what can be done with the task."""

    get: str
    """The address to ask for the state.

    Allowed: a URL.
    """

    cancel: str
    """The address that stops the task.

    Allowed: a URL.
    """

    web: str
    """The page about it.

    Allowed: a URL.
    """

    stream: str | MISSING = MISSING
    """The address of a stream of events.

    Allowed: a URL.
    """


class FileUrls(OpenModel):
    """Addresses of the file."""

    get: str | MISSING = MISSING
    """The file's address.

    Allowed: a URL.
    """


class Task(OpenModel):
    """A task and its state. Creation and the status endpoint answer with it."""

    id: str
    """The task's id."""

    status: str
    """The state of the task."""

    model: str
    """The model that was asked for."""

    version: str
    """The version of the model; hidden for official ones."""

    input: dict[str, Any]
    """What was sent there."""

    output: str | list[str] | dict[str, Any] | None | MISSING = MISSING
    """What was made: an address, several or an object with addresses.

    Allowed: array of string: each a URL. May be null.
    """

    error: str | None | MISSING = MISSING
    """What went wrong.

    May be null.
    """

    logs: str | MISSING = MISSING
    """What the model printed."""

    metrics: Metrics | MISSING = MISSING
    """Measurements of a task that has succeeded."""

    data_removed: bool
    """Whether the result has been deleted."""

    created_at: str
    """When the task was created.

    Allowed: a date with its time, as in RFC 3339.
    """

    started_at: str | MISSING = MISSING
    """When the model began.

    Allowed: a date with its time, as in RFC 3339.
    """

    completed_at: str | MISSING = MISSING
    """When the task ended.

    Allowed: a date with its time, as in RFC 3339.
    """

    deadline: str | MISSING = MISSING
    """When the task is stopped.

    Allowed: a date with its time, as in RFC 3339.
    """

    urls: Urls
    """Addresses for what can be done with the task."""


class File(OpenModel):
    """A file that was uploaded."""

    id: str
    """The file's id."""

    urls: FileUrls
    """Addresses of the file."""

    content_type: str
    """The file's MIME type."""

    size: Integer
    """The file's size.

    Allowed: a number of bytes.
    """

    checksums: dict[str, Any]
    """Checksums of the file."""

    metadata: dict[str, Any]
    """What you want to keep with the file."""

    created_at: str
    """When the file was made.

    Allowed: a date with its time, as in RFC 3339.
    """

    expires_at: str
    """When the file is deleted.

    Allowed: a date with its time, as in RFC 3339.
    """
