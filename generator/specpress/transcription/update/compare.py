"""What the pages state otherwise than the spec that exists.

Given a spec as the loader reads it and merged facts; gives each difference with both places. Only what a page
states counts: what its form loses, or has no place for, is no difference. Nor is what a person has decided: facts
under `inferred` or `observed`, and those that a discrepancy is about. Values are compared by what they say, not
by how they are written: a person may have found out that 5 travels as "5".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from specpress.spec.base import Fact
from specpress.spec.model import ModelSpec, Uploads
from specpress.spec.parameter import Length, Media, Parameter, Ratio
from specpress.text import json_line
from specpress.transcription.catalogue import Home
from specpress.transcription.facts import MEDIA, Path, in_words
from specpress.transcription.found import Limit
from specpress.transcription.kinds import BOTH, Kind, Unfit, kind_of, number, typed
from specpress.transcription.merge import Known, ModelFacts
from specpress.transcription.update.change import Change, Verb
from specpress.transcription.writing.new import way
from specpress.transcription.writing.parameters import length_value, number_value
from specpress.transcription.writing.yaml_text import Flow

_NUMBERS = ("min", "max", "above", "below", "step", "multiple_of", "min_items", "max_items")


@dataclass(frozen=True, slots=True)
class Comparison:
    """One spec against the facts of its pages."""

    spec: ModelSpec
    facts: ModelFacts
    home: Home

    def changes(self) -> tuple[Change, ...]:
        """Every difference, in the order of the spec's format."""
        return (
            *self._whole(),
            *self._parameters(),
            *self._uploads(),
            *self._price(),
        )

    def _known(self, *path: str) -> Known | None:
        fact = self.facts.facts.get(path)
        return fact if isinstance(fact, Known) else None

    def _settled(self, part: Fact, path: Path) -> bool:
        """Whether a person has decided what the spec says here."""
        decided = {*(part.inferred or ()), *(part.observed or ())}
        if path[-1] in decided:
            return True
        name = ".".join(step for step in path if step not in ("parameters", "fields"))
        abouts = [one.about.replace(".fields.", ".") for one in self.spec.discrepancies or ()]
        return any(name == one or name.startswith(f"{one}.") for one in abouts)

    def _change(
        self, part: Fact, path: Path, old: Any, fact: Known, value: Any, new: str | None = None
    ) -> Iterator[Change]:
        """The difference between what the spec has (None: nothing) and what is to be there, unless it is settled."""
        if self._settled(part, path):
            return
        verb = Verb.ADDED if old is None else Verb.REMOVED if value is None else Verb.CHANGED
        yield Change(
            verb=verb,
            path=path,
            old=None if old is None else shown(old),
            new=None if value is None else new or shown(value),
            span=part.where(path[-1]),
            page=fact.name,
            line=fact.line,
            value=value,
            listed=_come_and_gone(old, value),
        )

    def _whole(self) -> Iterator[Change]:
        """What is said of the model as a whole."""
        for name in ("inputs", "errors"):
            fact = self._known(name)
            if fact is not None and {*(fact.value or ())} != {*(getattr(self.spec, name) or ())}:
                yield from self._change(
                    self.spec, (name,), getattr(self.spec, name), fact, list(fact.value or ()) or None
                )
        fact = self._known("modality")
        if fact is not None and fact.value is not None and fact.value != self.spec.modality:
            yield from self._change(self.spec, ("modality",), self.spec.modality, fact, fact.value)

    def _parameters(self) -> Iterator[Change]:
        seen = set()
        for at, key in enumerate(self.facts.parameters):
            path = way(key, self.home.containers)
            seen.add(path[:2])
            found = _follow(self.spec, path)
            if found is not None and path[-1] != "items":  # what an element must be, a person words
                yield from self._parameter(key, path, found)
            elif found is None and path[1] not in self.home.common:
                yield from self._new(key, path, self.facts.parameters[:at])
        if self.facts.complete:
            for key, parameter in self.spec.parameters.items():
                if ("parameters", key) not in seen:
                    yield from self._gone(key, parameter)

    def _new(self, key: str, path: Path, before: Sequence[str]) -> Iterator[Change]:
        """A parameter that the spec does not have."""
        part = self.facts.parts[("parameters", key)]
        fact = self._known("parameters", key, "type")
        name = fact.name if fact else self.facts.origins[0].name
        if self._settled(self.spec, path):
            return
        ways = [way(one, self.home.containers) for one in before]
        after = next(
            (one[-1] for one in reversed(ways) if one[:-1] == path[:-1] and _follow(self.spec, one)), None
        )
        yield Change(
            verb=Verb.ADDED,
            path=path,
            new=f"a parameter of type {fact.value}" if fact else "a parameter",
            span=self.spec.where("parameters"),
            page=name,
            line=part.line or (fact.line if fact else 1),
            value=key,
            after=after,
        )

    def _gone(self, key: str, parameter: Parameter) -> Iterator[Change]:
        """A parameter that no page lists any more, where it was read on one of them."""
        sources = {one.id for one in self.facts.origins}
        source = parameter.source or self.spec.source or next(iter(self.spec.sources))
        if source not in sources or self._settled(self.spec, ("parameters", key)):
            return
        if parameter.unavailable or (parameter.inferred and "name" in parameter.inferred):
            return
        origin = self.facts.origins[0]
        yield Change(
            verb=Verb.REMOVED,
            path=("parameters", key),
            old="a parameter",
            span=self.spec.node.where("parameters") if parameter.node is None else parameter.where(),
            page=origin.name,
            line=1,
        )

    def _parameter(self, key: str, path: Path, spec: Parameter) -> Iterator[Change]:
        yield from self._type(key, path, spec)
        kind = _kind(spec)
        required = self._known("parameters", key, "required")
        if required is not None and bool(required.value) != spec.required:
            stated = True if required.value else None
            yield from self._change(spec, (*path, "required"), spec.required or None, required, stated)
        yield from self._default(key, path, spec, kind)
        yield from self._options(key, path, spec, kind)
        for name in _NUMBERS:
            fact = self._known("parameters", key, name)
            old = getattr(spec, name)
            if fact is not None and fact.value != old and not _listed_to(spec, name, fact.value):
                value = None if fact.value is None else number_value(fact.value)
                yield from self._change(spec, (*path, name), old, fact, value)
        yield from self._length(key, path, spec)
        ratio = self._known("parameters", key, "ratio")
        if ratio is not None and ratio.value != (had := _ratio(spec.ratio)):
            limits = None if ratio.value is None else Flow(min=ratio.value[0], max=ratio.value[1])
            yield from self._change(spec, (*path, "ratio"), had, ratio, limits)
        yield from self._media(("parameters", key, "media"), (*path, "media"), spec.media, spec)

    def _type(self, key: str, path: Path, spec: Parameter) -> Iterator[Change]:
        fact = self._known("parameters", key, "type")
        kind = kind_of(fact.value) if fact is not None else None
        if fact is None or kind is None or same_word(spec.declared, fact.value):
            return
        own = _kind(spec)
        if {*own.types} != {*kind.types}:
            types = kind.types[0] if len(kind.types) == 1 else list(kind.types)
            yield from self._change(spec, (*path, "type"), spec.type, fact, types)
        if spec.declared is not None:
            yield from self._change(
                spec, (*path, "declared"), spec.declared, fact, fact.value if kind.says_more else None
            )
        if kind.nullable and not own.nullable:
            yield from self._change(spec, (*path, "nullable"), None, fact, True)
        if kind.items is not None and own.items not in (None, kind.items):
            yield from self._change(spec, (*path, "items"), own.items, fact, {"type": kind.items})

    def _default(self, key: str, path: Path, spec: Parameter, kind: Kind) -> Iterator[Change]:
        fact = self._known("parameters", key, "default")
        if fact is None:
            return
        has = spec.wrote("default") is not None
        if fact.value is None:
            if has:
                yield from self._change(spec, (*path, "default"), Written(spec.default), fact, None)
        elif not has or not says(spec.default, fact.value):
            old = Written(spec.default) if has else None
            try:
                value = typed(fact.value, kind)
            except Unfit:
                value = fact.value
            yield from self._change(spec, (*path, "default"), old, fact, Written(value))

    def _options(self, key: str, path: Path, spec: Parameter, kind: Kind) -> Iterator[Change]:
        fact = self._known("parameters", key, "options")
        if fact is None or (kind.types == ("boolean",) and {*(fact.value or ())} == BOTH):
            return
        old = [option.value for option in spec.options or ()]
        wanted = fact.value or ()
        gone = [one for one in old if not any(says(one, text) for text in wanted)]
        new = [text for text in wanted if not any(says(one, text) for one in old)]
        if not gone and not new:
            return
        try:
            value = [_kept(old, text, kind) for text in wanted] or None
        except Unfit:
            value = list(wanted)
        yield from self._change(spec, (*path, "options"), old or None, fact, value)

    def _length(self, key: str, path: Path, spec: Parameter) -> Iterator[Change]:
        fact = self._known("parameters", key, "length")
        if fact is None:
            return
        old = spec.length if isinstance(spec.length, tuple) else (spec.length,)
        limits = [Limit(one.max, one.min, one.unit) for one in old if isinstance(one, Length)]
        if fact.value is None:
            if limits:
                yield from self._change(spec, (*path, "length"), limits[0], fact, None)
        elif fact.value not in limits:
            first = limits[0] if limits else None
            yield from self._change(
                spec, (*path, "length"), first, fact, length_value(fact.value), in_words(fact.value)
            )

    def _media(self, at: Path, path: Path, spec: Media | None, part: Fact) -> Iterator[Change]:
        """The limits of files of one kind."""
        kind = self._known(*at, "kind")
        if kind is None:
            return
        if spec is None:
            facts = {
                name: one.value for name in MEDIA if (one := self._known(*at, name)) and one.value is not None
            }
            value = {"kind": kind.value} | {n: _listed(one) for n, one in facts.items()}
            yield from self._change(part, path, None, kind, value)
            return
        if spec.kind != kind.value:
            yield from self._change(spec, (*path, "kind"), spec.kind, kind, kind.value)
        defaults = self._defaults(spec.kind) if at[0] == "uploads" else None
        for name in MEDIA:
            fact = self._known(*at, name)
            old = getattr(spec, name)
            if fact is None or _alike(old, fact.value):
                continue
            if old is None and defaults is not None and _alike(getattr(defaults, name), fact.value):
                continue
            yield from self._change(spec, (*path, name), old, fact, _listed(fact.value))

    def _defaults(self, kind: str) -> Media | None:
        """The provider's own limits for a kind."""
        carrier = self.home.spec.uploads
        return next((one for one in (carrier and carrier.defaults) or () if one.kind == kind), None)

    def _uploads(self) -> Iterator[Change]:
        there, spec = self._known("uploads"), self.spec.uploads
        if there is None:
            return
        if spec is None or not there.value:
            if bool(there.value) != (spec is not None):
                old = None if spec is None else "uploads"
                new = "uploads" if there.value else None
                yield from self._change(self.spec, ("uploads",), old, there, new)
            return
        most = self._known("uploads", "max_files")
        if most is not None and most.value != spec.max_files and not self._one_kind_says(spec, most.value):
            yield from self._change(spec, ("uploads", "max_files"), spec.max_files, most, most.value)
        yield from self._kinds(spec)

    def _one_kind_says(self, spec: Uploads, most: int | None) -> bool:
        """Whether the count stands with the only kind that there is."""
        return spec.max_files is None and [one.max_files for one in spec.kinds or ()] == [most]

    def _kinds(self, spec: Uploads) -> Iterator[Change]:
        fact = self._known("uploads", "kinds")
        if fact is None:
            return
        own = {one.kind: (at, one) for at, one in enumerate(spec.kinds or ())}
        if {*fact.value} != {*own}:
            yield from self._change(
                spec, ("uploads", "kinds"), list(own) or None, fact, list(fact.value) or None
            )
        for kind in fact.value:
            if kind in own:
                at, media = own[kind]
                yield from self._media(("uploads", kind), ("uploads", "kinds", str(at)), media, spec)

    def _price(self) -> Iterator[Change]:
        credits, billing, spec = self._known("credits"), self._known("billing"), self.spec.price
        if credits is None or billing is None or credits.value is None:
            return
        amount = number_value(credits.value)
        key = {"FIXED": "fixed", "METERED": "reference"}.get(billing.value)
        if spec is None:
            if key is not None:
                yield from self._change(self.spec, ("price",), None, credits, amount, f"{amount} credits")
            return
        if spec.billing is not None and spec.billing != billing.value:
            yield from self._change(spec, ("price", "billing"), spec.billing, billing, billing.value)
        stated = [("fixed", spec.fixed), ("reference", spec.reference)]
        name, old = next(((n, one) for n, one in stated if one is not None), (key, None))
        if old is not None and old != credits.value and name is not None:
            yield from self._change(spec, ("price", name), old, credits, amount)


