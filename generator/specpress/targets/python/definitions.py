"""The schema of a body as definitions for datamodel-code-generator: a class for each object, named once.

Given JSON Schemas of ours and the types of the catalogue that they were made from; gives definitions by name.
It exists because the generator knows neither rules between keys nor fractions among options, and because it
would make a class of each element that has a limit, under a name of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from specpress.base.names import PythonName, attribute_names, class_name, free
from specpress.catalog.types import ArrayType, Field, ObjectType, Type, UnionType
from specpress.runtime.patterns import is_readable
from specpress.schema import unexpressible
from specpress.targets.python.shape import (
    LIMITS,
    Alias,
    Attribute,
    Class,
    Module,
    Node,
    Schema,
    Shape,
    Value,
    alternatives,
    listed,
    number,
)
from specpress.targets.python.source import docstring, literal
from specpress.wording.constraints import rule_text, rule_with_text

_NULL: Node = {"type": "null"}
_MISSING = "MISSING"
_RESERVED = Class(doc="", attributes={})
"""What a name stands for until its class is made."""
_WORDS = {"string": "Text", "integer": "Number", "number": "Number", "array": "List", "boolean": "Flag"}


def definitions(roots: Mapping[PythonName, tuple[Schema, ObjectType]]) -> Module:
    """The definitions of a module, from the schema and the type of each class that it is about, by name."""
    module = _Definitions(dict.fromkeys(roots, _RESERVED))
    for name, (schema, type_) in roots.items():
        module.fill(name, schema, type_, f"{name}.")
    return module.made


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a value stands: the name of a class that it may need, and what the class is, if nobody says.

    `outer` is the class around it, whose name helps where the name is taken.
    """

    name: PythonName
    role: str
    outer: PythonName

    def element(self) -> _Place:
        """The place of an element of the array that stands here."""
        return _Place(class_name(self.name, item=True), f"One element of: {self.role}", self.outer)

    def form(self, shape: Shape) -> _Place:
        """The place of one of the types that a value here may have."""
        word = "Option" if "enum" in shape.node else _WORDS.get(shape.node.get("type", ""), "Value")
        return _Place(PythonName(f"{self.name}{word}"), self.role, self.outer)


class _Definitions:
    """The definitions of one module, growing. Names are taken in documented order, outer classes first."""

    def __init__(self, made: dict[PythonName, Class | Alias]) -> None:
        self.made = made
        self.classes: defaultdict[PythonName, list[tuple[str, Type | None, PythonName]]] = defaultdict(list)

    def fill(self, name: PythonName, schema: Schema, type_: Type | None, role: str) -> None:
        """Make the class that a name is reserved for, and whatever it is made of."""
        owner = type_ if isinstance(type_, ObjectType) else ObjectType()
        properties = schema.get("properties", {})
        required = schema.get("required", ())
        attributes: dict[str, Attribute] = {}
        for key, attribute in attribute_names(properties).items():
            value, field = properties[key], owner.field(key)
            place = _Place(class_name(key), f"{value.get('title', key)}.", name)
            shape = self._shape(value, field.type if field else None, place)
            attributes[key] = _attribute(attribute, shape, value, key in required, field)
        rules = tuple(
            rule_with_text(rule, owner)
            for rule in owner.rules
            if rule.checked and unexpressible(rule, owner) is None
        )
        is_open = schema.get("additionalProperties") is not False
        doc = class_doc(schema, role, owner)
        self.made[name] = Class(doc=doc, attributes=attributes, rules=rules, is_open=is_open)

    def _class(self, schema: Schema, type_: Type | None, place: _Place) -> PythonName:
        """A class for an object; the one that is there already for an object that is the same in all things."""
        text = repr(schema)  # in Python, 1 equals True
        for other_text, other_type, name in self.classes[place.name]:
            if other_text == text and other_type == type_:
                return name
        name = self._reserve(place)
        self.classes[place.name].append((text, type_, name))
        self.fill(name, schema, type_, place.role)
        return name

    def _reserve(self, place: _Place) -> PythonName:
        is_taken = place.name in self.made
        name = free(f"{place.outer}{place.name}" if is_taken else place.name, self.made)
        self.made[name] = _RESERVED
        return name

    def _shape(self, schema: Schema, type_: Type | None, place: _Place) -> Shape:
        if (values := listed(schema)) is not None:
            rest = [value for value in values if value is not None]
            if not rest and None in values:
                return Shape(_NULL)
            return self._choice([*alternatives(rest)], None in values, place)
        if "anyOf" in schema:
            return self._any_of(schema["anyOf"], type_, place)
        kinds = schema.get("type", [])
        kinds = [kinds] if isinstance(kinds, str) else kinds
        if not kinds:
            return Shape({})
        if len(kinds) == 1:
            return self._single(schema, kinds[0], type_, place)
        return self._any_of([{**schema, "type": kind} for kind in kinds], type_, place)

    def _any_of(self, schemas: Iterable[Schema], type_: Type | None, place: _Place) -> Shape:
        """One of several types. The catalogue has the objects and arrays among them in the same order."""
        members = {"object": _of(ObjectType, type_), "array": _of(ArrayType, type_)}
        shapes = []
        for schema in schemas:
            types = members.get(str(schema.get("type")), iter(()))
            shapes.append(self._shape(schema, next(types, None), place))
        rest = [shape for shape in shapes if shape.node != _NULL]
        if any(not shape.node for shape in rest):
            return Shape({})
        if not rest:
            return Shape(_NULL)
        return self._choice(rest, len(rest) < len(shapes) or any(shape.nullable for shape in rest), place)

    def _choice(self, shapes: list[Shape], nullable: bool, place: _Place) -> Shape:
        if len(shapes) == 1:
            return Shape(shapes[0].node, shapes[0].checks, nullable)
        return Shape(
            {"anyOf": [self._inside(shape, place.form(shape)) for shape in shapes]}, nullable=nullable
        )

    def _inside(self, shape: Shape, place: _Place) -> Node:
        """A type within another: itself, or a reference to an alias where it is limited."""
        node = shape.node
        if not shape.stands_inside:
            name = self._reserve(place)
            self.made[name] = Alias(value=Value(node), checks=shape.checks)
            node = _reference(name)
        if not shape.nullable or not node:
            return node
        return {"anyOf": [*node.get("anyOf", [node]), _NULL]}

    def _single(self, schema: Schema, kind: str, type_: Type | None, place: _Place) -> Shape:
        if kind == "object":
            is_closed = schema.get("additionalProperties") is False
            if not (is_closed or schema.get("properties") or "allOf" in schema):
                return Shape({"type": "object"})
            return Shape(_reference(self._class(schema, type_, place)))
        node: Node = number(kind) if kind in ("integer", "number") else {"type": kind}
        node.update(_limits(schema, kind))
        if kind == "array" and "items" in schema:
            items = type_.items if isinstance(type_, ArrayType) else None
            element = place.element()
            node["items"] = self._inside(self._shape(schema["items"], items, element), element)
        return Shape(node, ("Unique",) if schema.get("uniqueItems") else ())


