"""The values of a spec that its own types refuse, judged by the checker of requests."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from specpress.base.diagnostics import Span
from specpress.catalog.model import Model
from specpress.catalog.values import ABSENT
from specpress.check.request import Problem, problems_of_value
from specpress.lint.base import Finding
from specpress.lint.walk import Spot, once, place_of, shown, spots
from specpress.spec.yaml import Node

OF_TYPE = frozenset({"wrong-type", "null-not-allowed"})
OF_OPTIONS = frozenset({"not-an-option"})


class Refusal(NamedTuple):
    """A default, and one thing that is wrong with it."""

    spot: Spot
    problem: Problem
    span: Span

    def finding(self, help: str) -> Finding:
        """The finding of it."""
        assert self.spot.field is not None
        what = f"the default {shown(self.spot.field.default)} of {self.spot.name!r}"
        return Finding(self.span, refused(what, self.problem), help)


@once
def refused_defaults(model: Model) -> tuple[Refusal, ...]:
    """What is wrong with the defaults of a model, in the order of the spec."""
    return tuple(refusal for spot in spots(model) for refusal in _refused(spot))


def _refused(spot: Spot) -> Iterator[Refusal]:
    field = spot.field
    if field is None or field.default is ABSENT:
        return
    for problem in problems_of_value(field.type, field.default, field.nullable):
        yield Refusal(spot, problem, place_in(spot.origin.get("default") or spot.origin, problem))


def place_in(node: Node, problem: Problem) -> Span:
    """Where in the YAML of a value the problem is."""
    return place_of(node, problem.pointer, of_key=problem.reason == "unknown-key")


def refused(what: str, problem: Problem) -> str:
    """That a value is refused, where inside it, and why."""
    place = f" at {problem.pointer}" if problem.pointer else ""
    return f"{what} is refused{place}: {reason(problem)}"


def reason(problem: Problem) -> str:
    """What is wrong, as the rest of a sentence."""
    text = problem.message.rstrip(".")
    return text[:1].lower() + text[1:]
