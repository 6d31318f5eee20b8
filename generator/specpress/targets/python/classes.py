"""Definitions as Python source, by datamodel-code-generator.

Given the definitions of many modules; gives the source of each: its imports, then its aliases and classes in
an order in which each stands after what it is made of. The generator is called once for many modules, because
a call costs more than a module. It touches nothing but a folder of its own, and never the network.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from specpress.base.json_text import json_text
from specpress.base.names import PythonName, attribute_name
from specpress.base.package_data import folder
from specpress.base.system import scratch_folder
from specpress.targets.python.classgen_process import class_sources
from specpress.targets.python.shape import Module
from specpress.targets.python.source import literal

_IMPORTS = """
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Annotated, Any, ClassVar, Required, TypeAlias, TypedDict

from pydantic import Field

from hosted_models._client.sources import FileInput
from hosted_models._runtime.conditions import Key, Test, UploadCount
from hosted_models._runtime.constraints import Rule, Total
from hosted_models._types import Exactly, OneOf, Steps, Unique, constant
"""
"""Whatever our templates and what stands around the classes may need; the formatter drops what they do not."""

_OPTIONS: dict[str, Any] = {
    "allow_remote_refs": False,
    "base_class": "hosted_models._base.Model",
    "custom_file_header": _IMPORTS,
    "disable_future_imports": True,
    "disable_timestamp": True,
    "enum_field_as_literal": "all",
    "field_constraints": True,
    "formatters": [],
    "input_file_type": "jsonschema",
    "output_model_type": "pydantic_v2.BaseModel",
    "skip_root_model": True,
    "strict_nullable": True,
    "target_pydantic_version": "2.14",
    "target_python_version": "3.11",
    "use_annotated": True,
    "use_missing_sentinel": True,
    "use_type_alias": True,
}


def sources(modules: Mapping[PythonName, Module]) -> dict[PythonName, str]:
    """The source of each module by its name."""
    made: dict[PythonName, str] = {}
    for group, aliases in _groups(modules):
        made.update(_generate(group, aliases))
    return made


def _groups(
    modules: Mapping[PythonName, Module],
) -> Iterator[tuple[Mapping[PythonName, Module], Mapping[str, str]]]:
    """Modules that one call can make, with the attributes that are not called like their keys.

    The generator takes attributes by key for all modules, or by class and key. The second is for the few modules
    in which keys of one object met in a name, or hold a dot; each of them is made apart.
    """
    common = {name: module for name, module in modules.items() if _is_usual(module)}
    if common:
        yield common, {key: attribute for module in common.values() for _, key, attribute in _renamed(module)}
    for name, module in modules.items():
        if name not in common:
            yield {name: module}, {f"{cls}.{key}": attribute for cls, key, attribute in _renamed(module)}


def _is_usual(module: Module) -> bool:
    """Whether every attribute has the name that its key would get anywhere."""
    return all("." not in key and attribute_name(key) == name for _, key, name in _renamed(module))


def _renamed(module: Module) -> Iterator[tuple[PythonName, str, PythonName]]:
    """The attributes that are not called like their keys: class, key and name."""
    for cls, definition in module.items():
        for key, attribute in definition.attributes.items():
            if key != attribute.name:
                yield cls, key, attribute.name


def _generate(modules: Mapping[PythonName, Module], aliases: Mapping[str, str]) -> dict[PythonName, str]:
    with scratch_folder() as scratch:
        for name, module in modules.items():
            nodes = {cls: definition.node for cls, definition in module.items()}
            (scratch / f"{name}.json").write_text(json_text({"$defs": nodes}), encoding="utf-8")
        options = {
            **_OPTIONS,
            "aliases": aliases,
            "extra_template_data": _template_data(modules),
            "custom_template_dir": folder() / "python" / "classes",
        }
        made = class_sources(scratch, options)
    return {name: made[(f"{name}.py",)] for name in modules}


def _template_data(modules: Mapping[PythonName, Module]) -> defaultdict[str, dict[str, Any]]:
    """What the templates show of each definition beside what the generator reads."""
    data: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    for name, module in modules.items():
        for cls, definition in module.items():
            data[f"{name}.json#/$defs/{cls}"] = {
                "checks": definition.checks,
                "doc": definition.doc,
                "rules": literal(definition.rules) if definition.rules else "",
                "attributes": {
                    attribute.name: {
                        "checks": attribute.checks,
                        "constant": attribute.constant,
                        "doc": attribute.doc,
                    }
                    for attribute in definition.attributes.values()
                },
            }
    return data
