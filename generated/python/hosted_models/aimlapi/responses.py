"""What AI/ML API answers.

Every class keeps keys and values that are not documented, so that an answer that grows can be
read.
"""

from typing import Annotated

from pydantic import Field

from .._base import OpenModel
from .._types import Integer, Number


class Task(OpenModel):
    """Task."""


class Result(OpenModel):
    """Result."""


class Error(OpenModel):
    """The answer to a request that was refused."""

    message: str
    """The problem in words."""

    path: str | None = None
    """The path that was called."""

    request_id: Annotated[str | None, Field(alias="requestId")] = None
    """A name for this one call."""

    status_code: Annotated[str | Integer | None, Field(alias="statusCode")] = None
    """The HTTP status."""

    timestamp: str | None = None
    """When it happened.

    Allowed: a date with its time, as in RFC 3339.
    """


class DataItem(OpenModel):
    """One element of: Data."""

    url: str | None = None
    """The file's address.

    May be null.
    """

    b64_json: str | None = None
    """The file itself, as base64.

    May be null.
    """


class Usage(OpenModel):
    """What the task cost.

    May be null.
    """

    credits_used: Number
    """The credits that were taken.

    Allowed: a number of credits.
    """


class VideoVideo(OpenModel):
    """The video.

    May be null.
    """

    url: str
    """The file's address.

    Allowed: a URL.
    """


class VideoError(OpenModel):
    """What went wrong.

    May be null.
    """

    name: str
    """A fixed word for the problem."""

    message: str
    """The problem in words."""


class VideoMetaUsage(OpenModel):
    """What the task cost.

    May be null.
    """

    credits_used: Number
    """The credits that were taken.

    Allowed: a number of credits.
    """


class AudioFile(OpenModel):
    """The sound.

    May be null.
    """

    url: str
    """The file's address.

    Allowed: a URL.
    """


class AudioError(OpenModel):
    """What went wrong.

    May be null.
    """

    name: str
    """A fixed word for the problem."""

    message: str
    """The problem in words."""


class AudioMetaUsage(OpenModel):
    """What the task cost.

    May be null.
    """

    credits_used: Number
    """The credits that were taken.

    Allowed: a number of credits.
    """


class Meta(OpenModel):
    """More about the work.

    May be null.
    """

    usage: Usage | None = None
    """What the task cost.

    May be null.
    """


class VideoMeta(OpenModel):
    """More about the work.

    May be null.
    """

    usage: VideoMetaUsage | None = None
    """What the task cost.

    May be null.
    """


class AudioMeta(OpenModel):
    """More about the work.

    May be null.
    """

    usage: AudioMetaUsage | None = None
    """What the task cost.

    May be null.
    """


class Images(OpenModel):
    """The images."""

    data: list[DataItem] | None = None
    """The files.

    May be null.
    """

    meta: Meta | None = None
    """More about the work.

    May be null.
    """


class Video(OpenModel):
    """A task and its state. Creation and the status endpoint answer with it."""

    id: str | None = None
    """The task's id."""

    generation_id: str | None = None
    """The task's id."""

    status: str
    """The state of the task."""

    video: VideoVideo | None = None
    """The video.

    May be null.
    """

    error: VideoError | None = None
    """What went wrong.

    May be null.
    """

    meta: VideoMeta | None = None
    """More about the work.

    May be null.
    """


class Audio(OpenModel):
    """A task and its state. Creation and the status endpoint answer with it."""

    id: str | None = None
    """The task's id."""

    generation_id: str | None = None
    """The task's id."""

    status: str
    """The state of the task."""

    audio_file: AudioFile | None = None
    """The sound.

    May be null.
    """

    error: AudioError | None = None
    """What went wrong.

    May be null.
    """

    meta: AudioMeta | None = None
    """More about the work.

    May be null.
    """
