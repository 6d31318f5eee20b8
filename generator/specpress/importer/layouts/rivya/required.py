"""The words of a page's language for yes and no, read off the rows whose truth is known.

`model` is required on every page and `client_request_id` on none, whatever the column's words are. A copy may have
lost one of the words or both, as the letters of icons are: one word is then told from its absence, none at all is
not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from specpress.importer.layouts.rivya.outline import Row


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
            found = [(says, text[len(word) :]) for word, says in words if word and text.startswith(word)]
            yield from found
            yield from ((says, text) for word, says in words if not word)


def answers(rows: Sequence[Row], model: str | None) -> Answers:
    """The words that the first table of a page shows."""
    yes = no = None
    for row in rows:
        if row.cut:
            continue
        if not row.glued and len(row.cells) >= 4:
            yes = row.cells[2] if row.cells[0] == "model" else yes
            no = row.cells[2] if row.cells[0] == "client_request_id" else no
        elif row.glued:
            text = row.cells[0]
            if text.startswith("modelstring") and model and model in text[11:]:
                yes = text[11:].partition(model)[0]
            if text.startswith("client_request_idstring") and "-" in text:
                no = text[23:].partition("-")[0]
    if no is None and yes is not None:
        no = _from_params(rows, yes)
    return Answers(yes, no)


def _from_params(rows: Sequence[Row], yes: str) -> str | None:
    """The word for no where the row that always has it is missing: that of `params`, where it is not yes."""
    for row in rows:
        word = None
        if not row.glued and len(row.cells) >= 4 and row.cells[0] == "params":
            word = row.cells[2]
        elif row.glued and not row.cut and row.cells[0].startswith("paramsobject") and "-" in row.cells[0]:
            word = row.cells[0][12:].partition("-")[0]
        if word is not None and word != yes:
            return word
    return None
