"""The mock's time: real time, faster, or standing still until a test moves it.

Tasks ask it how far they are, so that a video that takes a minute is done at once where somebody turns the clock.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Lock


class Clock:
    """Seconds since 1970 that pass `speed` times as fast as elsewhere; with speed 0 only by `advance`."""

    def __init__(self, speed: float = 1.0, start: float | None = None) -> None:
        self.speed = speed
        self._lock = Lock()
        self._base = time.time() if start is None else start
        self._since = time.monotonic()
        self._listeners: list[Callable[[], object]] = []

    def now(self) -> float:
        """The time."""
        with self._lock:
            return self._base + (time.monotonic() - self._since) * self.speed

    def advance(self, seconds: float) -> float:
        """Move the time on, from any thread; gives the new time. Raises ValueError for a step back."""
        if not 0 <= seconds < float("inf"):
            raise ValueError(f"the clock cannot be moved by {seconds} seconds")
        with self._lock:
            self._base += seconds
        for listener in tuple(self._listeners):
            listener()
        return self.now()

    def real(self, seconds: float) -> float:
        """How long that is for somebody who waits. A clock that stands still does not slow anybody down."""
        return seconds / self.speed if self.speed > 0 else seconds

    def on_move(self, listener: Callable[[], object]) -> None:
        """Call something whenever the time is moved."""
        self._listeners.append(listener)
