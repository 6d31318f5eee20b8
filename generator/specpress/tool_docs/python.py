"""The reference of the generated Python package.

Given the sources that the package is made of, and one documented request; gives the page: how to install it, an
example, and everything that it exports with signatures and docstrings.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from pprint import pformat
from typing import Any

import specpress.runtime
from specpress.base.json_text import json_text
from specpress.base.package_data import folder
from specpress.catalog.settings import Settings
from specpress.targets.markdown import code, fence, link, prose, slug, table
from specpress.targets.python.package import project
from specpress.tool_docs.blocks import blocks, page
from specpress.tool_docs.exports import Export, Member, exports, modules

_TEMPLATE = "hosted_models"
"""The folder that holds the package's source."""
_WIDTH = 88
_MADE = (
    ("clients", "Client"),
    ("clients", "CancelingClient"),
    ("clients", "BalanceClient"),
    ("clients", "Webhooks"),
    ("models", "ClientModels"),
    ("models", "ClientModel"),
)
"""What clients are made from. It is exported under the providers' names."""


def reference(name: str, example: Mapping[str, Any], settings: Settings) -> str:
    """The whole page. The example is a request of the model of that name, and its price where there is one."""
    source, called = folder() / "python", settings.packages.import_name
    folders = {
        called: source / _TEMPLATE,
        f"{called}._runtime": Path(specpress.runtime.__file__).parent,
        f"{called}._client": source / _TEMPLATE / "_client",
    }
    package = modules(folders)
    clients = [(package[f"{called}._client.{module}"], name) for module, name in _MADE]
    offered = sorted(exports(package[called], clients), key=lambda export: export.bases is not None)
    known = frozenset(export.name for export in offered)
    parts = [
        "# The Python package",
        *blocks(package[called].text),
        *_installing(tomllib.loads(project(settings))["project"]),
        *(_example(called, name, example) if example else ()),
        "## What it exports",
        table(("name", "what it is"), map(_row, offered)),
        *(part for export in offered for part in _section(export, known)),
    ]
    return page(*parts)


def _installing(project: Mapping[str, Any]) -> list[str]:
    needs = ", ".join(map(code, project["dependencies"]))
    return [
        "## Installing it",
        "The package is made in the folder `python` of the output:",
        fence("pip install ./generated/python", "console"),
        f"It needs Python {code(project['requires-python'])}; it brings {needs}.",
    ]


def _example(package: str, name: str, example: Mapping[str, Any]) -> list[str]:
    """A program that makes a request, and what it prints."""
    body = pformat(json.loads(json_text(example["body"])), sort_dicts=False, width=_WIDTH)
    lines = [
        f"import {package}",
        "",
        "body = " + body.replace("\n", "\n       "),
        f"entry = {package}.load({name!r})",
        "request = entry.Request.model_validate(body)",
        "assert request.body() == body",
    ]
    if "cost" not in example:
        return ["## An example", fence("\n".join(lines), "python")]
    program = fence("\n".join([*lines, "print(entry.cost(request))"]), "python")
    return ["## An example", program, "It prints:", fence(example["cost"], "text")]


def _row(export: Export) -> tuple[str, str]:
    return (link(code(export.name), f"#{slug(export.name)}"), prose(export.text.split("\n\n")[0]))


def _section(export: Export, known: frozenset[str]) -> list[str]:
    """A function, or a class with its attributes and methods."""
    if export.bases is None:
        return [f"### {export.name}", *_called(export.name, export.members[0])]
    bases = f"A class made from {', '.join(map(code, export.bases))}." if export.bases else ""
    parts = [f"### {export.name}", bases, *blocks(export.text), _attributes(export, known)]
    for member in export.members:
        if member.called:
            is_init = member.name == "__init__"
            name = export.name if is_init else f"{export.name}.{member.name}"
            parts += [f"#### {f'Making a {export.name}' if is_init else name}", *_called(name, member)]
    return parts


def _attributes(export: Export, known: frozenset[str]) -> str:
    """A table of what an object has; its last column only where something is said."""
    rows = [
        (code(member.name), _type(member.signature, known), prose(member.text))
        for member in export.members
        if not member.called
    ]
    columns = 3 if any(text for _, _, text in rows) else 2
    head = ("attribute", "type", "what it is")[:columns]
    return table(head, [row[:columns] for row in rows]) if rows else ""


def _type(signature: str, known: frozenset[str]) -> str:
    """A type, as a link where it speaks of one class of this page."""
    names = {word for word in re.findall(r"\w+", signature) if word in known}
    return link(code(signature), f"#{slug(*names)}") if len(names) == 1 else code(signature)


def _called(name: str, member: Member) -> list[str]:
    return [fence(f"{name}{member.signature}", "python"), *blocks(member.text)]
