"""A fault plan at work: which calls go wrong, and how.

Given the rules of a plan and one call after the other; gives what to do to each. Rules count the calls that they are
about, and a rate is drawn from the seed and that count, so that a run can be repeated.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from specpress.mock.seeded_random import draw
from specpress.spec.plan import Answer, Ending, FaultRule


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

    def add(self, rule: FaultRule) -> None:
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
class _CountedRule:
    """A rule with the calls that it was about, and those in which it did something."""

    rule: FaultRule
    seen: int = 0
    done: int = 0


@dataclass(slots=True)
class FaultInjector:
    """Disturbs calls by a plan."""

    rules: Sequence[FaultRule] = ()
    seed: int = 0
    _counted: list[_CountedRule] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._counted = [_CountedRule(rule) for rule in self.rules]

    def effects(self, provider: str, endpoint: str, model: str | None) -> Effects:
        """What is done to a call."""
        if not self._counted:
            return NOTHING
        effects = Effects()
        for number, counted in enumerate(self._counted):
            if _concerns(counted.rule, provider, endpoint, model) and self._strikes(counted, number):
                effects.add(counted.rule)
        return effects

    def asks_for_model(self, provider: str, endpoint: str) -> bool:
        """Whether a rule that may be about a call needs to know its model."""
        return any(
            counted.rule.model is not None and _concerns(counted.rule, provider, endpoint, counted.rule.model)
            for counted in self._counted
        )

    def _strikes(self, counted: _CountedRule, number: int) -> bool:
        rule = counted.rule
        counted.seen += 1
        if rule.times is not None and counted.done >= rule.times:
            return False
        nth = (rule.nth,) if isinstance(rule.nth, int) else rule.nth
        strikes = (
            (nth is None or counted.seen in nth)
            and (rule.every is None or counted.seen % rule.every == 0)
            and (rule.rate is None or Decimal(draw(self.seed, "fault", number, counted.seen)) < rule.rate)
        )
        counted.done += strikes
        return strikes


def _concerns(rule: FaultRule, provider: str, endpoint: str, model: str | None) -> bool:
    names = (rule.endpoint,) if isinstance(rule.endpoint, str) else rule.endpoint
    return (
        rule.provider in (None, provider)
        and (names is None or endpoint in names)
        and rule.model in (None, model)
    )
