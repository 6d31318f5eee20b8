"""What a built page holds that links have to do with: the ids that it has, and the addresses that it names."""

from __future__ import annotations

from dataclasses import dataclass
from html.parser import HTMLParser

_ADDRESSES = frozenset({"href", "src", "poster"})
_ANCHORS = frozenset({"id", "name"})


@dataclass(frozen=True, slots=True)
class Page:
    """The ids and the addresses of one page."""

    ids: frozenset[str]
    links: frozenset[str]


def read_page(text: str) -> Page:
    """Read the HTML of one page."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return Page(frozenset(reader.ids), frozenset(reader.links))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.ids: set[str] = set()
        self.links: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in _ADDRESSES and value is not None:
                self.links.add(value)
            elif name in _ANCHORS and value:
                self.ids.add(value)
