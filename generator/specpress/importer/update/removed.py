"""Facts of a spec that the page was read for and says nothing of any more.

A form with a line for each fact says that there is none by having no such line. But a person may have taken a fact
from the prose, which no layout reads; so a fact is gone only where its value stands nowhere in what the page says
of the parameter, neither as a number nor as a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

from specpress.spec.parameter import Length, Media, Parameter

_NUMBERS = ("min", "max", "above", "below", "step", "multiple_of", "min_items", "max_items")
_SIDES = ("max_files", "min_files", "max_size", "min_side", "max_side")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_THOUSANDS = re.compile(r"(?<=\d)[, _\u00a0\u202f](?=\d{3}(?!\d))")
_MULTIPLES = {"k": (1000, 1024), "m": (1000**2, 1024**2)}
_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_DEFAULT = re.compile(
    r"\b(?:default|initial|omitted|unless|not (?:set|given|specified))"
    r"|默认|默認|预设|預設|缺省|умолчани|デフォルト|既定|기본",
    re.IGNORECASE,
)
"""How prose speaks of what holds where a request says nothing: in which words, nobody can list."""


def gone(spec: Parameter, texts: Sequence[str]) -> Iterator[tuple[tuple[str, ...], Any]]:
    """The facts of a parameter whose values stand in none of the texts, by their paths below it."""
    text = "\n".join(texts)
    said = numbers(text)
    if (
        spec.wrote("default") is not None
        and not _DEFAULT.search(text)
        and not _says(spec.default, text, said)
    ):
        yield ("default",), spec.default
    options = [one.value for one in spec.options or ()]
    if options and not any(_says(one, text, said) for one in options):
        yield ("options",), tuple(options)
    for name in _NUMBERS:
        value = getattr(spec, name)
        if value is not None and not _says(value, text, said):
            yield (name,), value
    if isinstance(spec.length, Length) and not any(
        _says(end, text, said) for end in (spec.length.min, spec.length.max) if end is not None
    ):
        yield ("length",), spec.length
    if isinstance(spec.media, Media):
        for name in _SIDES:
            value = getattr(spec.media, name)
            if value is not None and not numbers(str(value)) & said:
                yield ("media", name), value


def _says(value: Any, text: str, said: set[Decimal]) -> bool:
    """Whether a text may speak of a value."""
    if isinstance(value, bool) or value is None:
        return False  # a word for it stands in no sentence; `_DEFAULT` tells
    if isinstance(value, (int, Decimal)):
        return abs(Decimal(value)) in said
    if isinstance(value, str):
        return value.casefold() in text.casefold() or bool(numbers(value) & said)
    return True


def numbers(text: str) -> set[Decimal]:
    """Every number of a text, however it is written."""
    plain = _THOUSANDS.sub("", text)
    found = set()
    for match in _NUMBER.finditer(plain):
        value = Decimal(match[0])
        times = _MULTIPLES.get(plain[match.end() : match.end() + 1].lower(), ())
        found |= {value, *(value * one for one in times)}
    lower = plain.casefold()
    return found | {Decimal(at) for at, word in enumerate(_WORDS) if re.search(rf"\b{word}\b", lower)}
