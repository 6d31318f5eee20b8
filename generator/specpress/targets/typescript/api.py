"""A provider's API as the package's client reads it, and which of the client's methods it has.

Given a provider; gives plain values. A method is there where the docs have an endpoint for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import fields
from decimal import Decimal
from typing import Any, Literal

from specpress.base.names import key_variable, variable_prefix
from specpress.catalog.json_values import plain
from specpress.catalog.provider import Auth, Endpoint, ErrorCode, Flow, Places, Provider
from specpress.catalog.values import ABSENT
from specpress.runtime.api import Filler
from specpress.runtime.api import Places as ClientPlaces

_PART = re.compile(r"\{([^{}]*)\}")


def api_data(provider: Provider) -> dict[str, Any]:
    """How the API is spoken."""
    auth = provider.auth
    api: dict[str, Any] = {
        "id": provider.id,
        "title": provider.title,
        "baseUrl": provider.base_url,
        "hosts": list(provider.hosts),
        "settings": {
            setting.name: _known({"default": setting.default, "environment": setting.environment})
            for setting in provider.settings
        },
        "keyVariable": key_variable(provider.id, auth.environment if auth else None),
        "baseUrlVariable": f"{variable_prefix(provider.id)}_BASE_URL",
        "auth": auth and _auth(auth),
        "places": {name: data for name, places in provider.places if (data := _places(places))},
        "phases": {status.name: status.phase for status in provider.statuses},
        "polling": _polling(provider),
        "errors": {error.code: _error(error) for error in provider.errors},
        "upload": _upload(provider),
    }
    calls = {endpoint.name: _endpoint(endpoint, provider) for endpoint in endpoints(provider)}
    return {**_known(api), "endpoints": calls}


def starts(provider: Provider, creation: Endpoint) -> Literal["task", "result"] | None:
    """What a client can do with a creation: begin a task and learn its end, or have the result; None: neither."""
    flow = provider.flow(creation)
    if not flow.is_callable or not _is_usable(creation):
        return None
    if creation.starts == "result":
        return "result"
    return "task" if provider.places_of(creation.returns).id and _tells_ends(provider, flow) else None


def flows(provider: Provider) -> list[Flow]:
    """The jobs that a client can go through, by their creations."""
    return [provider.flow(creation) for creation in provider.creations if starts(provider, creation)]


def endpoints(provider: Provider) -> list[Endpoint]:
    """The endpoints that a client calls."""
    called = [endpoint for flow in flows(provider) for endpoint in flow.endpoints]
    called += [endpoint for endpoint in (provider.endpoint("credits"),) if endpoint is not None]
    by_name = {endpoint.name: endpoint for endpoint in called if _is_usable(endpoint)}
    return [endpoint for endpoint in provider.endpoints if endpoint.name in by_name]


def _is_usable(endpoint: Endpoint) -> bool:
    """Whether a client knows what to put into the path."""
    return {*_PART.findall(endpoint.path)} <= {name for name, _ in endpoint.path_parts}


def _tells_ends(provider: Provider, flow: Flow) -> bool:
    """Whether a client learns when a task of such a job has ended."""
    if flow.status is None:
        return flow.result is not None and bool(flow.result.pending) and _is_usable(flow.result)
    return _is_usable(flow.status) and bool(provider.places_of(flow.status.returns).status)


def methods(provider: Provider) -> dict[str, str]:
    """What is said of the methods of the client, by their names in the order in which one uses them."""
    called = {endpoint.name: endpoint for endpoint in endpoints(provider)}
    jobs = [flow for flow in flows(provider) if flow.create.starts == "task"]
    asked = next((flow.status or flow.result for flow in jobs), None)
    stops = next((flow.cancel for flow in jobs if flow.cancel and flow.cancel.name in called), None)
    credit = called.get("credits")
    sends_tasks = any(webhook.sends == "task" for webhook in provider.webhooks)
    offered = {
        "status": asked is not None,
        "wait": asked is not None,
        "cancel": stops is not None,
        "credits": credit is not None and bool(provider.places_of(credit.returns).balance),
        "parseWebhook": sends_tasks and bool(provider.places_of("task").id),
    }
    summaries = {
        name: endpoint.summary or ""
        for name, endpoint in {"status": asked, "cancel": stops, "credits": credit}.items()
        if endpoint is not None
    }
    return {name: summaries.get(name, "") for name, is_offered in offered.items() if is_offered}


def _endpoint(endpoint: Endpoint, provider: Provider) -> dict[str, Any]:
    flow = provider.flow(endpoint) if endpoint.body == "request" else None
    headers = [(header.name, header.filler) for header in endpoint.headers if header.filler is not None]
    return _known({
        "method": endpoint.method,
        "baseUrl": endpoint.base_url,
        "path": endpoint.path,
        "pathParts": _fillers(endpoint.path_parts),
        "query": _fillers(endpoint.query_fillers),
        "headers": _fillers(headers),
        "body": endpoint.body,
        "bodyParts": [[list(path), _filler(filler)] for path, filler in endpoint.body_parts],
        "content": list(endpoint.content) if endpoint.content != ("json",) else None,
        "listParts": endpoint.list_parts if endpoint.list_parts != "repeated" else None,
        "follow": camel(endpoint.follow) if endpoint.follow else None,
        "returns": endpoint.returns,
        "returnsMedia": endpoint.returns_media,
        "starts": "result" if flow and endpoint.starts == "result" else None,
        "status": flow and flow.status and flow.status.name,
        "result": flow and flow.result and flow.result.name,
        "cancel": flow and flow.cancel and flow.cancel.name,
        "refusalEnds": endpoint.refusal_ends or None,
        "scope": endpoint.scope,
        "public": endpoint.public or None,
        "pending": list(endpoint.pending),
    })  # fmt: skip


def _fillers(places: Iterable[tuple[str, Filler]]) -> dict[str, Any]:
    return {name: _filler(filler) for name, filler in places}


def _filler(filler: Filler) -> dict[str, Any]:
    """What stands in a place of a call. A `value` may be null, so it is there or not."""
    row = _known({
        "holds": filler.holds,
        "setting": filler.setting,
        "segments": filler.segments,
        "slashes": filler.slashes,
    })  # fmt: skip
    return row if filler.value is ABSENT else {**row, "value": plain(filler.value)}


def _error(error: ErrorCode) -> dict[str, Any]:
    """What is documented of an error. The HTTP status tells one that may come without its code."""
    status = error.status if error.kind == "not_yet" else None
    return _known({"kind": error.kind, "status": status, "retry": error.retry, "action": error.action})


def _auth(auth: Auth) -> dict[str, Any]:
    return _known(
        {"header": auth.header, "query": auth.query, "scheme": auth.scheme, "keyPrefix": auth.key_prefix}
    )


def _places(places: Places) -> dict[str, Any]:
    rows = {camel(place.name): getattr(places, place.name) for place in fields(ClientPlaces)}
    return _known({name: [list(path) for path in paths] for name, paths in rows.items()})


def camel(snake: str) -> str:
    """A name in camel case."""
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
    put = uploads.put and {
        "address": [list(path) for path in uploads.put.address],
        "method": uploads.put.method,
        "headers": _fillers(uploads.put.headers),
    }
    row = {
        "endpoint": uploads.endpoint,
        "put": put and _known(put),
        "address": [list(path) for path in uploads.address],
        "keys": _known(keys),
    }
    return {**_known(row), "filled": {key: list(path) for key, path in uploads.filled}}


def _known(row: Mapping[str, Any]) -> dict[str, Any]:
    """Without what is not known."""
    return {key: value for key, value in row.items() if value is not None and value != [] and value != {}}
