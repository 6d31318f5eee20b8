"""The whole document of a provider, put together from its own facts and the texts that its models left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from specpress.base.names import snake
from specpress.catalog.provider import Auth, Provider, Webhook
from specpress.catalog.settings import Settings
from specpress.schema.components import answer
from specpress.targets.openapi.answers import Answers
from specpress.targets.openapi.naming import Components, Names, components, operation_ids, operation_name, tag
from specpress.targets.openapi.operations import Operations, address, server
from specpress.targets.openapi.row import DEPTH, ModelRow, object_at, text_at, texts_at
from specpress.targets.openapi.texts import code, described, noted, provider_lines, say, unknown

VERSION = "3.1.0"
_WEBHOOK = "webhook"


def document(provider: Provider, rows: Sequence[ModelRow], settings: Settings) -> str:
    """The document as text."""
    component_names = components(provider, rows)
    ids = operation_ids(provider)
    operation_names = Names({name.casefold() for name in ids.values()})
    answers, schemes = Answers(provider, component_names), _schemes(provider.auth)
    parts = {
        "securitySchemes": text_at(schemes, DEPTH - 1),
        "responses": text_at(answers.shared(), DEPTH - 1),
        "schemas": object_at(_schemas(provider, rows, component_names), DEPTH - 1),
    }
    head = {"openapi": VERSION, "info": _info(provider, rows, settings), **_place(provider)}
    head["security"] = [{name: []} for name in schemes]
    head["paths"] = Operations(provider, tuple(rows), answers, schemes, ids).paths(operation_names)
    if provider.webhooks:
        head["webhooks"] = {
            webhook.event: {"post": _message(webhook, rows, answers, operation_names)}
            for webhook in provider.webhooks
        }
    members = (*texts_at(head, 1), ("components", object_at(parts.items(), 1)))
    return object_at(members, 0) + "\n"


def _info(provider: Provider, rows: Sequence[ModelRow], settings: Settings) -> dict[str, Any]:
    """What the document is: its version and licence are those of the catalogue, as in the packages."""
    summary = {"summary": provider.summary} if provider.summary else {}
    days = [*(source.read.isoformat() for source in provider.sources), *(row.read for row in rows)]
    text = described("", provider_lines(provider, max(days, default="")))
    info: dict[str, Any] = {
        "title": f"{provider.title} API",
        **summary,
        **text,
        "version": settings.stated_version,
    }
    if (author := settings.author) is not None:
        contact = {"name": author.name, "url": author.url and address(author.url), "email": author.email}
        info["contact"] = {key: value for key, value in contact.items() if value}
    if settings.license is not None:
        info["license"] = {"name": settings.license, "identifier": settings.license}
    return info


def _place(provider: Provider) -> dict[str, Any]:
    """Where the API is. Without a server, readers would take the document's own for it."""
    website = {"externalDocs": {"url": address(provider.website)}} if provider.website is not None else {}
    if provider.base_url is None:
        return {**website, "servers": [{"url": "/", "description": "The address of the API is not known."}]}
    # Paths begin with a slash, so the address that they are added to does not end in one.
    return {**website, "servers": [server(provider.base_url, provider)]}


def _schemas(provider: Provider, rows: Sequence[ModelRow], names: Components) -> Iterator[tuple[str, str]]:
    for name, type_ in provider.objects:
        yield names.objects[name], text_at(answer(type_, noted(type_.note, type_.provenance)), DEPTH)
    for row in rows:
        yield names.requests[row.id], row.request
        if row.result:
            yield names.results[row.id], row.result


def _schemes(auth: Auth | None) -> dict[str, dict[str, Any]]:
    """Every documented way of proving who sends a request, by a name of its own; a request takes one of them."""
    if auth is None:
        return {}
    names = Names(set())
    words = dict.fromkeys((auth.scheme, *auth.alternatives))
    return {names.new(snake(word, "key"), "_"): _scheme(word, auth) for word in words}


def _scheme(word: str, auth: Auth) -> dict[str, Any]:
    text = described("", _auth_lines(word, auth))
    if auth.query is not None:
        return {"type": "apiKey", "in": "query", "name": auth.query, **text}
    if word.lower() in ("bearer", "basic") and auth.header.lower() == "authorization":
        return {"type": "http", "scheme": word.lower(), **text}
    return {"type": "apiKey", "in": "header", "name": auth.header, **text}


def _auth_lines(word: str, auth: Auth) -> Iterator[str]:
    if auth.query is not None:
        yield f"The key {code(auth.query)} of the query holds it."
    else:
        before = f"the word {code(word)}, a blank and " if word else ""
        yield f"The header {code(auth.header)} holds {before}the key."
    if auth.key_prefix is not None:
        yield f"Keys begin with {code(auth.key_prefix)}."
    if auth.environment is not None:
        yield f"Clients read the key from the environment variable {code(auth.environment)}."
    yield from (f"- {code(scope)}: {say(allows)}" for scope, allows in auth.scopes)
    yield from noted(auth.note, auth.provenance)


def _message(webhook: Webhook, rows: Sequence[ModelRow], answers: Answers, names: Names) -> dict[str, Any]:
    """A message that the API sends, as one of OpenAPI's webhooks."""
    message: dict[str, Any] = {
        "operationId": names.new(operation_name((_WEBHOOK, webhook.event)), "_"),
        "tags": [tag(_WEBHOOK)],
        "summary": webhook.description or webhook.event,
        **described(webhook.note and say(webhook.note), unknown(webhook.provenance)),
    }
    if webhook.sends is not None:
        content = {"application/json": {"schema": answers.schema(webhook.sends, rows)}}
        message["requestBody"] = {"required": True, "content": content}
    message["responses"] = {"default": {"description": "What has to be answered is not known."}}
    return {**message, "security": []}
