"""A provider's API as the package's client reads it, and which of the client's methods it has.

Given a provider; gives plain values. A method is there where the docs have an endpoint for it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from decimal import Decimal
from typing import Any

from specpress.base.names import key_variable, variable_prefix
from specpress.catalog.provider import Auth, Endpoint, Places, Provider, UploadApi
from specpress.runtime.api import Places as ClientPlaces
from specpress.runtime.api import is_model_part

_PART = re.compile(r"\{([^{}]*)\}")
_OF_TASKS = ("status", "result", "cancel")


@dataclass(frozen=True, slots=True)
class Method:
    """A method of a provider's client that its docs have an endpoint for."""

    name: str
    summary: str


def api_data(provider: Provider) -> dict[str, Any]:
    """How the API is spoken."""
    auth = provider.auth
    found: dict[str, Any] = {
        "id": provider.id,
        "title": provider.title,
        "baseUrl": provider.base_url,
        "keyVariable": key_variable(provider.id, auth.environment if auth else None),
        "baseUrlVariable": f"{variable_prefix(provider.id)}_BASE_URL",
        "auth": _auth(auth) if auth else None,
        "places": {name: places for name, one in provider.places if (places := _places(one))},
        "phases": {one.name: one.phase for one in provider.statuses},
        "polling": _polling(provider),
        "errors": {
            one.code: _said({"kind": one.kind, "retry": one.retry, "action": one.action})
            for one in provider.errors
        },
        "upload": _upload(provider.uploads),
    }
    return {**_said(found), "endpoints": {name: _endpoint(one) for name, one in endpoints(provider).items()}}


def _auth(auth: Auth) -> dict[str, Any]:
    return _said({"header": auth.header, "scheme": auth.scheme, "keyPrefix": auth.key_prefix})


def endpoints(provider: Provider) -> Mapping[str, Endpoint]:
    """The endpoints that a client calls, by the names that it knows them by."""
    found = {"create": next((one for one in provider.endpoints if one.body == "request"), None)}
    found |= {name: provider.endpoint(name) for name in (*_OF_TASKS, "credits")}
    uploads = provider.uploads
    found["upload"] = provider.endpoint(uploads.endpoint) if uploads and uploads.endpoint else None
    return {name: one for name, one in found.items() if one is not None and _is_usable(name, one)}


def _is_usable(name: str, endpoint: Endpoint) -> bool:
    """Whether a client knows what to put into the path."""
    parts = [not is_model_part(one) for one in _PART.findall(endpoint.path)]
    return sum(parts) == (1 if name in _OF_TASKS else 0)


def methods(provider: Provider) -> list[Method]:
    """The methods of the client, in the order in which one uses them."""
    known = endpoints(provider)
    has_status = _tells_states(provider)
    rows = [
        ("status", has_status, "status"),
        ("wait", has_status, ""),
        ("cancel", "cancel" in known, "cancel"),
    ]
    rows.append(("credits", _tells_balance(provider), "credits"))
    rows.append(("parseWebhook", _sends_tasks(provider), ""))
    return [Method(name, (known[of].summary or "") if of else "") for name, is_there, of in rows if is_there]


def makes_tasks(provider: Provider) -> bool:
    """Whether a client can have something made: it can begin a task, learn its id, and ask for its state."""
    create = endpoints(provider).get("create")
    return create is not None and bool(provider.places_of(create.returns).id) and _tells_states(provider)


def _tells_states(provider: Provider) -> bool:
    status = endpoints(provider).get("status")
    return status is not None and bool(provider.places_of(status.returns).status)


def _tells_balance(provider: Provider) -> bool:
    credits = endpoints(provider).get("credits")
    return credits is not None and bool(provider.places_of(credits.returns).balance)


def _sends_tasks(provider: Provider) -> bool:
    return any(one.sends == "task" for one in provider.webhooks) and bool(provider.places_of("task").id)


def _endpoint(endpoint: Endpoint) -> dict[str, Any]:
    held = {one.holds: one.name for one in endpoint.headers if one.holds}
    return _said({
        "method": endpoint.method,
        "path": _PART.sub(lambda part: "{model}" if is_model_part(part[1]) else "{id}", endpoint.path),
        "returns": endpoint.returns,
        "scope": endpoint.scope,
        "public": endpoint.public or None,
        "pending": list(endpoint.pending),
        "idempotencyHeader": held.get("idempotency_key"),
        "requestIdHeader": held.get("request_id"),
    })  # fmt: skip


def _places(places: Places) -> dict[str, Any]:
    rows = {_camel(one.name): getattr(places, one.name) for one in fields(ClientPlaces)}
    return _said(
        {name: [list(path) for path in paths] for name, paths in rows.items() if not name.endswith("Url")}
    )


def _camel(snake: str) -> str:
    first, *rest = snake.split("_")
    return first + "".join(map(str.capitalize, rest))


def _polling(provider: Provider) -> dict[str, Decimal] | None:
    """The pace at which to ask, in seconds."""
    polling = provider.polling
    if polling is None:
        return None
    return _said({
        "firstAfter": polling.first_after,
        "firstWithin": polling.first_within,
        "every": polling.every,
        "atMostEvery": polling.at_most_every,
    })  # fmt: skip


def _upload(uploads: UploadApi | None) -> dict[str, Any] | None:
    """How files are handed over, where they are uploaded first."""
    if uploads is None or uploads.endpoint is None:
        return None
    keys = {"url": uploads.url_key, "kind": uploads.kind_key, "mime": uploads.mime_key}
    return {
        "keys": _said(keys),
        "form": {holds: field for field, holds in uploads.form},
        "filled": {key: list(path) for key, path in uploads.filled},
    }


def _said(row: Mapping[str, Any]) -> dict[str, Any]:
    """Without what is not known."""
    return {key: value for key, value in row.items() if value is not None and value != [] and value != {}}