def _reference(name: PythonName) -> Node:
    return {"$ref": f"#/$defs/{name}"}


def _of(kind: type[ObjectType | ArrayType], type_: Type | None) -> Iterator[Type]:
    """The types of one kind that a type is, or is one of."""
    members = type_.of if isinstance(type_, UnionType) else (type_,)
    return (member for member in members if isinstance(member, kind))


def _limits(schema: Schema, kind: str) -> Node:
    """The keywords that limit values of a kind. A limit that no float can hold is beyond all numbers."""
    limits = {
        keyword: schema[keyword]
        for keyword in LIMITS.get(kind, ())
        if keyword in schema and not isinstance(schema[keyword], Decimal)
    }
    if not is_readable(limits.get("pattern", "")):
        del limits["pattern"]
    return limits


def _can_default(default: Any, shape: Shape) -> bool:
    """Whether a default is a value that its attribute can have: an object would have to be made first."""
    if default is None:
        return shape.nullable or shape.node in ({}, _NULL)
    if isinstance(default, dict):
        return shape.node in ({}, {"type": "object"})
    if isinstance(default, list):
        items = shape.node.get("items", {})
        return not shape.node or (
            shape.node.get("type") == "array" and items.keys() <= {"type", "enum", "customTypePath"}
        )
    return True


def _attribute(
    name: PythonName, shape: Shape, schema: Schema, required: bool, field: Field | None
) -> Attribute:
    if required:
        default = f"constant({literal(schema['const'])})" if "const" in schema else ""
    elif "default" in schema and _can_default(schema["default"], shape):
        default = literal(schema["default"])
    else:
        default = _MISSING
    node = {**shape.node, "nullable": True} if shape.nullable else shape.node
    return Attribute(
        name=name,
        value=Value(node, may_lack=default == _MISSING),
        checks=shape.checks,
        is_required=required,
        default=default,
        doc=field_doc(schema, field),
    )


def field_doc(schema: Mapping[str, Any], field: Field | None) -> str:
    """What an attribute does: what its schema says in words and, where a person wrote one, a note."""
    note = f"Note: {field.note}" if field is not None and field.note else ""
    return docstring([*schema.get("description", "").split("\n\n"), note], "    ")


def class_doc(schema: Mapping[str, Any], role: str, type_: ObjectType) -> str:
    """What an object is, or else its role, and the rules that it keeps."""
    rules = "\n".join(f"- {rule_text(rule, type_)}" for rule in type_.rules)
    text = schema.get("description") or role
    return docstring([*text.split("\n\n"), rules and f"Rules:\n{rules}"], "    ")
