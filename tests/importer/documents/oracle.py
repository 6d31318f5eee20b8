"""Whether a spec made of a document's schema gives the verdicts of that schema, on bodies that a seed decides.

The document's own schema is read here once more, apart from the importer and by the rules of its dialect alone: it is
written as JSON Schema 2020-12 (`Standard`) and judged by validators of others. The spec is judged by the checker of
this repository. Run as a program it gives a row for each document: `python tests/importer/documents/oracle.py FILE...`.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

import jsonschema_rs
from jsonschema import Draft202012Validator

from specpress.base.diagnostics import Diagnostic, Severity, has_errors
from specpress.base.json_text import json_text
from specpress.catalog.read import read
from specpress.check import problems_of_value
from specpress.importer.documents.document import Document, Target, child, read_documents
from specpress.importer.documents.parameters import Converted, convert
from specpress.importer.writing.yaml_text import block
from specpress.lint import check_model

PROVIDER = """title: Vendor
summary: A provider made for a trial.
base_url: https://vendor.example
sources: {page: {title: Page, read: 2026-11-30}}
source: page
envelope: {holds: parameters}
"""
METHODS = ("post", "put", "patch")
MODEL_KEYS = ("model", "model_id")
FORMS = ("application/json", "multipart/form-data", "application/x-www-form-urlencoded")
TEXTS = ("", "a", "auto", "16:9", "1024x1024", "5", "#a0b1c2", "https://a.example/b.png", "é😀", "en", "2026-11-30",
         "data:image/png;base64,AAAA")  # fmt: skip


@dataclass(frozen=True)
class Request:
    """A schema of a request in a document."""

    document: Document
    pointer: str
    media_type: str = "application/json"
    encoding: Mapping[str, Any] = field(default_factory=dict)
    fixed: Mapping[str, str] = field(default_factory=dict)
    """The model's id, where each kind of body has one of its own: a spec is made of each."""


@dataclass
class Score:
    """What came of the bodies of one schema, or of several together."""

    schemas: int = 0
    exact: int = 0
    refused: int = 0
    bodies: int = 0
    accepted: int = 0
    same: int = 0
    named: int = 0
    unnamed: int = 0
    narrower: int = 0
    notes: list[str] = field(default_factory=list)

    def add(self, other: Score) -> None:
        """Count another score in."""
        for name in (
            "schemas",
            "exact",
            "refused",
            "bodies",
            "accepted",
            "same",
            "named",
            "unnamed",
            "narrower",
        ):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.notes += other.notes


# The requests of a document


def documents_of(path: Path) -> list[Document]:
    """The documents in a file; that within a reply of Replicate counts for itself."""
    found = read_documents(path.read_bytes(), path.name)
    assert not isinstance(found, Diagnostic), found
    return [_within(document) for document in found]


def _within(document: Document) -> Document:
    value = document.value
    version = value.get("latest_version") if isinstance(value, dict) else None
    inner = version.get("openapi_schema") if isinstance(version, dict) else None
    return Document(name=document.name, value=inner, text="") if isinstance(inner, dict) else document


def requests_in(document: Document) -> Iterator[Request]:
    """Every schema of a request's body; of a document without operations the schemas that are called inputs."""
    value = document.value
    if "paths" in value and value["paths"] and not (inputs := list(_inputs(document, exact=True))):
        for path, item in value["paths"].items():
            for method in METHODS:
                if isinstance(item, dict) and isinstance(item.get(method), dict):
                    yield from _bodies(document, child("#/paths", path, method), item[method])
    elif "components" in value:
        yield from inputs if value.get("paths") else _inputs(document)
    elif "properties" in value and value.get("type", "object") == "object":
        yield Request(document, "#")


def _inputs(document: Document, exact: bool = False) -> Iterator[Request]:
    for name in document.value.get("components", {}).get("schemas", {}):
        if name == "Input" or (not exact and name.endswith("Input")):
            yield Request(document, child("#/components/schemas", name))


