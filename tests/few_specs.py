"""A part of the repository's specs, for tests of what is done with a catalogue, not of what stands in this one."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

import yaml

SPECS = Path(__file__).parents[1] / "specs"
KONTEXT = (
    "odirouter/flux_kontext_pro", "rivya/flux-kontext-pro", "vtrix/flux_kontext_pro", "bfl/flux-kontext-pro",
)  # fmt: skip
"""A family: models of several providers."""


def copy_few(to: Path, models: Iterable[str], *ignored: str) -> Path:
    """Copy some models, their providers, and the families whose members are all among them; gives the folder."""
    names = {*models}
    providers = {name.partition("/")[0] for name in names}
    shutil.copytree(SPECS, to, ignore=shutil.ignore_patterns(*ignored))
    for provider in to.glob("*/provider.yaml"):
        if provider.parent.name not in providers:
            shutil.rmtree(provider.parent)
    for path in sorted(to.rglob("*.yaml")):
        name = path.relative_to(to).with_suffix("").as_posix()
        if path.parent.name == "families":
            keeps = {*yaml.safe_load(path.read_text(encoding="utf-8"))["members"]} <= names
        else:
            keeps = path.stem in ("provider", "catalog", "glossary") or name in names
        if not keeps:
            path.unlink()
    return to
