"""Whether what a family calls the same can be translated: between the members' types, and value by value.

Given what corresponds at each member and how its values are written; gives what is wrong. A mapping that cannot
work is found when it is written, not when somebody's request is refused.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import TypeAlias

from specpress.base.diagnostics import Code, Diagnostic, Span, suggestion
from specpress.base.json_text import json_line
from specpress.catalog.lexical_form import Spelling, spelt
from specpress.catalog.values import Json
from specpress.spec.model import Counterpart
from specpress.spec.yaml import Mapping

NO_KEY = Code(
    "counterpart-needs-one-key",
    "A family says what corresponds at a member by `key`, or by `keys` where a list is spread over several. With "
    "both or neither nothing is named.\n\nWrite one of the two.",
)
MAPPED_TWICE = Code(
    "parameter-mapped-twice",
    "A family lets one parameter of a member correspond to two things, so that a request could not be translated: "
    "nobody can tell which of them is meant.\n\nRemove one of the two.",
)
VALUE_REFUSED = Code(
    "mapped-value-refused",
    "A family maps a value to one that the member does not allow, so every request with it would be refused.\n\n"
    "Correct the value; quotes decide whether it is a text or a number.",
)
NOT_ONE_TO_ONE = Code(
    "mapping-not-one-to-one",
    "A family gives two values the same form at a member, so that a request there could not be translated back: "
    "nobody can tell which of them is meant. A value that the mapping does not name is its own common name.\n\n"
    "Give each value its own form, and name the value that stands in the way.",
)
CANNOT_MEET = Code(
    "counterparts-cannot-meet",
    "A family lets two parameters correspond of which no value can be written as one of the other: a list and a "
    "single value, a boolean and a number, or options without one in common.\n\n"
    "Map the values by `values`, name the keys of single values in a list, or remove the entry.",
)

Corresponding: TypeAlias = Sequence[tuple[str, Counterpart, Spelling]]
"""What corresponds: the member, what its file's entry says, and how its values are written."""


def check_values(model: str, spec: Counterpart, spelling: Spelling) -> Iterator[Diagnostic]:
    """That each value of a mapping is allowed, and that no two common names are written alike."""
    written = spec.values or {}
    texts = {spelt(value) for value in written.values()}
    taken: dict[str, str] = {}
    for name, value in written.items():
        span, text = _where(spec, name), json_line(value)
        if not _is_allowed(value, spelling):
            help = suggestion(spelt(value) or "", spelling.texts or ()) or _allowed(spelling)
            yield VALUE_REFUSED.at(span, f"{model} does not allow {text} as the value {name!r}", help)
        other = taken.setdefault(spelt(value) or text, name)
        if other != name:
            message = f"{text} of {model} stands for {other!r} as well as {name!r}"
            yield NOT_ONE_TO_ONE.at(span, message, "give each its own value")
        elif name in (spelling.texts or ()) and name not in texts:
            message = f"{name!r} is written as {text}, but {model} has an option {name!r} too"
            yield NOT_ONE_TO_ONE.at(span, message, "say by another name what that option stands for")


def _where(spec: Counterpart, name: str) -> Span:
    """The place of one value."""
    place = spec.wrote("values")
    return place.where(name) if isinstance(place, Mapping) else spec.where()


def _is_allowed(value: Json, spelling: Spelling) -> bool:
    if spelling.texts is not None and spelt(value) not in spelling.texts:
        return False
    kinds = {bool: "boolean", int: "number", Decimal: "number", str: "string"}
    return bool(spelling.kinds & {"any", kinds.get(type(value), "object")})


def _allowed(spelling: Spelling) -> str:
    if spelling.texts is None:
        return f"write a value of the parameter's type: {_listed(spelling.kinds)}"
    return f"options: {', '.join(spelling.texts)}, each {_listed(spelling.kinds)}"


def _listed(kinds: frozenset[str]) -> str:
    return " or ".join(sorted(kinds))


def check_meeting(corresponding: Corresponding) -> Iterator[Diagnostic]:
    """That each member's parameter has some value in common with that of the first."""
    if not corresponding:
        return
    first, first_spec, first_spelling = corresponding[0]
    is_list = _is_list(first_spec, first_spelling)
    for model, spec, spelling in corresponding[1:]:
        if is_list is not _is_list(spec, spelling):
            single = model if is_list else first
            message = f"{first} and {model}: one of the two is a list, and the other is not"
            help = f"write the key of {single} in a list, if it is the only element"
            yield CANNOT_MEET.at(spec.where(), message, help)
        elif not _common(first_spec, first_spelling).meets(_common(spec, spelling)):
            message = f"no value of {model} can be written as one of {first}"
            yield CANNOT_MEET.at(spec.where(), message, "map the values by `values`, or remove the entry")


def _is_list(spec: Counterpart, spelling: Spelling) -> bool:
    return spec.keys is not None or spelling.many


def _common(spec: Counterpart, spelling: Spelling) -> Spelling:
    """The values under their common names."""
    names = {spelt(value): name for name, value in (spec.values or {}).items()}
    if not names:
        return spelling
    if spelling.texts is None:
        return replace(spelling, kinds=spelling.kinds | {"string"})
    return Spelling(frozenset({"string"}), tuple(names.get(text, text) for text in spelling.texts))
