"""The rows of a page's two tables of keys as parameters, where the cells are glued together.

`aspect_ratioselectNo1:1-1:1, 16:9, autoAspect ratio`: the word for the type is the anchor, before it stands the key
and behind it the word for yes or no. All readings that the columns admit are made, and only what they agree on is
stated.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from specpress.importer.extracted import FoundParameter, Lost, Reading, Stated
from specpress.importer.layouts.rivya.cells import NONE, RANGE, Range, number_in, range_in
from specpress.importer.layouts.rivya.last_option import Listed, admits, options_in
from specpress.importer.layouts.rivya.outline import TYPES, Row
from specpress.importer.layouts.rivya.required import Answers

_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_.\[\]]{0,100}")
_GLUED = "The cells of this row are glued together, and where {what} ends can be read in several ways."
_NO_ANSWER = "The copy of the page lost the words of the column that says whether a key is required."
_NUMBERS = ("number", "integer")
_MAX_DASHES = 8
"""Most places in which a default may end."""


@dataclass(frozen=True, slots=True)
class Context:
    """What the rest of the page says that helps to read a row."""

    answers: Answers
    sample: dict[str, Any]
    """The parameters of the example request."""


@dataclass(frozen=True, slots=True)
class _Cells:
    """One reading of a row behind the type."""

    required: bool | None
    default: str | None
    range: Range
    options: tuple[str, ...] | None
    whole: bool = True
    """Whether the options could be told from the description."""


def read_glued(row: Row, context: Context, columns: int) -> FoundParameter | None:
    """What a row says; None where a cut row shows no whole key."""
    readings = [
        (key, kind, list(_readings(key, kind, rest, row, context, columns)))
        for key, kind, rest in _splits(row.cells[0])
    ]
    admitted = [reading for reading in readings if reading[2]]
    known = [reading for reading in admitted if reading[0] in context.sample]
    chosen = known if len(known) == 1 else admitted
    if len(chosen) != 1:
        return _unread(row, [reading[:2] for reading in readings], context)
    key, kind, cells = chosen[0]
    return _parameter(row, key, kind, cells, context, columns)


def _splits(text: str) -> Iterator[tuple[str, str, str]]:
    """Each way to part a key and a type from the rest."""
    match = _KEY.match(text)
    for end in range(1, match.end() if match else 0):
        for kind in TYPES:
            if text.startswith(kind, end):
                yield text[:end], kind, text[end + len(kind) :]


def _unread(row: Row, splits: Sequence[tuple[str, str]], context: Context) -> FoundParameter | None:
    """A row of which at most key and type can be told."""
    # Without the example nobody knows whether a key ends there: `context` ends in a type itself.
    known = [split for split in splits if split[0] in context.sample]
    reason = "The page ends within this row." if row.cut else _GLUED.format(what="each of them")
    lost = Lost(reason, row.line)
    if len(known) != 1:
        return None if row.cut else FoundParameter(line=row.line, key=lost)
    key, kind = known[0]
    return FoundParameter(
        line=row.line,
        key=Stated(key, row.line),
        type=Stated(kind, row.line),
        required=lost,
        default=lost,
        min=lost,
        max=lost,
        step=lost,
        options=lost,
    )


def _readings(key: str, kind: str, rest: str, row: Row, context: Context, columns: int) -> Iterator[_Cells]:
    starts = list(context.answers.starts(rest))
    for required, body in starts:
        # A word that stands there is the word; only a default from the list of options says otherwise.
        if len(starts) > 1 and body == rest and kind != "select":
            continue
        if columns == 5:
            yield from _of_five(required, body)
        else:
            for cells in _of_seven(key, kind, body, row, context):
                yield _Cells(required, cells.default, cells.range, cells.options, cells.whole)


def _of_five(required: bool | None, body: str) -> Iterator[_Cells]:
    """The default and the description; a default that is none of the usual `-` has no end."""
    if body.startswith(NONE) and not body[1:2].isdigit():
        yield _Cells(required, None, Range(), None)


def _of_seven(key: str, kind: str, body: str, row: Row, context: Context) -> Iterator[_Cells]:
    """The default, the range, the options and the description."""
    if kind == "select":
        yield from _with_options(key, kind, body, row, context)
        return
    found = list(_with_range(kind, body)) or list(_plain(kind, body))
    yield from found or _with_options(key, kind, body, row, context)


def _with_range(kind: str, body: str) -> Iterator[_Cells]:
    match = RANGE.search(body)
    if match is None or not _is_default(body[: match.start()], kind):
        return
    limits = range_in(match[0])
    if limits is not None and body[match.end() : match.end() + 1] == NONE:
        # A number behind the bar might begin a list of options as well.
        whole = not re.match(r"-[0-9.]+, ", body[match.end() :])
        yield _Cells(None, _value(body[: match.start()]), limits, None, whole)


def _plain(kind: str, body: str) -> Iterator[_Cells]:
    """A row without range and options."""
    if body.startswith("---"):
        yield _Cells(None, None, Range(), None, whole=not re.match(r"---[0-9.]+, ", body))
        return
    default, dashes, behind = body.partition("--")
    if dashes and default and _is_default(default, kind) and not behind.startswith(NONE):
        yield _Cells(None, _value(default), Range(), None)


def _with_options(key: str, kind: str, body: str, row: Row, context: Context) -> Iterator[_Cells]:
    if body.startswith("---") and not body[3:4].isdigit():
        yield _Cells(None, None, Range(), None)
        return
    if body.startswith("--"):
        known = Listed(key, _sampled(key, context, body[2:]), row.cut)
        options = options_in(body[2:], known)
        yield _Cells(None, None, Range(), options, whole=options is not None)
        return
    if row.cut and kind == "select" and body.count(NONE) == 1 and re.match(r"[^-,]+-[^,]*,", body):
        # The list has begun, so that what stands before the only dash is the default.
        yield _Cells(None, body.partition(NONE)[0], Range(), None, whole=False)
        return
    dashes = [at for at, letter in enumerate(body[:200]) if letter == NONE and at]
    for dash in dashes[:_MAX_DASHES]:
        default = body[:dash]
        known = Listed(key, default, row.cut)
        if (
            ", " not in default
            and not default.endswith(NONE)
            and _is_default(default, kind)
            and admits(body[dash + 1 :], default, known)
        ):
            options = options_in(body[dash + 1 :], known)
            yield _Cells(None, default, Range(), options, whole=options is not None)


def _sampled(key: str, context: Context, text: str) -> str | None:
    """The example's value of a parameter without a default, where it stands in the list of options."""
    value = context.sample.get(key)
    return value if isinstance(value, str) and value and value in text else None


