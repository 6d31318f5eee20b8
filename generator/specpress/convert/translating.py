"""The walk through a family: each thing that can be set is read at one member and written at the other."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from specpress.base.diagnostics import suggestion
from specpress.catalog.model import Concept, Family
from specpress.check import Problem, pointer_of, problems
from specpress.convert.building import body_of
from specpress.convert.carrying import carry
from specpress.convert.defaults import keep_default, tell_foreign, tell_rest
from specpress.convert.ledger import Ledger
from specpress.convert.leftovers import see_to_leftovers
from specpress.convert.outcome import Refusal, Translation
from specpress.convert.side import Side, place_of, values_at


def translate(
    family: Family, source: Side, target: Side, body: Any, drop: Collection[str] = ()
) -> Translation:
    """The request for `target`. `drop` names the parameters of `source` that may be lost.

    A body that is not valid for `source` is refused with its problems. Between a model and itself nothing changes.
    """
    wrong = problems(source.model, body)
    if wrong:
        found = (Refusal(pointer=one.pointer, reason=one.reason, message=one.message) for one in wrong)
        return Translation(refusals=tuple(found))
    if source.name == target.name:
        return Translation(request=body)
    try:
        return _translated(family, Ledger(source, target, frozenset(drop)), body)
    except RecursionError:
        message = "A value is nested too deep to be translated."
        return Translation(refusals=(Refusal(pointer="", reason="nested-too-deep", message=message),))


def _translated(family: Family, ledger: Ledger, body: Any) -> Translation:
    for concept in family.concepts:
        _concept(ledger, concept, body)
    see_to_leftovers(ledger, body)
    tell_rest(ledger, family, body)
    _unknown_drops(ledger)
    request = body_of(ledger.target.model.request, ledger.values)
    refused = {one.pointer for one in ledger.refusals}
    for problem in problems(ledger.target.model, request):
        refusal = _refusal(ledger, family, problem)
        # What was refused already is not there, and need not be missed.
        if refusal.pointer not in refused:
            ledger.refusals.append(refusal)
    if ledger.refusals:
        return Translation(refusals=tuple(sorted(ledger.refusals, key=lambda one: one.pointer)))
    return Translation(request=request, notes=tuple(ledger.notes))


def _concept(ledger: Ledger, concept: Concept, body: Any) -> None:
    """See to one thing that can be set."""
    source, here, there = ledger.source, concept.at(ledger.source.name), concept.at(ledger.target.name)
    if here is None:
        if there is not None:
            tell_foreign(ledger, there.paths[0], "has no such key")
        return
    found = [
        (at, source.key(here.paths[number]), number, value)
        for number, at, value in values_at(body, here.paths)
    ]
    ledger.read.update(at for at, _, _, _ in found)
    kept = [(number, at, value) for at, key, number, value in found if not ledger.is_dropped(key, at, value)]
    if not found:
        if not here.spread:
            keep_default(ledger, here, there)
    elif there is not None:
        if kept:
            carry(ledger, here, there, kept)
    else:
        for number, at, _ in kept:
            ledger.refuse_alone(source.key(here.paths[number]), at)


def _unknown_drops(ledger: Ledger) -> None:
    """A misspelt name would let something be lost, or not be lost, against what was meant."""
    known = {ledger.source.key(path) for path in ledger.source.fields}
    for name in sorted(ledger.drop - ledger.dropped - known):
        help = suggestion(name, known) or f"parameters: {', '.join(sorted(known))}"
        message = f"{ledger.source.name} has no parameter {name!r} to drop."
        ledger.refuse((), "unknown-drop", message, help)


def _refusal(ledger: Ledger, family: Family, problem: Problem) -> Refusal:
    """What the target's own rules refuse, told of the place that it comes from."""
    place = problem.pointer
    while place and place not in ledger.origins:
        place = place.rpartition("/")[0]
    at = ledger.origins.get(place, "")
    if problem.reason == "missing-key":
        at = _place_for(ledger, family, problem.pointer)
    return Refusal(
        pointer=at,
        reason=problem.reason,
        message=f"{ledger.target.name} would refuse this: {problem.place()}: {problem.message}",
        help=_cure(ledger, problem, place, at),
    )


def _place_for(ledger: Ledger, family: Family, pointer: str) -> str:
    """Where the source has what the target lacks; empty where it has nothing like it."""
    for concept in family.concepts:
        here, there = concept.at(ledger.source.name), concept.at(ledger.target.name)
        if here and there and any(pointer == pointer_of(place_of(path)) for path in there.paths):
            return pointer_of(place_of(here.paths[0]))
    return ""


def _cure(ledger: Ledger, problem: Problem, place: str, at: str) -> str:
    if place in ledger.assumed:
        return ledger.choose(ledger.assumed[place])
    if problem.reason != "missing-key":
        return "give a value that both take" if at else "give values that keep to the rule"
    if at:
        return f"give it, although {ledger.source.name} can do without"
    return f"{ledger.source.name} has nothing like it; add it to the request for {ledger.target.name} by hand"
