"""What a model leaves for the document of its provider: facts as JSON, then the texts of its schemas."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from specpress.base.json_text import json_line
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.schema.components import id_key, model_result, request_body
from specpress.schema.values import plain
from specpress.targets.openapi.writing import text_at

DEPTH = 3
"""How deep in the document a component's schema stands."""
_BETWEEN = "\0"
"""Between the texts; no JSON text can hold it."""


@dataclass(frozen=True, slots=True)
class Card:
    """What a document tells of a model. `request` and `result` are schemas, as they will stand in the document."""

    id: str
    title: str
    key: str | None
    """The key of the body that holds the id; None where the body does not tell the model."""
    deprecated: bool
    read: str
    """The day on which the newest of its sources was read."""
    examples: list[tuple[str, Any]]
    request: str
    result: str
    """Empty where its result is what the provider describes for all models."""

    def packed(self) -> bytes:
        """As bytes, to be kept."""
        facts = {
            field.name: getattr(self, field.name)
            for field in dataclasses.fields(self)
            if field.name not in ("request", "result")
        }
        return _BETWEEN.join((json_line(facts), self.request, self.result)).encode()

    @classmethod
    def unpacked(cls, data: bytes) -> Card:
        """From bytes that were kept."""
        facts, request, result = data.decode().split(_BETWEEN)
        return cls(**json.loads(facts, parse_float=Decimal), request=request, result=result)


def card(model: Model, provider: Provider) -> Card:
    """The card of a model."""
    own = model.result != dict(provider.objects).get("result")
    told = own and (model.result.fields or not model.result.open)
    return Card(
        id=model.id,
        title=model.title,
        key=id_key(model),
        deprecated=model.deprecated is not None,
        read=max((source.read.isoformat() for source in model.sources), default=""),
        examples=[(one.title, plain(one.request)) for one in model.examples],
        request=text_at(request_body(model, provider), DEPTH),
        result=text_at(model_result(model, provider), DEPTH) if told else "",
    )
