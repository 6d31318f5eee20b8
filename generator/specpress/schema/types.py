"""The type tree of the catalogue as JSON Schema 2020-12."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import assert_never

from specpress.base.identity import by_identity
from specpress.catalog import types
from specpress.catalog.model import Uploads
from specpress.catalog.step_grid import grid_of
from specpress.catalog.values import ABSENT, Json, Path
from specpress.runtime.steps import missed_step, spacings
from specpress.runtime.texts import form_pattern
from specpress.runtime.values import number
from specpress.schema.constraints import rule_schemas
from specpress.schema.patterns import forbids_last_line_break
from specpress.schema.texts import FORMATS, description_of, lines_of_elements, lines_of_field, lines_of_object
from specpress.schema.values import Schema, plain
from specpress.wording.facts import title_text, upload_lines
from specpress.wording.phrases import sentence
from specpress.wording.translator import PLAIN, Translator


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes the schemas of one document.

    `uploads` are described where the request lists them. `translator` writes the descriptions; with `whole` they say
    also what keywords state, as docstrings must.
    """

    uploads: Uploads | None = None
    translator: Translator = PLAIN
    whole: bool = False

    def object(self, type_: types.ObjectType, path: Path = (), words: str | None = None) -> Schema:
        """An object, described by `words` or those of its own, and the rules that hold in it."""
        schema: Schema = {}
        if text := self.described(words or type_.description, type_):
            schema["description"] = text
        return {**schema, **self._object(type_, path)}

    def described(self, words: str | None, type_: types.ObjectType, lines: Iterable[str] = ()) -> str | None:
        """What is said of an object: somebody's own words, the rules that its schema cannot say, and further lines."""
        rules = () if self.whole else lines_of_object(type_, self.translator)
        return description_of(words and self.translator.text(words), (*rules, *lines))

    def _object(self, type_: types.ObjectType, path: Path) -> Schema:
        schema: Schema = {"type": "object"}
        if type_.fields:
            schema["properties"] = {
                field.key: self.field(field, (*path, field.key)) for field in type_.fields
            }
        if required := [field.key for field in type_.fields if field.required]:
            schema["required"] = required
        if type_.values is not None:
            schema["additionalProperties"] = self._element(type_.values, (*path, "*"))
        elif not type_.open:
            schema["additionalProperties"] = False
        if rules := rule_schemas(type_):
            schema["allOf"] = rules
        return schema

    def field(self, field: types.Field, path: Path) -> Schema:
        """The value of one key, with everything that is told of it."""
        title = title_text(field.title, field.key)
        schema: Schema = {"title": title}
        words = field.description
        if words is None and isinstance(field.type, types.ObjectType):
            words = field.type.description
        if words is None and self.whole:
            words = sentence(title)
        if text := description_of(words and self.translator.text(words), self._lines(field, path)):
            schema["description"] = text
        type_ = self.bare(field.type, path)
        schema.update(_or_null(type_) if field.nullable else type_)
        if field.default is not ABSENT:
            schema["default"] = plain(field.default)
        if field.examples:
            schema["examples"] = plain(field.examples)
        if field.deprecated is not None:
            schema["deprecated"] = True
        return schema

    def _lines(self, field: types.Field, path: Path) -> Iterable[str]:
        yield from lines_of_field(field, self.translator, whole=self.whole)
        if self.uploads is not None and self.uploads.carrier == path:
            yield from upload_lines(self.uploads, self.translator)

    def bare(self, type_: types.Type, path: Path) -> Schema:
        """What values of a type must fulfil, without what is told of the type itself."""
        match type_:
            case types.AnyType():
                return {}
            case types.NullType():
                return {"type": "null"}
            case types.BooleanType(options=options):
                return _limited({"type": "boolean"}, _values(options))
            case types.StringType():
                return _string(type_)
            case types.NumberType():
                return _number(type_)
            case types.ArrayType():
                return self._array(type_, path)
            case types.ObjectType():
                return self._object(type_, path)
            case types.UnionType():
                return _union([self._described(member, path) for member in type_.of], type_, self.translator)
            case _:
                assert_never(type_)

    def _described(self, type_: types.Type, path: Path) -> Schema:
        """A type that has no field of its own: an element of an array, or one of several alternatives."""
        return self.object(type_, path) if isinstance(type_, types.ObjectType) else self.bare(type_, path)

    def _array(self, type_: types.ArrayType, path: Path) -> Schema:
        schema: Schema = {"type": "array"}
        # Even where it is empty: makers of clients take no array without it.
        schema["items"] = self._element(type_.items, (*path, "*"))
        if type_.min_items is not None:
            schema["minItems"] = type_.min_items
        if type_.max_items is not None:
            schema["maxItems"] = type_.max_items
        if type_.unique:
            schema["uniqueItems"] = True
        return schema

    def _element(self, type_: types.Type, path: Path) -> Schema:
        """What each of many values must be."""
        schema = self._described(type_, path)
        text = description_of(None, lines_of_elements(type_, self.translator))
        return {"description": text, **schema} if text else schema


