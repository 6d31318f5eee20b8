"""Vtrix pages in GitBook's form: a table of parameters, as a pipe table or with each cell on a line of its own.

The marks ✅ and ❌ say which column is which in any language: before them the key and its type, behind them the default
and the range where the table has six columns, and last the description.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from specpress.importer.extracted import ExtractedPage, ExtractedParameter, Lost, Reading, Stated
from specpress.importer.layouts.fact_lines import values
from specpress.importer.layouts.fact_lines.readings import CUT, DescribedParameter, read_description
from specpress.importer.layouts.fact_lines.values import ValueKind, is_type
from specpress.importer.layouts.json_blocks import curl_example
from specpress.importer.layouts.name_lines import KEY
from specpress.importer.layouts.vtrix.sections import error_codes
from specpress.importer.page import Line, Page, last_line

_MARKS = {"✅": True, "✔": True, "✔️": True, "☑️": True, "❌": False, "✖": False, "✖️": False, "✗": False}
_NONE = frozenset(("-", "—", "–", "N/A", "n/a"))
_MODEL_ID = re.compile(r"\s*(?:[^:\uff1a|]{1,30})[:\uff1a]\s*`?([a-z0-9][\w.-]{1,79})`?\s*")
_ENDPOINT = re.compile(r"\s*(GET|POST|PUT|PATCH|DELETE)\s+(?:https?://[^/\s]+)?(/[\w./{}:-]+)\s*")
_WIDE = 6
"""Columns of the table with defaults and ranges."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of the table."""

    line: int
    cells: tuple[Line, ...]
    """Key, type, mark, and what follows; fewer where the copy ends in the row."""
    whole: bool = True
    """Whether the last cell is known to end."""


def is_gitbook(page: Page) -> bool:
    """Whether a row for `model` has a mark behind its type."""
    return any(row.cells[0].text == "model" for row in _rows(page.lines)[0])


def read_gitbook(page: Page) -> ExtractedPage:
    """What stands on such a page."""
    rows, end = _rows(page.lines)
    whole = any(line.text.strip() for line in page.lines[end:])
    listed = [row for row in rows if row.cells[0].text != "model"]
    described = [_parameter(row, is_final=not whole and row is rows[-1]) for row in listed]
    codes = error_codes(page.lines[end:])
    curl = curl_example(page.lines)
    return ExtractedPage(
        provider="vtrix",
        form="gitbook",
        title=_title(page.lines),
        model=_model(rows, page.lines),
        parameters=tuple(entry.parameter for entry in described),
        complete=whole,
        endpoints=tuple(_endpoints(page.lines)),
        errors=Stated(codes, page.lines[end].number) if codes else None,
        examples=(curl.example,) if curl else (),
        cut=None if whole else Stated("parameters", last_line(page.lines)),
        doubts=tuple(doubt for entry in described for doubt in entry.doubts),
    )


_Indexed = Sequence[tuple[int, Line]]
"""The lines with text, each with its index among all lines."""


def _rows(lines: Sequence[Line]) -> tuple[list[_Row], int]:
    """The rows of the table of parameters, and the index of the first line behind it."""
    indexed = [
        (index, Line(line.number, text)) for index, line in enumerate(lines) if (text := line.text.strip())
    ]
    piped = _piped(indexed, len(lines))
    return piped if piped[0] else _in_lines(indexed, len(lines))


def _piped(indexed: _Indexed, size: int) -> tuple[list[_Row], int]:
    """The rows of a pipe table."""
    rows: list[_Row] = []
    for index, line in indexed:
        cells = [cell.strip().strip("`*") for cell in line.text.split("|")[1:]] if line.text[0] == "|" else []
        whole = line.text.endswith("|")
        cells = cells[:-1] if whole else cells
        known = len(cells) > 2 and cells[2] in _MARKS and is_type(cells[1])
        if rows and line.text != "|" and (not cells or (not known and len(cells) > 2 and whole)):
            return rows, index
        if cells and (known or (rows and not whole)) and re.fullmatch(KEY, cells[0]):
            rows.append(_Row(line.number, tuple(Line(line.number, cell) for cell in cells), whole))
    return rows, size


def _in_lines(indexed: _Indexed, size: int) -> tuple[list[_Row], int]:
    """The rows of a table with each cell on a line of its own: a row begins two lines before each mark."""
    lines = [line for _, line in indexed]
    starts = [place - 2 for place in range(len(lines)) if _is_mark(lines, place)]
    if not starts:
        return [], size
    # The last row's end shows nowhere; it is as long as the shortest of the others.
    width = max(min((after - start for start, after in pairwise(starts)), default=_WIDE), 4)
    behind = starts[-1] + width
    stops = [*starts[1:], min(behind, len(lines))]
    rows = [
        _Row(lines[start].number, tuple(lines[start:stop]), stop < len(lines))
        for start, stop in zip(starts, stops, strict=True)
    ]
    tail = lines[behind:]
    if len(tail) > 2:
        return rows, indexed[behind][0]
    # One or two lines may be the first cells of a row as well as what follows the table.
    if len(tail) == 2 and re.fullmatch(KEY, tail[0].text) and is_type(tail[1].text):
        rows.append(_Row(tail[0].number, tuple(tail), False))
    return rows, size


