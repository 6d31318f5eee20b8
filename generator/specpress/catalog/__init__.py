"""The catalogue: all specs resolved, frozen, with nothing left implicit.

Given by `specpress.catalog.read`, read by everything after it. A request is one tree of types for the whole body as
it is sent, the provider's envelope included, so that no target needs to know how a provider wraps parameters. No
target's words stand here. `optional` (a field's `required`) and `nullable` are two bits, never one.
Conditions, constraints and price formulas are those of `specpress.runtime`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from specpress.catalog.model import Family, Model
from specpress.catalog.provider import Provider
from specpress.catalog.release import Release
from specpress.catalog.settings import DEFAULTS, ENGLISH, Settings, Translations


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalog:
    """Everything that is published, each part by the name that outputs use for it, sorted.

    A part of a catalogue is a catalogue too: some models with their providers and families, or all but the models.
    """

    settings: Settings = DEFAULTS
    languages: tuple[Translations, ...] = (ENGLISH,)
    """Those that pages are written in; English comes first."""
    providers: Mapping[str, Provider] = field(default_factory=dict)
    """By id."""
    families: Mapping[str, Family] = field(default_factory=dict)
    """By id."""
    models: Mapping[str, Model] = field(default_factory=dict)
    """By name, `provider/id`."""
    releases: tuple[Release, ...] = ()
    """The oldest first."""

    @classmethod
    def of(
        cls,
        *,
        providers: Iterable[Provider] = (),
        families: Iterable[Family] = (),
        models: Iterable[Model] = (),
        settings: Settings = DEFAULTS,
        languages: tuple[Translations, ...] = (ENGLISH,),
        releases: tuple[Release, ...] = (),
    ) -> Catalog:
        """A catalogue of some parts in any order."""
        return cls(
            settings=settings,
            languages=languages,
            releases=releases,
            providers={provider.id: provider for provider in sorted(providers, key=lambda part: part.id)},
            families={family.id: family for family in sorted(families, key=lambda part: part.id)},
            models={model.name: model for model in sorted(models, key=lambda part: part.name)},
        )

    def provider_of(self, model: Model) -> Provider:
        """The provider that a model is at. Raises KeyError where the catalogue lacks it."""
        return self.providers[model.provider]

    def family_of(self, model: Model) -> Family | None:
        """The family of a model; None where it has none, or the catalogue does not hold it."""
        return self.families.get(model.family) if model.family is not None else None

    def members(self, family: Family) -> Mapping[str, Model]:
        """Those members of a family that the catalogue holds, by name."""
        return {name: self.models[name] for name in family.members if name in self.models}
