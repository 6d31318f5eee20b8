"""The parts of a model's file as they were written, found by the format's own shapes.

Given a model; gives each mapping of its file with the class of the format that it was read as, and each text that
people read. The catalogue leaves out what no target needs, such as where the facts of a single option were read;
rules about the writing itself look here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from specpress.catalog.model import Model
from specpress.lint.spots import once
from specpress.spec.base import Spec
from specpress.spec.model import ModelSpec
from specpress.spec.shape import ListOf, MapOf, OneOf, Part, Shape, Text, keys_of
from specpress.spec.yaml import Mapping, Node, Scalar, Sequence

_NOT_PROSE = frozenset({"pattern", "separator"})
"""Texts that stand for themselves, to the last space."""


class WrittenPart(NamedTuple):
    """A mapping of the file, and the class that says what may stand in it."""

    cls: type[Spec]
    node: Mapping


Sink: TypeAlias = list[WrittenPart | Scalar]
Walker: TypeAlias = Callable[[Node, Sink], None]


@once
def _walked(model: Model) -> tuple[WrittenPart | Scalar, ...]:
    sink: Sink = []
    _part(ModelSpec)(model.origin, sink)
    return tuple(sink)


@once
def written_parts(model: Model) -> tuple[WrittenPart, ...]:
    """Every mapping that a class of the format describes, from the outside to the inside."""
    return tuple(node for node in _walked(model) if isinstance(node, WrittenPart))


@once
def prose(model: Model) -> tuple[Scalar, ...]:
    """Every text that is written for people, such as descriptions, notes and reasons."""
    return tuple(node for node in _walked(model) if isinstance(node, Scalar))


_WALKERS: dict[type[Spec], dict[str, Walker]] = {}


def _walkers(cls: type[Spec]) -> dict[str, Walker]:
    """What to do with the value of each key; keys in which there is nothing to find are left out."""
    if cls not in _WALKERS:
        walkers = ((key.name, _walker(key.shape)) for key in keys_of(cls) if key.name not in _NOT_PROSE)
        _WALKERS[cls] = {name: walker for name, walker in walkers if walker is not None}
    return _WALKERS[cls]


def _walker(shape: Shape) -> Walker | None:
    """What to do with a node of this shape: nothing where another kind of node stands there."""
    match shape:
        case Text(words=()):
            return _text
        case Part(cls):
            return _part(cls)
        case ListOf(item):
            return _list(_walker(item))
        case MapOf(item):
            return _map(_walker(item))
        case OneOf(members):
            return _all([_walker(member) for member in members])
        case _:
            return None


def _text(node: Node, sink: Sink) -> None:
    if type(node) is Scalar:
        sink.append(node)


def _part(cls: type[Spec]) -> Walker:
    def walk(node: Node, sink: Sink) -> None:
        walkers = _walkers(cls)  # asked for here, because a class may have its own kind inside
        if type(node) is Mapping:
            sink.append(WrittenPart(cls, node))
            for key, value in node.items:
                if (walker := walkers.get(key.text)) is not None:
                    walker(value, sink)

    return walk


def _list(inner: Walker | None) -> Walker | None:
    def walk(node: Node, sink: Sink) -> None:
        if inner is not None and type(node) is Sequence:
            for item in node.items:
                inner(item, sink)

    return walk if inner is not None else None


def _map(inner: Walker | None) -> Walker | None:
    def walk(node: Node, sink: Sink) -> None:
        if inner is not None and type(node) is Mapping:
            for _, value in node.items:
                inner(value, sink)

    return walk if inner is not None else None


def _all(walkers: list[Walker | None]) -> Walker | None:
    useful = [walker for walker in walkers if walker is not None]

    def walk(node: Node, sink: Sink) -> None:
        for walker in useful:
            walker(node, sink)

    return walk if useful else None