@dataclass(frozen=True, slots=True)
class Written:
    """A JSON value that may be null, apart from None for what is not there."""

    value: Any


def _come_and_gone(old: Any, new: Any) -> str:
    """The difference of two lists in words."""
    if not isinstance(old, (list, tuple)) or not isinstance(new, list):
        return ""
    parts = ["has " + shown(more)] if (more := [one for one in new if one not in old]) else []
    parts += ["has no more " + shown(gone)] if (gone := [one for one in old if one not in new]) else []
    return " and ".join(parts)


def _follow(spec: ModelSpec, path: Path) -> Parameter | None:
    """The parameter at a path."""
    found = spec.parameters.get(path[1])
    for step in path[2:]:
        if found is None or step == "fields":
            continue
        found = found.items if step == "items" and found.items is not None else (found.fields or {}).get(step)
    return found


def _kind(spec: Parameter) -> Kind:
    types = spec.type if isinstance(spec.type, tuple) else (spec.type,) if spec.type else ()
    items = spec.items.type if spec.items is not None else None
    return Kind(
        tuple(one for one in types if one != "null"),
        nullable=spec.nullable or "null" in types,
        items=items if isinstance(items, str) else None,
    )


def same_word(declared: str | None, word: str) -> bool:
    """Whether a spec names the docs' own word, so that the type beside it is a person's reading of it."""
    return declared is not None and " ".join(declared.lower().split()) == " ".join(word.lower().split())


