"""A fault plan at work: which calls go wrong, and how.

Given the rules of a plan and one call after the other; gives what to do to each. Rules count the calls that they are
about, and a rate is drawn from the seed and that count, so that a run can be repeated.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from specpress.mock.seeded_random import draw
from specpress.spec.plan import Answer, Disturbance, Ending


@dataclass(slots=True)
class Effects:
    """What is done to one call; nothing by default. Times are in seconds."""

    delay: float = 0.0
    slow: float = 0.0
    stale: float = 0.0
    answer: Answer | None = None
    cut: str | None = None
    task: Ending | None = None
    malformed: bool = False
    repeat: bool = False

    def add(self, rule: Disturbance) -> None:
        """Do what a rule says as well. Times add up; of the rest the first counts."""
        self.delay += float(rule.delay or 0)
        self.slow += float(rule.slow or 0)
        self.stale += float(rule.stale or 0)
        self.answer = self.answer or rule.answer
        self.cut = self.cut or rule.cut
        self.task = self.task or rule.task
        self.malformed |= rule.malformed
        self.repeat |= rule.repeat

    def words(self) -> Iterator[str]:
        """What is done, for the counters."""
        return (name for name in self.__slots__ if getattr(self, name))


NOTHING = Effects()


@dataclass(slots=True)
class _Counted:
    """A rule with the calls that it was about, and those that it disturbed."""

    rule: Disturbance
    seen: int = 0
    done: int = 0


@dataclass(slots=True)
class Disturber:
    """Disturbs calls by a plan."""

    rules: Sequence[Disturbance] = ()
    seed: int = 0
    _counted: list[_Counted] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._counted = [_Counted(rule) for rule in self.rules]

    def effects(self, provider: str, endpoint: str, model: str | None) -> Effects:
        """What is done to a call."""
        if not self._counted:
            return NOTHING
        found = Effects()
        for at, one in enumerate(self._counted):
            if _is_about(one.rule, provider, endpoint, model) and self._strikes(one, at):
                found.add(one.rule)
        return found

    def asks_for_model(self, provider: str, endpoint: str) -> bool:
        """Whether a rule that may be about a call needs to know its model."""
        return any(
            one.rule.model is not None and _is_about(one.rule, provider, endpoint, one.rule.model)
            for one in self._counted
        )

    def _strikes(self, one: _Counted, at: int) -> bool:
        rule = one.rule
        one.seen += 1
        if rule.times is not None and one.done >= rule.times:
            return False
        nth = (rule.nth,) if isinstance(rule.nth, int) else rule.nth
        strikes = (
            (nth is None or one.seen in nth)
            and (rule.every is None or one.seen % rule.every == 0)
            and (rule.rate is None or Decimal(draw(self.seed, "fault", at, one.seen)) < rule.rate)
        )
        one.done += strikes
        return strikes


def _is_about(rule: Disturbance, provider: str, endpoint: str, model: str | None) -> bool:
    names = (rule.endpoint,) if isinstance(rule.endpoint, str) else rule.endpoint
    return (
        rule.provider in (None, provider)
        and (names is None or endpoint in names)
        and rule.model in (None, model)
    )
