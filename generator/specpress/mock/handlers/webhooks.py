"""Webhooks: set up, listed, changed and tried. Messages go to addresses of this machine alone.

What the docs do not show is answered with an empty object. Real webhooks need a public address that begins with https;
such an address is taken too, and nothing is sent there.
"""

from __future__ import annotations

from typing import Any

from starlette.responses import JSONResponse, Response

from specpress.catalog.provider import Provider
from specpress.catalog.types import ArrayType, Field, StringType
from specpress.mock.example_values import filled, put, usual_values
from specpress.mock.refusals import Refusal
from specpress.mock.requests import check_fields
from specpress.mock.seeded_random import token
from specpress.mock.state import Call, Context, Handler
from specpress.mock.webhook_dispatch import KIND, is_local, is_public


async def create(context: Context, call: Call) -> Response:
    """Set a webhook up. Its secret is told this once."""
    body = await call.json()
    check_fields(call.endpoint.fields, body)
    store = context.state.store
    id = token(context.state.seed, context.id, KIND, store.next_number())
    webhook = _changed(
        context.hosted.provider, {"id": id, "url": "", "events": [], "failures": 0, "turns": 0}, body
    )
    if not webhook["url"]:
        addresses = [field.key for field in call.endpoint.fields if _is_address(field)]
        place = f"/{addresses[0]}" if addresses else "(the body)"
        raise Refusal("invalid", f"{place}: An address is needed.", hint="webhook")
    store.keep_record(context.id, call.owner, KIND, id, webhook)
    return _shown(context, call, webhook, secret=True)


async def read(context: Context, call: Call) -> Response:
    """One webhook."""
    return _shown(context, call, _find(context, call))


async def listed(context: Context, call: Call) -> Response:
    """All webhooks, deliveries or events: how they are listed is not known."""
    if call.id is not None:
        _find(context, call)
    return _shown(context, call, None)


async def update(context: Context, call: Call) -> Response:
    """Change a webhook."""
    webhook, body = _find(context, call), await call.json()
    webhook = _changed(context.hosted.provider, webhook, body)
    context.state.store.keep_record(context.id, call.owner, KIND, webhook["id"], webhook)
    return _shown(context, call, webhook)


async def delete(context: Context, call: Call) -> Response:
    """Remove a webhook."""
    webhook = _find(context, call)
    context.state.store.drop_record(context.id, KIND, webhook["id"])
    return _shown(context, call, webhook)


async def rotate(context: Context, call: Call) -> Response:
    """Replace the secret of a webhook."""
    webhook = _find(context, call)
    webhook = {**webhook, "turns": webhook["turns"] + 1}
    context.state.store.keep_record(context.id, call.owner, KIND, webhook["id"], webhook)
    return _shown(context, call, webhook, secret=True)


async def trial(context: Context, call: Call) -> Response:
    """Send a trial message: what the first event would send, about a task that there is not."""
    webhook, provider = _find(context, call), context.hosted.provider
    if provider.webhooks:
        shape = context.hosted.answer_of(provider.webhooks[0].sends or "", None)
        await context.state.dispatcher.send(context.id, call.owner, webhook, filled(shape, {}))
    return _shown(context, call, webhook)


BY_NAME: dict[str, Handler] = {
    "webhook_create": create,
    "webhook_list": listed,
    "webhook": read,
    "webhook_update": update,
    "webhook_delete": delete,
    "webhook_rotate_secret": rotate,
    "webhook_deliveries": listed,
    "webhook_events": listed,
    "webhook_test": trial,
}


def _find(context: Context, call: Call) -> dict[str, Any]:
    webhook = context.state.store.record(context.id, call.owner, KIND, call.id or "")
    if webhook is None:
        raise Refusal("not_found", "There is no such webhook.")
    return webhook


def _changed(provider: Provider, webhook: dict[str, Any], body: Any) -> dict[str, Any]:
    """A webhook with what a body says of its address and its events, under the keys that creation has for them."""
    endpoint = provider.endpoint("webhook_create")
    changed = dict(webhook)
    for field in endpoint.fields if endpoint is not None else ():
        value = body.get(field.key) if isinstance(body, dict) else None
        if value is None:
            continue
        check_fields([field], {field.key: value})
        if _is_address(field):
            if not is_local(value) and not is_public(value):
                message = (
                    f"/{field.key}: Use a public address that begins with https, or one of this machine."
                )
                raise Refusal("invalid", message, hint="webhook")
            changed["url"] = value
        elif isinstance(field.type, ArrayType):
            changed["events"] = value
    return changed


def _is_address(field: Field) -> bool:
    return isinstance(field.type, StringType) and field.type.format == "uri"


def _shown(context: Context, call: Call, webhook: dict[str, Any] | None, secret: bool = False) -> Response:
    if call.endpoint.returns is None or webhook is None:
        return JSONResponse({})
    shape, places = (
        context.hosted.answer_of(call.endpoint.returns, None),
        context.hosted.provider.places_of(call.endpoint.returns),
    )
    tree = usual_values(shape)
    facts = [(places.id, webhook["id"]), (places.failures, webhook["failures"])]
    if secret:
        facts.append((places.secret, token(context.state.seed, "secret", webhook["id"], webhook["turns"])))
    for paths, value in facts:
        for path in paths[:1]:
            put(tree, path, value)
    return JSONResponse(filled(shape, tree))
