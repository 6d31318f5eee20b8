"""The committed specs, resolved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.catalog.read import open_source, read
from specpress.spec import ProviderSpec
from specpress.spec.load import SpecFile

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
    catalog, problems = read(SPECS)
    assert not problems, "\n".join(map(str, problems))
    source = open_source(SPECS)
    files = {text.file.shown: (text.file, text.data) for text in (*source.models, *source.providers.values())}
    return Resolved(catalog.models, catalog.providers, files, source.shared.provider_specs)
