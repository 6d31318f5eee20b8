"""The blocks of JSON on a page: examples of requests and answers, wherever a brace opens a line.

A saved page may glue the next heading to a block's last brace, and may end in the middle of a block. So a block is
read from its first brace as far as it goes, and one that does not end is told apart from one that was read.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from specpress.importer.page import Line

_MAX_BLOCKS = 50
"""Most openings that are tried on one page."""


@dataclass(frozen=True, slots=True)
class JsonBlock:
    """One block."""

    line: int
    """Where it begins."""
    value: Any
    """The parsed JSON, numbers as int or Decimal; None where the block does not end or is no JSON."""
    first: int
    """The place of its first line among the lines."""
    last: int
    """The place of its last line among the lines; of the page's last one where it does not end."""
    behind: str
    """What stands behind its last brace on that line."""


def json_blocks(lines: Sequence[Line], begin: int = 0) -> tuple[JsonBlock, ...]:
    """The blocks from a line on, in order."""
    found: list[JsonBlock] = []
    tried = 0
    at = begin
    while at < len(lines) and tried < _MAX_BLOCKS:
        if lines[at].text.lstrip().startswith("{"):
            tried += 1
            block = _block(lines, at)
            found.append(block)
            at = block.last
        at += 1
    return tuple(found)


def _block(lines: Sequence[Line], at: int) -> JsonBlock:
    text = "\n".join(line.text for line in lines[at:])
    start = len(text) - len(text.lstrip())
    try:
        value, end = _DECODER.raw_decode(text, start)
    except (ValueError, RecursionError, ArithmeticError):
        return JsonBlock(lines[at].number, None, at, len(lines) - 1, "")
    behind = text[end:].partition("\n")[0].strip()
    return JsonBlock(lines[at].number, value, at, at + text.count("\n", 0, end), behind)


def _not_json(word: str) -> Any:
    raise ValueError(f"{word} is no JSON")


_DECODER = json.JSONDecoder(parse_float=Decimal, parse_constant=_not_json)
