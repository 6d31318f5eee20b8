"""What the pages state of parameters otherwise than the spec: new ones, those that are gone, and each fact."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from specpress.importer.extracted import Limit
from specpress.importer.facts import Path, in_words
from specpress.importer.merge import Known
from specpress.importer.types import BOTH, Kind, Unfit, kind_of, number, typed
from specpress.importer.update.change import Change, Verb
from specpress.importer.update.diff import Sides
from specpress.importer.update.removed import gone
from specpress.importer.update.values import Written, same_word, says
from specpress.importer.writing.new import way
from specpress.importer.writing.parameters import length_value, number_value
from specpress.importer.writing.yaml_text import Flow
from specpress.spec.model import ModelSpec
from specpress.spec.parameter import Length, Parameter, Ratio

_NUMBERS = ("min", "max", "above", "below", "step", "multiple_of", "min_items", "max_items")


@dataclass(frozen=True, slots=True)
class ParameterComparison:
    """The parameters of one spec against those of its pages."""

    sides: Sides

    def changes(self) -> Iterator[Change]:
        """Every difference, in the order of the page."""
        seen = set()
        for at, key in enumerate(self.sides.facts.parameters):
            path = way(key, self.sides.home.containers)
            seen.add(path[:2])
            found = _follow(self.sides.spec, path)
            if found is not None and path[-1] != "items":  # what an element must be, a person words
                yield from self._parameter(key, path, found)
            elif found is None and path[1] not in self.sides.home.common:
                yield from self._new(key, path, self.sides.facts.parameters[:at])
        if self.sides.facts.complete:
            for key, parameter in self.sides.spec.parameters.items():
                if ("parameters", key) not in seen:
                    yield from self._gone(key, parameter)

    def _new(self, key: str, path: Path, before: Sequence[str]) -> Iterator[Change]:
        """A parameter that the spec does not have."""
        part = self.sides.facts.parts[("parameters", key)]
        fact = self.sides.known("parameters", key, "type")
        name = fact.name if fact else self.sides.facts.origins[0].name
        if self.sides.settled(self.sides.spec, path):
            return
        ways = [way(one, self.sides.home.containers) for one in before]
        after = next(
            (one[-1] for one in reversed(ways) if one[:-1] == path[:-1] and _follow(self.sides.spec, one)),
            None,
        )
        yield Change(
            verb=Verb.ADDED,
            path=path,
            new=f"a parameter of type {fact.value}" if fact else "a parameter",
            span=self.sides.spec.where("parameters"),
            page=name,
            line=part.line or (fact.line if fact else 1),
            value=key,
            after=after,
        )

    def _gone(self, key: str, parameter: Parameter) -> Iterator[Change]:
        """A parameter that no page lists any more, where it was read on one of them."""
        sources = {one.id for one in self.sides.facts.origins}
        source = parameter.source or self.sides.spec.source or next(iter(self.sides.spec.sources))
        if source not in sources or self.sides.settled(self.sides.spec, ("parameters", key)):
            return
        if parameter.unavailable or (parameter.inferred and "name" in parameter.inferred):
            return
        origin = self.sides.facts.origins[0]
        yield Change(
            verb=Verb.REMOVED,
            path=("parameters", key),
            old="a parameter",
            span=self.sides.spec.node.where("parameters") if parameter.node is None else parameter.where(),
            page=origin.name,
            line=1,
        )

    def _parameter(self, key: str, path: Path, spec: Parameter) -> Iterator[Change]:
        yield from self._type(key, path, spec)
        kind = _kind(spec)
        required = self.sides.known("parameters", key, "required")
        if required is not None and bool(required.value) != spec.required:
            stated = True if required.value else None
            yield from self.sides.change(spec, (*path, "required"), spec.required or None, required, stated)
        yield from self._default(key, path, spec, kind)
        yield from self._options(key, path, spec, kind)
        for name in _NUMBERS:
            fact = self.sides.known("parameters", key, name)
            old = getattr(spec, name)
            if fact is not None and fact.value != old and not _listed_to(spec, name, fact.value):
                value = None if fact.value is None else number_value(fact.value)
                yield from self.sides.change(spec, (*path, name), old, fact, value)
        yield from self._length(key, path, spec)
        ratio = self.sides.known("parameters", key, "ratio")
        if ratio is not None and ratio.value != (had := _ratio(spec.ratio)):
            limits = None if ratio.value is None else Flow(min=ratio.value[0], max=ratio.value[1])
            yield from self.sides.change(spec, (*path, "ratio"), had, ratio, limits)
        yield from self.sides.media(("parameters", key, "media"), (*path, "media"), spec.media, spec)
        yield from self._silent(key, path, spec)

    def _silent(self, key: str, path: Path, spec: Parameter) -> Iterator[Change]:
        """What a page that was read to its end says nothing of any more."""
        sides = self.sides
        own = spec.source or sides.spec.source or next(iter(sides.spec.sources))
        blocks = sides.facts.blocks.get(key, ())
        first = next((one for one in blocks if one.source == own), None)
        if first is None:
            return
        for fact, old in gone(spec, [one.text for one in blocks]):
            if ("parameters", key, *fact) not in sides.facts.facts:
                part = spec.media if fact[0] == "media" and spec.media is not None else spec
                known = Known(None, first.source, first.line, first.name)
                was = Written(old) if fact == ("default",) else old
                yield from sides.change(part, (*path, *fact), was, known, None)

    def _type(self, key: str, path: Path, spec: Parameter) -> Iterator[Change]:
        fact = self.sides.known("parameters", key, "type")
        kind = kind_of(fact.value) if fact is not None else None
        if fact is None or kind is None or same_word(spec.declared, fact.value):
            return
        own = _kind(spec)
        if {*own.types} != {*kind.types}:
            types = kind.types[0] if len(kind.types) == 1 else list(kind.types)
            yield from self.sides.change(spec, (*path, "type"), spec.type, fact, types)
        if spec.declared is not None:
            yield from self.sides.change(
                spec, (*path, "declared"), spec.declared, fact, fact.value if kind.says_more else None
            )
        if kind.nullable and not own.nullable:
            yield from self.sides.change(spec, (*path, "nullable"), None, fact, True)
        if kind.items is not None and own.items not in (None, kind.items):
            yield from self.sides.change(spec, (*path, "items"), own.items, fact, {"type": kind.items})

    def _default(self, key: str, path: Path, spec: Parameter, kind: Kind) -> Iterator[Change]:
        fact = self.sides.known("parameters", key, "default")
        if fact is None:
            return
        has = spec.wrote("default") is not None
        if fact.value is None:
            if has:
                yield from self.sides.change(spec, (*path, "default"), Written(spec.default), fact, None)
        elif not has or not says(spec.default, fact.value):
            old = Written(spec.default) if has else None
            try:
                value = typed(fact.value, kind)
            except Unfit:
                value = fact.value
            yield from self.sides.change(spec, (*path, "default"), old, fact, Written(value))

    def _options(self, key: str, path: Path, spec: Parameter, kind: Kind) -> Iterator[Change]:
        fact = self.sides.known("parameters", key, "options")
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
        yield from self.sides.change(spec, (*path, "options"), old or None, fact, value)

    def _length(self, key: str, path: Path, spec: Parameter) -> Iterator[Change]:
        fact = self.sides.known("parameters", key, "length")
        if fact is None:
            return
        old = spec.length if isinstance(spec.length, tuple) else (spec.length,)
        limits = [Limit(one.max, one.min, one.unit) for one in old if isinstance(one, Length)]
        if fact.value is None:
            if limits:
                yield from self.sides.change(spec, (*path, "length"), limits[0], fact, None)
        elif fact.value not in limits:
            first = limits[0] if limits else None
            yield from self.sides.change(
                spec, (*path, "length"), first, fact, length_value(fact.value), in_words(fact.value)
            )


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
