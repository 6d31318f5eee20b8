"""The schema of a body as definitions for datamodel-code-generator: a class for each object, named once.

Given JSON Schemas of ours and the types of the catalogue that they were made from; gives definitions by name.
It exists because the generator knows neither rules between keys nor fractions among options, and because it
would make a class of each element that has a limit, under a name of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
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


def definitions(
    roots: Mapping[PythonName, tuple[Schema, ObjectType]], answers: Collection[PythonName] = ()
) -> Module:
    """The definitions of a module, from the schema and the type of each class that it is about, by name.

    Of `answers` an attribute that is absent reads as None: nobody sends them, so null need not be told from it.
    """
    module = _Definitions(dict.fromkeys(roots, _RESERVED))
    for name, (schema, type_) in roots.items():
        module.is_answer = name in answers
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

    def alternative(self, schema: Schema, type_: Type | None) -> _Place:
        """The place of one of several types that were written one by one: it has a name or a word of its own."""
        if not isinstance(type_, UnionType) or not type_.titles:
            return self
        key = type_.key
        words = listed(schema.get("properties", {}).get(key, {})) if key is not None else None
        title = schema.get("title")
        if not title and not words:
            return self
        name = class_name(title or "_".join(map(str, words or ())))
        role = f"{title}." if title else f"Where {key} is {' or '.join(map(str, words or ()))}."
        return _Place(PythonName(f"{self.name}{name}"), role, self.outer)

    def form(self, shape: Shape) -> _Place:
        """The place of one of the types that a value here may have."""
        word = "Option" if "enum" in shape.node else _WORDS.get(shape.node.get("type", ""), "Value")
        return _Place(PythonName(f"{self.name}{word}"), self.role, self.outer)


class _Definitions:
    """The definitions of one module, growing. Names are taken in documented order, outer classes first."""

    def __init__(self, made: dict[PythonName, Class | Alias]) -> None:
        self.made = made
        self.is_answer = False
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
            attributes[key] = _attribute(
                attribute, shape, value, key in required, field, absent="None" if self.is_answer else _MISSING
            )
        others = schema.get("additionalProperties")
        extra = None
        if isinstance(others, dict):
            values = _Place(PythonName(f"{name}Value"), f"The value of a key of: {role}", name)
            extra = Value(self._inside(self._shape(others, owner.values, values), values))
        rules = tuple(
            rule_with_text(rule, owner)
            for rule in owner.rules
            if rule.checked and unexpressible(rule, owner) is None
        )
        is_open = schema.get("additionalProperties") is not False
        doc = class_doc(schema, role, owner)
        self.made[name] = Class(doc=doc, attributes=attributes, rules=rules, is_open=is_open, extra=extra)

    def _class(self, schema: Schema, type_: Type | None, place: _Place) -> PythonName:
        """A class for an object; the one that is there already for an object that is the same in all things."""
        text = f"{self.is_answer}{schema!r}"  # in Python, 1 equals True
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
        if "oneOf" in schema:
            return self._one_of(schema["oneOf"], type_, place)
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
        shapes, places, is_null = [], [], False
        for schema in schemas:
            types = members.get(str(schema.get("type")), iter(()))
            own = place.alternative(schema, type_)
            shape = self._shape(schema, next(types, None), own)
            if shape.node == _NULL:
                is_null = True
            else:
                shapes.append(shape)
                places.append(own)
        if any(not shape.node for shape in shapes):
            return Shape({})
        if not shapes:
            return Shape(_NULL)
        return self._choice(shapes, is_null or any(shape.nullable for shape in shapes), place, places)

    def _one_of(self, schemas: Iterable[Schema], type_: Type | None, place: _Place) -> Shape:
        """One of several objects, which pydantic tells apart by their key where all of them call it the same."""
        shape = self._any_of(schemas, type_, place)
        key = type_.key if isinstance(type_, UnionType) else None
        names = {
            attribute_names([field.key for field in object_.fields])[key]
            for object_ in _of(ObjectType, type_)
            if key is not None and isinstance(object_, ObjectType)
        }
        if len(names) != 1:
            return shape
        # An alias of its own, since nothing but objects may stand in it.
        name = self._reserve(place)
        self.made[name] = Alias(
            value=Value(shape.node), checks=(f"Field(discriminator={literal(names.pop())})",)
        )
        return Shape(_reference(name), nullable=shape.nullable)

    def _choice(
        self, shapes: list[Shape], nullable: bool, place: _Place, places: list[_Place] | None = None
    ) -> Shape:
        """One of several types. Some may have places of their own."""
        if len(shapes) == 1:
            return Shape(shapes[0].node, shapes[0].checks, nullable)
        members = [
            self._inside(shape, own if own != place else place.form(shape))
            for shape, own in zip(shapes, places or [place] * len(shapes), strict=True)
        ]
        return Shape({"anyOf": members}, nullable=nullable)

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
                return Shape(self._mapping(schema, type_, place))
            return Shape(_reference(self._class(schema, type_, place)))
        node: Node = number(kind) if kind in ("integer", "number") else {"type": kind}
        node.update(_limits(schema, kind))
        if kind == "array" and "items" in schema:
            items = type_.items if isinstance(type_, ArrayType) else None
            element = place.element()
            node["items"] = self._inside(self._shape(schema["items"], items, element), element)
        return Shape(node, ("Unique",) if schema.get("uniqueItems") else ())

    def _mapping(self, schema: Schema, type_: Type | None, place: _Place) -> Node:
        """An object of which no key is known."""
        if "additionalProperties" not in schema:
            return {"type": "object"}
        values = _Place(PythonName(f"{place.name}Value"), f"The value of a key of: {place.role}", place.outer)
        of = type_.values if isinstance(type_, ObjectType) else None
        shape = self._shape(schema["additionalProperties"], of, values)
        return {"type": "object", "additionalProperties": self._inside(shape, values)}


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
    name: PythonName, shape: Shape, schema: Schema, required: bool, field: Field | None, absent: str
) -> Attribute:
    if required:
        default = f"constant({literal(schema['const'])})" if "const" in schema else ""
    elif "default" in schema and _can_default(schema["default"], shape):
        default = literal(schema["default"])
    else:
        default = absent
    may_be_null = shape.nullable or (default == "None" and bool(shape.node))
    node = {**shape.node, "nullable": True} if may_be_null else shape.node
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
