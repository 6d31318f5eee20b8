"""A rule between parameters with what is told to people about it, and the modes of a model."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from specpress.catalog.values import DOCUMENTED, Path, Provenance
from specpress.runtime.conditions import Condition, Key, Subject
from specpress.runtime.constraints import Amount, Operand, Rule, Total
from specpress.spec.yaml import NOWHERE, Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class ParameterRule:
    """A rule. Its subjects are relative to the object that holds it.

    `checked` is False where a request cannot break it: it tells people what the server does.
    """

    rule: Rule
    checked: bool
    ignored: tuple[Path, ...] = ()
    normalised: tuple[tuple[Path, str], ...] = ()
    provenance: Provenance = DOCUMENTED
    note: str | None = None
    origin: Mapping = field(default=NOWHERE, repr=False, compare=False)
    """The YAML that it was read from, for the places of its keys."""


def parts_of(total: Total) -> Iterator[Operand]:
    """What a total is about: what is added up, and what decides its limits."""
    yield from total.of
    for limit in total.limits:
        if isinstance(limit, Amount):
            yield from limit.of


def subjects_of_rule(rule: Rule) -> Iterator[Subject]:
    """Everything that a rule reads or lists, in the order in which it is asked for."""
    yield from (test.subject for test in (*rule.when, *rule.then, *rule.otherwise))
    yield from (part.subject for total in rule.totals for part in parts_of(total))
    yield from map(Key, (*rule.at_least_one, *rule.exactly_one, *rule.at_most_one))


@dataclass(frozen=True, slots=True, kw_only=True)
class Mode:
    """One way of using a model, and what puts the model into it. Subjects are relative to the body's root."""

    name: str
    title: str | None = None
    description: str | None = None
    when: Condition | None = None
    needs: str | None = None
    note: str | None = None
    provenance: Provenance = DOCUMENTED
