"""What a reader of the site sees of a docs page: its texts by their heading, its tables, its blocks of code.

Given a page as Markdown; gives it as Python-Markdown with the site's extensions shows it.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

import markdown as python_markdown

from markdown_reading import Reading

EXTENSIONS = [
    "admonition", "attr_list", "md_in_html", "tables", "pymdownx.superfences", "pymdownx.tabbed",
    "toc", "specpress.build.site.extension",
]  # fmt: skip
SETTINGS = {"pymdownx.tabbed": {"alternate_style": True}}
HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4}
FOLDED = 3
"""The level of a part that is folded, below that of a section."""

Table = list[list[str]]


@dataclass
class Part:
    """What stands under one heading before the next: tables with their head as first row, and blocks of code."""

    level: int = 0
    title: str = ""
    text: str = ""
    tables: list[Table] = field(default_factory=list)
    blocks: list[str] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)


def without_front_matter(source: str) -> str:
    """A page as Markdown without the settings that stand before it, which no reader of the site sees."""
    return source.partition("\n---\n")[2] if source.startswith("---\n") else source


class _Parts(dict[str, Part]):
    """The parts of a page. One that is not there is empty, and asking for it does not put it there."""

    def __missing__(self, anchor: str) -> Part:
        return Part()


class Page(Reading):
    """A page with its parts by their anchors, in their order; the title's anchor is empty.

    A part begins with a heading, or with what is folded if that has an anchor before its first text.
    """

    def __init__(self, source: str) -> None:
        self.parts: dict[str, Part] = defaultdict(Part)  # while it is read
        self.notices: list[str] = []
        self.unfolded = ""
        """What a reader sees without opening anything."""
        self._part = Part()
        self._open: list[str] = []
        self._summary = ""
        self._in_notice = 0
        html = python_markdown.markdown(
            without_front_matter(source), extensions=EXTENSIONS, extension_configs=SETTINGS
        )
        super().__init__(html)
        self.parts = _Parts(self.parts)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        # The id of a title follows from it, and is nothing that a page links to.
        super().handle_starttag(tag, attrs if tag != "h1" else [])
        known = dict(attrs)
        if tag in HEADINGS:
            self._part = self.parts["" if tag == "h1" else known.get("id") or ""]
            self._part.level = HEADINGS[tag]
        elif tag == "summary":
            self._summary = ""
        elif tag == "a" and "id" in known and self._open[-2:] == ["details", "p"]:
            self._part = self.parts[known["id"] or ""]
            self._part.level, self._part.title = FOLDED, self._summary
        elif tag == "table":
            self._part.tables.append([])
        elif tag == "tr":
            self._part.tables[-1].append([])
        elif tag in ("td", "th"):
            self._part.tables[-1][-1].append("")
        elif tag == "pre":
            self._part.blocks.append("")
        elif tag == "br":
            self.handle_data("\n")
        elif tag == "label":
            self._part.labels.append("")
        elif tag == "div" and self._in_notice:
            self._in_notice += 1
        elif tag == "div" and "admonition" in (known.get("class") or "").split():
            self._in_notice = 1
            self.notices.append("")
        self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag == "div" and self._in_notice:
            self._in_notice -= 1
        while self._open.pop() != tag:  # elements without an end, such as inputs
            pass

    def handle_data(self, data: str) -> None:
        super().handle_data(data)
        if "details" not in self._open:
            self.unfolded += data
        if HEADINGS.keys() & {*self._open}:
            self._part.title += data
            return
        self._part.text += data
        if "summary" in self._open:
            self._summary += data
        if "pre" in self._open:
            self._part.blocks[-1] += data
        if "label" in self._open:
            self._part.labels[-1] += data
        if {"td", "th"} & {*self._open}:
            self._part.tables[-1][-1][-1] += data
        if self._in_notice:
            self.notices[-1] += data

    @property
    def in_one_line(self) -> str:
        """The whole text without line breaks."""
        return " ".join(self.text.split())

    def rows(self, anchor: str) -> Table:
        """The rows of all tables under a heading, without their heads."""
        return [row for table in self.parts[anchor].tables for row in table[1:]]
