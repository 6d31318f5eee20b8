"""A provider's API as the data that its client carries.

Given a provider; gives what its client needs to know, in the runtime's words.
"""

from __future__ import annotations

import dataclasses
from typing import cast

from specpress.base.names import key_variable, provider_name, variable_prefix
from specpress.catalog import provider as catalog
from specpress.runtime.api import Api, Endpoint, ErrorCode, Phase, Places, Polling, UploadApi

_USED = ("create", "status", "result", "cancel", "credits")


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