def says(value: Any, text: str) -> bool:
    """Whether a value of a spec is what a page writes as this text."""
    if isinstance(value, str):
        one, other = number(value), number(text)
        return value == text or (one is not None and one == other)
    if isinstance(value, bool) or value is None:
        return json_line(value) == text.lower()
    if isinstance(value, (int, Decimal)):
        return number(text) == value
    return json_line(value).replace(" ", "") == text.replace(" ", "")


def _kept(old: Sequence[Any], text: str, kind: Kind) -> Any:
    """An option as the spec has it already, or of its type."""
    return next((one for one in old if says(one, text)), None) or typed(text, kind)


def _listed_to(spec: Parameter, name: str, limit: Decimal | None) -> bool:
    """Whether a person has listed all numbers instead, and the list ends there."""
    numbers = [number(str(one.value)) for one in spec.options or ()]
    known = sorted(one for one in numbers if one is not None)
    ends = {"min": known[:1], "max": known[-1:]}
    return limit is not None and len(known) == len(numbers) and ends.get(name) == [limit]


def _ratio(spec: Ratio | None) -> tuple[str | None, str | None] | None:
    return None if spec is None else (spec.min, spec.max)


def _alike(old: Any, new: Any) -> bool:
    if isinstance(old, tuple) and isinstance(new, tuple):
        return {*old} == {*new}
    if isinstance(old, str) and isinstance(new, str):
        return old.replace(" ", "").upper() == new.replace(" ", "").upper()
    return bool(old == new)


def _listed(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def shown(value: Any) -> str:
    """A value as a message names it."""
    match value:
        case Written(inner):
            return json_line(inner)
        case Limit() | None:
            return in_words(value)
        case bool():
            return "true" if value else "false"
        case str() | int() | Decimal():
            return str(value)
        case dict():
            return ", ".join(f"{key} {shown(one)}" for key, one in value.items())
        case _:
            return ", ".join(map(shown, value))
