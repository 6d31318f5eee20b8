"""Schemas that stand inside an OpenAPI document, where none has an address of its own.

Given models, objects, fields and the names of components; gives plain dicts. OpenAPI 3.1 takes JSON Schema 2020-12
as it is, so what a request must fulfil is word for word what its published schema says. Only descriptions differ:
OpenAPI has them in CommonMark.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import Any

from specpress.base.names import Names, class_name
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.catalog.types import AnyType, ArrayType, Field, ObjectType, StringType
from specpress.catalog.values import ABSENT
from specpress.schema import request_schema, result_schema
from specpress.schema.texts import description_of
from specpress.schema.types import Writer
from specpress.schema.values import Schema, plain
from specpress.wording.commonmark import COMMONMARK

_BINARY: Schema = {"type": "string", "format": "binary"}
"""A file as a part of a form. OpenAPI 3.1 needs no word for it, but the makers of clients know it by this one."""
_REPLACED = frozenset({"$schema", "$id", "title", "description"})
"""What a schema has that is a document, and a component has not or has otherwise."""
_WRITER = Writer(translator=COMMONMARK)


def request_body(model: Model, provider: Provider, elsewhere: Iterable[str] = ()) -> Schema:
    """The body of a model's request, without the keys of a request that travel elsewhere."""
    errors = ", ".join(map(COMMONMARK.code, model.errors))
    lines = [f"Errors that are documented for it: {errors}."] if model.errors else []
    schema = request_schema(model, provider, translator=COMMONMARK)
    for key in elsewhere:
        schema["properties"].pop(key, None)
        schema["required"] = [name for name in schema.get("required", ()) if name != key]
    if not schema.get("required", True):
        del schema["required"]
    return _component(schema, *lines)


def model_result(model: Model, provider: Provider) -> Schema:
    """What a finished task of one model gives."""
    opened: Schema = _opened(_component(result_schema(model, provider, translator=COMMONMARK)))
    return opened


def _component(schema: Schema, *lines: str) -> Schema:
    """A document as a component. Its title becomes prose: makers of clients take a title for a class's name."""
    text = description_of(COMMONMARK.text(schema["title"]), filter(None, [schema.get("description"), *lines]))
    inner = {keyword: value for keyword, value in schema.items() if keyword not in _REPLACED}
    return _for_clients({"description": text, **inner})


def _for_clients(schema: Schema) -> Schema:
    """The same schema in a form that makers of clients take.

    To them an `enum` is a class of texts or of whole numbers; where there are fractions in it, it stands apart.
    """
    adapted = {keyword: _KEYWORDS.get(keyword, _same)(value) for keyword, value in schema.items()}
    if any(isinstance(value, (float, Decimal)) for value in adapted.get("enum", ())):
        values = adapted.pop("enum")
        return {"type": "number", **adapted, "allOf": [{"enum": values}]}
    texts = [value for value in adapted.get("enum", ()) if isinstance(value, str)]
    if len({Names.of(text).screaming for text in texts}) < len(texts):
        # Makers of clients stop where two texts would be one constant, unless they are given names.
        adapted["x-enum-varnames"] = [names.screaming for names in Names.of_each(texts)]
    return adapted


def _same(value: Any) -> Any:
    return value


def _inner(schema: Any) -> Any:
    return _for_clients(schema) if isinstance(schema, dict) else schema


def _each(schemas: list[Any]) -> list[Any]:
    return list(map(_inner, schemas))


def _properties(schemas: dict[str, Any]) -> dict[str, Any]:
    """The properties of an object. A title that two of them have would be the name of two classes."""
    properties = {key: _inner(schema) for key, schema in schemas.items()}
    names = {
        key: class_name(inner["title"])
        for key, inner in properties.items()
        if isinstance(inner, dict) and "title" in inner
    }
    many = Counter(names.values())
    for key, name in names.items():
        if many[name] > 1:
            del properties[key]["title"]
    return properties


_KEYWORDS: Mapping[str, Callable[[Any], Any]] = {
    "properties": _properties,
    "items": _inner,
    **dict.fromkeys(("allOf", "anyOf", "oneOf"), _each),
}
"""Where schemas that say something stand: conditions do not."""


def id_key(model: Model) -> str | None:
    """The key by which a model's requests are told from those of others: its id stands there, and must."""
    for field in model.request.fields:
        type_ = field.type
        if not (isinstance(type_, StringType) and type_.constant and field.required):
            continue
        if type_.options[0].value == model.sent_id:
            return field.key
    return None


def answer(type_: ObjectType, lines: Iterable[str]) -> Schema:
    """An object that is answered, with lines of what else is told of it."""
    schema = _WRITER.object(type_)
    schema.pop("description", None)
    text = _WRITER.described(type_.description, type_, lines)
    opened: Schema = _opened(_for_clients({"description": text, **schema} if text else schema))
    return opened


def _opened(schema: Any) -> Any:
    """The schema of an answer in which objects that may have other keys say so: some readers take silence for a no."""
    if isinstance(schema, list):
        return [_opened(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    opened = {keyword: part if keyword in _OF_VALUES else _opened(part) for keyword, part in schema.items()}
    if "properties" not in schema:
        return opened
    opened["properties"] = {key: _opened(part) for key, part in schema["properties"].items()}
    return opened if "additionalProperties" in schema else {**opened, "unevaluatedProperties": True}


_OF_VALUES = frozenset({"default", "enum", "const", "examples", "example"})
"""Keywords of JSON Schema whose values are no schemas."""


def body(fields: tuple[Field, ...]) -> Schema:
    """The body of a call that is not about a model; nobody says that it takes no other keys."""
    return _for_clients(_WRITER.object(ObjectType(fields=fields, open=True)))


def form(fields: tuple[Field, ...]) -> Schema:
    """The same as a form, in which files travel as they are."""
    schema = body(fields)
    for field in fields:
        if field.media is None:
            continue
        if isinstance(field.type, AnyType):
            schema["properties"][field.key].update(_BINARY)
        elif isinstance(field.type, ArrayType) and isinstance(field.type.items, AnyType):
            schema["properties"][field.key]["items"] = _BINARY
    return schema


def value(field: Field) -> Schema:
    """The value of a query parameter, whose description stands beside its schema."""
    schema = _WRITER.bare(field.type, ())
    return schema if field.default is ABSENT else {**schema, "default": plain(field.default)}


def lines_of(field: Field) -> str | None:
    """The description of a query parameter."""
    text: str | None = _WRITER.field(field, ()).get("description")
    return text


def reference(component: str) -> Schema:
    """What a component says."""
    return {"$ref": f"#/components/schemas/{component}"}


def any_of(schemas: Iterable[Schema]) -> Schema:
    """What at least one of several schemas says; without any, any value."""
    choices = list(schemas)
    return {"anyOf": choices} if len(choices) > 1 else {**choices[0]} if choices else {}


def any_object() -> Schema:
    """An object of which nothing else is known."""
    return {"type": "object"}


def told_apart(key: str, components: Mapping[str, str]) -> Schema:
    """Exactly one of several components, by their value of a key that each of them demands."""
    return {
        "oneOf": [reference(component) for component in components.values()],
        "discriminator": {
            "propertyName": key,
            "mapping": {id: reference(component)["$ref"] for id, component in components.items()},
        },
    }


def list_of(schema: Schema) -> Schema:
    """An array of something."""
    return {"type": "array", "items": schema}


def text() -> Schema:
    """A text."""
    return {"type": "string"}
