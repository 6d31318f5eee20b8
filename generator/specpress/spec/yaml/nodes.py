"""The nodes of a YAML document, each with the place where it was written.

Named tuples, because a file makes hundreds of them and nothing is built faster.
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple, TypeAlias

from specpress.base.diagnostics import Span

Atom: TypeAlias = str | int | Decimal | bool | None


class Scalar(NamedTuple):
    """A leaf: its value by the core schema, its text as written, and whether it stood without quotes."""

    value: Atom
    text: str
    plain: bool
    file: str
    line: int
    column: int

    @property
    def span(self) -> Span:
        """Where it begins."""
        return Span(self.file, self.line, self.column)


class Sequence(NamedTuple):
    """A list of nodes."""

    items: tuple[Node, ...]
    file: str
    line: int
    column: int

    @property
    def span(self) -> Span:
        """Where it begins."""
        return Span(self.file, self.line, self.column)


class Mapping(NamedTuple):
    """Pairs of key and node in the order in which they were written; no key stands twice."""

    items: tuple[tuple[Scalar, Node], ...]
    file: str
    line: int
    column: int

    @property
    def span(self) -> Span:
        """Where it begins."""
        return Span(self.file, self.line, self.column)

    def get(self, key: str) -> Node | None:
        """The node under a key, or None."""
        return next((node for name, node in self.items if name.text == key), None)

    def where(self, key: str) -> Span:
        """Where the value of a key begins; the mapping's own place when the key is not there."""
        node = self.get(key)
        return self.span if node is None else node.span


Node: TypeAlias = Scalar | Sequence | Mapping

NOWHERE = Mapping((), "", 0, 0)
"""The mapping of what was not read from a file."""

_LONGEST = 60


def clipped(text: str) -> str:
    """A text as it can be shown in a message: on one line, and cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
