"""What is sent to an endpoint: a model's request, a form, or other JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from specpress.base.names import snake
from specpress.catalog.provider import Endpoint
from specpress.catalog.types import Field
from specpress.schema.components import any_object, any_of, body, form, reference, told_apart
from specpress.schema.values import Schema
from specpress.targets.openapi.naming import Components, Names
from specpress.targets.openapi.pieces import Card


def request_body(endpoint: Endpoint, cards: Sequence[Card], components: Components) -> dict[str, Any] | None:
    """The body of an endpoint's requests; None where it has none."""
    if endpoint.body is None:
        return None
    if endpoint.body == "request":
        content: dict[str, Any] = {"schema": _of_models(cards, components)}
        if examples := _examples(cards):
            content["examples"] = examples
        return {"required": True, "content": {"application/json": content}}
    if endpoint.body == "multipart":
        content = {"schema": form(endpoint.fields)}
        if types := {
            field.key: {"contentType": text} for field in endpoint.fields if (text := _types(field))
        }:
            content["encoding"] = types
        return {"required": True, "content": {"multipart/form-data": content}}
    schema = body(endpoint.fields) if endpoint.fields else any_of(())
    return {"required": True, "content": {"application/json": {"schema": schema}}}


def _of_models(cards: Sequence[Card], components: Components) -> Schema:
    """The request of one of some models, told apart by their id where each of them demands it under one key."""
    keys = {one.key for one in cards}
    found = {one.id: components.requests[one.id] for one in cards}
    if len(keys) == 1 and (key := keys.pop()) is not None:
        return told_apart(key, found)
    return any_of(map(reference, found.values())) if found else any_object()


def _examples(cards: Sequence[Card]) -> dict[str, Any]:
    names = Names(set())
    return {
        names.new(f"{snake(one.id, 'model')}_{snake(title, 'example')}", "_"): {
            "summary": title,
            "value": request,
        }
        for one in cards
        for title, request in one.examples
    }


def _types(field: Field) -> str:
    """The MIME types that a file of a form may have."""
    return ", ".join(field.media.mime_types) if field.media is not None else ""
