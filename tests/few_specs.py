"""A part of the repository's specs, for tests of what is done with a catalogue, not of what stands in this one."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable
from pathlib import Path

import yaml

SPECS = Path(__file__).parents[1] / "specs"
FAMILY_OF_A_MODEL = re.compile(r"^family: (.+)\n", re.MULTILINE)


def members_of(family: str) -> tuple[str, ...]:
    """The models of a family, whoever has joined it."""
    text = (SPECS / "families" / f"{family}.yaml").read_text(encoding="utf-8")
    return tuple(yaml.safe_load(text)["members"])


KONTEXT = members_of("flux-kontext-pro")
"""A family: models of several providers."""


def copy_few(to: Path, models: Iterable[str], *ignored: str) -> Path:
    """Copy some models, their providers, and the families whose members are all among them; gives the folder.

    A model whose family has further members is copied without its family.
    """
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
    for name in names:
        text = (path := to / f"{name}.yaml").read_text(encoding="utf-8")
        named = FAMILY_OF_A_MODEL.search(text)
        if named and not (to / "families" / f"{named[1]}.yaml").exists():
            path.write_text(FAMILY_OF_A_MODEL.sub("", text), encoding="utf-8")
    return to
