"""Keys of a page and their places in a spec.

A page names a key by a path, such as `params.dialogue`, `input.images` or `messages[].role`; our format has `fields`
of objects and `items` of arrays. `content[]|2.text` is a key of the second kind of elements, one under `any_of`. An
object that the provider puts around all parameters is no parameter, so its name is dropped.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import Any

from specpress.importer.facts import Path
from specpress.spec.yaml import Mapping as MappingNode
from specpress.spec.yaml import Node, Scalar

_INSIDE = "The page lists keys inside it."


def _steps(key: str, containers: frozenset[str]) -> list[str]:
    """The keys on the way, with `[]` as a step of its own; a text that is no path is one key."""
    steps = key.replace("[]", ".[]").replace("|", ".|").split(".")
    if any(not step for step in steps) or steps[0] == "[]":
        return [key]
    return steps[1:] if len(steps) > 1 and steps[0] in containers else steps


def spec_path(key: str, containers: frozenset[str]) -> Path:
    """The path in a spec of what stands under a key of a page."""
    path = ["parameters"]
    for index, step in enumerate(_steps(key, containers)):
        path += _place(step) or [*["fields"] * (index > 0), step]
    return tuple(path)


def _place(step: str) -> list[str]:
    """The place of a step that is no key."""
    if step.startswith("|"):
        return ["any_of", str(int(step[1:]) - 1)]
    return ["items"] if step == "[]" else []


def nested(written: Mapping[str, dict[str, Any]], containers: frozenset[str]) -> dict[str, Any]:
    """All parameters in one tree. What holds others without being listed is concluded from them."""
    root: dict[str, Any] = {}
    for key, parameter in written.items():
        steps = _steps(key, containers)
        if len(steps) == 1:
            root[steps[0]] = _holding(parameter, root.get(steps[0], {}))
            continue
        holder = root.setdefault(steps[0], _implied(steps[1]))
        for step, following in pairwise(steps[1:]):
            holder = _inside(holder, step, following)
        _put(holder, steps[-1], parameter)
    return root


def _implied(following: str) -> dict[str, Any]:
    """A value that is known by what it holds alone."""
    return {"type": "array" if following == "[]" else "object", "inferred": {"type": _INSIDE}}


def _inside(holder: dict[str, Any], step: str, following: str) -> dict[str, Any]:
    """What stands under a step, made where it is not there yet."""
    if step == "[]":
        items: dict[str, Any] = holder.setdefault("items", {"type": "object"})
        return items
    if step.startswith("|"):
        return _kind_of_element(holder, int(step[1:]))
    field: dict[str, Any] = holder.setdefault("fields", {}).setdefault(step, _implied(following))
    return field


def _kind_of_element(holder: dict[str, Any], number: int) -> dict[str, Any]:
    """One of several kinds, each with a type of its own in place of the holder's."""
    holder.pop("type", None)
    kinds: list[dict[str, Any]] = holder.setdefault("any_of", [])
    while len(kinds) < number:
        kinds.append({"type": "object"})
    return kinds[number - 1]


def opened(root: dict[str, Any], paths: Iterable[str], containers: frozenset[str]) -> None:
    """Has objects in the tree take keys that are not listed; `content[]` may be of a further kind."""
    for path in paths:
        holder: Any = root
        for step in spec_path(path, containers)[1:]:
            holder = holder[int(step)] if isinstance(holder, list) else holder.get(step, {})
        if "any_of" in holder:
            holder["any_of"].append({"type": "object", "open": True})
        elif "fields" in holder:
            holder["open"] = True


def _put(holder: dict[str, Any], step: str, parameter: dict[str, Any]) -> None:
    if step == "[]":
        kept = ("type", "options", "min", "max")
        element = {name: value for name, value in parameter.items() if name in kept}
        holder["items"] = element | holder.get("items", {})
    else:
        fields = holder.setdefault("fields", {})
        fields[step] = _holding(parameter, fields.get(step, {}))


def _holding(parameter: dict[str, Any], implied: dict[str, Any]) -> dict[str, Any]:
    """A parameter that is listed behind keys that it holds, which tell its type."""
    if not implied:
        return parameter
    unknown = {name: reason for name, reason in parameter.get("unknown", {}).items() if name != "type"}
    parameter = {name: value for name, value in parameter.items() if name != "unknown"}
    return {**parameter, **implied, **({"unknown": unknown} if unknown else {})}


def part_at(spec: Any, path: Path) -> Any:
    """What stands at a path of a spec, read or as plain data, or None."""
    part = spec
    for step in path:
        if isinstance(part, dict):
            part = part.get(step)
        elif isinstance(part, tuple):
            part = part[int(step)]
        else:
            part = getattr(part, step, None)
    return part


def place_at(node: Node, line: int, column: int) -> Path:
    """The path of the innermost key whose name or value begins at a place; elements of lists are numbered."""
    paths = (
        path for path, place in _places(node, ()) if (place.span.line, place.span.column) == (line, column)
    )
    return next(paths, ())


def _places(node: Node, path: Path) -> Iterator[tuple[Path, Node]]:
    """Every place with its path, from the inside to the outside."""
    if isinstance(node, MappingNode):
        for key, value in node.items:
            yield from _places(value, (*path, key.text))
            yield (*path, key.text), key
    elif not isinstance(node, Scalar):
        for index, item in enumerate(node.items):
            yield from _places(item, (*path, str(index)))
    yield path, node
