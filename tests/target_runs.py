"""Runs of one target on a small catalogue, as a build makes them; and what is made once for all tests of a run."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from specpress.catalog import Catalog
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.catalog.settings import DEFAULTS
from specpress.targets.base import CatalogTarget, ModelTarget, Outputs, ProviderTarget, Target


def made_once(base: Path, name: str, make: Callable[[Path], object]) -> Path:
    """A folder made once for all processes of a run, by the one that asks first; tests only read it, or copy it.

    `base` is pytest's folder for temporary files, `make` is given the folder's path.
    """
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    with (shared / f"{name}.made").open("a") as state:
        fcntl.flock(state, fcntl.LOCK_EX)
        if state.seek(0, os.SEEK_END) == 0:  # nobody has written that it is made
            make(shared / name)
            state.write("made\n")
    return shared / name


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
        files = {path: data for output in made.values() for path, data in output.files.items()}
    if isinstance(target, ProviderTarget):
        for provider in providers:
            files.update(target.make_provider(provider, DEFAULTS))
    if isinstance(target, CatalogTarget):
        files.update(target.make_catalog(Catalog.of(providers=providers), rows(made)))
    return files
