"""Requests judged against a model of the catalogue, by the checker that travels in `specpress.runtime`.

Given a model and the body of a request as plain JSON; gives every problem with its place and reason. The model's
types are read from the same data as travels with the generated packages, so that what is checked here is what is
checked there. It serves `specpress validate` and the test vectors, and it is a second opinion on the schemas.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from specpress.catalog.model import Model
from specpress.catalog.types import Type
from specpress.check.model_data import type_data
from specpress.runtime import types
from specpress.runtime.check import problems as problems_beside
from specpress.runtime.messages import Problem, pointer_of
from specpress.runtime.reading import read_type
from specpress.runtime.values import Layer

__all__ = ["Layer", "Problem", "pointer_of", "problems", "problems_of_value"]


def problems(model: Model, body: Any) -> tuple[Problem, ...]:
    """What is wrong with a request's body, in the order of the body."""
    return problems_of_value(model.request, body)


def problems_of_value(type_: Type, value: Any, nullable: bool = False) -> tuple[Problem, ...]:
    """What is wrong with one value, such as an example or a default; pointers begin at the value."""
    return problems_beside(_read(_Same(type_)), value, nullable)


class _Same:
    """A type that equals itself alone: to compare trees by all that is in them takes as long as to read them."""

    __slots__ = ("type",)

    def __init__(self, type_: Type) -> None:
        self.type = type_

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.type is other.type

    def __hash__(self) -> int:
        return id(self.type)


@lru_cache(maxsize=64)
def _read(same: _Same) -> types.Type:
    return read_type(type_data(same.type))
