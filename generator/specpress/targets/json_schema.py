"""JSON Schemas of each model's request, task, result and error, and the list of all that are published."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from specpress import schema
from specpress.base.json_text import json_text
from specpress.catalog import Catalog
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.schema.index import Entry, entry_of, entry_text, index_text
from specpress.targets.base import CatalogTarget, Files, ModelTarget, Outputs

FOLDER = "schemas"
CATALOG = f"{FOLDER}/catalog.json"

_WRITERS: dict[schema.Part, Callable[[Model, Provider, str], dict[str, Any]]] = {
    "request": schema.request_schema,
    "task": schema.task_schema,
    "result": schema.result_schema,
    "error": schema.error_schema,
}
_SPEC_FORMAT: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "spec": (
        "model",
        "The spec of one hosted model",
        ("specs/*/**/*.yaml", "!specs/*/provider.yaml", "!specs/families/*.yaml"),
    ),
    "provider": ("provider", "The spec of a service that hosts models", ("specs/*/provider.yaml",)),
    "family": (
        "family",
        "The spec of one underlying model at several providers",
        ("specs/families/*.yaml",),
    ),
    "catalog": (
        "catalogue",
        "The name of a catalogue of hosted models, and where it is published",
        ("specs/catalog.yaml",),
    ),
    "glossary": ("glossary", "Texts for parameters that many models share", ("specs/glossary.yaml",)),
    "target": ("target", "A target of your own: a folder of templates", ("templates/**/target.yaml",)),
    "faults": ("fault plan", "What the mock of an API does wrong, and when", ("**/faults.yaml",)),
}
"""The format of specs itself, whose schemas come from another target: the name, what it is of, and of which files."""


class JsonSchema(ModelTarget, CatalogTarget):
    """`schemas/<provider>/<model>/*.schema.json` and `schemas/catalog.json`."""

    name = "json-schema"
    summary = "JSON Schema 2020-12 of each model's request, task, result and error, with an index"

    def make_models(self, models: Sequence[Model], catalog: Catalog) -> Mapping[str, Outputs]:
        """The four schemas of each model, and its entries in the list."""
        return {model.name: _outputs(model, catalog) for model in models}

    def make_catalog(self, catalog: Catalog, rows: Mapping[str, bytes]) -> Files:
        """The list of published schemas in the form that SchemaStore uses."""
        formats = map(entry_text, _formats(catalog.settings.schemas_of_major))
        models = (row.decode() for row in rows.values())
        return {CATALOG: index_text("".join((*formats, *models))).encode()}


def _outputs(model: Model, catalog: Catalog) -> Outputs:
    documents = {
        schema.path_of(model, part): write(
            model, catalog.provider_of(model), catalog.settings.schemas_of_major
        )
        for part, write in _WRITERS.items()
    }
    files = {f"{FOLDER}/{path}": json_text(document).encode() for path, document in documents.items()}
    return Outputs(files, "".join(map(entry_text, map(entry_of, documents.values()))).encode())


def _formats(base: str) -> Iterator[Entry]:
    """The entries of the format. Editors choose a schema by a file's path, and draft-07 is what all of them know."""
    for name, (title, description, files) in _SPEC_FORMAT.items():
        url = schema.address(f"draft-07/{name}.schema.json", base)
        yield {
            "name": f"specpress {title}",
            "description": description,
            "fileMatch": list(files),
            "url": url,
        }
    for name, (title, description, _) in _SPEC_FORMAT.items():
        url = schema.address(f"{name}.schema.json", base)
        yield {"name": f"specpress {title} (2020-12)", "description": description, "url": url}
