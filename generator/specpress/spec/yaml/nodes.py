"""The nodes of a YAML document, each with the place where it was written.

The span of a list or mapping is the whole of it where it stands in brackets on one line. Of any other it is what
opens it: the first key, a dash or a bracket, lest a fault of a whole file underline that file from end to end.

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
    span: Span


class Sequence(NamedTuple):
    """A list of nodes."""

    items: tuple[Node, ...]
    span: Span


class Mapping(NamedTuple):
    """Pairs of key and node in the order in which they were written; no key stands twice."""

    items: tuple[tuple[Scalar, Node], ...]
    span: Span

    def get(self, key: str) -> Node | None:
        """The node under a key, or None."""
        for name, node in self.items:
            if name.text == key:
                return node
        return None

    def where(self, key: str) -> Span:
        """The place of a key's value; the mapping's own place when the key is not there."""
        node = self.get(key)
        return self.span if node is None else node.span


Node: TypeAlias = Scalar | Sequence | Mapping

NOWHERE = Mapping((), Span(""))
"""The mapping of what was not read from a file."""

_LONGEST = 60


def clipped(text: str) -> str:
    """A text as it can be shown in a message: on one line, and cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
