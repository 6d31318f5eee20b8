"""The arguments of a model as a `TypedDict`, so that editors complete a call and type checkers hold it.

Given the classes of a model as source, the definitions that they were made from, and where each argument stands;
gives the source of the class. The types are those of the classes' attributes, which say all that Python's types
can say, opened for what a call may be given instead: a mapping for an object, a file where files may stand.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from specpress.base.names import PythonName
from specpress.runtime.calls import Argument, ModelData
from specpress.runtime.values import Path
from specpress.targets.python.literals import docstring
from specpress.targets.python.shape import Attribute, Module

_OBJECT = "Mapping[str, Any]"


def arguments_class(data: ModelData, classes: str, module: Module, root: PythonName) -> str:
    """The source of the class `Arguments`."""
    annotations = _annotations(classes)
    doc = docstring([f"What {data.id} is called with."], "    ")
    lines = ["class Arguments(TypedDict, total=False):", f"    {doc}"]
    for one in data.arguments:
        found = _Found.at(one.path, module, root, annotations)
        if found is None:
            continue
        type_ = _opened(found, one, data, module)
        lines += [f"    {one.name}: {f'Required[{type_}]' if found.required else type_}"]
        lines += [f"    {found.attribute.doc}", ""]
    return "\n".join(lines)


def _annotations(classes: str) -> Mapping[str, Mapping[str, ast.expr]]:
    """The type of each attribute, by class and name."""
    return {
        node.name: {
            one.target.id: one.annotation
            for one in node.body
            if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name)
        }
        for node in ast.parse(classes).body
        if isinstance(node, ast.ClassDef)
    }


class _Found:
    """One attribute: what is said of it, its type, and whether every body has it."""

    def __init__(self, attribute: Attribute, type_: ast.expr, required: bool) -> None:
        self.attribute = attribute
        self.type = type_
        self.required = required

    @classmethod
    def at(
        cls,
        path: Path,
        module: Module,
        root: PythonName,
        annotations: Mapping[str, Mapping[str, ast.expr]],
    ) -> _Found | None:
        """The attribute that a path leads to; None where no class has it."""
        owner, found, required = root, None, True
        for step in path:
            if step == "*":
                continue
            if found is not None:
                names = _names(found.type)
                owner = next((own for own in module if own in names and module[own].doc), PythonName(""))
            attribute = module[owner].attributes.get(step) if owner in module else None
            if attribute is None:
                return None
            required = required and step in module[owner].node.get("required", ())
            found = cls(attribute, annotations[owner][attribute.name], required)
        return found


def _names(type_: ast.expr) -> set[str]:
    return {node.id for node in ast.walk(type_) if isinstance(node, ast.Name)}


def _opened(found: _Found, argument: Argument, data: ModelData, module: Module) -> str:
    """The type of an attribute as what a call may give for it."""
    slot = next((one for one in data.slots if one.path in (argument.path, (*argument.path, "*"))), None)
    each = () if slot is None else ("str", "FileInput") if slot.listed else ("FileInput",)
    alone = slot is not None and slot.path == argument.path
    members = list(_members(found.type, module, () if alone else each))
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
