"""The checker of requests, over the catalogue and not over its JSON Schemas.

Given a model and the body of a request as plain JSON; gives every problem with its place and reason. It serves
`specpress validate` and the test vectors, and it is a second opinion: what it finds in the layer `schema` must
be exactly what the schema and the generated class refuse. In the layer `request` it finds what neither can say,
such as a text of too many words.
"""

from __future__ import annotations

from typing import Any

from specpress.catalog.model import Model
from specpress.catalog.types import Type
from specpress.check.request.check import value_problems
from specpress.check.request.problems import Layer, Problem, pointer_of

__all__ = ["Layer", "Problem", "pointer_of", "problems", "problems_of_value"]


def problems(model: Model, body: Any) -> tuple[Problem, ...]:
    """What is wrong with a request's body, in the order of the body.

    Problems of a value come before those of its parts, missing keys after the keys that are there.
    """
    return problems_of_value(model.request, body)


def problems_of_value(type_: Type, value: Any, nullable: bool = False) -> tuple[Problem, ...]:
    """What is wrong with one value, such as an example or a default; pointers begin at the value."""
    try:
        return tuple(value_problems(type_, value, nullable, ()))
    except RecursionError:
        message = "The value is nested too deep to be checked."
        return (Problem(pointer="", reason="nested-too-deep", message=message, layer="request"),)
