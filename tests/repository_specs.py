"""The specs of this repository as they were written, read once for the tests that look at them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from specpress.catalog.read import open_source, written
from specpress.spec import FamilySpec, ModelSpec, ProviderSpec
from specpress.spec.parameter import Media

SPECS = Path(__file__).parent.parent / "specs"


@dataclass(frozen=True)
class Written:
    """Specs by their names."""

    providers: Mapping[str, ProviderSpec]
    models: Mapping[str, ModelSpec]
    families: Mapping[str, FamilySpec]


@cache
def repository_specs() -> Written:
    """All specs; fails with the diagnostics where there are any."""
    source = open_source(SPECS)
    specs, problems = written(source)
    assert not (faults := (*source.problems, *problems)), "\n".join(map(str, faults))
    models = {path.removesuffix(".yaml"): spec for path, spec in specs.items() if isinstance(spec, ModelSpec)}
    return Written(source.shared.provider_specs, models, source.shared.family_specs)


def media(slot: Media) -> tuple[str, str | None, tuple[str, ...] | None]:
    """Kind, largest size and MIME types of a file."""
    return slot.kind, slot.max_size, slot.mime_types
