"""The rows of a page's two tables of keys as parameters, where bars part the cells."""

from __future__ import annotations

from decimal import Decimal

from specpress.importer.extracted import FoundParameter, Lost, Reading, Stated
from specpress.importer.layouts.rivya.cells import NONE, options_cell, range_in
from specpress.importer.layouts.rivya.outline import Row
from specpress.importer.layouts.rivya.required import Answers

CUT = "The copy of the page ends within this row."
UNKNOWN_ANSWER = "The page does not show what this word for yes or no means."


def read_row(row: Row, answers: Answers, columns: int) -> FoundParameter | None:
    """What a row says; None where not even its key is whole. The first table has 5 columns, the second 7."""
    cells = row.cells
    if not cells or not cells[0]:
        return None
    lost = Lost(CUT if row.cut else "The row has too few cells.", row.line)
    default = _default(row, lost)
    return FoundParameter(
        line=row.line,
        key=Stated(cells[0], row.line),
        type=Stated(cells[1], row.line) if len(cells) > 1 and cells[1] else lost,
        required=_required(row, answers, lost),
        default=default,
        min=_limit(row, "min", lost) if columns == 7 else None,
        max=_limit(row, "max", lost) if columns == 7 else None,
        step=_limit(row, "step", lost) if columns == 7 else None,
        options=_options(row, default, lost) if columns == 7 else None,
    )


def _required(row: Row, answers: Answers, lost: Lost) -> Reading[bool]:
    if len(row.cells) < 3:
        return lost
    says = answers.means(row.cells[2])
    return Stated(says, row.line) if says is not None else Lost(UNKNOWN_ANSWER, row.line)


def _default(row: Row, lost: Lost) -> Reading[str | None]:
    if len(row.cells) < 4 or not row.cells[3]:
        return lost
    return Stated(None if row.cells[3] == NONE else row.cells[3], row.line)


def _limit(row: Row, name: str, lost: Lost) -> Reading[Decimal | None]:
    if len(row.cells) < 5:
        return lost
    found = range_in(row.cells[4])
    if found is None:
        return Lost(f"The range is written as {row.cells[4]!r}.", row.line)
    return Stated(getattr(found, name), row.line)


def _options(row: Row, default: Reading[str | None], lost: Lost) -> Reading[tuple[str, ...] | None]:
    if len(row.cells) < 6:
        return lost
    if row.cells[5] == NONE:
        return Stated(None, row.line)
    options = options_cell(row.cells[5], default.value if isinstance(default, Stated) else None)
    return Stated(options, row.line) if options else Lost("The options cannot be told apart.", row.line)
