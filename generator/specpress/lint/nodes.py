"""YAML looked at without asking first what it is: what is not there, or is something else, counts as empty."""

from __future__ import annotations

from specpress.base.diagnostics import Span
from specpress.catalog.values import Json
from specpress.spec.yaml import Mapping, Node, Scalar, Sequence


def child(node: Node | None, *keys: str) -> Node | None:
    """What stands under a key, under a key of that, and so on; None where one of them is missing."""
    for key in keys:
        node = node.get(key) if isinstance(node, Mapping) else None
    return node


def elements(node: Node | None) -> tuple[Node, ...]:
    """The elements of a list."""
    return node.items if isinstance(node, Sequence) else ()


def entries(node: Node | None) -> tuple[tuple[Scalar, Node], ...]:
    """The keys of a mapping with their values."""
    return node.items if isinstance(node, Mapping) else ()


def text_of(node: Node | None) -> str:
    """A scalar as it was written; empty for anything else."""
    return node.text if isinstance(node, Scalar) else ""


def json_of(node: Node) -> Json:
    """The JSON value that YAML stands for."""
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, Sequence):
        return tuple(map(json_of, node.items))
    return {key.text: json_of(value) for key, value in node.items}


def place_of(node: Node, pointer: str, of_key: bool = False) -> Span:
    """The place in YAML that a JSON pointer leads to, or the last one on the way that is there.

    With `of_key` it is the place of the key itself and not of its value.
    """
    return _walk(node, pointer, of_key)[1]


def node_at(node: Node, pointer: str) -> Node | None:
    """The YAML that a JSON pointer leads to; None where it leads to nothing."""
    return _walk(node, pointer)[0]


def _walk(node: Node, pointer: str, of_key: bool = False) -> tuple[Node | None, Span]:
    span = node.span
    for step in pointer.split("/")[1:]:
        step = step.replace("~1", "/").replace("~0", "~")
        if isinstance(node, Sequence):
            inner = node.items[int(step)] if step.isdigit() and int(step) < len(node.items) else None
            key: Node | None = inner
        else:
            key, inner = next((entry for entry in entries(node) if entry[0].text == step), (None, None))
        if key is None or inner is None:
            return None, span
        node, span = inner, (key if of_key else inner).span
    return node, span
