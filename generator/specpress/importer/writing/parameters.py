"""One parameter's facts as the keys of our format.

Given the merged facts of a model; gives the mapping that stands under a parameter's key: values by their types,
what is not known under `unknown` with the reason, and our own words from the glossary. A fact that its type has no
room for is not known either, for one of the two was misread or the page is wrong.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from specpress.catalog.resolve.fields import KEYS_OF_TYPE
from specpress.importer.extracted import Limit
from specpress.importer.facts import MEDIA, NUMBERS, PROMPT, Path
from specpress.importer.glossary import Glossary
from specpress.importer.merge import Known, ModelFacts, Unknown
from specpress.importer.types import (
    ANY,
    BOTH,
    DeclaredType,
    WrongType,
    declared_type,
    number,
    parse_value,
    shortened,
)
from specpress.importer.writing.yaml_text import Comment, Flow
from specpress.wording.translator import gettext_noop

_GAP = Comment("To be written: what it does, in our own words.")
NO_LIMIT = gettext_noop("The page says that no length limit is documented; there may be one all the same.")
_AS_TEXT = "Sent as text, not as a JSON {}."
_SEEN = gettext_noop("The documented requests send it in quotes.")
_SEEN_ELSEWHERE = gettext_noop("Requests of other models on these pages send such values in quotes.")
_SHOWN = gettext_noop("The documented request sends such a value; the page names no type.")
_OPEN = "The page says that it is one of the options, which may be text or not."
_JSON_TYPES: tuple[tuple[type, str], ...] = (
    (bool, "boolean"), (str, "string"), (int, "number"), (Decimal, "number"), (list, "array"), (dict, "object"),
)  # fmt: skip
_TYPED_KEYS = frozenset[str]().union(*KEYS_OF_TYPE.values())
"""The facts that say something about values of some types alone."""


@dataclass(frozen=True, slots=True)
class ParameterWriter:
    """Writes the parameters of one model."""

    facts: ModelFacts
    glossary: Glossary
    samples: Mapping[str, Any]
    """The value of each key in the documented requests."""
    misfits: Mapping[Path, str]
    """Facts that do not fit the others, with the reason."""

    def written(self, key: str) -> dict[str, Any]:
        """What stands under the key."""
        unknown: dict[str, str] = {}
        inferred: dict[str, str] = {}
        written: dict[str, Any] = dict(part_origin(self.facts, ("parameters", key)))
        type_ = self._declared(key, unknown, inferred)
        written |= self._type(key, type_)
        written |= self._fitting(dict(self._values(key, type_, unknown)), type_, unknown)
        written |= self._texts(key, type_, inferred)
        groups = (("inferred", inferred), ("unknown", unknown))
        return written | {name: group for name, group in groups if group}

    def _fact(self, path: Path, unknown: dict[str, str]) -> Known | None:
        """A fact that is known; another one is noted as unknown."""
        fact = self.facts.facts.get(path)
        if path in self.misfits:
            fact = Unknown(self.misfits[path], 0, "")
        if isinstance(fact, Unknown):
            unknown[path[-1]] = fact.reason
        return fact if isinstance(fact, Known) else None

    def _declared(self, key: str, unknown: dict[str, str], inferred: dict[str, str]) -> DeclaredType:
        """The type that the page names, or else the one that the documented request shows."""
        fact = self._fact(("parameters", key, "type"), unknown)
        type_ = declared_type(fact.value) if fact is not None else None
        options = self.facts.known("parameters", key, "options")
        # `enum` alone says that there are options; whether these are texts or numbers, nobody knows.
        is_open = fact is not None and fact.value.lower() == "enum" and bool(options and _look_like(options))
        if type_ is not None and not is_open:
            return type_
        for class_, name in _JSON_TYPES:
            if key in self.samples and type(self.samples[key]) is class_:
                unknown.pop("type", None)
                inferred["type"] = _SHOWN
                return DeclaredType((name,))
        reason = "The page names no type."
        if fact is not None:
            reason = f"The page's word for it, {shortened(fact.value)}, is not one that is known."
        unknown.setdefault("type", reason if type_ is None else _OPEN)
        return ANY

    def _type(self, key: str, type_: DeclaredType) -> Iterator[tuple[str, Any]]:
        word = self.facts.known("parameters", key, "type")
        if type_.types:
            yield "type", type_.types[0] if len(type_.types) == 1 else list(type_.types)
        if word is not None and (type_.says_more or not type_.types):
            yield "declared", word
        if type_.format is not None:
            yield "format", type_.format
        if self.facts.known("parameters", key, "required") is True:
            yield "required", True
        if type_.nullable:
            yield "nullable", True

    def _values(self, key: str, type_: DeclaredType, unknown: dict[str, str]) -> Iterator[tuple[str, Any]]:
        path = ("parameters", key)
        self._fact((*path, "required"), unknown)
        yield from self._typed((*path, "default"), "default", type_, unknown)
        yield from self._options((*path, "options"), type_, unknown)
        for name in NUMBERS:
            if (value := self._value((*path, name), unknown)) is not None:
                yield name, number_value(value)
        if (length := self._value((*path, "length"), unknown)) is not None:
            yield "length", length_value(length)
        if (ratio := self._value((*path, "ratio"), unknown)) is not None:
            yield "ratio", Flow(min=ratio[0], max=ratio[1])
        if type_.items is not None:
            yield "items", {"type": type_.items}
        elif "array" in type_.types and not self._has_inner(key):
            unknown["items"] = "The page does not say what stands in the list."
        if media := media_facts(self.facts, (*path, "media"), self.misfits):
            yield "media", media
        # An example that does not fit is left out; nothing is missing without it.
        yield from ((name, [value]) for name, value in self._typed((*path, "example"), "examples", type_, {}))

    def _has_inner(self, key: str) -> bool:
        """Whether the page lists keys inside a parameter."""
        return any(other.startswith((f"{key}[", f"{key}.")) for other in self.facts.parameters)

    def _value(self, path: Path, unknown: dict[str, str]) -> Any:
        fact = self._fact(path, unknown)
        return fact.value if fact is not None else None

    def _typed(
        self, path: Path, name: str, type_: DeclaredType, unknown: dict[str, str]
    ) -> Iterator[tuple[str, Any]]:
        text = self._value(path, unknown)
        if text is not None and type_ is ANY:
            unknown[name] = f"The page gives {shortened(text)}; without a type it may be text or not."
        elif text is not None:
            try:
                yield name, parse_value(text, type_)
            except WrongType as error:
                unknown[name] = str(error)

    def _options(self, path: Path, type_: DeclaredType, unknown: dict[str, str]) -> Iterator[tuple[str, Any]]:
        texts = self._value(path, unknown)
        if not texts or (type_.types == ("boolean",) and {*texts} == BOTH):
            return
        if type_ is ANY:
            unknown["options"] = "The page lists values; without a type they may be text or not."
            return
        try:
            yield "options", [parse_value(text, type_) for text in dict.fromkeys(texts)]
        except WrongType as error:
            unknown["options"] = str(error)

    def _fitting(
        self, values: Mapping[str, Any], type_: DeclaredType, unknown: dict[str, str]
    ) -> Iterator[tuple[str, Any]]:
        """The facts without those that say nothing about a value of this type."""
        for name, value in values.items():
            if type_.types and name in _TYPED_KEYS and name not in _keys_of(type_):
                unknown[name] = (
                    f"The page gives one for a value of type {' or '.join(type_.types)}, which has none."
                )
            else:
                yield name, value

    def _texts(self, key: str, type_: DeclaredType, inferred: dict[str, str]) -> Iterator[tuple[Any, Any]]:
        """What is said of the parameter in our own words."""
        options = self.facts.known("parameters", key, "options")
        is_text = type_.types == ("string",)
        entry = self.glossary.entry(key, type_.types or (), options or ())
        unit = self.facts.known("parameters", key, "unit") or (entry.unit if entry else None)
        if unit and "unit" in _keys_of(type_) and "boolean" not in type_.types:
            yield "unit", unit
        if entry is not None and entry.title:
            yield "title", entry.title
        yield ("description", entry.description) if entry is not None else (_GAP, None)
        limit = self.facts.facts.get(("parameters", key, "length"))
        if key == PROMPT and isinstance(limit, Known) and limit.value is None:
            yield "note", NO_LIMIT
        elif is_text and options and (name := _look_like(options)):
            yield "note", _AS_TEXT.format(name)
            inferred["type"] = _SEEN if isinstance(self.samples.get(key), str) else _SEEN_ELSEWHERE


def _keys_of(type_: DeclaredType) -> frozenset[str]:
    """The facts that say something about values of a type."""
    return frozenset[str]().union(*(KEYS_OF_TYPE[name] for name in type_.types))


def _look_like(options: Sequence[str]) -> str:
    """What all options look like: booleans or numbers; empty where they look like texts."""
    if {*options} <= BOTH:
        return "boolean"
    return "number" if all(number(text) is not None for text in options) else ""


def part_origin(facts: ModelFacts, path: Path) -> Iterator[tuple[str, Any]]:
    """Where a part was read: its source, unless that is the spec's own, and its line."""
    part = facts.parts.get(path)
    if part is not None and part.source != facts.main:
        yield "source", part.source
    if part is not None and part.line is not None:
        yield "line", part.line


