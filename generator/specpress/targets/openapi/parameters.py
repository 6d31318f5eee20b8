"""What is sent beside the body: the parts of a path, the query, and headers."""

from __future__ import annotations

from typing import Any

from specpress.catalog.provider import Endpoint, Header
from specpress.catalog.types import Field
from specpress.schema.components import lines_of, text, value
from specpress.targets.openapi.addresses import Template
from specpress.targets.openapi.texts import described, noted, say
from specpress.wording.facts import title_of


def parameters(endpoint: Endpoint, path: Template, model_part: str | None) -> list[dict[str, Any]]:
    """All parameters of an endpoint. `model_part` is the part of a path that is the model's id."""
    model = "The id of a model that has no path of its own here." if endpoint.body else "The model's id."
    return [
        *(_of_path(name, model if name == model_part else f"{title_of(name)}.") for name in path.names),
        *map(_of_query, endpoint.query),
        *map(_of_header, endpoint.headers),
    ]


def _of_path(name: str, told: str) -> dict[str, Any]:
    return {"name": name, "in": "path", "required": True, "description": say(told), "schema": text()}


def _of_query(field: Field) -> dict[str, Any]:
    found: dict[str, Any] = {"name": field.key, "in": "query"}
    found.update(described(lines_of(field), noted(field.note, field.provenance)))
    if field.required:
        found["required"] = True
    if field.deprecated is not None:
        found["deprecated"] = True
    return {**found, "schema": value(field)}


def _of_header(header: Header) -> dict[str, Any]:
    found: dict[str, Any] = {"name": header.name, "in": "header"}
    found.update(
        described(header.description and say(header.description), noted(header.note, header.provenance))
    )
    if header.required:
        found["required"] = True
    return {**found, "schema": text()}
