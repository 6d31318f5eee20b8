"""The committed specs, resolved, and a sample of the models.

What is read or compared is read and compared for every model. What is run (the programs of the pages, their requests
sent in two ways) is run for the models of `sample`: models that are created by one endpoint, make one kind of output
and whose documented requests have values of the same kinds, nested alike, are called by the same code, so the first of
them stands for all. Names are not sampled: every program in TypeScript is compiled and run.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from specpress.base.json_text import json_text
from specpress.catalog.model import Family, Model
from specpress.catalog.provider import Provider
from specpress.catalog.read import open_source, read
from specpress.spec import ProviderSpec
from specpress.spec.load import SpecFile

SPECS = Path(__file__).parents[2] / "specs"


@dataclass(frozen=True, slots=True)
class Resolved:
    """Models by name, providers and families by id, with the specs that they were made from."""

    models: Mapping[str, Model]
    providers: Mapping[str, Provider]
    families: Mapping[str, Family]
    files: Mapping[str, tuple[SpecFile, bytes]]
    provider_specs: Mapping[str, ProviderSpec]


@cache
def resolved() -> Resolved:
    """All committed specs; an assertion fails where one has a problem."""
    catalog, problems = read(SPECS)
    assert not problems, "\n".join(map(str, problems))
    source = open_source(SPECS)
    files = {text.file.shown: (text.file, text.data) for text in (*source.models, *source.providers.values())}
    return Resolved(catalog.models, catalog.providers, catalog.families, files, source.shared.provider_specs)


def sample() -> list[str]:
    """The names of the models that are run: the first of each shape, sorted."""
    first: dict[Any, str] = {}
    for name, model in sorted(resolved().models.items()):
        create = resolved().providers[model.provider].creation_of(model)
        shapes = frozenset(_shape(json.loads(json_text(one.request))) for one in model.examples)
        first.setdefault((model.provider, create and create.name, model.modality, shapes), name)
    return sorted(first.values())


def _shape(value: Any) -> Any:
    """The kinds of the values in a request, whatever their keys."""
    if isinstance(value, dict):
        return "object", frozenset(map(_shape, value.values()))
    if isinstance(value, list):
        return "array", frozenset(map(_shape, value))
    return type(value).__name__
