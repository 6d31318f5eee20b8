"""What a Python package offers, read from its source.

Given its folders; gives the functions and classes that a module exports with their signatures and docstrings, and the
classes of the package that those speak of. Nothing is imported: the package is made for other projects, and its lists
of models are not made yet.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TypeAlias

Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef
Definition: TypeAlias = Function | ast.ClassDef

_PROPERTIES = frozenset({"property", "cached_property"})


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
        guarded = (part for node in self.tree.body if isinstance(node, ast.If) for part in node.body)
        return {
            alias.name: f"{self._package(node.level)}.{node.module}" if node.level else node.module or ""
            for node in (*self.tree.body, *guarded)
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
        }

    def _package(self, level: int) -> str:
        """The package that an import with so many dots begins at."""
        parts = self.name.split(".")
        above = level - (self.path.stem == "__init__")
        return ".".join(parts[: len(parts) - above])

    @cached_property
    def defined(self) -> dict[str, ast.stmt]:
        """What each name that it defines is."""
        return {name: node for node in self.tree.body for name in _defined(node)}

    def find(self, name: str) -> tuple[Module, ast.stmt] | None:
        """Where a name of this module is defined, and how; None for what is not in the package's source."""
        if name in self.defined:
            return self, self.defined[name]
        module = self.package.get(self.imported.get(name, ""))
        return module.find(name) if module is not None else None


def modules(folders: Mapping[str, Path]) -> dict[str, Module]:
    """The modules of some folders by their names, which begin with the name that each folder is given under."""
    package: dict[str, Module] = {}
    for prefix, folder in folders.items():
        for path in sorted(folder.glob("*.py")):
            name = prefix if path.stem == "__init__" else f"{prefix}.{path.stem}"
            package[name] = Module(package, name, path)
    return package


def _defined(node: ast.stmt) -> tuple[str, ...]:
    match node:
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            return (name,)
        case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
            return (name,)
        case _:
            return ()


@dataclass(frozen=True, slots=True)
class Member:
    """A function, or what an object of a class has: a method or an attribute."""

    name: str
    signature: str
    """As it is written after the name: parameters and what is given back, or the type of an attribute."""
    text: str
    called: bool


@dataclass(frozen=True, slots=True)
class Export:
    """What a package offers under one name."""

    name: str
    text: str
    bases: tuple[str, ...] | None
    """Of a class; None for a function."""
    members: tuple[Member, ...]
    """Of a function itself alone."""


def exports(module: Module, others: Iterable[tuple[Module, str]] = ()) -> tuple[Export, ...]:
    """What a module lists under `__all__`, what stands elsewhere, and then the classes that these speak of."""
    pending = [*((module, name) for name in _listed(module)), *others]
    offered: dict[str, Export] = {}
    for origin, name in pending:
        place = origin.find(name)
        if name not in offered and place is not None and isinstance(node := place[1], Definition):
            offered[name] = _export(place[0], node)
            pending += [(place[0], word) for word in _spoken_of(offered[name])]
    return tuple(offered.values())


def _export(module: Module, node: Definition) -> Export:
    text = ast.get_docstring(node) or ""
    if isinstance(node, Function):
        return Export(node.name, text, None, (_function(module, node),))
    bases = (base.value if isinstance(base, ast.Subscript) else base for base in node.bases)
    names = tuple(name for name in map(ast.unparse, bases) if name != "Generic" and not name.startswith("_"))
    members = {member.name: member for member in _all_members(module, node)}
    return Export(node.name, text, names, tuple(members.values()))


def _all_members(module: Module, cls: ast.ClassDef) -> Iterator[Member]:
    """What objects of a class have, that of bases which nobody is told of included."""
    for base in cls.bases:
        name = ast.unparse(base.value if isinstance(base, ast.Subscript) else base)
        place = module.find(name) if name.startswith("_") else None
        if place is not None and isinstance(place[1], ast.ClassDef):
            yield from _all_members(place[0], place[1])
    yield from _members(module, cls)


def _listed(module: Module) -> tuple[str, ...]:
    node = module.defined.get("__all__")
    return tuple(ast.literal_eval(node.value)) if isinstance(node, ast.Assign) else ()


def _members(module: Module, cls: ast.ClassDef) -> Iterator[Member]:
    """The attributes with what is said below them, then properties and methods; `__init__` where it says something."""
    for node, below in zip(cls.body, [*cls.body[1:], ast.Pass()], strict=True):
        match node:
            case ast.AnnAssign(target=ast.Name(id=name)) if not name.startswith("_"):
                yield Member(name, _type(module, node.annotation), _text(below), called=False)
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) if _is_offered(node):
                if any(ast.unparse(decorator) in _PROPERTIES for decorator in node.decorator_list):
                    assert node.returns is not None
                    yield Member(
                        name, _type(module, node.returns), ast.get_docstring(node) or "", called=False
                    )
                else:
                    yield _function(module, node)


def _is_offered(node: Function) -> bool:
    return not node.name.startswith("_") or (node.name == "__init__" and bool(ast.get_docstring(node)))


def _text(node: ast.stmt) -> str:
    match node:
        case ast.Expr(value=ast.Constant(value=str(text))):
            return text
        case _:
            return ""


def _function(module: Module, node: Function) -> Member:
    arguments = deepcopy(node.args)
    for positional in (arguments.posonlyargs, arguments.args):
        positional[:] = (argument for argument in positional if argument.arg != "self")
    parameters = ast.unparse(_AliasesReplaced(module).visit(arguments))
    result = f" -> {_type(module, node.returns)}" if node.returns and node.name != "__init__" else ""
    return Member(node.name, f"({parameters}){result}", ast.get_docstring(node) or "", called=True)


def _type(module: Module, node: ast.expr) -> str:
    return ast.unparse(_AliasesReplaced(module).visit(deepcopy(node)))


def _spoken_of(export: Export) -> Iterator[str]:
    """The names in the signatures of what objects offer; what a class keeps for itself leads no further."""
    for member in export.members:
        if member.signature.startswith("ClassVar["):
            continue
        source = f"def f{member.signature}: ..." if member.called else member.signature
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Name):
                yield node.id


class _AliasesReplaced(ast.NodeTransformer):
    """Puts what a name of a type stands for in its place: a type alias, or the bound of a type variable."""

    def __init__(self, module: Module) -> None:
        self._module = module

    def visit_Name(self, node: ast.Name) -> ast.expr:
        place = self._module.find(node.id)
        match place:
            case (_, ast.AnnAssign(annotation=ast.Name(id="TypeAlias"), value=ast.expr() as value)):
                return value
            case (_, ast.Assign(value=ast.Call(func=ast.Name(id="TypeVar"), keywords=[*keywords]))):
                return next((_named(keyword.value) for keyword in keywords if keyword.arg == "bound"), node)
            case _:
                return node


def _named(value: ast.expr) -> ast.expr:
    """A type that may be written as text."""
    return (
        ast.Name(value.value) if isinstance(value, ast.Constant) and isinstance(value.value, str) else value
    )
