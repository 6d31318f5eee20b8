"""Places in one body: the concrete spots that a path leads to, and putting values there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from hosted_models._runtime.values import Path, is_array, is_object

Spot: TypeAlias = tuple[str | int, ...]
"""Keys and positions that lead to one value."""


def spots(value: Any, path: Path, at: Spot = ()) -> Iterator[tuple[Spot, Any]]:
    """Every value that a path leads to, with its spot; `*` is each element of a list."""
    if not path:
        yield at, value
        return
    step, rest = path[0], path[1:]
    if step == "*" and is_array(value):
        for index, one in enumerate(value):
            yield from spots(one, rest, (*at, index))
    elif is_object(value) and step in value:
        yield from spots(value[step], rest, (*at, step))


def put(body: dict[str, Any], path: Path, value: Any) -> None:
    """Put a value at a path, making what leads there; `*` is the first element of a list."""
    place: Any = body
    for step, after in zip(path, (*path[1:], None), strict=True):
        made: Any = value if after is None else [] if after == "*" else {}
        if step == "*":
            if not place:
                place.append(made)
            elif after is None:
                place[0] = made
            place = place[0]
        else:
            if after is None:
                place[step] = made
            place = place.setdefault(step, made)


def replaced(value: Any, at: Spot, new: Any) -> Any:
    """The same value with another at one spot; what was given stays as it is."""
    if not at:
        return new
    step, rest = at[0], at[1:]
    copy = value.copy()
    copy[step] = replaced(value[step], rest, new)
    return copy
