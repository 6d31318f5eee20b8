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


def step_at(node: Node, path: tuple[str | int, ...]) -> int:
    """How far a number has to be changed to make a difference: a bound accepts the same until its next multiple."""
    for step in path[:-1]:
        if isinstance(node, Mapping):
            node = next(value for key, value in node.items if key.text == step)
        else:
            assert isinstance(node, Sequence)
            assert isinstance(step, int)
            node = node.items[step]
    if not isinstance(node, Mapping) or path[-1] not in ("min", "max"):
        return 1
    multiples = (value for key, value in node.items if key.text == "multiple_of")
    multiple = next(multiples, None)
    return multiple.value if isinstance(multiple, Scalar) and isinstance(multiple.value, int) else 1


def changed(leaf: Scalar, step: int = 1) -> Scalar:
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
    return leaf._replace(value=value + step, text=str(value + step))
