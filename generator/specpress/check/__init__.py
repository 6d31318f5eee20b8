"""Requests judged against a model of the catalogue, by the checker that travels in `specpress.runtime`.

Given a model and the body of a request as plain JSON; gives every problem with its place and reason. The model's
types are read from the same data as travels with the generated packages, so that what is checked here is what is
checked there. It serves `specpress validate` and the test vectors, and it is a second opinion on the schemas.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specpress.catalog.model import Model
from specpress.catalog.types import (
    ArrayType,
    BooleanType,
    NumberType,
    ObjectType,
    StringType,
    Type,
    UnionType,
    members_of,
    walk,
)
from specpress.catalog.values import ABSENT, Deprecation, Path
from specpress.check.model_data import type_data
from specpress.runtime import types
from specpress.runtime.check import problems as problems_beside
from specpress.runtime.messages import Problem, pointer_of
from specpress.runtime.reading import read_type
from specpress.runtime.values import Layer, lookup_in

__all__ = ["Layer", "Problem", "checker_type", "deprecated_in", "pointer_of", "problems", "problems_of_value"]


def problems(model: Model, body: Any) -> tuple[Problem, ...]:
    """What is wrong with a request's body, in the order of the body."""
    return problems_of_value(model.request, body)


def problems_of_value(type_: Type, value: Any, nullable: bool = False) -> tuple[Problem, ...]:
    """What is wrong with one value, such as an example or a default; pointers begin at the value."""
    return problems_beside(checker_type(type_), value, nullable)


def deprecated_in(model: Model, body: Any) -> Iterator[tuple[Path, Deprecation]]:
    """The deprecated keys and options that a request uses, with their paths; of a list the first element is read."""
    lookup = lookup_in(body)
    for path, field in walk(model.request):
        value = lookup(path)
        if value is ABSENT:
            continue
        if field.deprecated is not None:
            yield path, field.deprecated
        for type_ in members_of(field.type):
            options = type_.options if isinstance(type_, StringType | NumberType | BooleanType) else ()
            for option in options:
                if option.deprecated is not None and option.value == value:
                    yield path, option.deprecated


def checker_type(type_: Type) -> types.Type:
    """A type as the checker reads it. What is part of one that was read before is not read again."""
    if id(type_) not in _READ:
        if len(_READ) > _MOST_READ:
            _READ.clear()
        _remember(type_, read_type(type_data(type_)))
    return _READ[id(type_)][1]


_READ: dict[int, tuple[Type, types.Type]] = {}
"""By identity, since to compare trees takes as long as to read them. A type that is held keeps its identity."""
_MOST_READ = 4096


def _remember(type_: Type, read: types.Type) -> None:
    _READ[id(type_)] = type_, read
    match type_, read:
        case ObjectType(), types.ObjectType():
            for field in type_.fields:
                _remember(field.type, read.fields[field.key].type)
            if type_.values is not None and read.values is not None:
                _remember(type_.values, read.values)
        case ArrayType(), types.ArrayType():
            _remember(type_.items, read.items)
        case UnionType(), types.UnionType():
            for member, read_member in zip(type_.of, read.of, strict=True):
                _remember(member, read_member)
