"""What an import leaves to a person: each unknown, doubt and disagreement, with its place on a page.

Given the facts of a model and the parts of its spec; gives one remark for each reason, with all the facts that it
is the reason for, in the order of the lines. The spec is asked and not the pages: what one page loses another may
have, and what a page says may have no place in the format.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, TypeAlias

from specpress.importer.facts import Path, in_words
from specpress.importer.merge import DISAGREE, Disagreement, Known, ModelFacts, Unknown
from specpress.importer.types import shortened
from specpress.importer.writing.draft import about

_Part: TypeAlias = Mapping[str, Any]
_MANY = 3
"""From so many keys with the same facts on, the facts are named once."""


@dataclass(frozen=True, slots=True, order=True)
class Remark:
    """One thing that a person has to look at."""

    page: str
    lines: tuple[int, ...]
    """Where it stands, or is missing, on the page."""
    state: str
    """`unknown`, `doubtful`, `left out` or `disagreement`."""
    facts: tuple[str, ...]
    """What it is about, such as `safety_tolerance.type`; nothing where it is about lines alone."""
    reason: str

    def __str__(self) -> str:
        what = f"{facts_in_words(self.facts)}: " if self.facts else ""
        return f"{self.page}:{ranges(self.lines)}: {self.state}: {what}{self.reason}"


def remarks(
    facts: ModelFacts, spec: _Part, containers: frozenset[str], refused: Mapping[Path, str]
) -> tuple[Remark, ...]:
    """Everything that is left to a person, by page and line; one for each reason on a page."""
    found = [
        *_unknown(facts, spec, containers),
        *_left_out(facts, refused),
        *(Remark(name, (lost.line,), "doubtful", (), lost.reason) for name, lost in facts.doubts),
    ]
    found.sort(key=_alike)
    folded = [_folded(list(alike)) for _, alike in groupby(found, key=_alike)]
    return tuple(sorted((*folded, *(_disagreement(one, containers) for one in facts.disagreements))))


def _alike(one: Remark) -> tuple[str, str, str]:
    return one.page, one.state, one.reason


def _folded(alike: Sequence[Remark]) -> Remark:
    """Remarks of one reason as one."""
    alike = sorted(alike)
    lines = tuple(sorted({line for one in alike for line in one.lines}))
    facts = tuple(dict.fromkeys(fact for one in alike for fact in one.facts))
    return Remark(alike[0].page, lines, alike[0].state, facts, alike[0].reason)


def _unknown(facts: ModelFacts, spec: _Part, containers: frozenset[str]) -> Iterator[Remark]:
    places = {about(path, containers): one for path, one in facts.facts.items() if isinstance(one, Unknown)}
    files = {one.id: one.name for one in facts.origins}
    main = facts.origins[0]
    if facts.nameless is not None:
        lines = tuple(one.line for one in facts.nameless.parameters)
        yield Remark(facts.nameless.name, lines, "unknown", ("parameters",), spec["unknown"]["parameters"])
    for path, part in _parts(spec):
        for fact, reason in part["unknown"].items():
            name = ".".join((*path, fact))
            place = places.get(name)
            if reason == DISAGREE:
                continue  # told with what each page says
            if place is not None and place.reason == reason:
                yield Remark(place.name, (place.line,), "unknown", (name,), reason)
            elif name != "parameters" or facts.nameless is None:
                page = files[part.get("source") or facts.main]
                yield Remark(page, (part.get("line") or main.last,), "unknown", (name,), reason)


def _left_out(facts: ModelFacts, refused: Mapping[Path, str]) -> Iterator[Remark]:
    """The documented requests that their own page refuses."""
    files = {one.id: one.name for one in facts.origins}
    for at, (source, example) in enumerate(facts.examples):
        if (reason := refused.get(("examples", str(at)))) is not None:
            yield Remark(files[source], (example.line,), "left out", ("examples",), f"{reason}.")


def _parts(spec: _Part) -> Iterator[tuple[tuple[str, ...], _Part]]:
    """Every part of a spec that says what is not known, with the path by which discrepancies name it."""
    uploads = spec.get("uploads", {})
    parts = [((), spec), (("uploads",), uploads), *_fields(spec["parameters"], ())]
    parts += [(("uploads", one["kind"]), one) for one in uploads.get("kinds", ())]
    yield from ((path, part) for path, part in parts if part.get("unknown"))


def _fields(fields: _Part, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], _Part]]:
    for key, part in fields.items():
        yield from _parameter(part, (*path, key))


def _parameter(part: _Part, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], _Part]]:
    yield path, part
    if "media" in part:
        yield (*path, "media"), {"source": part.get("source"), "line": part.get("line"), **part["media"]}
    yield from _fields(part.get("fields", {}), path)
    if "items" in part:
        yield from _parameter(part["items"], (*path, "items"))


def _disagreement(one: Disagreement, containers: frozenset[str]) -> Remark:
    first, *others = one.readings
    is_key = len(one.path) == 2 and one.path[0] == "parameters"
    said = [f"{_says(other, is_key)} at {other.name}:{other.line}" for other in others]
    taken = f"{_says(one.chosen, is_key)} is taken" if one.chosen is not None else "none is taken"
    reason = f"{_says(first, is_key)} here, {' and '.join(said)}; {taken}"
    return Remark(first.name, (first.line,), "disagreement", (about(one.path, containers),), reason)


def _says(known: Known, is_key: bool) -> str:
    if is_key:
        return "listed" if known.value else "not listed"
    return shortened(in_words(known.value))


def facts_in_words(facts: Sequence[str]) -> str:
    """Facts by their names; those that many parameters share are named once."""
    keys: dict[str, list[str]] = {}
    for fact in facts:
        key, _, name = fact.rpartition(".")
        keys.setdefault(key, []).append(name)
    alike: dict[tuple[str, ...], list[str]] = {}
    for key, names in keys.items():
        alike.setdefault(tuple(sorted(names)), []).append(key)
    return "; ".join(_of_keys(names, of) for names, of in alike.items())


def _of_keys(names: Sequence[str], keys: Sequence[str]) -> str:
    if len(keys) < _MANY:
        return ", ".join(f"{key}.{name}" if key else name for key in keys for name in names)
    *most, last = names
    return f"{', '.join(most)}{' and ' * bool(most)}{last} of {', '.join(keys)}"


def ranges(lines: Sequence[int]) -> str:
    """Lines as `7, 12-14`."""
    runs: list[list[int]] = []
    for line in lines:
        if runs and line <= runs[-1][-1] + 1:
            runs[-1].append(line)
        else:
            runs.append([line])
    return ", ".join(f"{run[0]}-{run[-1]}" if run[-1] > run[0] else str(run[0]) for run in runs)
