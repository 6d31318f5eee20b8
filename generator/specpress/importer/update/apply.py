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
from specpress.importer.merge import ModelFacts
from specpress.importer.update.compare import Change, Comparison, Verb
from specpress.importer.update.values import JsonValue, is_written_as
from specpress.importer.update.yaml_edit import CannotEdit, remove, set_elements, set_value
from specpress.importer.writing.draft import draft, source_fields
from specpress.importer.writing.parameters import NO_LIMIT
from specpress.importer.writing.paths import part_at, place_at, spec_path
from specpress.spec.base import Fact
from specpress.spec.load import SpecFile, read_spec
from specpress.spec.model import ModelSpec
from specpress.spec.parameter import Parameter
from specpress.spec.shape import keys_of
from specpress.spec.yaml import parse

_LISTS = frozenset({"options", "errors", "inputs", "mime_types", "forms"})


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
        self.facts = _with_ids_of(spec, self.facts)
        changes = self._changes(spec)
        if not changes:
            return Updated(self.text, ())
        done = self._together(changes) or tuple(
            replace(change, by_hand=self._step(change)) for change in changes
        )
        done = tuple(change for change in done if not (change.by_hand and _is_known_misfit(spec, change)))
        if any(change.by_hand is None for change in done):
            self._refresh()
        return Updated(self.text, done)

    def _changes(self, spec: ModelSpec) -> tuple[Change, ...]:
        return (*Comparison(spec, self.facts, self.home).changes(), *_new_sources(spec, self.facts))

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
        left = self._left(self.text)
        if left is not None and not left & {change.path for change in changes}:
            return changes
        self.text = before
        return ()

    def _step(self, change: Change) -> str | None:
        """Put one difference in; gives why it cannot be."""
        left = self._left(self.text)
        if left is not None and change.path not in left:
            return None  # an earlier step, at the anchor of a shared part, has done it
        try:
            text = self._accepted(self._put(change))
        except CannotEdit as error:
            return str(error)
        left = self._left(text)
        if left is None or change.path in left:
            return "the place could not be found in the text"
        self.text = text
        return None

    def _left(self, text: str) -> set[Path] | None:
        """The paths of what a text still lacks; None where it is no spec that `check` takes."""
        spec = self._spec(text)
        return None if spec is None else {change.path for change in self._changes(spec)}

    def _spec(self, text: str) -> ModelSpec | None:
        return checked(self.file, text.encode(), self.home)[0]

    def _accepted(self, text: str) -> str:
        """The text, where the loader takes it. Raises CannotEdit with the first error.

        A documented request that is refused for what has changed gives way to the one that the page shows now.
        """
        errors = self._errors(text)
        node, _ = parse(text.encode(), "") if errors else (None, ())
        if node is not None:
            places = [place_at(node, error.span.line, error.span.column) for error in errors]
            if all(path[:1] == ("examples",) for path in places):
                for index in sorted({int(path[1]) for path in places if len(path) > 1}):
                    if index < len(self.facts.examples):
                        request = self.facts.examples[index][1].request
                        text = set_value(text, ("examples", str(index), "request"), request)
                errors = self._errors(text)
        if errors:
            raise CannotEdit(f"the spec would be refused: {errors[0].message}")
        return text

    def _errors(self, text: str) -> list[Diagnostic]:
        _, problems = checked(self.file, text.encode(), self.home)
        return [problem for problem in problems if problem.severity is Severity.ERROR]

    def _put(self, change: Change) -> str:
        """The text with a difference in it. Raises CannotEdit."""
        if change.path[0] == "parameters" and _is_parameter(change):
            return self._parameter(change)
        if change.verb is Verb.REMOVED:
            return remove(self.text, change.path)
        value = change.value.value if isinstance(change.value, JsonValue) else change.value
        if change.path[-1] in ("uploads", "price"):
            section = self._draft().get(change.path[-1])
            if section is None:
                raise CannotEdit("its price cannot be written without more than the page says")
            return set_value(self.text, change.path, section)
        if change.path[-1] in _LISTS:
            return set_elements(self._without_stale(change.path), change.path, value, _is_element)
        if change.path[-2:] == ("uploads", "kinds"):
            raise CannotEdit("a kind of upload has limits of its own; add or remove it by hand")
        return set_value(self._without_stale(change.path), change.path, value)

    def _draft(self) -> Any:
        """The spec that the pages alone would make."""
        sections = draft(self.facts, self.glossary, self.home.containers, {})
        return {key: value for section in sections for key, value in section.items()}

    def _parameter(self, change: Change) -> str:
        """The text with a whole parameter put in as a new spec would have it, or taken out."""
        if change.verb is Verb.ADDED:
            return set_value(self.text, change.path, dict(part_at(self._draft(), change.path)), change.after)
        spec = _read(self.file, self.text)
        if spec is None or not self._is_ours(change.path[1], spec.parameters[change.path[1]]):
            raise CannotEdit("a person has worked on it; remove it, or say `unavailable`")
        return remove(self.text, change.path)

    def _is_ours(self, key: str, parameter: Parameter) -> bool:
        """Whether nothing of a parameter was written by a person: only facts, and words of the glossary."""
        types = (parameter.type,) if isinstance(parameter.type, str) else parameter.type or ()
        entry = self.glossary.entry(key, types, [str(option.value) for option in parameter.options or ()])
        ours = {None} | ({entry.description, entry.title} if entry is not None else set())
        by_hand = (parameter.inferred, parameter.observed, parameter.unknown, parameter.meanings)
        if any(by_hand) or not {parameter.title, parameter.description, parameter.note} <= ours:
            return False
        # A comment in its lines is a person's too.
        return self.text.count("#") == remove(self.text, ("parameters", key)).count("#")

    def _without_stale(self, path: Path) -> str:
        """The text without what says that the fact is not known, or that there is none."""
        *parent, name = path
        part = part_at(_read(self.file, self.text), tuple(parent))
        text = self.text
        if isinstance(part, Fact) and name in (part.unknown or {}):
            text = remove(text, (*parent, "unknown", *([name] if len(part.unknown or {}) > 1 else [])))
        if isinstance(part, Fact) and name == "length" and part.note == NO_LIMIT:
            text = remove(text, (*parent, "note"))
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


