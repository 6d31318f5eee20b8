"""What Replicate answers.

Every class keeps keys and values that are not documented, so that an answer that grows can be
read.
"""

from typing import Any

from .._base import OpenModel
from .._types import Integer, Number


class Result(OpenModel):
    """Result."""


class Error(OpenModel):
    """The answer to a request that was refused."""

    title: str | None = None
    """The problem in a few words."""

    detail: str | None = None
    """The problem in words."""

    status: Integer | None = None
    """The HTTP status."""

    invalid_fields: list[dict[str, Any]] | None = None
    """What is wrong, each with its place."""


class Metrics(OpenModel):
    """Measurements of a task that has succeeded."""

    total_time: Number | None = None
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

    stream: str | None = None
    """The address of a stream of events.

    Allowed: a URL.
    """


class FileUrls(OpenModel):
    """Addresses of the file."""

    get: str | None = None
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

    output: str | list[str] | dict[str, Any] | None = None
    """What was made: an address, several or an object with addresses.

    Allowed: array of string: each a URL. May be null.
    """

    error: str | None = None
    """What went wrong.

    May be null.
    """

    logs: str | None = None
    """What the model printed."""

    metrics: Metrics | None = None
    """Measurements of a task that has succeeded."""

    data_removed: bool
    """Whether the result has been deleted."""

    created_at: str
    """When the task was created.

    Allowed: a date with its time, as in RFC 3339.
    """

    started_at: str | None = None
    """When the model began.

    Allowed: a date with its time, as in RFC 3339.
    """

    completed_at: str | None = None
    """When the task ended.

    Allowed: a date with its time, as in RFC 3339.
    """

    deadline: str | None = None
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
