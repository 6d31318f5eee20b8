"""The messages that an API sends, as OpenAPI's webhooks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from specpress.catalog.provider import Provider, Webhook
from specpress.targets.openapi.answers import Answers
from specpress.targets.openapi.naming import Names, operation_name, tag
from specpress.targets.openapi.pieces import Card
from specpress.targets.openapi.texts import described, say, unknown

_WORD = "webhook"


def webhooks(
    provider: Provider, cards: Sequence[Card], answers: Answers, names: Names
) -> dict[str, dict[str, Any]]:
    """Every message by the name of its event."""
    return {one.event: {"post": _message(one, cards, answers, names)} for one in provider.webhooks}


def _message(webhook: Webhook, cards: Sequence[Card], answers: Answers, names: Names) -> dict[str, Any]:
    found: dict[str, Any] = {
        "operationId": names.new(operation_name((_WORD, webhook.event)), "_"),
        "tags": [tag(_WORD)],
        "summary": webhook.description or webhook.event,
        **described(webhook.note and say(webhook.note), unknown(webhook.provenance)),
    }
    if webhook.sends is not None:
        content = {"application/json": {"schema": answers.schema(webhook.sends, cards)}}
        found["requestBody"] = {"required": True, "content": content}
    found["responses"] = {"default": {"description": "What has to be answered is not known."}}
    return {**found, "security": []}
