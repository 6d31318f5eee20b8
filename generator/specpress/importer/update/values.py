"""Values of a spec beside those of a page: whether they say the same, and how messages name them.

A page has texts and a spec has JSON values: `5` on a page is the number 5 or the text "5", whichever the spec has.

A form with a line for each fact says that there is none by having no such line. But a person may have taken a fact
from the prose, which no layout reads; so a fact is gone only where its value stands nowhere in what the page says
of the parameter, neither as a number nor as a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from specpress.base.json_text import json_line
from specpress.importer.extracted import Limit
from specpress.importer.facts import NUMBERS, in_words
from specpress.importer.types import number
from specpress.spec.parameter import Length, Parameter

_MEDIA_LIMITS = ("max_files", "min_files", "max_size", "min_side", "max_side")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_THOUSANDS = re.compile(r"(?<=\d)[, _\u00a0\u202f](?=\d{3}(?!\d))")
_MULTIPLES = {"k": (1000, 1024), "m": (1000**2, 1024**2)}
_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_SPEAKS_OF_DEFAULT = re.compile(
    r"\b(?:default|initial|omitted|unless|not (?:set|given|specified))"
    r"|默认|默認|预设|預設|缺省|умолчани|デフォルト|既定|기본",
    re.IGNORECASE,
)
"""How prose speaks of what holds where a request says nothing: in which words, nobody can list."""


@dataclass(frozen=True, slots=True)
class JsonValue:
    """A JSON value that may be null, apart from None for what is not there."""

    value: Any


def list_changes(old: Any, new: Any) -> str:
    """The difference of two lists in words."""
    if not isinstance(old, (list, tuple)) or not isinstance(new, list):
        return ""
    more, less = [value for value in new if value not in old], [value for value in old if value not in new]
    parts = [f"has {in_message(more)}"] if more else []
    return " and ".join([*parts, f"has no more {in_message(less)}"] if less else parts)


def same_word(declared: str | None, word: str) -> bool:
    """Whether a spec names the docs' own word, so that the type beside it is a person's reading of it."""
    return declared is not None and " ".join(declared.lower().split()) == " ".join(word.lower().split())


def is_written_as(value: Any, text: str) -> bool:
    """Whether a value of a spec is what a page writes as this text."""
    if isinstance(value, str):
        return value == text or (number(value) is not None and number(value) == number(text))
    if isinstance(value, bool) or value is None:
        return json_line(value) == text.lower()
    if isinstance(value, (int, Decimal)):
        return number(text) == value
    return json_line(value).replace(" ", "") == text.replace(" ", "")


def same_media_fact(old: Any, new: Any) -> bool:
    """Whether two facts on files are one: order, blanks and casing say nothing."""
    if isinstance(old, tuple) and isinstance(new, tuple):
        return {*old} == {*new}
    if isinstance(old, str) and isinstance(new, str):
        return old.replace(" ", "").upper() == new.replace(" ", "").upper()
    return bool(old == new)


def in_message(value: Any) -> str:
    """A value as a message names it."""
    match value:
        case JsonValue(inner):
            return json_line(inner)
        case Limit() | None:
            return in_words(value)
        case bool():
            return "true" if value else "false"
        case str() | int() | Decimal():
            return str(value)
        case dict():
            return ", ".join(f"{key} {in_message(item)}" for key, item in value.items())
        case _:
            return ", ".join(map(in_message, value))


def silent_facts(spec: Parameter, texts: Sequence[str]) -> Iterator[tuple[tuple[str, ...], Any]]:
    """The facts of a parameter whose values stand in none of the texts, by their paths below it."""
    text = "\n".join(texts)
    stated = _numbers_in(text)
    has_default = spec.wrote("default") is not None
    if has_default and not _SPEAKS_OF_DEFAULT.search(text) and not _may_say(text, stated, spec.default):
        yield ("default",), spec.default
    options = tuple(option.value for option in spec.options or ())
    if options and not any(_may_say(text, stated, option) for option in options):
        yield ("options",), options
    for name in NUMBERS:
        value = getattr(spec, name)
        if value is not None and not _may_say(text, stated, value):
            yield (name,), value
    if isinstance(spec.length, Length):
        ends = [end for end in (spec.length.min, spec.length.max) if end is not None]
        if not any(_may_say(text, stated, end) for end in ends):
            yield ("length",), spec.length
    for name in _MEDIA_LIMITS if spec.media is not None else ():
        value = getattr(spec.media, name)
        if value is not None and not _numbers_in(str(value)) & stated:
            yield ("media", name), value


def may_speak_of(text: str, value: Any) -> bool:
    """Whether a text may speak of a number, or of a word; of other values it may not."""
    is_said = isinstance(value, (str, int, Decimal)) and not isinstance(value, bool)
    return is_said and _may_say(text, _numbers_in(text), value)


def _may_say(text: str, stated: set[Decimal], value: Any) -> bool:
    """Whether a text, in which these numbers stand, may speak of a value."""
    if isinstance(value, bool) or value is None:
        return False  # a word for it stands in no sentence; `_SPEAKS_OF_DEFAULT` tells
    if isinstance(value, (int, Decimal)):
        return abs(Decimal(value)) in stated
    if isinstance(value, str):
        return value.casefold() in text.casefold() or bool(_numbers_in(value) & stated)
    return True


def _numbers_in(text: str) -> set[Decimal]:
    """Every number of a text, however it is written."""
    plain = _THOUSANDS.sub("", text)
    lower = plain.casefold()
    numbers = {Decimal(count) for count, word in enumerate(_WORDS) if re.search(rf"\b{word}\b", lower)}
    for match in _NUMBER.finditer(plain):
        value = Decimal(match[0])
        factors = _MULTIPLES.get(plain[match.end() : match.end() + 1].lower(), ())
        numbers |= {value, *(value * factor for factor in factors)}
    return numbers
