"""The compact form: descriptions and facts without a name, a type or a mark, and an example with some of the keys."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from specpress.importer.extracted import FoundParameter, Lost, Reading, Stated
from specpress.importer.layouts.fact_lines.readings import Described, describe
from specpress.importer.layouts.fact_lines.types import Kind
from specpress.importer.layouts.odirouter.alignment import Alignment, align
from specpress.importer.layouts.odirouter.example_keys import from_example
from specpress.importer.layouts.odirouter.sections import Sections
from specpress.importer.page import Line
from specpress.wording.translator import gettext_noop

_NAMELESS = "The compact form loses the names of parameters."
_MOST_KEYS = 200
"""Most keys of an example that is one."""
_BARE = gettext_noop("The compact form loses types and marks.")


def compact_parameters(parts: Sections) -> tuple[Described, ...]:
    """The parameters in the page's order, those that only the example shows after the key before them."""
    lines = tuple(line for line in parts.request if line.text.strip())
    request: dict[str, Any] = parts.example.request if parts.example else {}
    if len(request) > _MOST_KEYS:
        request = {}
    found = align(lines, request, parts.whole)
    described = list(_described(lines, found, request, None if parts.whole else parts.last))
    for key in request:
        if key not in found.keys.values() and parts.example:
            described.insert(
                _place(described, key, tuple(request)), from_example(key, parts.example.line, parts.whole)
            )
    return tuple(described)


def _described(
    lines: Sequence[Line], found: Alignment, request: dict[str, Any], ragged: int | None
) -> Iterator[Described]:
    certain = [start.at for start in found.starts if start.sure or start.at in found.keys]
    for at, end in pairwise((*certain, len(lines))):
        doubtful = next((start.at for start in found.starts if at < start.at < end), end)
        key = found.keys.get(at)
        own = _parameter(lines[at].number, key)
        last = ragged if end == len(lines) else None
        like = _kind(request[key]) if key else None
        one = describe(own, lines[at:doubtful], last if doubtful == end else None, like)
        yield (
            _without(one, describe(own, lines[doubtful:end], last, like), lines[doubtful])
            if doubtful < end
            else one
        )


def _parameter(line: int, key: str | None) -> FoundParameter:
    return FoundParameter(
        line=line,
        key=Stated(key, line) if key else Lost(_NAMELESS, line),
        type=Lost(_BARE, line),
        required=Lost(_BARE, line),
    )


def _without(one: Described, rest: Described, line: Line) -> Described:
    """A parameter whose last lines may be of another one: what they state is lost for it."""
    lost = Lost(
        "The line may describe this parameter or another one, whose name the form loses.", line.number
    )
    names = [
        name
        for name in FoundParameter.__dataclass_fields__
        if name not in ("line", "key", "type", "required", "media")
    ]
    known: dict[str, Reading[Any]] = {
        name: lost
        for name in names
        if getattr(rest.parameter, name) is not None and getattr(one.parameter, name) is None
    }
    return Described(replace(one.parameter, block=None, **known), (*one.doubts, lost))  # type: ignore[arg-type]


def _kind(value: Any) -> Kind:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, str):
        return "string"
    return "array" if isinstance(value, list) else "object" if isinstance(value, dict) else "number"


def _place(described: Sequence[Described], key: str, keys: tuple[str, ...]) -> int:
    """Where a key of the example belongs: behind the last of those before it."""
    before = set(keys[: keys.index(key)])
    places = [
        at + 1
        for at, one in enumerate(described)
        if isinstance(one.parameter.key, Stated) and one.parameter.key.value in before
    ]
    return max(places, default=0)
