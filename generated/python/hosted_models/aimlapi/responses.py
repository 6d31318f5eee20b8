"""What AI/ML API answers.

Every class keeps keys and values that are not documented, so that an answer that grows can be
read.
"""

from typing import Annotated

from pydantic import MISSING, Field

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

    path: str | MISSING = MISSING
    """The path that was called."""

    request_id: Annotated[str | MISSING, Field(alias="requestId")] = MISSING
    """A name for this one call."""

    status_code: Annotated[str | Integer | MISSING, Field(alias="statusCode")] = MISSING
    """The HTTP status."""

    timestamp: str | MISSING = MISSING
    """When it happened.

    Allowed: a date with its time, as in RFC 3339.
    """


class DataItem(OpenModel):
    """One element of: Data."""

    url: str | None | MISSING = MISSING
    """The file's address.

    May be null.
    """

    b64_json: str | None | MISSING = MISSING
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

    usage: Usage | None | MISSING = MISSING
    """What the task cost.

    May be null.
    """


class VideoMeta(OpenModel):
    """More about the work.

    May be null.
    """

    usage: VideoMetaUsage | None | MISSING = MISSING
    """What the task cost.

    May be null.
    """


class AudioMeta(OpenModel):
    """More about the work.

    May be null.
    """

    usage: AudioMetaUsage | None | MISSING = MISSING
    """What the task cost.

    May be null.
    """


class Images(OpenModel):
    """The images."""

    data: list[DataItem] | None | MISSING = MISSING
    """The files.

    May be null.
    """

    meta: Meta | None | MISSING = MISSING
    """More about the work.

    May be null.
    """


class Video(OpenModel):
    """A task and its state. Creation and the status endpoint answer with it."""

    id: str | MISSING = MISSING
    """The task's id."""

    generation_id: str | MISSING = MISSING
    """The task's id."""

    status: str
    """The state of the task."""

    video: VideoVideo | None | MISSING = MISSING
    """The video.

    May be null.
    """

    error: VideoError | None | MISSING = MISSING
    """What went wrong.

    May be null.
    """

    meta: VideoMeta | None | MISSING = MISSING
    """More about the work.

    May be null.
    """


class Audio(OpenModel):
    """A task and its state. Creation and the status endpoint answer with it."""

    id: str | MISSING = MISSING
    """The task's id."""

    generation_id: str | MISSING = MISSING
    """The task's id."""

    status: str
    """The state of the task."""

    audio_file: AudioFile | None | MISSING = MISSING
    """The sound.

    May be null.
    """

    error: AudioError | None | MISSING = MISSING
    """What went wrong.

    May be null.
    """

    meta: AudioMeta | None | MISSING = MISSING
    """More about the work.

    May be null.
    """