def _is_element(node: Any, value: Any) -> bool:
    """Whether an element of a list, bare or under `value`, is this one."""
    if isinstance(node.value, list):
        node = next((child for key, child in node.value if getattr(key, "value", None) == "value"), node)
    return bool(node.value == str(value)) or (
        isinstance(node.value, str) and is_written_as(value, node.value)
    )


def _with_ids_of(spec: ModelSpec, facts: ModelFacts) -> ModelFacts:
    """The facts with their sources called as the spec calls them."""
    known = {_address(source.url): id for id, source in reversed(spec.sources.items())}
    ids: dict[str, str] = {}
    for origin in facts.origins:
        id = known.get(_address(origin.url)) if origin.url else None
        ids[origin.id] = id or _free(origin.id, {*spec.sources, *ids.values()})
    return replace(
        facts,
        origins=tuple(replace(origin, id=ids[origin.id]) for origin in facts.origins),
        main=spec.source or next(iter(spec.sources)),
        parts={path: replace(part, source=ids[part.source]) for path, part in facts.parts.items()},
        blocks={
            key: tuple(replace(block, source=ids[block.source]) for block in blocks)
            for key, blocks in facts.blocks.items()
        },
    )


def _address(url: str | None) -> str:
    return (url or "").partition("://")[2].rstrip("/").lower()


def _free(id: str, taken: set[str]) -> str:
    numbered = (f"{id}_{number}" for number in range(2, 1000))
    return next(name for name in (id, *numbered) if name not in taken)


def _new_sources(spec: ModelSpec, facts: ModelFacts) -> Iterator[Change]:
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
                value=source_fields(origin),
            )


def _lines(spec: ModelSpec, facts: ModelFacts, home: Home) -> Iterator[tuple[Path, int]]:
    """The lines that have moved, of parts that name one."""
    main = spec.source or next(iter(spec.sources))
    for fact_path, part in facts.parts.items():
        is_parameter = fact_path[0] == "parameters"
        path = spec_path(fact_path[1], home.containers) if is_parameter else fact_path
        known = part_at(spec, path)
        has_line = (
            isinstance(known, Fact) and known.line is not None and (known.source or main) == part.source
        )
        if has_line and part.line not in (None, known.line):
            yield (*path, "line"), part.line


def _days(spec: ModelSpec, facts: ModelFacts) -> Iterator[tuple[Path, Any]]:
    for origin in facts.origins:
        if origin.id in spec.sources and spec.sources[origin.id].read < origin.read:
            yield ("sources", origin.id, "read"), origin.read
