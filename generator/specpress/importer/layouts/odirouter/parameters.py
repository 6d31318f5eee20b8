"""The parameters of a page, in the page's order, from the lines that describe them and the example.

The spaced form has each parameter on a line of its own, `name type mark`, then its description and its facts. The
compact form has descriptions and facts without a name, a type or a mark; its example has some of the keys.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from specpress.importer.extracted import ExtractedParameter, Lost, Reading, Stated
from specpress.importer.layouts.fact_lines.readings import DescribedParameter, labels_of, read_description
from specpress.importer.layouts.fact_lines.values import ValueKind, may_hold_keys
from specpress.importer.layouts.name_lines import Marks, NameLine, name_lines, type_of
from specpress.importer.layouts.odirouter.alignment import Alignment, align
from specpress.importer.layouts.odirouter.sections import Sections
from specpress.importer.page import Line
from specpress.wording.translator import gettext_noop

_NAMELESS = "The compact form loses the names of parameters."
_BARE = gettext_noop("The compact form loses types and marks.")
_MAX_KEYS = 200
"""Most keys of an example that is one."""


def spaced_parameters(parts: Sections) -> tuple[DescribedParameter, ...]:
    """The parameters in the page's order, then those that only the example shows."""
    request: Mapping[str, Any] = parts.example.request if parts.example else {}
    names = name_lines(parts.request)
    listed = {name.key for name in names}
    unlisted = [_from_example(key, parts) for key in request if key not in listed]
    return (*_spaced(parts, names, request), *unlisted)


def _spaced(
    parts: Sections, names: Sequence[NameLine], request: Mapping[str, Any]
) -> Iterator[DescribedParameter]:
    marks = Marks.of(names)
    ends = [*(name.index for name in names[1:]), len(parts.request)]
    for name, key, end in zip(names, _keys(names, request), ends, strict=False):
        cut_line = parts.last if name is names[-1] and not parts.whole else None
        parameter = ExtractedParameter(
            line=name.line, key=key, type=type_of(name, cut_line), required=marks.required(name, cut_line)
        )
        block = parts.request[name.index + 1 : end]
        yield read_description(parameter, block, cut_line, labels=labels_of(parts.request))


def _keys(names: Sequence[NameLine], request: Mapping[str, Any]) -> Iterator[Reading[str]]:
    """The key of each, with its path. The form shows no depth; behind an object, the example does, or nothing."""
    parent: NameLine | None = None
    seen: set[str] = set()
    for name in names:
        if name.key in request or "." in name.key:
            parent = None
        shown = request.get(parent.key) if parent else None
        is_inside = isinstance(shown, dict) and name.key in shown
        path = f"{parent.key}.{name.key}" if parent and is_inside else name.key
        if parent and path == name.key:
            yield Lost(f"Whether it stands beside or under `{parent.key}` cannot be seen.", name.line)
        elif path in seen:
            yield Lost(f"`{path}` is listed twice.", name.line)
        else:
            seen.add(path)
            yield Stated(path, name.line)
        if parent is None and may_hold_keys(name.type) and not _is_of_scalars(request.get(name.key)):
            parent = name


def _is_of_scalars(value: Any) -> bool:
    """Whether an example shows that a list is not one of objects."""
    return isinstance(value, list) and bool(value) and not any(isinstance(item, dict) for item in value)


def compact_parameters(parts: Sections) -> tuple[DescribedParameter, ...]:
    """The parameters in the page's order, those that only the example shows after the key before them."""
    lines = tuple(line for line in parts.request if line.text.strip())
    request: dict[str, Any] = parts.example.request if parts.example else {}
    if len(request) > _MAX_KEYS:
        request = {}
    alignment = align(lines, request, parts.whole)
    described = list(_compact(lines, alignment, request, None if parts.whole else parts.last))
    for key in request:
        if key not in alignment.keys.values():
            described.insert(_position(described, key, tuple(request)), _from_example(key, parts))
    return tuple(described)


def _compact(
    lines: Sequence[Line], alignment: Alignment, request: dict[str, Any], last: int | None
) -> Iterator[DescribedParameter]:
    """The parameters between the lines where one begins for certain. `last` is the last line of a copy that is cut."""
    labels = labels_of(lines)
    certain = [start.index for start in alignment.starts if start.sure or start.index in alignment.keys]
    for begin, end in pairwise((*certain, len(lines))):
        # From a line on with which another parameter may begin, facts are not certain to be of this one.
        doubtful = next((start.index for start in alignment.starts if begin < start.index < end), end)
        key = alignment.keys.get(begin)
        parameter = _unmarked(lines[begin].number, key)
        kind = _kind(request[key]) if key else None
        cut_line = last if end == len(lines) else None
        described = read_description(
            parameter, lines[begin:doubtful], cut_line if doubtful == end else None, kind, labels
        )
        if doubtful < end:
            rest = read_description(parameter, lines[doubtful:end], cut_line, kind, labels)
            described = _without(described, rest, lines[doubtful])
        yield described


def _unmarked(line: int, key: str | None) -> ExtractedParameter:
    """A parameter of the compact form, whose key is known or lost."""
    bare = Lost(_BARE, line)
    known: Reading[str] = Stated(key, line) if key else Lost(_NAMELESS, line)
    return ExtractedParameter(line=line, key=known, type=bare, required=bare)


def _without(described: DescribedParameter, rest: DescribedParameter, line: Line) -> DescribedParameter:
    """A parameter whose last lines may be of another one: what they state is lost for it."""
    reason = "The line may describe this parameter or another one, whose name the form loses."
    lost = Lost(reason, line.number)
    kept = ("line", "key", "type", "required", "media")
    names = [name for name in ExtractedParameter.__dataclass_fields__ if name not in kept]
    silent = [name for name in names if getattr(described.parameter, name) is None]
    unsure: Any = dict.fromkeys([name for name in silent if getattr(rest.parameter, name) is not None], lost)
    return DescribedParameter(
        replace(described.parameter, **unsure | {"block": None}), (*described.doubts, *rest.doubts, lost)
    )


def _kind(value: Any) -> ValueKind:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, str):
        return "string"
    return "array" if isinstance(value, list) else "object" if isinstance(value, dict) else "number"


def _position(described: Sequence[DescribedParameter], key: str, keys: tuple[str, ...]) -> int:
    """Where a key of the example belongs: behind the last of those before it."""
    before = set(keys[: keys.index(key)])
    known = [entry.parameter.key for entry in described]
    positions = (
        index for index, known_key in enumerate(known, 1) if getattr(known_key, "value", None) in before
    )
    return max(positions, default=0)


def _from_example(key: str, parts: Sections) -> DescribedParameter:
    """A parameter that the example shows and no line describes for certain: nothing but its key is known."""
    assert parts.example is not None  # it is where the key comes from
    line = parts.example.line
    reason = "which lines describe it is lost" if parts.whole else "the copy may end before its description"
    names = ("type", "required", "default", "options", "min", "max")
    facts: Any = dict.fromkeys(names, Lost(f"The example has the key; {reason}.", line))
    return DescribedParameter(ExtractedParameter(line=line, key=Stated(key, line), **facts), ())
