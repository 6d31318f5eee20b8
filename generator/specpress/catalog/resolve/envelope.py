"""The parameters of a model put into the envelope of its provider: one tree for the whole request body."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from decimal import Decimal

from specpress.base.diagnostics import Code
from specpress.catalog.constraints import ParameterRule
from specpress.catalog.resolve.context import Context, copied
from specpress.catalog.types import (
    AnyType,
    ArrayType,
    BooleanType,
    Field,
    NumberType,
    ObjectType,
    Option,
    StringType,
    Type,
)
from specpress.catalog.values import ABSENT, Json, Path
from specpress.runtime.constraints import is_broken
from specpress.spec.provider import Slot

BAD_ENVELOPE = Code(
    "unusable-envelope",
    "The provider's `envelope` does not say where the parameters go, says it twice, or has a place that is "
    "neither an object, an array nor a value. No request could be made from it.\n\n"
    "Give each place exactly one of `holds`, `fields`, `items` and `value`, and let exactly one hold `parameters`. "
    "Only where the parameters stand beside other keys does a place have both `holds: parameters` and `fields`.",
)
NO_PLACE = Code(
    "parameter-without-place",
    "A parameter has the key of a place that the provider's envelope has in the same object, so the request has no "
    "place for it and it would be lost.\n\n"
    "Let the envelope's place hold the parameter, or leave the parameter out where the place is what is meant.",
)


@dataclass(slots=True)
class Envelope:
    """Folds parameters into an envelope and remembers where each of them went."""

    context: Context
    model_id: str
    parameters: dict[str, Field]
    open_parameters: bool
    required: frozenset[str]
    """Containers that this model requires although the provider does not."""
    lifted: frozenset[str] = frozenset()
    """Parameters that do not travel in the body. In a request they stand at its root, beside what does."""
    paths: dict[str, Path] = field(default_factory=dict)
    home: Path = ()
    """The object of the parameters that have no place of their own."""

    def fold(self, root: Slot) -> ObjectType:
        """The request body. An unusable envelope is reported, and the parameters stand alone then."""
        contents = _contents(root)
        if contents.count("parameters") != 1:
            message = f"{contents.count('parameters')} places hold the parameters; it must be one"
            self.context.report(BAD_ENVELOPE, root.where(), message, "write `holds: parameters` once")
        self._placed = (frozenset(contents) - {"model", "parameters"}) | self.lifted
        type_ = self._type(root, ())
        if isinstance(type_, ObjectType):
            return self._with_lifted(type_)
        self.paths.update({key: (key,) for key in self.parameters})
        return ObjectType(fields=tuple(self.parameters.values()))

    _placed: frozenset[str] = frozenset()

    def _with_lifted(self, root: ObjectType) -> ObjectType:
        """The body with the parameters that travel beside it, but for those whose key it has already."""
        taken = {field.key for field in root.fields}
        lifted = {
            key: field for key, field in self.parameters.items() if key in self.lifted and key not in taken
        }
        self.paths.update({key: (key,) for key in lifted})
        return replace(root, fields=(*lifted.values(), *root.fields))

    def _type(self, slot: Slot, path: Path) -> Type | None:
        """The type of a place; None where a parameter that this model lacks would stand there."""
        if slot.holds == "parameters" and slot.items is None:
            return self._parameters(slot, path)
        if sum(given is not None for given in (slot.holds, slot.fields, slot.items, slot.value)) != 1:
            message = "this place must have exactly one of 'holds', 'fields', 'items' and 'value'"
            self.context.report(BAD_ENVELOPE, slot.where(), message, "remove the others")
            return None
        if slot.fields is not None:
            return self.context.make(ObjectType, slot, fields=self._fields(slot, path))
        if slot.items is not None:
            items = self._type(slot.items, (*path, "*"))
            return items and copied(ArrayType, slot, items=items)
        if slot.holds == "model":
            return StringType(options=(Option(value=self.model_id),), constant=True)
        return None if slot.value is None else _constant(slot.value)

    def _parameters(self, slot: Slot, path: Path) -> ObjectType:
        """The object of the parameters without a place of their own, after the places that stand beside them."""
        self.home = path
        taken = self._placed.union(slot.fields or ())
        inside = {key: field for key, field in self.parameters.items() if key not in taken}
        self.paths.update({key: (*path, key) for key in inside})
        fields = (*self._fields(slot, path), *inside.values())
        return self.context.make(ObjectType, slot, fields=fields, open=self.open_parameters)

    def _fields(self, slot: Slot, path: Path) -> tuple[Field, ...]:
        fields = (self._field(key, inner, path) for key, inner in (slot.fields or {}).items())
        return tuple(filter(None, fields))

    def _field(self, key: str, slot: Slot, path: Path) -> Field | None:
        if slot.holds not in (None, "model", "parameters"):
            return self._single(key, slot, path)
        type_ = self._type(slot, (*path, key))
        if type_ is None:
            return None
        # A provider may take a model of its own choice where no id is given: this model's request has its id.
        required = slot.required or slot.holds == "model" or key in self.required
        return self.context.make(Field, slot, key=key, type=type_, required=required)

    def _single(self, key: str, slot: Slot, path: Path) -> Field | None:
        """A parameter that has a place of its own, under the key that the envelope gives it."""
        assert slot.holds is not None
        parameter = self.parameters.get(slot.holds)
        if parameter is None:
            return None
        self.paths[slot.holds] = (*path, key)
        return replace(parameter, key=key, required=parameter.required or slot.required)


def _constant(value: Json) -> Type:
    """The type of a place that always has the same value; of an object or a list it says nothing."""
    if isinstance(value, bool):
        return BooleanType(options=(Option(value=value),))
    if isinstance(value, (int, Decimal)):
        return NumberType(integer=isinstance(value, int), options=(Option(value=value),))
    return StringType(options=(Option(value=value),), constant=True) if isinstance(value, str) else AnyType()


def _contents(slot: Slot) -> list[str]:
    """What the places of an envelope hold."""
    inner = [*(slot.fields or {}).values(), *([slot.items] if slot.items else [])]
    return ([slot.holds] if slot.holds else []) + [name for place in inner for name in _contents(place)]


def with_required(root: ObjectType, optional: frozenset[str]) -> ObjectType:
    """The same tree, in which a container is required where what it holds is: without it, a request would lack that.

    A container is an object or a list of the envelope. It is required if nothing in it would be refused: a required
    key, a list that may not be empty, a rule that demands a key. A list then has at least one element. What stands
    under a key of `optional` may be left out all the same, as a page says of it.
    """
    fields = (field if field.parameter else _container(field, optional) for field in root.fields)
    return replace(root, fields=tuple(fields))


def _container(field: Field, optional: frozenset[str]) -> Field:
    inner: Type
    match field.type:
        case ObjectType():
            inner = contents = with_required(field.type, optional)
        case ArrayType(items=ObjectType() as items):
            contents = with_required(items, optional)
            inner = replace(field.type, items=contents)
        case _:
            return field
    is_needed = field.key not in optional and not _may_be_empty(contents)
    if is_needed and isinstance(inner, ArrayType):
        inner = replace(inner, min_items=max(1, inner.min_items or 0))
    return replace(field, type=inner, required=field.required or is_needed)


def _may_be_empty(type_: ObjectType) -> bool:
    """Whether an object without any key is accepted, as far as its own keys and rules are concerned."""
    return not any(field.required for field in type_.fields) and not any(
        rule.checked and is_broken(rule.rule, lambda _: ABSENT) for rule in type_.rules
    )


def attach(root: ObjectType, path: Path, rules: tuple[ParameterRule, ...]) -> ObjectType:
    """The same tree with rules added to the object at a path (steps `*` go into arrays)."""
    if not path:
        return replace(root, rules=(*root.rules, *rules))
    fields = (
        replace(field, type=_attach_in(field.type, path[1:], rules)) if field.key == path[0] else field
        for field in root.fields
    )
    return replace(root, fields=tuple(fields))


def _attach_in(type_: Type, path: Path, rules: tuple[ParameterRule, ...]) -> Type:
    if isinstance(type_, ArrayType):
        return replace(type_, items=_attach_in(type_.items, path[1:], rules))
    assert isinstance(type_, ObjectType)
    return attach(type_, path, rules)
