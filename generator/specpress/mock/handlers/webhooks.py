"""Webhooks: set up, listed, changed and tried. Messages go to addresses of this machine alone.

What the docs do not show is answered with an empty object. Real webhooks need a public address that begins with https;
such an address is taken too, and nothing is sent there.
"""

from __future__ import annotations

from typing import Any

from starlette.responses import JSONResponse, Response

from specpress.catalog.provider import Provider
from specpress.catalog.types import ArrayType, StringType
from specpress.mock.example_values import filled, put, usual_values
from specpress.mock.refusals import Refusal
from specpress.mock.requests import check_fields
from specpress.mock.seeded_random import token
from specpress.mock.state import Call, Handler, Stage
from specpress.mock.webhook_dispatch import KIND, is_local, is_public


async def create(stage: Stage, call: Call) -> Response:
    """Set a webhook up. Its secret is told this once."""
    body = await call.json()
    check_fields(call.endpoint.fields, body)
    store = stage.world.store
    id = token(stage.world.seed, stage.id, KIND, store.next_number())
    webhook = _changed(
        stage.hosted.provider, {"id": id, "url": "", "events": [], "failures": 0, "turns": 0}, body
    )
    if not webhook["url"]:
        raise Refusal("invalid", "/url: An address is needed.", hint="webhook")
    store.keep_record(stage.id, call.owner, KIND, id, webhook)
    return _shown(stage, call, webhook, secret=True)


async def read(stage: Stage, call: Call) -> Response:
    """One webhook."""
    return _shown(stage, call, _find(stage, call))


async def listed(stage: Stage, call: Call) -> Response:
    """All webhooks, deliveries or events: how they are listed is not known."""
    if call.id is not None:
        _find(stage, call)
    return _shown(stage, call, None)


async def update(stage: Stage, call: Call) -> Response:
    """Change a webhook."""
    webhook, body = _find(stage, call), await call.json()
    webhook = _changed(stage.hosted.provider, webhook, body)
    stage.world.store.keep_record(stage.id, call.owner, KIND, webhook["id"], webhook)
    return _shown(stage, call, webhook)


async def delete(stage: Stage, call: Call) -> Response:
    """Remove a webhook."""
    webhook = _find(stage, call)
    stage.world.store.drop_record(stage.id, KIND, webhook["id"])
    return _shown(stage, call, webhook)


async def rotate(stage: Stage, call: Call) -> Response:
    """Replace the secret of a webhook."""
    webhook = _find(stage, call)
    webhook = {**webhook, "turns": webhook["turns"] + 1}
    stage.world.store.keep_record(stage.id, call.owner, KIND, webhook["id"], webhook)
    return _shown(stage, call, webhook, secret=True)


async def trial(stage: Stage, call: Call) -> Response:
    """Send a trial message: what the first event would send, about a task that there is not."""
    webhook, provider = _find(stage, call), stage.hosted.provider
    if provider.webhooks:
        shape = stage.hosted.answer_of(provider.webhooks[0].sends or "", None)
        await stage.world.deliveries.send(stage.id, call.owner, webhook, filled(shape, {}))
    return _shown(stage, call, webhook)


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


def _find(stage: Stage, call: Call) -> dict[str, Any]:
    webhook = stage.world.store.record(stage.id, call.owner, KIND, call.id or "")
    if webhook is None:
        raise Refusal("not_found", "There is no such webhook.")
    return webhook


def _changed(provider: Provider, webhook: dict[str, Any], body: Any) -> dict[str, Any]:
    """A webhook with what a body says of its address and its events, under the keys that creation has for them."""
    endpoint = provider.endpoint("webhook_create")
    found = dict(webhook)
    for field in endpoint.fields if endpoint is not None else ():
        value = body.get(field.key) if isinstance(body, dict) else None
        if value is None:
            continue
        check_fields([field], {field.key: value})
        if isinstance(field.type, StringType) and field.type.format == "uri":
            if not is_local(value) and not is_public(value):
                message = (
                    f"/{field.key}: Use a public address that begins with https, or one of this machine."
                )
                raise Refusal("invalid", message, hint="webhook")
            found["url"] = value
        elif isinstance(field.type, ArrayType):
            found["events"] = value
    return found


def _shown(stage: Stage, call: Call, webhook: dict[str, Any] | None, secret: bool = False) -> Response:
    if call.endpoint.returns is None or webhook is None:
        return JSONResponse({})
    shape, places = (
        stage.hosted.answer_of(call.endpoint.returns, None),
        stage.hosted.provider.places_of(call.endpoint.returns),
    )
    tree = usual_values(shape)
    facts = [(places.id, webhook["id"]), (places.failures, webhook["failures"])]
    if secret:
        facts.append((places.secret, token(stage.world.seed, "secret", webhook["id"], webhook["turns"])))
    for paths, value in facts:
        for path in paths[:1]:
            put(tree, path, value)
    return JSONResponse(filled(shape, tree))
