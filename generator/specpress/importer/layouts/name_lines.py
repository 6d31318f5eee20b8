"""Lines that name a parameter: `name type`, with one more word behind where it is required, in any language.

The word itself may be unknown: where one word stands behind some parameters of a page and nothing behind others, it
is the mark of the required ones. Words for optional ones are known in some languages.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from specpress.importer.extracted import Lost, Reading, Stated
from specpress.importer.layouts.fact_lines.readings import CUT
from specpress.importer.layouts.fact_lines.values import TYPE
from specpress.importer.page import Line

KEY = r"[A-Za-z_][\w-]*(?:\[\])?(?:\.[A-Za-z_][\w-]*(?:\[\])?){0,8}"
_NAME = re.compile(
    rf"[*`]{{0,3}}(?P<key>{KEY})[*`]{{0,3}}\s+(?P<type>{TYPE})"
    r"(?:\s+(?P<mark>conditional(?:ly)? required|[^\s\d.,:;。]{2,20}))?"
)
GLUED = re.compile(
    rf"(?P<type>{TYPE}?)(?P<mark>conditional(?:ly)? required|required|optional|必填|可选)?"
    r"(?:(?=[^\sa-z|\[<])(?P<text>.*)|$)"
)
"""A type, perhaps a mark, and a description without anything between them, as some copies have them below a key."""
_REQUIRED_WORDS = """\
required 必填 必需 必须 必選 必須 обязательно обязательный обязательное обязателен 필수
requerido obligatorio requis obligatoire erforderlich obrigatório zorunlu مطلوب wajib vereist richiesto"""
REQUIRED = frozenset(_REQUIRED_WORDS.split())
"""Marks of a parameter that is required, in small letters."""
_OPTIONAL_WORDS = """\
optional 可选 选填 可選 選填 необязательно необязательный опционально 任意 선택 opcional optionnel
facultatif اختياري opsional optioneel opzionale"""
OPTIONAL = frozenset(_OPTIONAL_WORDS.split())
"""Marks of one that may be left out."""


@dataclass(frozen=True, slots=True)
class NameLine:
    """A line that names a parameter."""

    index: int
    """Its place among the lines."""
    line: int
    """Its number in the file."""
    key: str
    type: str
    mark: str | None


def name_lines(lines: Sequence[Line]) -> tuple[NameLine, ...]:
    """All lines that name a parameter."""
    names = (_name_line(index, line) for index, line in enumerate(lines))
    return tuple(name for name in names if name and not is_described(lines, name.index))


def is_described(lines: Sequence[Line], index: int) -> bool:
    """Whether a line only looks like a name: `stringAudio file` below a key is its type and its description."""
    before = lines[index - 1].text.strip() if index else ""
    glued = GLUED.fullmatch(lines[index].text.strip())
    return glued is not None and bool(glued["text"]) and re.fullmatch(r"[a-z][a-z0-9_]*", before) is not None


def _name_line(index: int, line: Line) -> NameLine | None:
    """The name that a line gives. A word with a capital is the beginning of prose, unless the line has a mark."""
    match = _NAME.fullmatch(line.text.strip()) if len(line.text) <= 200 else None
    if not match or (match["key"][0].isupper() and _plain(match["mark"] or "") not in REQUIRED | OPTIONAL):
        return None
    return NameLine(index, line.number, match["key"], match["type"], match["mark"])


@dataclass(frozen=True, slots=True)
class Marks:
    """What the marks of a page mean."""

    required_word: str | None
    """The page's mark of the required ones, in a language that is not known."""

    @staticmethod
    def of(names: Sequence[NameLine]) -> Marks:
        """The marks of a page's names. Beside a known one, a mark that is not known may mean anything."""
        marks = {_plain(name.mark) for name in names if name.mark}
        unknown = marks - REQUIRED - OPTIONAL
        return Marks(unknown.pop() if len(unknown) == 1 and not marks & REQUIRED else None)

    def required(self, name: NameLine, cut_line: int | None) -> Reading[bool]:
        """Whether a parameter is required. `cut_line` is the last line of a copy that ends there."""
        mark = _plain(name.mark or "")
        if _may_go_on(name, cut_line):
            return Lost(CUT, name.line)
        if not mark or mark in OPTIONAL:
            return Stated(False, name.line)
        if mark in REQUIRED or mark == self.required_word:
            return Stated(True, name.line)
        return Lost(f"What the mark `{name.mark}` means is not known.", name.line)


def _plain(mark: str) -> str:
    return mark.strip("()\uff08\uff09[]*").lower()


def _may_go_on(name: NameLine, cut_line: int | None) -> bool:
    """Whether the copy ends in the line of a name, before a mark that is known."""
    return name.line == cut_line and _plain(name.mark or "") not in REQUIRED | OPTIONAL


def type_of(name: NameLine, cut_line: int | None) -> Reading[str]:
    """The type of a parameter, which may go on where the copy ends in its line."""
    return Lost(CUT, name.line) if _may_go_on(name, cut_line) else Stated(name.type, name.line)
