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

from specpress.importer.extracted import FoundPage, FoundParameter, Lost, Reading, Stated
from specpress.importer.layouts.curl import curl_example
from specpress.importer.layouts.fact_lines.choices import choice, default
from specpress.importer.layouts.fact_lines.numbers import bounds
from specpress.importer.layouts.fact_lines.readings import CUT, Described, describe
from specpress.importer.layouts.fact_lines.types import is_type, kind_of
from specpress.importer.layouts.name_lines import KEY
from specpress.importer.layouts.vtrix.sections import error_codes
from specpress.importer.page import Line, Page

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


def read_gitbook(page: Page) -> FoundPage:
    """What stands on such a page."""
    rows, end = _rows(page.lines)
    described = [one for one in _parameters(rows, page.lines, end) if one is not None]
    codes = error_codes(page.lines[end:])
    last = next((line.number for line in reversed(page.lines) if line.text.strip()), 1)
    whole = any(line.text.strip() for line in page.lines[end:])
    example = curl_example(page.lines)
    return FoundPage(
        provider="vtrix",
        form="gitbook",
        title=_title(page.lines),
        model=_model(rows, page.lines),
        parameters=tuple(one.parameter for one in described),
        complete=whole,
        endpoints=tuple(_endpoints(page.lines)),
        errors=Stated(codes, page.lines[end].number) if codes else None,
        examples=(example,) if example else (),
        cut=None if whole else Stated("parameters", last),
        doubts=tuple(doubt for one in described for doubt in one.doubts),
    )


def _rows(lines: Sequence[Line]) -> tuple[list[_Row], int]:
    """The rows of the table of parameters, and the place of the first line behind it."""
    filled = [
        (at, Line(line.number, line.text.strip())) for at, line in enumerate(lines) if line.text.strip()
    ]
    piped = _piped(filled, len(lines))
    return piped if piped[0] else _in_lines(filled, len(lines))


def _piped(filled: Sequence[tuple[int, Line]], size: int) -> tuple[list[_Row], int]:
    rows: list[_Row] = []
    for at, line in filled:
        cells = [cell.strip().strip("`*") for cell in line.text.split("|")[1:]] if line.text[0] == "|" else []
        whole = line.text.endswith("|")
        cells = cells[:-1] if whole else cells
        known = len(cells) > 2 and cells[2] in _MARKS and is_type(cells[1])
        if rows and line.text != "|" and (not cells or (not known and len(cells) > 2 and whole)):
            return rows, at
        if cells and (known or (rows and not whole)) and re.fullmatch(KEY, cells[0]):
            rows.append(_Row(line.number, tuple(Line(line.number, cell) for cell in cells), whole))
    return rows, size


def _in_lines(filled: Sequence[tuple[int, Line]], size: int) -> tuple[list[_Row], int]:
    starts = [at - 2 for at, (_, line) in enumerate(filled) if _marks(filled, at)]
    if not starts:
        return [], size
    width = min((after - at for at, after in pairwise(starts)), default=_WIDE)
    rows = []
    for at, start in enumerate(starts):
        stop = starts[at + 1] if at + 1 < len(starts) else start + max(width, 4)
        stop = min(stop, len(filled))
        cells = tuple(line for _, line in filled[start:stop])
        rows.append(_Row(cells[0].number, cells, stop < len(filled)))
    behind = starts[-1] + max(width, 4)
    tail = filled[behind:]
    if len(tail) <= 2:
        # One or two lines may be the first cells of a row as well as what follows the table.
        if _names_row(tail):
            rows.append(_Row(tail[0][1].number, tuple(line for _, line in tail), False))
        return rows, size
    return rows, filled[behind][0]


def _names_row(tail: Sequence[tuple[int, Line]]) -> bool:
    """Whether the copy ends in the first cells of a row."""
    return len(tail) == 2 and bool(re.fullmatch(KEY, tail[0][1].text)) and is_type(tail[1][1].text)


def _marks(filled: Sequence[tuple[int, Line]], at: int) -> bool:
    return (
        at > 1
        and filled[at][1].text in _MARKS
        and is_type(filled[at - 1][1].text)
        and bool(re.fullmatch(KEY, filled[at - 2][1].text))
    )


