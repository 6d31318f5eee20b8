"""The target `spec-format`: the JSON Schemas with which editors complete, check and explain specs.

Given the format's classes and where schemas are published; gives a schema in `schemas/` for each kind of file,
and each once more as draft-07 for editors that need it.
Made from the same shapes as the loader, so that what an editor accepts is what `specpress check` accepts: all
but whether a date exists and what YAML itself forbids.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from specpress.base.addresses import ADDRESS
from specpress.base.json_text import json_text
from specpress.catalog import Catalog
from specpress.schema import DIALECT, address
from specpress.spec import CatalogSpec, FamilySpec, GlossarySpec, ModelSpec, ProviderSpec, Spec
from specpress.spec import shape as shapes
from specpress.spec.docstrings import class_text, field_text
from specpress.spec.load.decode import DATE, NUMBER
from specpress.spec.plan import FaultPlan
from specpress.spec.target import TargetSpec
from specpress.targets.base import CatalogTarget, Files

Schema: TypeAlias = dict[str, Any]

ROOTS: dict[str, type[Spec]] = {
    "spec": ModelSpec,
    "provider": ProviderSpec,
    "family": FamilySpec,
    "catalog": CatalogSpec,
    "glossary": GlossarySpec,
    "target": TargetSpec,
    "faults": FaultPlan,
}
"""The first word of each schema's file name, and the class that it describes."""

_TEXT: Schema = {
    "type": "string",
    "pattern": "[^ \\t\\r\\n]",
    "patternErrorMessage": "The text is empty. Write it, or leave the key out.",
}
_NUMBER: Schema = {
    "type": ["number", "string"],
    "pattern": f"^{NUMBER}$",
    "patternErrorMessage": "This is not a decimal number.",
}
_ATOMS = {"Text": _TEXT, "Number": _NUMBER}
_DATE: Schema = {
    "type": "string",
    "format": "date",
    "pattern": f"^{DATE}$",
    "patternErrorMessage": "Write year, month and day, such as 2026-05-11.",
    "examples": ["2026-05-11"],
}
_ADDRESS: Schema = {
    "type": "string",
    "pattern": f"^{ADDRESS}$",
    "patternErrorMessage": "This is no address of the web: write https:// or http:// and a host, without a user.",
    "examples": ["https://docs.example.com"],
}
_PLAIN: dict[shapes.Plain, Schema] = {
    shapes.Plain.INTEGER: {"type": "integer"},
    shapes.Plain.NUMBER: {"$ref": "#/$defs/Number"},
    shapes.Plain.BOOLEAN: {"type": "boolean"},
    shapes.Plain.DATE: _DATE,
    shapes.Plain.ADDRESS: _ADDRESS,
    shapes.Plain.ANYTHING: {},
}
_TEXTS = ("title", "description", "markdownDescription")
_SCALAR: Schema = {"type": ["string", "number", "boolean", "null"]}
DRAFT_07 = "http://json-schema.org/draft-07/schema#"

_SAME = frozenset({
    "$id", "default", "description", "enum", "examples", "format", "markdownDescription", "minItems",
    "minProperties", "pattern", "patternErrorMessage", "required", "title", "type",
})  # fmt: skip
"""Keywords without schemas in them that mean the same, or nothing, in both."""
_INNER = frozenset({"additionalProperties", "items"})
"""Keywords that hold a schema. (A list under `items` would be one of draft-07 only.)"""


class SpecFormat(CatalogTarget):
    """`schemas/[draft-07/]{spec,provider,family,catalog,target,faults}.schema.json`, which no model changes."""

    name = "spec-format"
    summary = "JSON Schemas with which editors complete, check and explain specs"

    def make_catalog(self, catalog: Catalog, rows: Mapping[str, bytes]) -> Files:
        """The files of the format."""
        del rows
        return emit(catalog.settings.schemas_of_major)


def emit(base: str) -> dict[str, bytes]:
    """The files by their paths below the output folder. `base` is the address below which they are published."""
    documents: dict[str, Schema] = {}
    for name in ROOTS:
        path, draft_path = f"{name}.schema.json", f"draft-07/{name}.schema.json"
        documents[path] = schema(name, base)
        documents[draft_path] = draft_07({**documents[path], "$id": address(draft_path, base)})
    return {f"schemas/{path}": json_text(document).encode() for path, document in documents.items()}