def _is_default(text: str, kind: str) -> bool:
    if kind in _NUMBERS:
        return text == NONE or number_in(text) is not None
    if kind == "boolean":
        return text in (NONE, "true", "false")
    return bool(text) and len(text) <= 200


def _value(text: str) -> str | None:
    return None if text == NONE else text


def _parameter(
    row: Row, key: str, kind: str, cells: Sequence[_Cells], context: Context, columns: int
) -> FoundParameter:
    """What all readings of a row agree on."""
    line = row.line
    sample = context.sample.get(key)
    if len({one.default for one in cells}) > 1 and isinstance(sample, str):
        cells = [one for one in cells if one.default == sample] or cells
    whole = all(one.whole for one in cells)

    def agreed(values: set[Any], what: str) -> Reading[Any]:
        return Stated(values.copy().pop(), line) if len(values) == 1 else Lost(_GLUED.format(what=what), line)

    required = {one.required for one in cells}

    def limit(name: str) -> Reading[Decimal | None] | None:
        return agreed({getattr(one.range, name) for one in cells}, "the range") if columns == 7 else None

    options = agreed({one.options for one in cells} if whole else set(), "the list of options")
    return FoundParameter(
        line=line,
        key=Stated(key, line),
        type=Stated(kind, line),
        required=Lost(_NO_ANSWER, line) if None in required else agreed(required, "the word for yes or no"),
        default=agreed({one.default for one in cells}, "the default"),
        min=limit("min"),
        max=limit("max"),
        step=limit("step"),
        options=options if columns == 7 else None,
    )
