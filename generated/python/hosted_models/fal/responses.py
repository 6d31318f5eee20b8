"""What fal answers.

Every class keeps keys and values that are not documented, so that an answer that grows can be
read.
"""

from typing import Any, Literal

from .._base import OpenModel
from .._types import Integer, Number


class Task(OpenModel):
    """The answer to a creation."""

    request_id: str
    """The task's id."""

    status: str | None = None
    """The state of the task."""

    queue_position: Integer | None = None
    """The task's place in the queue, counted from the front."""

    response_url: str | None = None
    """The address of the result.

    Allowed: a URL.
    """

    status_url: str | None = None
    """The address to ask for the state.

    Allowed: a URL.
    """

    cancel_url: str | None = None
    """The address that stops the task.

    Allowed: a URL.
    """


class Cancellation(OpenModel):
    """Whether the task is stopped."""

    status: Literal["OK", "CANCELLATION_REQUESTED", "ALREADY_COMPLETED", "NOT_FOUND"] | str
    """What became of it.

    Allowed: OK, CANCELLATION_REQUESTED, ALREADY_COMPLETED, NOT_FOUND; other values may occur.
    - OK: The task is stopped.
    - CANCELLATION_REQUESTED: The model was told to stop.
    - ALREADY_COMPLETED: The task is over.
    - NOT_FOUND: There is no such task.
    """


class Upload(OpenModel):
    """Where to put a file, and where it will be then."""

    upload_url: str
    """The address to put the file at.

    Allowed: a URL.
    """

    file_url: str
    """The file's address.

    Allowed: a URL.
    """


class Image(OpenModel):
    """A file."""

    url: str
    """The file's address.

    Allowed: a URL.
    """

    content_type: str | None = None
    """The file's MIME type."""

    file_name: str | None = None
    """The file's name."""

    file_size: Integer | None = None
    """The file's size.

    Allowed: a number of bytes.
    """

    width: Integer | None = None
    """The width of an image.

    Allowed: a number of pixels.
    """

    height: Integer | None = None
    """The height of an image.

    Allowed: a number of pixels.
    """


class ResultImage(OpenModel):
    """A file."""

    url: str
    """The file's address.

    Allowed: a URL.
    """

    content_type: str | None = None
    """The file's MIME type."""

    file_name: str | None = None
    """The file's name."""

    file_size: Integer | None = None
    """The file's size.

    Allowed: a number of bytes.
    """

    width: Integer | None = None
    """The width of an image.

    Allowed: a number of pixels.
    """

    height: Integer | None = None
    """The height of an image.

    Allowed: a number of pixels.
    """


class Video(OpenModel):
    """A file."""

    url: str
    """The file's address.

    Allowed: a URL.
    """

    content_type: str | None = None
    """The file's MIME type."""

    file_name: str | None = None
    """The file's name."""

    file_size: Integer | None = None
    """The file's size.

    Allowed: a number of bytes.
    """

    width: Integer | None = None
    """The width of an image.

    Allowed: a number of pixels.
    """

    height: Integer | None = None
    """The height of an image.

    Allowed: a number of pixels.
    """


class Audio(OpenModel):
    """A file."""

    url: str
    """The file's address.

    Allowed: a URL.
    """

    content_type: str | None = None
    """The file's MIME type."""

    file_name: str | None = None
    """The file's name."""

    file_size: Integer | None = None
    """The file's size.

    Allowed: a number of bytes.
    """

    width: Integer | None = None
    """The width of an image.

    Allowed: a number of pixels.
    """

    height: Integer | None = None
    """The height of an image.

    Allowed: a number of pixels.
    """


class DetailItem(OpenModel):
    """One element of: Detail."""

    loc: list[str | Integer] | None = None
    """The place in the request."""

    msg: str | None = None
    """The problem in words."""

    type: str | None = None
    """A fixed word for the problem."""

    url: str | None = None
    """The page about it.

    Allowed: a URL.
    """


class Metrics(OpenModel):
    """Measurements of a task that has succeeded."""

    inference_time: Number | None = None
    """How long the model was at work.

    Allowed: a number of seconds.
    """


class Result(OpenModel):
    """What a task has made."""

    images: list[Image] | None = None
    """The files."""

    image: ResultImage | None = None
    """A file."""

    video: Video | None = None
    """A file."""

    audio: Audio | None = None
    """A file."""


class Error(OpenModel):
    """The answer to a request that was refused."""

    detail: str | list[DetailItem]
    """What went wrong: in words, or a list of problems, each with its place."""

    error_type: str | None = None
    """A code for what went wrong."""


class Status(OpenModel):
    """The state of a task."""

    status: str
    """The state of the task."""

    request_id: str | None = None
    """The task's id."""

    queue_position: Integer | None = None
    """The task's place in the queue, counted from the front."""

    response_url: str | None = None
    """The address of the result.

    Allowed: a URL.
    """

    status_url: str | None = None
    """The address to ask for the state.

    Allowed: a URL.
    """

    cancel_url: str | None = None
    """The address that stops the task.

    Allowed: a URL.
    """

    logs: list[dict[str, Any]] | None = None
    """What the model printed; null unless it was asked for.

    May be null.
    """

    metrics: Metrics | None = None
    """Measurements of a task that has succeeded."""

    error: str | None = None
    """What went wrong, in words. Its presence is what tells a failure."""

    error_type: str | None = None
    """A code for what went wrong."""
