"""What may be written under each key, read from the annotations of the format's classes.

Given a class of this package; gives its keys with their shapes, and the words for both. The loader, the editors'
JSON Schema, the reference page and the rules that walk a spec all work from these shapes, so that none can read an
annotation in a way of its own. Annotations are evaluated when a class is first asked for, because a run that loads
nothing should not pay for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import MISSING, dataclass, fields
from datetime import date
from decimal import Decimal
from enum import Enum
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


class Plain(Enum):
    """A value that nothing more is to be said of, with the words for it that follow 'must be'."""

    INTEGER = "a whole number"
    NUMBER = "a number"
    """A decimal number, which may also be written as text."""
    BOOLEAN = "true or false"
    DATE = "a date such as 2026-05-11"
    ADDRESS = "an address such as https://docs.example.com"
    ANYTHING = "a value"
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


Shape: TypeAlias = Text | Plain | ListOf | MapOf | Part | OneOf


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
    annotations = get_type_hints(cls, include_extras=True)
    keys = []
    for field in sorted(fields(cls), key=lambda field: field.name not in cls.__annotations__):
        if field.name != "node":
            required = field.default is MISSING
            shape = _shape(annotations[field.name])
            default = None if required else field.default
            keys.append(Key(yaml_key(field.name), field.name, shape, required, default))
    return tuple(keys)


def short_form(cls: type[Spec]) -> Key | None:
    """The key that a bare value stands for in place of a mapping of this class."""
    return next((key for key in keys_of(cls) if key.field == cls.shorthand), None)


def list_form(cls: type[Spec]) -> Key | None:
    """The key that a bare list stands for in place of a mapping of this class."""
    return next((key for key in keys_of(cls) if key.field == cls.list_shorthand), None)


_PLAIN: dict[Any, Plain] = {
    int: Plain.INTEGER,
    Decimal: Plain.NUMBER,
    bool: Plain.BOOLEAN,
    date: Plain.DATE,
}


def _shape(annotation: Any, may_be_empty: bool = False) -> Shape:
    """The shape that an annotation stands for. Raises TypeError for one that the format does not know."""
    origin, args = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        marks = annotation.__metadata__
        if Mark.ANY_JSON in marks:
            return Plain.ANYTHING
        if Mark.ADDRESS in marks:
            return Plain.ADDRESS
        if isinstance(marks[0], Phrase):
            return Text(phrase=marks[0])
        return _shape(args[0], Mark.MAY_BE_EMPTY in marks)
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
    if annotation in _PLAIN:
        return _PLAIN[annotation]
    if isinstance(annotation, type) and issubclass(annotation, Spec):
        return Part(annotation)
    raise TypeError(f"the spec format has no {annotation!r}")


def parts(root: type[Spec]) -> tuple[type[Spec], ...]:
    """A class and all that occur below it, in the order in which they are first mentioned."""
    classes = [root]
    for cls in classes:
        for key in keys_of(cls):
            classes.extend(dict.fromkeys(part for part in inside(key.shape) if part not in classes))
    return tuple(classes)


def inside(shape: Shape) -> Iterator[type[Spec]]:
    """The classes that a shape holds, but for what stands below them."""
    match shape:
        case Part(cls):
            yield cls
        case ListOf(item) | MapOf(item):
            yield from inside(item)
        case OneOf(members):
            for member in members:
                yield from inside(member)


def part_name(cls: type[Spec]) -> str:
    """What a class is called: 'price vector'."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", cls.__name__.removesuffix("Spec")).lower()


def described(shape: Shape) -> str:
    """What a shape takes, in words that follow 'must be'."""
    return joined(_phrases(shape))


def _phrases(shape: Shape) -> Iterator[str]:
    match shape:
        case Text(words):
            yield from words or ("text",)
        case Plain():
            yield shape.value
        case ListOf():
            yield "a list"
        case MapOf():
            yield "a mapping"
        case Part(cls):
            for key in keys_of(cls):
                if key.field in (cls.shorthand, cls.list_shorthand):
                    yield from _phrases(key.shape)
            yield "a mapping"
        case OneOf(members):
            for member in members:
                yield from _phrases(member)


def joined(phrases: Iterable[str]) -> str:
    """Phrases as a choice: 'a number, a list or a mapping'. Repetitions are left out."""
    *rest, last = dict.fromkeys(phrases)
    return f"{', '.join(rest)} or {last}" if rest else last
