"""The target `python`: an installable package with a class for each model's requests.

What makes it is imported when there is something to make: with the class generator's own needs that saves
every other command 0.03 s, and a run without changes 0.3 s.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from specpress.catalog import Catalog
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.catalog.settings import Settings
from specpress.targets.base import CatalogTarget, Files, ModelTarget, Outputs, ProviderTarget


class Python(ModelTarget, ProviderTarget, CatalogTarget):
    """`python/`."""

    name = "python"
    summary = "a Python package: pydantic classes, prices and vectors of each model"

    def make_models(self, models: Sequence[Model], catalog: Catalog) -> Mapping[str, Outputs]:
        """The module of each model, and its row in the package's lists."""
        from specpress.check.records import record  # noqa: PLC0415
        from specpress.targets.client_names import has_client, starts_tasks  # noqa: PLC0415
        from specpress.targets.python.modules import has_own_result, model_modules  # noqa: PLC0415
        from specpress.targets.python.package import IndexRow, prompt_cost  # noqa: PLC0415
        from specpress.wording.facts import deprecation_text  # noqa: PLC0415

        with_provider = [(model, catalog.provider_of(model)) for model in models]
        files = model_modules(with_provider, catalog.settings.packages)
        rows = (
            IndexRow(
                model.name,
                model.title,
                has_own_result(model, provider),
                has_client(provider, model),
                starts_tasks(provider, model),
                prompt_cost(model),
                deprecation_text(model.deprecated) if model.deprecated else "",
                record(model),
            )
            for model, provider in with_provider
        )
        return {row.name: Outputs(files[row.name], row.packed()) for row in rows}

    def make_provider(self, provider: Provider, settings: Settings) -> Files:
        """The module of what a provider answers."""
        from specpress.targets.python.modules import responses_module  # noqa: PLC0415

        return responses_module(provider, settings.packages)

    def make_catalog(self, catalog: Catalog, rows: Mapping[str, bytes]) -> Files:
        """The package around the modules."""
        from specpress.targets.python.package import FOLDER, IndexRow, package_files  # noqa: PLC0415
        from specpress.targets.release_notes import changelog  # noqa: PLC0415

        providers = tuple(catalog.providers.values())
        files = package_files(catalog.settings, providers, [*map(IndexRow.unpacked, rows.values())])
        return {**files, **changelog(FOLDER, catalog)}
