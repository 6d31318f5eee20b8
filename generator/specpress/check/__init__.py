"""Requests judged against a model of the catalogue, by the checker that travels in `specpress.runtime`.

Given a model and the body of a request as plain JSON; gives every problem with its place and reason. The model's
types are read from the same data as travels with the generated packages, so that what is checked here is what is
checked there. It serves `specpress validate` and the test vectors, and it is a second opinion on the schemas.
"""

from __future__ import annotations

from typing import Any

from specpress.catalog.model import Model
from specpress.catalog.types import ArrayType, ObjectType, Type, UnionType
from specpress.check.model_data import type_data
from specpress.runtime import types
from specpress.runtime.check import problems as problems_beside
from specpress.runtime.messages import Problem, pointer_of
from specpress.runtime.reading import read_type
from specpress.runtime.values import Layer

__all__ = ["Layer", "Problem", "checker_type", "pointer_of", "problems", "problems_of_value"]


def problems(model: Model, body: Any) -> tuple[Problem, ...]:
    """What is wrong with a request's body, in the order of the body."""
    return problems_of_value(model.request, body)


def problems_of_value(type_: Type, value: Any, nullable: bool = False) -> tuple[Problem, ...]:
    """What is wrong with one value, such as an example or a default; pointers begin at the value."""
    return problems_beside(checker_type(type_), value, nullable)


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
        case ArrayType(), types.ArrayType():
            _remember(type_.items, read.items)
        case UnionType(), types.UnionType():
            for member, read_member in zip(type_.of, read.of, strict=True):
                _remember(member, read_member)
