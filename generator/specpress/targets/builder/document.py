"""A model as the request builder reads it: what checks, prices and describes a request, and nothing else.

Given a model, its provider and a language; gives plain values in the form of the catalogue file, of which they
are a part. Facts that nothing on the form shows (sources, results, tasks) are left out, because every reader of
the page fetches this. Two things are added: for each rule whether a schema can say it, which the form of the
problems depends on, and how the request is sent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, assert_never
from urllib.parse import quote

from specpress.base.names import key_variable
from specpress.catalog.constraints import ParameterRule
from specpress.catalog.model import Model
from specpress.catalog.provider import Endpoint, Provider
from specpress.catalog.types import (
    AnyType,
    ArrayType,
    BooleanType,
    Field,
    NullType,
    NumberType,
    ObjectType,
    Option,
    StringType,
    Type,
    UnionType,
    walk,
)
from specpress.catalog.values import DOCUMENTED
from specpress.schema import unexpressible
from specpress.targets.catalog_json import money, plain
from specpress.wording.constraints import rule_text
from specpress.wording.facts import title_text
from specpress.wording.translator import Translator

_PLACE = re.compile(r"\{[^{}]*\}")


def document(model: Model, provider: Provider, translator: Translator) -> dict[str, Any]:
    """The model for one language's pages."""
    found: dict[str, Any] = {
        "name": model.name,
        "title": translator.text(model.title),
        "request": _type(model.request, translator),
        "examples": [
            {"title": translator.text(one.title), "request": plain(one.request)} for one in model.examples
        ],
    }
    if model.price is not None:
        found["price"] = {"formula": money(replace(model.price.formula, depends_on=None))}
    if (call := _call(model, provider)) is not None:
        found["call"] = call
    return found


def _type(type_: Type, translator: Translator) -> dict[str, Any]:
    match type_:
        case StringType() | NumberType() | BooleanType():
            options = [_option(one, translator) for one in type_.options]
            bare: dict[str, Any] = plain(_spoken(replace(type_, options=()), translator))
            return {**bare, "options": options} if options else bare
        case ArrayType(items=items):
            return {**plain(replace(type_, items=AnyType())), "items": _type(items, translator)}
        case UnionType(of=members):
            return {"type": "union", "of": [_type(member, translator) for member in members]}
        case ObjectType():
            return _object(type_, translator)
        case AnyType() | NullType():
            return {"type": "any" if isinstance(type_, AnyType) else "null"}
        case _:
            assert_never(type_)


def _spoken(
    type_: StringType | NumberType | BooleanType, translator: Translator
) -> StringType | NumberType | BooleanType:
    """The same with the words for what is counted in the language."""
    if isinstance(type_, BooleanType):
        return type_
    unit = type_.unit and translator.text(type_.unit)
    if isinstance(type_, NumberType):
        return replace(type_, unit=unit)
    lengths = (replace(one, script=one.script and translator.text(one.script)) for one in type_.lengths)
    return replace(type_, unit=unit, lengths=tuple(lengths))


def _option(option: Option, translator: Translator) -> Any:
    """An option; its value alone where nothing else is known of it."""
    told = replace(
        option,
        title=option.title and translator.text(option.title),
        description=option.description and translator.text(option.description),
    )
    row = plain(told)
    return row["value"] if len(row) == 1 else row


def _object(type_: ObjectType, translator: Translator) -> dict[str, Any]:
    found: dict[str, Any] = {"type": "object"}
    if type_.fields:
        found["fields"] = [_field(field, translator) for field in type_.fields]
    if type_.open:
        found["open"] = True
    if rules := [_rule(rule, type_, translator) for rule in type_.rules if rule.checked]:
        found["rules"] = rules
    return found


def _field(field: Field, translator: Translator) -> dict[str, Any]:
    own = field.description or (field.type.description if isinstance(field.type, ObjectType) else None)
    told = replace(
        field,
        type=AnyType(),
        title=title_text(field.title, field.key, translator),
        description=own and translator.text(own),
        meanings=tuple((value, translator.text(meaning)) for value, meaning in field.meanings),
        unavailable=field.unavailable and translator.text(field.unavailable),
        examples=(),
        declared=None,
        media=None,
        note=None,
        provenance=DOCUMENTED,
    )
    row = {key: value for key, value in plain(told).items() if key != "provenance"}
    return {**row, "type": _type(field.type, translator)}


def _rule(rule: ParameterRule, home: ObjectType, translator: Translator) -> dict[str, Any]:
    """A rule that a request can break."""
    told = replace(rule.rule, text=rule_text(rule, home, translator))
    layer = "schema" if unexpressible(rule, home) is None else "request"
    return {"rule": plain(told), "checked": True, "layer": layer}


def _call(model: Model, provider: Provider) -> dict[str, Any] | None:
    """How a request is sent; None where that is not known."""
    endpoint = next((one for one in provider.endpoints if one.body == "request"), None)
    url = endpoint and _url(endpoint, model, provider)
    if endpoint is None or url is None:
        return None
    found: dict[str, Any] = {"method": endpoint.method, "url": url}
    if provider.auth is not None and not endpoint.public:
        found["header"] = provider.auth.header
        found["scheme"] = provider.auth.scheme
        found["environment"] = key_variable(provider.id, provider.auth.environment)
    return found


def _url(endpoint: Endpoint, model: Model, provider: Provider) -> str | None:
    """The address. A place in its path is the model's id, where that has no place in the body."""
    places = _PLACE.findall(endpoint.path)
    if provider.base_url is None or len(places) > (0 if model.id in _constants(model) else 1):
        return None
    return provider.base_url.rstrip("/") + _PLACE.sub(lambda _: quote(model.id), endpoint.path)


def _constants(model: Model) -> Iterator[object]:
    """The values of a request that are always the same."""
    for _, field in walk(model.request):
        if isinstance(field.type, StringType) and field.type.constant:
            yield from (option.value for option in field.type.options)
