"""The rows of a page's two tables of keys as parameters, where bars part the cells, and the texts of single cells.

The words of a page's language for yes and no are read off the rows whose truth is known: `model` is required on every
page and `client_request_id` on none, whatever the column's words are. A copy may have lost one of the words or both,
as the letters of icons are: one word is then told from its absence, none at all is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from specpress.importer.extracted import ExtractedParameter, Lost, Reading, Stated
from specpress.importer.layouts.fact_lines.labels import LONGEST
from specpress.importer.layouts.fact_lines.prose import sentences, unread, without_names
from specpress.importer.layouts.rivya.outline import Row

ROW_CUT = "The copy of the page ends within this row."
_SENTENCE_END = re.compile(r"[.!?;]\s+(?=\S)|[。\uff1b！？।۔؛](?=.)")
"""Where a sentence ends and another one follows, in any script."""
_NEVER_REQUIRED = ("client_request_id", "session_id")
"""Keys of the first table that no request needs: the second one where a chat begins."""
NONE = "-"
"""What a page writes where there is no such fact."""
_NUMBER = r"-?[0-9]{1,40}(?:\.[0-9]{1,40})?"
PART = rf"(?:min|max|step) {_NUMBER}"
RANGE = re.compile(rf"{PART}(?: / {PART})*")
"""A cell of the column Range, which is written in English everywhere."""


@dataclass(frozen=True, slots=True)
class Range:
    """The limits of a number; None for one that the page does not set."""

    min: Decimal | None = None
    max: Decimal | None = None
    step: Decimal | None = None


def number_in(text: str) -> Decimal | None:
    """A number that is the whole text."""
    return Decimal(text) if re.fullmatch(_NUMBER, text) else None


def range_in(text: str) -> Range | None:
    """The limits in a cell; None where it says something else."""
    if text == NONE:
        return Range()
    if not RANGE.fullmatch(text):
        return None
    parts = [part.split(" ") for part in text.split(" / ")]
    names = [name for name, _ in parts]
    return Range(**{name: Decimal(value) for name, value in parts}) if len(set(names)) == len(names) else None


def _options_in(text: str, default: str | None) -> tuple[str, ...] | None:
    """The options in a cell of their own; None where they cannot be told apart."""
    if ", " in text or not re.search("[,،、,]", text):
        options = tuple(text.split(", "))
    else:
        # Other commas may belong to an option; the default tells that they part them.
        options = tuple(re.split(r"\s*[,،、,]\s*", text))
        if default not in options:
            return None
    return options if all(options) and len(set(options)) == len(options) else None


@dataclass(frozen=True, slots=True)
class Answers:
    """The words; None for one that the page does not show, an empty text for one that the copy lost."""

    yes: str | None
    no: str | None

    @property
    def known(self) -> bool:
        """Whether both words are known, be one of them lost."""
        return self.yes is not None and self.no is not None and self.yes != self.no

    @property
    def lost(self) -> bool:
        """Whether the copy lost both."""
        return self.yes == self.no == ""

    def means(self, word: str) -> bool | None:
        """What a cell says; None where that is not known."""
        if self.yes == self.no:
            return None
        return True if word == self.yes else False if word == self.no else None

    def starts(self, text: str) -> Iterator[tuple[bool | None, str]]:
        """Each reading of a glued row's text from this column on: what the cell says, and the text behind it."""
        if self.lost:
            yield None, text
        elif self.known:
            words = ((self.yes or "", True), (self.no or "", False))
            readings = [(says, text[len(word) :]) for word, says in words if word and text.startswith(word)]
            yield from readings
            yield from ((says, text) for word, says in words if not word)


def answers(rows: Sequence[Row], model: str | None) -> Answers:
    """The words that the first table of a page shows."""
    yes = no = None
    for row in rows:
        if row.cut:
            continue
        if not row.glued and len(row.cells) >= 4:
            yes = row.cells[2] if row.cells[0] == "model" else yes
            no = row.cells[2] if row.cells[0] in _NEVER_REQUIRED else no
        elif row.glued:
            text = row.cells[0]
            if text.startswith("modelstring") and model and model in text[11:]:
                yes = text[11:].partition(model)[0]
            for key in _NEVER_REQUIRED:
                no = _word_behind(f"{key}string", text, no)
    if no is None and yes is not None:
        no = _from_params(rows, yes)
    return Answers(yes, no)


