"""The facts of a request as rows of (path, fact, value), read from three places: a model of the catalogue, a
published JSON Schema, and a generated class. Each reader knows its own place only, so that rows which differ mean
that two outputs say different things."""

from __future__ import annotations

import types
import typing
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Literal, get_args, get_origin

from pydantic import MISSING, BaseModel
from pydantic.fields import FieldInfo

from specpress.catalog.step_grid import grid_of
from specpress.catalog.types import (
    ArrayType,
    BooleanType,
    Field,
    NumberType,
    ObjectType,
    StringType,
    Type,
)
from specpress.catalog.values import ABSENT

Fact = tuple[str, str, Any]


def plain(value: Any) -> Any:
    """A value in which equal JSON is equal Python, and true is not 1."""
    if isinstance(value, bool):
        return ("boolean", value)
    if isinstance(value, (list, tuple)):
        return tuple(map(plain, value))
    if isinstance(value, dict):
        return tuple(sorted((key, plain(one)) for key, one in value.items()))
    if isinstance(value, float):
        return Decimal(repr(value))
    return value


def of_model(type_: Type, path: str = "") -> Iterator[Fact]:
    """What the catalogue says."""
    if isinstance(type_, ArrayType):
        yield from _some(
            path, min_items=type_.min_items, max_items=type_.max_items, unique=type_.unique or None
        )
        yield from of_model(type_.items, f"{path}[]")
    elif isinstance(type_, ObjectType):
        if type_.fields or not type_.open:
            yield path, "open", type_.open
        for field in type_.fields:
            yield from _of_field(field, f"{path}.{field.key}")
    elif isinstance(type_, NumberType):
        listed = grid_of(type_).listed
        if listed and not type_.options:  # fractional steps are published as the numbers that they leave
            yield path, "options", frozenset(map(plain, listed))
        else:
            yield from _some(path, min=type_.min, max=type_.max, above=type_.above, below=type_.below)
            yield from _options(type_, path)
    elif isinstance(type_, (StringType, BooleanType)):
        yield from _options(type_, path)
        if isinstance(type_, StringType) and not type_.options:
            limits = [one for one in type_.lengths if one.unit == "characters"]
            least = max((one.min for one in limits if one.min is not None), default=None)
            most = min((one.max for one in limits if one.max is not None), default=None)
            yield from _some(path, min_length=least, max_length=most)


def _of_field(field: Field, path: str) -> Iterator[Fact]:
    yield path, "required", field.required
    if field.default is not ABSENT:
        yield path, "default", plain(field.default)
    yield from of_model(field.type, path)


def _options(type_: StringType | NumberType | BooleanType, path: str) -> Iterator[Fact]:
    if type_.options and not getattr(type_, "open_options", False):
        yield path, "options", frozenset(plain(option.value) for option in type_.options)


def _some(path: str, **facts: Any) -> Iterator[Fact]:
    yield from ((path, name, plain(value)) for name, value in facts.items() if value is not None)


_SCHEMA = {
    "minimum": "min", "maximum": "max", "exclusiveMinimum": "above", "exclusiveMaximum": "below",
    "minLength": "min_length", "maxLength": "max_length", "minItems": "min_items", "maxItems": "max_items",
    "uniqueItems": "unique",
}  # fmt: skip


def of_schema(schema: dict[str, Any], path: str = "") -> Iterator[Fact]:
    """What a JSON Schema says."""
    if "properties" in schema:
        yield path, "open", schema.get("additionalProperties") is not False
        for key, inner in schema["properties"].items():
            yield f"{path}.{key}", "required", key in schema.get("required", ())
            if "default" in inner:
                yield f"{path}.{key}", "default", plain(inner["default"])
            yield from of_schema(inner, f"{path}.{key}")
    options = [schema["const"]] if "const" in schema else schema.get("enum")
    if options is not None:
        yield path, "options", frozenset(plain(value) for value in options if value is not None)
    limits = {key: name for key, name in _SCHEMA.items() if schema.get(key) is not None}
    if (
        options is not None and schema.get("type") == "number"
    ):  # the list says it all, and a class only the list
        limits = {}
    yield from ((path, name, plain(schema[key])) for key, name in limits.items())
    if isinstance(schema.get("items"), dict):
        yield from of_schema(schema["items"], f"{path}[]")


def of_class(class_: type[BaseModel], path: str = "") -> Iterator[Fact]:
    """What a generated class says."""
    yield path, "open", class_.model_config.get("extra") == "allow"
    for name, info in class_.model_fields.items():
        where = f"{path}.{info.alias or name}"
        constant = isinstance(info.json_schema_extra, dict) and "const" in info.json_schema_extra
        yield where, "required", info.is_required() or constant
        if not info.is_required() and info.default is not MISSING:
            yield where, "default", plain(info.default)
        yield from _of_annotation(info.annotation, tuple(info.metadata), where, info)


_CLASS = {"ge": "min", "le": "max", "gt": "above", "lt": "below"}


def _of_annotation(
    annotation: Any, metadata: tuple[Any, ...], path: str, info: FieldInfo | None
) -> Iterator[Fact]:
    annotation, inner = _unwrapped(annotation)
    metadata = (*inner, *metadata)
    # What stands around an element of a list is a field of its own, whose limits lie in it.
    metadata = tuple(
        limit for one in metadata for limit in (one.metadata if isinstance(one, FieldInfo) else (one,))
    )
    is_list = get_origin(annotation) is list
    for one in metadata:
        for name, fact in _CLASS.items():
            if getattr(one, name, None) is not None:
                yield path, fact, plain(getattr(one, name))
        for name in ("min_length", "max_length"):
            if getattr(one, name, None) is not None:
                yield path, name.replace("length", "items") if is_list else name, getattr(one, name)
        if type(one).__name__ == "OneOf":
            yield path, "options", frozenset(map(plain, one.values))
        if type(one).__name__ == "Steps":
            first, last, by = (Decimal(repr(limit)) for limit in (one.first, one.last, one.by))
            yield path, "options", frozenset(first + by * n for n in range(int((last - first) / by) + 1))
        if type(one).__name__ == "_Unique":
            yield path, "unique", plain(True)
    if get_origin(annotation) is Literal:
        yield path, "options", frozenset(map(plain, get_args(annotation)))
    elif is_list:
        yield from _of_annotation(get_args(annotation)[0], (), f"{path}[]", None)
    elif isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield from of_class(annotation, path)


def _unwrapped(annotation: Any) -> tuple[Any, tuple[Any, ...]]:
    """An annotation without MISSING and null, and the metadata that was around it."""
    metadata: tuple[Any, ...] = ()
    while True:
        origin = get_origin(annotation)
        if origin is typing.Annotated:
            annotation, *more = get_args(annotation)
            metadata = (*more, *metadata)
        elif origin in (typing.Union, types.UnionType):
            members = [one for one in get_args(annotation) if one is not MISSING and one is not type(None)]
            if len(members) != 1:
                return annotation, metadata
            annotation = members[0]
        else:
            return annotation, metadata
