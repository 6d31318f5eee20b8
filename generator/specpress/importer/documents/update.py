"""A newer document against the spec that was made of an older one.

Given the text of a spec and what the document would make of it now; gives the differences, and the text with those in
it that could be put in. Facts are compared by what they say: the order of keys and options, and how a document spells
them, are no difference. What a person has decided stays: facts under `inferred` or `observed`, those that a
discrepancy is about, parts that were read in another source, and limits that the document's prose still speaks of.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from specpress.base.diagnostics import Diagnostic, Severity, Span
from specpress.base.json_text import json_line
from specpress.importer.catalogue import Home, checked
from specpress.importer.documents.document import Document, plain_node
from specpress.importer.documents.specs import SOURCE, Draft
from specpress.importer.facts import Path
from specpress.importer.update.compare import Change, Verb
from specpress.importer.update.values import JsonValue, in_message, list_changes, may_speak_of
from specpress.importer.update.yaml_edit import CannotEdit, remove, set_elements, set_value
from specpress.spec.load import SpecFile
from specpress.spec.parameter import Parameter
from specpress.spec.shape import keys_of
from specpress.spec.yaml import Mapping as MappingNode
from specpress.spec.yaml import Node, Scalar, parse

_PARTS = ("fields", "items", "values", "rules", "media")
_WORDS = (
    "title",
    "description",
    "note",
    "meanings",
    "examples",
    "unit",
    "rounding",
    "declared",
    "unavailable",
)
_ABOUT = ("line", "source", "inferred", "observed", "unknown")
_FACTS = tuple(key.name for key in keys_of(Parameter) if key.name not in (*_PARTS, *_WORDS, *_ABOUT))
_NOTHING: Mapping[str, Any] = {}
_IN_OTHER_WORDS = (
    "rules, exclusive keys and the like are put in by hand, beside those that a person has written"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdatedSpec:
    """A spec's text after an update, and what has changed."""

    text: str
    changes: tuple[Change, ...]


def updated(text: str, made: Draft, file: SpecFile, home: Home) -> UpdatedSpec:
    """The spec with all that can be put in; the text is one that `check` takes."""
    update = _Update(made, file, home)
    changes = update.changes(text)
    if not changes:
        return UpdatedSpec(text=text, changes=())
    together = update.together(text, changes)
    if together is not None:
        return UpdatedSpec(text=update.dated(together), changes=changes)
    done = []
    before = text
    for change in changes:
        text, reason = update.step(text, change)
        done.append(replace(change, by_hand=reason))
    return UpdatedSpec(text=update.dated(text) if text != before else text, changes=tuple(done))


