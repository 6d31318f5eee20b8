"""The page about targets of a user's own.

Given nothing but the definitions: the classes of `target.yaml`, the filters, what the view has, and the example;
gives Markdown. What it shows of the example are the files that a test fills.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator

import specpress.targets.user
from specpress.base.package_data import folder
from specpress.spec.target import TargetSpec
from specpress.targets.markdown import code, fence, prose, table
from specpress.targets.user.languages import FILTERS
from specpress.targets.user.sandbox import DROPPED
from specpress.targets.user.target import VARIABLES
from specpress.targets.user.view import ADDED, BRIEF
from specpress.tool_docs.blocks import blocks, page
from specpress.tool_docs.format import key_tables

EXAMPLE = "go"
_LANGUAGES = {".yaml": "yaml", ".jinja2": "jinja"}


def reference() -> str:
    """The whole page."""
    about = blocks(specpress.targets.user.__doc__ or "")
    return page("# Targets of your own", *about, *_example(), *_format(), *_view(), *_filters())


def _example() -> Iterator[str]:
    """The files of the example, as they are; target.yaml first."""
    yield "## An example"
    yield "This target makes Go constants: a file for each model, and one for all of them."
    for path in sorted((folder() / "examples" / EXAMPLE).iterdir(), key=lambda path: path.suffix != ".yaml"):
        yield f"{code(path.name)}:"
        yield fence(path.read_text(encoding="utf-8"), _LANGUAGES[path.suffix])


def _format() -> Iterator[str]:
    yield f"## {code('target.yaml')}"
    yield from key_tables(TargetSpec)


def _view() -> Iterator[str]:
    yield "## What a template sees"
    rows = [(code(per), ", ".join(map(code, names))) for per, names in VARIABLES.items()]
    yield table((code("per"), "variables"), rows)
    yield prose(
        "Models, providers, families and settings have the keys that they have in `catalog.json`, the place to look "
        "up what there is. These come on top:"
    )
    yield table(("of", "key", "what it is"), [(of, code(key), prose(what)) for of, key, what in ADDED])
    yield f"In a {code('brief')} view a model has these keys alone: {', '.join(map(code, BRIEF))}."


def _filters() -> Iterator[str]:
    yield "## Filters"
    yield "Each takes any text, whatever a spec holds, and gives one that means exactly it."
    docs = {name: inspect.getdoc(function) or "" for name, function in FILTERS.items()}
    yield table(("filter", "gives"), [(code(name), prose(doc)) for name, doc in docs.items()])
    dropped = ", ".join(map(code, DROPPED))
    yield f"Jinja2's own filters are there too, but for those that make only HTML, or other text each time: {dropped}."
