"""The values of a spec that its own types refuse, judged by the checker of requests, and how to say so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from specpress.base.diagnostics import Edit, Span
from specpress.catalog.model import Model
from specpress.catalog.types import (
    ArrayType,
    BooleanType,
    NullType,
    NumberType,
    ObjectType,
    StringType,
    Type,
)
from specpress.catalog.values import ABSENT, Json
from specpress.check import Problem, problems_of_value
from specpress.lint.nodes import node_at, place_of
from specpress.lint.rule import Finding
from specpress.lint.spots import Spot, once, shown, spots
from specpress.runtime.quantity import readable
from specpress.runtime.values import number
from specpress.spec.yaml import Node, Scalar, edit_of, quoted

OF_TYPE = frozenset({"wrong-type", "null-not-allowed"})
OF_OPTIONS = frozenset({"not-an-option"})


class RefusedDefault(NamedTuple):
    """A default, and one thing that is wrong with it."""

    spot: Spot
    problem: Problem
    span: Span

    def finding(self, help: str) -> Finding:
        """The finding of it, with how to mend it."""
        assert self.spot.field is not None
        what = f"the default {shown(self.spot.field.default)} of {self.spot.name!r}"
        node = self.spot.origin.get("default")
        return Finding(self.span, refused(what, self.problem), help, fix=node and fix_in(node, self.problem))


@once
def refused_defaults(model: Model) -> tuple[RefusedDefault, ...]:
    """What is wrong with the defaults of a model, in the order of the spec."""
    return tuple(refusal for spot in spots(model) for refusal in _refused(spot))


def _refused(spot: Spot) -> Iterator[RefusedDefault]:
    field = spot.field
    if field is None or field.default is ABSENT:
        return
    for problem in problems_of_value(field.type, field.default, field.nullable):
        yield RefusedDefault(spot, problem, place_in(spot.origin.get("default") or spot.origin, problem))


def place_in(node: Node, problem: Problem) -> Span:
    """Where in the YAML of a value the problem is."""
    return place_of(node, problem.pointer, of_key=problem.reason == "unknown-key")


def fix_in(node: Node, problem: Problem) -> Edit | None:
    """What mends a value for certain: an option in other capitals, or quotes around a number or none around a text."""
    written = node_at(node, problem.pointer)
    if not isinstance(written, Scalar):
        return None
    if problem.reason == "not-an-option" and isinstance(written.value, str):
        return option_in_other_capitals(written, problem.limit or ())
    if problem.reason == "not-constant":
        return option_in_other_capitals(written, (problem.limit,))
    if problem.hint is not None and problem.reason == "wrong-type":
        name, word = problem.hint
        return Edit(written.span, quoted(written.text) if name == "hint-text" else word)
    if written.value in ("true", "false") and "boolean" in problem.parts.get("expected", ()):
        return Edit(written.span, written.text)
    return None


def option_in_other_capitals(written: Scalar, options: Iterable[Json]) -> Edit | None:
    """The edit that writes a text as the only option that differs from it in capitals alone."""
    alike = [
        option
        for option in options
        if isinstance(option, str) and option != written.text and option.casefold() == written.text.casefold()
    ]
    return edit_of(written, alike[0]) if len(alike) == 1 else None


def refused(what: str, problem: Problem) -> str:
    """That a value is refused, where inside it, and why."""
    place = f" at {problem.pointer}" if problem.pointer else ""
    return f"{what} is refused{place}: {reason(problem)}"


def reason(problem: Problem) -> str:
    """What is wrong, as the end of a message, which has no full stop."""
    return problem.message.rstrip(".")


def has_type(value: Json, type_: Type) -> bool:
    """Whether a value has the JSON type, its limits aside. 1.0 is a whole number, true is no number."""
    match type_:
        case NumberType():
            size = number(value)
            return size is not None and (not type_.integer or size == size.to_integral_value())
        case StringType():
            return isinstance(value, str)
        case BooleanType():
            return isinstance(value, bool)
        case ArrayType():
            return isinstance(value, tuple)
        case ObjectType():
            return isinstance(value, dict)
        case NullType():
            return value is None
        case _:
            return True


def type_names(types: tuple[Type, ...]) -> str:
    """What values of some types are called: 'a text or a whole number'."""
    return " or ".join(dict.fromkeys(map(_type_name, types)))


def _type_name(type_: Type) -> str:
    match type_:
        case NumberType():
            return "a whole number" if type_.integer else "a number"
        case StringType():
            return "a text"
        case BooleanType():
            return "true or false"
        case ArrayType():
            return "a list"
        case ObjectType():
            return "an object"
        case NullType():
            return "null"
        case _:
            return "any value"


def cure_of_type(types: tuple[Type, ...], value: Json, text: str) -> str:
    """How to mend a value that is of none of the types; `text` is how it was written."""
    if not isinstance(value, (str, tuple, dict)) and any(isinstance(type_, StringType) for type_ in types):
        return f'quote it: "{text}"'
    if isinstance(value, str):
        if value in ("true", "false") and any(isinstance(type_, BooleanType) for type_ in types):
            return f"remove the quotes: {value}"
        if readable(value) is not None and any(isinstance(type_, NumberType) for type_ in types):
            return f"remove the quotes: {value}"
    return "correct the value, or the `type`"
