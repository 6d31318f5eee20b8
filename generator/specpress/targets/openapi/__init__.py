"""The target `openapi`: for each provider one OpenAPI 3.1 document of all its endpoints and its models' requests.

A model leaves the text of its schemas and a few facts (a row); `make_catalog` gives them names that differ and puts the
texts into the document as they are, so that one changed model costs the writing of its own schema alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from specpress.base.safe_filenames import as_path
from specpress.catalog import Catalog
from specpress.catalog.model import Model
from specpress.targets.base import CatalogTarget, Files, ModelTarget, Outputs
from specpress.targets.openapi.document import document
from specpress.targets.openapi.row import ModelRow

FOLDER = "openapi"


class OpenApi(ModelTarget, CatalogTarget):
    """`openapi/<provider>.json`."""

    name = "openapi"
    summary = "an OpenAPI 3.1 document of each provider, with its models' requests told apart by their id"

    def make_models(self, models: Sequence[Model], catalog: Catalog) -> Mapping[str, Outputs]:
        """What the document will tell of each model."""
        return {
            model.name: Outputs(row=ModelRow.of(model, catalog.provider_of(model)).packed())
            for model in models
        }

    def make_catalog(self, catalog: Catalog, rows: Mapping[str, bytes]) -> Files:
        """The documents."""
        by_provider: dict[str, list[ModelRow]] = {}
        for name, row in rows.items():
            by_provider.setdefault(name.partition("/")[0], []).append(ModelRow.unpacked(row))
        return {
            f"{FOLDER}/{as_path(provider.id)}.json": document(
                provider, by_provider.get(provider.id, ()), catalog.settings
            ).encode()
            for provider in catalog.providers.values()
        }
