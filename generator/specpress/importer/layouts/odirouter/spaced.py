"""The spaced form: each parameter on a line of its own, `name type mark`, then its description and its facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from specpress.importer.extracted import FoundParameter, Lost, Reading, Stated
from specpress.importer.layouts.fact_lines.readings import Described, describe
from specpress.importer.layouts.fact_lines.types import may_hold_keys
from specpress.importer.layouts.name_lines import Marks, NameLine, name_lines, type_of
from specpress.importer.layouts.odirouter.example_keys import from_example
from specpress.importer.layouts.odirouter.sections import Sections


def spaced_parameters(parts: Sections) -> tuple[Described, ...]:
    """The parameters in the page's order, then those that only the example shows."""
    request: Mapping[str, Any] = parts.example.request if parts.example else {}
    names = name_lines(parts.request)
    described = list(_described(parts, names, request))
    known = {name.key for name in names}
    if parts.example:
        described += [
            from_example(key, parts.example.line, parts.whole) for key in request if key not in known
        ]
    return tuple(described)


def _described(parts: Sections, names: Sequence[NameLine], request: Mapping[str, Any]) -> Iterator[Described]:
    marks = Marks.of(names)
    keys = _keys(names, request)
    for at, (name, key) in enumerate(zip(names, keys, strict=True)):
        final = at + 1 == len(names)
        end = len(parts.request) if final else names[at + 1].at
        ragged = parts.last if final and not parts.whole else None
        parameter = FoundParameter(
            line=name.line, key=key, type=type_of(name, ragged), required=marks.required(name, ragged)
        )
        yield describe(parameter, parts.request[name.at + 1 : end], ragged)


def _keys(names: Sequence[NameLine], request: Mapping[str, Any]) -> Iterator[Reading[str]]:
    """The key of each, with its path. The form shows no depth; behind an object, the example does, or nothing."""
    parent: NameLine | None = None
    seen: set[str] = set()
    for name in names:
        if name.key in request or "." in name.key:
            parent = None
        path = f"{parent.key}.{name.key}" if parent and _has(request.get(parent.key), name.key) else name.key
        if parent and path == name.key:
            yield Lost(f"Whether it stands beside or under `{parent.key}` cannot be seen.", name.line)
        elif path in seen:
            yield Lost(f"`{path}` is listed twice.", name.line)
        else:
            seen.add(path)
            yield Stated(path, name.line)
        if parent is None and may_hold_keys(name.type) and not _of_plain(request.get(name.key)):
            parent = name


def _has(value: Any, key: str) -> bool:
    return isinstance(value, dict) and key in value


def _of_plain(value: Any) -> bool:
    """Whether an example shows that a list is not one of objects."""
    return isinstance(value, list) and bool(value) and not any(isinstance(item, dict) for item in value)
