"""The JSON on a page: blocks, wherever a brace opens a line, and what an example of a `curl` command sends.

A saved page may glue the next heading to a block's last brace, and may end in the middle of a block. So JSON is read
from its first brace as far as it goes, and a block that does not end is told apart from one that was read.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from specpress.importer.extracted import ExtractedExample
from specpress.importer.page import Line

_MAX_BLOCKS = 50
"""Most openings that are tried on one page."""
_DATA = re.compile(r"(?:--data(?:-raw|-binary)?|-d)\s{1,9}['\"“‘]?\s{0,9}(?=\{)")
_APOSTROPHE = "'\\''"
"""How a shell is given an apostrophe inside a text that apostrophes enclose."""
_MAX_CURL_LINES = 400
"""Most lines that one example takes."""


@dataclass(frozen=True, slots=True)
class JsonBlock:
    """One block."""

    line: int
    """The number of the line in which it begins."""
    value: Any
    """The parsed JSON, numbers as int or Decimal; None where the block does not end or is no JSON."""
    first: int
    """The index of its first line among the lines."""
    last: int
    """The index of its last line among the lines; of the page's last one where it does not end."""
    behind: str
    """What stands behind its last brace on that line."""


def json_blocks(lines: Sequence[Line], begin: int = 0) -> tuple[JsonBlock, ...]:
    """The blocks from the line of an index on, in order."""
    blocks: list[JsonBlock] = []
    index = begin
    while index < len(lines) and len(blocks) < _MAX_BLOCKS:
        if lines[index].text.lstrip().startswith("{"):
            blocks.append(_block(lines, index))
            index = blocks[-1].last
        index += 1
    return tuple(blocks)


def _block(lines: Sequence[Line], index: int) -> JsonBlock:
    text = "\n".join(line.text for line in lines[index:])
    decoded = _decoded(text, len(text) - len(text.lstrip()))
    if decoded is None:
        return JsonBlock(lines[index].number, None, index, len(lines) - 1, "")
    value, end = decoded
    behind = text[end:].partition("\n")[0].strip()
    return JsonBlock(lines[index].number, value, index, index + text.count("\n", 0, end), behind)


@dataclass(frozen=True, slots=True)
class CurlExample:
    """What an example of a `curl` command sends, and where it ends."""

    example: ExtractedExample
    last: int
    """The index of its last line among the lines."""
    behind: str
    """What is glued behind it on that line."""


def curl_example(lines: Sequence[Line]) -> CurlExample | None:
    """The first example, on one line or on many; None where it does not end or is no JSON object."""
    matches = ((index, match) for index, line in enumerate(lines) if (match := _DATA.search(line.text)))
    index, match = next(matches, (0, None))
    if match is None:
        return None
    behind_lines = (line.text for line in lines[index + 1 : index + _MAX_CURL_LINES])
    text = "\n".join([lines[index].text[match.end() :], *behind_lines]).replace(_APOSTROPHE, "'")
    decoded = _decoded(text, 0)
    if decoded is None or not isinstance(decoded[0], dict):
        return None
    value, end = decoded
    behind = re.sub(r"^\s*['\"”’]\s*", "", text[end:].partition("\n")[0])
    example = ExtractedExample(line=lines[index].number, request=value)
    return CurlExample(example, index + text.count("\n", 0, end), behind)


def _decoded(text: str, start: int) -> tuple[Any, int] | None:
    """The JSON that begins at a place of a text, and where it ends; None for what is none."""
    try:
        return _DECODER.raw_decode(text, start)
    except (ValueError, RecursionError, ArithmeticError):
        return None


def _refuse_constant(word: str) -> Any:
    """`NaN` and `Infinity`, which Python's decoder would take."""
    raise ValueError(f"{word} is no JSON")


_DECODER = json.JSONDecoder(parse_float=Decimal, parse_constant=_refuse_constant)
