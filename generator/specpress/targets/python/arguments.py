"""The arguments of a model as a `TypedDict`, so that editors complete a call and type checkers hold it.

Given the classes of a model as source, the definitions that they were made from, and where each argument stands;
gives the source of the class. The types are those of the classes' attributes, which say all that Python's types
can say, opened for what a call may be given instead: a mapping for an object, a file where files may stand.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from specpress.base.names import PythonName
from specpress.runtime.calls import Argument, ModelData
from specpress.runtime.values import Path
from specpress.targets.python.shape import Module
from specpress.targets.python.source import docstring

_OBJECT = "Mapping[str, Any]"


def arguments_class(data: ModelData, classes: str, module: Module, root: PythonName) -> str:
    """The source of the class `Arguments`."""
    annotations = _annotations(classes)
    doc = docstring([f"What {data.id} is called with."], "    ")
    lines = ["class Arguments(TypedDict, total=False):", f"    {doc}"]
    for argument in data.arguments:
        attribute = _attribute_at(argument.path, module, root, annotations)
        if attribute is None:
            continue
        type_ = _opened(attribute.type, argument, data, module)
        lines += [f"    {argument.name}: {f'Required[{type_}]' if attribute.is_required else type_}"]
        lines += [f"    {attribute.doc}", ""]
    return "\n".join(lines)


def _annotations(classes: str) -> Mapping[str, Mapping[str, ast.expr]]:
    """The type of each attribute, by class and name."""
    return {
        node.name: {
            line.target.id: line.annotation
            for line in node.body
            if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name)
        }
        for node in ast.parse(classes).body
        if isinstance(node, ast.ClassDef)
    }


class _TypedAttribute(NamedTuple):
    """An attribute of a class: its docstring, its type, and whether every body has it."""

    doc: str
    type: ast.expr
    is_required: bool


def _attribute_at(
    path: Path, module: Module, root: PythonName, annotations: Mapping[str, Mapping[str, ast.expr]]
) -> _TypedAttribute | None:
    """The attribute that a path leads to; None where no class has it."""
    cls, typed, is_required = root, None, True
    for key in path:
        if key == "*":
            continue
        if typed is not None:
            names = _names(typed.type)
            cls = next((name for name in module if name in names and module[name].doc), PythonName(""))
        attribute = module[cls].attributes.get(key) if cls in module else None
        if attribute is None:
            return None
        is_required = is_required and key in module[cls].node.get("required", ())
        typed = _TypedAttribute(attribute.doc, annotations[cls][attribute.name], is_required)
    return typed


def _names(type_: ast.expr) -> set[str]:
    return {node.id for node in ast.walk(type_) if isinstance(node, ast.Name)}


def _opened(type_: ast.expr, argument: Argument, data: ModelData, module: Module) -> str:
    """The type of an attribute as what a call may give for it."""
    slot = next((slot for slot in data.slots if slot.path in (argument.path, (*argument.path, "*"))), None)
    each = () if slot is None else ("str", "FileInput") if slot.listed else ("FileInput",)
    alone = slot is not None and slot.path == argument.path
    members = list(_members(type_, module, () if alone else each))
    return " | ".join(dict.fromkeys([*members, *(each if alone else ())]))


def _members(type_: ast.expr, module: Module, each: tuple[str, ...]) -> Iterator[str]:
    """The members of a type without its limits. `each` is what an element of a list may be as well."""
    match type_:
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            yield from _members(left, module, each)
            yield from _members(right, module, each)
        case ast.Subscript(value=ast.Name(id="Annotated"), slice=ast.Tuple(elts=[first, *_])):
            yield from _members(first, module, each)
        case ast.Subscript(value=ast.Name(id="list"), slice=element):
            inner = dict.fromkeys([*_members(element, module, ()), *each])
            yield f"Sequence[{' | '.join(inner)}]"
        case ast.Name(id="MISSING"):
            return
        case ast.Name(id=name) if name in module and module[PythonName(name)].doc:
            yield from (name, _OBJECT)
        case ast.Subscript(value=ast.Name(id="dict")):
            yield _OBJECT
        case _:
            yield ast.unparse(type_)
