"""The whole document of a provider, put together from its own facts and the texts that its models left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from specpress.catalog.provider import Provider
from specpress.schema.components import answer
from specpress.targets.openapi.addresses import address, server
from specpress.targets.openapi.answers import Answers
from specpress.targets.openapi.naming import Components, Names, components
from specpress.targets.openapi.operations import Operations
from specpress.targets.openapi.pieces import DEPTH, Card
from specpress.targets.openapi.security import schemes
from specpress.targets.openapi.texts import described, noted, provider_lines
from specpress.targets.openapi.webhooks import webhooks
from specpress.targets.openapi.writing import object_at, text_at, texts_at

VERSION = "3.1.0"


def document(provider: Provider, cards: Sequence[Card]) -> str:
    """The document as text."""
    names, calls = components(provider, cards), Names(set())
    answers, known = Answers(provider, names), schemes(provider.auth)
    parts = {
        "securitySchemes": text_at(known, DEPTH - 1),
        "responses": text_at(answers.shared(), DEPTH - 1),
        "schemas": object_at(_schemas(provider, cards, names), DEPTH - 1),
    }
    head = {"openapi": VERSION, "info": _info(provider, cards), **_place(provider)}
    head["security"] = [{name: []} for name in known]
    head["paths"] = Operations(provider, tuple(cards), names, known).paths(calls)
    if sent := webhooks(provider, cards, answers, calls):
        head["webhooks"] = sent
    members = (*texts_at(head, 1), ("components", object_at(parts.items(), 1)))
    return object_at(members, 0) + "\n"


def _info(provider: Provider, cards: Sequence[Card]) -> dict[str, Any]:
    read = [*(source.read.isoformat() for source in provider.sources), *(one.read for one in cards)]
    summary = {"summary": provider.summary} if provider.summary else {}
    text = described("", provider_lines(provider))
    return {"title": f"{provider.title} API", **summary, **text, "version": max(read, default="0")}


def _place(provider: Provider) -> dict[str, Any]:
    """Where the API is. Without a server, readers would take the document's own for it."""
    found: dict[str, Any] = {}
    if provider.website is not None:
        found["externalDocs"] = {"url": address(provider.website)}
    if provider.base_url is None:
        found["servers"] = [{"url": "/", "description": "The address of the API is not known."}]
    else:
        found["servers"] = [{"url": server(provider.base_url)}]
    return found


def _schemas(provider: Provider, cards: Sequence[Card], names: Components) -> Iterator[tuple[str, str]]:
    for name, type_ in provider.objects:
        yield names.objects[name], text_at(answer(type_, noted(type_.note, type_.provenance)), DEPTH)
    for one in cards:
        yield names.requests[one.id], one.request
        if one.result:
            yield names.results[one.id], one.result
