"""Definitions as Python source, with the types by datamodel-code-generator.

Given the definitions of many modules; gives the source of each: its imports, then its aliases and classes in
an order in which each stands after what it is made of. The generator is called once for many modules, because
a call costs more than a module, and sees each type once, however many attributes have it: of the attributes of a
thousand models few differ in type. What differs is names, words, defaults and rules, and these stand around the types.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias

from specpress.base.names import PythonName, free
from specpress.base.package_data import folder
from specpress.targets.python.classgen_process import class_source
from specpress.targets.python.shape import Alias, Attribute, Class, Module, Node, Value
from specpress.targets.python.source import literal

_IMPORTS = """
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Annotated, Any, ClassVar, Literal, Required, TypeAlias, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._client.sources import FileInput
from .._runtime.conditions import Key, Test, UploadCount
from .._runtime.constraints import Operand, Rule, Total
from .._types import Exactly, Integer, Number, OneOf, Steps, Unique, constant
"""
"""Whatever types and what stands around the classes may need; the formatter drops what they do not."""

_OPTIONS: dict[str, Any] = {
    "allow_remote_refs": False,
    "disable_timestamp": True,
    "enum_field_as_literal": "all",
    "field_constraints": True,
    "formatters": [],
    "input_file_type": "jsonschema",
    "output_model_type": "pydantic_v2.BaseModel",
    "strict_nullable": True,
    "target_pydantic_version": "2.14",
    "target_python_version": "3.11",
    "use_annotated": True,
    "use_missing_sentinel": True,
}


class PythonType(NamedTuple):
    """A type as Python source, and the definitions that it names. `limits` are arguments of `Field`."""

    hint: str
    limits: str
    names: frozenset[PythonName]

    def annotated(self, checks: Iterable[str], key: str | None = None) -> str:
        """It with its limits and checks, and with the key of an attribute that is called otherwise."""
        arguments = ", ".join(filter(None, ["" if key is None else f"alias={literal(key)}", self.limits]))
        metadata = ", ".join([*([f"Field({arguments})"] if arguments else []), *checks])
        return f"Annotated[{self.hint}, {metadata}]" if metadata else self.hint


PythonTypes: TypeAlias = Mapping[str, PythonType]
"""Types by the text of the value."""


_KNOWN: dict[str, PythonType] = {}
"""Types that this process has had made, by the text of the value: the next models have mostly the same."""
_MOST_KNOWN = 10_000


def python_types(modules: Iterable[Module]) -> PythonTypes:
    """The type of every attribute and alias of some modules, by one call of the generator for those that are new."""
    values = {value.text: value for module in modules for value in _values(module)}
    known = {text: _KNOWN[text] for text in values if text in _KNOWN}
    if len(known) == len(values):
        return known
    made = _made({text: value for text, value in values.items() if text not in known})
    if len(_KNOWN) + len(made) > _MOST_KNOWN:
        _KNOWN.clear()
    _KNOWN.update(made)
    return {**known, **made}


def _made(values: Mapping[str, Value]) -> PythonTypes:
    names = {text: frozenset(names_in(value.node)) for text, value in values.items()}
    classes = frozenset[PythonName]().union(*names.values())
    properties = {f"p{number}": value for number, value in enumerate(values.values())}
    schema = {
        "$defs": {
            **{name: {"type": "object", "properties": {}} for name in sorted(classes)},
            free("Types", classes): {
                "type": "object",
                "properties": {name: value.node for name, value in properties.items()},
                "required": [name for name, value in properties.items() if not value.may_lack],
            },
        }
    }
    source = class_source(schema, {**_OPTIONS, "custom_template_dir": folder() / "python" / "classes"})
    rows = [json.loads(line) for line in source.splitlines() if line.startswith("[")]
    made = {name: (hint, limits) for name, hint, limits in rows}
    return {value.text: PythonType(*made[name], names[value.text]) for name, value in properties.items()}


def _values(module: Module) -> Iterator[Value]:
    for definition in module.values():
        if isinstance(definition, Alias):
            yield definition.value
        else:
            yield from (attribute.value for attribute in definition.attributes.values())
            if definition.extra is not None:
                yield definition.extra


def names_in(node: Node) -> Iterator[PythonName]:
    """The definitions that a type is made of."""
    if "$ref" in node:
        yield PythonName(node["$ref"].rpartition("/")[2])
    for part in (
        *node.get("anyOf", ()),
        *(node[key] for key in ("items", "additionalProperties") if key in node),
    ):
        yield from names_in(part)


def source(module: Module, types: PythonTypes) -> str:
    """The source of a module."""
    return "\n\n".join(
        [_IMPORTS, *(_definition(name, module[name], types) for name in _sorted(module, types))]
    )


def _sorted(module: Module, types: PythonTypes) -> Iterator[PythonName]:
    """The names of a module, each after those that it is made of."""
    waiting = {
        name: frozenset[PythonName]().union(
            *(types[value.text].names for value in _values({name: definition}))
        )
        for name, definition in module.items()
    }
    while waiting:
        for name, names in [*waiting.items()]:
            if waiting.keys().isdisjoint(names):
                del waiting[name]
                yield name


def _definition(name: PythonName, definition: Class | Alias, types: PythonTypes) -> str:
    if isinstance(definition, Alias):
        return f"{name}: TypeAlias = {types[definition.value.text].annotated(definition.checks)}"
    lines = [f"class {name}({'OpenModel' if definition.is_open else 'Model'}):", f"    {definition.doc}", ""]
    if definition.rules:
        lines += [f"    RULES: ClassVar[tuple[Rule, ...]] = {literal(definition.rules)}", ""]
    if definition.extra is not None:
        extra = types[definition.extra.text].annotated(())
        lines += [f"    __pydantic_extra__: dict[str, {extra}] = Field(init=False)", ""]
    for key, attribute in definition.attributes.items():
        lines += [f"    {_line(key, attribute, types)}", f"    {attribute.doc}", ""]
    return "\n".join(lines)


def _line(key: str, attribute: Attribute, types: PythonTypes) -> str:
    alias = key if key != attribute.name else None
    annotated = types[attribute.value.text].annotated(attribute.checks, alias)
    return f"{attribute.name}: {annotated}{f' = {attribute.default}' if attribute.default else ''}"
