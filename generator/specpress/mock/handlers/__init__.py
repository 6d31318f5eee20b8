"""What carries calls out, by the name of the endpoint.

Given the context of a provider and a call; each handler gives the answer, or raises a refusal. Names are those to which
the spec format gives a meaning; what has another name is answered in its documented shape.
"""

from __future__ import annotations

from specpress.catalog.provider import Endpoint, Provider
from specpress.mock.handlers import account, files, other, tasks, webhooks
from specpress.mock.state import Handler

_BY_NAME: dict[str, Handler] = {
    "status": tasks.status,
    "result": tasks.result,
    "cancel": tasks.cancel,
    "credits": account.credits,
    "models": account.models,
    "openapi": account.openapi,
    **webhooks.BY_NAME,
}


def handler_of(endpoint: Endpoint, provider: Provider) -> Handler:
    """The handler of an endpoint."""
    upload = provider.endpoint(provider.uploads.endpoint or "") if provider.uploads else None
    if endpoint.body == "request":
        return tasks.create
    for flow in map(provider.flow, provider.creations):
        steps = ((flow.status, tasks.status), (flow.result, tasks.result), (flow.cancel, tasks.cancel))
        for step, handler in steps:
            if step is not None and step.name == endpoint.name:
                return handler
    if upload is not None and endpoint.name == upload.name:
        return files.upload
    if upload is not None and endpoint.method == "GET" and endpoint.returns == upload.returns:
        return files.look_up
    return _BY_NAME.get(endpoint.name, other.answer)
