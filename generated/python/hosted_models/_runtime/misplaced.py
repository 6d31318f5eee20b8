"""Where a key belongs that stands in the wrong object of a request: beside `params` in place of inside it, say.

Given what a body may hold and the problems of one; gives the problems with a hint at the place of the key. Its twin in
JavaScript is `templates/builder/runtime/misplaced.js`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, TypeAlias

from .messages import Problem, closest, pointer_of
from .types import ArrayType, ObjectType, Type, UnionType
from .values import is_array, is_object

_Place: TypeAlias = tuple[str, ...]

_MOST_COMPARED = 100
"""So many unknown keys are compared with those of all objects; comparing takes its time."""


def with_places(type_: Type, body: Any, problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """The same problems, those of unknown keys with the place where the key belongs, if one object alone has it."""
    known: dict[_Place, dict[str, list[_Place]]] = {}
    told: list[Problem] = []
    for problem in problems:
        if problem.reason == "unknown-key":
            parent = _steps(problem.pointer)[:-1]
            if parent not in known:
                known[parent] = _elsewhere(type_, body, parent)
            problem = _with_place(problem, parent, known[parent], len(told) < _MOST_COMPARED)
        told.append(problem)
    return tuple(told)


def _with_place(problem: Problem, parent: _Place, known: dict[str, list[_Place]], compare: bool) -> Problem:
    key = problem.parts["value"]
    if not isinstance(key, str):
        return problem
    if (place := _nearest(known.get(key, ()), parent)) is not None:
        return replace(problem, hint=("hint-place", pointer_of((*place, key))))
    if problem.hint is None and compare and (word := closest(key, known)) is not None:
        place = _nearest(known[word], parent)
        if place is not None:
            return replace(problem, hint=("hint-word", pointer_of((*place, word))))
    return problem


def _steps(pointer: str) -> _Place:
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:])


def _elsewhere(type_: Type, body: Any, parent: _Place) -> dict[str, list[_Place]]:
    """The places of objects that may have a key and in the body do not, by the key; `parent` is not among them."""
    places: dict[str, list[_Place]] = {}
    for place, object_ in _objects(type_, parent, ()):
        given = _value_at(body, place)
        for key in object_.fields if place != parent else ():
            if not (is_object(given) and key in given):
                places.setdefault(key, []).append(place)
    return places


def _objects(type_: Type, parent: _Place, place: _Place) -> Iterator[tuple[_Place, ObjectType]]:
    """Every object with its place: in the element of a list that leads to `parent`, else in the first."""
    if isinstance(type_, UnionType):
        for member in type_.of:
            yield from _objects(member, parent, place)
    elif isinstance(type_, ArrayType):
        depth = len(place)
        leads_there = len(parent) > depth and parent[:depth] == place
        yield from _objects(type_.items, parent, (*place, parent[depth] if leads_there else "0"))
    elif isinstance(type_, ObjectType):
        yield place, type_
        for field in type_.fields.values():
            yield from _objects(field.type, parent, (*place, field.key))


def _value_at(body: Any, place: _Place) -> Any:
    for step in place:
        if is_array(body):
            body = body[int(step)] if step.isdecimal() and int(step) < len(body) else None
        else:
            body = body.get(step) if is_object(body) else None
    return body


def _nearest(places: Sequence[_Place], parent: _Place) -> _Place | None:
    """The place that fewest steps lead to from `parent`; None where two are as near, or where there is none."""
    ranked = sorted(dict.fromkeys(places), key=lambda place: _steps_between(place, parent))
    if len(ranked) > 1 and _steps_between(ranked[0], parent) == _steps_between(ranked[1], parent):
        return None
    return ranked[0] if ranked else None


def _steps_between(place: _Place, other: _Place) -> int:
    shared = 0
    while shared < min(len(place), len(other)) and place[shared] == other[shared]:
        shared += 1
    return len(place) + len(other) - 2 * shared
