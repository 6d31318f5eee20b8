"""One walk over a model for all rules.

Given a model; gives every value on the wire as a `Spot`, wherever it stands: parameters, keys inside objects,
elements of arrays, members of unions, fields of responses. Rules ask one after the other for the same model, so
the walk of the last one is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache, wraps
from typing import NamedTuple, TypeAlias, TypeVar

from specpress.base.diagnostics import Span
from specpress.catalog.model import Model
from specpress.catalog.types import (
    ArrayType,
    Field,
    NumberType,
    ObjectType,
    StringType,
    Type,
    UnionType,
)
from specpress.catalog.values import Absent, Json
from specpress.spec.yaml import Mapping, Node, Scalar, Sequence

T = TypeVar("T")
Value: TypeAlias = "Json | Absent"


class Spot(NamedTuple):
    """A value on the wire: what a key holds, or (without a field) the elements of an array."""

    name: str
    """For messages: keys joined by dots, from the parameter on, with `[]` for the elements of an array."""
    type: Type
    origin: Mapping
    """The YAML of the parameter that describes it."""
    field: Field | None = None
    types: tuple[Type, ...] = ()
    """The type, or the members of the union that it is."""
    request: bool = True
    """Whether it is sent, not answered."""

    @property
    def nullable(self) -> bool:
        """Whether null is accepted."""
        return self.field is not None and self.field.nullable

    def where(self, *keys: str) -> Span:
        """The place of the first of some keys that was written; else the place of the parameter."""
        return next((node.span for key in keys if (node := self.origin.get(key))), self.origin.span)


class _Same:
    """A model by its identity: comparing its whole content would cost more than the walk."""

    __slots__ = ("model",)

    def __init__(self, model: Model) -> None:
        self.model = model

    def __hash__(self) -> int:
        return id(self.model)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.model is self.model


def once(function: Callable[[Model], tuple[T, ...]]) -> Callable[[Model], tuple[T, ...]]:
    """The same function, which remembers its answer for the last model."""
    remembered = lru_cache(maxsize=1)(lambda key: function(key.model))

    @wraps(function)
    def ask(model: Model) -> tuple[T, ...]:
        return remembered(_Same(model))

    return ask


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
        yield from _spot(Spot(name, field.type, field.origin, field, (), request))


def _spot(spot: Spot) -> Iterator[Spot]:
    types = spot.type.of if isinstance(spot.type, UnionType) else (spot.type,)
    yield spot._replace(types=types)
    for type_ in types:
        if isinstance(type_, ObjectType):
            yield from _inside(type_, f"{spot.name}.", spot.request)
        elif isinstance(type_, ArrayType):
            origin = spot.origin.get("items")
            own = origin if isinstance(origin, Mapping) else spot.origin
            yield from _spot(Spot(f"{spot.name}[]", type_.items, own, None, (), spot.request))


@once
def numbers(model: Model) -> tuple[tuple[Spot, NumberType], ...]:
    """Every number type with its spot."""
    return tuple((s, one) for s in spots(model) for one in s.types if isinstance(one, NumberType))


@once
def texts(model: Model) -> tuple[tuple[Spot, StringType], ...]:
    """Every text type with its spot."""
    return tuple((s, one) for s in spots(model) for one in s.types if isinstance(one, StringType))


@once
def arrays(model: Model) -> tuple[tuple[Spot, ArrayType], ...]:
    """Every array type with its spot."""
    return tuple((s, one) for s in spots(model) for one in s.types if isinstance(one, ArrayType))


class Written(NamedTuple):
    """A value as it stands in the YAML, with its place."""

    value: Json
    span: Span
    node: Node


@once
def options(model: Model) -> tuple[tuple[Spot, tuple[Written, ...]], ...]:
    """Every spot that lists options, with the options as they were written."""
    found = ((spot, spot.origin.get("options")) for spot in spots(model) if _may_have_options(spot))
    return tuple((spot, written(node)) for spot, node in found if isinstance(node, Sequence))


def _may_have_options(spot: Spot) -> bool:
    # Options of a union are handed to the member whose type they have, so that some may be with none.
    return len(spot.types) > 1 or bool(getattr(spot.types[0], "options", ()))


def written(node: Sequence) -> tuple[Written, ...]:
    """The values of a list of options, each bare or under `value`."""
    values = (one.get("value") if isinstance(one, Mapping) else one for one in node.items)
    return tuple(Written(json_of(value), value.span, value) for value in values if value is not None)


def json_of(node: Node) -> Json:
    """The JSON value that YAML stands for."""
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, Sequence):
        return tuple(map(json_of, node.items))
    return {key.text: json_of(value) for key, value in node.items}


def place_of(node: Node, pointer: str, of_key: bool = False) -> Span:
    """The place in YAML that a JSON pointer leads to, or the last one on the way that is there.

    With `of_key` it is the place of the key itself and not of its value.
    """
    span = node.span
    for step in pointer.split("/")[1:]:
        step = step.replace("~1", "/").replace("~0", "~")
        if isinstance(node, Mapping):
            found = next(((key, value) for key, value in node.items if key.text == step), None)
            if found is None:
                return span
            node, span = found[1], found[0 if of_key else 1].span
        elif isinstance(node, Sequence) and step.isdigit() and int(step) < len(node.items):
            node = node.items[int(step)]
            span = node.span
        else:
            return span
    return span


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
            return f"{{{', '.join(f'{key}: {_text(one)}' for key, one in value.items())}}}"
        case _:
            return str(value)
