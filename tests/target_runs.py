"""Runs of one target on a small catalogue, as a build makes them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from specpress.catalog import Catalog
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.targets.base import CatalogTarget, ModelTarget, Outputs, ProviderTarget, Target


def outputs(target: ModelTarget, models: Iterable[Model], *providers: Provider) -> Mapping[str, Outputs]:
    """What a target makes of each model, by name."""
    models = tuple(models)
    return target.make_models(models, Catalog.of(providers=providers, models=models))


def rows(made: Mapping[str, Outputs]) -> dict[str, bytes]:
    """The rows of what was made, sorted by name as a target gets them."""
    return {name: made[name].row for name in sorted(made)}


def files_of(target: Target, models: Iterable[Model], *providers: Provider) -> dict[str, bytes]:
    """All files of a target."""
    files: dict[str, bytes] = {}
    made: Mapping[str, Outputs] = {}
    if isinstance(target, ModelTarget):
        made = outputs(target, models, *providers)
        files = {path: data for one in made.values() for path, data in one.files.items()}
    if isinstance(target, ProviderTarget):
        for provider in providers:
            files.update(target.make_provider(provider))
    if isinstance(target, CatalogTarget):
        files.update(target.make_catalog(Catalog.of(providers=providers), rows(made)))
    return files
