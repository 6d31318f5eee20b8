"""YAML nodes in, the frozen classes of the format out, with every problem of the file.

The classes' annotations are the only description of the format: for each key a reader, a closure, is made from
its shape, once in a process and only for classes that occur. A reader never raises; it adds what is wrong to a
list and goes on, so that one run shows everything.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any, TypeAlias, TypeVar, assert_never

from specpress.base.diagnostics import Diagnostic, has_errors, suggestion
from specpress.spec.base import Spec
from specpress.spec.load.codes import (
    EMPTY_VALUE,
    MAX_PROBLEMS,
    MISSING_KEY,
    NOT_A_DATE,
    NOT_ALLOWED,
    NOT_WHOLE,
    UNKNOWN_KEY,
)
from specpress.spec.load.kinds import (
    accepted,
    found,
    is_blank,
    kind_of,
    mismatch,
    one_part,
    quoted_kind,
    short_kinds,
)
from specpress.spec.shape import (
    Anything,
    Boolean,
    Day,
    Integer,
    ListOf,
    MapOf,
    Number,
    OneOf,
    Part,
    Shape,
    Text,
    keys_of,
    yaml_key,
)
from specpress.spec.yaml import Mapping, Node, Scalar, Sequence, clipped

T = TypeVar("T", bound=Spec)

Problems: TypeAlias = list[Diagnostic]
Reader: TypeAlias = Callable[[Node, Problems], Any]
"""Gives the value of a node; after a problem what it gives is not to be used."""
Builder: TypeAlias = Callable[[Mapping, Problems], Spec | None]
"""Gives an instance of one class; None where a required key is missing."""

BLANK = " \t\r\n"
"""A text of nothing but these says nothing."""
NUMBER = r"[-+]?[0-9]{1,30}(\.[0-9]{1,30})?"
"""How a decimal number is written as text."""
DATE = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
"""How a date is written; whether the day exists is looked up in the calendar."""

_NUMBER = re.compile(NUMBER)
_DATE = re.compile(DATE)


def convert(node: Node, cls: type[T]) -> tuple[T | None, tuple[Diagnostic, ...]]:
    """Read a node as an instance of a class of the format; None where any problem is an error."""
    problems: Problems = []
    spec: T | None = _part(cls, "the file")(node, problems)
    return (None if has_errors(problems) else spec), tuple(problems)


def _reader(shape: Shape, subject: str) -> Reader:
    """The reader of a shape. `subject` names the value in messages: `'title'`."""
    match shape:
        case Text(words=()):
            return _text(shape, subject)
        case Text():
            return _word(shape, subject)
        case Integer():
            return _integer(shape, subject)
        case Number():
            return _number(shape, subject)
        case Boolean():
            return _boolean(shape, subject)
        case Day():
            return _day(shape, subject)
        case Anything():
            return _json
        case ListOf():
            return _list(shape, subject)
        case MapOf():
            return _map(shape, subject)
        case Part(cls):
            return _part(cls, subject)
        case OneOf():
            return _one_of(shape, subject)
        case _:
            assert_never(shape)


def _text(shape: Text, subject: str) -> Reader:
    def read(node: Node, problems: Problems) -> Any:
        if type(node) is Scalar and type(node.value) is str:
            if not shape.may_be_empty and not node.value.strip(BLANK):
                help = "write it, or leave the key out"
                problems.append(EMPTY_VALUE.at(node.span, f"{subject} is an empty text", help))
            return node.value
        return problems.append(mismatch(shape, subject, node))

    return read


def _word(shape: Text, subject: str) -> Reader:
    words = frozenset(shape.words)

    def read(node: Node, problems: Problems) -> Any:
        if type(node) is Scalar and type(node.value) is str:
            if node.value not in words:
                message = f"{subject} cannot be {clipped(node.value)!r}"
                help = _advice(node.value, shape.words, "allowed", problems)
                problems.append(NOT_ALLOWED.at(node.span, message, help))
            return node.value
        return problems.append(mismatch(shape, subject, node))

    return read


def _integer(shape: Integer, subject: str) -> Reader:
    def read(node: Node, problems: Problems) -> Any:
        if type(node) is Scalar and type(node.value) is int:
            return node.value
        if type(node) is Scalar and type(node.value) is Decimal:
            if node.value == node.value.to_integral_value():
                return int(node.value)
            message = f"{subject} must be a whole number, not {node.text}"
            return problems.append(NOT_WHOLE.at(node.span, message, "drop the fraction"))
        return problems.append(mismatch(shape, subject, node))

    return read


def _number(shape: Number, subject: str) -> Reader:
    def read(node: Node, problems: Problems) -> Any:
        if type(node) is Scalar:
            value = node.value
            if type(value) is int or (type(value) is str and _NUMBER.fullmatch(value)):
                return Decimal(value)
            if type(value) is Decimal:
                return value
        return problems.append(mismatch(shape, subject, node))

    return read


def _boolean(shape: Boolean, subject: str) -> Reader:
    def read(node: Node, problems: Problems) -> Any:
        if type(node) is Scalar and type(node.value) is bool:
            return node.value
        return problems.append(mismatch(shape, subject, node))

    return read


def _day(shape: Day, subject: str) -> Reader:
    def read(node: Node, problems: Problems) -> Any:
        if not isinstance(node, Scalar) or is_blank(node):
            return problems.append(mismatch(shape, subject, node))
        message = f"{subject} must be a date, not {found(node)}"
        try:
            if type(node.value) is str and _DATE.fullmatch(node.value):
                return date.fromisoformat(node.value)
        except ValueError as error:
            message = f"{node.text} is not a date: {error}"
        help = "write year, month and day, such as 2026-05-11"
        return problems.append(NOT_A_DATE.at(node.span, message, help))

    return read


def _json(node: Node, problems: Problems) -> Any:
    """Any value as JSON has it; source.py bounds how deep this goes."""
    if isinstance(node, Scalar):
        if node.value is None and is_blank(node):
            help = "write `null` if null is meant, or leave the key out"
            problems.append(EMPTY_VALUE.at(node.span, "nothing stands where a value is expected", help))
        return node.value
    if isinstance(node, Sequence):
        return tuple([_json(item, problems) for item in node.items])
    return {key.text: _json(item, problems) for key, item in node.items}


def _list(shape: ListOf, subject: str) -> Reader:
    read_item = _reader(shape.item, f"each element of {subject}")

    def read(node: Node, problems: Problems) -> Any:
        if type(node) is not Sequence:
            return problems.append(mismatch(shape, subject, node))
        if not node.items and not shape.may_be_empty:
            help = "add an element, or leave the key out"
            problems.append(EMPTY_VALUE.at(node.span, f"{subject} is an empty list", help))
        return tuple([read_item(item, problems) for item in node.items])

    return read


def _map(shape: MapOf, subject: str) -> Reader:
    read_item = _reader(shape.item, f"each value under {subject}")

    def read(node: Node, problems: Problems) -> Any:
        if type(node) is not Mapping:
            return problems.append(mismatch(shape, subject, node))
        if not node.items and not shape.may_be_empty:
            help = "add an entry, or leave the key out"
            problems.append(EMPTY_VALUE.at(node.span, f"{subject} is an empty mapping", help))
        return {key.text: read_item(item, problems) for key, item in node.items}

    return read


def _one_of(shape: OneOf, subject: str) -> Reader:
    """A reader that asks what stands there and hands it to the member that is there for it."""
    table: dict[str, Reader] = {}
    both = [(accepted(member), _reader(member, subject)) for member in shape.members]
    for rank in (0, 1):
        for kinds, read_member in both:
            for kind in kinds[rank]:
                table.setdefault(kind, read_member)

    words = {word for member in shape.members if isinstance(member, Text) for word in member.words}

    def read(node: Node, problems: Problems) -> Any:
        chosen = None if is_blank(node) else table.get(kind_of(node))
        # A number in quotes is not a misspelt word.
        if words and isinstance(node, Scalar) and node.text not in words and quoted_kind(node) in table:
            chosen = None
        return chosen(node, problems) if chosen else problems.append(mismatch(shape, subject, node))

    return read


def _part(cls: type[Spec], subject: str) -> Reader:
    """A reader of a mapping, or of the bare value that may stand for one."""
    shape = Part(cls)
    short, key = frozenset[str]().union(*short_kinds(cls)), yaml_key(cls.shorthand)
    list_key = yaml_key(cls.list_shorthand)

    def read(node: Node, problems: Problems) -> Any:
        if type(node) is Mapping:
            return _builder(cls)(node, problems)
        kind = kind_of(node)
        if kind == "list" and list_key:
            return _builder(cls)(_wrapped(list_key, node), problems)
        if kind in short and not is_blank(node):
            return _builder(cls)(_wrapped(key, node), problems)
        return problems.append(mismatch(shape, subject, node))

    return read


def _wrapped(key: str, node: Node) -> Mapping:
    """The mapping that a bare value stands for, at the value's place."""
    return Mapping(((Scalar(key, key, True, node.span), node),), node.span)


