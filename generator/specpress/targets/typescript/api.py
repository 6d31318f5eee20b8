"""A provider's API as the package's client reads it, and which of the client's methods it has.

Given a provider; gives plain values. A method is there where the docs have an endpoint for it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields
from decimal import Decimal
from typing import Any

from specpress.base.names import key_variable, variable_prefix
from specpress.catalog.provider import Endpoint, Places, Provider
from specpress.runtime.api import Places as ClientPlaces
from specpress.runtime.api import is_model_part

_PART = re.compile(r"\{([^{}]*)\}")
_OF_TASKS = ("status", "result", "cancel")


def api_data(provider: Provider) -> dict[str, Any]:
    """How the API is spoken."""
    auth = provider.auth
    api: dict[str, Any] = {
        "id": provider.id,
        "title": provider.title,
        "baseUrl": provider.base_url,
        "keyVariable": key_variable(provider.id, auth.environment if auth else None),
        "baseUrlVariable": f"{variable_prefix(provider.id)}_BASE_URL",
        "auth": auth and _known({"header": auth.header, "scheme": auth.scheme, "keyPrefix": auth.key_prefix}),
        "places": {name: data for name, places in provider.places if (data := _places(places))},
        "phases": {status.name: status.phase for status in provider.statuses},
        "polling": _polling(provider),
        "errors": {
            error.code: _known({"kind": error.kind, "retry": error.retry, "action": error.action})
            for error in provider.errors
        },
        "upload": _upload(provider),
    }
    calls = {name: _endpoint(endpoint) for name, endpoint in endpoints(provider).items()}
    return {**_known(api), "endpoints": calls}


def endpoints(provider: Provider) -> Mapping[str, Endpoint]:
    """The endpoints that a client calls, by the names that it knows them by."""
    calls = {"create": provider.creation}
    calls |= {name: provider.endpoint(name) for name in (*_OF_TASKS, "credits")}
    uploads = provider.uploads
    calls["upload"] = provider.endpoint(uploads.endpoint) if uploads and uploads.endpoint else None
    return {name: endpoint for name, endpoint in calls.items() if endpoint and _is_usable(name, endpoint)}


def _is_usable(name: str, endpoint: Endpoint) -> bool:
    """Whether a client knows what to put into the path."""
    parts = [not is_model_part(part) for part in _PART.findall(endpoint.path)]
    return sum(parts) == (1 if name in _OF_TASKS else 0)


def methods(provider: Provider) -> dict[str, str]:
    """What is said of the methods of the client, by their names in the order in which one uses them."""
    calls = endpoints(provider)
    has_status = _tells_states(provider)
    sends_tasks = any(webhook.sends == "task" for webhook in provider.webhooks)
    offered = {
        "status": has_status,
        "wait": has_status,
        "cancel": "cancel" in calls,
        "credits": "credits" in calls and bool(provider.places_of(calls["credits"].returns).balance),
        "parseWebhook": sends_tasks and bool(provider.places_of("task").id),
    }
    summaries = {name: endpoint.summary or "" for name, endpoint in calls.items()}
    return {name: summaries.get(name, "") for name, is_offered in offered.items() if is_offered}


def makes_tasks(provider: Provider) -> bool:
    """Whether a client can have something made: it can begin a task, learn its id, and ask for its state."""
    create = endpoints(provider).get("create")
    return create is not None and bool(provider.places_of(create.returns).id) and _tells_states(provider)


def _tells_states(provider: Provider) -> bool:
    status = endpoints(provider).get("status")
    return status is not None and bool(provider.places_of(status.returns).status)


def _endpoint(endpoint: Endpoint) -> dict[str, Any]:
    held = {header.holds: header.name for header in endpoint.headers if header.holds}
    return _known({
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
    rows = {_camel(place.name): getattr(places, place.name) for place in fields(ClientPlaces)}
    return _known(
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
    return _known({
        "firstAfter": polling.first_after,
        "firstWithin": polling.first_within,
        "every": polling.every,
        "atMostEvery": polling.at_most_every,
    })  # fmt: skip


def _upload(provider: Provider) -> dict[str, Any] | None:
    """How files are handed over, where they are uploaded first."""
    uploads = provider.uploads
    if uploads is None or uploads.endpoint is None:
        return None
    keys = {"url": uploads.url_key, "kind": uploads.kind_key, "mime": uploads.mime_key}
    return {
        "keys": _known(keys),
        "form": {holds: field for field, holds in provider.upload_form},
        "filled": {key: list(path) for key, path in uploads.filled},
    }


def _known(row: Mapping[str, Any]) -> dict[str, Any]:
    """Without what is not known."""
    return {key: value for key, value in row.items() if value is not None and value != [] and value != {}}
