"""The pages of problems: one for each code that `specpress explain` knows, and a table of all.

Given the registry of problems; gives pages by code. Which parts of the format a problem is about is read from its
text: a key that one part alone has names that part.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from specpress.base.diagnostics import Severity
from specpress.spec import CatalogSpec, FamilySpec, GlossarySpec, ModelSpec, ProviderSpec, Spec
from specpress.spec.catalog import Author
from specpress.spec.provider import Places
from specpress.targets.markdown import code, link, prose, slug, table
from specpress.tool_docs.blocks import blocks, page
from specpress.tool_docs.format import anchor, classes, named, own_keys
from specpress.tool_docs.problem_pages import STAGES, Page

_STAGE_TEXTS = {
    "YAML": "What makes a file unreadable as YAML, or readable in two ways.",
    "files and keys": "Where files stand, what they are called, and which keys and kinds of value they hold.",
    "meaning": "What makes no sense: a value of a wrong form, two that exclude each other, a name that leads nowhere.",
    "rules": "What can be read and still cannot be true, or is worth a second look.",
    "translations": "What keeps a language from being spoken.",
    "templates": "What is wrong with a target of your own: its `target.yaml`, its templates, the paths of its files.",
    "output": "What keeps the output folder from being written.",
    "site": "What keeps the site from being replaced by a new one.",
    "pages": "What keeps a saved docs page from being read.",
    "requests": "What `specpress validate`, the mock, the clients and the form of a page say of a request. "
    "`missing-key`, `nested-too-deep`, `not-a-ratio` and `unknown-key` are said of specs and of requests.",
}
_SEVERITIES = {
    Severity.ERROR: "An **error**: nothing is written until it is mended.",
    Severity.WARNING: "A **warning**: it is shown and stops nothing.",
    Severity.NOTE: "A **note**: something is still to be written. Notes are counted, and stop nothing.",
}
_REFUSED = "An **error**: the request is refused, and what it would cost is not told."
_HEAD = (
    "All that `specpress check`, `specpress generate` and `specpress site` can report, and all that "
    "`specpress validate` can say of a request, by where it is met. Each "
    "problem is printed with its place, its code and its cure; `specpress explain CODE` prints the page of a code. "
    "In an example the lines with a minus have the problem, those with a plus mend it."
)
_EXAMPLE = re.compile(r"^```diff\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_CHANGED = re.compile(r"^[-+](.*)$", re.MULTILINE)
_IN_PROSE = re.compile(r"`([a-z_]+)`")
_IN_YAML = re.compile(r"\b([a-z_]+):(?=\s)")
_OUTER = frozenset({ModelSpec, FamilySpec, ProviderSpec, CatalogSpec, GlossarySpec})
"""What an example begins with, whatever it is about."""


def index(pages: Iterable[Page]) -> str:
    """The table of all codes, by the stage that meets them."""
    by_stage: defaultdict[str, list[Page]] = defaultdict(list)
    for kind in pages:
        by_stage[kind.stage].append(kind)
    parts = ["# Problems", prose(_HEAD)]
    for stage in STAGES:
        rows = [
            (link(code(kind.code), f"{kind.code}.md"), str(kind.severity), prose(kind.summary))
            for kind in by_stage[stage]
        ]
        title = f"{stage[0].upper()}{stage[1:]}"
        parts += [
            f"## {title}",
            prose(_STAGE_TEXTS[stage]),
            table(("code", "severity", "what it says"), rows),
        ]
    return page(*parts)


def problem(kind: Page, parts: Iterable[type[Spec]]) -> str:
    """The page of one code."""
    links = [link(named(cls), f"../format.md#{anchor(cls)}") for cls in parts]
    about = f"In the format: {', '.join(links)}." if links else ""
    severity = _REFUSED if kind.stage == "requests" else _SEVERITIES[kind.severity]
    where = f"Met in: {link(kind.stage, f'index.md#{slug(kind.stage)}')}."
    return page(f"# {kind.code}", f"{severity} {where}", *blocks(kind.text), about)


def about(pages: Iterable[Page]) -> dict[str, tuple[type[Spec], ...]]:
    """The parts of the format that each problem is about, by code, in the order of the format.

    Problems of templates are about another format, whose keys have the same names.
    """
    owners = _owners()
    named_by = {kind.code: _named(kind.text, {} if kind.stage == "templates" else owners) for kind in pages}
    return {code: tuple(cls for cls in classes() if cls in parts) for code, parts in named_by.items()}


def _named(text: str, owners: Mapping[str, type[Spec]]) -> set[type[Spec]]:
    in_prose = {owners.get(word) for word in _IN_PROSE.findall(_EXAMPLE.sub("", text))}
    changed = [line for example in _EXAMPLE.findall(text) for line in _CHANGED.findall(example)]
    in_examples = {owners.get(word) for line in changed for word in _IN_YAML.findall(line)}
    return {cls for cls in (*in_prose, *(in_examples - _OUTER)) if cls is not None}


def _owners() -> dict[str, type[Spec]]:
    """Each key that one part alone has, with that part. Places are not counted: they name what an answer holds. Nor is
    the author, who has a name and an address as everything has."""
    owners: defaultdict[str, list[type[Spec]]] = defaultdict(list)
    for cls in classes():
        for key in own_keys(cls) if cls not in (Places, Author) else ():
            owners[key.name].append(cls)
    return {name: parts[0] for name, parts in owners.items() if len(parts) == 1}
