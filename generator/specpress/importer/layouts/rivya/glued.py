"""The rows of a page's two tables of keys as parameters, where the cells are glued together.

`aspect_ratioselectNo1:1-1:1, 16:9, autoAspect ratio`: the word for the type is the anchor, before it stands the key
and behind it the word for yes or no. All readings that the columns admit are made, and only what they agree on is
stated.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from specpress.importer.extracted import ExtractedParameter, Lost, Reading, Stated
from specpress.importer.layouts.rivya.last_option import OptionCell, admits, options_in
from specpress.importer.layouts.rivya.outline import TYPES, Row
from specpress.importer.layouts.rivya.rows import (
    NONE,
    PART,
    RANGE,
    ROW_CUT,
    Answers,
    Range,
    number_in,
    range_in,
)

_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_.\[\]]{0,100}")
_GLUED = "The cells of this row are glued together, and where {what} ends can be read in several ways."
_NO_ANSWER = "The copy of the page lost the words of the column that says whether a key is required."
_NUMBERS = ("number", "integer")
_NO_RANGE = Range()
_CUT_RANGE = re.compile(
    rf"(?P<default>.+?)(?P<limits>{PART}(?: / {PART})*) /(?: (?:m(?:ax?|in?)?|s(?:t(?:ep?)?)?)?(?: [-0-9.]*)?)?"
)
"""The default and a range that a copy breaks off behind a limit that is whole: `2min 0 / ma`."""
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

    required: bool | None = None
    default: str | None = None
    range: Range = _NO_RANGE
    options: tuple[str, ...] | None = None
    cut: bool = False
    """Whether the copy ends within the range, so that a limit that is not there may follow."""
    whole: bool = True
    """Whether the options could be told from the description."""


def read_glued(row: Row, context: Context, columns: int) -> ExtractedParameter | None:
    """What a row says; None where a cut row shows no whole key."""
    splits = list(_splits(row.cells[0]))
    readings = [
        (key, type_, list(_readings(key, type_, rest, row, context, columns))) for key, type_, rest in splits
    ]
    admitted = [reading for reading in readings if reading[2]]
    known = [reading for reading in admitted if reading[0] in context.sample]
    chosen = known if len(known) == 1 else admitted
    if len(chosen) != 1:
        return _unread(row, [(key, type_) for key, type_, _ in splits], context)
    key, type_, cells = chosen[0]
    return _parameter(row, key, type_, cells, context, columns)


def _splits(text: str) -> Iterator[tuple[str, str, str]]:
    """Each way to part a key and a type from the rest."""
    match = _KEY.match(text)
    for end in range(1, match.end() if match else 0):
        for type_ in TYPES:
            if text.startswith(type_, end):
                yield text[:end], type_, text[end + len(type_) :]


def _unread(row: Row, splits: Sequence[tuple[str, str]], context: Context) -> ExtractedParameter | None:
    """A row of which at most key and type can be told."""
    # Without the example nobody knows whether a key ends there: `context` ends in a type itself.
    known = [split for split in splits if split[0] in context.sample]
    reason = "The page ends within this row." if row.cut else _GLUED.format(what="each of them")
    lost = Lost(reason, row.line)
    if len(known) != 1:
        return None if row.cut else ExtractedParameter(line=row.line, key=lost)
    key, type_ = known[0]
    others: Any = dict.fromkeys(("required", "default", "min", "max", "step", "options"), lost)
    return ExtractedParameter(
        line=row.line, key=Stated(key, row.line), type=Stated(type_, row.line), **others
    )


def _readings(key: str, type_: str, rest: str, row: Row, context: Context, columns: int) -> Iterator[_Cells]:
    """Every reading of what stands behind the type that the columns admit."""
    starts = list(context.answers.starts(rest))
    for required, body in starts:
        # A word that stands there is the word; only a default from the list of options says otherwise.
        if len(starts) > 1 and body == rest and type_ != "select":
            continue
        read = _of_five(body, type_) if columns == 5 else _of_seven(key, type_, body, row, context)
        yield from (replace(cells, required=required) for cells in read)


def _of_five(body: str, type_: str) -> Iterator[_Cells]:
    """The default and the description; a default that is none of the usual `-` has no end."""
    flag = re.match(r"(?:true|false)(?![a-z])", body) if type_ == "boolean" else None
    if flag:
        yield _Cells(default=flag[0])
    elif body.startswith(NONE) and not body[1:2].isdigit():
        yield _Cells()


def _of_seven(key: str, type_: str, body: str, row: Row, context: Context) -> Iterator[_Cells]:
    """The default, the range, the options and the description."""
    without_options = (
        [] if type_ == "select" else list(_with_range(type_, body, row.cut)) or list(_plain(type_, body))
    )
    yield from without_options or _with_options(key, type_, body, row, context)


def _with_range(type_: str, body: str, cut: bool) -> Iterator[_Cells]:
    if cut and (match := _CUT_RANGE.fullmatch(body)) and _is_default(match["default"], type_):
        limits = range_in(match["limits"])
        if limits is not None:
            yield _Cells(default=_value(match["default"]), range=limits, cut=True, whole=False)
        return
    match = RANGE.search(body)
    if match is None or not _is_default(body[: match.start()], type_):
        return
    limits, behind = range_in(match[0]), body[match.end() :]
    if limits is not None and behind.startswith(NONE):
        # A number behind the bar might begin a list of options as well.
        whole = not re.match(r"-[0-9.]+, ", behind)
        yield _Cells(default=_value(body[: match.start()]), range=limits, whole=whole)


def _plain(type_: str, body: str) -> Iterator[_Cells]:
    """A row without range and options."""
    if body.startswith("---"):
        yield _Cells(whole=not re.match(r"---[0-9.]+, ", body))
        return
    default, dashes, behind = body.partition("--")
    if dashes and default and _is_default(default, type_) and not behind.startswith(NONE):
        yield _Cells(default=_value(default))


def _with_options(key: str, type_: str, body: str, row: Row, context: Context) -> Iterator[_Cells]:
    if body.startswith("---") and not body[3:4].isdigit():
        yield _Cells()
        return
    if body.startswith("--"):
        options = options_in(body[2:], OptionCell(key, _sampled(key, context, body[2:]), row.cut))
        yield _Cells(options=options, whole=options is not None)
        return
    if row.cut and type_ == "select" and body.count(NONE) == 1 and re.match(r"[^-,]+-[^,]*,", body):
        # The list has begun, so that what stands before the only dash is the default.
        yield _Cells(default=body.partition(NONE)[0], whole=False)
        return
    dashes = [index for index, letter in enumerate(body[:200]) if letter == NONE and index]
    for dash in dashes[:_MAX_DASHES]:
        default, behind = body[:dash], body[dash + 1 :]
        cell = OptionCell(key, default, row.cut)
        may_end = ", " not in default and not default.endswith(NONE) and _is_default(default, type_)
        if may_end and admits(behind, default, cell):
            options = options_in(behind, cell)
            yield _Cells(default=default, options=options, whole=options is not None)


def _sampled(key: str, context: Context, text: str) -> str | None:
    """The example's value of a parameter without a default, where it stands in the list of options."""
    value = context.sample.get(key)
    return value if isinstance(value, str) and value and value in text else None


