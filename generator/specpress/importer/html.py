"""A page as a browser saves it, as lines of text: what is given is HTML, what comes out is what a reader sees.

A table becomes its rows, `| a | b |`, with a `|---|` row behind the head; a block of code keeps its lines; any
other block is one line. What is not the page's content is left out: scripts, navigation, buttons, what is hidden,
and all that stands beside the main part where the page marks one. The parser is libxml2's, which takes any nonsense
in linear time and stops at 256 levels; where it stops, the page is refused rather than read in part.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from lxml import etree

from specpress.base.diagnostics import Diagnostic, Span
from specpress.importer.codes import MAX_ATTRIBUTES, PAGE_TOO_DEEP
from specpress.importer.page import Line

_START = re.compile(
    r"\s*(?:<!--.*?-->\s*|<\?xml[^>]*>\s*){0,5}<(?:!doctype\s+html|html|head|body|main|article|section|div|table)[\s>]",
    re.IGNORECASE | re.DOTALL,
)
_SAVED_FROM = re.compile(r"\s*saved from url=\(\d+\)(\S+)\s*")
_BLOCKS = re.compile(
    "address|article|aside|blockquote|body|br|caption|center|dd|details|dialog|div|dl|dt|fieldset|"
    "figcaption|figure|form|h1|h2|h3|h4|h5|h6|header|hr|li|main|ol|p|pre|section|summary|table|ul"
)
_NOT_CONTENT = re.compile(
    "aside|audio|button|canvas|dialog|footer|head|iframe|input|math|nav|noscript|object|option|"
    "script|select|style|svg|template|textarea|title|video"
)
"""Elements that are no text of the page."""
_CUT_TAG = re.compile(r"<(?:[/!A-Za-z][^<>]*)?\Z")
"""A tag in which the copy ends, and whose letters are no text."""
_TABLE = re.compile(r"</?table\b", re.IGNORECASE)
_MAX_COLUMNS = 50
"""Widest row that is written; a cell may claim to span more."""


@dataclass(frozen=True, slots=True)
class HtmlPage:
    """What a saved page says, and what it says of itself."""

    lines: list[Line]
    url: str | None
    language: str
    """The language that its root element names; empty where it names none."""
    asks_password: bool = False
    """Whether it has a field for a password."""


def looks_like_html(text: str) -> bool:
    """Whether the text begins as HTML does."""
    return _START.match(text[:20_000]) is not None


def read_html(text: str, body: str, shown: str) -> HtmlPage | Diagnostic:
    """The lines of a page. `body` is the part of the text that is HTML, without the line with an address."""
    if _has_a_monstrous_tag(body):
        return _too_deep(shown, "an element has more attributes than any page needs")
    parser = etree.HTMLParser(encoding="utf-8", remove_pis=True)
    # Line feeds in place of the address keep the numbers of the lines.
    blank = "\n" * text.count("\n", 0, len(text) - len(body))
    body = _CUT_TAG.sub("", body)
    root = etree.fromstring((blank + body).encode(), parser)
    if root is None:
        return HtmlPage([], None, "")
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        return _too_deep(shown, "its elements are nested too deeply")
    lines = _visible(root)
    if _ends_in_a_table(body):
        _open_last_row(lines)
    fields = (str(field.get("type") or "").lower() for field in root.iter("input"))
    return HtmlPage(lines, _address(root), root.get("lang") or "", "password" in fields)


def _ends_in_a_table(body: str) -> bool:
    """Whether the copy ends before a table does."""
    tags = [match[0].lower() for match in _TABLE.finditer(body)]
    return bool(tags) and not tags[-1].startswith("</")


def _open_last_row(lines: list[Line]) -> None:
    """Leave the last row without its end, so that a layout sees that more of it may follow."""
    if lines and lines[-1].text.startswith("|---"):
        lines.pop()
    if lines and lines[-1].text.startswith("| "):
        lines[-1] = replace(lines[-1], text=lines[-1].text.removesuffix(" |"))


def _has_a_monstrous_tag(text: str) -> bool:
    tags = (part.partition(">")[0] for part in text.split("<"))
    return any(
        tag.count("=") > MAX_ATTRIBUTES or len(tag.split(None, MAX_ATTRIBUTES + 1)) > MAX_ATTRIBUTES
        for tag in tags
        if len(tag) > MAX_ATTRIBUTES
    )


def _too_deep(shown: str, message: str) -> Diagnostic:
    return PAGE_TOO_DEEP.at(Span(shown), message, "copy the text that the browser shows into a file")


def _address(root: etree._Element) -> str | None:
    for link in root.iter("link"):
        if (link.get("rel") or "").lower() == "canonical" and link.get("href"):
            return link.get("href")
    comments = (comment.text or "" for comment in root.itersiblings(etree.Comment, preceding=True))
    inside = (comment.text or "" for comment in root.iter(etree.Comment))
    matches = (_SAVED_FROM.fullmatch(text) for texts in (comments, inside) for text in texts)
    return next((match[1] for match in matches if match), None)


def _visible(root: etree._Element) -> list[Line]:
    """The lines of the main part, or of the whole page where none is marked or it is empty."""
    for part in (root.find(".//main"), root.find(".//article"), root):
        if part is not None and (lines := _Writer().page(part)):
            return lines
    return []


@dataclass
class _Writer:
    """The lines so far, and the line that is being written."""

    lines: list[Line] = field(default_factory=list)
    line: int = 1
    """The line of the file that the walk has come to."""
    words: list[str] = field(default_factory=list)
    begin: int = 1
    """Where the line that is being written begins."""

    def page(self, element: etree._Element) -> list[Line]:
        """All that stands in an element."""
        self._walk(element, pre=False)
        self._end_line()
        return self.lines

    def _walk(self, element: etree._Element, pre: bool) -> None:
        self.line = max(self.line, _line_of(element))
        is_hidden = element.get("hidden") is not None or element.get("aria-hidden") == "true"
        if isinstance(element.tag, str) and not _NOT_CONTENT.fullmatch(element.tag) and not is_hidden:
            is_block = _BLOCKS.fullmatch(element.tag) is not None
            if is_block:
                self._end_line()
            if element.tag == "table":
                self._table(element)
            else:
                self._inside(element, pre or element.tag == "pre")
            if is_block:
                self._end_line()

    def _inside(self, element: etree._Element, pre: bool) -> None:
        self._text(element.text or "", pre)
        for child in element:
            self._walk(child, pre)
            self._text(child.tail or "", pre)

    def _text(self, text: str, pre: bool) -> None:
        text = text.replace("\xa0", " ")
        first, *more = text.split("\n") if pre else [text]
        self._add(first)
        for following in more:
            self._end_line(keep_indent=True)
            self.line += 1
            self._add(following)
        if not pre:
            self.line += text.count("\n")

    def _add(self, text: str) -> None:
        if not any(word.strip() for word in self.words):
            blank = len(text) - len(text.lstrip())
            self.begin = self.line + text.count("\n", 0, blank)
        self.words.append(text)

    def _end_line(self, keep_indent: bool = False) -> None:
        text = "".join(self.words)
        self.words = []
        text = text.rstrip() if keep_indent else " ".join(text.split())
        if text:
            self.lines.append(Line(self.begin, text))

    def _table(self, table: etree._Element) -> None:
        spans: dict[int, tuple[int, str]] = {}
        for count, (row, is_head) in enumerate(_rows(table)):
            self.line = max(self.line, _line_of(row))
            number, cells = self.line, self._cells(row, spans)
            if any(cells):
                self.lines.append(Line(number, f"| {' | '.join(cells)} |"))
                if is_head and count == 0:
                    self.lines.append(Line(number, "|" + "---|" * len(cells)))

    def _cells(self, row: etree._Element, spans: dict[int, tuple[int, str]]) -> list[str]:
        """The texts of a row, a cell that spans several rows or columns repeated or followed by blanks."""
        cells: list[str] = []
        for cell in row.iterchildren("td", "th"):
            self._from_above(cells, spans)
            inner = _Writer(line=self.line)
            text = " ".join(line.text for line in inner.page(cell)).replace("|", "\\|")
            self.line = inner.line
            rows, columns = _span(cell, "rowspan"), _span(cell, "colspan")
            if rows > 1:
                spans[len(cells)] = rows - 1, text
            cells += [text, *[""] * (columns - 1)]
        self._from_above(cells, spans)
        return cells[:_MAX_COLUMNS]

    @staticmethod
    def _from_above(cells: list[str], spans: dict[int, tuple[int, str]]) -> None:
        while len(cells) in spans:
            left, text = spans.pop(len(cells))
            if left > 1:
                spans[len(cells)] = left - 1, text
            cells.append(text)


def _line_of(element: etree._Element) -> int:
    line = element.sourceline
    return line if isinstance(line, int) else 0


def _rows(table: etree._Element) -> Iterator[tuple[etree._Element, bool]]:
    """The rows of a table, and whether each is a head; those of tables in its cells are theirs."""
    for part in table.iterchildren("thead", "tbody", "tfoot", "tr"):
        for row in part.iterchildren("tr") if part.tag != "tr" else (part,):
            yield row, part.tag == "thead" or all(cell.tag == "th" for cell in row)


def _span(cell: etree._Element, name: str) -> int:
    text = cell.get(name) or ""
    return min(int(text), _MAX_COLUMNS) if text.isascii() and text.isdigit() and len(text) < 4 else 1
