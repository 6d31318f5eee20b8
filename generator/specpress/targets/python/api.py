"""A provider's API as the data that its client carries, and the names of the clients.

Given providers; gives what the clients need to know of each, in the runtime's words, and a class name for each
that has what a client cannot do without.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from specpress.base.names import PythonName, class_name, free, key_variable, provider_name, variable_prefix
from specpress.catalog import provider as catalog
from specpress.runtime.api import Api, Endpoint, ErrorCode, Phase, Places, Polling, UploadApi

_USED = ("create", "status", "result", "cancel", "credits")
_ERRORS = (
    "AccessError", "ApiError", "AuthenticationError", "Conflict", "CostExceeded", "HostedModelsError",
    "InsufficientCredits", "InvalidRequest", "NotFound", "PermissionDenied", "RateLimited", "RequestProblem",
    "RequestRefused", "TaskCanceled", "TaskFailed", "TransportError", "Unavailable", "UnreadableAnswer",
    "WaitTimeout",
)  # fmt: skip
OFFERED: Mapping[str, str] = {
    **dict.fromkeys(_ERRORS, "_client.errors"),
    **dict.fromkeys(("AsyncJob", "AsyncResultFile", "Job", "ResultFile"), "_client.job"),
    **dict.fromkeys(("Entry", "UnknownModel"), "_entry"),
    "CheckedRequest": "_client.prepare",
    "Cost": "_runtime.cost",
    "FileInput": "_client.sources",
    "Progress": "_client.progress",
    "Task": "_client.task",
}
"""What the package offers beside its clients, and where it is. No client takes such a name."""


@dataclass(frozen=True, slots=True)
class ClientNames:
    """The classes of one provider's client, and what they are made from."""

    sync: PythonName
    asynchronous: PythonName
    bases: tuple[str, ...]
    """Without the mark of the asynchronous ones, in the order of their needs."""
    webhooks: bool


def client_names(providers: Sequence[catalog.Provider]) -> Mapping[str, ClientNames]:
    """The clients by the id of their provider, for providers whose tasks can be started and followed."""
    found: dict[str, ClientNames] = {}
    taken = set(OFFERED)
    for one in sorted(providers, key=lambda one: one.id):
        if not has_client(one):
            continue
        alone = class_name(one.title)
        sync = free(f"{alone}Client" if alone in OFFERED else alone, taken)
        asynchronous = free(f"Async{sync}", {*taken, sync})
        taken |= {sync, asynchronous}
        found[one.id] = ClientNames(sync, asynchronous, tuple(_bases(one)), _sends_tasks(one))
    return found


def has_client(provider: catalog.Provider) -> bool:
    """Whether tasks can be started and followed by what is known of an API."""
    create, status = provider.endpoint("create"), provider.endpoint("status")
    if create is None or status is None:
        return False
    return bool(provider.places_of(create.returns).id and provider.places_of(status.returns).status)


def _bases(provider: catalog.Provider) -> Iterator[str]:
    credits = provider.endpoint("credits")
    if provider.endpoint("cancel") is not None:
        yield "CancelingClient"
    if credits is not None and provider.places_of(credits.returns).balance:
        yield "BalanceClient"


def _sends_tasks(provider: catalog.Provider) -> bool:
    return any(one.sends == "task" for one in provider.webhooks) and bool(provider.places_of("task").id)


def api_of(provider: catalog.Provider) -> Api:
    """What the client of a provider needs to know."""
    auth = provider.auth
    used = {*_USED, *([provider.uploads.endpoint] if provider.uploads and provider.uploads.endpoint else ())}
    return Api(
        id=provider.id,
        title=provider.title,
        package=provider_name(provider.id),
        base_url=provider.base_url,
        auth_header=auth.header if auth else "Authorization",
        auth_scheme=auth.scheme if auth else "Bearer",
        key_prefix=auth.key_prefix if auth else None,
        key_variable=key_variable(provider.id, auth.environment if auth else None),
        url_variable=f"{variable_prefix(provider.id)}_BASE_URL",
        endpoints=tuple(_endpoint(one) for one in provider.endpoints if one.name in used),
        statuses=tuple((one.name, cast("Phase", one.phase)) for one in provider.statuses),
        polling=_polling(provider.polling) if provider.polling is not None else None,
        places=tuple((name, _places(one)) for name, one in provider.places),
        errors=tuple(_error(one) for one in provider.errors),
        uploads=_uploads(provider.uploads) if provider.uploads is not None else None,
    )


def _endpoint(one: catalog.Endpoint) -> Endpoint:
    holds = {header.holds: header.name for header in one.headers if header.holds}
    return Endpoint(
        name=one.name,
        method=one.method,
        path=one.path,
        returns=one.returns,
        pending=one.pending,
        scope=one.scope,
        public=one.public,
        idempotency_key=holds.get("idempotency_key"),
        request_id=holds.get("request_id"),
    )


def _polling(one: catalog.Polling) -> Polling:
    return Polling(
        first_after=one.first_after,
        first_within=one.first_within,
        every=one.every,
        at_most_every=one.at_most_every,
    )


def _places(one: catalog.Places) -> Places:
    return Places(**{field.name: getattr(one, field.name) for field in dataclasses.fields(Places)})


def _error(one: catalog.ErrorCode) -> ErrorCode:
    return ErrorCode(
        code=one.code,
        status=one.status,
        kind=one.kind,
        description=one.description,
        action=one.action,
        retry=one.retry,
    )


def _uploads(one: catalog.UploadApi) -> UploadApi | None:
    """How files are uploaded, where the docs name an endpoint for it."""
    if one.endpoint is None:
        return None
    return UploadApi(
        endpoint=one.endpoint,
        url_key=one.url_key,
        kind_key=one.kind_key,
        mime_key=one.mime_key,
        form=one.form,
        filled=one.filled,
    )
