"""Problems as values: what went wrong, where, and how to mend it.

Every stage gives a tuple of `Diagnostic` beside its result instead of raising; the command line sorts
and prints them once. This module knows nothing of YAML, specs or terminals, so that every other module
may use it.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple


class Severity(StrEnum):
    """How bad a problem is: an `error` stops every output, a `warning` is shown and stops nothing.

    A `note` says what is still to be written. It is no fault, and there may be hundreds of it, so they are counted.
    """

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Span(NamedTuple):
    """A place in a file: its path as shown, where it begins and where it ends.

    Lines and columns count from 1, columns in Unicode code points. `end_column` is that behind the last character,
    as in SARIF and in editors. Line 0 means the file as a whole; end line 0 that only the beginning is known.
    """

    file: str
    line: int = 0
    column: int = 0
    end_line: int = 0
    end_column: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line or 1}:{self.column or 1}"


class Edit(NamedTuple):
    """A change of a file's text: what stands at a place becomes another text."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True, order=True)
class Diagnostic:
    """One problem. `code` is the kebab-case name that `specpress explain` takes; `help` says how to mend it."""

    span: Span
    code: str
    message: str
    help: str = ""
    severity: Severity = field(default=Severity.ERROR, compare=False)
    needs_provider: bool = field(default=False, compare=False)
    """Whether a provider's file that cannot be read may be all that is wrong."""
    from_day: date | None = field(default=None, compare=False)
    """The day from which it is a problem. None: it always is."""
    fix: Edit | None = field(default=None, compare=False)
    """What mends it for certain, where anything does: `specpress check --fix` applies it."""

    def __str__(self) -> str:
        text = f"{self.span}: {self.severity} {self.code}: {self.message}"
        return f"{text}\n    help: {self.help}" if self.help else text

    def as_row(self) -> list[str | int]:
        """What JSON can keep of it, for a later run."""
        day = self.from_day.isoformat() if self.from_day else ""
        fix = (*self.fix.span[1:], self.fix.text) if self.fix else ()  # a fix is in the file of the problem
        return [*self.span, self.code, self.message, self.help, self.severity.value, day, *fix]

    @classmethod
    def of_row(cls, row: list[str | int]) -> Diagnostic:
        """The problem that `as_row` gave a row of. Raises ValueError or TypeError where it is none."""
        file, line, column, end_line, end_column, code, message, help, severity, day, *fix = row
        edit = None
        if fix:
            *place, text = fix
            edit = Edit(Span(str(file), *map(int, place)), str(text))
        return cls(
            Span(str(file), int(line), int(column), int(end_line), int(end_column)),
            str(code),
            str(message),
            str(help),
            Severity(str(severity)),
            from_day=date.fromisoformat(str(day)) if day else None,
            fix=edit,
        )


_LONGEST_FIX = 1_000
"""A longer text in an edit is no slip of a person, and would be printed with the problem."""


@dataclass(frozen=True, slots=True)
class Code:
    """A kind of problem: its code, its page in Markdown, how bad it is, and whether it is about the provider too."""

    code: str
    page: str
    severity: Severity = Severity.ERROR
    needs_provider: bool = False

    def at(
        self,
        span: Span,
        message: str,
        help: str = "",
        from_day: date | None = None,
        fix: Edit | None = None,
    ) -> Diagnostic:
        """The problem of this kind at one place; `from_day` on, where it is none before, and what surely mends it."""
        if fix is not None and len(fix.text) > _LONGEST_FIX:
            fix = None
        return Diagnostic(span, self.code, message, help, self.severity, self.needs_provider, from_day, fix)


def suggestion(word: str, known: Iterable[str]) -> str:
    """`did you mean …?` for the known word closest to a misspelt one, or an empty string.

    One that differs by capitals alone comes first. Numbers that look alike are no misspellings of each other: 16 is not
    meant for 6, but 720 may be for 720p.
    """
    # `runtime.messages.closest` does the same for requests: neither room imports the other, as what travels stands
    # alone and everything leans on this one.
    meant = closest(word, known)
    return f"did you mean {meant!r}?" if meant is not None else ""


def closest(word: str, known: Iterable[str]) -> str | None:
    """The known word that comes closest to a misspelt one; None where none is close."""
    names = sorted(known)
    close = [name for name in names if name.lower() == word.lower()]
    if not close:
        alike = [name for name in names if not word[:1].isdigit() or _digits(name) == _digits(word)]
        close = difflib.get_close_matches(word, alike, n=1, cutoff=0.6)
    return close[0] if close else None


def surely_meant(word: str, known: Iterable[str]) -> str | None:
    """The known word that a misspelt one is for certain: the only one that a single slip leads to.

    A slip is a letter too many, too few or other, two letters that changed places, or the way in which words are joined
    and capitals are set (`maxItems` for `max_items`). Words of less than four letters are too much alike.
    """
    if len(word) < _SHORTEST_SLIP:
        return None
    meant = [name for name in known if len(name) >= _SHORTEST_SLIP and _is_slip(word, name)]
    return meant[0] if len(meant) == 1 else None


_SHORTEST_SLIP = 4


def _is_slip(word: str, name: str) -> bool:
    if _letters(word) == _letters(name):
        return True
    if abs(len(word) - len(name)) > 1 or _digits(word) != _digits(name):
        return False
    start = 0
    while start < min(len(word), len(name)) and word[start] == name[start]:
        start += 1
    rest, right = word[start:], name[start:]
    swapped = rest[1:2] + rest[:1] + rest[2:]
    return right in (rest[1:], swapped) or rest[1:] == right[1:] or rest == right[1:]


@lru_cache(1024)  # a word is held against many names, and many words against the same names
def _letters(word: str) -> str:
    return re.sub("[-_ ]", "", word).lower()


@lru_cache(1024)
def _digits(word: str) -> tuple[str, ...]:
    return tuple(re.findall("[0-9]+", word))


def begun(diagnostics: Iterable[Diagnostic], today: date | None) -> tuple[Diagnostic, ...]:
    """Those that are problems on a day; with None those alone that are problems on every day."""
    return tuple(d for d in diagnostics if d.from_day is None or (today is not None and d.from_day <= today))


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether any problem is an error."""
    return any(d.severity is Severity.ERROR for d in diagnostics)
