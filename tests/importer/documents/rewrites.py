"""Documents written otherwise that say the same: by references or without, in another version, order or format."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable
from typing import Any

import yaml

_SCHEMAS = "#/components/schemas/"
_IN_ORDER = ("properties", "enum", "paths")
"""Keys under which the order is the document's own."""


def inlined(document: Any) -> Any:
    """Every reference replaced by what it leads to; the components stay."""
    schemas = document["components"]["schemas"]

    def inside(value: Any) -> Any:
        if isinstance(value, dict):
            if isinstance(reference := value.get("$ref"), str) and len(value) == 1:
                return inside(schemas[reference.removeprefix(_SCHEMAS)])
            return {key: inside(item) for key, item in value.items()}
        return [inside(item) for item in value] if isinstance(value, list) else value

    return {**document, "paths": inside(document["paths"])}


def by_reference(document: Any) -> Any:
    """Every schema of a property as a component of its own."""
    new = copy.deepcopy(document)
    schemas = new["components"]["schemas"]

    def outside(schema: Any, name: str) -> None:
        for key, inner in schema.get("properties", {}).items():
            if "$ref" not in inner:
                schemas[f"{name}_{key}"] = inner
                schema["properties"][key] = {"$ref": f"{_SCHEMAS}{name}_{key}"}
                outside(inner, f"{name}_{key}")

    for name in list(schemas):
        outside(schemas[name], name)
    return new


def walked(change: Callable[[dict[str, Any]], dict[str, Any]]) -> Callable[[Any], Any]:
    """A change of every schema, from the inside to the outside."""

    def inside(value: Any) -> Any:
        if isinstance(value, dict):
            return change({key: inside(item) for key, item in value.items()})
        return [inside(item) for item in value] if isinstance(value, list) else value

    return inside


def _null_in_type(schema: dict[str, Any]) -> dict[str, Any]:
    if schema.get("nullable") is True and isinstance(schema.get("type"), str):
        kept = {key: value for key, value in schema.items() if key != "nullable"}
        return {
            **kept,
            "type": [kept["type"], "null"],
            **({"enum": [*kept["enum"], None]} if "enum" in kept else {}),
        }
    return schema


def _null_as_alternative(schema: dict[str, Any]) -> dict[str, Any]:
    if schema.get("nullable") is True and isinstance(schema.get("type"), str):
        said = {key: schema[key] for key in ("title", "description", "default", "example") if key in schema}
        kept = {key: value for key, value in schema.items() if key not in ("nullable", *said)}
        return {"anyOf": [kept, {"type": "null"}], **said}
    return schema


def _bounds_as_numbers(schema: dict[str, Any]) -> dict[str, Any]:
    for name, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if schema.get(exclusive) is True and name in schema:
            kept = {key: value for key, value in schema.items() if key not in (name, exclusive)}
            schema = {**kept, exclusive: schema[name]}
    return schema


def as_version_3_1(document: Any) -> Any:
    """An OpenAPI 3.0 document in the words of 3.1: null among the types, bounds as numbers."""
    new = walked(lambda schema: _bounds_as_numbers(_null_in_type(schema)))(document)
    return {**new, "openapi": "3.1.0"}


def with_null_as_alternative(document: Any) -> Any:
    """An OpenAPI 3.0 document in the words of 3.1: null as an alternative, as FastAPI writes it."""
    new = walked(lambda schema: _bounds_as_numbers(_null_as_alternative(schema)))(document)
    return {**new, "openapi": "3.1.0"}


def wrapped(document: Any) -> Any:
    """Each body put together by an `allOf` of one."""

    def wrap(value: dict[str, Any]) -> dict[str, Any]:
        return (
            {**value, "schema": {"allOf": [value["schema"]]}}
            if "schema" in value and len(value) == 1
            else value
        )

    return walked(wrap)(document)


def const_for_enum(document: Any) -> Any:
    """An enum of one as a constant."""

    def change(schema: dict[str, Any]) -> dict[str, Any]:
        if isinstance(enum := schema.get("enum"), list) and len(enum) == 1:
            return {**{key: value for key, value in schema.items() if key != "enum"}, "const": enum[0]}
        return schema

    return walked(change)(as_version_3_1(document))


def shuffled(document: Any, seed: int) -> Any:
    """Keys in another order, but for those whose order says something."""
    order = random.Random(seed)

    def inside(value: Any, key: str) -> Any:
        if isinstance(value, dict):
            names = list(value)
            if key not in _IN_ORDER:
                order.shuffle(names)
            return {name: inside(value[name], name) for name in names}
        return [inside(item, "") for item in value] if isinstance(value, list) else value

    return inside(document, "")


def required_shuffled(document: Any, seed: int) -> Any:
    """The names of required keys in another order."""
    order = random.Random(seed)

    def change(schema: dict[str, Any]) -> dict[str, Any]:
        if isinstance(names := schema.get("required"), list):
            return {**schema, "required": order.sample(names, len(names))}
        return schema

    return walked(change)(document)


class _NoAliases(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


def as_json(document: Any) -> str:
    """The text of a document, on many lines."""
    return json.dumps(document, indent=2)


def as_short_json(document: Any) -> str:
    """The text of a document on one line, its letters escaped."""
    return json.dumps(document, separators=(",", ":"), ensure_ascii=True)


def as_yaml(document: Any) -> str:
    """The text of a document as YAML in blocks."""
    return yaml.dump(document, Dumper=_NoAliases, sort_keys=False, allow_unicode=True)


def as_flow_yaml(document: Any) -> str:
    """The text of a document as YAML in braces, behind a comment."""
    keys = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in document.items()]
    return "# of Acme\n" + "\n".join(keys) + "\n"


def as_fence(document: Any) -> str:
    """A document in the fence of a Markdown page."""
    return f"# Acme\n\n```json openapi\n{as_json(document)}\n```\n"
