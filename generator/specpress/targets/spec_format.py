"""The target `spec-format`: the editors' schemas of the spec format."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.targets.base import Files, Frame, Home, Product


class SpecFormat:
    """`schemas/[draft-07/]{spec,provider,family,catalog,target,faults}.schema.json`, which no model changes."""

    name = "spec-format"
    summary = "JSON Schemas with which editors complete, check and explain specs"

    def make(self, models: Sequence[Model], home: Home) -> Mapping[str, Product]:
        """Nothing: the format is not about models."""
        del models, home
        return {}

    def provide(self, provider: Provider) -> Files:
        """Nothing: the format is not about providers."""
        del provider
        return {}

    def join(self, frame: Frame, pieces: Mapping[str, bytes]) -> Files:
        """The files of the format."""
        # Workers import every target and join none: 35 ms for each of them.
        from specpress.targets.spec_schema import emit  # noqa: PLC0415

        del pieces
        return emit(frame.settings.schemas)
