"""The resolved catalogue as JSON: the debugging view, and what a reviewer reads the diff of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from specpress.base.json_text import json_facts
from specpress.catalog import Catalog
from specpress.catalog.json_values import plain
from specpress.catalog.model import Model
from specpress.check.overview import catalog_entry
from specpress.targets.base import CatalogTarget, Files, ModelTarget, Outputs

PATH = "catalog.json"


class CatalogJson(ModelTarget, CatalogTarget):
    """`catalog.json`."""

    name = "catalog"
    summary = "the resolved catalogue as one JSON file"

    def make_models(self, models: Sequence[Model], catalog: Catalog) -> Mapping[str, Outputs]:
        """Each model's text, indented as it will stand in the file."""
        del catalog
        return {
            model.name: Outputs(row=f"    {json_facts(catalog_entry(model), '    ')}".encode())
            for model in models
        }

    def make_catalog(self, catalog: Catalog, rows: Mapping[str, bytes]) -> Files:
        """The file: settings, providers and families, then the models in the order of their names."""
        head = json_facts(
            {
                "version": 1,
                "settings": plain(catalog.settings),
                "providers": plain(tuple(catalog.providers.values())),
                "families": plain(tuple(catalog.families.values())),
            }
        )
        body = b",\n".join(rows.values())
        text = head[:-1].rstrip().encode() + b',\n  "models": [\n' + body + b"\n  ]\n}\n"
        return {PATH: text}
