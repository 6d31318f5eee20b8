"""What Kie answers.

Every class keeps keys and values that are not documented, so that an answer that grows can be
read.
"""

from typing import Annotated, Any

from pydantic import Field

from .._base import OpenModel
from .._types import Integer


class Result(OpenModel):
    """Result."""


class Error(OpenModel):
    """The answer to a request that was refused."""

    code: Integer
    """A code for what went wrong."""

    msg: str
    """What went wrong, in words."""

    data: dict[str, Any] | None = None
    """Nothing.

    May be null.
    """


class Data(OpenModel):
    """The task.

    May be null.
    """

    task_id: Annotated[str, Field(alias="taskId")]
    """The task's id."""

    record_id: Annotated[str | None, Field(alias="recordId")] = None
    """A second id that some models give."""


class StatusData(OpenModel):
    """The task.

    May be null.
    """

    task_id: Annotated[str, Field(alias="taskId")]
    """The task's id."""

    model: str | None = None
    """The model that was asked for."""

    state: str
    """The state of the task."""

    param: str | None = None
    """What was sent, as JSON in a text.

    Allowed: JSON as a text.
    """

    result_json: Annotated[str | None, Field(alias="resultJson")] = None
    """What was made, as JSON in a text, with the addresses under resultUrls.

    Allowed: JSON as a text.
    """

    fail_code: Annotated[str | None, Field(alias="failCode")] = None
    """A code for what went wrong.

    May be null.
    """

    fail_msg: Annotated[str | None, Field(alias="failMsg")] = None
    """What went wrong, in words.

    May be null.
    """

    cost_time: Annotated[Integer | None, Field(alias="costTime")] = None
    """How long the model was at work.

    Allowed: a number of milliseconds. May be null.
    """

    create_time: Annotated[Integer | None, Field(alias="createTime")] = None
    """When the task was created, counted from the start of 1970.

    Allowed: a number of milliseconds.
    """

    update_time: Annotated[Integer | None, Field(alias="updateTime")] = None
    """When the task last changed, counted from the start of 1970.

    Allowed: a number of milliseconds.
    """

    complete_time: Annotated[Integer | None, Field(alias="completeTime")] = None
    """When the task ended.

    Allowed: a number of milliseconds. May be null.
    """


class FileData(OpenModel):
    """The file."""

    download_url: Annotated[str | None, Field(alias="downloadUrl")] = None
    """The file's address.

    Allowed: a URL.
    """

    file_url: Annotated[str | None, Field(alias="fileUrl")] = None
    """The file's address.

    Allowed: a URL.
    """

    file_name: Annotated[str | None, Field(alias="fileName")] = None
    """The file's name."""

    file_size: Annotated[Integer | None, Field(alias="fileSize")] = None
    """The file's size.

    Allowed: a number of bytes.
    """

    mime_type: Annotated[str | None, Field(alias="mimeType")] = None
    """The file's MIME type."""


class Task(OpenModel):
    """The answer to a creation."""

    code: Integer
    """How the call itself went."""

    msg: str | None = None
    """The same in words."""

    data: Data | None = None
    """The task.

    May be null.
    """


class Status(OpenModel):
    """A task and its state."""

    code: Integer
    """How the call itself went."""

    msg: str | None = None
    """The same in words."""

    data: StatusData | None = None
    """The task.

    May be null.
    """


class File(OpenModel):
    """A file that was uploaded."""

    success: bool | None = None
    """Whether it was taken."""

    code: Integer | None = None
    """How the call itself went."""

    msg: str | None = None
    """The same in words."""

    data: FileData | None = None
    """The file."""
