"""The target `typescript`: an npm package with types, checks, prices and clients.

What makes it is imported when there is something to make, as with the target `python`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from specpress.catalog import Catalog
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.catalog.settings import Settings
from specpress.targets.base import CatalogTarget, Files, ModelTarget, Outputs, ProviderTarget


class TypeScript(ModelTarget, ProviderTarget, CatalogTarget):
    """`typescript/`."""

    name = "typescript"
    summary = "an npm package: types, checks, prices and clients of each model"

    def make_models(self, models: Sequence[Model], catalog: Catalog) -> Mapping[str, Outputs]:
        """The module of each model, and what its provider's client tells of it."""
        from specpress.check.records import record  # noqa: PLC0415
        from specpress.targets.typescript.comments import model_words  # noqa: PLC0415
        from specpress.targets.typescript.modules import model_module, price_of_a_prompt  # noqa: PLC0415
        from specpress.targets.typescript.package import ModelRow  # noqa: PLC0415

        outputs = {}
        for model in models:
            words, price = model_words(model), price_of_a_prompt(model)
            calls = (model.endpoint or "", model.wire_id or "")
            row = ModelRow(model.name, model.title, words, price, *calls, record(model))
            outputs[model.name] = Outputs(model_module(model, catalog.provider_of(model)), row.packed())
        return outputs

    def make_provider(self, provider: Provider, settings: Settings) -> Files:
        """The module of what a provider answers."""
        from specpress.targets.typescript.modules import responses_module  # noqa: PLC0415

        del settings
        return responses_module(provider)

    def make_catalog(self, catalog: Catalog, rows: Mapping[str, bytes]) -> Files:
        """The package around the modules, with the providers' clients."""
        from specpress.targets.release_notes import changelog  # noqa: PLC0415
        from specpress.targets.typescript.modules import FOLDER  # noqa: PLC0415
        from specpress.targets.typescript.package import ModelRow, package_files  # noqa: PLC0415

        providers = tuple(catalog.providers.values())
        files = package_files(catalog.settings, providers, [*map(ModelRow.unpacked, rows.values())])
        return {**files, **changelog(FOLDER, catalog)}
