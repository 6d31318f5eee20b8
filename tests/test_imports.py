"""Imports point one way, and each room says why it stands where it stands."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from specpress.cli import EXTRAS

PACKAGE = Path(__file__).parents[1] / "generator" / "specpress"
ROOMS = (
    {
        "base": "everything leans on it, so it leans on nothing of ours",
        "runtime": "it is copied into the generated packages and stands alone there",
    },
    {"spec": "the format can be read without knowing what comes of it"},
    {"catalog": "the catalogue must not know what is made of it, nor in which words it is told"},
    {"wording": "a limit is put into words once, for every document alike"},
    {"schema": "JSON Schema is known here alone, and what a keyword cannot say is asked here"},
    {"check": "verdicts are what all outputs are held to, so no output may shape them"},
    {
        "lint": "a rule judges what was written, whatever is made of it",
        "diff": "what changed is told of catalogues, whatever is made of them",
    },
    {"convert": "a request is converted by the catalogue, and an old one by what changed in it"},
    {"targets": "an output is made of the catalogue, and knows no file, process or other output"},
    {"build": "what runs targets and writes files does not care what is in them"},
    {
        "mock": "a product beside the compiler: an API is played from the catalogue",
        "importer": "a product beside the compiler: pages become specs, and specs are all it knows",
    },
    {"tool_docs": "the pages about the tool are made of everything that it is"},
    {"cli": "it alone prints, so nothing else may need it"},
    {"__main__": "it starts the command line in a process of its own"},
)
"""Lower rooms first; a room imports itself and lower ones, rooms of one line never each other. The reason of each."""
SHARED_BY_TARGETS = {
    "base": "it is what a target is",
    "markdown": "it is how any text may stand in Markdown",
    "release_notes": "packages and pages tell of releases in the same sentences",
    "client_names": "pages show programs that call the clients by the names that the packages give them",
    "programs": "pages show a request as a program, and the form the one that was typed",
    "curl": "pages show a request as a command, and the form the one that was typed",
    "yaml": "settings of the site and what stands before each page are read by the same builders",
    "typescript_source": "the values in such a program stand as they do in the TypeScript package",
}
"""The modules of `targets` that any target may import, and why. A target that imports another could not be left out."""
OUTLINE = re.compile(r"(?<=<!-- rooms -->\n)```text\n.*?```", re.DOTALL)
"""Where CONTRIBUTING shows the rooms."""
PRODUCTS = {
    "importer": {
        "cli/import_.py": "the command",
        "tool_docs/problem_pages.py": "every problem has a page, also those that an import can meet",
    },
    "mock": {"cli/mock.py": "the command"},
}
"""Each product beside the compiler with all that may import it, and why. Whoever only compiles need not install what
products work with, so nothing else may need them."""


def modules_of(path: Path) -> list[str]:
    """The modules that a file imports."""
    modules = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        modules += _names(node) if isinstance(node, ast.ImportFrom) and not node.level else []
        modules += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
    return modules


def _package(module: str) -> str:
    """The package that a module is in, or that it is."""
    path = PACKAGE.joinpath(*module.split(".")[1:])
    return module if path.is_dir() else module.rpartition(".")[0]


@cache
def imports() -> list[tuple[str, str, str]]:
    """Every import between rooms: the file, its room, and the room that it imports."""
    return [
        (
            path.relative_to(PACKAGE).as_posix(),
            path.relative_to(PACKAGE).parts[0].removesuffix(".py"),
            imported,
        )
        for path in sorted(PACKAGE.rglob("*.py"))
        for module in modules_of(path)
        if module.startswith("specpress.")
        for imported in [module.split(".")[1]]
    ]


def _names(node: ast.ImportFrom) -> list[str]:
    """The modules that names are taken from; what is taken from the package itself is a part of it."""
    if node.module == "specpress":
        return [f"specpress.{alias.name}" for alias in node.names if not alias.name.startswith("_")]
    return [node.module or ""]


def _order() -> dict[str, int]:
    return {room: floor for floor, rooms in enumerate(ROOMS) for room in rooms}


@pytest.mark.parametrize("room", _order())
def test_a_room_imports_lower_ones_alone(room: str) -> None:
    order = _order()
    up = [
        (file, imported)
        for file, importing, imported in imports()
        if importing == room != imported and order[imported] >= order[room]
    ]
    assert up == [], next(rooms[room] for rooms in ROOMS if room in rooms)


def test_there_are_no_other_rooms() -> None:
    assert {path.stem for path in PACKAGE.iterdir() if not path.stem.startswith("__pycache")} == {
        *_order(),
        "__init__",
    }
    assert len(_order()) - 1 <= 16


def test_no_target_imports_another() -> None:
    """But for the list of all."""
    targets = PACKAGE / "targets"
    pairs = {
        (path.relative_to(targets).parts[0].removesuffix(".py"), module.split(".")[2])
        for path in targets.rglob("*.py")
        for module in modules_of(path)
        if module.startswith("specpress.targets.")
    }
    others = {
        pair for pair in pairs if pair[0] not in ("registry", pair[1]) and pair[1] not in SHARED_BY_TARGETS
    }
    assert others == set()


def test_no_packages_import_in_a_circle() -> None:
    """At any depth: a package counts as importing what anything in it imports, but for what is its own."""
    edges: dict[str, set[str]] = {}
    for path in PACKAGE.rglob("*.py"):
        package = ".".join(("specpress", *path.relative_to(PACKAGE).parts[:-1]))
        for module in modules_of(path):
            if module.startswith("specpress."):
                edges.setdefault(package, set()).add(_package(module))
    for package, others in edges.items():
        inside = {other for other in others if other == package or other.startswith(f"{package}.")}
        around = {other for other in others if package.startswith(f"{other}.")}
        edges[package] = others - inside - around
    TopologicalSorter(edges).prepare()  # raises CycleError, which names the circle


def test_contributing_shows_the_rooms() -> None:
    path = PACKAGE.parents[1] / "CONTRIBUTING.md"
    text = path.read_text(encoding="utf-8")
    if os.environ.get("SPECPRESS_GOLDEN"):
        path.write_text(OUTLINE.sub(lambda _: outline(), text), encoding="utf-8")
        return
    (shown,) = OUTLINE.findall(text)
    assert shown == outline()


def outline() -> str:
    """The rooms as CONTRIBUTING shows them: the highest first, each with what it imports and why it is where it is."""
    used: dict[str, set[str]] = {}
    for _, room, imported in imports():
        used.setdefault(room, set()).add(imported)
    lines = []
    for rooms in reversed(ROOMS):
        for room, reason in rooms.items():
            lower = [name for floor in ROOMS for name in floor if name in used.get(room, set()) - {room}]
            lines.append(f"{room:<10} {reason}")
            lines += [f"{'':<10} imports {', '.join(lower)}"] * bool(lower)
        lines.append("")
    text = "\n".join(lines).strip()
    return f"```text\n{text}\n```"


@pytest.mark.parametrize("product", sorted(PRODUCTS))
def test_a_product_is_imported_by_its_command_alone(product: str) -> None:
    by_others = {file for file, room, imported in imports() if imported == product != room}
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
