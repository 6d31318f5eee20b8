"""Reading values at the places that a provider's data name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hosted_models._runtime.api import Paths
from hosted_models._runtime.values import Path, is_array, is_object


def at(value: Any, path: Path) -> Iterator[Any]:
    """Every value at a path, in order; `*` is each element of a list."""
    if not path:
        yield value
        return
    step, rest = path[0], path[1:]
    if step == "*" and is_array(value):
        for one in value:
            yield from at(one, rest)
    elif is_object(value) and step in value:
        yield from at(value[step], rest)


def first(value: Any, paths: Paths) -> Any:
    """The value at the first place that is there and not null, or None."""
    return next((found for path in paths for found in at(value, path) if found is not None), None)


def text(value: Any, paths: Paths) -> str | None:
    """The same as text: numbers as they are written, anything else None. Leading zeros of a text stay."""
    found = first(value, paths)
    if isinstance(found, str):
        return found or None
    return str(found) if isinstance(found, (int, float)) and not isinstance(found, bool) else None


def texts(value: Any, paths: Paths) -> tuple[str, ...]:
    """The texts at all places, each once, in order."""
    found = (one for path in paths for one in at(value, path))
    return tuple(dict.fromkeys(one for one in found if isinstance(one, str) and one))
