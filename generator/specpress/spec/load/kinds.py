"""What stands at a place against what may stand there.

Given a node and the shape that its key takes; gives the words and the diagnostic for a value of the wrong
kind. The help depends on both: a number where text belongs wants quotes, a quoted number does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from types import NoneType
from typing import Literal, TypeAlias, assert_never

from specpress.base.diagnostics import Diagnostic
from specpress.spec.base import Spec
from specpress.spec.load.codes import EMPTY_VALUE, NEEDLESS_QUOTES, UNQUOTED_TEXT, WRONG_KIND
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
)
from specpress.spec.yaml import Mapping, Node, Scalar, Sequence, clipped, resolve

Kind: TypeAlias = Literal["text", "integer", "fraction", "boolean", "null", "list", "mapping"]

_SCALARS: dict[type, Kind] = {
    str: "text",
    int: "integer",
    Decimal: "fraction",
    bool: "boolean",
    NoneType: "null",
}
_NONE: frozenset[Kind] = frozenset()
_LIST: frozenset[Kind] = frozenset({"list"})
_MAPPING: frozenset[Kind] = frozenset({"mapping"})
_ANY_SCALAR: frozenset[Kind] = frozenset(_SCALARS.values())


def kind_of(node: Node) -> Kind:
    """What stands there."""
    if isinstance(node, Scalar):
        return _SCALARS[type(node.value)]
    return "list" if isinstance(node, Sequence) else "mapping"


def quoted_kind(node: Scalar) -> Kind | None:
    """What a text in quotes would be without them, where that is not text; else None."""
    kind = _SCALARS[type(resolve(node.text))]
    return None if node.plain or kind == "text" else kind


def is_blank(node: Node) -> bool:
    """Whether nothing at all was written, which is not the same as `null`."""
    return isinstance(node, Scalar) and node.value is None and not node.text


def accepted(shape: Shape) -> tuple[frozenset[Kind], frozenset[Kind]]:
    """The kinds that a shape is there for, and those that it also takes when no other shape wants them."""
    match shape:
        case Text() | Day():
            return frozenset({"text"}), _NONE
        case Integer():
            return frozenset({"integer"}), frozenset({"fraction"})
        case Number():
            return frozenset({"integer", "fraction"}), frozenset({"text"})
        case Boolean():
            return frozenset({"boolean"}), _NONE
        case Anything():
            return _ANY_SCALAR | _LIST | _MAPPING, _NONE
        case ListOf():
            return _LIST, _NONE
        case MapOf():
            return _MAPPING, _NONE
        case Part(cls):
            first, second = short_kinds(cls)
            return first | _MAPPING | (_LIST if cls.list_shorthand else _NONE), second
        case OneOf(members):
            both = [accepted(member) for member in members]
            first = _NONE.union(*(one for one, _ in both))
            return first, _NONE.union(*(other for _, other in both)) - first
        case _:
            assert_never(shape)


def short_kinds(cls: type[Spec]) -> tuple[frozenset[Kind], frozenset[Kind]]:
    """The kinds of scalar that may stand in place of a mapping of this class, as `accepted` gives them."""
    if not cls.shorthand:
        return _NONE, _NONE
    shape = next(key.shape for key in keys_of(cls) if key.field == cls.shorthand)
    first, second = accepted(shape)
    return first & _ANY_SCALAR, second & _ANY_SCALAR


def mismatch(shape: Shape, subject: str, node: Node) -> Diagnostic:
    """The problem of a node that is of no kind that the shape takes. `subject` names it: `'title'`."""
    expected = described(shape)
    if is_blank(node):
        help = f"write {expected}, or leave the key out"
        return EMPTY_VALUE.at(node.span, f"{subject} has no value", help)
    members = shape.members if isinstance(shape, OneOf) else (shape,)
    message = f"{subject} must be {expected}, not {found(node)}"
    if isinstance(node, Scalar):
        return _scalar_mismatch(members, message, node)
    return WRONG_KIND.at(node.span, message, _cure_of_collection(members, type(node) is Sequence))


def _scalar_mismatch(members: tuple[Shape, ...], message: str, node: Scalar) -> Diagnostic:
    texts = [member for member in members if isinstance(member, Text)]
    if type(node.value) is not str and any(not one.words or node.text in one.words for one in texts):
        return UNQUOTED_TEXT.at(node.span, message, f'put it in quotes: "{clipped(node.text)}"')
    if any(quoted_kind(node) in accepted(member)[0] for member in members):
        return NEEDLESS_QUOTES.at(node.span, message, f"remove the quotes: {clipped(node.text)}")
    return WRONG_KIND.at(node.span, message, _cure(members, node.text))


_YES = frozenset({"yes", "on", "y", "1"})
_NO = frozenset({"no", "off", "n", "0"})


def _cure(members: tuple[Shape, ...], text: str = "") -> str:
    """How to write what is expected, where only one thing is."""
    match members:
        case (Boolean(),) if text.lower() in _YES | _NO:
            return f"write {'true' if text.lower() in _YES else 'false'}"
        case (Integer() | Number(),):
            return "write digits only, without a unit or separators"
        case (ListOf(),) if text:
            return f"write a list, such as [{clipped(text)}]"
        case (MapOf() | Part(),) if text:
            return "write `key: value` lines below it, indented by two spaces"
        case _:
            return "see the reference of the format"


def _cure_of_collection(members: tuple[Shape, ...], is_list: bool) -> str:
    """What to write in place of a list or a mapping."""
    match members:
        case (MapOf() | Part(),) if is_list:
            return "write `key: value` lines without `- `"
        case (ListOf(),):
            return "begin each element with `- `"
        case _:
            return "write one value" if is_list else _cure(members)


def described(shape: Shape) -> str:
    """What a shape takes, in words that follow 'must be'."""
    return joined(_phrases(shape))


def _phrases(shape: Shape) -> Iterator[str]:
    match shape:
        case Text(words=words):
            yield from words or ("text",)
        case Integer():
            yield "a whole number"
        case Number():
            yield "a number"
        case Boolean():
            yield "true or false"
        case Day():
            yield "a date such as 2026-05-11"
        case Anything():
            yield "a value"
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
        case _:
            assert_never(shape)


def joined(phrases: Iterable[str]) -> str:
    """Phrases as a choice: 'a number, a list or a mapping'. Repetitions are left out."""
    *rest, last = dict.fromkeys(phrases)
    return f"{', '.join(rest)} or {last}" if rest else last


def found(node: Node) -> str:
    """What stands at a node, in words."""
    match node:
        case Mapping():
            return "a mapping"
        case Sequence():
            return "a list"
        case Scalar(value=str()):
            return f"the text {clipped(node.text)!r}"
        case Scalar(value=bool() | None):
            return node.text
        case _:
            return f"the number {clipped(node.text)}"


_NOT_COUNTED = frozenset({"auth", "media", "polling", "rounding", "uploads", "worth"})


def part_name(cls: type[Spec]) -> str:
    """What a class is called: 'price vector'."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", cls.__name__.removesuffix("Spec")).lower()


def one_part(cls: type[Spec]) -> str:
    """What an instance is called in a message: 'a price vector'."""
    name = part_name(cls)
    return name if name in _NOT_COUNTED else f"{'an' if name[0] in 'aeiou' else 'a'} {name}"
