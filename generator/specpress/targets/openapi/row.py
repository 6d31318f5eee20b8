"""What a model leaves for the document of its provider, and how texts that are JSON are put together.

A row holds facts as JSON, then the texts of the model's schemas. What is known to be JSON already is not read again:
`specpress.base.json_text` writes each value, and the functions here only move and join what it wrote.
"""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from json.encoder import encode_basestring as quoted
from typing import Any

from specpress.base.json_text import json_line, json_text
from specpress.catalog.calls import body_of, lifted
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.schema.components import id_key, lines_of, model_result, request_body, value
from specpress.schema.values import plain

DEPTH = 3
"""How deep in the document a component's schema stands."""
_BETWEEN = "\0"
"""Between the texts; no JSON text can hold it."""
_ODD = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class ModelRow:
    """What a document tells of a model. `request` and `result` are schemas, as they will stand in the document."""

    id: str
    sent_id: str
    """The id that travels."""
    endpoint: str | None
    """The creation that takes its requests."""
    beside: list[tuple[str, str, bool, str, Any]]
    """The parameters that do not travel in the body: where, by which name, whether they must, what for, and as what."""
    parts: dict[str, list[str]]
    """The keys that hold a file as a part of a form, with its MIME types."""
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

    @classmethod
    def of(cls, model: Model, provider: Provider) -> ModelRow:
        """The row of a model."""
        creation = provider.creation_of(model)
        beside = list(lifted(creation)) if creation is not None else []
        fields = {field.key: field for field in model.request.fields}
        differs = model.result != provider.object_of("result")
        is_known = bool(model.result.fields) or not model.result.open
        return cls(
            id=model.id,
            sent_id=model.sent_id,
            endpoint=model.endpoint,
            beside=[
                (place, name, fields[key].required, lines_of(fields[key]) or "", value(fields[key]))
                for key, place, name in beside
                if key in fields
            ],
            parts={
                field.key: list(field.media.mime_types)
                for _, field in model.parameters()
                if field.media is not None and "part" in field.media.forms
            },
            title=model.title,
            key=id_key(model),
            deprecated=model.deprecated is not None,
            read=max((source.read.isoformat() for source in model.sources), default=""),
            examples=[
                (
                    example.title,
                    body_of(creation, plain(example.request)) if creation else plain(example.request),
                )
                for example in model.examples
            ],
            request=text_at(request_body(model, provider, [key for key, _, _ in beside]), DEPTH),
            result=text_at(model_result(model, provider), DEPTH) if differs and is_known else "",
        )

    def packed(self) -> bytes:
        """As bytes, to be kept."""
        facts = {
            field.name: getattr(self, field.name)
            for field in dataclasses.fields(self)
            if field.name not in ("request", "result")
        }
        return _BETWEEN.join((json_line(facts), self.request, self.result)).encode()

    @classmethod
    def unpacked(cls, data: bytes) -> ModelRow:
        """From bytes that were kept."""
        facts, request, result = data.decode().split(_BETWEEN)
        return cls(**json.loads(facts, parse_float=Decimal), request=request, result=result)


def text_at(value: Any, depth: int) -> str:
    """The JSON text of a value that stands `depth` objects deep; a JSON text has no line break in its strings.

    Many read JSON as if it were YAML, so nothing stands in it that YAML refuses or takes for the end of a line.
    """
    text = json_text(value).rstrip("\n").replace("\n", "\n" + "  " * depth)
    return _ODD.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def object_at(members: Iterable[tuple[str, str]], depth: int) -> str:
    """An object at a depth, of keys and texts that were made for the depth below."""
    inner = "  " * (depth + 1)
    lines = ",\n".join(f"{inner}{quoted(key)}: {text}" for key, text in members)
    return f"{{\n{lines}\n{'  ' * depth}}}" if lines else "{}"


def texts_at(values: Mapping[str, Any], depth: int) -> Iterable[tuple[str, str]]:
    """The members of an object, written for a depth."""
    return ((key, text_at(value, depth)) for key, value in values.items())
