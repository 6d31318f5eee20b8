"""A JSON Schema of a document, read as a set of values with what is said of it.

Given a place in a document where a schema stands, of any dialect: OpenAPI 3.0, 3.1 and 3.2, Swagger 2, JSON Schema from
draft 4 on; gives a `Shape`. Nothing is guessed: a keyword that a spec cannot say is told as lost, what it would have
refused is let through, and what makes no sense is told and skipped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any
from weakref import WeakKeyDictionary

from specpress.importer.documents.document import Document, Fault, child
from specpress.importer.documents.patterns import portable
from specpress.importer.documents.shapes import (
    ANY,
    KINDS,
    Choice,
    Clause,
    Conflict,
    Kind,
    Lost,
    Member,
    Shape,
    fits,
    is_empty,
    join,
    meet,
    one_of,
)
from specpress.runtime.values import kind_of, number

MOST_LEVELS = 30
"""How deep objects and lists may lie within each other. What lies deeper may be anything: no request is so deep."""
MOST_NESTED = 120
"""How many schemas may be under way at once: references that lead to references, parts of parts."""
MOST_SHAPES = 12_000
"""How many schemas are read for one request, references followed. The largest that was met has 9,500."""
MULTIPART = ("multipart/form-data", "multipart/mixed")

_TYPES: dict[str, tuple[Kind, bool]] = {
    "null": ("null", False),
    "boolean": ("boolean", False),
    "integer": ("number", True),
    "number": ("number", False),
    "string": ("string", False),
    "array": ("array", False),
    "object": ("object", False),
}
_FORMATS = {
    "uri": "uri",
    "url": "uri",
    "date-time": "date-time",
    "byte": "base64",
    "base64": "base64",
    "color": "color",
    "json": "json",
    "json-string": "json",
}
_LIMITS: tuple[tuple[Kind, str, str], ...] = (
    ("number", "minimum", "min"),
    ("number", "maximum", "max"),
    ("number", "exclusiveMinimum", "above"),
    ("number", "exclusiveMaximum", "below"),
    ("number", "multipleOf", "multiple_of"),
    ("string", "minLength", "min_length"),
    ("string", "maxLength", "max_length"),
    ("array", "minItems", "min_items"),
    ("array", "maxItems", "max_items"),
)
_UNSAID: tuple[tuple[str, str, str], ...] = (
    ("if", "rules", "The document has a condition here that is not read yet."),
    ("dependentSchemas", "rules", "What one key says about the others is not read yet."),
    ("contains", "items", "The document demands an element of a certain kind."),
    ("minContains", "items", "The document demands elements of a certain kind."),
    ("maxContains", "items", "The document limits elements of a certain kind."),
    ("propertyNames", "fields", "The document limits what keys may be called."),
    ("maxProperties", "fields", "The document limits how many keys there may be."),
    ("unevaluatedItems", "items", "The document limits elements that nothing else describes."),
)
"""Keywords that make a document narrower than our format can say, with the fact concerned and what is said of it."""
_KINDS_OF_MEDIA = ("image", "video", "audio")
_LABELS = ("x-enum-varnames", "x-enumNames", "enumNames")
_DESCRIPTIONS = ("x-enum-descriptions", "x-enumDescriptions", "enumDescriptions")
_ORDERS = ("x-fal-order-properties", "x-order-properties", "propertyOrder")


def is_alone(document: Document) -> bool:
    """Whether keywords beside a `$ref` mean nothing in the dialect of a document: OpenAPI 3.0, and all before 2019."""
    value = document.value if isinstance(document.value, dict) else {}
    if "swagger" in value or str(value.get("openapi", "")).startswith("3.0"):
        return True
    dialect = str(value.get("$schema", ""))
    return "draft-0" in dialect or dialect.rstrip("#/").endswith("json-schema.org/schema")


@dataclass(frozen=True, slots=True)
class _Known:
    """What a reference leads to, read before: its shape, how many schemas lie in it, and how deep."""

    shape: Shape
    size: int
    height: int


_READERS: WeakKeyDictionary[Document, dict[bool, Reader]] = WeakKeyDictionary()


def reader_of(document: Document, media_type: str, encoding: Mapping[str, Any] | None) -> Reader:
    """A reader for one request. What requests of a document have in common is read once."""
    if encoding:
        return Reader(document, media_type, encoding)
    reader = Reader(document, media_type)
    known = _READERS.setdefault(document, {}).setdefault(reader.is_form, reader)
    known.begin()
    return known


class Reader:
    """Reads the schemas of one request. `media_type` is that of the body; `encoding` what OpenAPI says of its parts."""

    def __init__(
        self,
        document: Document,
        media_type: str = "application/json",
        encoding: Mapping[str, Any] | None = None,
    ) -> None:
        self.document = document
        self.is_form = media_type.split(";")[0].strip() in MULTIPART
        self.encoding = encoding or {}
        self.is_alone = is_alone(document)
        self.is_openapi = isinstance(document.value, dict) and (
            "openapi" in document.value or "swagger" in document.value
        )
        self._known: dict[str, _Known] = {}
        self.begin()

    def begin(self) -> None:
        """Begin with another request."""
        self._open: list[str] = []
        self._count = 0
        self._nested = 0
        self._deepest = 0
        self._cut_at: set[str] = set()

    def shape(self, pointer: str, value: Any, level: int = 0) -> Shape:
        """The shape of a schema that stands at a pointer."""
        self._nested += 1
        try:
            return self._shape(pointer, value, level)
        finally:
            self._nested -= 1

    def _shape(self, pointer: str, value: Any, level: int) -> Shape:
        self._count += 1
        self._deepest = max(self._deepest, level)
        if value is True or value == {}:
            return replace(ANY, pointer=pointer)
        if not isinstance(value, dict):
            what = (
                "The document lets no value through here."
                if value is False
                else "What stands here is no schema."
            )
            return replace(ANY, pointer=pointer).losing(Lost(pointer, "schema", "wider", "type", what))
        if level > MOST_LEVELS or self._count > MOST_SHAPES or self._nested > MOST_NESTED:
            reason = "The document goes on too deep or too long for a spec."
            self._cut_at.add("")  # whatever is cut here might be read whole elsewhere
            return replace(ANY, pointer=pointer).losing(Lost(pointer, "schema", "wider", "type", reason))
        if "$ref" in value:
            return self._reference(pointer, value, level)
        shape = self._notes(replace(self._typed(pointer, value, level), pointer=pointer), pointer, value)
        for index, part in enumerate(_list(value.get("allOf"))):
            inner = self.shape(child(pointer, "allOf", index), part, level)
            shape = meet(shape, inner)
        for construct in ("anyOf", "oneOf"):
            shape = self._alternatives(shape, pointer, value, construct, level)
        shape = self._nullable(self._denied(shape, pointer, value), pointer, value)
        lost = [
            Lost(child(pointer, keyword), keyword, "wider", fact, reason)
            for keyword, fact, reason in _UNSAID
            if keyword in value and not (keyword == "if" and not {"then", "else"} & value.keys())
        ]
        return shape.losing(*lost) if lost else shape

    # References

    def _reference(self, pointer: str, value: dict[str, Any], level: int) -> Shape:
        """What a `$ref` leads to, and what stands beside it, where that means anything."""
        siblings = {key: item for key, item in value.items() if key != "$ref"}
        target = self.document.resolve(value["$ref"])
        if isinstance(target, Fault):
            reason = f"The document does not hold what is referred to here: {target.value}."
            return self._beside(
                replace(ANY, pointer=pointer).losing(Lost(pointer, "$ref", "wider", "type", reason)),
                pointer, siblings, level,
            )  # fmt: skip
        return self._beside(
            self._target(pointer, target.pointer, target.value, level), pointer, siblings, level
        )

    def _target(self, pointer: str, to: str, value: Any, level: int) -> Shape:
        if to in self._open:
            self._cut_at.add(to)
            reason = "The document describes this value by itself, without end; here it may be anything further in."
            return replace(ANY, pointer=pointer).losing(Lost(pointer, "$ref", "wider", "type", reason))
        known = self._known.get(to)
        if (
            known is not None
            and level + known.height <= MOST_LEVELS
            and self._count + known.size <= MOST_SHAPES
        ):
            self._count += known.size
            self._deepest = max(self._deepest, level + known.height)
            return known.shape
        count, deepest = self._count, self._deepest
        self._deepest = level
        self._open.append(to)
        shape = self.shape(to, value, level)
        self._open.pop()
        self._cut_at.discard(to)
        if not self._cut_at:
            self._known[to] = _Known(shape, self._count - count, self._deepest - level)
        self._deepest = max(self._deepest, deepest)
        return shape

    def _beside(self, shape: Shape, pointer: str, siblings: dict[str, Any], level: int) -> Shape:
        if not siblings:
            return replace(shape, pointer=pointer)
        said = self._notes(replace(ANY, pointer=pointer), pointer, siblings)
        limits = siblings.keys() - _SAYINGS
        if limits and not self.is_alone:
            said = self.shape(pointer, siblings, level)
        elif limits:
            reason = "Beside a `$ref` this means nothing in the document's dialect."
            said = said.losing(
                *(Lost(child(pointer, key), key, "annotation", "rules", reason) for key in sorted(limits))
            )
        met = meet(replace(said, members=ANY.members) if not limits or self.is_alone else said, shape)
        return self._nullable(replace(met, pointer=pointer), pointer, siblings)

    # Types and limits

    def _typed(self, pointer: str, value: dict[str, Any], level: int) -> Shape:
        """What `type` and the keywords of each type let through, and of that what `enum` and `const` do."""
        lost: list[Lost] = []
        named = value.get("type")
        members: list[Member] = []
        for name in named if isinstance(named, list) else [named]:
            if name == "file":  # of Swagger 2
                members.append(Member(kind="string"))
            elif isinstance(name, str) and name in _TYPES:
                kind, integer = _TYPES[name]
                members.append(Member(kind=kind, integer=integer))
            elif named is not None:
                reason = "The document's type is none that JSON has."
                lost.append(Lost(child(pointer, "type"), "type", "wider", "type", reason))
                members = []
                break
        if not members:
            members = [Member(kind=kind) for kind in KINDS]
        members = [
            self._wide(self._limited(member, pointer, value, level, lost), pointer, lost)
            for member in members
        ]
        shape = Shape(members=tuple(_once(members)), pointer=pointer, lost=tuple(lost))
        return self._chosen(shape, pointer, value)

    def _wide(self, member: Member, pointer: str, lost: list[Lost]) -> Member:
        """A member without limits that exclude each other."""
        if not is_empty(member):
            return member
        lost.append(
            Lost(pointer, "limits", "wider", "rules", "Limits of the document leave nothing between them.")
        )
        return replace(member, limits={})

    def _limited(
        self, member: Member, pointer: str, value: dict[str, Any], level: int, lost: list[Lost]
    ) -> Member:
        limits: dict[str, Any] = {}
        for kind, keyword, name in _LIMITS:
            if kind == member.kind and keyword in value:
                self._limit(limits, name, pointer, value, keyword, lost)
        if member.kind == "string":
            if "pattern" in value:
                pattern = portable(value["pattern"]) if isinstance(value["pattern"], str) else None
                if pattern is not None:
                    limits["pattern"] = pattern
                else:
                    reason = "The document has a pattern that not every tool reads alike."
                    lost.append(Lost(child(pointer, "pattern"), "pattern", "wider", "pattern", reason))
            return replace(member, limits=limits, format=self._format(value))
        if member.kind == "array":
            if value.get("uniqueItems") is True:
                limits["unique_items"] = True
            return replace(member, limits=limits, items=self._items(pointer, value, level, limits, lost))
        if member.kind == "object":
            return self._object(replace(member, limits=limits), pointer, value, level, lost)
        return replace(member, limits=limits)

    def _limit(
        self,
        limits: dict[str, Any],
        name: str,
        pointer: str,
        value: dict[str, Any],
        keyword: str,
        lost: list[Lost],
    ) -> None:
        limit = value[keyword]
        if isinstance(limit, bool):  # OpenAPI 3.0 and draft 4: whether the other limit is itself left out
            inclusive = {"exclusiveMinimum": "min", "exclusiveMaximum": "max"}.get(keyword)
            if limit and inclusive in limits:
                limits[name] = limits.pop(inclusive)
            return
        size = number(limit)
        is_count = name not in ("min", "max", "above", "below", "multiple_of")
        if (
            size is None
            or (is_count and (size != int(size) or size < 0))
            or (name == "multiple_of" and size <= 0)
        ):
            reason = "What stands here is no limit."
            lost.append(
                Lost(child(pointer, keyword), keyword, "wider", name if not is_count else "rules", reason)
            )
        elif is_count:
            if size or name not in ("min_length", "min_items"):
                limits[name] = int(size)
        else:
            limits[name] = int(size) if size == int(size) else size

    def _format(self, value: dict[str, Any]) -> str | None:
        if value.get("contentEncoding") in ("base64", "base64url"):
            return "base64"
        if value.get("contentMediaType") == "application/json":
            return "json"
        return _FORMATS.get(str(value.get("format", "")))

    def _items(
        self, pointer: str, value: dict[str, Any], level: int, limits: dict[str, Any], lost: list[Lost]
    ) -> Shape | None:
        items, first = value.get("items"), value.get("prefixItems")
        if isinstance(items, list):
            items, first = value.get("additionalItems"), items
        if isinstance(first, list) and first:
            reason = "The document says of each position what stands there."
            keyword = "prefixItems" if "prefixItems" in value else "items"
            lost.append(Lost(child(pointer, keyword), keyword, "wider", "items", reason))
            if items is not False:
                return None
            limits["max_items"] = min(limits.get("max_items", len(first)), len(first))
            branches = [
                self.shape(child(pointer, keyword, index), part, level + 1)
                for index, part in enumerate(first)
            ]
            return join(ANY, branches, exclusive=False, pointer=pointer, construct=keyword)
        return None if items is None else self.shape(child(pointer, "items"), items, level + 1)

    def _object(
        self, member: Member, pointer: str, value: dict[str, Any], level: int, lost: list[Lost]
    ) -> Member:
        properties = value.get("properties")
        fields: dict[str, Shape] = {}
        read_only: set[str] = set()
        if isinstance(properties, dict):
            for key, inner in _in_order(properties, value):
                place = child(pointer, "properties", key)
                if inner is False:
                    reason = "The document forbids the key."
                    lost.append(Lost(place, "properties", "wider", "fields", reason))
                    continue
                if not isinstance(inner, dict | bool):
                    # A list of required keys written inside `properties` is not what it was meant to be.
                    reason = "What stands among the keys of an object here is no schema."
                    lost.append(Lost(place, "properties", "wider", "fields", reason))
                    continue
                fields[key] = self._part(key, place, inner, level)
                if self.is_openapi and isinstance(inner, dict) and self._says(inner, "readOnly"):
                    read_only.add(key)
                    lost.append(Lost(place, "readOnly", "annotation", "fields", "The key is one of answers."))
        clauses = {
            frozenset({(key, True)})
            for key in _list(value.get("required"))
            if isinstance(key, str) and key not in read_only
        }
        clauses |= set(_dependencies(value))
        others, is_closed, is_silent = self._others(pointer, value, level, lost)
        least = value.get("minProperties")
        if isinstance(least, int) and not isinstance(least, bool) and least > 0:
            if least == 1 and is_closed and fields:
                clauses.add(frozenset((key, True) for key in fields))
            elif least > len(clauses):
                reason = "The document demands a number of keys."
                lost.append(Lost(child(pointer, "minProperties"), "minProperties", "wider", "fields", reason))
        return replace(
            member,
            fields=fields,
            others=others,
            is_closed=is_closed,
            is_silent=is_silent,
            clauses=frozenset(clauses),
        )

    def _part(self, key: str, pointer: str, value: Any, level: int) -> Shape:
        """A key of an object; of a form, one that may be a file."""
        shape = self.shape(pointer, value, level + 1)
        content = self.encoding.get(key) if level == 0 else None
        types = content.get("contentType") if isinstance(content, dict) else None
        if isinstance(types, str) and "media" in shape.notes:
            media = {**shape.notes["media"], **_media(types.split(","))}
            return replace(shape, notes={**shape.notes, "media": media})
        return shape

    def _others(
        self, pointer: str, value: dict[str, Any], level: int, lost: list[Lost]
    ) -> tuple[Shape | None, bool, bool]:
        """What keys hold that are not listed, whether there may be none, and whether that is silence."""
        keyword = "additionalProperties" if "additionalProperties" in value else "unevaluatedProperties"
        stated = value.get(keyword)
        patterns = value.get("patternProperties")
        if isinstance(patterns, dict) and patterns:
            reason = "The document says of keys by a pattern what they hold."
            lost.append(
                Lost(child(pointer, "patternProperties"), "patternProperties", "wider", "values", reason)
            )
            return None, False, False
        if (
            keyword == "unevaluatedProperties"
            and stated is False
            and {"allOf", "anyOf", "oneOf", "if"} & value.keys()
        ):
            reason = "The document forbids keys that none of its joined parts has."
            lost.append(Lost(child(pointer, keyword), keyword, "wider", "open", reason))
            return None, False, False
        if stated is False:
            return None, True, False
        if isinstance(stated, dict) and stated:
            shape = self.shape(child(pointer, keyword), stated, level + 1)
            return (None if shape.is_any and not shape.lost else shape), False, False
        return None, False, stated is None

    # Values one by one

    def _chosen(self, shape: Shape, pointer: str, value: dict[str, Any]) -> Shape:
        for keyword in ("enum", "const"):
            if keyword not in value:
                continue
            values = value["enum"] if keyword == "enum" else [value["const"]]
            if not isinstance(values, list) or not values:
                reason = "What stands here is no list of values."
                shape = shape.losing(Lost(child(pointer, keyword), keyword, "wider", "options", reason))
                continue
            if self._says(value, "nullable"):
                values = [item for item in values if item is not None]
            choices = _choices(values, value)
            listed = one_of(choices, pointer)
            if any(kind_of(item) in ("array", "object") for item in values):
                reason = "The document lists lists or objects as the only values."
                listed = listed.losing(Lost(child(pointer, keyword), keyword, "wider", "options", reason))
            refused = [item for item in values if not fits(shape, item)]
            if not refused:
                shape = meet(shape, listed)
                continue
            reason = "The type or a limit of the document refuses options that it lists; here they pass."
            shape = replace(
                listed,
                members=tuple(replace(member, integer=False) for member in listed.members),
                notes=shape.notes,
                lost=(
                    *shape.lost,
                    *listed.lost,
                    Lost(child(pointer, keyword), keyword, "wider", "rules", reason),
                ),
                conflicts=(*shape.conflicts, _refused_options(shape, refused)),
            )
        return shape

    def _alternatives(
        self, shape: Shape, pointer: str, value: dict[str, Any], construct: str, level: int
    ) -> Shape:
        parts = value.get(construct)
        if not isinstance(parts, list) or not parts:
            return shape
        branches = [
            self.shape(child(pointer, construct, index), part, level) for index, part in enumerate(parts)
        ]
        branches = [_option(branch, part) for branch, part in zip(branches, parts, strict=True)]
        return join(
            shape,
            branches,
            exclusive=construct == "oneOf" and len(branches) > 1,
            pointer=child(pointer, construct),
            construct=construct,
        )

    def _denied(self, shape: Shape, pointer: str, value: dict[str, Any]) -> Shape:
        """What `not` leaves, where it denies that keys stand together."""
        if "not" not in value:
            return shape
        denied = value["not"]
        clauses = _denials(denied)
        if clauses is None or any(member.kind != "object" for member in shape.members):
            reason = "The document refuses some values here by `not`."
            return shape.losing(Lost(child(pointer, "not"), "not", "wider", "rules", reason))
        members = tuple(replace(member, clauses=member.clauses | clauses) for member in shape.members)
        return replace(shape, members=members)

    def _nullable(self, shape: Shape, pointer: str, value: dict[str, Any]) -> Shape:
        if not self._says(value, "nullable") and not self._says(value, "x-nullable"):
            return shape
        if "null" in shape.kinds():
            return shape
        return replace(shape, members=(*shape.members, Member(kind="null")))

    def _says(self, value: dict[str, Any], keyword: str) -> bool:
        return value.get(keyword) is True

    # What is said besides

    def _notes(self, shape: Shape, pointer: str, value: dict[str, Any]) -> Shape:
        notes: dict[str, Any] = {**shape.notes}
        for name in ("title", "description"):
            if isinstance(value.get(name), str) and value[name].strip():
                notes[name] = value[name]
        if "default" in value:
            notes["default"] = value["default"]
        if self._says(value, "deprecated") or self._says(value, "x-deprecated"):
            notes["deprecated"] = True
        examples = value.get("examples")
        if isinstance(examples, dict):
            examples = [item.get("value") if isinstance(item, dict) else item for item in examples.values()]
        if not isinstance(examples, list):
            examples = []
        notes |= {"examples": examples} if (examples := [*examples, *_example(value)]) else {}
        form = value.get("format")
        if isinstance(form, str) and form and form not in _FORMATS:
            notes["declared"] = form
        if media := self._media(value):
            notes["media"] = media
        return replace(shape, notes=notes)

    def _media(self, value: dict[str, Any]) -> dict[str, Any] | None:
        content = value.get("contentMediaType")
        if isinstance(content, str) and content.partition("/")[0] in _KINDS_OF_MEDIA:
            forms = {"forms": ["base64"]} if value.get("contentEncoding") in ("base64", "base64url") else {}
            return {**_media([content]), **forms}
        is_binary = value.get("format") == "binary" or content == "application/octet-stream"
        is_text = value.get("type") in ("string", "file", None) or value.get("type") == ["string", "null"]
        if value.get("type") == "file" or (self.is_form and is_binary and is_text):
            return {"kind": "file", "forms": ["part"]}
        return None


_SAYINGS = frozenset(
    {
        "title",
        "description",
        "default",
        "deprecated",
        "example",
        "examples",
        "nullable",
        "readOnly",
        "writeOnly",
    }
)
"""Keys beside a `$ref` that limit nothing, whatever the dialect; and `nullable`, which is always looked at."""


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _example(value: dict[str, Any]) -> Iterator[Any]:
    if "example" in value:
        yield value["example"]


def _once(members: list[Member]) -> Iterator[Member]:
    """Members of a list of types, each once; a number takes in whole ones."""
    numbers = [member for member in members if member.kind == "number"]
    widest = next((member for member in numbers if not member.integer), None)
    seen: set[Kind] = set()
    for member in members:
        if member.kind not in seen:
            seen.add(member.kind)
            yield widest if member.kind == "number" and widest is not None else member


def _in_order(properties: dict[str, Any], value: dict[str, Any]) -> list[tuple[str, Any]]:
    """The keys of an object in the order that the document gives them, if it gives one."""
    listed = next((value[name] for name in _ORDERS if isinstance(value.get(name), list)), None)
    if listed is not None:
        listed_places = {key: index for index, key in enumerate(map(str, listed))}
        return sorted(properties.items(), key=lambda pair: listed_places.get(pair[0], len(listed_places)))
    orders = {key: inner.get("x-order") for key, inner in properties.items() if isinstance(inner, dict)}
    places = {key: order for key, order in orders.items() if isinstance(order, int)}
    if len(places) < len(properties):
        return list(properties.items())
    return sorted(properties.items(), key=lambda pair: places[pair[0]])


def _dependencies(value: dict[str, Any]) -> Iterator[Clause]:
    """What keys demand of each other: where one is there, another must be."""
    for keyword in ("dependentRequired", "dependencies"):
        demands = value.get(keyword)
        for key, needed in demands.items() if isinstance(demands, dict) else ():
            for other in _list(needed):
                if isinstance(other, str):
                    yield frozenset({(key, False), (other, True)})


def _denials(denied: Any) -> frozenset[Clause] | None:
    """The clauses that a denial of required keys amounts to; None where it denies something else."""
    if not isinstance(denied, dict):
        return None
    if denied.keys() <= {"required", "type"} and denied.get("type", "object") == "object":
        keys = [key for key in _list(denied.get("required")) if isinstance(key, str)]
        return frozenset({frozenset((key, False) for key in keys)}) if keys else None
    if denied.keys() == {"anyOf"}:
        inner = [_denials(part) for part in _list(denied["anyOf"])]
        if inner and all(clauses is not None for clauses in inner):
            return frozenset(clause for clauses in inner if clauses is not None for clause in clauses)
    return None


def _choices(values: list[Any], schema: dict[str, Any]) -> list[Choice]:
    labels: list[Any] = next((schema[name] for name in _LABELS if isinstance(schema.get(name), list)), [])
    texts: Any = next(
        (schema[name] for name in _DESCRIPTIONS if isinstance(schema.get(name), list | dict)), []
    )
    choices = []
    for index, value in enumerate(values):
        label = labels[index] if index < len(labels) else None
        if isinstance(texts, dict):
            text = texts.get(value) if isinstance(value, str) else None
        else:
            text = texts[index] if index < len(texts) else None
        choices.append(
            Choice(
                value,
                title=label if isinstance(label, str) and label.strip() and label != value else None,
                description=text if isinstance(text, str) and text.strip() else None,
            )
        )
    return choices


def _option(branch: Shape, part: Any) -> Shape:
    """An alternative that is one value: what is said of it is said of the option."""
    if not isinstance(part, dict) or not ("const" in part or len(_list(part.get("enum"))) == 1):
        return branch
    title, text = branch.notes.get("title"), branch.notes.get("description")
    members = tuple(
        replace(
            member,
            options=tuple(
                replace(
                    choice,
                    title=choice.title or (title if title != choice.value else None),
                    description=choice.description or text,
                    deprecated=bool(branch.notes.get("deprecated")),
                )
                for choice in member.options
            ),
        )
        for member in branch.members
    )
    notes = {
        name: note
        for name, note in branch.notes.items()
        if name not in ("title", "description", "deprecated")
    }
    return replace(branch, members=members, notes=notes)


def _refused_options(shape: Shape, refused: list[Any]) -> Conflict:
    return Conflict(
        fact="options",
        readings=(said_of(shape), f"The options hold {said_values(refused)}."),
        chosen="All options are taken.",
        why="A spec is never narrower than the document that it is made of.",
    )


def said_values(values: list[Any], most: int = 8) -> str:
    """Some values in a sentence."""
    texts = [_said(value) for value in values[:most]]
    return ", ".join(texts) + (", …" if len(values) > most else "")


def _said(value: Any) -> str:
    if isinstance(value, str):
        return f'"{value if len(value) <= 60 else value[:59] + "…"}"'
    if isinstance(value, bool) or value is None:
        return {True: "true", False: "false", None: "null"}[value]
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, dict | list):
        return "a list" if isinstance(value, list) else "an object"
    return str(value)


def said_of(shape: Shape) -> str:
    """Type, options and limits of a value, in a sentence."""
    return f"The value is {' or '.join(map(_said_member, shape.members)) or 'nothing'}."


def _said_member(member: Member) -> str:
    name = "whole number" if member.integer else member.kind
    words = "null" if member.kind == "null" else f"of type {name}"
    if member.options and not member.is_open:
        return f"{words}, one of {said_values([choice.value for choice in member.options])}"
    limits = ", ".join(
        f"{limit} {_said(value)}" for limit, value in member.limits.items() if value is not True
    )
    return f"{words} with {limits}" if limits else words


def _media(types: list[str]) -> dict[str, Any]:
    names = [name.strip().lower() for name in types if re.fullmatch(r"\s*[\w.+-]+/[\w.+*-]+\s*", name)]
    kinds = {name.partition("/")[0] for name in names}
    kind = kinds.pop() if len(kinds) == 1 else "file"
    return {"kind": kind if kind in _KINDS_OF_MEDIA else "file", **({"mime_types": names} if names else {})}
