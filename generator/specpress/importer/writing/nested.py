"""Parameters by the paths of their keys, put into one another.

Given what stands under each key of a page, such as `params.dialogue`, `input.images` or `messages[].role`; gives
the mapping that our format has for it: `fields` of objects, `items` of arrays. An object that the provider puts
around all parameters is no parameter, so its name is dropped.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

INSIDE = "The page lists keys inside it."


def steps(key: str, containers: frozenset[str]) -> list[str]:
    """The keys on the way, with `[]` as a step of its own; a text that is no path is one key."""
    parts = key.replace("[]", ".[]").split(".")
    if any(not part for part in parts) or parts[0] == "[]":
        return [key]
    return parts[1:] if len(parts) > 1 and parts[0] in containers else parts


def nested(written: Mapping[str, dict[str, Any]], containers: frozenset[str]) -> dict[str, Any]:
    """All parameters in one tree. What holds others without being listed is concluded from them."""
    root: dict[str, Any] = {}
    for key, one in written.items():
        way = steps(key, containers)
        if len(way) == 1:
            root[way[0]] = {**one, **root.get(way[0], {})} if way[0] in root else one
            continue
        holder = root.setdefault(way[0], _implied(way[1]))
        for step, following in pairwise(way[1:]):
            holder = _into(holder, step, following)
        _put(holder, way[-1], one)
    return root


def _implied(following: str) -> dict[str, Any]:
    """A value that is known by what it holds alone."""
    return {"type": "array" if following == "[]" else "object", "inferred": {"type": INSIDE}}


def _into(holder: dict[str, Any], step: str, following: str) -> dict[str, Any]:
    if step == "[]":
        inner: dict[str, Any] = holder.setdefault("items", {"type": "object"})
        return inner
    fields: dict[str, Any] = holder.setdefault("fields", {})
    found: dict[str, Any] = fields.setdefault(step, _implied(following))
    return found


def _put(holder: dict[str, Any], step: str, one: dict[str, Any]) -> None:
    if step == "[]":
        holder["items"] = {
            name: value for name, value in one.items() if name in ("type", "options", "min", "max")
        }
    else:
        holder.setdefault("fields", {})[step] = one
