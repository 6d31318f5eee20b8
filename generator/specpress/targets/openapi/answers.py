"""What an endpoint answers: a success, not yet, and the errors of the API by their status."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from specpress.catalog.provider import Endpoint, ErrorCode, Provider
from specpress.schema.components import any_of, list_of, reference, text
from specpress.schema.values import Schema
from specpress.targets.openapi.naming import Components
from specpress.targets.openapi.row import ModelRow
from specpress.targets.openapi.texts import REFUSALS, STATUSES, described, error_line, say

ANY_SUCCESS = "2XX"
"""The status of a success that no page names."""
OTHER = "default"
"""Every status that is not listed."""
_MEDIA = {"image": "image/*", "video": "video/*", "audio": "audio/*", "file": "application/octet-stream"}
"""The type of an answer that is a file, by its sort."""
BODY = "http_body"
"""What the `unknown` of the object `error` names where nobody knows that refused calls are answered with it."""


@dataclass(frozen=True, slots=True)
class Answers:
    """Writes the responses of a provider's endpoints."""

    provider: Provider
    components: Components

    def of(self, endpoint: Endpoint, rows: Sequence[ModelRow]) -> dict[str, Any]:
        """The responses of an endpoint by status. `rows` are the models that it may be about."""
        content = self._content(endpoint, rows)
        meaning = self._meaning(endpoint)
        responses: dict[str, Any] = {}
        for status in filter(STATUSES.__contains__, endpoint.success):
            responses[str(status)] = {**described(meaning, ()), **content}
        if not responses:
            description = described(meaning, ["Which status code a success has is not known."])
            responses[ANY_SUCCESS] = {**description, **content}
        for status in filter(STATUSES.__contains__, endpoint.pending):
            responses[str(status)] = {"description": "There is no answer yet; ask again later."}
        errors = {
            status: {"$ref": f"#/components/responses/{_component(status)}"} for status in self._statuses()
        }
        return dict(sorted({**errors, **responses}.items()))

    def shared(self) -> dict[str, Any]:
        """The responses to refused calls, by the name of their component."""
        return {_component(status): self._error(status) for status in self._statuses()}

    def _content(self, endpoint: Endpoint, rows: Sequence[ModelRow]) -> dict[str, Any]:
        if endpoint.streams:
            return {"content": {"text/event-stream": {"schema": text()}}}
        if endpoint.returns_media is not None:
            kind = _MEDIA[endpoint.returns_media]
            return {"content": {kind: {"schema": {"type": "string", "format": "binary"}}}}
        if endpoint.returns is None:
            return {}
        schema = self.schema(endpoint.returns, rows)
        schema = list_of(schema) if endpoint.returns_list else schema
        return {"content": {"application/json": {"schema": schema}}}

    def schema(self, name: str, rows: Sequence[ModelRow] = ()) -> Schema:
        """An object by its name; a result may be that of any model which has one of its own."""
        results = [self.components.results[row.id] for row in rows if row.result] if name == "result" else []
        shared = [] if results and len(results) == len(rows) else [self.components.objects[name]]
        return any_of(map(reference, (*shared, *results)))

    def _meaning(self, endpoint: Endpoint) -> str:
        if endpoint.streams:
            return "A stream of server-sent events."
        if endpoint.returns_media is not None:
            return "The file."
        if endpoint.returns is None:
            return "The call was accepted. What is answered is not known."
        description = dict(self.provider.objects)[endpoint.returns].description
        return say(description) if description else "The call was accepted."

    def _statuses(self) -> list[str]:
        return [
            *sorted({str(error.status) for error in self.provider.errors if error.status in REFUSALS}),
            OTHER,
        ]

    def _error(self, status: str) -> dict[str, Any]:
        lines = [error_line(error) for error in self.provider.errors if _status(error) == status]
        meaning = f"Refused with status {status}." if status != OTHER else _OTHER[bool(lines)]
        response: dict[str, Any] = {**described(meaning, lines)}
        body = dict(self.provider.objects).get("error")
        if body is not None and BODY not in dict(body.provenance.unknown):
            response["content"] = {"application/json": {"schema": self.schema("error")}}
        return response


_OTHER = {
    True: "Refused with another status, or failed later. These codes have no status that is known:",
    False: "Refused with another status.",
}


def _component(status: str) -> str:
    return f"Error{status}" if status != OTHER else "ErrorOther"


def _status(error: ErrorCode) -> str:
    return str(error.status) if error.status in REFUSALS else OTHER