def _bodies(document: Document, pointer: str, operation: Mapping[str, Any]) -> Iterator[Request]:
    body: Target | Any = None
    if "requestBody" in operation:
        body = document.follow(child(pointer, "requestBody"), operation["requestBody"])
    if isinstance(body, Target) and isinstance(body.value, dict):
        for media_type, content in (body.value.get("content") or {}).items():
            if media_type.partition(";")[0] in FORMS and isinstance(content, dict) and content.get("schema"):
                place = child(body.pointer, "content", media_type, "schema")
                encoding = content.get("encoding")
                request = Request(document, place, media_type, encoding if isinstance(encoding, dict) else {})
                split = [
                    replace(request, fixed={key: model})
                    for key in MODEL_KEYS
                    for model in _models(document, place, key)
                ]
                yield from split or [request]
    for index, parameter in enumerate(operation.get("parameters") or ()):
        if isinstance(parameter, dict) and parameter.get("in") == "body" and "schema" in parameter:
            yield Request(document, child(pointer, "parameters", index, "schema"))


def _models(document: Document, pointer: str, key: str) -> list[str]:
    """The ids of the models that tell the alternatives of a body apart, if they do."""
    target = document.follow(pointer, document.at(pointer))
    value = target.value if isinstance(target, Target) else {}
    parts = value.get("oneOf") or value.get("anyOf") or []
    named: list[list[str]] = []
    for index, part in enumerate(parts):
        branch = document.follow(child(pointer, index), part)
        properties = branch.value.get("properties", {}) if isinstance(branch, Target) else {}
        model = document.follow(pointer, properties.get(key))
        said = model.value if isinstance(model, Target) and isinstance(model.value, dict) else {}
        named.append([said["const"]] if "const" in said else said.get("enum") or [])
    ids = [model for models in named for model in models]
    return ids if len(parts) > 1 and all(named) and len(ids) == len(set(ids)) else []


# The document's own schema, by the rules of its dialect

_INNER = ("additionalProperties", "contains", "propertyNames", "if", "then", "else", "not", "items",
          "unevaluatedProperties", "unevaluatedItems")  # fmt: skip
_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_MAPS = ("properties", "patternProperties", "dependentSchemas")
_NUMBERS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
_COUNTS = ("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties",
           "minContains", "maxContains")  # fmt: skip
_TYPES = ("null", "boolean", "integer", "number", "string", "array", "object")


