"""JSON Schemas of each model's request, task, result and error, and the list of all that are published."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.emit.base import Files, Frame, Home, Product
from specpress.schema import (
    Part,
    address,
    error_schema,
    path_of,
    request_schema,
    result_schema,
    task_schema,
)
from specpress.text import json_text

FOLDER = "schemas"
CATALOG = f"{FOLDER}/catalog.json"
_CATALOG_FORM = "https://json.schemastore.org/schema-catalog.json"

_WRITERS: dict[Part, Callable[[Model, Provider], dict[str, Any]]] = {
    "request": request_schema,
    "task": task_schema,
    "result": result_schema,
    "error": error_schema,
}
_SPEC_FORMAT = (
    {
        "name": "specpress model",
        "description": "The spec of one hosted model",
        "fileMatch": ["specs/*/**/*.yaml", "!specs/*/provider.yaml", "!specs/families/*.yaml"],
        "url": address("spec.schema.json"),
    },
    {
        "name": "specpress provider",
        "description": "The spec of a service that hosts models",
        "fileMatch": ["specs/*/provider.yaml"],
        "url": address("provider.schema.json"),
    },
    {
        "name": "specpress family",
        "description": "The spec of one underlying model at several providers",
        "fileMatch": ["specs/families/*.yaml"],
        "url": address("family.schema.json"),
    },
)
"""The format of specs itself, whose schemas come from another target."""


class JsonSchema:
    """`schemas/<provider>/<model>/*.schema.json` and `schemas/catalog.json`."""

    name = "json-schema"
    summary = "JSON Schema 2020-12 of each model's request, task, result and error, with an index"

    def make(self, models: Sequence[Model], home: Home) -> Mapping[str, Product]:
        """The four schemas of each model, and its entries in the list."""
        return {model.name: _product(model, home.provider) for model in models}

    def provide(self, provider: Provider) -> Files:
        """Nothing: every schema is a model's."""
        del provider
        return {}

    def join(self, frame: Frame, pieces: Mapping[str, bytes]) -> Files:
        """The list of published schemas in the form that SchemaStore uses."""
        del frame
        own = "".join(map(_entry_text, _SPEC_FORMAT)).encode()
        entries = (own + b"".join(pieces[name] for name in sorted(pieces))).rstrip(b",\n")
        head = f'{{\n  "$schema": "{_CATALOG_FORM}",\n  "version": 1,\n  "schemas": [\n'
        return {CATALOG: head.encode() + entries + b"\n  ]\n}\n"}


def _product(model: Model, provider: Provider) -> Product:
    documents = {path_of(model, part): write(model, provider) for part, write in _WRITERS.items()}
    files = {f"{FOLDER}/{path}": json_text(document).encode() for path, document in documents.items()}
    return Product(files, "".join(map(_entry_text, map(_entry, documents.values()))).encode())


def _entry(document: Mapping[str, Any]) -> dict[str, str]:
    """A document as the list names it. SchemaStore demands a description, so the title stands in for none."""
    return {
        "name": document["title"],
        "description": document.get("description", document["title"]).partition("\n")[0],
        "url": document["$id"],
    }


def _entry_text(entry: Mapping[str, Any]) -> str:
    """An entry as it stands in the list, with the comma that follows it."""
    return "".join(f"    {line}\n" for line in json_text(entry).splitlines())[:-1] + ",\n"
