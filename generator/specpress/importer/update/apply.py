"""The differences put into the text of a spec, one after the other.

Given the text and its differences; gives the text with those that could be put in, and for each of the others why
not. After each step the text is read again by the loader: a step that makes it worse is taken back. Lines and the
day on which a page was read follow only where something has changed, so that an unchanged page changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from specpress.base.diagnostics import Diagnostic, Severity
from specpress.importer.catalogue import Home, checked
from specpress.importer.facts import Path
from specpress.importer.glossary import Glossary
from specpress.importer.merge import ModelFacts, Origin
from specpress.importer.update.change import Change, Verb
from specpress.importer.update.compare import Comparison
from specpress.importer.update.diff import Sides
from specpress.importer.update.values import Written, says
from specpress.importer.update.yaml_edit import CannotEdit, remove, set_elements, set_value
from specpress.importer.writing.draft import draft
from specpress.importer.writing.new import place_at, way
from specpress.importer.writing.parameters import NO_LIMIT
from specpress.spec.base import Fact
from specpress.spec.load import SpecFile, read_spec
from specpress.spec.model import ModelSpec
from specpress.spec.parameter import Parameter
from specpress.spec.shape import keys_of
from specpress.spec.yaml import parse

LISTS = frozenset({"options", "errors", "inputs", "mime_types", "forms"})


@dataclass(frozen=True, slots=True)
class Updated:
    """A spec's text after an update, and what has changed."""

    text: str
    changes: tuple[Change, ...]


