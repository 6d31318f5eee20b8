"""The sections of a page: under which heading each line stands, and whether parameters of the request stand there.

Blocks of code are left out, so that what they hold is never taken for the page's own words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from specpress.base.diagnostics import Diagnostic
from specpress.importer.html import read_html
from specpress.importer.layouts.generic.entries import is_type
from specpress.importer.layouts.generic.vocabulary import Scope, Vocabulary
from specpress.importer.layouts.name_lines import KEY
from specpress.importer.page import Line

_FENCE = re.compile(r"\s{0,12}(?:[-*+>]\s{1,4})?(`{3,}|~{3,})(.*)")
_HEADING = re.compile(r"\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*")
_KEY_HEADING = re.compile(
    rf"\s{{0,3}}(?P<level>#{{1,6}})\s+(?P<mark>[`*_]*)(?P<key>{KEY})[`*_]*(?P<rest>.{{0,60}})"
)
_HTML_HEADING = re.compile(r"\s*<h([1-6])(?:\s[^<>]*)?>(.*?)</h\1>\s*", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_LINK = re.compile(r"!?\[((?:[^\[\]]|\[[^\[\]]*\]){0,500})\]\([^()]*\)")
_FLAT = 7
"""The level of a heading that is known by its words alone."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page behind one heading."""

    number: int
    line: int
    heading: str
    """Without its marks; empty above the first heading."""
    level: int
    parent: int
    """The number of the section that this one is a part of."""
    scope: Scope | None
    """What stands here, by this heading or by one above it."""
    named: bool = False
    """Whether its own heading says so."""
    mark: bool | None = None
    """Whether its heading, or one above it, says of all parameters behind it that they are required or optional."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A line with the section that it stands in."""

    number: int
    text: str
    section: Section
    is_heading: bool = False


def without_links(text: str) -> str:
    """A text with the words of its links alone."""
    return _LINK.sub(r"\1", text) if "](" in text and len(text) < 5000 else text


def placed(lines: Sequence[Line], vocabulary: Vocabulary) -> list[Placed]:
    """The lines of a page that have text, without blocks of code."""
    section = Section(0, 1, "", 0, -1, None)
    above = [section]
    result: list[Placed] = []
    for line in _with_html(list(_without_code(lines))):
        if level := _named_level(line.text, vocabulary):
            while above[-1].level >= level:
                above.pop()
            section = above[-1]
        heading = _heading(line, vocabulary, above[-1])
        if heading is not None:
            text, level, scope = heading
            while above[-1].level >= level:
                above.pop()
            inherited = above[-1].scope
            # An answer stays one however its parts are called.
            own = None if inherited == "answer" and level < _FLAT else scope
            number = result[-1].section.number + 1 if result else 1
            parent = above[-1].number
            mark = vocabulary.heading_mark(text)
            mark = above[-1].mark if mark is None else mark
            section = Section(
                number, line.number, text, level, parent, own or inherited, own is not None, mark
            )
            above.append(section)
        result.append(Placed(line.number, without_links(line.text), section, heading is not None))
    return result


def _without_code(lines: Sequence[Line]) -> Iterator[Line]:
    fence = ""
    for line in lines:
        match = _FENCE.fullmatch(line.text) if "``" in line.text or "~~" in line.text else None
        if fence:
            if match and match[1].startswith(fence) and not match[2].strip():
                fence = ""
        elif match and "`" not in match[2]:
            fence = match[1]
        elif line.text.strip():
            yield line


def _heading(line: Line, vocabulary: Vocabulary, above: Section) -> tuple[str, int, Scope | None] | None:
    """The text, level and scope of a heading; None for a line that is none."""
    if len(line.text) > 300:
        return None
    if match := _HEADING.fullmatch(line.text):
        raw = without_links(match[2]).strip()
        text = raw.strip("*_` ")
        if _named_level(line.text, vocabulary):
            return None
        return text, len(match[1]), vocabulary.scope(text, marked=True)
    text = line.text.strip().strip("*_ ").rstrip(":\uff1a").strip("*_ ")
    scope = vocabulary.scope(text, marked=False)
    if scope is None or text[:1].islower():
        return None
    if scope == "request" and above.scope == "answer" and "request" not in text.lower():
        return None  # the body of the answer
    return text, _FLAT, scope


def _named_level(text: str, vocabulary: Vocabulary) -> int:
    """The level of a heading that is the key of a parameter, perhaps with its mark or type; 0 for another line."""
    match = (
        _KEY_HEADING.fullmatch(without_links(text)) if text.lstrip()[:1] == "#" and len(text) < 300 else None
    )
    if not match:
        return 0
    key, rest = match["key"], match["rest"].strip(" *_`()[]:")
    is_code = match["mark"] != "" or "_" in key or key[0].islower()
    is_known = key[:1].isupper() and vocabulary.scope(key, marked=False) is not None
    words = [word for word in re.split(r"[\s`*,()|·]+", rest) if word]
    beside = is_type(rest) or all(vocabulary.mark_beside(word) is not None or is_type(word) for word in words)
    return len(match["level"]) if is_code and not is_known and beside else 0


def _with_html(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, with tables and headings in HTML, which stand in Markdown too, as Markdown."""
    index = 0
    while index < len(lines):
        line = lines[index]
        if match := _HTML_HEADING.fullmatch(line.text) if line.text.lstrip()[:2] in ("<h", "<H") else None:
            yield Line(line.number, f"{'#' * int(match[1])} {_TAG.sub('', match[2]).strip()}")
            index += 1
        elif "<table" in line.text.lower() and not line.text.lstrip().startswith("|"):
            end = index
            while end < len(lines) - 1 and "</table" not in lines[end].text.lower() and end - index < 5000:
                end += 1
            yield from _read_table(lines[index : end + 1])
            index = end + 1
        else:
            yield line
            index += 1


def _read_table(lines: Sequence[Line]) -> Sequence[Line]:
    """The rows of a table in HTML; the lines as they are where they are no such thing."""
    text = "\n".join(line.text for line in lines)
    page = read_html(text, text, "")
    if isinstance(page, Diagnostic):
        return lines
    last = len(lines) - 1
    return [Line(lines[min(line.number - 1, last)].number, line.text) for line in page.lines]
