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
from specpress.importer.writing.nested import steps
from specpress.importer.writing.yaml_text import block
from specpress.spec.load import SpecFile
from specpress.spec.yaml import Mapping as MappingNode
from specpress.spec.yaml import Node, Scalar, parse

SCHEMA = "generated/schemas/spec.schema.json"
ROUNDS = 20
"""So often a fact that does not fit is taken out and the rest looked at again."""


@dataclass(frozen=True, slots=True)
class Written:
    """The text of a spec, what is wrong with it, and which facts of the page did not fit."""

    text: str
    spec: Mapping[Any, Any]
    """What the text says, as plain data."""
    problems: tuple[Diagnostic, ...]
    refused: Mapping[Path, str]


def new_spec(facts: ModelFacts, file: SpecFile, home: Home, glossary: Glossary) -> Written:
    """The spec of a model, checked."""
    refused: dict[Path, str] = {}
    for _ in range(ROUNDS):
        sections = draft(facts, glossary, home.containers, refused)
        text = head(file) + "\n".join("".join(f"{line}\n" for line in block(one)) for one in sections)
        _, problems = checked(file, text.encode(), home)
        found = dict(_misfits(text, problems, facts, home.containers))
        if not has_errors(problems) or not found.keys() - refused.keys():
            break
        refused.update(found)
    spec = {key: value for section in sections for key, value in section.items()}
    return Written(text, spec, problems, refused)


def head(file: SpecFile) -> str:
    """The line by which editors find the schema of a spec."""
    up = "../" * (file.model.count("/") + 2)
    return f"# yaml-language-server: $schema={up}{SCHEMA}\n"


def _misfits(
    text: str, problems: tuple[Diagnostic, ...], facts: ModelFacts, containers: frozenset[str]
) -> Iterator[tuple[Path, str]]:
    """The facts that errors are about, with the reason."""
    errors = [one for one in problems if one.severity is Severity.ERROR]
    node, _ = parse(text.encode(), "") if errors else (None, ())
    if node is None:
        return
    ways = {way(key, containers): key for key in facts.parameters}
    for one in errors:
        path = _fact(place_at(node, one.span.line, one.span.column), ways, facts)
        if path is not None:
            is_example = path[0] == "examples"
            yield (
                path,
                one.message if is_example else f"What the page gives does not fit the rest: {one.message}.",
            )


def way(key: str, containers: frozenset[str]) -> Path:
    """The path in a spec of what stands under a key of a page."""
    found: list[str] = ["parameters"]
    for at, step in enumerate(steps(key, containers)):
        found += ["items"] if step == "[]" else [*["fields"] * (at > 0), step]
    return tuple(found)


def place_at(node: Node, line: int, column: int) -> Path:
    """The path of the innermost key whose name or value begins at a place; elements of lists are numbered."""
    for path, one in _places(node, ()):
        if (one.span.line, one.span.column) == (line, column):
            return path
    return ()


def _places(node: Node, path: Path) -> Iterator[tuple[Path, Node]]:
    """Every place with its path, from the inside to the outside."""
    if isinstance(node, MappingNode):
        for key, value in node.items:
            yield from _places(value, (*path, key.text))
            yield (*path, key.text), key
    elif not isinstance(node, Scalar):
        for at, item in enumerate(node.items):
            yield from _places(item, (*path, str(at)))
    yield path, node


def _fact(path: Path, ways: Mapping[Path, str], facts: ModelFacts) -> Path | None:
    """The path among facts for a path in the spec."""
    if path[:1] == ("examples",) and len(path) > 1:
        return _example(int(path[1]), facts)
    if path[:2] == ("uploads", "kinds") and len(path) > 3:
        return ("uploads", facts.known("uploads", "kinds")[int(path[2])], path[3])
    inside = max((one for one in ways if path[: len(one)] == one), key=len, default=None)
    if inside is None or len(path) == len(inside):
        return None
    rest = path[len(inside) :]
    fact = rest[:2] if rest[0] == "media" else rest[:1]
    return ("parameters", ways[inside], *("example" if one == "examples" else one for one in fact))


def _example(at: int, facts: ModelFacts) -> Path | None:
    return ("examples", str(at)) if at < len(facts.examples) else None
