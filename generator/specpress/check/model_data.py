"""A model as those read it that check and price its requests: plain values, which travel as JSON.

Given a model, or one type of it; gives values in the form of the catalogue's file, of which they are a part, for
`specpress.runtime.reading` and its twin in JavaScript. What no verdict and no price depends on is left out, unless a
translator asks for it: then the values say in its language what a form shows. Two things are added that only a schema
can tell: for each rule whether it can state it, and for numbers whether it can state their steps.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, assert_never

from specpress.base.identity import by_identity
from specpress.catalog.constraints import ParameterRule
from specpress.catalog.json_values import money, plain, pointer
from specpress.catalog.model import Model
from specpress.catalog.step_grid import grid_of
from specpress.catalog.types import (
    AnyType,
    ArrayType,
    BooleanType,
    Field,
    Media,
    NullType,
    NumberType,
    ObjectType,
    Option,
    StringType,
    Type,
    UnionType,
    walk,
)
from specpress.catalog.values import ABSENT, Path
from specpress.schema.constraints import unexpressible
from specpress.schema.values import kinds_of
from specpress.wording.constraints import rule_text
from specpress.wording.facts import (
    absent_text,
    alternative_names,
    alternatives_text,
    deprecation_text,
    limits,
    media_limits,
    title_text,
)
from specpress.wording.phrases import remarks
from specpress.wording.translator import PLAIN, Translator

_UNREAD = ("role", "provenance", "note", "max_size")
"""What is known of files and nothing but a page says."""


def model_data(model: Model) -> dict[str, Any]:
    """All of a model that its requests are checked and priced by, which keys hold files, and that it is deprecated."""
    data: dict[str, Any] = {
        "id": model.id,
        "name": model.name,
        "title": model.title,
        "request": type_data(model.request),
    }
    if model.wire_id is not None:
        data["wire_id"] = model.wire_id
    if model.parameters_at:
        data["parameters_at"] = pointer(model.parameters_at)
    if model.endpoint not in (None, "create"):
        data["endpoint"] = model.endpoint
    if (price := price_data(model)) is not None:
        data["price"] = price
    if files := list(_files(model)):
        data["files"] = files
    if model.deprecated is not None:
        data["deprecated"] = deprecation_text(model.deprecated)
    return data


def price_data(model: Model) -> dict[str, Any] | None:
    """The price of a model; None where the docs name none."""
    if model.price is None:
        return None
    return {"formula": money(replace(model.price.formula, depends_on=None))}


@by_identity(1024)
def type_data(type_: Type, translator: Translator | None = None) -> dict[str, Any]:
    """A type and all that it is made of; with a translator, what a form shows of it as well."""
    match type_:
        case StringType() | NumberType() | BooleanType():
            return _scalar(type_, translator)
        case ArrayType(items=items):
            row: dict[str, Any] = plain(type_, {"items": AnyType()})
            row["items"] = type_data(items, translator)
            if translator is None:
                return row
            return _with_limits(row, limits(replace(type_, items=AnyType()), translator), translator)
        case UnionType():
            return _union(type_, translator)
        case ObjectType():
            return _object(type_, translator)
        case AnyType() | NullType():
            return {"type": "any" if isinstance(type_, AnyType) else "null"}
        case _:
            assert_never(type_)


def _union(type_: UnionType, translator: Translator | None) -> dict[str, Any]:
    """One of several types, with what they are in words where a value may come close to more than one."""
    row: dict[str, Any] = {"type": "union", "of": [type_data(member, translator) for member in type_.of]}
    if type_.key is not None:
        row["key"] = type_.key
    kinds = [
        kinds_of(member) for member in type_.of if type_.key is None or not isinstance(member, ObjectType)
    ]
    if len(set(kinds)) < len(kinds):
        row["text"] = alternatives_text(type_, translator or PLAIN)
    if translator is None:
        return row
    if type_.titles:
        row["names"] = alternative_names(type_, translator)
    # What they are called the choice shows itself.
    is_limited = any(any(limits(member, translator)) for member in type_.of)
    return _with_limits(row, limits(type_, translator) if is_limited else (), translator)


def _scalar(type_: StringType | NumberType | BooleanType, translator: Translator | None) -> dict[str, Any]:
    options = [_option(option, translator) for option in type_.options]
    other: dict[str, Any] = {"options": (), "unit": None, "unlimited": False, "rounding": None}
    if isinstance(type_, StringType):
        other["lengths"] = tuple(
            replace(length, script=_text(length.script, translator)) for length in type_.lengths
        )
        if translator is None:
            other["format"] = None
    row: dict[str, Any] = plain(type_, other)
    if isinstance(type_, NumberType) and (grid := grid_of(type_)).unlisted:
        row["unstated_steps"] = True
        if grid.multiple is not None:
            row["stated_multiple"] = grid.multiple
    if translator:
        # A choice shows its options itself.
        is_open = not isinstance(type_, BooleanType) and type_.open_options
        phrases = limits(type_ if is_open else replace(type_, options=()), translator)
        row = _with_limits(row, phrases, translator)
    return {**row, "options": options} if options else row


def _with_limits(row: dict[str, Any], phrases: Iterable[str], translator: Translator) -> dict[str, Any]:
    """A type or a field with its limits as a form says them."""
    text = remarks(translator, phrases)
    return {**row, "limits": text} if text else row


def _text(text: str | None, translator: Translator | None) -> str | None:
    return translator.text(text) if text and translator else text


def _option(option: Option, translator: Translator | None) -> Any:
    """An option; its value alone where nothing else is shown of it."""
    if translator is None:
        value = plain(option.value)
        return {"value": value} if isinstance(value, dict) else value  # it is refused, but must be read first
    row = plain(
        replace(
            option,
            title=_text(option.title, translator),
            description=_text(option.description, translator),
        )
    )
    return row["value"] if len(row) == 1 else row


def _object(type_: ObjectType, translator: Translator | None) -> dict[str, Any]:
    row: dict[str, Any] = {"type": "object"}
    if type_.fields:
        row["fields"] = [_field(field, translator) for field in type_.fields]
    if type_.open:
        row["open"] = True
    if type_.values is not None:
        row["values"] = type_data(type_.values, translator)
    if rules := [_rule(rule, type_, translator) for rule in type_.rules if rule.checked]:
        row["rules"] = rules
    return row


def _field(field: Field, translator: Translator | None) -> dict[str, Any]:
    """A field. What is false is not said."""
    row: dict[str, Any] = {"key": field.key, "type": type_data(field.type, translator)}
    row |= {flag: True for flag in ("required", "nullable") if getattr(field, flag)}
    if field.default is not ABSENT:
        row["default"] = plain(field.default)
    if translator is not None:
        row |= {name: value for name, value in _shown(field, translator).items() if value}
    if field.parameter:
        row["parameter"] = True
    if translator and field.media is not None:
        row = _with_limits(row, media_limits(field.media, translator), translator)
    return row


def _shown(field: Field, translator: Translator) -> dict[str, Any]:
    """What a form shows of a field beside what a checker reads."""
    of_type = field.type.description if isinstance(field.type, ObjectType) else None
    absent = absent_text(field, translator) if field.absent_means is not ABSENT else None
    return {
        "title": title_text(field.title, field.key, translator),
        "description": " ".join(filter(None, (_text(field.description or of_type, translator), absent))),
        "meanings": {value: translator.text(meaning) for value, meaning in field.meanings},
        "deprecated": plain(field.deprecated),
        "unavailable": _text(field.unavailable, translator),
    }


def _rule(rule: ParameterRule, owner: ObjectType, translator: Translator | None) -> dict[str, Any]:
    """A rule that a request can break."""
    text = rule_text(rule, owner, translator or PLAIN)
    layer = "schema" if unexpressible(rule, owner) is None else "request"
    return {"rule": plain(rule.rule, {"text": text}), "layer": layer}


def file_places(model: Model) -> dict[Path, tuple[Media, ...]]:
    """The keys that hold files, by their paths, with what is known of the files."""
    places: dict[Path, tuple[Media, ...]] = {
        path: (field.media,) for path, field in walk(model.request) if field.media is not None
    }
    uploads = model.uploads
    if uploads is not None and uploads.carrier is not None:
        places[uploads.carrier] = uploads.kinds
    return places


def _files(model: Model) -> Iterator[dict[str, Any]]:
    fields_by_path = dict(walk(model.request))
    for path, kinds in file_places(model).items():
        row: dict[str, Any] = {"at": pointer(path)}
        if model.uploads is not None and path == model.uploads.carrier:
            row["carrier"] = True
        elif _is_list(fields_by_path[path]):
            row["list"] = True
        yield {**row, "kinds": [_media(media, fields_by_path[path].type) for media in kinds]}


def _is_list(field: Field) -> bool:
    types = field.type.of if isinstance(field.type, UnionType) else (field.type,)
    return any(isinstance(type_, ArrayType) for type_ in types)


_FORMS = {"base64": ("base64",), "uri": ("url",), "uri-or-base64": ("url", "base64")}


def _media(media: Media, type_: Type) -> dict[str, Any]:
    """What is known of files. How they travel is told by the format of a text where the docs name no form."""
    text = type_.items if isinstance(type_, ArrayType) else type_
    if isinstance(text, StringType) and not media.forms:
        media = replace(media, forms=_FORMS.get(text.format or "", ()))
    return {key: value for key, value in plain(media).items() if key not in _UNREAD}
