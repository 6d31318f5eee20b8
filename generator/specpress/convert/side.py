"""One of the two members between which a request is converted, with what the conversion asks of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeAlias

from specpress.catalog.model import Counterpart, Model
from specpress.catalog.provider import Provider
from specpress.catalog.types import ArrayType, Field, Media, ObjectType, Type
from specpress.catalog.values import Path

At: TypeAlias = tuple[str | int, ...]
"""A place in a body: keys, and positions in lists."""


@dataclass(frozen=True)
class Side:
    """A member of a family."""

    model: Model
    provider: Provider

    @property
    def name(self) -> str:
        """`provider/model`."""
        return self.model.name

    @cached_property
    def fields(self) -> dict[Path, Field]:
        """The parameters, and what lies inside objects, by their paths."""
        return dict(self.model.named().values())

    @cached_property
    def _keys(self) -> dict[Path, str]:
        return {path: key for key, (path, _) in self.model.named().items()}

    def key(self, path: Path) -> str:
        """What specs call the parameter at a path; the last key for what no spec knows."""
        return self._keys.get(path, path[-1])

    def is_carrier(self, path: Path) -> bool:
        """Whether uploaded files are listed at a path, each as an object."""
        return self.model.uploads is not None and self.model.uploads.carrier == path

    @property
    def url_key(self) -> str:
        """The key of a listed file that holds its address."""
        return self.provider.uploads.url_key if self.provider.uploads else "url"

    @property
    def kind_key(self) -> str:
        """The key of a listed file that says of which kind it is."""
        return self.provider.uploads.kind_key if self.provider.uploads else "kind"

    def media(self, here: Counterpart) -> Media | None:
        """What the files that something consists of must be like; None where it is no file, or of several kinds."""
        path = here.paths[0]
        if self.is_carrier(path) and self.model.uploads is not None:
            kinds = self.model.uploads.kinds
            return kinds[0] if len(kinds) == 1 else None
        return self.fields[path].media

    def element(self, path: Path) -> Type:
        """The type of the values at a path: of a list, that of an element; of a listed file, that of its address."""
        type_ = self.fields[path].type
        if isinstance(type_, ArrayType):
            type_ = type_.items
            url = type_.field(self.url_key) if isinstance(type_, ObjectType) else None
            return url.type if url is not None and self.is_carrier(path) else type_
        return type_


def place_of(path: Path) -> At:
    """The place that a path leads to; where it passes a list, that is the first element."""
    return tuple(0 if step == "*" else step for step in path)


def path_of(at: At) -> Path:
    """The path of a place."""
    return tuple("*" if isinstance(step, int) else step for step in at)


def values_at(body: Any, paths: tuple[Path, ...]) -> Iterator[tuple[int, At, Any]]:
    """What stands at those of the paths where something does: number of the path, place, value."""
    for number, path in enumerate(paths):
        value = body
        for step in place_of(path):
            if isinstance(step, int):
                found = isinstance(value, list) and bool(value)
            else:
                found = isinstance(value, dict) and step in value
            if not found:
                break
            value = value[step]
        else:
            yield number, place_of(path), value
