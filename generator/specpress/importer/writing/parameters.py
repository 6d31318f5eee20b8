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
from specpress.importer.facts import MEDIA, PROMPT, Path
from specpress.importer.glossary import Glossary
from specpress.importer.merge import Known, ModelFacts, Unknown
from specpress.importer.types import ANY, BOTH, Kind, Unfit, kind_of, number, shortened, typed
from specpress.importer.writing.yaml_text import Comment, Flow
from specpress.spec.glossary import Entry
from specpress.wording.translator import gettext_noop

GAP = Comment("To be written: what it does, in our own words.")
NO_LIMIT = gettext_noop(
    "The page states that no length limit is documented. That is not a promise that there is none."
)
AS_TEXT = "The value travels as text, not as a JSON {}."
SEEN = gettext_noop("The documented requests send it in quotes.")
SEEN_ELSEWHERE = gettext_noop("Requests of other models on these pages send such values in quotes.")
SHOWN = gettext_noop("The documented request sends such a value; the page names no type.")
OPEN = "The page says that it is one of the options, which may be text or not."
_NUMBERS = ("min", "max", "above", "below", "step", "multiple_of", "min_items", "max_items")
_JSON_TYPES: tuple[tuple[type, str], ...] = (
    (bool, "boolean"), (str, "string"), (int, "number"), (Decimal, "number"), (list, "array"), (dict, "object"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ParameterWriter:
    """Writes the parameters of one model."""

    facts: ModelFacts
    glossary: Glossary
    samples: Mapping[str, Any]
    """The value of each key in the documented requests."""
    demoted: Mapping[Path, str]
    """Facts that do not fit the others, with the reason."""

    def written(self, key: str) -> dict[str, Any]:
        """What stands under the key."""
        unknown: dict[str, str] = {}
        inferred: dict[str, str] = {}
        done: dict[str, Any] = dict(self._origin(("parameters", key)))
        kind = self._kind(key, unknown, inferred)
        done |= self._type(key, kind)
        values = dict(self._values(key, kind, unknown))
        done |= self._fitting(values, kind, unknown)
        done |= self._texts(key, kind, inferred)
        groups = (("inferred", inferred), ("unknown", unknown))
        return done | {name: group for name, group in groups if group}

    def _origin(self, path: Path) -> Iterator[tuple[str, Any]]:
        part = self.facts.parts.get(path)
        if part is not None and part.source != self.facts.main:
            yield "source", part.source
        if part is not None and part.line is not None:
            yield "line", part.line

    def _fact(self, path: Path, unknown: dict[str, str]) -> Known | None:
        """A fact that is known; another one is noted as unknown."""
        fact = self.facts.facts.get(path)
        if path in self.demoted:
            fact = Unknown(self.demoted[path], 0, "")
        if isinstance(fact, Unknown):
            unknown[path[-1]] = fact.reason
        return fact if isinstance(fact, Known) else None

    def _kind(self, key: str, unknown: dict[str, str], inferred: dict[str, str]) -> Kind:
        fact = self._fact(("parameters", key, "type"), unknown)
        kind = kind_of(fact.value) if fact is not None else None
        if kind is not None and not self._is_open(key, fact):
            return kind
        for type_, name in _JSON_TYPES:
            if key in self.samples and type(self.samples[key]) is type_:
                unknown.pop("type", None)
                inferred["type"] = SHOWN
                return Kind((name,))
        reason = (
            OPEN
            if kind is not None
            else (
                f"The page's word for it, {shortened(fact.value)}, is not one that is known."
                if fact
                else None
            )
        )
        unknown.setdefault("type", reason or "The page names no type.")
        return ANY

    def _is_open(self, key: str, fact: Known | None) -> bool:
        """Whether a word for a list of values is all there is, and the values may be numbers."""
        options = self.facts.known("parameters", key, "options")
        return fact is not None and fact.value.lower() == "enum" and bool(options and _look_typed(options))

    def _type(self, key: str, kind: Kind) -> Iterator[tuple[str, Any]]:
        word = self.facts.known("parameters", key, "type")
        if kind.types:
            yield "type", kind.types[0] if len(kind.types) == 1 else list(kind.types)
        if word is not None and (kind.says_more or not kind.types):
            yield "declared", word
        if kind.format is not None:
            yield "format", kind.format
        if self.facts.known("parameters", key, "required") is True:
            yield "required", True
        if kind.nullable:
            yield "nullable", True

    def _values(self, key: str, kind: Kind, unknown: dict[str, str]) -> Iterator[tuple[str, Any]]:
        path = ("parameters", key)
        self._fact((*path, "required"), unknown)
        yield from self._typed((*path, "default"), "default", kind, unknown)
        yield from self._options((*path, "options"), kind, unknown)
        for name in _NUMBERS:
            fact = self._fact((*path, name), unknown)
            if fact is not None and fact.value is not None:
                yield name, number_value(fact.value)
        length = self._fact((*path, "length"), unknown)
        if length is not None and length.value is not None:
            yield "length", length_value(length.value)
        ratio = self._fact((*path, "ratio"), unknown)
        if ratio is not None and ratio.value is not None:
            yield "ratio", Flow(min=ratio.value[0], max=ratio.value[1])
        if kind.items is not None:
            yield "items", {"type": kind.items}
        elif "array" in kind.types and not any(
            other.startswith((f"{key}[", f"{key}.")) for other in self.facts.parameters
        ):
            unknown["items"] = "The page does not say what stands in the list."
        if media := media_facts(self.facts, (*path, "media"), self.demoted):
            yield "media", media
        yield from ((name, [one]) for name, one in self._typed((*path, "example"), "examples", kind, {}))

    def _typed(self, path: Path, name: str, kind: Kind, unknown: dict[str, str]) -> Iterator[tuple[str, Any]]:
        fact = self._fact(path, unknown)
        if fact is None or fact.value is None:
            return
        if kind is ANY:
            unknown[name] = f"The page gives {shortened(fact.value)}; without a type it may be text or not."
            return
        try:
            yield name, typed(fact.value, kind)
        except Unfit as error:
            unknown[name] = str(error)

    def _options(self, path: Path, kind: Kind, unknown: dict[str, str]) -> Iterator[tuple[str, Any]]:
        fact = self._fact(path, unknown)
        if fact is None or not fact.value or (kind.types == ("boolean",) and {*fact.value} == BOTH):
            return
        if kind is ANY:
            unknown["options"] = "The page lists values; without a type they may be text or not."
            return
        try:
            yield "options", [typed(one, kind) for one in dict.fromkeys(fact.value)]
        except Unfit as error:
            unknown["options"] = str(error)

    def _fitting(
        self, values: Mapping[str, Any], kind: Kind, unknown: dict[str, str]
    ) -> Iterator[tuple[str, Any]]:
        """The facts without those that say nothing about a value of this type."""
        typed_keys = frozenset[str]().union(*KEYS_OF_TYPE.values())
        allowed = frozenset[str]().union(*(KEYS_OF_TYPE[name] for name in kind.types))
        for name, value in values.items():
            if kind.types and name in typed_keys and name not in allowed:
                unknown[name] = (
                    f"The page gives one for a value of type {' or '.join(kind.types)}, which has none."
                )
            else:
                yield name, value

    def _texts(self, key: str, kind: Kind, inferred: dict[str, str]) -> Iterator[tuple[Any, Any]]:
        """What is said of the parameter in our own words."""
        entry = self._entry(key, kind)
        unit = self.facts.known("parameters", key, "unit") or (entry.unit if entry else None)
        units = frozenset[str]().union(*(KEYS_OF_TYPE[name] for name in kind.types))
        if unit and "unit" in units and not {"boolean"} & {*kind.types}:
            yield "unit", unit
        if entry is not None and entry.title:
            yield "title", entry.title
        yield ("description", entry.description) if entry is not None else (GAP, None)
        limit = self.facts.facts.get(("parameters", key, "length"))
        if key == PROMPT and isinstance(limit, Known) and limit.value is None:
            yield "note", NO_LIMIT
        elif word := self._travels_as_text(key, kind):
            yield "note", AS_TEXT.format(word)
            inferred["type"] = SEEN if isinstance(self.samples.get(key), str) else SEEN_ELSEWHERE

    def _entry(self, key: str, kind: Kind) -> Entry | None:
        """Our words for the key; those for a switch are of no use for a text that may be anything."""
        entry = self.glossary.entry(key)
        is_free = kind.types == ("string",) and not self.facts.known("parameters", key, "options")
        return None if entry is not None and is_free and entry.description.startswith("Whether ") else entry

    def _travels_as_text(self, key: str, kind: Kind) -> str:
        """What all options of a text look like: booleans or numbers; empty where they look like texts."""
        options = self.facts.known("parameters", key, "options")
        if kind.types != ("string",) or not options:
            return ""
        return _look_typed(options)


def _look_typed(options: Sequence[str]) -> str:
    """What all options look like: booleans or numbers; empty where they look like texts."""
    if {*options} <= BOTH:
        return "boolean"
    return "number" if all(number(one) is not None for one in options) else ""


def media_facts(facts: ModelFacts, path: Path, demoted: Mapping[Path, str]) -> dict[str, Any]:
    """What a file must be like, by the keys of our format."""
    kind = facts.known(*path, "kind")
    if kind is None:
        return {}
    found: dict[str, Any] = {"kind": kind}
    unknown = {}
    for name in MEDIA:
        fact = facts.facts.get((*path, name))
        if (*path, name) in demoted:
            unknown[name] = demoted[(*path, name)]
        elif isinstance(fact, Unknown):
            unknown[name] = fact.reason
        elif fact is not None and fact.value is not None:
            found[name] = list(fact.value) if isinstance(fact.value, tuple) else fact.value
    return found | ({"unknown": unknown} if unknown else {})


def number_value(value: Decimal | int) -> Decimal | int:
    """A number as a spec writes it."""
    return int(value) if value == int(value) else value


def length_value(limit: Limit) -> Any:
    """A limit of length as a spec writes it."""
    if limit.min is None and limit.unit == "characters":
        return limit.max
    pairs = {"min": limit.min, "max": limit.max, "unit": limit.unit if limit.unit != "characters" else None}
    return Flow({name: one for name, one in pairs.items() if one is not None})
