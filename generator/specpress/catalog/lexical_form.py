"""How the same value is written under different JSON types: `true` and `"true"`, `5` and `"5"`.

Given a value, gives the text that all ways of writing it share; given that text and a type, gives the value as the
type has it. The members of a family are compared and translated by these texts, so that a mapping need name only
what the types do not tell.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, assert_never

from specpress.catalog import types
from specpress.catalog.values import ABSENT, Absent, Json
from specpress.runtime.cost import plain
from specpress.runtime.values import number

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,30})(?:\.[0-9]{0,30}[1-9])?")
"""A number as `spelt` writes it, so that the way there and back gives the same text."""
_LONGEST_NUMBER = 40


def spelt(value: Any) -> str | None:
    """The text of a value; None for what is no text, number or boolean, and for numbers beyond all reason."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    exact = number(value)
    if exact is None or abs(exact.adjusted()) > _LONGEST_NUMBER:
        return None
    return plain(exact)


def as_typed(text: str, type_: types.Type, like: Any = ABSENT) -> Json | Absent:
    """The value that a text stands for in a type; `ABSENT` where the type has none.

    Where a type has several, the one of the same kind as `like`. Options and limits are not looked at.
    """
    readings = [value for value in _readings(text, type_) if value is not ABSENT]
    same = (value for value in readings if type(value) is type(like))
    return next(same, readings[0] if readings else ABSENT)


def _readings(text: str, type_: types.Type) -> list[Json | Absent]:
    match type_:
        case types.StringType():
            return [text]
        case types.NumberType():
            is_number = _NUMBER.fullmatch(text) and text != "-0"
            exact = Decimal(text) if is_number else ABSENT
            return [int(text) if exact is not ABSENT and "." not in text else exact]
        case types.BooleanType():
            return [{"true": True, "false": False}.get(text, ABSENT)]
        case types.UnionType():
            return [value for member in type_.of for value in _readings(text, member)]
        case types.AnyType():
            return [text]
        case types.NullType() | types.ArrayType() | types.ObjectType():
            return []
        case _:
            assert_never(type_)


@dataclass(frozen=True, slots=True)
class Spelling:
    """Which texts the values of a parameter have, as far as its type tells.

    `kinds` are the kinds of a value: `string`, `number`, `boolean`, `object` or `any`. `texts` are all texts that
    there are, or None where they are without end. `many` says that the parameter holds a list of such values.
    """

    kinds: frozenset[str]
    texts: tuple[str, ...] | None = None
    many: bool = False

    def meets(self, other: Spelling) -> bool:
        """Whether some value can be written both ways."""
        if "any" in self.kinds | other.kinds:
            return True
        if self.texts is not None and other.texts is not None:
            return not set(self.texts).isdisjoint(other.texts)
        return other.takes(self) if self.texts is not None else self.takes(other)

    def takes(self, other: Spelling) -> bool:
        """Whether some value of another is written as one of these, which are without end."""
        if self.kinds & other.kinds or ("string" in self.kinds and other.kinds & {"number", "boolean"}):
            return True
        is_number = "number" in self.kinds
        if other.texts is None:
            return is_number and "string" in other.kinds
        return is_number and any(_NUMBER.fullmatch(text) for text in other.texts)


def spelling_of(type_: types.Type, element: str | None = None) -> Spelling:
    """How the values of a type are written. `element` is the key that holds the value where elements are objects."""
    if isinstance(type_, types.ArrayType):
        inner = type_.items
        if element is not None and isinstance(inner, types.ObjectType) and (holder := inner.field(element)):
            inner = holder.type
        return replace(spelling_of(inner), many=True)
    if isinstance(type_, types.UnionType):
        members = [spelling_of(member) for member in type_.of if not isinstance(member, types.NullType)]
        ended = all(spelling.texts is not None for spelling in members)
        texts = dict.fromkeys(text for spelling in members for text in spelling.texts or ())
        return Spelling(
            frozenset().union(*(spelling.kinds for spelling in members)),
            tuple(texts) if ended else None,
            many=any(spelling.many for spelling in members),
        )
    return Spelling(frozenset({_kind(type_)}), _texts(type_))


def _kind(type_: types.Type) -> str:
    match type_:
        case types.StringType():
            return "string"
        case types.NumberType():
            return "number"
        case types.BooleanType():
            return "boolean"
        case types.ObjectType() | types.NullType() | types.ArrayType():
            return "object"
        case types.AnyType() | types.UnionType():
            return "any"
        case _:
            assert_never(type_)


def _texts(type_: types.Type) -> tuple[str, ...] | None:
    if isinstance(type_, types.BooleanType):
        return tuple(text for option in type_.options if (text := spelt(option.value))) or ("true", "false")
    if isinstance(type_, (types.StringType, types.NumberType)) and type_.options and not type_.open_options:
        return tuple(text for option in type_.options if (text := spelt(option.value)) is not None)
    return None
