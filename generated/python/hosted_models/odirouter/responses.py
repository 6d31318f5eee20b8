"""What ODIRouter answers.

Every class keeps keys and values that are not documented, so that an answer that grows can be
read.
"""

from typing import Any, Literal

from .._base import OpenModel
from .._types import Integer, Number


class Task(OpenModel):
    """The answer to a creation."""

    request_id: str
    """The task's id, needed for everything else that is done with it."""

    response_url: str
    """The address of the result.

    Allowed: a URL.
    """

    status_url: str
    """The address to ask for the state.

    Allowed: a URL.
    """

    cancel_url: str
    """The address that stops the task.

    Allowed: a URL.
    """

    queue_position: Integer
    """The task's place in the queue, counted from the front."""


class Output(OpenModel):
    """One element of: Outputs."""

    type: str | None = None
    """What sort of file it is, such as image or video."""

    url: str | None = None
    """The file's address.

    Allowed: a URL.
    """

    content_type: str | None = None
    """The file's MIME type."""

    file_name: str | None = None
    """The file's name."""

    width: Integer | None = None
    """The width of an image.

    Allowed: a number of pixels.
    """

    height: Integer | None = None
    """The height of an image.

    Allowed: a number of pixels.
    """

    file_size: Integer | None = None
    """The size of a video file.

    Allowed: a number of bytes.
    """

    duration: Number | None = None
    """How long a video plays.

    Allowed: a number of seconds.
    """


class ErrorError(OpenModel):
    """What went wrong, from the gateway."""

    code: str
    """A fixed word for the problem."""

    message: str
    """The problem in words."""


class Metrics(OpenModel):
    """Measurements of a task that has succeeded."""

    inference_time: Number | None = None
    """How long the model was at work."""


class Result(OpenModel):
    """What a task has made."""

    request_id: str
    """The task's id."""

    outputs: list[Output]
    """The files."""

    metadata: dict[str, Any]
    """Further facts about the task."""


class Error(OpenModel):
    """The answer to a request that was refused."""

    error: ErrorError | None = None
    """What went wrong, from the gateway."""

    request_id: str | None = None
    """The request's id, from the gateway."""

    detail: (
        Literal[
            "App not found",
            "Model not allowed for this user",
            "webhook not supported",
            "SSE streaming not supported",
            "Runtime execution failed",
        ]
        | str
        | None
    ) = None
    """What went wrong, from the service.

    Allowed: App not found, Model not allowed for this user, webhook not supported, SSE
    streaming not supported, Runtime execution failed; other values may occur.
    - App not found: There is no such model. The id that was asked for may follow.
    - Model not allowed for this user: The key may not use this model.
    - webhook not supported: The request asked for a webhook.
    - SSE streaming not supported: The request asked for a stream of events.
    - Runtime execution failed: The service could not run the request.
    """


class Status(OpenModel):
    """The state of a task."""

    status: str
    """The state of the task."""

    error: str | None = None
    """What went wrong, in words. Its presence is what tells a failure."""

    error_type: str | None = None
    """A code for what went wrong."""

    metrics: Metrics | None = None
    """Measurements of a task that has succeeded."""
