"""What a target is: the shape that every module of this package has.

A target makes the files of each model (`make_models`) and of each provider (`make_provider`) by themselves, so that
what is unchanged costs nothing, and then the files about all of them (`make_catalog`), from a row of text that
`make_models` left for each model. It has only the methods that it needs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol, TypeAlias, runtime_checkable

from specpress.base.diagnostics import Diagnostic
from specpress.catalog import Catalog
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.catalog.settings import Settings

Files: TypeAlias = Mapping[str, bytes]
"""Contents by path below the output folder, with `/` between folders on every system."""

Dependency: TypeAlias = Literal["families", "languages", "releases"]
"""What the files of a model may depend on beside the model and its provider."""


@dataclass(frozen=True, slots=True)
class Outputs:
    """What a target makes of one model: its files, and the row that `make_catalog` will need."""

    files: Files = field(default_factory=dict)
    row: bytes = b""
    problems: tuple[Diagnostic, ...] = ()
    """Why some files could not be made: only a target of a user's own has any."""


class Unmade(Exception):
    """What `make_catalog` raises where files could not be made, with every problem. Only a user's own target does."""

    def __init__(self, problems: tuple[Diagnostic, ...]) -> None:
        super().__init__(*map(str, problems))
        self.problems = problems


class Target(Protocol):
    """One kind of output. It has at least one of the methods of the classes below."""

    @property
    def name(self) -> str:
        """The word that `--target` takes."""
        ...

    @property
    def summary(self) -> str:
        """One line for `specpress targets`."""
        ...

    @property
    def depends(self) -> frozenset[Dependency]:
        """What makes the files of every model anew when it changes. A target is given no more than it names."""
        return frozenset()

    @property
    def variant(self) -> str:
        """What tells it from another target of its name; empty for all but few."""
        return ""

    @property
    def stamp(self) -> str:
        """What the files depend on that is neither in the catalogue nor in specpress: of a user's target a digest."""
        return ""


@runtime_checkable
class ModelTarget(Target, Protocol):
    """A target with files, or a row, for each model."""

    def make_models(self, models: Sequence[Model], catalog: Catalog) -> Mapping[str, Outputs]:
        """Make the files of some models, by the models' names.

        `catalog` holds these models, their providers and, where the target depends on families, their relatives; of
        the settings those of `Settings.of_models`.
        """
        ...


@runtime_checkable
class ProviderTarget(Target, Protocol):
    """A target with files that are about a provider and none of its models."""

    def make_provider(self, provider: Provider, settings: Settings) -> Files:
        """Make the files of one provider. `settings` are those of `Settings.of_models`."""
        ...


@runtime_checkable
class CatalogTarget(Target, Protocol):
    """A target with files that are about all models together."""

    def make_catalog(self, catalog: Catalog, rows: Mapping[str, bytes]) -> Files:
        """Make the files from the rows of all models, by the models' names, sorted; or raise `Unmade`.

        `catalog` holds everything but the models, so that models which have not changed need not be read.
        """
        ...