def schema(name: str, base: str) -> Schema:
    """The schema of one kind of file: `spec`, `provider`, `family`, `catalog`, `target` or `faults`."""
    root = ROOTS[name]
    body = _mapping(root)
    definitions = {cls.__name__: _definition(cls) for cls in shapes.parts(root) if cls is not root}
    written = json_text([body, definitions])
    atoms = {atom: of for atom, of in _ATOMS.items() if f'"#/$defs/{atom}"' in written}
    return {
        "$schema": DIALECT,
        "$id": address(f"{name}.schema.json", base),
        **body,
        "$defs": atoms | definitions,
    }


def _definition(cls: type[Spec]) -> Schema:
    """What may stand for a class: a mapping, or what is short for one."""
    mapping = _mapping(cls)
    short = []
    if key := shapes.short_form(cls):
        short.append(_SCALAR if key.shape is shapes.Plain.ANYTHING else _shape(key.shape))
    if key := shapes.list_form(cls):
        short.append(_shape(key.shape))
    if not short:
        return mapping
    texts = {word: mapping.pop(word) for word in _TEXTS if word in mapping}
    return {**texts, "anyOf": [*short, mapping]}


def _mapping(cls: type[Spec]) -> Schema:
    keys = shapes.keys_of(cls)
    required = [key.name for key in keys if key.required]
    return {
        "title": shapes.part_name(cls).capitalize(),
        **_texts(class_text(cls)),
        "type": "object",
        "properties": {key.name: _property(cls, key) for key in keys},
        **({"required": required} if required else {} if cls.may_be_empty else {"minProperties": 1}),
        "additionalProperties": False,
    }


def _property(cls: type[Spec], key: shapes.Key) -> Schema:
    default = {} if key.default is None else {"default": key.default}
    return {**_texts(field_text(cls, key.field)), **_shape(key.shape), **default}


def _texts(text: str) -> Schema:
    """A text for editors that show it as it is, and one for those that render Markdown where it differs."""
    plain = text.replace("`", "")
    return {"description": plain} if plain == text else {"description": plain, "markdownDescription": text}


def _shape(shape: shapes.Shape) -> Schema:
    match shape:
        case shapes.Text(words=()):
            return {"type": "string"} if shape.may_be_empty else {"$ref": "#/$defs/Text"}
        case shapes.Text(words=words):
            return {"type": "string", "enum": list(words)}
        case shapes.Plain():
            return _PLAIN[shape]
        case shapes.ListOf(item, may_be_empty):
            return {"type": "array", "items": _shape(item), **({} if may_be_empty else {"minItems": 1})}
        case shapes.MapOf(item, may_be_empty):
            least = {} if may_be_empty else {"minProperties": 1}
            return {"type": "object", "additionalProperties": _shape(item), **least}
        case shapes.Part(cls):
            return {"$ref": f"#/$defs/{cls.__name__}"}
        case shapes.OneOf(members):
            return {"anyOf": [_shape(member) for member in members]}


def draft_07(document: Mapping[str, Any]) -> Schema:
    """A document that uses the keywords below in the words of draft-07, with the same verdict on every value.

    Raises ValueError for other keywords: draft-07 would pass them by without a word, and so accept more.
    """
    return {"$schema": DRAFT_07, **_in_draft_07(document)}


def _in_draft_07(schema: Any) -> Any:
    if not isinstance(schema, Mapping):
        return schema
    older: Schema = {}
    for keyword, value in schema.items():
        older |= _keyword(keyword, value)
    if len(older) > 1 and "$ref" in older:
        # Draft-07 passes by whatever stands beside a reference.
        older["allOf"] = [{"$ref": older.pop("$ref")}]
    return older


def _keyword(keyword: str, value: Any) -> Schema:
    if keyword in _SAME:
        return {keyword: value}
    if keyword in _INNER:
        return {keyword: _in_draft_07(value)}
    match keyword:
        case "$schema":
            return {keyword: DRAFT_07}
        case "properties":
            return {keyword: {name: _in_draft_07(inner) for name, inner in value.items()}}
        case "$defs":
            return {"definitions": {name: _in_draft_07(inner) for name, inner in value.items()}}
        case "anyOf":
            return {keyword: [_in_draft_07(member) for member in value]}
        case "$ref":
            return {keyword: value.replace("#/$defs/", "#/definitions/")}
        case _:
            raise ValueError(f"the keyword {keyword} has no form in draft-07 yet")