@dataclass(slots=True)
class Update:
    """One spec that is brought up to date."""

    file: SpecFile
    home: Home
    facts: ModelFacts
    glossary: Glossary
    text: str

    def run(self, spec: ModelSpec) -> Updated:
        """Everything that can be put in."""
        self.facts = with_ids_of(spec, self.facts)
        changes = (
            *Comparison(Sides(spec, self.facts, self.home)).changes(),
            *new_sources(spec, self.facts, self.file),
        )
        done = self._together(changes) or tuple(replace(one, by_hand=self._step(one)) for one in changes)
        done = tuple(one for one in done if not (one.by_hand and _is_known_misfit(spec, one)))
        if any(change.by_hand is None for change in done):
            self._refresh()
        return Updated(self.text, done)

    def _together(self, changes: tuple[Change, ...]) -> tuple[Change, ...]:
        """Put all differences in at once, for a new default may need a new option; empty where that fails."""
        before = self.text
        try:
            for change in changes:
                self.text = self._put(change)
            self.text = self._accepted(self.text)
        except CannotEdit:
            self.text = before
            return ()
        spec = self._spec(self.text)
        if spec is not None and not any(self._is_left(spec, one) for one in changes):
            return changes
        self.text = before
        return ()

    def _step(self, change: Change) -> str | None:
        """Put one difference in; gives why it cannot be."""
        spec = self._spec(self.text)
        if spec is not None and not self._is_left(spec, change):
            return None  # an earlier step, at the anchor of a shared part, has done it
        try:
            text = self._accepted(self._put(change))
        except CannotEdit as error:
            return str(error)
        now = self._spec(text)
        if now is None or self._is_left(now, change):
            return "the place could not be found in the text"
        self.text = text
        return None

    def _is_left(self, spec: ModelSpec, change: Change) -> bool:
        if change.path[0] == "sources":
            return change.path[1] not in spec.sources
        return any(
            one.path == change.path for one in Comparison(Sides(spec, self.facts, self.home)).changes()
        )

    def _spec(self, text: str) -> ModelSpec | None:
        return checked(self.file, text.encode(), self.home)[0]

    def _accepted(self, text: str) -> str:
        """The text, where the loader takes it. Raises CannotEdit with the first error.

        A documented request that is refused for what has changed gives way to the one that the page shows now.
        """
        errors = self._errors(text)
        node, _ = parse(text.encode(), "") if errors else (None, ())
        if node is not None:
            places = [place_at(node, one.span.line, one.span.column) for one in errors]
            if all(path[:1] == ("examples",) for path in places):
                for at in sorted({int(path[1]) for path in places if len(path) > 1}):
                    if at < len(self.facts.examples):
                        request = self.facts.examples[at][1].request
                        text = set_value(text, ("examples", str(at), "request"), request)
                errors = self._errors(text)
        if errors:
            raise CannotEdit(f"the spec would be refused: {errors[0].message}")
        return text

    def _errors(self, text: str) -> list[Diagnostic]:
        _, problems = checked(self.file, text.encode(), self.home)
        return [one for one in problems if one.severity is Severity.ERROR]

    def _put(self, change: Change) -> str:
        if change.path[0] == "parameters" and _is_parameter(change):
            return self._parameter(change)
        if change.verb is Verb.REMOVED:
            return remove(self.text, change.path)
        value = change.value.value if isinstance(change.value, Written) else change.value
        if change.path[-1] in ("uploads", "price"):
            return set_value(self.text, change.path, self._section(change.path[-1]))
        if change.path[-1] in LISTS:
            return set_elements(self._without_stale(change.path), change.path, value, _holds)
        if change.path[-2:] == ("uploads", "kinds"):
            raise CannotEdit("a kind of upload has limits of its own; add or remove it by hand")
        return set_value(self._without_stale(change.path), change.path, value)

    def _parameter(self, change: Change) -> str:
        if change.verb is Verb.ADDED:
            return set_value(self.text, change.path, self._written(change), change.after)
        spec = _read(self.file, self.text)
        if spec is None or not self._is_ours(change.path[1], spec.parameters[change.path[1]]):
            raise CannotEdit("a person has worked on it; remove it, or say `unavailable`")
        return remove(self.text, change.path)

    def _written(self, change: Change) -> dict[Any, Any]:
        """A new parameter as a new spec would have it."""
        found: Any = {}
        for section in draft(self.facts, self.glossary, self.home.containers, {}):
            found = {**found, **section}
        for step in change.path:
            found = found[step]
        return dict(found)

    def _section(self, name: str) -> Any:
        for section in draft(self.facts, self.glossary, self.home.containers, {}):
            if name in section:
                return section[name]
        raise CannotEdit("its price cannot be written without more than the page says")

    def _is_ours(self, key: str, parameter: Parameter) -> bool:
        """Whether nothing of a parameter was written by a person: only facts, and words of the glossary."""
        entry = self.glossary.entry(key)
        ours = {entry.description, entry.title} if entry is not None else set()
        texts = (parameter.title, parameter.description, parameter.note)
        plain = all(text is None or text in ours for text in texts)
        by_hand = (parameter.inferred, parameter.observed, parameter.unknown, parameter.meanings)
        return plain and not any(by_hand) and not self._has_comment(key)

    def _has_comment(self, key: str) -> bool:
        without = remove(self.text, ("parameters", key))
        return self.text.count("#") - without.count("#") > 0

    def _without_stale(self, path: Path) -> str:
        """The text without what says that the fact is not known, or that there is none."""
        part = part_at(_read(self.file, self.text), path[:-1])
        stale: list[Path] = []
        if isinstance(part, Fact) and path[-1] in (part.unknown or {}):
            alone = len(part.unknown or {}) == 1
            stale.append((*path[:-1], "unknown") if alone else (*path[:-1], "unknown", path[-1]))
        if isinstance(part, Fact) and path[-1] == "length" and part.note == NO_LIMIT:
            stale.append((*path[:-1], "note"))
        text = self.text
        for one in stale:
            text = remove(text, one)
        return text

    def _refresh(self) -> None:
        """The lines of all parts, and the day of the page."""
        spec = self._spec(self.text)
        if spec is None:
            return
        text = self.text
        for path, value in (*_lines(spec, self.facts, self.home), *_days(spec, self.facts)):
            try:
                text = set_value(text, path, value)
            except CannotEdit:
                continue
        if not self._errors(text):
            self.text = text


