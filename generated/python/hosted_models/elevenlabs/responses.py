"""What ElevenLabs answers.

Every class keeps keys and values that are not documented, so that an answer that grows can be
read.
"""

from typing import Any

from pydantic import MISSING

from .._base import OpenModel


class Task(OpenModel):
    """Task."""


class Result(OpenModel):
    """Result."""


class Detail(OpenModel):
    """What went wrong."""

    code: str | MISSING = MISSING
    """A code for what went wrong."""

    status: str | MISSING = MISSING
    """A code for what went wrong."""

    type: str | MISSING = MISSING
    """The kind of problem."""

    message: str | MISSING = MISSING
    """The problem in words."""

    param: str | MISSING = MISSING
    """The place in the request."""

    request_id: str | MISSING = MISSING
    """The request's id."""


class Error(OpenModel):
    """The answer to a request that was refused."""

    detail: Detail | list[dict[str, Any]] | str
    """What went wrong."""