def _model(rows: Sequence[_Row], lines: Sequence[Line]) -> Reading[str]:
    """The id, which the head and the row of `model` give behind a label."""
    own = [cell for row in rows if row.cells[0].text == "model" for cell in row.cells[3:]]
    found = [(match[1], line.number) for line in own if (match := _MODEL_ID.fullmatch(line.text))]
    head = [(match[1], line.number) for line in lines[:8] if (match := _MODEL_ID.fullmatch(line.text))]
    if len({id_ for id_, _ in found}) > 1 or (found and head and found[0][0] not in {id_ for id_, _ in head}):
        return Lost("The page gives several ids.", found[0][1])
    if found or len(head) == 1:
        return Stated(*(found or head)[0])
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


def _parameters(rows: Sequence[_Row], lines: Sequence[Line], end: int) -> Iterator[Described]:
    open_end = not any(line.text.strip() for line in lines[end:])
    for at, row in enumerate(rows):
        if row.cells[0].text != "model":
            yield _parameter(row, open_end and at == len(rows) - 1)


def _parameter(row: _Row, final: bool) -> Described:
    """The facts of a row. In the last one of a copy, the cell in which the copy ends is not read."""
    cells = row.cells
    last = len(cells) - 1 if final and not row.whole else -1
    cut = Lost(CUT, cells[-1].number)
    type_: Reading[str] = Stated(cells[1].text, cells[1].number) if len(cells) > 1 and last != 1 else cut
    required: Reading[bool] = (
        Stated(_MARKS[cells[2].text], cells[2].number) if len(cells) > 2 and cells[2].text in _MARKS else cut
    )
    parameter = FoundParameter(
        line=row.line,
        key=Stated(cells[0].text, row.line) if last != 0 else cut,
        type=type_,
        required=required,
    )
    wide = _is_wide(row, len(cells))
    facts: dict[str, Any] = (
        _default_cell(cells, parameter, last) | _range_cell(cells, parameter, last) if wide else {}
    )
    text = cells[5:] if wide else (cells[3:4] if len(cells) == 4 else cells[-1:])
    described = describe(parameter, text if len(cells) > 3 else (), cells[-1].number if last >= 0 else None)
    if not wide and len(cells) > 4:
        facts = {
            name: Lost("Which column is which cannot be seen.", row.line)
            for name in ("default", "options", "min", "max")
        }
    stated = {
        name: reading
        for name, reading in facts.items()
        if not (name in facts and _is_worse(described, name, reading))
    }
    return replace(described, parameter=replace(described.parameter, block=None, **stated))


def _is_wide(row: _Row, count: int) -> bool:
    """Whether the row is one of a table with defaults and ranges; a row that is cut may be."""
    return count >= _WIDE or not row.whole


def _is_worse(described: Described, name: str, reading: Reading[Any]) -> bool:
    """Whether the description states what the cell does not."""
    own = getattr(described.parameter, name)
    return isinstance(own, Stated) and not (isinstance(reading, Stated) and reading.value is not None)


def _default_cell(cells: Sequence[Line], parameter: FoundParameter, last: int) -> dict[str, Any]:
    if len(cells) < 4:
        return {"default": Lost(CUT, cells[-1].number)}
    cell = cells[3]
    kind = kind_of(parameter.type.value if isinstance(parameter.type, Stated) else None)
    whole = last != 3 or (kind == "boolean" and cell.text in ("true", "false"))
    if cell.text in _NONE and last != 3:
        return {"default": Stated(None, cell.number)}
    found = default(cell.text, kind, None)
    if not whole:
        return {"default": Lost(CUT, cell.number)}
    if found is None:
        return {"default": Lost(f"The default `{cell.text[:60]}` is in no form that is known.", cell.number)}
    return {"default": Stated(found[0], cell.number)}


def _range_cell(cells: Sequence[Line], parameter: FoundParameter, last: int) -> dict[str, Any]:
    names = ("options", "min", "max")
    if len(cells) < 5 or last == 4:
        return {name: Lost(CUT, cells[-1].number) for name in names}
    cell = cells[4]
    if cell.text in _NONE:
        return {name: Stated(None, cell.number) for name in names}
    kind = kind_of(parameter.type.value if isinstance(parameter.type, Stated) else None)
    limits = bounds(cell.text)
    if limits and limits.unit is None and kind == "number":
        ends = {
            "above" if limits.above else "min": limits.low,
            "below" if limits.below else "max": limits.high,
        }
        return {name: Stated(end, cell.number) for name, end in ends.items() if end is not None}
    listed = choice(cell.text, kind)
    if listed and limits is None and kind in ("string", "number", "boolean"):
        return {"options": Stated(listed.values, cell.number)}
    return {name: Lost(f"`{cell.text[:60]}` is in no form that is known.", cell.number) for name in names}
