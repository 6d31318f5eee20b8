"""Vtrix's model pages, in three forms.

`spaced` has blank lines and a head with title and id, `compact` has neither and glues the keys of objects, `gitbook`
is a table of parameters.
"""

from __future__ import annotations

from dataclasses import replace

from specpress.importer.extracted import FoundPage
from specpress.importer.layouts.detect_language import language_of
from specpress.importer.layouts.host import host_is
from specpress.importer.layouts.vtrix.gitbook import is_gitbook, read_gitbook
from specpress.importer.layouts.vtrix.heads import with_whole_names
from specpress.importer.layouts.vtrix.lines import line_form, read_lines
from specpress.importer.page import Page


class Vtrix:
    """How Vtrix's docs pages look."""

    def form(self, page: Page) -> str | None:
        """spaced, compact or gitbook; None where it is no model page of Vtrix."""
        if page.url is not None and not host_is(page.url, "vtrix.ai"):
            return None
        if any("/v1/queue/" in line.text for line in page.lines):
            return None
        return line_form(with_whole_names(page)) or ("gitbook" if is_gitbook(page) else None)

    def read(self, page: Page, form: str) -> FoundPage:
        """What stands on the page."""
        found = read_gitbook(page) if form == "gitbook" else read_lines(with_whole_names(page), form)
        return replace(found, language=language_of(page.lines))
