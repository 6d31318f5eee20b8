"""The committed specs, resolved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.catalog.resolve.model import resolve_model
from specpress.catalog.resolve.provider import resolve_provider
from specpress.spec import ModelSpec, ProviderSpec
from specpress.spec.load import SpecFile, discover, read_spec
from specpress.spec.yaml import read_bytes

SPECS = Path(__file__).parents[2] / "specs"


@dataclass(frozen=True, slots=True)
class Resolved:
    """Models by name and providers by id, with the specs that they were made from."""

    models: Mapping[str, Model]
    providers: Mapping[str, Provider]
    files: Mapping[str, tuple[SpecFile, bytes]]
    provider_specs: Mapping[str, ProviderSpec]


@cache
def resolved() -> Resolved:
    """All committed specs; an assertion fails where one has a problem."""
    models: dict[str, Model] = {}
    providers: dict[str, Provider] = {}
    specs: dict[str, ProviderSpec] = {}
    files: dict[str, tuple[SpecFile, bytes]] = {}
    for file in sorted(discover(SPECS).files, key=lambda one: one.kind != "provider"):
        data = read_bytes(file.path, file.shown)
        assert isinstance(data, bytes)
        files[file.shown] = (file, data)
        spec, problems = read_spec(file, data)
        assert not problems, problems
        if isinstance(spec, ProviderSpec):
            specs[file.provider] = spec
            providers[file.provider], _ = resolve_provider(spec, file.provider)
        elif isinstance(spec, ModelSpec):
            model, _ = resolve_model(spec, specs[file.provider], file.provider, spec.id or file.model)
            models[model.name] = model
    return Resolved(models, providers, files, specs)
