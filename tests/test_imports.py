"""Imports point one way. Each ban says what would be lost without it."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from specpress.cli import EXTRAS

PACKAGE = Path(__file__).parents[1] / "generator" / "specpress"
LAYERS = (
    ("base", "runtime"),
    ("spec",),
    ("catalog",),
    ("wording",),
    ("schema",),
    ("check",),
    ("lint", "convert"),
    ("targets",),
    ("build",),
    ("mock", "importer"),
    ("tool_docs",),
    ("cli",),
    ("__main__",),
)
"""Lower rooms first. A room imports itself and lower ones; rooms of one line never import each other."""
YET = {}
"""Imports that still point up, until what makes them is mended."""
BANS = {
    ("catalog", "targets"): "the catalogue must not know what is made of it",
    ("runtime", "base"): "runtime is copied into the generated package and stands alone there",
}
PRODUCTS = {
    "importer": {
        "cli/import_.py": "the command",
        "tool_docs/problem_pages.py": "every problem has a page, also those that an import can meet",
    },
    "mock": {"cli/mock.py": "the command"},
}
"""Each product beside the compiler with all that may import it, and why. Whoever only compiles need not install what
products work with, so nothing else may need them."""


@cache
def imports() -> list[tuple[str, str, str]]:
    """Every import between parts: the file, its part, and the part that it imports."""
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        part = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = _names(node) if isinstance(node, ast.ImportFrom) and not node.level else []
            names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            for name in names:
                if name.startswith("specpress."):
                    found.append((str(path.relative_to(PACKAGE)), part, name.split(".")[1]))
    return found


def _names(node: ast.ImportFrom) -> list[str]:
    """The modules that names are taken from; what is taken from the package itself is a part of it."""
    if node.module == "specpress":
        return [f"specpress.{alias.name}" for alias in node.names if not alias.name.startswith("_")]
    return [node.module or ""]


def test_every_import_points_down() -> None:
    order = {part: at for at, layer in enumerate(LAYERS) for part in layer}
    up = [
        row
        for row in imports()
        if row[1] not in ("__init__", row[2]) and order[row[2]] >= order[row[1]] and row[1:] not in YET
    ]
    assert up == []


def test_what_still_points_up_is_named_only_while_it_does() -> None:
    assert YET.keys() <= {row[1:] for row in imports()}


@pytest.mark.parametrize(("part", "other"), sorted(BANS))
def test_a_ban_is_kept(part: str, other: str) -> None:
    broken = [file for file, one, imported in imports() if (one, imported) == (part, other)]
    assert broken == [], BANS[part, other]


@pytest.mark.parametrize("product", sorted(PRODUCTS))
def test_a_product_is_imported_by_its_command_alone(product: str) -> None:
    by_others = {file for file, part, imported in imports() if imported == product != part}
    assert by_others == set(PRODUCTS[product])


def test_what_an_extra_brings_is_imported_by_its_product_alone() -> None:
    modules = {module: "importer" if name == "import" else name for name in EXTRAS for module in EXTRAS[name]}
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            for name in names:
                room = modules.get(name.partition(".")[0])
                assert room in (None, path.relative_to(PACKAGE).parts[0]), (path, name)


def test_the_pages_of_problems_need_no_extra() -> None:
    """`specpress explain` and `generate` read the codes of the importer where its extra is not installed."""
    modules = [module for some in EXTRAS.values() for module in some]
    code = f"import sys; import specpress.tool_docs.problem_pages; print({{*{modules}}} & sys.modules.keys())"
    env = {**os.environ, "PYTHONPATH": str(PACKAGE.parent)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=env, check=True)
    assert done.stdout == "set()\n"


def test_the_code_that_travels_imports_the_standard_library_and_itself() -> None:
    """But for the engine of regular expressions, which both packages need: Python's own can be made to run for ever."""
    others: set[tuple[str, str]] = set()
    for path in (PACKAGE / "runtime").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else []
            names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            tops = (name.partition(".")[0] for name in names)
            others |= {(path.name, top) for top in tops if top not in sys.stdlib_module_names}
    assert others == {("patterns.py", "pydantic_core")}


def test_only_the_command_line_prints() -> None:
    for path in sorted(PACKAGE.rglob("*.py")):
        if path.relative_to(PACKAGE).parts[0] != "cli":
            calls = [
                node
                for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
                if isinstance(node, ast.Call)
            ]
            assert not [
                call for call in calls if isinstance(call.func, ast.Name) and call.func.id == "print"
            ], path