def _values(options: Iterable[types.Option]) -> list[Json]:
    return [option.value for option in options]


def _limited(schema: Schema, values: list[Json]) -> Schema:
    """A schema that lets only some values through; all where there are none."""
    return {**schema, "enum": plain(tuple(values))} if values else schema


@by_identity(256)
def _string(type_: types.StringType) -> Schema:
    schema: Schema = {"type": "string"}
    if type_.constant and len(type_.options) == 1:
        schema["const"] = plain(type_.options[0].value)
    elif not type_.open_options:
        schema = _limited(schema, _values(type_.options))
    schema.update(FORMATS.get(type_.format or "", {}))
    lengths = [length for length in type_.lengths if length.unit == "characters" and length.script is None]
    lows = [length.min for length in lengths if length.min is not None]
    highs = [length.max for length in lengths if length.max is not None]
    if lows:
        schema["minLength"] = max(lows)
    if highs:
        schema["maxLength"] = min(highs)
    # Closed options of a form are a list already.
    form = form_pattern(type_.ratio, type_.size) if not type_.options or type_.open_options else None
    if (pattern := type_.pattern or form) is not None:
        schema["pattern"] = pattern
        if forbids_last_line_break(pattern):
            schema["not"] = {"pattern": r"\n$"}
    return _open(schema, type_) if type_.open_options else schema


@by_identity(256)
def _number(type_: types.NumberType) -> Schema:
    schema: Schema = {"type": "integer" if type_.integer else "number"}
    grid = grid_of(type_)
    if type_.options and not type_.open_options:
        schema["enum"] = plain(tuple(value for value in _values(type_.options) if _is_on_grid(type_, value)))
    elif grid.listed is not None:
        schema["enum"] = plain(grid.listed)
    limits = (
        ("minimum", type_.min),
        ("exclusiveMinimum", type_.above),
        ("maximum", type_.max),
        ("exclusiveMaximum", type_.below),
    )
    schema.update({keyword: plain(limit) for keyword, limit in limits if limit is not None})
    if grid.multiple is not None:
        schema["multipleOf"] = grid.multiple
    return _open(schema, type_) if type_.open_options else schema


def _is_on_grid(type_: types.NumberType, value: Json) -> bool:
    return (
        not isinstance(value, (int, Decimal))
        or missed_step(spacings(type_.min, type_.step, type_.multiple_of), value) is None
    )


def _open(schema: Schema, type_: types.StringType | types.NumberType) -> Schema:
    """Options that are listed for people, beside every other value of the type."""
    values = [value for value in _values(type_.options) if _is_of(type_, value)]
    return {"anyOf": [_limited({}, values), schema]} if values else schema


def _is_of(type_: types.StringType | types.NumberType, value: Json) -> bool:
    """Whether an option has the type that it is an option of; a lint reports those that have not."""
    if isinstance(type_, types.StringType):
        return isinstance(value, str)
    size = number(value)
    return size is not None and (not type_.integer or size == size.to_integral_value())


def _union(schemas: list[Schema], type_: types.UnionType, translator: Translator) -> Schema:
    if all(list(schema) == ["type"] for schema in schemas) and not any(type_.titles):
        return {"type": list(dict.fromkeys(schema["type"] for schema in schemas))}
    if any(isinstance(member, types.AnyType) for member in type_.of):
        return {}
    if type_.titles:
        schemas = [
            {"title": translator.text(title), **schema} if title else schema
            for title, schema in zip(type_.titles, schemas, strict=True)
        ]
    # Of objects that a key tells apart exactly one can fit.
    is_exclusive = type_.key is not None and all(
        isinstance(member, types.ObjectType | types.NullType) for member in type_.of
    )
    return {
        "oneOf" if is_exclusive else "anyOf": [part for schema in schemas for part in _alternatives(schema)]
    }


def _alternatives(schema: Schema) -> list[Schema]:
    """The alternatives of a schema that is nothing but a choice."""
    return schema["anyOf"] if list(schema) == ["anyOf"] else [schema]


def _or_null(schema: Schema) -> Schema:
    """The same, with null beside it."""
    if not schema or schema.get("type") == "null":
        return schema
    if list(schema) == ["oneOf"]:
        return {"oneOf": [*schema["oneOf"], {"type": "null"}]}
    if "type" not in schema or not schema.keys().isdisjoint(("allOf", "not")):
        # What is demanded there of an object or a text would refuse null.
        return {"anyOf": [*_alternatives(schema), {"type": "null"}]}
    nullable: Schema = {}
    for keyword, value in schema.items():
        if keyword == "type":
            nullable["type"] = list(dict.fromkeys([*([value] if isinstance(value, str) else value), "null"]))
        elif keyword in ("enum", "const"):
            values = value if keyword == "enum" else [value]
            nullable["enum"] = values if None in values else [*values, None]
        else:
            nullable[keyword] = value
    return nullable
