"""The target `spec-format`: the editors' schemas of the spec format."""

from __future__ import annotations

from collections.abc import Mapping

from specpress.catalog import Catalog
from specpress.targets.base import CatalogTarget, Files


class SpecFormat(CatalogTarget):
    """`schemas/[draft-07/]{spec,provider,family,catalog,target,faults}.schema.json`, which no model changes."""

    name = "spec-format"
    summary = "JSON Schemas with which editors complete, check and explain specs"

    def make_catalog(self, catalog: Catalog, rows: Mapping[str, bytes]) -> Files:
        """The files of the format."""
        # Workers import every target and join none: 35 ms for each of them.
        from specpress.targets.spec_schema import emit  # noqa: PLC0415

        del rows
        return emit(catalog.settings.schemas)
