"""The format of `catalog.yaml`: what holds for the catalogue as a whole. The file may be left out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from specpress.spec.base import Spec, Translated


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogSpec(Spec):
    """The name of a catalogue, and where what is made of it is published."""

    title: Translated
    """The catalogue's name for people."""
    summary: Translated | None = None
    """What it is about, in a sentence."""
    schemas: str | None = None
    """The https address under which a server serves the folder that `specpress publish` fills, such as
    `https://example.com/schemas`. The `$id` of every schema begins with it. Left out, it is
    `https://specpress.dev/schemas`, where nobody will find yours."""
    site: str | None = None
    """The https address of the docs site."""

    file_kind: ClassVar[str] = "catalog"
