"""The modules of a package, read from their source.

Given folders; gives modules that know what they define and where the names come from that they import. Nothing is
imported: the package is made for other projects, and its lists of models are not made yet.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path


@dataclass(frozen=True)
class Module:
    """One module: its name, and its source."""

    package: Mapping[str, Module]
    name: str
    path: Path

    @cached_property
    def tree(self) -> ast.Module:
        """Its source as a tree."""
        return ast.parse(self.path.read_text(encoding="utf-8"))

    @property
    def text(self) -> str:
        """Its docstring."""
        return ast.get_docstring(self.tree) or ""

    @cached_property
    def imported(self) -> dict[str, str]:
        """The modules that names come from, whether at run time or for types alone."""
        own = self.name.rpartition(".")[0]
        guarded = (part for one in self.tree.body if isinstance(one, ast.If) for part in one.body)
        return {
            alias.name: f"{own}.{node.module}" if node.level else node.module or ""
            for node in (*self.tree.body, *guarded)
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
        }

    @cached_property
    def defined(self) -> dict[str, ast.stmt]:
        """What each name that it defines is."""
        return {name: node for node in self.tree.body for name in _defined(node)}

    def find(self, name: str) -> tuple[Module, ast.stmt] | None:
        """Where a name of this module is defined, and how; None for what is not in the package's source."""
        if name in self.defined:
            return self, self.defined[name]
        home = self.package.get(self.imported.get(name, ""))
        return home.find(name) if home is not None else None


def modules(folders: Mapping[str, Path]) -> dict[str, Module]:
    """The modules of some folders by their names, which begin with the name that each folder is given under."""
    found: dict[str, Module] = {}
    for home, folder in folders.items():
        for path in sorted(folder.glob("*.py")):
            name = home if path.stem == "__init__" else f"{home}.{path.stem}"
            found[name] = Module(found, name, path)
    return found


def _defined(node: ast.stmt) -> tuple[str, ...]:
    match node:
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            return (name,)
        case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
            return (name,)
        case _:
            return ()
