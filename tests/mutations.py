"""A file of specs with one scalar changed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from specpress.spec.yaml import Mapping, Node, Scalar, Sequence


def leaves(node: Node, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], Scalar]]:
    """Every scalar of a file with its path."""
    if isinstance(node, Scalar):
        yield path, node
    elif isinstance(node, Mapping):
        for key, value in node.items:
            yield from leaves(value, (*path, key.text))
    else:
        for at, value in enumerate(node.items):
            yield from leaves(value, (*path, at))


def replaced(node: Node, path: tuple[str | int, ...], new: Scalar) -> Node:
    """The same file with one scalar changed."""
    if not path:
        return new
    step, rest = path[0], path[1:]
    if isinstance(node, Mapping):
        items = (
            (key, replaced(value, rest, new) if key.text == step else value) for key, value in node.items
        )
        return node._replace(items=tuple(items))
    assert isinstance(node, Sequence)
    return node._replace(
        items=tuple(replaced(one, rest, new) if at == step else one for at, one in enumerate(node.items))
    )


def changed(leaf: Scalar) -> Scalar:
    """Another value of the same kind."""
    value = leaf.value
    if isinstance(value, bool):
        return leaf._replace(value=not value, text=str(not value).lower())
    if isinstance(value, str):
        try:
            day = (date.fromisoformat(value) + timedelta(days=1)).isoformat()
        except ValueError:
            day = f"{value}x"
        return leaf._replace(value=day, text=day)
    if value is None:
        return leaf._replace(value="x", text="x")
    return leaf._replace(value=value + 1, text=str(value + 1))