class _Update:
    def __init__(self, made: Draft, file: SpecFile, home: Home) -> None:
        self.made, self.file, self.home = made, file, home
        self.document: Document = made.creation.document
        self.node: Node | None = None
        self.settled: tuple[str, ...] = ()
        self.source = SOURCE

    def changes(self, text: str) -> tuple[Change, ...]:
        """Every difference between a text and what the document says."""
        self.node, _ = parse(text.encode(), self.file.shown)
        spec = plain_node(self.node) if self.node is not None else {}
        self.source = _source_of(spec, self.made)
        ours = {json_line(entry) for entry in _plain(self.made.model.get("discrepancies", []))}
        self.settled = tuple(
            entry.get("about", "").replace(".fields.", ".")
            for entry in spec.get("discrepancies") or ()
            if json_line(_plain(entry)) not in ours
        )
        main = spec.get("source") or next(iter(spec["sources"]), "")
        return (
            *self._model(spec),
            *self._fields(("parameters",), spec["parameters"], self.made.parameters, main),
        )

    def _model(self, spec: Mapping[str, Any]) -> Iterator[Change]:
        """What is said of the request as a whole."""
        new, old = bool(self.made.model.get("open_parameters")), bool(spec.get("open_parameters"))
        inferred = self.made.model.get("inferred", {}).get("open_parameters")
        decided = (spec.get("inferred") or {}).get("open_parameters")
        is_settled = decided is not None and decided != inferred
        if new != old and not is_settled:
            yield self._change(("open_parameters",), old or None, new or None)
        is_old = "deprecated" in spec
        if is_old != ("deprecated" in self.made.head):
            yield self._change(("deprecated",), "deprecated" if is_old else None, None if is_old else {})
        known = [_canonical("rules", rule) for rule in spec.get("rules") or ()]
        rules = [rule for rule in self.made.model.get("rules", ()) if _canonical("rules", rule) not in known]
        if rules:
            yield self._change(("rules",), None, rules)

    def _fields(
        self, path: Path, old: Mapping[str, Any], new: Mapping[str, Any], main: str
    ) -> Iterator[Change]:
        before: str | None = None
        for key, parameter in new.items():
            place = (*path, key)
            if key in old:
                yield from self._parameter(place, old[key] or {}, parameter, main)
                before = key
            elif not self._is_settled(place, _NOTHING, _NOTHING):
                yield self._change(place, None, parameter, after=before)
        for key, parameter in old.items():
            part = parameter or {}
            is_decided = "unavailable" in part or "name" in (part.get("inferred") or ())
            is_common = path == ("parameters",) and key in self.home.common
            if key in new or is_decided or is_common or not self._is_read_here(part, main):
                continue
            if not self._is_settled((*path, key), part, _NOTHING):
                yield self._change((*path, key), "a parameter", None)

    def _parameter(
        self, path: Path, old: Mapping[str, Any], new: Mapping[str, Any], main: str
    ) -> Iterator[Change]:
        if not self._is_read_here(old, main):
            return
        prose = self.made.descriptions.get(_name(path), "")
        for fact in _FACTS:
            place = (*path, fact)
            has_old, has_new = fact in old, fact in new
            if not (has_old or has_new) or self._is_settled(place, old, new):
                continue
            if has_old and has_new and _canonical(fact, old[fact]) == _canonical(fact, new[fact]):
                continue
            if has_old and not has_new and (_is_default(fact, old[fact]) or may_speak_of(prose, old[fact])):
                continue
            if has_new and not has_old and _is_default(fact, new[fact]):
                continue
            was = _shown(old[fact]) if has_old else None
            yield self._change(place, was, _shown(new[fact]) if has_new else None)
        yield from self._media((*path, "media"), old, new)
        yield from self._fields((*path, "fields"), old.get("fields") or {}, new.get("fields") or {}, main)
        for name in ("items", "values"):
            if name in old and name in new:
                yield from self._parameter((*path, name), old[name], new[name], main)
            elif (name in old or name in new) and not self._is_settled((*path, name), old, new):
                yield self._change((*path, name), _shown(old.get(name)), _shown(new.get(name)))

    def _media(self, path: Path, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
        """A file's facts; what a document is silent on, which is most, a person has read elsewhere."""
        known, media = old.get("media"), new.get("media")
        if media is None or self._is_settled(path, old, new):
            return
        if known is None:
            yield self._change(path, None, media)
            return
        for fact, value in media.items():
            is_same = fact in _ABOUT or _canonical(fact, known.get(fact)) == _canonical(fact, value)
            if not is_same and not self._is_settled((*path, fact), known, media):
                yield self._change((*path, fact), known.get(fact), _shown(value))

    def _is_read_here(self, part: Mapping[str, Any], main: str) -> bool:
        return (part.get("source") or main) == self.source

    def _is_settled(self, path: Path, old: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
        """Whether a person has decided what the spec says here."""
        fact = path[-1]
        if fact in (old.get("observed") or ()):
            return True
        said = (old.get("inferred") or {}).get(fact)
        if said is not None and said != (new.get("inferred") or {}).get(fact):
            return True
        name = _name(path)
        return any(name == subject or name.startswith(f"{subject}.") for subject in self.settled)

    def _change(self, path: Path, old: Any, new: Any, after: str | None = None) -> Change:
        is_parameter = len(path) == 2 or path[-2] == "fields"
        name = _name(path if is_parameter else path[:-1])
        pointer = self.made.pointers.get(name, self.document.full(self.made.creation.pointer))
        said = (
            f"a parameter of type {in_message(new.get('type'))}"
            if is_parameter and isinstance(new, Mapping)
            else None
        )
        return Change(
            verb=Verb.ADDED if old is None else Verb.REMOVED if new is None else Verb.CHANGED,
            path=path,
            old=None if old is None else in_message(_bare(old)),
            new=None if new is None else said or in_message(_bare(new)),
            span=_span(self.node, path) or Span(self.file.shown),
            page=self.document.name,
            line=self.document.line(pointer.removeprefix(self.document.base) or "#"),
            value=new,
            after=after,
            listed=list_changes(_bare(old), _bare(new)),
        )

    # Putting in

    def together(self, text: str, changes: Sequence[Change]) -> str | None:
        """The text with all differences, for a new default may need a new option; None where that fails."""
        try:
            for change in changes:
                text = self._put(text, change)
        except CannotEdit:
            return None
        return text if not self._errors(text) and not self.changes(text) else None

    def step(self, text: str, change: Change) -> tuple[str, str | None]:
        """The text with one difference in it, or as it was and why."""
        if change.path not in {left.path for left in self.changes(text)}:
            return text, None  # an earlier step, at the anchor of a shared part, has done it
        try:
            new = self._put(text, change)
        except CannotEdit as error:
            return text, str(error)
        if errors := self._errors(new):
            return text, f"the spec would be refused: {errors[0].message}"
        if change.path in {left.path for left in self.changes(new)}:
            return text, "the place could not be found in the text"
        return new, None

    def _put(self, text: str, change: Change) -> str:
        """The text with a difference in it. Raises CannotEdit."""
        path, value = change.path, change.value
        if path == ("rules",):
            raise CannotEdit(_IN_OTHER_WORDS)
        if change.verb is Verb.REMOVED:
            is_parameter = len(path) == 2 or path[-2] == "fields"
            if is_parameter and _has_words(part_of(self.node, path)):
                raise CannotEdit("a person has worked on it; remove it, or say `unavailable`")
            return remove(text, path)
        if isinstance(value, JsonValue):
            value = value.value
        if path[-1] in ("options", "forms", "mime_types"):
            return set_elements(self._known(text, path), path, [_value(item) for item in value], _is_element)
        return set_value(self._known(text, path), path, value, change.after)

    def _known(self, text: str, path: Path) -> str:
        """The text without what says that a fact is not known, which now is."""
        node, _ = parse(text.encode(), self.file.shown)
        unknown = part_of(node, (*path[:-1], "unknown"))
        if isinstance(unknown, Mapping) and path[-1] in unknown:
            return remove(text, (*path[:-1], "unknown", *([path[-1]] if len(unknown) > 1 else [])))
        return text

    def dated(self, text: str) -> str:
        """The text with the day on which the document was saved."""
        read = self.made.head["sources"][SOURCE]["read"]
        try:
            new = set_value(text, ("sources", self.source, "read"), read)
        except CannotEdit:
            return text
        return text if self._errors(new) else new

    def _errors(self, text: str) -> list[Diagnostic]:
        _, problems = checked(self.file, text.encode(), self.home)
        return [problem for problem in problems if problem.severity is Severity.ERROR]


def _source_of(spec: Mapping[str, Any], made: Draft) -> str:
    """The id that a spec has for the document: by the pointer, else by the title."""
    new = made.head["sources"][SOURCE]
    sources = spec.get("sources") or {}
    for name in ("pointer", "title"):
        for id, source in sources.items():
            if (source or {}).get(name) == new.get(name):
                return str(id)
    return SOURCE


def _name(path: Path) -> str:
    return (
        ".".join(step for step in path[1:] if step != "fields") if path[0] == "parameters" else ".".join(path)
    )


def _plain(value: Any) -> Any:
    """A value without what says where it was read."""
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items() if key not in ("source", "line")}
    return [_plain(item) for item in value] if isinstance(value, (list, tuple)) else value


def _canonical(fact: str, value: Any) -> str:
    """A fact as a text that is the same however it is written."""
    if fact == "type" and not isinstance(value, str):
        return json_line(sorted(value or []))
    if fact == "length" and not isinstance(value, (Mapping, list, str)):
        return json_line({"max": value})
    if fact in ("options", "mime_types", "forms"):
        return json_line(sorted(json_line(_numbers(_value(item))) for item in value or ()))
    if fact in ("any_of", "rules") and isinstance(value, (list, tuple)):
        return json_line(sorted(_canonical("", item) for item in value))
    if fact == "deprecated":
        return "deprecated"
    return json_line(_numbers(_without_words(value)))


def _without_words(value: Any) -> Any:
    """A part without what is said of it, its keys in one order."""
    if isinstance(value, Mapping):
        words = (*_WORDS, *_ABOUT)
        kept = {key: item for key, item in value.items() if key not in words and isinstance(key, str)}
        return {
            key: _canonical(key, kept[key])
            if key in ("type", "options", "any_of", "length")
            else _without_words(kept[key])
            for key in sorted(kept)
        }
    return [_without_words(item) for item in value] if isinstance(value, (list, tuple)) else value


def _numbers(value: Any) -> Any:
    """A value in which 1, 1.0 and 1e0 are one number."""
    if isinstance(value, Mapping):
        return {key: _numbers(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_numbers(item) for item in value]
    if isinstance(value, Decimal) or (isinstance(value, int) and not isinstance(value, bool)):
        return Decimal(value).normalize() + 0
    return value


def _is_default(fact: str, value: Any) -> bool:
    """Whether it is what the format takes where nothing is written."""
    return value is False and fact in ("required", "nullable", "open", "open_options", "unique_items")


def _shown(value: Any) -> Any:
    """A value of JSON that may be null, apart from None for what is not there."""
    return JsonValue(None) if value is None else value


def _bare(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return [_value(item) for item in value]
    if isinstance(value, Mapping):
        return _without_words(value)
    return value


def _value(option: Any) -> Any:
    return option["value"] if isinstance(option, Mapping) and "value" in option else option


def _is_element(node: Any, value: Any) -> bool:
    """Whether an element of a list, bare or under `value`, is this one."""
    if isinstance(node.value, list):
        node = next((child for key, child in node.value if getattr(key, "value", None) == "value"), node)
    text = value if isinstance(value, str) else json_line(value)
    return bool(node.value == text)


def part_of(node: Node | None, path: Path) -> Any:
    """What stands at a path of a text, as plain data, or None."""
    found = _at(node, path)
    return plain_node(found) if found is not None else None


def _at(node: Node | None, path: Path) -> Node | None:
    for step in path:
        if isinstance(node, MappingNode):
            node = node.get(step)
        elif (
            node is not None
            and not isinstance(node, Scalar)
            and step.isdecimal()
            and int(step) < len(node.items)
        ):
            node = node.items[int(step)]
        else:
            return None
    return node


def _span(node: Node | None, path: Path) -> Span | None:
    """The place of what stands at a path, or of the innermost part around it."""
    for length in range(len(path), -1, -1):
        found = _at(node, path[:length])
        if found is not None:
            return found.span
    return None


def _has_words(part: Any) -> bool:
    """Whether a person has written something in a part."""
    return isinstance(part, Mapping) and any(
        name in part for name in ("description", "note", "meanings", "observed", "rules")
    )
