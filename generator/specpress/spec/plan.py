"""The format of a fault plan: what `specpress mock --faults` shall do wrong, and when."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar, Literal

from specpress.spec.base import Spec


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer(Spec):
    """What a call is answered with although nothing is wrong with it; it is not carried out then."""

    shorthand: ClassVar[str] = "status"

    status: int | None = None
    """The HTTP status, from 400 to 599; left out: that of `code`."""
    code: str | None = None
    """The code of an error, as the provider documents it; left out: one that fits `status`."""
    message: str | None = None
    """The error in words."""
    retry_after: Decimal | None = None
    """Seconds for the header `Retry-After`."""
    as_date: bool = False
    """Whether that header holds a date and not a number of seconds."""
    in_body: bool = False
    """Whether the call has HTTP status 200 and `status` stands in the body alone, at the place that the provider
    has for it; where it has none, this changes nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending(Spec):
    """How a task ends that is created by the call."""

    shorthand: ClassVar[str] = "ends"

    ends: Literal["succeeded", "failed", "expired", "blocked", "canceled"] = "failed"
    """What becomes of it. `expired`: the provider gives up on it."""
    code: str | None = None
    """The code of its error; left out: one that fits."""
    message: str | None = None
    """Its error in words."""
    seconds: Decimal | None = None
    """How long it is at work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FaultRule(Spec):
    """One thing that goes wrong. Which calls it is about, then when, then what. Without a when: each of them."""

    provider: str | None = None
    """The provider; left out: any."""
    endpoint: str | tuple[str, ...] | None = None
    """The endpoint by its name in `provider.yaml`, such as `create`, or several; `file_content` is the download of
    a file. Left out: any."""
    model: str | None = None
    """The id of the model that the call is about: of a creation, a task or a download, not of an upload. Left out:
    any."""
    nth: int | tuple[int, ...] | None = None
    """Which of these calls, counted from 1."""
    every: int | None = None
    """Each so many-th of these calls."""
    rate: Decimal | None = None
    """The part of these calls, from 0 to 1; which ones follows from the seed."""
    times: int | None = None
    """At most so many times."""
    answer: Answer | None = None
    """Refuse the call."""
    delay: Decimal | None = None
    """Wait so many seconds before anything else."""
    slow: Decimal | None = None
    """Spread the answer over so many seconds."""
    cut: Literal["before", "unanswered", "middle"] | None = None
    """Close the connection: before the call is carried out, after it but before the answer, or within the answer."""
    malformed: bool = False
    """Answer with JSON that breaks off."""
    stale: Decimal | None = None
    """Tell the state of a task as it was so many seconds ago, as an answer that was overtaken by a later one."""
    repeat: bool = False
    """Tell the state of a task word for word as the last time."""
    task: Ending | None = None
    """Let the task that is created end in this way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FaultPlan(Spec):
    """A fault plan: the file that `--faults` names."""

    faults: tuple[FaultRule, ...]
    """What goes wrong. Of several that are about one call, each does its part; the first `answer`, `cut` and `task`
    count."""