class Standard:
    """Writes a document's schemas as one schema of 2020-12."""

    def __init__(self, document: Document) -> None:
        self.document = document
        value = document.value
        version, dialect = str(value.get("openapi", "")), str(value.get("$schema", ""))
        self.is_old = "swagger" in value or version.startswith("3.0")
        self.refs_alone = self.is_old or "draft-0" in dialect
        self.is_openapi = bool(version) or "swagger" in value
        self.names: dict[str, str] = {}
        self.waiting: list[tuple[str, Any]] = []

    def whole(self, request: Request) -> dict[str, Any]:
        """The schema of a request, with all that it refers to. A body is an object, whatever else it lets through."""
        root = self.schema(self.document.at(request.pointer))
        definitions = {}
        while self.waiting:
            name, value = self.waiting.pop()
            definitions[name] = self.schema(value)
        fixed = {key: {"const": value} for key, value in request.fixed.items()}
        whole = {"type": "object", "allOf": [root], "properties": fixed, "$defs": definitions}
        if fixed:
            whole["required"] = list(fixed)
        return plain(whole)

    def schema(self, value: Any) -> Any:
        """A schema; what is none lets everything through."""
        if not isinstance(value, dict):
            return value if isinstance(value, bool) else True
        if "$ref" in value:
            beside = (
                {} if self.refs_alone else self.keywords({key: value[key] for key in value if key != "$ref"})
            )
            written: Any = (
                {"allOf": [self.reference(value["$ref"]), beside]}
                if beside
                else self.reference(value["$ref"])
            )
        else:
            written = self.keywords(value)
        says_null = value.get("nullable") is True or value.get("x-nullable") is True
        # A word of OpenAPI 3.0 that many keep where it is none; it has one meaning.
        return {"anyOf": [written, {"type": "null"}]} if says_null else written

    def reference(self, reference: Any) -> Any:
        """A reference within the document; one that leads out of it, or nowhere, lets everything through."""
        target = self.document.resolve(reference)
        if not isinstance(target, Target):
            return True
        if target.pointer not in self.names:
            self.names[target.pointer] = f"d{len(self.names)}"
            self.waiting.append((self.names[target.pointer], target.value))
        return {"$ref": f"#/$defs/{self.names[target.pointer]}"}

    def keywords(self, value: dict[str, Any]) -> dict[str, Any]:
        """The keywords that limit values, without those that stand there with something that they cannot have."""
        written: dict[str, Any] = {}
        types = value.get("type")
        names = [
            "string" if name == "file" else name for name in (types if isinstance(types, list) else [types])
        ]
        if names and all(name in _TYPES for name in names):
            written["type"] = names
        for name in _INNER:
            if name in value:
                written[name] = self.schema(value[name])
        if isinstance(value.get("items"), list):
            written["prefixItems"] = [self.schema(item) for item in value["items"]]
            written["items"] = self.schema(value.get("additionalItems", True))
        for name in _LISTS:
            if isinstance(value.get(name), list) and value[name]:
                written[name] = [self.schema(item) for item in value[name]]
        for name in _MAPS:
            if isinstance(value.get(name), dict):
                written[name] = {key: self.schema(item) for key, item in value[name].items()}
        self.limits(value, written)
        required = [key for key in value.get("required") or () if isinstance(key, str)] if isinstance(
            value.get("required"), list) else []  # fmt: skip
        if self.is_openapi:
            properties = value.get("properties") or {}
            required = [key for key in required if not _is_read_only(properties.get(key))]
        if required:
            written["required"] = list(dict.fromkeys(required))
        demands = value.get("dependentRequired", value.get("dependencies"))
        if isinstance(demands, dict):
            written["dependentRequired"] = {
                key: item for key, item in demands.items() if isinstance(item, list)
            }
        if isinstance(value.get("enum"), list) and value["enum"]:
            # Who adds null by `nullable` need not list it.
            written["enum"] = value["enum"]
        if "const" in value:
            written["const"] = value["const"]
        return written

    def limits(self, value: dict[str, Any], written: dict[str, Any]) -> None:
        """Limits, the exclusive ones as numbers."""
        for name in _NUMBERS:
            if isinstance(value.get(name), (int, Decimal)) and not isinstance(value[name], bool):
                written[name] = value[name]
        for plain_name, name in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
            if value.get(name) is True and plain_name in written:
                written[name] = written.pop(plain_name)
        if written.get("multipleOf", 1) <= 0:
            del written["multipleOf"]
        for name in _COUNTS:
            if (
                isinstance(value.get(name), (int, Decimal))
                and not isinstance(value[name], bool)
                and value[name] >= 0
            ):
                written[name] = int(value[name])
        if value.get("uniqueItems") is True:
            written["uniqueItems"] = True
        if isinstance(value.get("pattern"), str):
            written["pattern"] = value["pattern"]


def _is_read_only(value: Any) -> bool:
    return isinstance(value, dict) and value.get("readOnly") is True


