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
from enum import StrEnum
from typing import Any

from specpress.base.diagnostics import Span
from specpress.importer.catalogue import Home
from specpress.importer.extracted import Limit
from specpress.importer.facts import MEDIA, NUMBERS, Path, in_words
from specpress.importer.merge import Known, ModelFacts
from specpress.importer.types import BOTH, DeclaredType, WrongType, declared_type, number, parse_value
from specpress.importer.update import values
from specpress.importer.update.values import JsonValue, in_message, is_written_as
from specpress.importer.writing.draft import PRICE_KEYS
from specpress.importer.writing.parameters import length_value, media_value, number_value
from specpress.importer.writing.paths import part_at, spec_path
from specpress.importer.writing.yaml_text import Flow
from specpress.spec.base import Fact
from specpress.spec.model import ModelSpec, Uploads
from specpress.spec.parameter import Length, Media, Parameter, Ratio


class Verb(StrEnum):
    """What has become of a fact on the page."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A fact that the page states otherwise than the spec."""

    verb: Verb
    path: Path
    """Where it stands, or is to stand, in the spec."""
    old: str | None = None
    new: str | None = None
    span: Span
    """Its place in the spec, or that of the part that lacks it."""
    page: str
    line: int
    value: Any = None
    """What is to be written; None for what is removed."""
    after: str | None = None
    """For a new parameter: the key that it follows."""
    listed: str = ""
    """For a list: which of its elements have come and gone."""
    by_hand: str | None = None
    """Why a person has to put it in, where the text could not be changed."""

    @property
    def fact(self) -> str:
        """The fact as discrepancies name it: without what every path begins with."""
        steps = self.path[1:] if self.path[0] == "parameters" and len(self.path) > 1 else self.path
        return ".".join(step for step in steps if step != "fields")

    def __str__(self) -> str:
        words = {
            Verb.ADDED: f"{self.fact} is new: {self.new}",
            Verb.REMOVED: f"{self.fact} is gone; the spec has {self.old}",
            Verb.CHANGED: f"{self.fact} {self.listed or f'was {self.old} and is {self.new}'}",
        }
        return f"{self.span}: {self.verb}: {words[self.verb]} ({self.page}:{self.line})"