def media_facts(facts: ModelFacts, path: Path, misfits: Mapping[Path, str]) -> dict[str, Any]:
    """What a file must be like, by the keys of our format."""
    kind = facts.known(*path, "kind")
    if kind is None:
        return {}
    media: dict[str, Any] = {"kind": kind}
    unknown = {}
    for name in MEDIA:
        fact = facts.facts.get((*path, name))
        if (*path, name) in misfits:
            unknown[name] = misfits[(*path, name)]
        elif isinstance(fact, Unknown):
            unknown[name] = fact.reason
        elif fact is not None and fact.value is not None:
            media[name] = media_value(name, fact.value)
    return media | ({"unknown": unknown} if unknown else {})


def media_value(name: str, value: Any) -> Any:
    """A fact on files as a spec writes it."""
    if name == "ratio":
        return Flow(min=_ratio_end(value[0]), max=_ratio_end(value[1]))
    if isinstance(value, Decimal):
        return number_value(value)
    return list(value) if isinstance(value, tuple) else value


def _ratio_end(text: str) -> Any:
    """A ratio as a spec writes it: `21:9`, or one number."""
    return text if ":" in text else number_value(Decimal(text))


def number_value(value: Decimal | int) -> Decimal | int:
    """A number as a spec writes it."""
    return int(value) if value == int(value) else value


def length_value(limit: Limit) -> Any:
    """A limit of length as a spec writes it."""
    if limit.min is None and limit.unit == "characters":
        return limit.max
    fields = {"min": limit.min, "max": limit.max, "unit": limit.unit if limit.unit != "characters" else None}
    return Flow({name: value for name, value in fields.items() if value is not None})