_BUILDERS: dict[type[Spec], Builder] = {}


def _builder(cls: type[Spec]) -> Builder:
    """What makes an instance from a mapping. Made when a class first occurs, since classes hold each other."""
    if cls not in _BUILDERS:
        _BUILDERS[cls] = _new_builder(cls)
    return _BUILDERS[cls]


def _new_builder(cls: type[Spec]) -> Builder:
    keys = keys_of(cls)
    readers = {key.name: (key.field, _reader(key.shape, repr(key.name))) for key in keys}
    required = {key.field: key.name for key in keys if key.required}
    name = one_part(cls)

    def build(node: Mapping, problems: Problems) -> Spec | None:
        values: dict[str, Any] = {}
        for written, item in node.items:
            known = readers.get(written.text)
            if known is None:
                message = f"{name} has no key {clipped(written.text)!r}"
                help = _advice(written.text, tuple(readers), "keys", problems)
                problems.append(UNKNOWN_KEY.at(written.span, message, help))
            else:
                values[known[0]] = known[1](item, problems)
        missing = [key for field, key in required.items() if field not in values]
        for key in missing:
            message = f"{name} must have the key {key!r}"
            problems.append(MISSING_KEY.at(node.span, message, f"add `{key}:`"))
        if not node.items and not cls.may_be_empty and not missing:
            problems.append(EMPTY_VALUE.at(node.span, f"{name} with no key says nothing", "fill it in"))
        return None if missing else cls(node=node, **values)

    return build


_LONGEST_WORD = 60
_SHORT_LIST = 20


def _advice(word: str, known: tuple[str, ...], label: str, problems: Problems) -> str:
    """The word that was meant, and all words that there are; where they are many, the one is enough.

    Looking for it is slow, so not without end.
    """
    listed = f"{label}: {', '.join(known)}"
    if len(word) > _LONGEST_WORD or len(problems) > MAX_PROBLEMS:
        return listed
    meant = suggestion(word, known)
    return " ".join(filter(None, (meant, "" if meant and len(known) > _SHORT_LIST else listed)))
