"""Vtrix's model pages, in three forms.

`spaced` has blank lines and a head with title and id, `compact` has neither and glues the keys of objects, `gitbook`
is a table of parameters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from specpress.importer.extracted import ExtractedPage
from specpress.importer.layouts.fact_lines.values import is_type
from specpress.importer.layouts.identify import host_is, language_of
from specpress.importer.layouts.name_lines import KEY
from specpress.importer.layouts.vtrix.gitbook import is_gitbook, read_gitbook
from specpress.importer.layouts.vtrix.lines import line_form, read_lines
from specpress.importer.page import Line, Page


class Vtrix:
    """How Vtrix's docs pages look."""

    hosts = ("vtrix.ai",)

    def form(self, page: Page) -> str | None:
        """spaced, compact or gitbook; None where it is no model page of Vtrix."""
        if page.url is not None and not host_is(page.url, *self.hosts):
            return None
        if any("/v1/queue/" in line.text for line in page.lines):
            return None
        return line_form(_with_whole_names(page)) or ("gitbook" if is_gitbook(page) else None)

    def read(self, page: Page, form: str) -> ExtractedPage:
        """What stands on the page."""
        extracted = read_gitbook(page) if form == "gitbook" else read_lines(_with_whole_names(page), form)
        return replace(extracted, language=language_of(page.lines))


def _with_whole_names(page: Page) -> Page:
    """The page with each parameter's name in one line; the page itself where that is so already.

    A browser shows a key, its type and its mark as three boxes, and what is saved or copied has a line for each where
    the boxes are blocks. The first key, `authorization`, tells whether a page is such a copy and what the mark is.
    """
    lines = tuple(line for line in page.lines if line.text.strip())
    first = next((index for index, line in enumerate(lines) if line.text.strip() == "authorization"), None)
    if first is None or not _is_name(lines, first):
        return page
    return replace(page, lines=tuple(_joined(lines, _text(lines, first + 2))))


def _joined(lines: Sequence[Line], mark: str) -> Iterator[Line]:
    index = 0
    while index < len(lines):
        length = 1
        if _is_name(lines, index):
            length = 3 if _text(lines, index + 2) == mark else 2
        yield Line(lines[index].number, " ".join(_text(lines, index + part) for part in range(length)))
        index += length


def _is_name(lines: Sequence[Line], index: int) -> bool:
    """Whether a key and its type begin here; before two types, such as `text` and `string`, the first is the key."""
    is_key = re.fullmatch(KEY, _text(lines, index)) is not None
    return is_key and is_type(_text(lines, index + 1)) and not is_type(_text(lines, index + 2))


def _text(lines: Sequence[Line], index: int) -> str:
    return lines[index].text.strip() if index < len(lines) else ""
