"""What happened, counted: proofs ask whether each job was created, charged and answered once.

Written by the server's thread alone; reading from another thread is safe.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)
class Counters:
    """All counts since the start, restarts not included."""

    requests: Counter[str] = field(default_factory=Counter)
    """Calls by `provider/endpoint`, refused ones too."""
    statuses: Counter[int] = field(default_factory=Counter)
    """Answers by HTTP status; calls that were cut off before theirs have none."""
    faults: Counter[str] = field(default_factory=Counter)
    """What the fault plan did, by word: answer, cut, delay, malformed, repeat, slow, stale, task."""
    tasks: Counter[str] = field(default_factory=Counter)
    """Tasks that began, by provider."""
    creates: Counter[str] = field(default_factory=Counter)
    """Tasks that began, by `provider/idempotency key`: each account has keys of its own, so that
    more than 1 means several accounts."""
    replays: Counter[str] = field(default_factory=Counter)
    """Creations that were answered with a task that there was, by `provider/idempotency key`."""
    charges: Counter[str] = field(default_factory=Counter)
    """How often a task was charged, by its id; one that failed is not in it."""
    refunds: Counter[str] = field(default_factory=Counter)
    """How often what was set aside for a task was given back, by its id."""
    connections: int = 0
    """Connections that are open."""
    most_connections: int = 0
    """The most that were open at once."""

    def to_json(self) -> dict[str, Any]:
        """The same as JSON."""
        counts: dict[str, Any] = {}
        for name in self.__slots__:
            value = getattr(self, name)
            if isinstance(value, Counter):
                value = {str(key): count for key, count in sorted(value.items())}
            counts[name] = value
        return counts
