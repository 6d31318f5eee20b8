"""The format of `glossary.yaml`: our own texts for parameters that many models share. The file may be left out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from specpress.spec.base import Map, Spec


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry(Spec):
    """What a parameter does that goes by this key at many models."""

    keys: tuple[str, ...] | None = None
    """Other keys for the same, such as seeds for seed. Casing and underscores do not matter."""
    title: str | None = None
    """A short name for people."""
    description: str
    """What it does, in our own words."""
    unit: str | None = None
    """What a number counts, such as seconds or pixels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossarySpec(Spec):
    """Texts that `specpress import` puts into the specs of new models. A spec holds its own copy."""

    parameters: Map[Entry]
    """By the parameter's key, in words joined by underscores."""

    file_kind: ClassVar[str] = "glossary"
