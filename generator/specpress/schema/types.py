"""The type tree of the catalogue as JSON Schema 2020-12."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import assert_never

from specpress.catalog.model import Uploads
from specpress.catalog.step_grid import grid_of
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
)
from specpress.catalog.values import ABSENT, Json, Path
from specpress.runtime.steps import missed_step, spacings
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

    def object(self, type_: ObjectType, at: Path = (), own: str | None = None) -> Schema:
        """An object, described by `own` words or its own, and the rules that hold in it."""
        found: Schema = {}
        if text := self.described(own or type_.description, type_):
            found["description"] = text
        return {**found, **self._object(type_, at)}

    def described(self, own: str | None, type_: ObjectType, more: Iterable[str] = ()) -> str | None:
        """What is said of an object: somebody's own words, the rules that its schema cannot say, and more lines."""
        rules = () if self.whole else lines_of_object(type_, self.translator)
        return description_of(own and self.translator.text(own), (*rules, *more))

    def _object(self, type_: ObjectType, at: Path) -> Schema:
        found: Schema = {"type": "object"}
        if type_.fields:
            found["properties"] = {field.key: self.field(field, (*at, field.key)) for field in type_.fields}
        if required := [field.key for field in type_.fields if field.required]:
            found["required"] = required
        if not type_.open:
            found["additionalProperties"] = False
        if rules := rule_schemas(type_):
            found["allOf"] = rules
        return found

    def field(self, field: Field, at: Path) -> Schema:
        """The value of one key, with everything that is told of it."""
        title = title_text(field.title, field.key)
        found: Schema = {"title": title}
        own = field.description
        if own is None and isinstance(field.type, ObjectType):
            own = field.type.description
        if own is None and self.whole:
            own = sentence(title)
        if text := description_of(own and self.translator.text(own), self._lines(field, at)):
            found["description"] = text
        type_ = self.bare(field.type, at)
        found.update(_or_null(type_) if field.nullable else type_)
        if field.default is not ABSENT:
            found["default"] = plain(field.default)
        if field.examples:
            found["examples"] = plain(field.examples)
        if field.deprecated is not None:
            found["deprecated"] = True
        return found

    def _lines(self, field: Field, at: Path) -> Iterable[str]:
        yield from lines_of_field(field, self.translator, whole=self.whole)
        if self.uploads is not None and self.uploads.carrier == at:
            yield from upload_lines(self.uploads, self.translator)

    def bare(self, type_: Type, at: Path) -> Schema:
        """What values of a type must fulfil, without what is told of the type itself."""
        match type_:
            case AnyType():
                return {}
            case NullType():
                return {"type": "null"}
            case BooleanType(options=options):
                return _limited({"type": "boolean"}, _values(options))
            case StringType():
                return _string(type_)
            case NumberType():
                return _number(type_)
            case ArrayType():
                return self._array(type_, at)
            case ObjectType():
                return self._object(type_, at)
            case UnionType(of=members):
                return _union([self._described(member, at) for member in members], members)
            case _:
                assert_never(type_)

    def _described(self, type_: Type, at: Path) -> Schema:
        """A type that has no field of its own: an element of an array, or one of several alternatives."""
        return self.object(type_, at) if isinstance(type_, ObjectType) else self.bare(type_, at)

    def _array(self, type_: ArrayType, at: Path) -> Schema:
        found: Schema = {"type": "array"}
        items = self._described(type_.items, (*at, "*"))
        if text := description_of(None, lines_of_elements(type_.items, self.translator)):
            items = {"description": text, **items}
        found["items"] = items  # even where it is empty: makers of clients take no array without it
        if type_.min_items is not None:
            found["minItems"] = type_.min_items
        if type_.max_items is not None:
            found["maxItems"] = type_.max_items
        if type_.unique:
            found["uniqueItems"] = True
        return found


def _values(options: Iterable[Option]) -> list[Json]:
    return [option.value for option in options]


