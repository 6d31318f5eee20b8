"""The walk through a family: each thing that can be set is read at one member and written at the other."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from specpress.base.diagnostics import suggestion
from specpress.catalog.model import Concept, Family
from specpress.catalog.types import ArrayType, Field, ObjectType, StringType, Type
from specpress.catalog.values import ABSENT, Path
from specpress.check import Problem, pointer_of, problems
from specpress.convert.carrying import carry
from specpress.convert.defaults import keep_default, note_other_defaults, note_target_default
from specpress.convert.ledger import Ledger
from specpress.convert.outcome import Conversion, Refusal
from specpress.convert.side import At, Side, path_of, place_of, values_at


def convert(family: Family, source: Side, target: Side, body: Any, drop: Collection[str] = ()) -> Conversion:
    """The request for `target`. `drop` names the parameters of `source` that may be lost.

    A body that is not valid for `source` is refused with its problems. Between a model and itself nothing changes.
    """
    if wrong := problems(source.model, body):
        return Conversion(
            refusals=tuple(
                Refusal(pointer=problem.pointer, reason=problem.reason, message=problem.message)
                for problem in wrong
            )
        )
    if source.name == target.name:
        return Conversion(request=body)
    return _converted(family, Ledger(source, target, frozenset(drop)), body)


def _converted(family: Family, ledger: Ledger, body: Any) -> Conversion:
    for concept in family.concepts:
        _concept(ledger, concept, body)
    _carry_leftovers(ledger, body)
    note_other_defaults(ledger, family, body)
    _unknown_drops(ledger)
    request = _body(ledger.target.model.request, ledger.values)
    refused = {refusal.pointer for refusal in ledger.refusals}
    for problem in problems(ledger.target.model, request):
        refusal = _refusal(ledger, family, problem)
        # What was refused already is not there, and need not be missed.
        if refusal.pointer not in refused:
            ledger.refusals.append(refusal)
    if ledger.refusals:
        return Conversion(refusals=tuple(sorted(ledger.refusals, key=lambda refusal: refusal.pointer)))
    return Conversion(request=request, notes=tuple(ledger.notes))


def _concept(ledger: Ledger, concept: Concept, body: Any) -> None:
    """See to one thing that can be set."""
    source, here, there = ledger.source, concept.at(ledger.source.name), concept.at(ledger.target.name)
    if here is None:
        if there is not None:
            note_target_default(ledger, there.paths[0], "has no such key")
        return
    given = [
        (at, source.key(here.paths[number]), number, value)
        for number, at, value in values_at(body, here.paths)
    ]
    ledger.read.update(at for at, _, _, _ in given)
    kept = [(number, at, value) for at, key, number, value in given if not ledger.is_dropped(key, at, value)]
    if not given:
        if not here.spread:
            keep_default(ledger, here, there)
    elif there is not None:
        if kept:
            carry(ledger, here, there, kept)
    else:
        for number, at, _ in kept:
            ledger.refuse_alone(source.key(here.paths[number]), at)


def _carry_leftovers(ledger: Ledger, body: Any) -> None:
    """Carry what both members have from their provider; lose what may be lost; refuse the rest."""
    source, target = ledger.source, ledger.target
    same = source.provider.id == target.provider.id
    shared = {parameter.key for parameter in source.provider.parameters} if same else set()
    for at, key, value in list(_leftovers(ledger, source.model.request, body, ())):
        if ledger.is_dropped(key, at, value):
            continue
        if key in shared and path_of(at) in target.fields:
            ledger.put(path_of(at), value, at)
        elif isinstance(at[-1], int):
            message = "One request is translated at a time, and this is another."
            ledger.refuse(at, "second-request", message, "give each in a request of its own")
        else:
            ledger.refuse_alone(key, at)


def _leftovers(ledger: Ledger, type_: Type, value: Any, at: At) -> Iterator[tuple[At, str, Any]]:
    """Places that nothing was read at, with what specs call them and the values there."""
    path = path_of(at)
    is_parameter = path in ledger.source.fields
    if at in ledger.read or (isinstance(type_, StringType) and type_.constant):
        return
    if isinstance(type_, ObjectType) and isinstance(value, dict):
        for key, inner in value.items():
            known = type_.field(key)
            if known is not None:
                yield from _leftovers(ledger, known.type, inner, (*at, key))
            else:
                parent = f"{ledger.source.key(path)}." if is_parameter else ""
                yield (*at, key), f"{parent}{key}", inner
    elif isinstance(type_, ArrayType) and isinstance(value, list) and not is_parameter:
        for position, inner in enumerate(value):
            if position:
                yield (*at, position), ledger.source.key(path), inner
            else:
                yield from _leftovers(ledger, type_.items, inner, (*at, position))
    else:
        yield at, ledger.source.key(path), value


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


def _body(type_: Type, values: Mapping[Path, Any]) -> Any:
    """The body of a request in documented order, with the envelope and the fixed values in it, such as the model's id.

    What no value and no fixed value stands in is left out, unless the envelope requires it.
    """
    body = _made(type_, (), values)
    return {} if body is ABSENT else body


def _made(type_: Type, path: Path, values: Mapping[Path, Any]) -> Any:
    if path in values:
        return values[path]
    match type_:
        case StringType(constant=True):
            return type_.options[0].value
        case ObjectType():
            fields = {field.key: _field(field, (*path, field.key), values) for field in type_.fields}
            present = {key: value for key, value in fields.items() if value is not ABSENT}
            return present or ABSENT
        case ArrayType():
            element = _made(type_.items, (*path, "*"), values)
            return ABSENT if element is ABSENT else [element]
        case _:
            return ABSENT


def _field(field: Field, path: Path, values: Mapping[Path, Any]) -> Any:
    value = _made(field.type, path, values)
    if value is ABSENT and field.required and not field.parameter and isinstance(field.type, ObjectType):
        return {}
    return value
