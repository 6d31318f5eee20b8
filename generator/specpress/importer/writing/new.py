"""A new spec from the facts of a model.

Given merged facts and the catalogue that they are written into; gives the text of a spec that `check` takes. What
does not fit together on the page, such as a default outside its own range or a request that the list of parameters
refuses, is taken out and named as not known, so that a page can never make a spec that is broken.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from specpress.base.diagnostics import Diagnostic, Severity, has_errors
from specpress.importer.catalogue import Home, checked
from specpress.importer.facts import Path
from specpress.importer.glossary import Glossary
from specpress.importer.merge import ModelFacts
from specpress.importer.writing.draft import draft
from specpress.importer.writing.paths import place_at, spec_path
from specpress.importer.writing.yaml_text import block
from specpress.spec.load import SpecFile
from specpress.spec.yaml import parse

_SCHEMA = "generated/schemas/spec.schema.json"
_ROUNDS = 20
"""So often a fact that does not fit is taken out and the rest looked at again."""


@dataclass(frozen=True, slots=True)
class NewSpec:
    """The text of a spec, what is wrong with it, and which facts of the page did not fit."""

    text: str
    spec: Mapping[Any, Any]
    """What the text says, as plain data."""
    problems: tuple[Diagnostic, ...]
    misfits: Mapping[Path, str]


def new_spec(facts: ModelFacts, file: SpecFile, home: Home, glossary: Glossary) -> NewSpec:
    """The spec of a model, checked."""
    misfits: dict[Path, str] = {}
    schema = schema_line(file)
    for _ in range(_ROUNDS):
        sections = draft(facts, glossary, home.containers, misfits)
        blocks = ("".join(f"{line}\n" for line in block(section)) for section in sections)
        text = f"# yaml-language-server: $schema={schema}\n" + "\n".join(blocks)
        _, problems = checked(file, text.encode(), home)
        further = dict(_misfits(text, problems, facts, home.containers))
        if not has_errors(problems) or not further.keys() - misfits.keys():
            break
        misfits.update(further)
    spec = {key: value for section in sections for key, value in section.items()}
    return NewSpec(text, spec, problems, misfits)


def schema_line(file: SpecFile) -> str:
    """Where the schema of a spec stands, from the spec: its first line tells editors."""
    return f"{'../' * (file.model.count('/') + 2)}{_SCHEMA}"


def _misfits(
    text: str, problems: tuple[Diagnostic, ...], facts: ModelFacts, containers: frozenset[str]
) -> Iterator[tuple[Path, str]]:
    """The facts that errors are about, with the reason."""
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    node, _ = parse(text.encode(), "") if errors else (None, ())
    if node is None:
        return
    keys = {spec_path(key, containers): key for key in facts.parameters}
    for error in errors:
        path = _fact(place_at(node, error.span.line, error.span.column), keys, facts)
        if path is not None:
            reason = f"What the page gives does not fit the rest: {error.message}."
            yield path, error.message if path[0] == "examples" else reason


def _fact(path: Path, keys: Mapping[Path, str], facts: ModelFacts) -> Path | None:
    """The path among facts for a path in the spec. `keys` are the page's, by their paths in the spec."""
    if path[:1] == ("examples",) and len(path) > 1:
        return ("examples", path[1]) if int(path[1]) < len(facts.examples) else None
    if path[:2] == ("uploads", "kinds") and len(path) > 3:
        return ("uploads", facts.known("uploads", "kinds")[int(path[2])], path[3])
    inside = max((place for place in keys if path[: len(place)] == place), key=len, default=None)
    if inside is None or len(path) == len(inside):
        return None
    rest = path[len(inside) :]
    fact = rest[:2] if rest[0] == "media" else rest[:1]
    return ("parameters", keys[inside], *("example" if step == "examples" else step for step in fact))