def _word_behind(start: str, text: str, otherwise: str | None = None) -> str | None:
    """What stands between the start of a glued row and the default, which is none in the rows that each page has."""
    return text[len(start) :].partition("-")[0] if text.startswith(start) and "-" in text else otherwise


def _from_params(rows: Sequence[Row], yes: str) -> str | None:
    """The word for no where the row that always has it is missing: that of `params`, where it is not yes."""
    for row in rows:
        word = None
        if not row.glued and len(row.cells) >= 4 and row.cells[0] == "params":
            word = row.cells[2]
        elif row.glued and not row.cut:
            word = _word_behind("paramsobject", row.cells[0])
        if word is not None and word != yes:
            return word
    return None


def read_row(row: Row, known: Answers, columns: int) -> ExtractedParameter | None:
    """What a row says; None where not even its key is whole. The first table has 5 columns, the second 7."""
    cells, line = row.cells, row.line
    if not cells or not cells[0]:
        return None
    lost = Lost(ROW_CUT if row.cut else "The row has too few cells.", line)
    default = _default(row, lost)
    parameter = ExtractedParameter(
        line=line,
        key=Stated(cells[0], line),
        type=Stated(cells[1], line) if len(cells) > 1 and cells[1] else lost,
        required=_required(row, known, lost),
        default=default,
    )
    if columns == 5:
        return parameter
    limits: dict[str, Any] = {name: _limit(row, name, lost) for name in ("min", "max", "step")}
    return replace(parameter, options=_options(row, default, lost), **limits)


def description_in(row: Row, parameter: ExtractedParameter) -> str:
    """The last cell of a row of the second table; of a glued row, what follows its options or else its range."""
    if not row.glued:
        return " ".join(row.cells[6:])
    text = row.cells[0]
    options = parameter.options.value if isinstance(parameter.options, Stated) else None
    if options:
        return text.rpartition(", ".join(options))[2]
    limits = [*RANGE.finditer(text)]
    return text[limits[-1].end() :].lstrip(NONE) if limits else ""


def says_more(description: str, parameter: ExtractedParameter) -> bool:
    """Whether a description holds more than what a parameter is: a second sentence, a number, a rule.

    The limits of its own row are nothing new.
    """
    limits = {
        str(limit.value)
        for limit in (parameter.min, parameter.max)
        if isinstance(limit, Stated) and limit.value is not None
    }
    numbers = set(re.findall(r"\d+(?:\.\d+)?", without_names(description)))
    parts = [part for part in _SENTENCE_END.split(description[:LONGEST]) if part.strip()]
    if len(parts) > 1 or numbers - limits:
        return True
    return not numbers and any(unread(sentence, ()) for sentence in sentences(description))


def _required(row: Row, known: Answers, lost: Lost) -> Reading[bool]:
    if len(row.cells) < 3:
        return lost
    required = known.means(row.cells[2])
    if required is None:
        return Lost("The page does not show what this word for yes or no means.", row.line)
    return Stated(required, row.line)


def _default(row: Row, lost: Lost) -> Reading[str | None]:
    if len(row.cells) < 4 or not row.cells[3]:
        return lost
    return Stated(None if row.cells[3] == NONE else row.cells[3], row.line)


def _limit(row: Row, name: str, lost: Lost) -> Reading[Decimal | None]:
    if len(row.cells) < 5:
        return lost
    limits = range_in(row.cells[4])
    if limits is None:
        return Lost(f"The range is written as {row.cells[4]!r}.", row.line)
    return Stated(getattr(limits, name), row.line)


def _options(row: Row, default: Reading[str | None], lost: Lost) -> Reading[tuple[str, ...] | None]:
    if len(row.cells) < 6:
        return lost
    if row.cells[5] == NONE:
        return Stated(None, row.line)
    options = _options_in(row.cells[5], default.value if isinstance(default, Stated) else None)
    return Stated(options, row.line) if options else Lost("The options cannot be told apart.", row.line)
