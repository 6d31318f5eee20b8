"""A fault plan from its file.

Given the bytes of the YAML and the catalogue; gives the plan, or every problem with its place. What the plan names
has to exist: a rule about an endpoint that nobody has would never do anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from specpress.base.diagnostics import Diagnostic, has_errors, suggestion
from specpress.mock.catalogue import Catalogue, Hosted
from specpress.spec.base import Spec
from specpress.spec.load import convert
from specpress.spec.load.codes import NOT_ALLOWED
from specpress.spec.plan import FaultPlan, FaultRule
from specpress.spec.yaml import parse

CONTENT = "file_content"
"""What the download of a file is called in plans."""
PUT = "file_put"
"""What the second step of an upload is called in plans."""
MAX_RETRY_AFTER = 10**6
"""The most seconds that `Retry-After` can name: more than a week."""

_TIMES = ("delay", "slow", "stale")


def read_plan(
    data: bytes, shown: str, catalogue: Catalogue
) -> tuple[FaultPlan | None, tuple[Diagnostic, ...]]:
    """The plan; None where any problem is an error."""
    node, problems = parse(data, shown)
    if node is None:
        return None, problems
    plan, more = convert(node, FaultPlan)
    problems = (*problems, *more)
    if plan is not None:
        problems = (*problems, *(problem for rule in plan.faults for problem in _problems(rule, catalogue)))
    return (None if has_errors(problems) else plan), tuple(sorted(problems))


def _problems(rule: FaultRule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    yield from _known(rule, "provider", rule.provider, catalogue.hosted)
    meant = [hosted for id, hosted in catalogue.hosted.items() if rule.provider in (None, id)]
    endpoints = {CONTENT, PUT, *(name for hosted in meant for name in hosted.endpoints)}
    for name in (rule.endpoint,) if isinstance(rule.endpoint, str) else rule.endpoint or ():
        yield from _known(rule, "endpoint", name, endpoints)
    yield from _known(rule, "model", rule.model, {id for hosted in meant for id in hosted.models})
    for part in (rule.answer, rule.task):
        if part is not None:
            yield from _known(part, "code", part.code, _codes(meant))
    yield from _ranges(rule)


def _codes(providers: Iterable[Hosted]) -> set[str]:
    return {error.code for hosted in providers for error in hosted.provider.errors}


def _known(spec: Spec, key: str, word: str | None, known: Iterable[str]) -> Iterator[Diagnostic]:
    names = sorted(known)
    if word is not None and names and word not in names:
        help = suggestion(word, names) or f"there are: {', '.join(names)}"
        yield NOT_ALLOWED.at(spec.where(key), f"{key!r} cannot be {word!r}", help)


def _ranges(rule: FaultRule) -> Iterator[Diagnostic]:
    nth = (rule.nth,) if isinstance(rule.nth, int) else rule.nth or ()
    limits: list[tuple[Spec, str, Decimal | int | None, int, int | None]] = [
        *((rule, "nth", number, 1, None) for number in nth),
        (rule, "every", rule.every, 1, None),
        (rule, "times", rule.times, 1, None),
        (rule, "rate", rule.rate, 0, 1),
        *((rule, key, getattr(rule, key), 0, None) for key in _TIMES),
    ]
    if rule.answer is not None:
        limits.append((rule.answer, "status", rule.answer.status, 400, 599))
        limits.append((rule.answer, "retry_after", rule.answer.retry_after, 0, MAX_RETRY_AFTER))
    if rule.task is not None:
        limits.append((rule.task, "seconds", rule.task.seconds, 0, None))
    for spec, key, value, low, high in limits:
        if value is not None and (value < low or (high is not None and value > high)):
            bounds = f"from {low} to {high}" if high is not None else f"{low} or more"
            yield NOT_ALLOWED.at(spec.where(key), f"{key!r} cannot be {value}", f"write a number {bounds}")
