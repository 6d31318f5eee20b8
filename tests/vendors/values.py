"""What documented parameters may hold: enough of it to check the bodies of a few models, and no more.

Each vendor words a refusal in its own way, so that a problem is told by facts and not by a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Problem:
    """What is wrong with one value."""

    path: tuple[str | int, ...]
    kind: str
    """One of missing, unknown, type, option, min, max, multiple, length, items, pattern."""
    limit: Any = None
    """The type, options, bound or pattern that it is against."""
    value: Any = None


@dataclass(frozen=True, kw_only=True)
class Value:
    """One parameter. `type` is a JSON type, or several with `|` between; null only where it is among them."""

    type: str
    required: bool = False
    options: tuple[Any, ...] = ()
    min: float | None = None
    max: float | None = None
    multiple_of: int | None = None
    max_length: int | None = None
    min_length: int | None = None
    pattern: str | None = None
    items: Value | None = None
    max_items: int | None = None
    min_items: int | None = None
    fields: Mapping[str, Value] | None = None
    open: bool = True
    """Whether an object takes other keys too."""

    def problems(self, value: Any, path: tuple[str | int, ...] = ()) -> Iterator[Problem]:
        """What is wrong with a value, the outermost first. A value of a wrong type is looked at no further."""
        if not any(_is(value, name) for name in self.type.split("|")):
            yield Problem(path, "type", self.type, value)
            return
        if value is None:
            return
        if self.options and value not in self.options:
            yield Problem(path, "option", self.options, value)
        if isinstance(value, int | float) and not isinstance(value, bool):
            yield from self._of_number(value, path)
        elif isinstance(value, str):
            yield from self._of_text(value, path)
        elif isinstance(value, list):
            if _outside(len(value), self.min_items, self.max_items):
                yield Problem(path, "items", (self.min_items, self.max_items), value)
            for at, item in enumerate(value):
                yield from self.items.problems(item, (*path, at)) if self.items else ()
        elif isinstance(value, dict) and self.fields is not None:
            yield from self._of_object(value, self.fields, path)

    def _of_number(self, value: float, path: tuple[str | int, ...]) -> Iterator[Problem]:
        if self.min is not None and value < self.min:
            yield Problem(path, "min", self.min, value)
        if self.max is not None and value > self.max:
            yield Problem(path, "max", self.max, value)
        if self.multiple_of and value % self.multiple_of:
            yield Problem(path, "multiple", self.multiple_of, value)

    def _of_text(self, value: str, path: tuple[str | int, ...]) -> Iterator[Problem]:
        if _outside(len(value), self.min_length, self.max_length):
            yield Problem(path, "length", (self.min_length, self.max_length), value)
        if self.pattern and not re.fullmatch(self.pattern, value):
            yield Problem(path, "pattern", self.pattern, value)

    def _of_object(
        self, value: dict[str, Any], fields: Mapping[str, Value], path: tuple[str | int, ...]
    ) -> Iterator[Problem]:
        for name, field in fields.items():
            if name in value:
                yield from field.problems(value[name], (*path, name))
            elif field.required:
                yield Problem((*path, name), "missing", value=value)
        if not self.open:
            yield from (
                Problem((*path, name), "unknown", value=value[name]) for name in value if name not in fields
            )


def _is(value: Any, name: str) -> bool:
    if isinstance(value, bool):
        return name == "boolean"
    if name == "integer":
        return isinstance(value, int) or (isinstance(value, float) and value.is_integer())
    kinds = {"string": str, "number": (int, float), "array": list, "object": dict, "null": type(None)}
    return name != "boolean" and isinstance(value, kinds[name])  # type: ignore[arg-type]


def _outside(count: int, least: int | None, most: int | None) -> bool:
    return (least is not None and count < least) or (most is not None and count > most)
