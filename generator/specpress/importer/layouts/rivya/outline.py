"""Where the parts of a Rivya page stand, found by shape alone, in any language.

The order of the parts is fixed: seven values with or without labels, the table of the request's keys, that of the
model's parameters, what is said of uploads, blocks of JSON, the list of error codes and a last sentence. The rows
of the first table have the same keys on every page, so that they are the anchor for all else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from specpress.importer.layouts.json_blocks import JsonBlock, json_blocks
from specpress.importer.page import Line, Page

TYPES = ("select", "number", "text", "string", "array", "object", "boolean", "integer", "textarea", "file")
"""The words that stand under Type on every page, in English."""
ENVELOPE = ("model", "prompt", "params", "client_request_id")
"""The keys of a request that each page lists first."""
"""The keys of a request that each page lists first."""
REFERENCES = "referenceMediaItems"
"""The key of a request that takes files."""
CUT = "Our copy of the page ends before it."
COMMA = r"\s*[,،、]\s*"

_TYPE = "|".join(TYPES)
_GLUED_ENVELOPE = re.compile(rf"(?:{'|'.join(ENVELOPE)})(?:string|object)\S")
_GLUED_ROW = re.compile(rf"[A-Za-z_][A-Za-z0-9_.\[\]]{{0,100}}?(?:{_TYPE})\S")
_GLUED_KIND = re.compile(
    r"(?:image|video|audio|file)(?:-|[0-9.,]+ ?[^0-9/]{1,20}?)(?:-|(?:image|video|audio|application|text|model)/)"
)
_KIND = re.compile("image|video|audio|file")
_RULE = re.compile(r"\|[\s|:-]+")
_ERRORS = re.compile(rf"[a-z0-9]+(?:_[a-z0-9]+)*(?:{COMMA}[a-z0-9]+(?:_[a-z0-9]+)*)+")
_MARKS = re.compile(r"^#{1,6} +|\*\*|`(?=[^`]*`$)|`$")
_FENCE = re.compile(r"\s*(?:```|~~~)")
_INVISIBLE = str.maketrans({"\xa0": " ", "\u200b": None, "\ufeff": None, "\u200e": None, "\u200f": None})


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table."""

    line: int
    cells: tuple[str, ...]
    """The texts between the bars that are whole, at least one; all that stands there where the cells are glued."""
    glued: bool
    cut: bool
    """Whether the page may end within it."""


@dataclass(frozen=True, slots=True)
class Table:
    """A run of rows. Places are indexes into the page's lines that say something."""

    begin: int
    """The place of its head, or of its first row where it has none."""
    end: int
    """The place behind its last row."""
    width: int | None
    """How many columns it has; None where its cells are glued together."""
    rows: tuple[Row, ...]
    """Without the head."""


@dataclass(frozen=True, slots=True)
class Outline:
    """The parts of a page."""

    end: Line
    """The page's last line, which may be cut."""
    spaced: bool
    """Whether blank lines stand between the parts."""
    header: tuple[Line, ...]
    """What stands before the first table."""
    contract: tuple[Row, ...]
    parameters: tuple[Row, ...] | None
    """None where the page does not come to that table."""
    complete: bool
    """Whether the table of parameters ends before the page does."""
    uploads: tuple[Line, ...]
    """The lines between the parameters and the first block of JSON, without rows of tables."""
    kinds: tuple[Row, ...]
    blocks: tuple[JsonBlock, ...]
    errors: Line | None
    """The list of error codes."""
    whole: bool
    """Whether the sentence that follows it is whole, with which every page ends."""

    @property
    def last(self) -> int:
        """The number of the page's last line; in HTML, others may have the same."""
        return self.end.number


def listed(text: str) -> tuple[str, ...]:
    """The members of a list, with the comma of any language between them."""
    return tuple(re.split(COMMA, text))


def outline(page: Page) -> Outline:
    """The parts of a page."""
    lines = tuple(
        Line(line.number, line.text.translate(_INVISIBLE).rstrip())
        for line in page.lines
        if line.text.strip() and not _FENCE.match(line.text)
    )
    spaced = any(not line.text.strip() for line in page.lines[:-1])
    tables = _tables(lines, spaced)
    contract = next((table for table in tables if _is_contract(table)), None)
    # Without the table that always follows it, the header ends where anything else begins.
    braces = (index for index, line in enumerate(lines) if line.text.lstrip().startswith("{"))
    begin = (
        contract.end if contract else min([next(braces, len(lines)), *(table.begin for table in tables[:1])])
    )
    blocks = json_blocks(lines, begin)
    end = blocks[0].first if blocks else len(lines)
    between = [table for table in tables if begin <= table.begin < end]
    parameters = next((table for table in between if _is_parameters(table)), None)
    if contract and blocks and parameters is None:
        # The page goes on to the requests, so that the model has no parameters of its own.
        parameters = Table(begin, begin, None, ())
    behind = parameters.end if parameters else begin
    kinds = next((table for table in between if _is_kinds(table) and table.begin >= behind), None)
    in_tables = {index for table in tables for index in range(table.begin, table.end)}
    error_lists = (
        index for index in range(behind, len(lines)) if _ERRORS.fullmatch(lines[index].text.strip())
    )
    errors = next((index for index in error_lists if "_" in lines[index].text), None)
    return Outline(
        end=_plain(lines[-1]) if lines else Line(1, ""),
        spaced=spaced,
        header=tuple(map(_plain, lines[: contract.begin if contract else begin])),
        contract=contract.rows if contract else (),
        parameters=parameters.rows if parameters else None,
        complete=parameters is not None and parameters.end < len(lines),
        uploads=tuple(_plain(lines[index]) for index in range(behind, end) if index not in in_tables),
        kinds=kinds.rows if kinds else (),
        blocks=blocks,
        errors=_plain(lines[errors]) if errors is not None else None,
        whole=errors is not None and _is_whole(lines, errors + 1),
    )


