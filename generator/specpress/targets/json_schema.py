"""JSON Schemas of each model's request, task, result and error, and the list of all that are published."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from specpress.base.json_text import json_text
from specpress.catalog import Catalog
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.schema import (
    Part,
    address,
    error_schema,
    path_of,
    request_schema,
    result_schema,
    task_schema,
)
from specpress.schema.index import Entry, entry_of, entry_text, index_text
from specpress.targets.base import CatalogTarget, Files, ModelTarget, Outputs

FOLDER = "schemas"
CATALOG = f"{FOLDER}/catalog.json"

_WRITERS: dict[Part, Callable[[Model, Provider, str], dict[str, Any]]] = {
    "request": request_schema,
    "task": task_schema,
    "result": result_schema,
    "error": error_schema,
}
_SPEC_FORMAT: dict[str, Entry] = {
    "spec": {
        "name": "specpress model",
        "description": "The spec of one hosted model",
        "fileMatch": [
            "specs/*/**/*.yaml",
            "!specs/*/provider.yaml",
            "!specs/families/*.yaml",
        ],
    },
    "provider": {
        "name": "specpress provider",
        "description": "The spec of a service that hosts models",
        "fileMatch": ["specs/*/provider.yaml"],
    },
    "family": {
        "name": "specpress family",
        "description": "The spec of one underlying model at several providers",
        "fileMatch": ["specs/families/*.yaml"],
    },
    "catalog": {
        "name": "specpress catalogue",
        "description": "The name of a catalogue of hosted models, and where it is published",
        "fileMatch": ["specs/catalog.yaml"],
    },
    "glossary": {
        "name": "specpress glossary",
        "description": "Texts for parameters that many models share",
        "fileMatch": ["specs/glossary.yaml"],
    },
    "target": {
        "name": "specpress target",
        "description": "A target of your own: a folder of templates",
        "fileMatch": ["templates/**/target.yaml"],
    },
    "faults": {
        "name": "specpress fault plan",
        "description": "What the mock of an API does wrong, and when",
        "fileMatch": ["**/faults.yaml"],
    },
}
"""The format of specs itself, whose schemas come from another target."""


class JsonSchema(ModelTarget, CatalogTarget):
    """`schemas/<provider>/<model>/*.schema.json` and `schemas/catalog.json`."""

    name = "json-schema"
    summary = "JSON Schema 2020-12 of each model's request, task, result and error, with an index"

    def make_models(self, models: Sequence[Model], catalog: Catalog) -> Mapping[str, Outputs]:
        """The four schemas of each model, and its entries in the list."""
        return {model.name: _outputs(model, catalog) for model in models}

    def make_catalog(self, catalog: Catalog, rows: Mapping[str, bytes]) -> Files:
        """The list of published schemas in the form that SchemaStore uses."""
        formats = map(entry_text, _formats(catalog.settings.schemas))
        models = (row.decode() for row in rows.values())
        return {CATALOG: index_text("".join((*formats, *models))).encode()}


def _outputs(model: Model, catalog: Catalog) -> Outputs:
    documents = {
        path_of(model, part): write(model, catalog.provider_of(model), catalog.settings.schemas)
        for part, write in _WRITERS.items()
    }
    files = {f"{FOLDER}/{path}": json_text(document).encode() for path, document in documents.items()}
    return Outputs(files, "".join(map(entry_text, map(entry_of, documents.values()))).encode())


def _formats(base: str) -> list[Entry]:
    """The entries of the format. Editors choose a schema by a file's path, and draft-07 is what all of them know."""
    drafts = [
        {**entry, "url": address(f"draft-07/{name}.schema.json", base)}
        for name, entry in _SPEC_FORMAT.items()
    ]
    return drafts + [
        {
            "name": f"{entry['name']} (2020-12)",
            "description": entry["description"],
            "url": address(f"{name}.schema.json", base),
        }
        for name, entry in _SPEC_FORMAT.items()
    ]
