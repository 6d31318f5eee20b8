"""What may be written under each key, read from the annotations of the format's classes.

Given a class of this package; gives its keys with their shapes. The loader and the editors' JSON Schema both
work from these shapes, so that neither can read an annotation in a way of its own. Annotations are evaluated
when a class is first asked for, because a run that loads nothing should not pay for it.
"""

from __future__ import annotations

from dataclasses import MISSING, dataclass, fields
from datetime import date
from decimal import Decimal
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeAlias, Union, get_args, get_origin, get_type_hints

from specpress.spec.base import Mark, Phrase, Spec


@dataclass(frozen=True, slots=True)
class Text:
    """Text: any, or one of some words."""

    words: tuple[str, ...] = ()
    may_be_empty: bool = False
    phrase: Phrase | None = None
    """How translators see it, where it is for people."""


@dataclass(frozen=True, slots=True)
class Integer:
    """A whole number."""


@dataclass(frozen=True, slots=True)
class Number:
    """A decimal number, which may also be written as text."""


@dataclass(frozen=True, slots=True)
class Boolean:
    """True or false."""


@dataclass(frozen=True, slots=True)
class Day:
    """A date, as in 2026-05-11."""


@dataclass(frozen=True, slots=True)
class Anything:
    """Any JSON value."""


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list whose elements have one shape."""

    item: Shape
    may_be_empty: bool = False


@dataclass(frozen=True, slots=True)
class MapOf:
    """A mapping whose keys the writer chooses and whose values have one shape."""

    item: Shape
    may_be_empty: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A mapping with the keys of a class, or what is short for one."""

    cls: type[Spec]


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of several shapes, told apart by what stands there."""

    members: tuple[Shape, ...]


Shape: TypeAlias = Text | Integer | Number | Boolean | Day | Anything | ListOf | MapOf | Part | OneOf


@dataclass(frozen=True, slots=True)
class Key:
    """A key of a class: its name in YAML and in Python, its shape, and its default where it may be left out."""

    name: str
    field: str
    shape: Shape
    required: bool
    default: Any = None


def yaml_key(field: str) -> str:
    """The key in YAML for the name of a field, such as `is` for `is_`."""
    return field.removesuffix("_")


_KEYS: dict[type[Spec], tuple[Key, ...]] = {}


def keys_of(cls: type[Spec]) -> tuple[Key, ...]:
    """The keys of a class: its own in their order, then those that every part of its kind has."""
    if cls not in _KEYS:
        _KEYS[cls] = _keys(cls)
    return _KEYS[cls]


def _keys(cls: type[Spec]) -> tuple[Key, ...]:
    own = cls.__annotations__
    annotations = get_type_hints(cls, include_extras=True)
    found = []
    for field in sorted(fields(cls), key=lambda field: field.name not in own):
        if field.name != "node":
            required = field.default is MISSING
            default = None if required else field.default
            shape = _shape(annotations[field.name])
            found.append(Key(yaml_key(field.name), field.name, shape, required, default))
    return tuple(found)


_ATOMS: dict[Any, Shape] = {
    str: Text(),
    int: Integer(),
    Decimal: Number(),
    bool: Boolean(),
    date: Day(),
}


def _shape(annotation: Any, may_be_empty: bool = False) -> Shape:
    """The shape that an annotation stands for. Raises TypeError for one that the format does not know."""
    origin, args = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        if Mark.ANY_JSON in annotation.__metadata__:
            return Anything()
        if isinstance(annotation.__metadata__[0], Phrase):
            return Text(phrase=annotation.__metadata__[0])
        return _shape(args[0], Mark.MAY_BE_EMPTY in annotation.__metadata__)
    if origin in (Union, UnionType):
        members = tuple(_shape(member) for member in args if member is not NoneType)
        return members[0] if len(members) == 1 else OneOf(members)
    if origin is Literal:
        return Text(words=args)
    if origin is tuple:
        return ListOf(_shape(args[0]), may_be_empty)
    if origin is dict:
        return MapOf(_shape(args[1]), may_be_empty)
    if annotation is str:
        return Text(may_be_empty=may_be_empty)
    if annotation in _ATOMS:
        return _ATOMS[annotation]
    if isinstance(annotation, type) and issubclass(annotation, Spec):
        return Part(annotation)
    raise TypeError(f"the spec format has no {annotation!r}")