@dataclass(frozen=True, slots=True)
class Comparison:
    """One spec against the facts of its pages."""

    spec: ModelSpec
    facts: ModelFacts
    home: Home

    def changes(self) -> tuple[Change, ...]:
        """Every difference, in the order of the spec's format."""
        return (*self._model(), *self._parameters(), *self._uploads(), *self._price())

    def _known(self, *path: str) -> Known | None:
        """A fact that the pages state."""
        fact = self.facts.facts.get(path)
        return fact if isinstance(fact, Known) else None

    def _is_settled(self, part: Fact, path: Path) -> bool:
        """Whether a person has decided what the spec says here."""
        if path[-1] in {*(part.inferred or ()), *(part.observed or ())}:
            return True
        name = ".".join(step for step in path if step not in ("parameters", "fields"))
        subjects = [entry.about.replace(".fields.", ".") for entry in self.spec.discrepancies or ()]
        return any(name == subject or name.startswith(f"{subject}.") for subject in subjects)

    def _change(
        self, part: Fact, path: Path, old: Any, fact: Known, value: Any, new: str | None = None
    ) -> Iterator[Change]:
        """The difference between what the spec has (None: nothing) and what is to be there, unless it is settled."""
        if not self._is_settled(part, path):
            yield Change(
                verb=Verb.ADDED if old is None else Verb.REMOVED if value is None else Verb.CHANGED,
                path=path,
                old=None if old is None else in_message(old),
                new=None if value is None else new or in_message(value),
                span=part.where(path[-1]),
                page=fact.name,
                line=fact.line,
                value=value,
                listed=values.list_changes(old, value),
            )

    def _model(self) -> Iterator[Change]:
        """What is said of the model as a whole."""
        for name in ("inputs", "errors"):
            fact, old = self._known(name), getattr(self.spec, name)
            if fact is not None and {*(fact.value or ())} != {*(old or ())}:
                yield from self._change(self.spec, (name,), old, fact, list(fact.value or ()) or None)
        fact, old = self._known("modality"), self.spec.modality
        if fact is not None and fact.value is not None and fact.value != old:
            yield from self._change(self.spec, ("modality",), old, fact, fact.value)

    def _uploads(self) -> Iterator[Change]:
        fact, spec = self._known("uploads"), self.spec.uploads
        if fact is None:
            return
        if spec is None or not fact.value:
            old, new = (None if spec is None else "uploads"), ("uploads" if fact.value else None)
            if old != new:
                yield from self._change(self.spec, ("uploads",), old, fact, new)
            return
        most = self._known("uploads", "max_files")
        if most is not None and most.value != spec.max_files:
            # The count may stand with the only kind that there is.
            of_kinds = [media.max_files for media in spec.kinds or ()]
            if spec.max_files is not None or of_kinds != [most.value]:
                yield from self._change(spec, ("uploads", "max_files"), spec.max_files, most, most.value)
        yield from self._kinds(spec)

    def _kinds(self, spec: Uploads) -> Iterator[Change]:
        fact = self._known("uploads", "kinds")
        if fact is None:
            return
        known = {media.kind: (str(index), media) for index, media in enumerate(spec.kinds or ())}
        path = ("uploads", "kinds")
        if {*fact.value} != {*known}:
            yield from self._change(spec, path, list(known) or None, fact, list(fact.value) or None)
        for kind in fact.value:
            if kind in known:
                index, media = known[kind]
                yield from self._media(("uploads", kind), (*path, index), media, spec)

    def _media(self, source: Path, path: Path, spec: Media | None, part: Fact) -> Iterator[Change]:
        """The limits of files of one kind. `source` is their path among the facts, `path` in the spec."""
        kind = self._known(*source, "kind")
        if kind is None:
            return
        facts = {name: fact for name in MEDIA if (fact := self._known(*source, name)) is not None}
        if spec is None:
            stated = {
                name: media_value(name, fact.value) for name, fact in facts.items() if fact.value is not None
            }
            yield from self._change(part, path, None, kind, {"kind": kind.value} | stated)
            return
        if spec.kind != kind.value:
            yield from self._change(spec, (*path, "kind"), spec.kind, kind, kind.value)
        # The provider's own limits for a kind hold where a spec says nothing of uploads.
        uploads = self.home.spec.uploads if source[0] == "uploads" else None
        limits = (media for media in (uploads and uploads.defaults) or () if media.kind == spec.kind)
        of_provider = next(limits, None)
        for name, fact in facts.items():
            old = getattr(spec, name)
            old = (str(old.min), str(old.max)) if isinstance(old, Ratio) else old
            if (
                old is None
                and of_provider is not None
                and values.same_media_fact(getattr(of_provider, name), fact.value)
            ):
                continue
            if not values.same_media_fact(old, fact.value):
                yield from self._change(spec, (*path, name), old, fact, media_value(name, fact.value))

    def _price(self) -> Iterator[Change]:
        credits, billing, spec = self._known("credits"), self._known("billing"), self.spec.price
        if credits is None or billing is None or credits.value is None:
            return
        amount, key = number_value(credits.value), PRICE_KEYS.get(billing.value)
        if spec is None:
            if key is not None:
                yield from self._change(self.spec, ("price",), None, credits, amount, f"{amount} credits")
            return
        if spec.billing is not None and spec.billing != billing.value:
            yield from self._change(spec, ("price", "billing"), spec.billing, billing, billing.value)
        stated = [("fixed", spec.fixed), ("reference", spec.reference)]
        name, old = next(((name, price) for name, price in stated if price is not None), ("", None))
        if old is not None and old != credits.value:
            yield from self._change(spec, ("price", name), old, credits, amount)

    def _parameters(self) -> Iterator[Change]:
        """New parameters, those that are gone, and each fact, in the order of the page."""
        keys, containers = self.facts.parameters, self.home.containers
        paths = [spec_path(key, containers) for key in keys]
        for index, (key, path) in enumerate(zip(keys, paths, strict=True)):
            parameter = part_at(self.spec, path)
            if (
                isinstance(parameter, Parameter) and path[-1] != "items"
            ):  # what an element must be, a person words
                yield from self._parameter(key, path, parameter)
            elif parameter is None and path[1] not in self.home.common:
                yield from self._new(key, path, paths[:index])
        if self.facts.complete:
            listed = {path[1] for path in paths}
            for key, parameter in self.spec.parameters.items():
                if key not in listed:
                    yield from self._gone(key, parameter)

    def _new(self, key: str, path: Path, before: Sequence[Path]) -> Iterator[Change]:
        """A parameter that the spec does not have."""
        if self._is_settled(self.spec, path):
            return
        fact = self._known("parameters", key, "type")
        line = self.facts.parts[("parameters", key)].line
        # It goes behind the last parameter that stands before it on the page and in the same part of the spec.
        siblings = (
            other for other in reversed(before) if other[:-1] == path[:-1] and part_at(self.spec, other)
        )
        yield Change(
            verb=Verb.ADDED,
            path=path,
            new=f"a parameter of type {fact.value}" if fact else "a parameter",
            span=self.spec.where("parameters"),
            page=fact.name if fact else self.facts.origins[0].name,
            line=line or (fact.line if fact else 1),
            value=key,
            after=next((other[-1] for other in siblings), None),
        )

    def _gone(self, key: str, parameter: Parameter) -> Iterator[Change]:
        """A parameter that no page lists any more, where it was read on one of them."""
        is_read_here = self._source(parameter) in {origin.id for origin in self.facts.origins}
        is_decided = parameter.unavailable or "name" in (parameter.inferred or ())
        if not is_read_here or is_decided or self._is_settled(self.spec, ("parameters", key)):
            return
        yield Change(
            verb=Verb.REMOVED,
            path=("parameters", key),
            old="a parameter",
            span=self.spec.node.where("parameters") if parameter.node is None else parameter.where(),
            page=self.facts.origins[0].name,
            line=1,
        )

    def _source(self, parameter: Parameter) -> str:
        """The source of which a parameter was read."""
        return parameter.source or self.spec.source or next(iter(self.spec.sources))

    def _parameter(self, key: str, path: Path, spec: Parameter) -> Iterator[Change]:
        yield from self._type(key, path, spec)
        type_ = _type_of(spec)
        required = self._known("parameters", key, "required")
        if required is not None and bool(required.value) != spec.required:
            new = True if required.value else None
            yield from self._change(spec, (*path, "required"), spec.required or None, required, new)
        yield from self._default(key, path, spec, type_)
        yield from self._options(key, path, spec, type_)
        for name in NUMBERS:
            fact, old = self._known("parameters", key, name), getattr(spec, name)
            if fact is not None and fact.value != old and not _is_listed_to(spec, name, fact.value):
                value = None if fact.value is None else number_value(fact.value)
                yield from self._change(spec, (*path, name), old, fact, value)
        yield from self._length(key, path, spec)
        ratio, old = self._known("parameters", key, "ratio"), spec.ratio and (spec.ratio.min, spec.ratio.max)
        if ratio is not None and ratio.value != old:
            limits = None if ratio.value is None else Flow(min=ratio.value[0], max=ratio.value[1])
            yield from self._change(spec, (*path, "ratio"), old, ratio, limits)
        yield from self._media(("parameters", key, "media"), (*path, "media"), spec.media, spec)
        yield from self._silent(key, path, spec)

    def _silent(self, key: str, path: Path, spec: Parameter) -> Iterator[Change]:
        """What a page that was read to its end says nothing of any more."""
        blocks = self.facts.blocks.get(key, ())
        first = next((block for block in blocks if block.source == self._source(spec)), None)
        if first is None:
            return
        for fact, old in values.silent_facts(spec, [block.text for block in blocks]):
            if ("parameters", key, *fact) not in self.facts.facts:
                part = spec.media if fact[0] == "media" and spec.media is not None else spec
                silence = Known(None, first.source, first.line, first.name)
                was = JsonValue(old) if fact == ("default",) else old
                yield from self._change(part, (*path, *fact), was, silence, None)

    def _type(self, key: str, path: Path, spec: Parameter) -> Iterator[Change]:
        fact = self._known("parameters", key, "type")
        new = declared_type(fact.value) if fact is not None else None
        if fact is None or new is None or values.same_word(spec.declared, fact.value):
            return
        old = _type_of(spec)
        if {*old.types} != {*new.types}:
            types = new.types[0] if len(new.types) == 1 else list(new.types)
            yield from self._change(spec, (*path, "type"), spec.type, fact, types)
        if spec.declared is not None:
            word = fact.value if new.says_more else None
            yield from self._change(spec, (*path, "declared"), spec.declared, fact, word)
        if new.nullable and not old.nullable:
            yield from self._change(spec, (*path, "nullable"), None, fact, True)
        if new.items is not None and old.items not in (None, new.items):
            yield from self._change(spec, (*path, "items"), old.items, fact, {"type": new.items})

    def _default(self, key: str, path: Path, spec: Parameter, type_: DeclaredType) -> Iterator[Change]:
        fact = self._known("parameters", key, "default")
        old = JsonValue(spec.default) if spec.wrote("default") is not None else None
        if fact is None:
            return
        if fact.value is None:
            if old is not None:
                yield from self._change(spec, (*path, "default"), old, fact, None)
        elif old is None or not is_written_as(spec.default, fact.value):
            try:
                value = parse_value(fact.value, type_)
            except WrongType:
                value = fact.value
            yield from self._change(spec, (*path, "default"), old, fact, JsonValue(value))

    def _options(self, key: str, path: Path, spec: Parameter, type_: DeclaredType) -> Iterator[Change]:
        fact = self._known("parameters", key, "options")
        if fact is None or (type_.types == ("boolean",) and {*(fact.value or ())} == BOTH):
            return
        old = [option.value for option in spec.options or ()]
        texts = fact.value or ()
        is_gone = any(not any(is_written_as(value, text) for text in texts) for value in old)
        is_new = any(not any(is_written_as(value, text) for value in old) for text in texts)
        if is_gone or is_new:
            try:
                value = [_option(old, text, type_) for text in texts] or None
            except WrongType:
                value = list(texts)
            yield from self._change(spec, (*path, "options"), old or None, fact, value)

    def _length(self, key: str, path: Path, spec: Parameter) -> Iterator[Change]:
        fact = self._known("parameters", key, "length")
        if fact is None:
            return
        lengths = spec.length if isinstance(spec.length, tuple) else (spec.length,)
        limits = [
            Limit(length.max, length.min, length.unit) for length in lengths if isinstance(length, Length)
        ]
        old = limits[0] if limits else None
        if fact.value is None:
            if old is not None:
                yield from self._change(spec, (*path, "length"), old, fact, None)
        elif fact.value not in limits:
            new = length_value(fact.value)
            yield from self._change(spec, (*path, "length"), old, fact, new, in_words(fact.value))


def _type_of(spec: Parameter) -> DeclaredType:
    types = spec.type if isinstance(spec.type, tuple) else (spec.type,) if spec.type else ()
    items = spec.items.type if spec.items is not None else None
    return DeclaredType(
        tuple(type_ for type_ in types if type_ != "null"),
        nullable=spec.nullable or "null" in types,
        items=items if isinstance(items, str) else None,
    )


def _option(old: Sequence[Any], text: str, type_: DeclaredType) -> Any:
    """An option as the spec has it already, or of its type."""
    return next((value for value in old if is_written_as(value, text)), None) or parse_value(text, type_)


def _is_listed_to(spec: Parameter, name: str, limit: Decimal | None) -> bool:
    """Whether a person has listed all numbers instead, and the list ends there."""
    numbers = [number(str(option.value)) for option in spec.options or ()]
    known = sorted(value for value in numbers if value is not None)
    ends = {"min": known[:1], "max": known[-1:]}
    return limit is not None and len(known) == len(numbers) and ends.get(name) == [limit]