def _is_mark(lines: Sequence[Line], place: int) -> bool:
    """Whether a line is the mark of a row, behind a key and its type."""
    if place < 2 or lines[place].text not in _MARKS:
        return False
    return is_type(lines[place - 1].text) and re.fullmatch(KEY, lines[place - 2].text) is not None


def _model(rows: Sequence[_Row], lines: Sequence[Line]) -> Reading[str]:
    """The id, which the head and the row of `model` give behind a label."""
    cells = [cell for row in rows if row.cells[0].text == "model" for cell in row.cells[3:]]
    in_row, in_head = (
        [Stated(match[1], line.number) for line in of if (match := _MODEL_ID.fullmatch(line.text))]
        for of in (cells, lines[:8])
    )
    differs = in_row and in_head and in_row[0].value not in {id_.value for id_ in in_head}
    if differs or len({id_.value for id_ in in_row}) > 1:
        return Lost("The page gives several ids.", in_row[0].line)
    if in_row or len(in_head) == 1:
        return (in_row or in_head)[0]
    return Lost("No line gives the id of the model.", rows[0].line if rows else 1)


def _title(lines: Sequence[Line]) -> Reading[str] | None:
    """The line above the one with the id."""
    head = [line for line in lines[:10] if line.text.strip()]
    for before, line in pairwise(head):
        if _MODEL_ID.fullmatch(line.text):
            return Stated(before.text.strip().lstrip("# "), before.number)
    return None


def _endpoints(lines: Sequence[Line]) -> Iterator[Stated[str]]:
    seen: set[str] = set()
    for line in lines:
        match = _ENDPOINT.fullmatch(line.text) if len(line.text) < 500 else None
        if match and (text := f"{match[1]} {match[2]}") not in seen:
            seen.add(text)
            yield Stated(text, line.number)


def _parameter(row: _Row, is_final: bool) -> DescribedParameter:
    """The facts of a row. In the last one of a copy, the cell in which the copy ends is not read."""
    cells = row.cells
    count = len(cells)
    cut_cell = count - 1 if is_final and not row.whole else None
    cut = Lost(CUT, cells[-1].number)
    mark = cells[2].text if count > 2 else ""
    parameter = ExtractedParameter(
        line=row.line,
        key=Stated(cells[0].text, row.line) if cut_cell != 0 else cut,
        type=Stated(cells[1].text, cells[1].number) if count > 1 and cut_cell != 1 else cut,
        required=Stated(_MARKS[mark], cells[2].number) if mark in _MARKS else cut,
    )
    # Only the wide table has defaults and ranges; a row that is cut may be of one.
    is_wide = count >= _WIDE or not row.whole
    text = cells[5:] if is_wide else cells[3:4] if count == 4 else cells[-1:]
    cut_line = None if cut_cell is None else cells[-1].number
    described = read_description(parameter, text if count > 3 else (), cut_line)
    facts: dict[str, Reading[Any]] = {}
    if is_wide:
        kind = values.value_kind(parameter.type.value if isinstance(parameter.type, Stated) else None)
        facts = {"default": _default_cell(cells, kind, cut_cell)} | _range_cell(cells, kind, cut_cell)
    elif count > 4:
        lost = Lost("Which column is which cannot be seen.", row.line)
        facts = dict.fromkeys(("default", "options", "min", "max"), lost)
    better: dict[str, Any] = {}
    for name, cell in facts.items():
        # What the description states goes before a cell that states nothing.
        in_cell = isinstance(cell, Stated) and cell.value is not None
        if in_cell or not isinstance(getattr(described.parameter, name), Stated):
            better[name] = cell
    return replace(described, parameter=replace(described.parameter, block=None, **better))


def _default_cell(cells: Sequence[Line], kind: ValueKind, cut_cell: int | None) -> Reading[Any]:
    if len(cells) < 4:
        return Lost(CUT, cells[-1].number)
    text, line = cells[3].text, cells[3].number
    if cut_cell == 3 and not (kind == "boolean" and text in ("true", "false")):
        return Lost(CUT, line)
    if text in _NONE:
        return Stated(None, line)
    default = values.parse_default(text, kind, None)
    if default is None:
        return Lost(f"The default `{text[:60]}` is in no form that is known.", line)
    return Stated(default[0], line)


def _range_cell(cells: Sequence[Line], kind: ValueKind, cut_cell: int | None) -> dict[str, Reading[Any]]:
    names = ("options", "min", "max")
    if len(cells) < 5 or cut_cell == 4:
        return dict.fromkeys(names, Lost(CUT, cells[-1].number))
    text, line = cells[4].text, cells[4].number
    if text in _NONE:
        return dict.fromkeys(names, Stated(None, line))
    bounds = values.parse_bounds(text)
    if bounds and bounds.unit is None and kind == "number":
        low, high = "above" if bounds.above else "min", "below" if bounds.below else "max"
        ends = {low: bounds.low, high: bounds.high}
        return {name: Stated(end, line) for name, end in ends.items() if end is not None}
    options = values.parse_options(text, kind)
    if options and bounds is None and kind in ("string", "number", "boolean"):
        return {"options": Stated(options.values, line)}
    return dict.fromkeys(names, Lost(f"`{text[:60]}` is in no form that is known.", line))
