"""What a reader of HTML sees of a page: its elements, their attributes and its text."""

from __future__ import annotations

from html.parser import HTMLParser


class Reading(HTMLParser):
    """The elements of a piece of HTML in order, and its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        self.attributes += attrs

    def handle_comment(self, data: str) -> None:
        self.elements.append(f"comment {data}")

    def handle_decl(self, decl: str) -> None:
        self.elements.append(f"declaration {decl}")

    def handle_pi(self, data: str) -> None:
        self.elements.append(f"instruction {data}")

    def handle_data(self, data: str) -> None:
        self.text += data

    @property
    def anchors(self) -> list[str]:
        """Where a link may lead to."""
        return [value or "" for name, value in self.attributes if name == "id"]

    @property
    def links(self) -> list[str]:
        """Where its links lead."""
        return [value or "" for name, value in self.attributes if name == "href"]