def _is_default(text: str, type_: str) -> bool:
    if type_ in _NUMBERS:
        return text == NONE or number_in(text) is not None
    if type_ == "boolean":
        return text in (NONE, "true", "false")
    return bool(text) and len(text) <= 200


def _value(text: str) -> str | None:
    return None if text == NONE else text


def _parameter(
    row: Row, key: str, type_: str, readings: Sequence[_Cells], context: Context, columns: int
) -> ExtractedParameter:
    """What all readings of a row agree on."""
    line = row.line
    sample = context.sample.get(key)
    if len({cells.default for cells in readings}) > 1 and isinstance(sample, str):
        readings = [cells for cells in readings if cells.default == sample] or readings

    def agreed(values: set[Any], what: str) -> Reading[Any]:
        return Stated(next(iter(values)), line) if len(values) == 1 else Lost(_GLUED.format(what=what), line)

    answers = {cells.required for cells in readings}
    parameter = ExtractedParameter(
        line=line,
        key=Stated(key, line),
        type=Stated(type_, line),
        required=Lost(_NO_ANSWER, line) if None in answers else agreed(answers, "the word for yes or no"),
        default=agreed({cells.default for cells in readings}, "the default"),
    )
    if columns == 5:
        return parameter
    options = {cells.options for cells in readings} if all(cells.whole for cells in readings) else set()
    limits: Any = {
        name: agreed({getattr(cells.range, name) for cells in readings}, "the range")
        for name in ("min", "max", "step")
    }
    if any(cells.cut for cells in readings):
        lost = Lost(ROW_CUT, line)
        limits = {name: lost if limit == Stated(None, line) else limit for name, limit in limits.items()}
    return replace(parameter, options=agreed(options, "the list of options"), **limits)
