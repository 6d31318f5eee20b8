"""The texts of single cells as facts: numbers, ranges and lists of options."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

NONE = "-"
"""What a page writes where there is no such fact."""
_NUMBER = r"-?[0-9]{1,40}(?:\.[0-9]{1,40})?"
_PART = rf"(?:min|max|step) {_NUMBER}"
RANGE = re.compile(rf"{_PART}(?: / {_PART})*")
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


def options_cell(text: str, default: str | None) -> tuple[str, ...] | None:
    """The options in a cell of their own; None where they cannot be told apart."""
    if ", " in text or not re.search("[,،、,]", text):
        options = tuple(text.split(", "))
    else:
        # Other commas may belong to an option; the default tells that they part them.
        options = tuple(re.split(r"\s*[,،、,]\s*", text))
        if default not in options:
            return None
    return options if all(options) and len(set(options)) == len(options) else None
