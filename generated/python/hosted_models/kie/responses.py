"""What Kie answers.

Every class keeps keys and values that are not documented, so that an answer that grows can be
read.
"""

from typing import Annotated, Any

from pydantic import MISSING, Field

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

    data: dict[str, Any] | None | MISSING = MISSING
    """Nothing.

    May be null.
    """


class Data(OpenModel):
    """The task.

    May be null.
    """

    task_id: Annotated[str, Field(alias="taskId")]
    """The task's id."""

    record_id: Annotated[str | MISSING, Field(alias="recordId")] = MISSING
    """A second id that some models give."""


class StatusData(OpenModel):
    """The task.

    May be null.
    """

    task_id: Annotated[str, Field(alias="taskId")]
    """The task's id."""

    model: str | MISSING = MISSING
    """The model that was asked for."""

    state: str
    """The state of the task."""

    param: str | MISSING = MISSING
    """What was sent, as JSON in a text.

    Allowed: JSON as a text.
    """

    result_json: Annotated[str | MISSING, Field(alias="resultJson")] = MISSING
    """What was made, as JSON in a text, with the addresses under resultUrls.

    Allowed: JSON as a text.
    """

    fail_code: Annotated[str | None | MISSING, Field(alias="failCode")] = MISSING
    """A code for what went wrong.

    May be null.
    """

    fail_msg: Annotated[str | None | MISSING, Field(alias="failMsg")] = MISSING
    """What went wrong, in words.

    May be null.
    """

    cost_time: Annotated[Integer | None | MISSING, Field(alias="costTime")] = MISSING
    """How long the model was at work.

    Allowed: a number of milliseconds. May be null.
    """

    create_time: Annotated[Integer | MISSING, Field(alias="createTime")] = MISSING
    """When the task was created, counted from the start of 1970.

    Allowed: a number of milliseconds.
    """

    update_time: Annotated[Integer | MISSING, Field(alias="updateTime")] = MISSING
    """When the task last changed, counted from the start of 1970.

    Allowed: a number of milliseconds.
    """

    complete_time: Annotated[Integer | None | MISSING, Field(alias="completeTime")] = MISSING
    """When the task ended.

    Allowed: a number of milliseconds. May be null.
    """


class FileData(OpenModel):
    """The file."""

    download_url: Annotated[str | MISSING, Field(alias="downloadUrl")] = MISSING
    """The file's address.

    Allowed: a URL.
    """

    file_url: Annotated[str | MISSING, Field(alias="fileUrl")] = MISSING
    """The file's address.

    Allowed: a URL.
    """

    file_name: Annotated[str | MISSING, Field(alias="fileName")] = MISSING
    """The file's name."""

    file_size: Annotated[Integer | MISSING, Field(alias="fileSize")] = MISSING
    """The file's size.

    Allowed: a number of bytes.
    """

    mime_type: Annotated[str | MISSING, Field(alias="mimeType")] = MISSING
    """The file's MIME type."""


class Task(OpenModel):
    """The answer to a creation."""

    code: Integer
    """How the call itself went."""

    msg: str | MISSING = MISSING
    """The same in words."""

    data: Data | None | MISSING = MISSING
    """The task.

    May be null.
    """


class Status(OpenModel):
    """A task and its state."""

    code: Integer
    """How the call itself went."""

    msg: str | MISSING = MISSING
    """The same in words."""

    data: StatusData | None | MISSING = MISSING
    """The task.

    May be null.
    """


class File(OpenModel):
    """A file that was uploaded."""

    success: bool | MISSING = MISSING
    """Whether it was taken."""

    code: Integer | MISSING = MISSING
    """How the call itself went."""

    msg: str | MISSING = MISSING
    """The same in words."""

    data: FileData | MISSING = MISSING
    """The file."""
