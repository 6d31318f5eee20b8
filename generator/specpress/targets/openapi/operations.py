"""The operations of a provider by path and method: one for each endpoint, and one for each model that has a path.

Where the body does not tell the model and the path has one part to fill in, that part is the model's id. A model
then has an operation of its own under the path with its id in it, which OpenAPI prefers to the path with the part
to fill in; the latter stays for the models that are not described.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from specpress.catalog.provider import Endpoint, Provider
from specpress.targets.openapi.addresses import Template, template
from specpress.targets.openapi.answers import Answers
from specpress.targets.openapi.bodies import request_body
from specpress.targets.openapi.merging import merged
from specpress.targets.openapi.naming import Components, Names, operation_name, tag
from specpress.targets.openapi.parameters import parameters
from specpress.targets.openapi.pieces import Card
from specpress.targets.openapi.security import demands
from specpress.targets.openapi.texts import described, endpoint_lines, say
from specpress.wording.facts import title_of

Operation = dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Call:
    """An endpoint as one operation: where it is called and which models it may be about."""

    endpoint: Endpoint
    path: Template
    cards: tuple[Card, ...]
    model: Card | None = None
    """The model whose id stands in the path."""


@dataclass(frozen=True, slots=True)
class Operations:
    """Writes the operations of a provider."""

    provider: Provider
    cards: tuple[Card, ...]
    components: Components
    schemes: Mapping[str, Any]

    def paths(self, names: Names) -> dict[str, dict[str, Operation]]:
        """Every path with its operations. Paths that differ in the names of their parts alone are one path."""
        found: dict[str, dict[str, Operation]] = {}
        spelled: dict[tuple[str, ...], Template] = {}
        part = self._part()
        for call in self._calls(part):
            path = spelled.setdefault(call.path.fixed, call.path)
            operation = self._operation(replace(call, path=path), part, names)
            methods = found.setdefault(str(path), {})
            method = call.endpoint.method.lower()
            methods[method] = merged(methods[method], operation) if method in methods else operation
        return found

    def _calls(self, part: str | None) -> Iterator[_Call]:
        for endpoint in self.provider.endpoints:
            path = template(endpoint.path)
            if part is None or path.names[:1] != (part,):
                yield _Call(endpoint, path, self.cards)
                continue
            yield _Call(endpoint, path, ())
            own = (one for one in self.cards if endpoint.body == "request" or _has_result(endpoint, one))
            yield from (_Call(endpoint, path.filled({part: one.id}), (one,), one) for one in own)

    def _part(self) -> str | None:
        """The part of paths that is the model's id; None where the body tells it, or nobody knows."""
        paths = [template(one.path) for one in self.provider.endpoints if one.body == "request"]
        parts = {path.names for path in paths}
        if len(parts) != 1 or any(one.key is not None for one in self.cards):
            return None
        (names,) = parts
        return names[0] if len(names) == 1 else None

    def _operation(self, call: _Call, part: str | None, names: Names) -> Operation:
        endpoint, model = call.endpoint, call.model
        words = (endpoint.name, model.id) if model else (endpoint.name,)
        title = endpoint.summary or title_of(endpoint.name)
        found: Operation = {
            "operationId": names.new(operation_name(words), "_"),
            "tags": [tag(endpoint.name)],
            "summary": f"{model.title}: {title}" if model else title,
            **described(endpoint.note and say(endpoint.note), endpoint_lines(endpoint, self.provider)),
        }
        if model is not None and model.deprecated:
            found["deprecated"] = True
        if listed := parameters(endpoint, call.path, part):
            found["parameters"] = listed
        if (body := request_body(endpoint, call.cards, self.components)) is not None:
            found["requestBody"] = body
        found["responses"] = Answers(self.provider, self.components).of(endpoint, call.cards)
        return {**found, **demands(self.schemes, endpoint)}


def _has_result(endpoint: Endpoint, card: Card) -> bool:
    return endpoint.returns == "result" and bool(card.result)
