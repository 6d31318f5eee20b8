"""Names of parameters in lines of their own, put together: `prompt`, `string`, `required` become one line.

A browser shows a parameter's key, type and mark as three boxes; what is saved or copied has a line for each where the
boxes are blocks. The first of them, `authorization`, tells whether a page is such a copy, and which word is the mark.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from specpress.importer.layouts.fact_lines.types import is_type
from specpress.importer.layouts.name_lines import KEY
from specpress.importer.page import Line, Page

_FIRST = "authorization"


def with_whole_names(page: Page) -> Page:
    """The page with each name in one line; the page itself where that is so already."""
    lines = tuple(line for line in page.lines if line.text.strip())
    at = next((at for at, line in enumerate(lines) if line.text.strip() == _FIRST), None)
    if at is None or not _is_name(lines, at):
        return page
    return replace(page, lines=tuple(_joined(lines, _text(lines, at + 2))))


def _joined(lines: Sequence[Line], mark: str) -> Iterator[Line]:
    at = 0
    while at < len(lines):
        length = 1
        if _is_name(lines, at):
            length = 3 if _text(lines, at + 2) == mark else 2
        yield Line(lines[at].number, " ".join(_text(lines, at + part) for part in range(length)))
        at += length


def _is_name(lines: Sequence[Line], at: int) -> bool:
    """Whether a key and its type begin here; before two types, such as `text` and `string`, the first is the key."""
    is_key = re.fullmatch(KEY, _text(lines, at)) is not None
    return is_key and is_type(_text(lines, at + 1)) and not is_type(_text(lines, at + 2))


def _text(lines: Sequence[Line], at: int) -> str:
    return lines[at].text.strip() if at < len(lines) else ""
