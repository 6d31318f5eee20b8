"""What Recraft answers.

Every class keeps keys and values that are not documented, so that an answer that grows can be
read.
"""

from typing import Any

from .._base import OpenModel
from .._types import Integer


class Task(OpenModel):
    """Task."""


class Result(OpenModel):
    """Result."""


class Error(OpenModel):
    """Error."""


class Account(OpenModel):
    """The account."""

    id: str
    """The account's id."""

    credits: Integer
    """How many credits are left.

    Allowed: a number of credits.
    """

    email: str | None = None
    """The account's e-mail address."""

    name: str | None = None
    """The account's name."""


class DataItem(OpenModel):
    """One element of: Data."""

    image_id: str
    """The file's id."""

    url: str | None = None
    """The file's address, for about a day.

    Allowed: a URL.
    """

    b64_json: str | None = None
    """The file itself, as base64.

    Allowed: base64.
    """

    revised_prompt: str | None = None
    """The prompt that was used."""

    features: dict[str, Any] | None = None
    """Further facts about the file."""


class Image(OpenModel):
    """The file."""

    image_id: str
    """The file's id."""

    url: str | None = None
    """The file's address, for about a day.

    Allowed: a URL.
    """

    b64_json: str | None = None
    """The file itself, as base64.

    Allowed: base64.
    """

    revised_prompt: str | None = None
    """The prompt that was used."""

    features: dict[str, Any] | None = None
    """Further facts about the file."""


class Images(OpenModel):
    """The images."""

    created: Integer
    """When the task was created, counted from the start of 1970.

    Allowed: a number of seconds.
    """

    credits: Integer
    """What the task cost.

    Allowed: a number of credits.
    """

    data: list[DataItem]
    """The files."""

    style_id: str | None = None
    """The style of the result, by its id."""


class Changed(OpenModel):
    """The changed image."""

    created: Integer
    """When the task was created, counted from the start of 1970.

    Allowed: a number of seconds.
    """

    credits: Integer
    """What the task cost.

    Allowed: a number of credits.
    """

    image: Image
    """The file."""
