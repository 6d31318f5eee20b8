"""What a package offers.

Given its first module; gives the functions and classes that it exports with their signatures and docstrings, and
the classes of the package that those speak of.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import TypeAlias

from specpress.tool_docs.source import Module

Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef
Definition: TypeAlias = Function | ast.ClassDef


_PROPERTIES = frozenset({"property", "cached_property"})


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


def exports(module: Module, more: Iterable[tuple[Module, str]] = ()) -> tuple[Export, ...]:
    """What a module lists under `__all__`, what stands elsewhere, and then the classes that these speak of."""
    pending = [*((module, name) for name in _listed(module)), *more]
    found: dict[str, Export] = {}
    for home, name in pending:
        place = home.find(name)
        if name not in found and place is not None and isinstance(node := place[1], Definition):
            found[name] = _export(place[0], node)
            pending += [(place[0], word) for word in _spoken_of(found[name])]
    return tuple(found.values())


def _export(module: Module, node: Definition) -> Export:
    text = ast.get_docstring(node) or ""
    if isinstance(node, Function):
        return Export(node.name, text, None, (_function(module, node),))
    bases = (base.value if isinstance(base, ast.Subscript) else base for base in node.bases)
    names = tuple(name for name in map(ast.unparse, bases) if name != "Generic" and not name.startswith("_"))
    return Export(
        node.name, text, names, tuple({one.name: one for one in _all_members(module, node)}.values())
    )


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
                if any(ast.unparse(one) in _PROPERTIES for one in node.decorator_list):
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
    for some in (arguments.posonlyargs, arguments.args):
        some[:] = (one for one in some if one.arg != "self")
    taken = ast.unparse(_Told(module).visit(arguments))
    gives = f" -> {_type(module, node.returns)}" if node.returns and node.name != "__init__" else ""
    return Member(node.name, f"({taken}){gives}", ast.get_docstring(node) or "", called=True)


def _type(module: Module, node: ast.expr) -> str:
    return ast.unparse(_Told(module).visit(deepcopy(node)))


def _spoken_of(export: Export) -> Iterator[str]:
    """The names in the signatures of what objects offer; what a class keeps for itself leads no further."""
    for member in export.members:
        if member.signature.startswith("ClassVar["):
            continue
        source = f"def f{member.signature}: ..." if member.called else member.signature
        for one in ast.walk(ast.parse(source)):
            if isinstance(one, ast.Name):
                yield one.id


class _Told(ast.NodeTransformer):
    """Puts what a name of a type stands for in its place: a type alias, or the bound of a type variable."""

    def __init__(self, module: Module) -> None:
        self._module = module

    def visit_Name(self, node: ast.Name) -> ast.expr:
        place = self._module.find(node.id)
        match place:
            case (_, ast.AnnAssign(annotation=ast.Name(id="TypeAlias"), value=ast.expr() as value)):
                return value
            case (_, ast.Assign(value=ast.Call(func=ast.Name(id="TypeVar"), keywords=[*keywords]))):
                return next((_named(one.value) for one in keywords if one.arg == "bound"), node)
            case _:
                return node


def _named(value: ast.expr) -> ast.expr:
    """A type that may be written as text."""
    return (
        ast.Name(value.value) if isinstance(value, ast.Constant) and isinstance(value.value, str) else value
    )
