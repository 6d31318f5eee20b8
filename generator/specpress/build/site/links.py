"""Whether every link of the built site leads somewhere, inside a language and from one to another.

Given the pages as they were built; gives a problem for each address that leads to no file or to no part of its page.
Addresses that leave the site are not followed: whether they answer is nothing that a build can promise.
"""

from __future__ import annotations

import posixpath
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from urllib.parse import unquote, urlsplit

from specpress.base.diagnostics import Code, Diagnostic, Span
from specpress.build.site.codes import ABSOLUTE, DEAD_ANCHOR, DEAD_LINK
from specpress.build.site.html import Page


def dead_links(docs: Path, pages: Mapping[str, Page], files: Collection[str]) -> Iterator[Diagnostic]:
    """The problems of all pages, by path in the site. What many pages share, such as the head, is told once."""
    found: dict[tuple[Code, str, str], list[tuple[str, str]]] = {}
    for path, page in sorted(pages.items()):
        language = path.partition("/")[0]
        for link in page.links:
            fault, target = _judge(path, link, pages, files)
            if fault is not None:
                found.setdefault((fault, language, target), []).append((path, link))
    for (fault, _, target), places in found.items():
        path, link = min(places)
        more = f", here and on {len(places) - 1} other pages" if len(places) > 1 else ""
        yield fault.at(_place(docs, path, link), f"{link!r} leads to {target}{more}")


def _judge(
    path: str, link: str, pages: Mapping[str, Page], files: Collection[str]
) -> tuple[Code | None, str]:
    """What is wrong with a link of a page, and what it leads to, in words."""
    address = urlsplit(link)
    if address.scheme or address.netloc:
        return None, ""
    if address.path.startswith("/"):
        return ABSOLUTE, "the root of a server"
    folder = posixpath.dirname(path)
    target = posixpath.normpath(f"{folder}/{unquote(address.path)}") if address.path else path
    if target not in files:
        return DEAD_LINK, f"{target!r}, which does not exist"
    anchor = unquote(address.fragment)
    if anchor and target in pages and anchor not in pages[target].ids:
        return DEAD_ANCHOR, f"{anchor!r} in {target!r}, which has no such part"
    return None, ""


def _place(docs: Path, path: str, link: str) -> Span:
    """The Markdown of a page, with the line where it names an address."""
    markdown = path.removesuffix(".html") + ".md"
    file = docs / markdown
    written = {link, link.replace(".html", ".md"), unquote(link)}
    lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
    line = next((at for at, text in enumerate(lines, 1) if any(f"({one}" in text for one in written)), 0)
    return Span(file.as_posix(), line)
