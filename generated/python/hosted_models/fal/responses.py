"""What fal answers.

Every class keeps keys and values that are not documented, so that an answer that grows can be
read.
"""

from typing import Any, Literal

from pydantic import MISSING

from .._base import OpenModel
from .._types import Integer, Number


class Task(OpenModel):
    """The answer to a creation."""

    request_id: str
    """The task's id."""

    status: str | MISSING = MISSING
    """The state of the task."""

    queue_position: Integer | MISSING = MISSING
    """The task's place in the queue, counted from the front."""

    response_url: str | MISSING = MISSING
    """The address of the result.

    Allowed: a URL.
    """

    status_url: str | MISSING = MISSING
    """The address to ask for the state.

    Allowed: a URL.
    """

    cancel_url: str | MISSING = MISSING
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

    content_type: str | MISSING = MISSING
    """The file's MIME type."""

    file_name: str | MISSING = MISSING
    """The file's name."""

    file_size: Integer | MISSING = MISSING
    """The file's size.

    Allowed: a number of bytes.
    """

    width: Integer | MISSING = MISSING
    """The width of an image.

    Allowed: a number of pixels.
    """

    height: Integer | MISSING = MISSING
    """The height of an image.

    Allowed: a number of pixels.
    """


class ResultImage(OpenModel):
    """A file."""

    url: str
    """The file's address.

    Allowed: a URL.
    """

    content_type: str | MISSING = MISSING
    """The file's MIME type."""

    file_name: str | MISSING = MISSING
    """The file's name."""

    file_size: Integer | MISSING = MISSING
    """The file's size.

    Allowed: a number of bytes.
    """

    width: Integer | MISSING = MISSING
    """The width of an image.

    Allowed: a number of pixels.
    """

    height: Integer | MISSING = MISSING
    """The height of an image.

    Allowed: a number of pixels.
    """


class Video(OpenModel):
    """A file."""

    url: str
    """The file's address.

    Allowed: a URL.
    """

    content_type: str | MISSING = MISSING
    """The file's MIME type."""

    file_name: str | MISSING = MISSING
    """The file's name."""

    file_size: Integer | MISSING = MISSING
    """The file's size.

    Allowed: a number of bytes.
    """

    width: Integer | MISSING = MISSING
    """The width of an image.

    Allowed: a number of pixels.
    """

    height: Integer | MISSING = MISSING
    """The height of an image.

    Allowed: a number of pixels.
    """


class Audio(OpenModel):
    """A file."""

    url: str
    """The file's address.

    Allowed: a URL.
    """

    content_type: str | MISSING = MISSING
    """The file's MIME type."""

    file_name: str | MISSING = MISSING
    """The file's name."""

    file_size: Integer | MISSING = MISSING
    """The file's size.

    Allowed: a number of bytes.
    """

    width: Integer | MISSING = MISSING
    """The width of an image.

    Allowed: a number of pixels.
    """

    height: Integer | MISSING = MISSING
    """The height of an image.

    Allowed: a number of pixels.
    """


class DetailItem(OpenModel):
    """One element of: Detail."""

    loc: list[str | Integer] | MISSING = MISSING
    """The place in the request."""

    msg: str | MISSING = MISSING
    """The problem in words."""

    type: str | MISSING = MISSING
    """A fixed word for the problem."""

    url: str | MISSING = MISSING
    """The page about it.

    Allowed: a URL.
    """


class Metrics(OpenModel):
    """Measurements of a task that has succeeded."""

    inference_time: Number | MISSING = MISSING
    """How long the model was at work.

    Allowed: a number of seconds.
    """


class Result(OpenModel):
    """What a task has made."""

    images: list[Image] | MISSING = MISSING
    """The files."""

    image: ResultImage | MISSING = MISSING
    """A file."""

    video: Video | MISSING = MISSING
    """A file."""

    audio: Audio | MISSING = MISSING
    """A file."""


class Error(OpenModel):
    """The answer to a request that was refused."""

    detail: str | list[DetailItem]
    """What went wrong: in words, or a list of problems, each with its place."""

    error_type: str | MISSING = MISSING
    """A code for what went wrong."""


class Status(OpenModel):
    """The state of a task."""

    status: str
    """The state of the task."""

    request_id: str | MISSING = MISSING
    """The task's id."""

    queue_position: Integer | MISSING = MISSING
    """The task's place in the queue, counted from the front."""

    response_url: str | MISSING = MISSING
    """The address of the result.

    Allowed: a URL.
    """

    status_url: str | MISSING = MISSING
    """The address to ask for the state.

    Allowed: a URL.
    """

    cancel_url: str | MISSING = MISSING
    """The address that stops the task.

    Allowed: a URL.
    """

    logs: list[dict[str, Any]] | None | MISSING = MISSING
    """What the model printed; null unless it was asked for.

    May be null.
    """

    metrics: Metrics | MISSING = MISSING
    """Measurements of a task that has succeeded."""

    error: str | MISSING = MISSING
    """What went wrong, in words. Its presence is what tells a failure."""

    error_type: str | MISSING = MISSING
    """A code for what went wrong."""
