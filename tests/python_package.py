"""Packages made by the target `python`, written to a folder and imported from there."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

from specpress.base.names import PythonName
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.catalog.types import ObjectType
from specpress.targets.catalog_json import CatalogJson
from specpress.targets.json_schema import JsonSchema
from specpress.targets.python.classes import python_types, source
from specpress.targets.python.definitions import definitions
from specpress.targets.python.target import Python
from specpress.targets.vectors import Vectors
from target_runs import files_of


def write(out: Path, models: Sequence[Model], *providers: Provider) -> Path:
    """Make a catalogue's package, vectors, schemas and catalog.json below a folder; gives the folder to import from."""
    for target in (Python(), Vectors(), CatalogJson(), JsonSchema()):
        for path, data in files_of(target, models, *providers).items():
            (out / path).parent.mkdir(parents=True, exist_ok=True)
            (out / path).write_bytes(data)
    return out / "python"


@contextmanager
def imported(folder: Path) -> Iterator[ModuleType]:
    """`hosted_models` from a folder, in the place of any other, until the end of the block."""
    before = _forget()
    sys.path.insert(0, str(folder))
    try:
        yield __import__("hosted_models")
    finally:
        sys.path.remove(str(folder))
        _forget()
        sys.modules.update(before)


def _forget() -> dict[str, ModuleType]:
    names = [name for name in sys.modules if name.partition(".")[0] == "hosted_models"]
    return {name: sys.modules.pop(name) for name in names}


def request_classes(roots: Sequence[ObjectType], schemas: Sequence[dict[str, Any]]) -> list[Any]:
    """The class `Request` of each type, made from its schema by one call; `hosted_models` must be imported."""
    request = PythonName("Request")
    pairs = zip(roots, schemas, strict=True)
    modules = [definitions({request: (schema, root)}) for root, schema in pairs]
    types = python_types(modules)
    return [_executed(source(module, types))["Request"] for module in modules]


def _executed(source: str) -> dict[str, Any]:
    names: dict[str, Any] = {"__name__": "hosted_models.test.made", "__package__": "hosted_models.test"}
    exec(compile(source, "made_by_a_test", "exec", dont_inherit=True), names)
    return names
