"""What WaveSpeed answers.

Every class keeps keys and values that are not documented, so that an answer that grows can be
read.
"""

from typing import Literal

from .._base import OpenModel
from .._types import Integer, Number


class Result(OpenModel):
    """Result."""


class Error(OpenModel):
    """The answer to a request that was refused."""

    code: Integer
    """A code for what went wrong."""

    message: str
    """What went wrong, in words."""


class Urls(OpenModel):
    """Addresses for what can be done with the task."""

    get: str | None = None
    """The address to ask for the state.

    Allowed: a URL.
    """


class Timings(OpenModel):
    """Measurements of a task that has succeeded."""

    inference: Number | None = None
    """How long the model was at work.

    Allowed: a number of milliseconds.
    """


class FileData(OpenModel):
    """The file."""

    type: Literal["image", "video", "audio"] | str | None = None
    """What sort of file it is.

    Allowed: image, video, audio; other values may occur.
    """

    download_url: str | None = None
    """The file's address.

    Allowed: a URL.
    """

    filename: str | None = None
    """The file's name."""

    size: Integer | None = None
    """The file's size.

    Allowed: a number of bytes.
    """


class File(OpenModel):
    """A file that was uploaded."""

    code: Integer | None = None
    """How the call itself went."""

    message: str | None = None
    """The same in words."""

    data: FileData | None = None
    """The file."""


class Data(OpenModel):
    """The task."""

    id: str
    """The task's id."""

    model: str | None = None
    """The model that was asked for."""

    status: str
    """The state of the task."""

    outputs: list[str] | None = None
    """The addresses of all files.

    Allowed: each a URL.
    """

    urls: Urls | None = None
    """Addresses for what can be done with the task."""

    has_nsfw_contents: list[bool] | None = None
    """For each file, whether it is not safe for work."""

    created_at: str | None = None
    """When the task was created.

    Allowed: a date with its time, as in RFC 3339.
    """

    error: str | None = None
    """What went wrong, in words."""

    code: Integer | None = None
    """A code for what went wrong."""

    timings: Timings | None = None
    """Measurements of a task that has succeeded."""


class Task(OpenModel):
    """A task and its state. Creation and the status endpoint answer with it."""

    code: Integer
    """How the call itself went."""

    message: str
    """The same in words."""

    data: Data | None = None
    """The task."""
