"""Edits of a text, as problems offer them: applied from its end to its start, each in its own place.

Given the bytes of a file and edits of it; gives the new bytes. Nothing else in the text changes: not a comment, not a
blank, not how its lines end.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import accumulate

from specpress.base.diagnostics import Edit

_BYTE_ORDER_MARK = "\ufeff"
_LINE = re.compile("[^\r\n\x85]*(?:\r\n|[\r\n\x85])?")
"""A line with its end, as YAML counts lines."""


def edited(data: bytes, edits: Iterable[Edit]) -> tuple[bytes, int]:
    """The text after its edits, and how many were made: of two that overlap the first is."""
    text = data.decode("utf-8")
    mark = _BYTE_ORDER_MARK if text.startswith(_BYTE_ORDER_MARK) else ""
    text = text.removeprefix(mark)
    begins = [0, *accumulate(map(len, _LINE.findall(text)))]
    places = {
        (begins[span.line - 1] + span.column - 1, begins[span.end_line - 1] + span.end_column - 1): new
        for span, new in sorted(edits, reverse=True)
    }
    parts: list[str] = []
    end = made = 0
    for (start, stop), new in sorted(places.items()):
        if start >= end:
            parts += (text[end:start], new)
            end, made = stop, made + 1
    return (mark + "".join(parts) + text[end:]).encode("utf-8"), made
