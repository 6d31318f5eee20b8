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

from specpress.importer.facts import Path
from specpress.importer.merge import DISAGREE, Disagreement, Known, ModelFacts, Unknown
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
        what = f"{_facts_in_words(self.facts)}: " if self.facts else ""
        return f"{self.page}:{_ranges(self.lines)}: {self.state}: {what}{self.reason}"


def remarks(
    facts: ModelFacts, spec: _Part, containers: frozenset[str], misfits: Mapping[Path, str]
) -> tuple[Remark, ...]:
    """Everything that is left to a person, by page and line; one for each reason on a page."""
    found = [
        *_unknown(facts, spec, containers),
        *_left_out(facts, misfits),
        *(Remark(name, (lost.line,), "doubtful", (), lost.reason) for name, lost in facts.doubts),
    ]
    found.sort(key=_reason)
    folded = [_folded(list(alike)) for _, alike in groupby(found, key=_reason)]
    return tuple(sorted((*folded, *(_disagreement(entry, containers) for entry in facts.disagreements))))


def _reason(remark: Remark) -> tuple[str, str, str]:
    return remark.page, remark.state, remark.reason


def _folded(remarks: Sequence[Remark]) -> Remark:
    """Remarks of one reason as one."""
    remarks = sorted(remarks)
    lines = tuple(sorted({line for remark in remarks for line in remark.lines}))
    facts = tuple(dict.fromkeys(fact for remark in remarks for fact in remark.facts))
    return Remark(remarks[0].page, lines, remarks[0].state, facts, remarks[0].reason)


def _unknown(facts: ModelFacts, spec: _Part, containers: frozenset[str]) -> Iterator[Remark]:
    lost = {about(path, containers): fact for path, fact in facts.facts.items() if isinstance(fact, Unknown)}
    files = {origin.id: origin.name for origin in facts.origins}
    if facts.nameless is not None:
        lines = tuple(parameter.line for parameter in facts.nameless.parameters)
        yield Remark(facts.nameless.name, lines, "unknown", ("parameters",), spec["unknown"]["parameters"])
    for path, part in _parts(spec):
        for fact, reason in part["unknown"].items():
            name = ".".join((*path, fact))
            place = lost.get(name)
            if reason == DISAGREE:
                continue  # told with what each page says
            if place is not None and place.reason == reason:
                yield Remark(place.name, (place.line,), "unknown", (name,), reason)
            elif name != "parameters" or facts.nameless is None:
                page = files[part.get("source") or facts.main]
                line = part.get("line") or facts.origins[0].last
                yield Remark(page, (line,), "unknown", (name,), reason)


def _left_out(facts: ModelFacts, misfits: Mapping[Path, str]) -> Iterator[Remark]:
    """The documented requests that their own page refuses."""
    files = {origin.id: origin.name for origin in facts.origins}
    for index, (source, example) in enumerate(facts.examples):
        if (reason := misfits.get(("examples", str(index)))) is not None:
            yield Remark(files[source], (example.line,), "left out", ("examples",), f"{reason}.")


def _parts(spec: _Part) -> Iterator[tuple[tuple[str, ...], _Part]]:
    """Every part of a spec that says what is not known, with the path by which discrepancies name it."""
    uploads = spec.get("uploads", {})
    kinds = ((("uploads", media["kind"]), media) for media in uploads.get("kinds", ()))
    parts = ((), spec), (("uploads",), uploads), *_fields(spec["parameters"], ()), *kinds
    yield from ((path, part) for path, part in parts if part.get("unknown"))


def _fields(fields: _Part, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], _Part]]:
    for key, part in fields.items():
        yield from _parameter(part, (*path, key))


def _parameter(part: _Part, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], _Part]]:
    yield path, part
    if "media" in part:
        yield (*path, "media"), {"source": part.get("source"), "line": part.get("line"), **part["media"]}
    yield from _fields(part.get("fields", {}), path)
    for number, kind in enumerate(part.get("any_of", ())):
        yield from _fields(kind.get("fields", {}), (*path, "any_of", str(number)))
    if "items" in part:
        yield from _parameter(part["items"], (*path, "items"))


def _disagreement(disagreement: Disagreement, containers: frozenset[str]) -> Remark:
    is_of_key, chosen = disagreement.is_of_key, disagreement.chosen
    first, *others = disagreement.readings
    elsewhere = [f"{_says(reading, is_of_key)} at {reading.name}:{reading.line}" for reading in others]
    taken = f"{_says(chosen, is_of_key)} is taken" if chosen is not None else "none is taken"
    reason = f"{_says(first, is_of_key)} here, {' and '.join(elsewhere)}; {taken}"
    return Remark(first.name, (first.line,), "disagreement", (about(disagreement.path, containers),), reason)


def _says(reading: Known, is_of_key: bool) -> str:
    return ("listed" if reading.value else "not listed") if is_of_key else reading.shown


def _facts_in_words(facts: Sequence[str]) -> str:
    """Facts by their names; those that many parameters share are named once."""
    names_by_key: dict[str, list[str]] = {}
    for fact in facts:
        key, _, name = fact.rpartition(".")
        names_by_key.setdefault(key, []).append(name)
    keys_by_names: dict[tuple[str, ...], list[str]] = {}
    for key, names in names_by_key.items():
        keys_by_names.setdefault(tuple(sorted(names)), []).append(key)
    return "; ".join(_of_keys(names, keys) for names, keys in keys_by_names.items())


def _of_keys(names: Sequence[str], keys: Sequence[str]) -> str:
    if len(keys) < _MANY:
        return ", ".join(f"{key}.{name}" if key else name for key in keys for name in names)
    *most, last = names
    return f"{', '.join(most)}{' and ' * bool(most)}{last} of {', '.join(keys)}"


def _ranges(lines: Sequence[int]) -> str:
    """Lines as `7, 12-14`."""
    runs: list[list[int]] = []
    for line in lines:
        if runs and line <= runs[-1][-1] + 1:
            runs[-1].append(line)
        else:
            runs.append([line])
    return ", ".join(f"{run[0]}-{run[-1]}" if run[-1] > run[0] else str(run[0]) for run in runs)
