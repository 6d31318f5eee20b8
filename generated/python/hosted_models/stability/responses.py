"""What Stability AI answers.

Every class keeps keys and values that are not documented, so that an answer that grows can be
read.
"""

from .._base import OpenModel


class Task(OpenModel):
    """The answer to a creation."""

    id: str
    """The task's id."""


class Result(OpenModel):
    """Result."""


class Error(OpenModel):
    """The answer to a request that was refused."""

    id: str
    """The request's id."""

    name: str
    """A fixed word for the problem."""

    errors: list[str]
    """What is wrong, in words."""
