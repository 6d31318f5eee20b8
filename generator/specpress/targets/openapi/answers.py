"""What an endpoint answers: a success, not yet, and the errors of the API by their status."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from specpress.catalog.provider import Endpoint, ErrorCode, Provider
from specpress.catalog.types import ObjectType
from specpress.schema.components import any_of, list_of, reference, text
from specpress.schema.values import Schema
from specpress.targets.openapi.naming import Components
from specpress.targets.openapi.pieces import Card
from specpress.targets.openapi.texts import REFUSALS, STATUSES, described, error_line, say

ANY_SUCCESS = "2XX"
"""The status of a success that no page names."""
OTHER = "default"
"""Every status that is not listed."""
BODY = "http_body"
"""What the `unknown` of the object `error` names where nobody knows that refused calls are answered with it."""


@dataclass(frozen=True, slots=True)
class Answers:
    """Writes the responses of a provider's endpoints."""

    provider: Provider
    components: Components

    def of(self, endpoint: Endpoint, cards: Sequence[Card]) -> dict[str, Any]:
        """The responses of an endpoint by status. `cards` are the models that it may be about."""
        content = self._content(endpoint, cards)
        told = self._told(endpoint)
        found: dict[str, Any] = {}
        for status in filter(STATUSES.__contains__, endpoint.success):
            found[str(status)] = {**described(told, ()), **content}
        if not found:
            text = described(told, ["Which status code a success has is not known."])
            found[ANY_SUCCESS] = {**text, **content}
        for status in filter(STATUSES.__contains__, endpoint.pending):
            found[str(status)] = {"description": "There is no answer yet; ask again later."}
        errors = {name: {"$ref": f"#/components/responses/{name_of(name)}"} for name in self._statuses()}
        return dict(sorted({**errors, **found}.items()))

    def shared(self) -> dict[str, Any]:
        """The responses to refused calls, by the name of their component."""
        return {name_of(status): self._error(status) for status in self._statuses()}

    def _content(self, endpoint: Endpoint, cards: Sequence[Card]) -> dict[str, Any]:
        if endpoint.streams:
            return {"content": {"text/event-stream": {"schema": text()}}}
        if endpoint.returns is None:
            return {}
        schema = self.schema(endpoint.returns, cards)
        schema = list_of(schema) if endpoint.returns_list else schema
        return {"content": {"application/json": {"schema": schema}}}

    def schema(self, name: str, cards: Sequence[Card] = ()) -> Schema:
        """An object by its name; a result may be that of any model which has one of its own."""
        own = [self.components.results[one.id] for one in cards if one.result] if name == "result" else []
        shared = [] if own and len(own) == len(cards) else [self.components.objects[name]]
        return any_of(map(reference, (*shared, *own)))

    def _told(self, endpoint: Endpoint) -> str:
        if endpoint.streams:
            return "A stream of server-sent events."
        if endpoint.returns is None:
            return "The call was accepted. What is answered is not known."
        found = dict(self.provider.objects)[endpoint.returns].description
        return say(found) if found else "The call was accepted."

    def _statuses(self) -> list[str]:
        return [*sorted({str(one.status) for one in self.provider.errors if one.status in REFUSALS}), OTHER]

    def _error(self, status: str) -> dict[str, Any]:
        lines = [error_line(one) for one in self.provider.errors if _status(one) == status]
        own = f"Refused with status {status}." if status != OTHER else _OTHER[bool(lines)]
        found: dict[str, Any] = {**described(own, lines)}
        error = dict(self.provider.objects).get("error")
        if error is not None and not _is_body_unknown(error):
            found["content"] = {"application/json": {"schema": self.schema("error")}}
        return found


_OTHER = {
    True: "Refused with another status, or failed later. These codes have no status that is known:",
    False: "Refused with another status.",
}


def name_of(status: str) -> str:
    """The component of a refusal."""
    return f"Error{status}" if status != OTHER else "ErrorOther"


def _status(error: ErrorCode) -> str:
    return str(error.status) if error.status in REFUSALS else OTHER


def _is_body_unknown(error: ObjectType) -> bool:
    return BODY in dict(error.provenance.unknown)