def _is_whole(lines: Sequence[Line], index: int) -> bool:
    """Whether lines follow a place, and the last is not the beginning of a sentence that stands above."""
    last = lines[-1].text
    repeats = (line.text != last and line.text.startswith(last) for line in lines[:index])
    return index < len(lines) and not any(repeats)


def _plain(line: Line) -> Line:
    """A line without the marks of Markdown around its text."""
    return Line(line.number, _MARKS.sub("", line.text.strip()).strip())


def _tables(lines: Sequence[Line], spaced: bool) -> list[Table]:
    """Each run of rows, with bars or glued."""
    tables: list[Table] = []
    index = 0
    while index < len(lines):
        table = _with_bars(lines, index) or _glued(lines, index, spaced)
        if table:
            tables.append(table)
        index = table.end if table else index + 1
    return tables


def _with_bars(lines: Sequence[Line], begin: int) -> Table | None:
    end = _run(lines, begin, lambda line: line.text.lstrip().startswith("|"))
    if end == begin:
        return None
    near = range(begin, min(begin + 2, end))
    rule = next((index for index in near if _RULE.fullmatch(lines[index].text)), None)
    head = _row(lines, begin)
    # Without a rule below it, the first row is the head still, unless it is a key with its type or a kind of file.
    is_row = {*TYPES} & {*head.cells[1:2]} or (head.cells and _KIND.fullmatch(head.cells[0]))
    first = rule + 1 if rule is not None else begin + (not is_row)
    rows = (_row(lines, index) for index in range(first, end))
    return Table(begin, end, len(head.cells), tuple(row for row in rows if row.cells))


def _run(lines: Sequence[Line], index: int, belongs: Callable[[Line], bool]) -> int:
    """The place behind a run of lines."""
    while index < len(lines) and belongs(lines[index]):
        index += 1
    return index


def _row(lines: Sequence[Line], index: int) -> Row:
    text = lines[index].text.strip()
    cells = re.split(r"(?<!\\)\|", text[1:])
    closed = len(cells) > 1 and not cells[-1].strip()
    cut = index == len(lines) - 1 and not closed
    # What follows the last bar of a page that ends there is a part of a cell at best.
    whole = cells[:-1] if closed or cut else cells
    return Row(lines[index].number, tuple(_cell(cell) for cell in whole), glued=False, cut=cut)


def _cell(text: str) -> str:
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] == "`" and "`" not in text[1:-1]:
        text = text[1:-1]
    return re.sub(r"\\([\\`*_{}\[\]()#+\-.!|<>~])", r"\1", text)


def _glued(lines: Sequence[Line], begin: int, spaced: bool) -> Table | None:
    """The run of rows that begins at a line.

    Where blank lines stand between the parts, a table is all that stands between two of them, so that a row of a
    strange form is not lost; its first line is the head.
    """
    if spaced:
        if begin and lines[begin].number == lines[begin - 1].number + 1:
            return None
        end = begin + 1
        while end < len(lines) and lines[end].number == lines[end - 1].number + 1:
            end += 1
        first = begin + 1
        if not any(_is_glued(line.text) for line in lines[first:end]):
            return None
    else:
        first, end = begin, _run(lines, begin, lambda line: _is_glued(line.text))
        if end == begin:
            return None
    last = len(lines) - 1
    rows = (
        Row(lines[index].number, (lines[index].text.strip(),), glued=True, cut=index == last)
        for index in range(first, end)
    )
    return Table(begin, end, None, tuple(rows))


def _is_glued(text: str) -> bool:
    if _GLUED_ENVELOPE.match(text) or _GLUED_KIND.match(text):
        return True
    row = _GLUED_ROW.match(text)
    return row is not None and "-" in text[row.end() - 1 :]


def _is_contract(table: Table) -> bool:
    if table.width is not None:
        return any(row.cells[:2] == ("model", "string") for row in table.rows)
    return any(_GLUED_ENVELOPE.match(row.cells[0]) for row in table.rows)


def _is_parameters(table: Table) -> bool:
    if table.width is not None:
        return table.width >= 6
    return any(_GLUED_ROW.match(row.cells[0]) for row in table.rows) and not _is_kinds(table)


def _is_kinds(table: Table) -> bool:
    if table.width is not None:
        return any(_KIND.fullmatch(row.cells[0]) for row in table.rows)
    return any(_GLUED_KIND.match(row.cells[0]) for row in table.rows)
