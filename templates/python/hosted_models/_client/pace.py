"""How long to wait: before the next question for a task's state, and before a call is tried again."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from random import Random

from .._runtime.api import Polling

FIRST, MOST = 1.0, 10.0
"""Seconds between questions where nothing is documented: the first, and what it grows to."""
GROWTH = 1.3
SPREAD = 0.2
"""How far a pause is moved at random, so that many jobs do not ask all at once."""
_BACKOFF, _LONGEST = 0.5, 30.0
_AGES = 1e9


class Pace:
    """The pauses of one wait, as documented, each a little other than the last."""

    def __init__(self, polling: Polling | None, random: Random) -> None:
        self._random = random
        documented = polling or Polling()
        least, most = _number(documented.every), _number(documented.at_most_every)
        self._next = least or min(FIRST, most or FIRST)
        self._most = max(most or max(MOST, self._next), self._next)
        self._least = least or 0.0
        first = _number(documented.first_after)
        within = _number(documented.first_within)
        self._first = None if first is None else (first, max(within or first * (1 + SPREAD), first))

    def first(self) -> float:
        """Before the first question."""
        return self.next() if self._first is None else self._random.uniform(*self._first)

    def next(self) -> float:
        """Before each further one: slower and slower, within the documented limits."""
        pause = self._next
        self._next = min(self._next * GROWTH, self._most)
        spread = self._random.uniform(1 - SPREAD, 1 + SPREAD)
        return min(max(pause * spread, self._least), self._most)


def backoff(tried: int, random: Random) -> float:
    """Before a call is made again that was made so many times: at random up to twice as long each time."""
    highest = min(_BACKOFF * 2.0 ** min(tried, 16), _LONGEST)
    return random.uniform(highest / 2, highest)


def retry_after(value: str | None, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> float | None:
    """The seconds that a header `Retry-After` asks for: a number, or a date of HTTP."""
    if value is None:
        return None
    value = value.strip()
    if re.fullmatch(r"[0-9]+(\.[0-9]*)?", value):
        return min(float(value), _AGES)
    try:
        moment = parsedate_to_datetime(value)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        return max((moment - now()).total_seconds(), 0.0)
    except (ValueError, OverflowError):
        return None


def _number(value: object) -> float | None:
    return None if value is None else float(str(value))
