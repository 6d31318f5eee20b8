"""Request bodies made from a model's type tree: the least that is required, and the same with one place changed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specpress.catalog.model import Model
from specpress.catalog.types import ArrayType, ObjectType, Type, walk
from specpress.catalog.values import Path
from specpress.check.request import problems
from specpress.check.vectors.samples import plain, sample


def minimal(model: Model) -> Any:
    """A valid request with as little in it as possible.

    Usually the required keys alone; where rules demand more, the first single parameter that helps, or else a
    documented example.
    """
    least = sample(model.request)
    if not problems(model, least):
        return least
    for path, field in walk(model.request):
        body = put(model, least, path, sample(field.type, field))
        if not problems(model, body):
            return body
    for example in model.examples:
        if not problems(model, example.request):
            return plain(example.request)
    return least


def put(model: Model, body: Any, path: Path, value: Any) -> Any:
    """The same body with a value at a path; what lies on the way is made with what it requires."""
    return _put(model.request, body, path, value)


def _put(type_: Type, body: Any, path: Path, value: Any) -> Any:
    if not path:
        return value
    step, rest = path[0], path[1:]
    if isinstance(type_, ArrayType):
        items = body if isinstance(body, list) and body else sample(type_)
        return [_put(type_.items, items[0], rest, value), *items[1:]]
    found = dict(body) if isinstance(body, dict) else {}
    field = type_.field(step) if isinstance(type_, ObjectType) else None
    if field is None or not rest:
        return {**found, step: value}
    inner = found.get(step, sample(field.type, field))
    return {**found, step: _put(field.type, inner, rest, value)}


def remove(body: Any, path: Path) -> Any:
    """The same body without the key at a path."""
    step, rest = path[0], path[1:]
    if step == "*" and isinstance(body, list) and body:
        return [remove(body[0], rest), *body[1:]]
    if not isinstance(body, dict) or step not in body:
        return body
    if not rest:
        return {key: value for key, value in body.items() if key != step}
    return {**body, step: remove(body[step], rest)}


def objects(type_: Type, at: Path = ()) -> Iterator[tuple[Path, ObjectType]]:
    """Every object of a request with its path, outermost first."""
    if isinstance(type_, ArrayType):
        yield from objects(type_.items, (*at, "*"))
    elif isinstance(type_, ObjectType):
        yield at, type_
        for field in type_.fields:
            yield from objects(field.type, (*at, field.key))
