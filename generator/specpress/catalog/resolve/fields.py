"""A parameter as it is written, made into a field with one resolved type."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from functools import cache

from specpress.base.diagnostics import Code, Span
from specpress.catalog import types
from specpress.catalog.resolve.conditions import Places
from specpress.catalog.resolve.constraints import resolve_rules
from specpress.catalog.resolve.context import Context, copied, deprecation
from specpress.catalog.resolve.envelope import attach
from specpress.catalog.values import ABSENT, Absent, Json, Provenance
from specpress.runtime.patterns import matches
from specpress.runtime.texts import form_pattern
from specpress.spec import parameter as specs
from specpress.spec.parameter import Parameter, TypeName

MISFIT = Code(
    "fact-does-not-fit-type",
    "A key says something that makes no sense for the parameter's type: `min` limits numbers, `length` "
    "limits texts, `items` belongs to arrays, `fields` to objects. The fact would be lost without a word.\n\n"
    "Correct the type, or use the key that belongs to it.",
)
NOT_AN_ALTERNATIVE = Code(
    "not-an-alternative",
    "Under `any_of` stand two or more alternatives, each with one type and its own limits. What is said of the key as "
    "a whole, such as `required`, `nullable`, `default` and `media`, stands beside `any_of`, and a type beside it "
    "would say the same twice.\n\n"
    "Give each alternative a `type` and what belongs to it, and write the rest at the key itself.",
)
NOT_A_RATIO = Code(
    "not-a-ratio",
    'A ratio is written as two numbers with a colon, in quotes (`"21:9"`), or as the number of times that the width '
    "is the height (`0.4`). Both are above 0.\n\nWrite it like that.",
)
NOT_A_SIZE = Code(
    "not-a-file-size",
    "A file size is a number and B, KB, MB or GB, such as `10 MB`. Clients compare it with the bytes of a "
    "file, so it must be readable.\n\nWrite it like that.",
)

_UNITS = {
    "B": 1,
    "KB": 1_000,
    "MB": 1_000_000,
    "GB": 1_000_000_000,
    "KIB": 1 << 10,
    "MIB": 1 << 20,
    "GIB": 1 << 30,
}
_FILE_SIZE = re.compile(r"([0-9]+(?:\.[0-9]+)?) ?([KMG]i?B|B)\Z", re.IGNORECASE)
_RATIO = re.compile(r"([0-9]{1,5}(?:\.[0-9]{1,6})?)(?::([0-9]{1,5}(?:\.[0-9]{1,6})?))?", re.ASCII)

KEYS_OF_TYPE: dict[str, frozenset[str]] = {
    "string": frozenset({"options", "open_options", "unit", "length", "pattern", "format", "ratio", "size"}),
    "number": frozenset(
        {"options", "open_options", "min", "max", "above", "below", "step", "multiple_of", "unit", "rounding"}
    ),
    "boolean": frozenset({"options"}),
    "array": frozenset({"items", "min_items", "max_items", "unique_items"}),
    "object": frozenset({"fields", "values", "open", "rules"}),
    "null": frozenset(),
}
KEYS_OF_TYPE["integer"] = KEYS_OF_TYPE["number"]
"""Which keys of a parameter belong to which type."""
_TYPED_KEYS = frozenset().union(*KEYS_OF_TYPE.values())
# What belongs to a key of the body, and not to an element of an array, which has none.
_OF_A_KEY = frozenset(
    {
        "declared",
        "default",
        "deprecated",
        "description",
        "examples",
        "meanings",
        "media",
        "required",
        "title",
        "unavailable",
    }
)


@dataclass(frozen=True, slots=True)
class FieldMaker:
    """Makes fields; `inherited` is the source of the part around a parameter."""

    context: Context

    def fields(
        self, written: Mapping[str, Parameter], inherited: str | None, parameter: bool = False
    ) -> tuple[types.Field, ...]:
        """The fields of a mapping of parameters, in the order in which they were written."""
        return tuple([self._field(key, spec, inherited, parameter) for key, spec in written.items()])

    def _field(self, key: str, spec: Parameter, inherited: str | None, parameter: bool) -> types.Field:
        provenance = self._provenance(spec, inherited)
        names = _type_names(spec)
        if spec.any_of is None:
            self._check_keys(spec, names)
        type_ = self._type(spec, names, provenance.source)
        null_option = any(option.value is None for option in spec.options or ())
        return self.context.make(
            types.Field,
            spec,
            key=key,
            type=type_,
            parameter=parameter,
            nullable=spec.nullable or "null" in names or null_option,
            default=_value(spec, "default"),
            absent_means=_value(spec, "absent_means"),
            media=self.media(spec.media, provenance.source) if spec.media else None,
            deprecated=deprecation(spec.deprecated),
            provenance=provenance,
        )

    def _provenance(self, spec: Parameter, inherited: str | None) -> Provenance:
        """Where the facts were read. What has no name of its own, such as elements, has its facts told here."""
        provenance = self.context.provenance(spec, inherited)
        for name, inner_spec in _nameless(spec):
            inner = self._provenance(inner_spec, inherited)
            provenance = replace(
                provenance,
                inferred=provenance.inferred + _within(name, inner.inferred),
                observed=provenance.observed + _within(name, inner.observed),
                unknown=provenance.unknown + _within(name, inner.unknown),
            )
        return provenance

    def _check_keys(self, spec: Parameter, names: tuple[TypeName, ...]) -> None:
        if not names:
            return
        allowed = _keys_of(names)
        for key, _ in spec.node.items:
            if key.text in _TYPED_KEYS and key.text not in allowed:
                owners = [name for name, keys in KEYS_OF_TYPE.items() if key.text in keys]
                message = f"{key.text!r} says nothing about a value of type {' or '.join(names)}"
                self.context.report(MISFIT, key.span, message, f"it belongs to: {', '.join(owners)}")

    def _type(self, spec: Parameter, names: tuple[TypeName, ...], source: str | None) -> types.Type:
        if spec.any_of is not None:
            return self._any_of(spec, spec.any_of, source)
        members = tuple(self._one_type(name, spec, source) for name in names if name != "null")
        if len(members) > 1:
            return types.UnionType(of=members)
        return members[0] if members else (types.NullType() if names else types.AnyType())

    def _any_of(self, spec: Parameter, alternatives: tuple[Parameter, ...], source: str | None) -> types.Type:
        """One of several types, told apart by a key where every one of them is an object that demands it."""
        for key, _ in spec.node.items:
            if key.text == "type" or key.text in _TYPED_KEYS:
                message = f"{key.text!r} stands beside 'any_of'"
                help = "write it in each alternative that it belongs to"
                self.context.report(NOT_AN_ALTERNATIVE, key.span, message, help)
        if len(alternatives) == 1:
            message = "'any_of' has one alternative"
            help = "write what it says at the key itself, or add the others"
            self.context.report(NOT_AN_ALTERNATIVE, spec.where("any_of"), message, help)
        written = [
            (alternative, self._alternative(alternative, source))
            for alternative in alternatives
            if self._is_alternative(alternative)
        ]
        of = tuple(type_ for _, type_ in written)
        if len(of) < 2:
            return types.AnyType()
        titles = tuple(alternative.title for alternative, _ in written)
        telling = _telling_key(of)
        if telling is not None:
            of = tuple(_with_constant(type_, telling) for type_ in of)
        return types.UnionType(of=of, titles=titles, key=telling)

    def _is_alternative(self, spec: Parameter) -> bool:
        names = _type_names(spec)
        if spec.any_of is None and len(names) == 1 and names != ("null",):
            return True
        help = (
            "write `nullable: true` at the key" if "null" in names else "write an alternative for each type"
        )
        message = "an alternative needs one type of its own"
        self.context.report(NOT_AN_ALTERNATIVE, spec.node.span, message, help)
        return False

    def _alternative(self, spec: Parameter, source: str | None) -> types.Type:
        names = _type_names(spec)
        for key, _ in spec.node.items:
            is_kept = key.text == "title" or (key.text == "description" and names == ("object",))
            if (key.text in _OF_A_KEY or key.text == "nullable") and not is_kept:
                message = f"{key.text!r} has no place at an alternative"
                self.context.report(NOT_AN_ALTERNATIVE, key.span, message, "write it at the key itself")
        self._check_keys(spec, names)
        return self._one_type(names[0], spec, source)

    def _one_type(self, name: TypeName, spec: Parameter, source: str | None) -> types.Type:
        match name:
            case "string":
                return self._string(spec)
            case "integer" | "number":
                return self._number(spec, name == "integer")
            case "boolean":
                return types.BooleanType(options=self._options(spec, bool))
            case "array":
                return self._array(spec, source)
            case "object":
                return self._object(spec, source)
            case "null":
                return types.NullType()

    def _object(self, spec: Parameter, source: str | None) -> types.ObjectType:
        if spec.values is not None and spec.wrote("open"):
            message = "'open' stands beside 'values', which says what other keys hold"
            self.context.report(MISFIT, spec.where("open"), message, "leave one of the two out")
        type_ = types.ObjectType(
            fields=self.fields(spec.fields or {}, source),
            open=spec.values is None and (spec.open if spec.wrote("open") else not spec.fields),
            values=None if spec.values is None else self._element("values", spec.values, source),
            description=spec.description,
        )
        if spec.rules:
            fields = {field.key: field for field in type_.fields}
            paths = {key: (key,) for key in fields}
            places = Places.of(self.context, fields, paths, owner="this object")
            for home, rules in resolve_rules(spec.rules, places, source).items():
                type_ = attach(type_, home, rules)
        return type_

    def _options(self, spec: Parameter, *kinds: type) -> tuple[types.Option, ...]:
        """The options of one type; all of them where the parameter has no other type to take the rest."""
        options = [option for option in spec.options or () if option.value is not None]
        several = isinstance(spec.type, tuple) and len([name for name in spec.type if name != "null"]) > 1
        if several:
            options = [option for option in options if type(option.value) in kinds]
        return tuple(
            copied(types.Option, option, deprecated=deprecation(option.deprecated)) for option in options
        )

    def _string(self, spec: Parameter) -> types.StringType:
        lengths = spec.length if isinstance(spec.length, tuple) else (spec.length,)
        options, ratio, size = self._options(spec, str), self.ratio(spec.ratio), self._size(spec.size)
        form = form_pattern(ratio, size)
        # A word that is no size, such as auto, can only stand beside the sizes that are allowed.
        is_beside = form is not None and not all(matches(form, str(option.value)) for option in options)
        return copied(
            types.StringType,
            spec,
            options=options,
            open_options=spec.open_options or is_beside,
            lengths=tuple(
                copied(types.Length, length) for length in lengths if isinstance(length, specs.Length)
            ),
            unlimited=spec.length == "unlimited",
            ratio=ratio,
            size=size,
        )

    def _number(self, spec: Parameter, integer: bool) -> types.NumberType:
        return copied(
            types.NumberType,
            spec,
            integer=integer,
            options=self._options(spec, int, Decimal),
            rounding=copied(types.Rounding, spec.rounding) if spec.rounding else None,
        )

    def _array(self, spec: Parameter, source: str | None) -> types.ArrayType:
        items = types.AnyType() if spec.items is None else self._element("items", spec.items, source)
        return copied(types.ArrayType, spec, items=items, unique=spec.unique_items)

    def _element(self, key: str, spec: Parameter, source: str | None) -> types.Type:
        """What each of many values must be: elements of an array, or values of keys that are not listed."""
        self._check_element(key, spec)
        field = self._field(key, spec, source, parameter=False)
        if not field.nullable:
            return field.type
        if not isinstance(field.type, types.UnionType):
            return types.UnionType(of=(field.type, types.NullType()))
        titles = (*field.type.titles, None) if field.type.titles else ()
        return replace(field.type, of=(*field.type.of, types.NullType()), titles=titles)

    def _check_element(self, name: str, spec: Parameter) -> None:
        """That nothing is said of an element which only a key can have; an object keeps its description."""
        of, owner = (
            ("the elements of an array", "array") if name == "items" else ("the values of keys", "object")
        )
        for key, _ in spec.node.items:
            is_kept = key.text == "description" and _type_names(spec) == ("object",)
            if key.text in _OF_A_KEY and not is_kept:
                message = f"{key.text!r} has no place at {of}"
                self.context.report(MISFIT, key.span, message, f"write it at the {owner} itself")

    def media(self, spec: specs.Media, inherited: str | None) -> types.Media:
        """The limits of a file, with its size in bytes."""
        return self.context.make(
            types.Media,
            spec,
            inherited,
            max_bytes=self._bytes(spec.max_size, spec.where("max_size")),
            ratio=self.ratio(spec.ratio),
        )

    def ratio(self, spec: specs.Ratio | None) -> types.Ratio | None:
        """The limits of a ratio; a limit that cannot be read is reported and left out."""
        if spec is None:
            return None
        low, high = (
            self._pair(text, spec.where(key)) for key, text in (("min", spec.min), ("max", spec.max))
        )
        return types.Ratio(min=low, max=high)

    def _pair(self, ratio: Decimal | str | None, span: Span) -> tuple[int, int] | None:
        if ratio is None:
            return None
        text = ratio if isinstance(ratio, str) else f"{ratio:f}"
        match = _RATIO.fullmatch(text)
        numbers = [Fraction(number) for number in match.groups(default="1")] if match else []
        if not (numbers and all(numbers)):
            help = 'write it like "21:9", or like 0.4'
            self.context.report(NOT_A_RATIO, span, f"{text!r} is not a ratio", help)
            return None
        width, height = numbers
        if width.denominator == height.denominator == 1:
            return int(width), int(height)
        return (width / height).as_integer_ratio()

    def _bytes(self, text: str | None, span: Span) -> int | None:
        if text is None:
            return None
        if (match := _FILE_SIZE.match(text)) is None:
            self.context.report(NOT_A_SIZE, span, f"{text!r} is not a file size", "write it like 10 MB")
            return None
        return int(Fraction(match[1]) * _UNITS[match[2].upper()])

    def _size(self, spec: specs.Size | None) -> types.Size | None:
        return copied(types.Size, spec, ratio=self.ratio(spec.ratio)) if spec is not None else None


def _value(spec: Parameter, key: str) -> Json | Absent:
    """A value that a parameter may have; a null that is written is one."""
    value: Json | None = getattr(spec, key)
    return value if value is not None or spec.wrote(key) is not None else ABSENT


@cache
def _keys_of(names: tuple[TypeName, ...]) -> frozenset[str]:
    """The keys that say something about a value of one of some types."""
    return frozenset().union(*(KEYS_OF_TYPE[name] for name in names))


def _type_names(spec: Parameter) -> tuple[TypeName, ...]:
    """The types that a parameter has; where none is written, what its other keys leave no doubt about."""
    if isinstance(spec.type, tuple):
        return spec.type
    if spec.type is not None:
        return (spec.type,)
    if spec.fields is not None or spec.values is not None:
        return ("object",)
    if spec.items is not None:
        return ("array",)
    if spec.options and all(isinstance(option.value, str) for option in spec.options):
        return ("string",)
    return ()


def _nameless(spec: Parameter) -> Iterator[tuple[str, Parameter]]:
    """What is described under a key and has no name of its own: elements, values, alternatives."""
    if spec.items is not None:
        yield "items", spec.items
    if spec.values is not None:
        yield "values", spec.values
    for number, alternative in enumerate(spec.any_of or ()):
        yield f"any_of.{number}", alternative


def _within(name: str, facts: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    return tuple((f"{name}.{fact}", why) for fact, why in facts)


def _telling_key(of: tuple[types.Type, ...]) -> str | None:
    """The first key that tells the objects among some types apart; None where there is none, or only one object."""
    objects = [type_ for type_ in of if isinstance(type_, types.ObjectType)]
    if len(objects) < 2:
        return None
    for field in objects[0].fields:
        words = [word for type_ in objects for word in _words(type_.field(field.key))]
        if len(set(words)) == len(words) and all(_words(type_.field(field.key)) for type_ in objects):
            return field.key
    return None


def _words(field: types.Field | None) -> tuple[Json, ...]:
    """The only values of a field that every object has; none where there are others."""
    if field is None or not field.required or field.nullable:
        return ()
    if not isinstance(field.type, types.StringType) or field.type.open_options:
        return ()
    return tuple(option.value for option in field.type.options)


def _with_constant(type_: types.Type, key: str) -> types.Type:
    """An object whose value of a key is fixed where it has but one; others as they are."""
    if not isinstance(type_, types.ObjectType):
        return type_
    fields = tuple(
        replace(field, type=replace(field.type, constant=True))
        if field.key == key and isinstance(field.type, types.StringType) and len(field.type.options) == 1
        else field
        for field in type_.fields
    )
    return replace(type_, fields=fields)
