"""Documented limits of how much may be asked of an API at a time.

Given calls with their times; refuses those beyond a limit, and says when to come back. Where the docs give no number,
nothing is limited: a fault plan can do that.
"""

from __future__ import annotations

from collections import defaultdict, deque

from specpress.catalog.model import RateLimit
from specpress.mock.refusals import Refusal


class Limits:
    """Remembers the calls of the last moments."""

    def __init__(self) -> None:
        self._calls: defaultdict[tuple[str, ...], deque[float]] = defaultdict(deque)

    def call(self, limit: RateLimit | None, now: float, *whose: str) -> None:
        """Count a call. Raises a refusal where there were too many."""
        if limit is None or limit.requests is None:
            return
        calls = self._calls[whose]
        while calls and calls[0] <= now - limit.seconds:
            calls.popleft()
        if len(calls) >= limit.requests:
            message = f"At most {limit.requests} requests are allowed in {limit.seconds} seconds."
            raise Refusal("rate_limit", message, retry_after=float(int(calls[0] + limit.seconds - now) + 1))
        calls.append(now)

    @staticmethod
    def tasks(limit: RateLimit | None, under_way: int) -> None:
        """Look at how many tasks are under way. Raises a refusal where there are too many."""
        if limit is not None and limit.concurrent is not None and under_way >= limit.concurrent:
            raise Refusal(
                "rate_limit", f"At most {limit.concurrent} tasks may be under way at once.", retry_after=1.0
            )
