"""Values of a spec beside those of a page: whether they say the same, and how messages name them.

A page has texts and a spec has JSON values: `5` on a page is the number 5 or the text "5", whichever the spec has.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from specpress.base.json_text import json_line
from specpress.importer.extracted import Limit
from specpress.importer.facts import in_words
from specpress.importer.types import number


@dataclass(frozen=True, slots=True)
class Written:
    """A JSON value that may be null, apart from None for what is not there."""

    value: Any


def come_and_gone(old: Any, new: Any) -> str:
    """The difference of two lists in words."""
    if not isinstance(old, (list, tuple)) or not isinstance(new, list):
        return ""
    parts = ["has " + shown(more)] if (more := [one for one in new if one not in old]) else []
    parts += ["has no more " + shown(gone)] if (gone := [one for one in old if one not in new]) else []
    return " and ".join(parts)


def same_word(declared: str | None, word: str) -> bool:
    """Whether a spec names the docs' own word, so that the type beside it is a person's reading of it."""
    return declared is not None and " ".join(declared.lower().split()) == " ".join(word.lower().split())


def says(value: Any, text: str) -> bool:
    """Whether a value of a spec is what a page writes as this text."""
    if isinstance(value, str):
        one, other = number(value), number(text)
        return value == text or (one is not None and one == other)
    if isinstance(value, bool) or value is None:
        return json_line(value) == text.lower()
    if isinstance(value, (int, Decimal)):
        return number(text) == value
    return json_line(value).replace(" ", "") == text.replace(" ", "")


def alike(old: Any, new: Any) -> bool:
    """Whether two facts on files are one: order, blanks and casing say nothing."""
    if isinstance(old, tuple) and isinstance(new, tuple):
        return {*old} == {*new}
    if isinstance(old, str) and isinstance(new, str):
        return old.replace(" ", "").upper() == new.replace(" ", "").upper()
    return bool(old == new)


def shown(value: Any) -> str:
    """A value as a message names it."""
    match value:
        case Written(inner):
            return json_line(inner)
        case Limit() | None:
            return in_words(value)
        case bool():
            return "true" if value else "false"
        case str() | int() | Decimal():
            return str(value)
        case dict():
            return ", ".join(f"{key} {shown(one)}" for key, one in value.items())
        case _:
            return ", ".join(map(shown, value))
