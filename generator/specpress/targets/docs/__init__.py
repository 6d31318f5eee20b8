"""The target `docs`: pages for people, in every language of the catalogue.

What makes them is imported when there is something to make: with Babel and Jinja2 that saves every other run 0.1 s.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from specpress.catalog import Catalog
from specpress.catalog.model import Model
from specpress.targets.base import CatalogTarget, Dependency, Files, ModelTarget, Outputs


class Docs(ModelTarget, CatalogTarget):
    """`docs/<language>/<provider>/<model>.md`, and the pages that lead to them."""

    name = "docs"
    summary = "docs pages in Markdown: one for each model, provider and family, in every language"
    depends: ClassVar[frozenset[Dependency]] = frozenset({"families", "languages", "releases"})

    def make_models(self, models: Sequence[Model], catalog: Catalog) -> Mapping[str, Outputs]:
        """The page of each model, and what the index pages tell of it."""
        from specpress.targets.docs.make import outputs  # noqa: PLC0415

        return {model.name: outputs(model, catalog) for model in models}

    def make_catalog(self, catalog: Catalog, rows: Mapping[str, bytes]) -> Files:
        """The pages about several models."""
        from specpress.targets.docs.make import index_files  # noqa: PLC0415

        return index_files(catalog, rows)
