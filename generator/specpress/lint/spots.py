"""One walk over a model for all rules.

Given a model; gives every value on the wire as a `Spot`, wherever it stands: parameters, keys inside objects,
elements of arrays, members of unions, fields of responses. Rules ask one after the other for the same model, so
the walk of the last one is kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, TypeAlias, TypeVar

from specpress.base.diagnostics import Span
from specpress.base.identity import by_identity
from specpress.catalog.model import Model
from specpress.catalog.types import (
    ArrayType,
    Field,
    NullType,
    ObjectType,
    Type,
    UnionType,
    members_of,
)
from specpress.catalog.values import Absent, Json
from specpress.lint.nodes import child, elements, json_of
from specpress.spec.yaml import Mapping, Node, Sequence

T = TypeVar("T")
Value: TypeAlias = "Json | Absent"


class Spot(NamedTuple):
    """A value on the wire: what a key holds, or (without a field) the elements of an array."""

    name: str
    """For messages: keys joined by dots, from the parameter on, with `[]` for the elements of an array."""
    type: Type
    origin: Mapping
    """The YAML of the parameter that describes it."""
    field: Field | None
    types: tuple[Type, ...]
    """The type, or the members of the union that it is; none where these are written, and have spots, one by one."""
    request: bool
    """Whether it is sent, not answered."""

    def where(self, *keys: str) -> Span:
        """The place of the first of some keys that was written; else the place of the parameter."""
        return next((node.span for key in keys if (node := self.origin.get(key))), self.origin.span)


once = by_identity(1)
"""Remembers the answer for the last model."""


@once
def spots(model: Model) -> tuple[Spot, ...]:
    """Every value of a model's request and responses, parents before what is inside."""
    responses = (model.result, model.task, model.error)
    return (
        *_inside(model.request, "", True),
        *(spot for response in responses for spot in _inside(response, "", False)),
    )


def _inside(root: ObjectType, prefix: str, request: bool) -> Iterator[Spot]:
    for field in root.fields:
        # Conditions name a parameter by its key alone, wherever the envelope puts it.
        name = field.key if field.parameter else prefix + field.key
        types = _types(field.type, field.origin)
        yield from _spot(Spot(name, field.type, field.origin, field, types, request))


def _spot(spot: Spot) -> Iterator[Spot]:
    yield spot
    if (alternatives := spot.origin.get("any_of")) is not None:
        written = elements(alternatives)
        # What cannot be an alternative is reported where it is read, and is none of the members.
        members = spot.type.of if isinstance(spot.type, UnionType) else ()
        of = [member for member in members if not isinstance(member, NullType)]
        for member, origin in zip(of, written, strict=True) if len(of) == len(written) else ():
            if isinstance(origin, Mapping):
                yield from _spot(Spot(spot.name, member, origin, None, (member,), spot.request))
        return
    for type_ in spot.types:
        if isinstance(type_, ObjectType):
            yield from _inside(type_, f"{spot.name}.", spot.request)
            if type_.values is not None:
                yield from _spot(_nameless(spot, "values", f"{spot.name}.*", type_.values))
        elif isinstance(type_, ArrayType):
            yield from _spot(_nameless(spot, "items", f"{spot.name}[]", type_.items))


def _nameless(spot: Spot, key: str, name: str, type_: Type) -> Spot:
    """The elements of an array, or the values of keys that are not listed."""
    written = spot.origin.get(key)
    origin = written if isinstance(written, Mapping) else spot.origin
    return Spot(name, type_, origin, None, _types(type_, origin), spot.request)


def _types(type_: Type, origin: Mapping) -> tuple[Type, ...]:
    """The type, or the members of the union that it is; none where these have spots of their own."""
    return () if origin.get("any_of") is not None else members_of(type_)


def spots_of(model: Model, cls: type[T]) -> Iterator[tuple[Spot, T]]:
    """Every type of a class, such as every number type, with its spot."""
    return ((spot, type_) for spot in spots(model) for type_ in spot.types if isinstance(type_, cls))


@once
def options(model: Model) -> tuple[tuple[Spot, tuple[tuple[Json, Node], ...]], ...]:
    """Every spot that lists options, with the values of the options and the YAML of these values."""
    return tuple(
        (spot, written_options(spot))
        for spot in spots(model)
        # Options of a union are handed to the member whose type they have, so that some may be with none.
        if (len(spot.types) > 1 or any(getattr(type_, "options", ()) for type_ in spot.types))
        and isinstance(spot.origin.get("options"), Sequence)
    )


def written_options(spot: Spot) -> tuple[tuple[Json, Node], ...]:
    """The values of the options that a spot lists, each bare or under `value`, with their YAML."""
    listed = elements(spot.origin.get("options"))
    values = (child(option, "value") if isinstance(option, Mapping) else option for option in listed)
    return tuple((json_of(value), value) for value in values if value is not None)


def shown(value: Value) -> str:
    """A value as a spec writes it, cut where it is long."""
    text = _text(value)
    return text if len(text) <= 60 else f"{text[:59]}…"


def _text(value: Value) -> str:
    match value:
        case None:
            return "null"
        case Absent.ABSENT:
            return "absent"
        case bool():
            return "true" if value else "false"
        case str():
            return f'"{value}"'
        case tuple():
            return f"[{', '.join(map(_text, value))}]"
        case dict():
            return f"{{{', '.join(f'{key}: {_text(inner)}' for key, inner in value.items())}}}"
        case _:
            return str(value)
