"""The format of `catalog.yaml` and `glossary.yaml`: what holds for the catalogue as a whole, and our own texts for
parameters that many models share. Both files may be left out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from specpress.spec.base import Address, Map, Spec, Translated
from specpress.spec.parameter import TypeName


@dataclass(frozen=True, slots=True, kw_only=True)
class Packages(Spec):
    """What the generated packages are called. A name that is left out is made of the other."""

    python: str | None = None
    """The name that pip installs, such as `acme-models`. What a program imports is the same with underscores:
    `acme_models`."""
    npm: str | None = None
    """The name of the npm package, with or without a scope: `@acme/models`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Author(Spec):
    """Who publishes the packages and the OpenAPI documents."""

    name: str
    """A person, a team or a company."""
    email: str | None = None
    """Where to write to."""
    url: Address | None = None
    """Where more is said of them."""

    shorthand: ClassVar[str] = "name"


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogSpec(Spec):
    """The name of a catalogue, and where what is made of it is published."""

    title: Translated
    """The catalogue's name for people."""
    summary: Translated | None = None
    """What it is about, in a sentence."""
    version: str | None = None
    """The version of the last release: three numbers such as `1.4.0`. Left out, nothing has been released yet, and
    outputs say `0.0.0`."""
    packages: Packages | None = None
    """The names of the Python and the npm package. Left out, both are `hosted-models`, as are those of others
    who left them out."""
    author: Author | None = None
    """Who publishes them."""
    license: str | None = None
    """What the packages may be used for: an SPDX expression, such as `MIT`, `Apache-2.0 OR MIT` or `LicenseRef-Acme`.
    Its text goes into both packages: that of MIT, Apache-2.0, ISC, BSD-2-Clause and BSD-3-Clause is known; what stands
    in a file `LICENSE` beside `catalog.yaml` comes before it."""
    repository: Address | None = None
    """The address of the source repository."""
    issues: Address | None = None
    """Where problems are reported."""
    changelog: Address | None = None
    """Where it stands what changed."""
    schemas: str | None = None
    """The https address under which a server serves the folder that `specpress publish` fills, such as
    `https://example.com/schemas`. The `$id` of every schema begins with it and the major version, `v1`. Left out, it
    is `https://specpress.dev/schemas`, where nobody will find yours."""
    site: str | None = None
    """The https address of the docs site."""

    file_kind: ClassVar[str] = "catalog"


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
    options: Literal["ratio", "size", "tier"] | None = None
    """What the options of a parameter must look like for the text to be true of it: 16:9, 1024x1024, or 720p and 2K.
    Several entries may have a key in common then."""
    type: TypeName | tuple[TypeName, ...] | None = None
    """What type a parameter must have for the text to be true of it; an integer is a number too. So a `style` that is
    a number is not taken for one in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossarySpec(Spec):
    """Texts that `specpress import` puts into the specs of new models. A spec holds its own copy."""

    parameters: Map[Entry]
    """By the parameter's key, in words joined by underscores."""

    file_kind: ClassVar[str] = "glossary"
