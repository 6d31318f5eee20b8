"""The JSON that a page's example of a `curl` command sends, whether the command is on one line or on many."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from specpress.importer.extracted import FoundExample
from specpress.importer.page import Line

_DATA = re.compile(r"(?:--data(?:-raw|-binary)?|-d)\s{1,9}['\"“‘]?\s{0,9}(?=\{)")
_APOSTROPHE = "'\\''"
"""How a shell is given an apostrophe inside a text that apostrophes enclose."""
_MOST_LINES = 400
"""Most lines that one example takes."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What an example sends, and where it ends."""

    example: FoundExample
    at: int
    """The place of its last line among the lines."""
    behind: str
    """What is glued behind it on that line."""


def curl_example(lines: Sequence[Line]) -> FoundExample | None:
    """The first example on a page."""
    sent = curl_sent(lines)
    return sent.example if sent else None


def curl_sent(lines: Sequence[Line]) -> Sent | None:
    """The first example on a page, with what follows it; None where it does not end or is no JSON object."""
    for at, line in enumerate(lines):
        match = _DATA.search(line.text)
        if match:
            return _sent(lines, at, match.end())
    return None


def _sent(lines: Sequence[Line], at: int, start: int) -> Sent | None:
    text = "\n".join([lines[at].text[start:], *(line.text for line in lines[at + 1 : at + _MOST_LINES])])
    text = text.replace(_APOSTROPHE, "'")
    try:
        value, end = _DECODER.raw_decode(text)
    except (ValueError, RecursionError, ArithmeticError):
        return None
    if not isinstance(value, dict):
        return None
    last = at + text.count("\n", 0, end)
    behind = re.sub(r"^\s*['\"”’]\s*", "", text[end:].partition("\n")[0])
    return Sent(FoundExample(line=lines[at].number, request=value), last, behind)


def _not_json(word: str) -> Any:
    raise ValueError(f"{word} is no JSON")


_DECODER = json.JSONDecoder(parse_float=Decimal, parse_constant=_not_json)
