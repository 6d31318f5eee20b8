"""The arguments of a model as a `TypedDict`, so that editors complete a call and type checkers hold it.

Given the definitions of a model, their types as source, and where each argument stands;
gives the source of the class. The types are those of the classes' attributes, which say all that Python's types
can say, opened for what a call may be given instead: a mapping for an object, a file where files may stand.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from specpress.base.names import PythonName
from specpress.runtime.calls import Argument, ModelData
from specpress.runtime.values import Path
from specpress.targets.python.classes import PythonType, PythonTypes, names_in
from specpress.targets.python.shape import Alias, Class, Module
from specpress.targets.python.source import docstring

_OBJECT = "Mapping[str, Any]"


def arguments_class(data: ModelData, module: Module, types: PythonTypes, root: PythonName) -> str:
    """The source of the class `Arguments`."""
    doc = docstring([f"What {data.id} is called with."], "    ")
    lines = ["class Arguments(TypedDict, total=False):", f"    {doc}"]
    for argument in data.arguments:
        attribute = _attribute_at(argument.path, module, types, root)
        if attribute is None:
            continue
        type_ = _opened(attribute.type, argument, data, module)
        lines += [f"    {argument.name}: {f'Required[{type_}]' if attribute.is_required else type_}"]
        lines += [f"    {attribute.doc}", ""]
    return "\n".join(lines)


class _TypedAttribute(NamedTuple):
    """An attribute of a class: its docstring, its type, and whether every body has it."""

    doc: str
    type: PythonType
    is_required: bool


def _attribute_at(path: Path, module: Module, types: PythonTypes, root: PythonName) -> _TypedAttribute | None:
    """The attribute that a path leads to; None where no class has it."""
    outer: Class | Alias | None = module[root]
    typed, is_required = None, True
    for key in path:
        if key == "*":
            continue
        if typed is not None:
            outer = next((module[name] for name in module if name in _classes(typed.type, module)), None)
        attribute = outer.attributes.get(key) if isinstance(outer, Class) else None
        if attribute is None:
            return None
        is_required = is_required and attribute.is_required
        typed = _TypedAttribute(attribute.doc, types[attribute.value.text], is_required)
    return typed


def _classes(type_: PythonType, module: Module) -> frozenset[str]:
    """The names of objects that a type is made of: classes, and aliases of several of them."""
    return frozenset(name for name in type_.names if _is_of_objects(module[name], module))


def _is_of_objects(definition: Class | Alias, module: Module) -> bool:
    if isinstance(definition, Class):
        return True
    parts = definition.value.node.get("anyOf", ())
    return any(isinstance(module[name], Class) for part in parts if "$ref" in part for name in names_in(part))


def _opened(type_: PythonType, argument: Argument, data: ModelData, module: Module) -> str:
    """The type of an attribute as what a call may give for it."""
    slot = next((slot for slot in data.slots if slot.path in (argument.path, (*argument.path, "*"))), None)
    each = () if slot is None else ("str", "FileInput") if slot.listed else ("FileInput",)
    alone = slot is not None and slot.path == argument.path
    return _members_shown(type_.hint, _classes(type_, module), each, alone)


@lru_cache(4096)
def _members_shown(hint: str, classes: frozenset[str], each: tuple[str, ...], alone: bool) -> str:
    """The members of a type. `each` is what an element of a list, or the value itself, may be as well."""
    type_ = ast.parse(hint, mode="eval").body
    members = [*_members(type_, classes, () if alone else each), *(each if alone else ())]
    return " | ".join(dict.fromkeys(members))


def _members(type_: ast.expr, classes: frozenset[str], each: tuple[str, ...]) -> Iterator[str]:
    """The members of a type. `each` is what an element of a list may be as well."""
    match type_:
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            yield from _members(left, classes, each)
            yield from _members(right, classes, each)
        case ast.Subscript(value=ast.Name(id="list"), slice=element):
            inner = dict.fromkeys([*_members(element, classes, ()), *each])
            yield f"Sequence[{' | '.join(inner)}]"
        case ast.Name(id="MISSING"):
            return
        case ast.Name(id=name) if name in classes:
            yield from (name, _OBJECT)
        case ast.Subscript(value=ast.Name(id="dict")):
            yield _OBJECT
        case _:
            yield ast.unparse(type_)
