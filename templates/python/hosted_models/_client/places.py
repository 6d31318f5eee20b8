"""Places in a JSON value: reading what stands at them, and putting values there."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, TypeAlias

from .._runtime.api import Paths
from .._runtime.values import Path, is_array, is_object

Place: TypeAlias = tuple[str | int, ...]
"""Keys and positions that lead to one value, where a path leads to the elements of lists as well."""


def places(value: Any, path: Path, place: Place = ()) -> Iterator[tuple[Place, Any]]:
    """Every value that a path leads to, with its place, in order; `*` is each element of a list.

    Where a path goes on in a text, the text is read as JSON.
    """
    if not path:
        yield place, value
        return
    if isinstance(value, str):
        value = json_in(value)
    step, rest = path[0], path[1:]
    if step == "*" and is_array(value):
        for index, item in enumerate(value):
            yield from places(item, rest, (*place, index))
    elif is_object(value) and step in value:
        yield from places(value[step], rest, (*place, step))


def first(value: Any, paths: Paths) -> Any:
    """The value at the first place that is there and not null, or None."""
    return next((item for path in paths for _, item in places(value, path) if item is not None), None)


def json_in(text: str) -> Any:
    """What a text holds as JSON; None where it is none."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def text(value: Any, paths: Paths) -> str | None:
    """The same as text: numbers as they are written, anything else None. Leading zeros of a text stay."""
    item = first(value, paths)
    if isinstance(item, str):
        return item or None
    return str(item) if isinstance(item, (int, float)) and not isinstance(item, bool) else None


def texts(value: Any, paths: Paths) -> Iterator[tuple[Place, str]]:
    """The texts at all places, with these, in order."""
    for path in paths:
        for place, item in places(value, path):
            if isinstance(item, str) and item:
                yield place, item


def put(body: dict[str, Any], path: Path, value: Any) -> None:
    """Put a value at a path, making what leads there; `*` is the first element of a list."""
    container: Any = body
    for step, after in zip(path, (*path[1:], None), strict=True):
        content: Any = value if after is None else [] if after == "*" else {}
        if step == "*":
            if not container:
                container.append(content)
            elif after is None:
                container[0] = content
            container = container[0]
        else:
            if after is None:
                container[step] = content
            container = container.setdefault(step, content)


def replaced(value: Any, place: Place, new: Any) -> Any:
    """The same value with another at one place; what was given stays as it is."""
    if not place:
        return new
    step, rest = place[0], place[1:]
    copy = value.copy()
    copy[step] = replaced(value[step], rest, new)
    return copy