def _is_parameter(change: Change) -> bool:
    """Whether it is about a whole parameter."""
    facts = {key.name for key in keys_of(Parameter)}
    return len(change.path) == 2 or change.path[-2] == "fields" or change.path[-1] not in facts


def _is_known_misfit(spec: ModelSpec, change: Change) -> bool:
    """Whether the spec says already that the fact is not known, and it cannot be put in: it did not fit before."""
    part = part_at(spec, change.path[:-1])
    return isinstance(part, Fact) and change.path[-1] in (part.unknown or {})


def _read(file: SpecFile, text: str) -> ModelSpec | None:
    """A spec in the midst of being changed, which need not be right yet."""
    spec, _ = read_spec(file, text.encode())
    return spec if isinstance(spec, ModelSpec) else None


def part_at(spec: ModelSpec | None, path: Path) -> Any:
    """What stands at a path of a spec, or None."""
    part: Any = spec
    for step in path:
        if isinstance(part, dict):
            part = part.get(step)
        elif isinstance(part, tuple):
            part = part[int(step)]
        else:
            part = getattr(part, step, None)
    return part


def _holds(node: Any, value: Any) -> bool:
    """Whether an element of a list, bare or under `value`, is this one."""
    if isinstance(node.value, list):
        node = next((one for key, one in node.value if getattr(key, "value", None) == "value"), node)
    return bool(node.value == str(value)) or (isinstance(node.value, str) and says(value, node.value))


def with_ids_of(spec: ModelSpec, facts: ModelFacts) -> ModelFacts:
    """The facts with their sources called as the spec calls them."""
    names: dict[str, str] = {}
    for origin in facts.origins:
        known = next(
            (
                id
                for id, one in spec.sources.items()
                if origin.url and _address(one.url) == _address(origin.url)
            ),
            None,
        )
        names[origin.id] = known or _free(origin.id, {*spec.sources, *names.values()})
    return replace(
        facts,
        origins=tuple(replace(one, id=names[one.id]) for one in facts.origins),
        main=spec.source or next(iter(spec.sources)),
        parts={path: replace(part, source=names[part.source]) for path, part in facts.parts.items()},
        blocks={
            key: tuple(replace(one, source=names[one.source]) for one in blocks)
            for key, blocks in facts.blocks.items()
        },
    )


def _address(url: str | None) -> str:
    return (url or "").partition("://")[2].rstrip("/").lower()


def _free(id: str, taken: set[str]) -> str:
    return next(one for one in (id, *(f"{id}_{n}" for n in range(2, 1000))) if one not in taken)


def new_sources(spec: ModelSpec, facts: ModelFacts, file: SpecFile) -> Iterator[Change]:
    """Pages that the spec does not name."""
    for origin in facts.origins:
        if origin.id not in spec.sources:
            yield Change(
                verb=Verb.ADDED,
                path=("sources", origin.id),
                new=origin.title,
                span=spec.where("sources"),
                page=origin.name,
                line=1,
                value=_source(origin),
            )


def _source(origin: Origin) -> dict[str, Any]:
    pairs = {
        "title": origin.title,
        "url": origin.url,
        "language": origin.language,
        "read": origin.read,
        "ends_in": origin.ends_in,
    }
    return {name: value for name, value in pairs.items() if value is not None}


def _lines(spec: ModelSpec, facts: ModelFacts, home: Home) -> Iterator[tuple[Path, int]]:
    """The lines that have moved, of parts that name one."""
    main = spec.source or next(iter(spec.sources))
    for path, part in facts.parts.items():
        at = way(path[1], home.containers) if path[0] == "parameters" else path
        own = part_at(spec, at)
        stands = isinstance(own, Fact) and own.line is not None and (own.source or main) == part.source
        if stands and part.line not in (None, own.line):
            yield (*at, "line"), part.line


def _days(spec: ModelSpec, facts: ModelFacts) -> Iterator[tuple[Path, Any]]:
    for origin in facts.origins:
        if origin.id in spec.sources and spec.sources[origin.id].read < origin.read:
            yield ("sources", origin.id, "read"), origin.read