def plain(value: Any) -> Any:
    """Decimals as floats, as other readers have them."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, Decimal):
        return int(value) if value == int(value) else float(value)
    return value


class Judges:
    """Two validators of others; their verdict counts where they agree."""

    def __init__(self, schema: dict[str, Any]) -> None:
        self.schema = schema
        self.rust = _fast(schema)
        self.python = Draft202012Validator(_portable(schema))

    def verdict(self, body: Any) -> bool | None:
        """Whether a body is valid; None where the two disagree, as on patterns, and where one cannot tell."""
        if self.rust is None:
            return self.python.is_valid(body)
        return self.rust.is_valid(body)

    def agreed(self, body: Any) -> bool:
        """Whether both say the same of a body."""
        return self.rust is None or self.rust.is_valid(body) == self.python.is_valid(body)

    def places(self, body: Any) -> Iterator[tuple[str, ...]]:
        """Where a body is wrong, without the positions in lists."""
        for error in self.python.iter_errors(body):
            yield from _places(error)


def _places(error: Any) -> Iterator[tuple[str, ...]]:
    yield tuple(step for step in error.absolute_path if isinstance(step, str))
    for inner in error.context or ():
        yield from _places(inner)


def _fast(schema: dict[str, Any]) -> Any:
    try:
        return jsonschema_rs.Draft202012Validator(schema)
    except Exception:  # a pattern that it cannot read
        return None


def _portable(schema: Any) -> Any:
    """A schema without the patterns that Python cannot read."""
    if isinstance(schema, dict):
        return {
            key: _portable(item) for key, item in schema.items() if not (key == "pattern" and _is_odd(item))
        }
    return [_portable(item) for item in schema] if isinstance(schema, list) else schema


def _is_odd(pattern: Any) -> bool:
    try:
        re.compile(pattern)
    except (re.error, TypeError):
        return True
    return False


# Bodies


class Bodies:
    """Bodies for a schema: most of them valid or nearly so, the others with something at a boundary or beyond."""

    def __init__(self, schema: dict[str, Any], seed: int) -> None:
        self.definitions = schema["$defs"]
        self.root = schema
        self.random = Random(seed)
        self.path: tuple[Any, ...] = ()
        self.places: list[tuple[tuple[Any, ...], dict[str, Any]]] = []
        """Where each value of the body stands, with what its schema says."""

    def inside(self, step: Any, schema: Any, depth: int) -> Any:
        """A value below the one that is being made."""
        before, self.path = self.path, (*self.path, step)
        value = self.value(schema, depth)
        self.path = before
        return value

    def body(self) -> dict[str, Any]:
        """The next body."""
        self.places = []
        body = self.value(self.root, 0)
        choice = self.random.random()
        if choice < 0.45:
            path, flat = self.random.choice(self.places)
            body = _changed(body, path, lambda value: self.random.choice(list(self.beyond(value, flat))))
        elif choice < 0.6:
            body = self.spoilt(body)
        return body if isinstance(body, dict) else {}

    def beyond(self, value: Any, flat: dict[str, Any]) -> Iterator[Any]:
        """Values at the limits of a schema and beyond, near one that was made for it."""
        yield from (None, self.anything())
        if isinstance(value, bool):
            yield from (not value, str(value), int(value))
        elif isinstance(value, (int, float)):
            yield from (str(value), round(value + 0.25, 4), -value)
            for name in _NUMBERS[:4]:
                if name in flat:
                    yield from (flat[name], flat[name] - 1, flat[name] + 1, flat[name] - 1, flat[name] + 1)
                    yield from (round(flat[name] - 0.01, 4), round(flat[name] + 0.01, 4))
            if step := flat.get("multipleOf"):
                yield from (round(value + step / 2, 4), round(value + step, 4))
        elif isinstance(value, str):
            yield from (f"{value}x", value[:-1], value.upper(), f"{value}\n", "", [value])
            yield from ("a" * size for size in _around(flat, "minLength", "maxLength"))
        elif isinstance(value, list):
            more = self.value(flat.get("items", True), 6)
            yield from ([*value, self.anything()], [*value, more], [*value, *value[:1]], {})
            for size in _around(flat, "minItems", "maxItems"):
                yield [*value, *(self.value(flat.get("items", True), 6) for _ in range(size))][:size]
        elif isinstance(value, dict):
            yield from ([value], "a", {**value, "unknown": self.anything()})
            yield from ({key: item for key, item in value.items() if key != gone} for gone in value)
            yield from ({**value, key: self.anything()} for key in flat.get("properties", ()))

    def flat(self, schema: Any, depth: int = 0) -> dict[str, Any]:
        """A schema with one alternative of each choice, everything side by side."""
        if not isinstance(schema, dict) or depth > 12:
            return {}
        if "$ref" in schema:
            return self.flat(self.definitions[schema["$ref"].rpartition("/")[2]], depth + 1)
        merged = {key: item for key, item in schema.items() if key not in ("allOf", "anyOf", "oneOf")}
        parts = list(schema.get("allOf", ()))
        for name in ("anyOf", "oneOf"):
            if name in schema:
                parts.append(self.random.choice(self.open_to(schema[name], depth)))
        for part in parts:
            for key, item in self.flat(part, depth + 1).items():
                if key == "properties":
                    merged[key] = {**merged.get(key, {}), **item}
                elif key == "required":
                    merged[key] = [*merged.get(key, ()), *item]
                elif key == "enum" and key in merged:
                    merged[key] = [value for value in item if value in merged[key]] or item
                elif key == "type" and key in merged:
                    merged[key] = [name for name in item if name in merged[key]] or item
                else:
                    merged[key] = item
        return merged

    def open_to(self, parts: list[Any], depth: int) -> list[Any]:
        """The alternatives that are open to the model whose requests are looked for."""
        fixed = self.root["properties"]
        if not fixed or depth > 6:
            return parts
        ((key, known),) = fixed.items()
        fitting = []
        for part in parts:
            said = self.flat(self.flat(part, depth + 1).get("properties", {}).get(key, {}))
            if known["const"] in said.get("enum", [said.get("const", known["const"])]):
                fitting.append(part)
        return fitting or parts

    def value(self, schema: Any, depth: int) -> Any:
        """A value for a schema."""
        flat = self.flat(schema)
        self.places.append((self.path, flat))
        if "const" in flat:
            return flat["const"]
        if "enum" in flat:
            return self.random.choice(flat["enum"])
        types = flat.get("type") or [
            next((kind for keyword, kind in _KIND_OF.items() if keyword in flat), None)
        ]
        types = [types] if isinstance(types, str) else types
        kind = self.random.choice(types)
        if kind is None:
            return self.anything()
        if depth > 8 and kind in ("array", "object"):
            return [] if kind == "array" else {}
        return getattr(self, f"_{kind}")(flat, depth)

    def anything(self) -> Any:
        """Any small value."""
        return self.random.choice(
            (
                None,
                True,
                False,
                0,
                1,
                -1,
                0.5,
                2**40,
                *TEXTS,
                [],
                ["a"],
                [1],
                [{}],
                {},
                {"a": 1},
                {"type": "text"},
            )
        )

    def _null(self, flat: dict[str, Any], depth: int) -> Any:
        return None

    def _boolean(self, flat: dict[str, Any], depth: int) -> Any:
        return self.random.random() < 0.5

    def _integer(self, flat: dict[str, Any], depth: int) -> Any:
        value = self._number(flat, depth)
        return round(value) if abs(value) < 1e15 else int(value)

    def _number(self, flat: dict[str, Any], depth: int) -> Any:
        edges = [flat[name] for name in _NUMBERS[:4] if name in flat]
        low = max([flat[name] for name in ("minimum", "exclusiveMinimum") if name in flat], default=None)
        high = min([flat[name] for name in ("maximum", "exclusiveMaximum") if name in flat], default=None)
        if low is None:
            low = (high - 100) if high is not None else 0
        if high is None:
            high = low + 100
        value: Any = self.random.choice((*edges, low, high, self.random.uniform(low, high)))
        if step := flat.get("multipleOf"):
            value = round(round(value / step) * step, 9)
        value = round(value, 4)
        return int(value) if value == int(value) else value

    def _string(self, flat: dict[str, Any], depth: int) -> Any:
        low, high = flat.get("minLength", 0), flat.get("maxLength")
        text = self.random.choice(TEXTS)
        if "pattern" in flat and self.random.random() < 0.95:
            return self.random.choice(_for_pattern(flat["pattern"]))
        if self.random.random() < 0.3 and high is not None and high < 20_000:
            return "a" * high
        text = text if len(text) >= low else text + "a" * min(low - len(text), 20_000)
        return text[:high] if high is not None else text

    def _array(self, flat: dict[str, Any], depth: int) -> Any:
        low, high = flat.get("minItems", 0), flat.get("maxItems")
        most = low + 3 if high is None else min(high, low + 3)
        size = self.random.randint(min(low, 40), max(min(low, 40), most))
        return [self.inside(index, flat.get("items", True), depth + 1) for index in range(size)]

    def _object(self, flat: dict[str, Any], depth: int) -> Any:
        properties = flat.get("properties", {})
        required = set(flat.get("required", ()))
        share = self.random.choice((0.1, 0.3, 0.6)) if depth < 4 else 0.1
        body = {
            key: self.inside(key, inner, depth + 1)
            for key, inner in properties.items()
            if key in required or self.random.random() < share
        }
        for key in flat.get("required", ()):
            if key not in body:
                body[key] = self.anything()
        others = flat.get("additionalProperties")
        if others is not False and self.random.random() < (0.4 if isinstance(others, dict) else 0.05):
            key = self.random.choice(("x", "extra", "日本"))
            body[key] = self.inside(key, others if others is not None else True, depth + 1)
        return body

    def spoilt(self, value: Any) -> Any:
        """A value with one change at a place of its own."""
        places = list(_walk(value))
        path = self.random.choice(places)
        return _changed(value, path, self.change)

    def change(self, value: Any) -> Any:
        """Another value in place of one."""
        if isinstance(value, dict) and self.random.random() < 0.7:
            keys = list(value)
            if keys and self.random.random() < 0.5:
                gone = self.random.choice(keys)
                return {key: item for key, item in value.items() if key != gone}
            return {**value, self.random.choice(("unknown", "x", "type", "url")): self.anything()}
        if isinstance(value, list) and self.random.random() < 0.7:
            return self.random.choice(
                ([], value[:-1], value * 2, [*value, self.anything()], [*value, *value[:1]])
            )
        if isinstance(value, bool) or value is None:
            return self.anything()
        if isinstance(value, int) and self.random.random() < 0.7:
            return self.random.choice(
                (value + 1, value - 1, value + 0.5, str(value), -value, float(value), None)
            )
        if isinstance(value, float) and self.random.random() < 0.7:
            return self.random.choice(
                (round(value + 0.01, 4), round(value - 0.01, 4), round(value * 2, 4), str(value))
            )
        if isinstance(value, str) and self.random.random() < 0.7:
            return self.random.choice(
                (value + "a", value[:-1], value.upper(), "", value * 2, f"{value}\n", [value], None)
            )
        return self.anything()


_KIND_OF = {"properties": "object", "required": "object", "additionalProperties": "object", "items": "array",
            "minimum": "number", "maximum": "number", "maxLength": "string", "pattern": "string"}  # fmt: skip


def _for_pattern(pattern: str) -> list[str]:
    """Texts that match a pattern, out of its own words and common values; all where none does."""
    words = re.sub(r"\\.|\[[^\]]*\]|\{[^}]*\}|[\^$()?*+|]", " ", pattern).split()
    texts = [*words, "".join(words), *TEXTS, "abc", "a1", "data:a", "0123456789abcdef" * 2,
             "12345678-1234-1234-1234-123456789abc", "en-US"]  # fmt: skip
    matching = [] if _is_odd(pattern) else [text for text in texts if re.search(pattern, text)]
    return matching or texts


def _around(flat: dict[str, Any], *names: str) -> Iterator[int]:
    """The sizes at some limits and one off them, where they are small."""
    for limit in (flat[name] for name in names if name in flat and flat[name] < 5_000):
        yield from (max(limit - 1, 0), limit, limit + 1)


def _walk(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield path
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, inner in parts:
        yield from _walk(inner, (*path, step))


def _changed(value: Any, path: tuple[Any, ...], change: Any) -> Any:
    if not path:
        return change(value)
    step, rest = path[0], path[1:]
    if isinstance(value, dict):
        return {key: _changed(item, rest, change) if key == step else item for key, item in value.items()}
    return [_changed(item, rest, change) if index == step else item for index, item in enumerate(value)]


# Verdicts


def specs_of(requests: Sequence[Request], folder: Path) -> list[Converted]:
    """Convert requests, each to a model in a folder of specs."""
    (folder / "vendor").mkdir(parents=True)
    (folder / "vendor" / "provider.yaml").write_text(PROVIDER, encoding="utf-8")
    written = []
    for number, request in enumerate(requests):
        converted = convert(
            request.document,
            request.pointer,
            media_type=request.media_type,
            encoding=request.encoding,
            fixed=request.fixed,
        )
        spec = {
            "title": "Model",
            "modality": "image",
            "source": "page",
            "sources": {"page": {"title": "Page", "read": _DAY}},
            "parameters": converted.parameters,
            **converted.model,
        }
        text = "\n".join(block(spec)) + "\n"
        (folder / "vendor" / f"m{number}.yaml").write_text(text, encoding="utf-8")
        written.append(converted)
    return written


_DAY = date(2026, 11, 30)


def scores(requests: Sequence[Request], bodies: int, seed: int, folder: Path) -> list[Score]:
    """The score of each of some requests; `folder` is an empty one for the specs made of them."""
    converted = specs_of(requests, folder)
    catalog, problems = read(folder)
    models = {model.id: model for model in catalog.models.values()}
    result = []
    for number, (request, spec) in enumerate(zip(requests, converted, strict=True)):
        name = f"m{number}"
        model = models.get(name)
        faults = [problem for problem in problems if f"/{name}.yaml" in str(problem.span.file)]
        if model is not None:
            faults += check_model(model)
        if model is None or has_errors(tuple(faults)):
            notes = [f"{request.pointer}: {fault}" for fault in faults if fault.severity is Severity.ERROR][
                :3
            ]
            result.append(Score(schemas=1, refused=1, notes=notes))
            if model is None:
                continue
        else:
            result.append(Score(schemas=1))
        _judge(result[-1], request, spec, model, bodies, seed)
    return result


def _judge(score: Score, request: Request, spec: Converted, model: Any, bodies: int, seed: int) -> None:
    schema = Standard(request.document).whole(request)
    judges = Judges(schema)
    source = Bodies(schema, seed)
    lost = [
        tuple(step for step in loss.parameter.split(".") if step)
        for loss in spec.losses
        if loss.effect == "wider"
    ]
    for _ in range(bodies):
        body = source.body()
        is_valid = judges.verdict(body)
        problems = problems_of_value(model.request, body)
        score.bodies += 1
        score.accepted += bool(is_valid)
        if is_valid is not bool(problems):
            score.same += 1
        elif problems:
            score.narrower += 1
            score.notes.append(
                f"NARROWER {request.document.name} {request.pointer}: {problems[0]} {json_text(body)[:300]}"
            )
        elif not judges.agreed(body):
            score.same += 1  # its validators do not agree with each other
        elif any(_names(path, place) for place in judges.places(body) for path in lost):
            score.named += 1
        else:
            score.unnamed += 1
            error = next(iter(judges.python.iter_errors(body)), None)
            said = f"{list(error.absolute_path)} {error.message[:200]}" if error else ""
            score.notes.append(
                f"UNNAMED {request.document.name} {request.pointer}: {said} {json_text(body)[:200]}"
            )
    score.exact = int(not (lost or score.named or score.unnamed or score.narrower or score.refused))


def _names(path: tuple[str, ...], place: tuple[str, ...]) -> bool:
    """Whether what is lost at a parameter is what is wrong at a place of a body, or around or within it."""
    if not path or not place:
        return True
    step, rest = path[0], path[1:]
    return (
        (step == place[0] and _names(rest, place[1:]))
        or (step == "values" and _names(rest, place[1:]))
        or ((step in ("items", "any_of") or step.isdecimal()) and _names(rest, place))
    )


def main(arguments: Sequence[str]) -> int:
    """Score documents from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--bodies", type=int, default=200, help="for each schema")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--notes", type=int, default=3, help="how many faults are shown of a document")
    options = parser.parse_args(arguments)
    total = Score()
    print(f"{'document':44} schemas exact refused  bodies accepted named unnamed narrower seconds losses")
    for path in options.files:
        begin = time.process_time()
        requests = [request for document in documents_of(path) for request in requests_in(document)]
        score = Score()
        losses: Counter[str] = Counter()
        with tempfile.TemporaryDirectory() as folder:
            for of_one in scores(requests, options.bodies, options.seed, Path(folder) / "specs"):
                score.add(of_one)
        for request in requests:
            spec = convert(
                request.document, request.pointer, media_type=request.media_type, fixed=request.fixed
            )
            losses.update({loss.construct for loss in spec.losses if loss.effect == "wider"})
        total.add(score)
        _print(f"{path.parent.name}/{path.name}", score, time.process_time() - begin, losses)
        for note in score.notes[: options.notes]:
            print(f"    {note[:700]}")
    _print("all", total, 0, Counter())
    return 0


def _print(name: str, score: Score, seconds: float, losses: Counter[str]) -> None:
    most = sorted(losses.items(), key=lambda pair: (-pair[1], pair[0]))[:6]
    said = " ".join(f"{construct}:{count}" for construct, count in most)
    print(
        f"{name[-44:]:44} {score.schemas:7} {score.exact:5} {score.refused:7} {score.bodies:7} {score.accepted:8} "
        f"{score.named:5} {score.unnamed:7} {score.narrower:8} {seconds:7.1f} {said}",
        flush=True,
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
