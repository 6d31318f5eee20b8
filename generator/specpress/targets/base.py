"""What a target is: the shape that every module of this package has.

A target makes the files of each model and of each provider by themselves (`make`, `provide`), so that what is
unchanged costs nothing, and then the files that are about all models (`join`), from a small piece of text that
`make` left for each.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeAlias

from specpress.base.diagnostics import Diagnostic
from specpress.catalog.model import Family, Model
from specpress.catalog.provider import Provider
from specpress.catalog.settings import DEFAULTS, Settings
from specpress.wording.translator import ENGLISH, Translations

Files: TypeAlias = Mapping[str, bytes]
"""Contents by path below the output folder, with `/` between folders on every system."""


@dataclass(frozen=True, slots=True)
class Product:
    """What a target makes of one model: its files, and the piece that `join` will need."""

    files: Files = field(default_factory=dict)
    piece: bytes = b""
    problems: tuple[Diagnostic, ...] = ()
    """Why some files could not be made: only a target of a user's own has any."""


class Unmade(Exception):
    """What `join` raises where files could not be made, with every problem. Only a target of a user's own does."""

    def __init__(self, problems: tuple[Diagnostic, ...]) -> None:
        super().__init__(*map(str, problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Kin:
    """A family with those of its members that are known, each with its provider, by the models' names."""

    family: Family
    members: Mapping[str, tuple[Model, Provider]]


@dataclass(frozen=True, slots=True)
class Home:
    """What a target may know of models beside the models themselves.

    Only the targets in `PUBLISHED` are told the languages (English comes first) and the families; what others make
    does not depend on them.
    """

    provider: Provider
    """The provider that all of the models are at."""
    languages: tuple[Translations, ...] = ()
    kin: Mapping[str, Kin] = field(default_factory=dict)
    """The families of the models, by their ids."""
    settings: Settings = DEFAULTS


@dataclass(frozen=True, slots=True)
class Frame:
    """What is known of a catalogue without its models."""

    providers: tuple[Provider, ...] = ()
    families: tuple[Family, ...] = ()
    languages: tuple[Translations, ...] = (ENGLISH,)
    """Those that pages are written in; English comes first."""
    settings: Settings = DEFAULTS


class Target(Protocol):
    """One kind of output."""

    @property
    def name(self) -> str:
        """The word that `--target` takes."""
        ...

    @property
    def summary(self) -> str:
        """One line for `specpress targets`."""
        ...

    def make(self, models: Sequence[Model], home: Home) -> Mapping[str, Product]:
        """Make the files of some models of one provider; by the models' names."""
        ...

    def provide(self, provider: Provider) -> Files:
        """Make the files that are about a provider and none of its models."""
        ...

    def join(self, frame: Frame, pieces: Mapping[str, bytes]) -> Files:
        """Make the files that are about all models from their pieces, by model name, sorted; or raise `Unmade`."""
        ...