def _limited(schema: Schema, values: list[Json]) -> Schema:
    """A schema that lets only some values through; all where there are none."""
    return {**schema, "enum": plain(tuple(values))} if values else schema


def _string(type_: StringType) -> Schema:
    found: Schema = {"type": "string"}
    if type_.constant and len(type_.options) == 1:
        found["const"] = plain(type_.options[0].value)
    elif not type_.open_options:
        found = _limited(found, _values(type_.options))
    found.update(FORMATS.get(type_.format or "", {}))
    lengths = [one for one in type_.lengths if one.unit == "characters" and one.script is None]
    lows = [one.min for one in lengths if one.min is not None]
    highs = [one.max for one in lengths if one.max is not None]
    if lows:
        found["minLength"] = max(lows)
    if highs:
        found["maxLength"] = min(highs)
    if type_.pattern is not None:
        found["pattern"] = type_.pattern
        if forbids_last_line_break(type_.pattern):
            found["not"] = {"pattern": r"\n$"}
    return _open(found, type_) if type_.open_options else found


def _number(type_: NumberType) -> Schema:
    found: Schema = {"type": "integer" if type_.integer else "number"}
    grid = grid_of(type_)
    if type_.options and not type_.open_options:
        found["enum"] = plain(tuple(value for value in _values(type_.options) if _is_on_grid(type_, value)))
    elif grid.listed is not None:
        found["enum"] = plain(grid.listed)
    limits = (
        ("minimum", type_.min),
        ("exclusiveMinimum", type_.above),
        ("maximum", type_.max),
        ("exclusiveMaximum", type_.below),
    )
    found.update({keyword: plain(limit) for keyword, limit in limits if limit is not None})
    if grid.multiple is not None:
        found["multipleOf"] = grid.multiple
    return _open(found, type_) if type_.open_options else found


def _is_on_grid(type_: NumberType, value: Json) -> bool:
    return (
        not isinstance(value, (int, Decimal))
        or missed_step(spacings(type_.min, type_.step, type_.multiple_of), value) is None
    )


def _open(schema: Schema, type_: StringType | NumberType) -> Schema:
    """Options that are listed for people, beside every other value of the type."""
    values = [value for value in _values(type_.options) if _is_of(type_, value)]
    return {"anyOf": [_limited({}, values), schema]} if values else schema


def _is_of(type_: StringType | NumberType, value: Json) -> bool:
    """Whether an option has the type that it is an option of; a lint reports those that have not."""
    if isinstance(type_, StringType):
        return isinstance(value, str)
    size = number(value)
    return size is not None and (not type_.integer or size == size.to_integral_value())


def _union(schemas: list[Schema], members: tuple[Type, ...]) -> Schema:
    if all(list(schema) == ["type"] for schema in schemas):
        return {"type": list(dict.fromkeys(schema["type"] for schema in schemas))}
    if any(isinstance(member, AnyType) for member in members):
        return {}
    return {"anyOf": [_flat for schema in schemas for _flat in _alternatives(schema)]}


def _alternatives(schema: Schema) -> list[Schema]:
    """The alternatives of a schema that is nothing but a choice."""
    return schema["anyOf"] if list(schema) == ["anyOf"] else [schema]


def _or_null(schema: Schema) -> Schema:
    """The same, with null beside it."""
    if not schema or schema.get("type") == "null":
        return schema
    if "type" not in schema or not schema.keys().isdisjoint(("allOf", "not")):
        # What is demanded there of an object or a text would refuse null.
        return {"anyOf": [*_alternatives(schema), {"type": "null"}]}
    found: Schema = {}
    for keyword, value in schema.items():
        if keyword == "type":
            found["type"] = list(dict.fromkeys([*([value] if isinstance(value, str) else value), "null"]))
        elif keyword in ("enum", "const"):
            values = value if keyword == "enum" else [value]
            found["enum"] = values if None in values else [*values, None]
        else:
            found[keyword] = value
    return found
