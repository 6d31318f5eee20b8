"""Whether every link of the built site leads somewhere, inside a language and from one to another, and to one place.

Given the HTML of the pages as they were built; gives the ids and addresses of each, a problem for each address that
leads to no file or to no part of its page, and one for each id that several parts of a page have. Addresses that leave
the site are not followed: whether they answer is nothing that a build can promise.
"""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from specpress.base.diagnostics import Code, Diagnostic, Span
from specpress.build.site.codes import ABSOLUTE, DEAD_ANCHOR, DEAD_LINK, DOUBLED_ANCHOR

_ADDRESSES = frozenset({"href", "src", "poster"})


@dataclass(frozen=True, slots=True)
class Page:
    """The ids and the addresses of one page, and the ids that more than one of its parts has."""

    ids: frozenset[str]
    links: frozenset[str]
    doubled_ids: frozenset[str] = frozenset()

    def below(self, root: str) -> Page:
        """The page of a language with links that begin with the path of the site, as they are from its own place."""
        return replace(
            self,
            links=frozenset(
                f"../{link.removeprefix(root)}" if link.startswith(root) else link for link in self.links
            ),
        )


def read_page(text: str) -> Page:
    """Read the HTML of one page."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    doubled_ids = frozenset(id for id, count in reader.ids.items() if count > 1)
    return Page(reader.names | reader.ids.keys(), frozenset(reader.links), doubled_ids)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.ids: Counter[str] = Counter()
        self.names: frozenset[str] = frozenset()
        self.links: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in _ADDRESSES and value is not None:
                self.links.add(value)
            elif name == "id" and value:
                self.ids[value] += 1
            elif name == "name" and value:
                # Several may share one: the buttons of which one is chosen do.
                self.names |= {value}


def dead_links(docs: Path, pages: Mapping[str, Page], files: Collection[str]) -> Iterator[Diagnostic]:
    """The problems of all pages, by path in the site. What many pages share, such as the head, is told once."""
    dead: dict[tuple[Code, str, str], list[tuple[str, str]]] = {}
    for path, page in sorted(pages.items()):
        language = path.partition("/")[0]
        for link in page.links:
            code, target = _judge(path, link, pages, files)
            if code is not None:
                dead.setdefault((code, language, target), []).append((path, link))
    for (code, _, target), places in dead.items():
        path, link = min(places)
        elsewhere = f", here and on {len(places) - 1} other pages" if len(places) > 1 else ""
        yield code.at(_place(docs, path, link), f"{link!r} leads to {target}{elsewhere}")


def doubled_anchors(docs: Path, pages: Mapping[str, Page]) -> Iterator[Diagnostic]:
    """A problem for each id that several parts of a page have, by the paths of pages in the site."""
    for path, page in sorted(pages.items()):
        for id in sorted(page.doubled_ids):
            message = f"several parts of {path!r} have the id {id!r}"
            yield DOUBLED_ANCHOR.at(_place(docs, path, f"#{id}"), message)


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
    named = (number for number, text in enumerate(lines, 1) if any(f"({way}" in text for way in written))
    line = next(named, 0)
    return Span(file.as_posix(), line)
