"""What Black Forest Labs answers.

Every class keeps keys and values that are not documented, so that an answer that grows can be
read.
"""

from typing import Any

from .._base import OpenModel
from .._types import Integer, Number


class Task(OpenModel):
    """The answer to a creation."""

    id: str
    """The task's id."""

    polling_url: str | None = None
    """The address to ask for the state."""

    status: str | None = None
    """The state of the task."""

    webhook_url: str | None = None
    """Where to send the result when the task has ended."""

    cost: Number | None = None
    """What the task cost.

    Allowed: a number of credits. May be null.
    """

    input_mp: Number | None = None
    """How many pixels the input images have.

    Allowed: a number of megapixels. May be null.
    """

    output_mp: Number | None = None
    """About how many pixels the result has.

    Allowed: a number of megapixels. May be null.
    """


class Result(OpenModel):
    """Result."""


class Credits(OpenModel):
    """The balance of an account."""

    credits: Number
    """How many credits are left."""


class DetailItem(OpenModel):
    """One element of: Detail."""

    loc: list[str | Integer]
    """The place in the request."""

    msg: str
    """The problem in words."""

    type: str
    """A fixed word for the problem."""


class StatusResult(OpenModel):
    """What a task has made.

    May be null.
    """

    sample: str | None = None
    """The file's address, for ten minutes.

    Allowed: a URL.
    """


class Error(OpenModel):
    """The answer to a request that was refused."""

    detail: str | list[DetailItem] | None = None
    """What went wrong: in words, or a list of problems, each with its place."""

    status: str | None = None
    """The state of the task."""


class Status(OpenModel):
    """A task and its state."""

    id: str
    """The task's id."""

    status: str
    """The state of the task."""

    result: StatusResult | None = None
    """What a task has made.

    May be null.
    """

    progress: Number | None = None
    """The part of the work that is done.

    May be null.
    """

    details: dict[str, Any] | None = None
    """Further facts about the task.

    May be null.
    """

    preview: dict[str, Any] | None = None
    """Further facts about the task.

    May be null.
    """
