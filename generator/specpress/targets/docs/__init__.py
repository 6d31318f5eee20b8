"""The target `docs`: pages for people, in every language of the catalogue.

What makes them is imported when there is something to make: with Babel and Jinja2 that saves every other run 0.1 s.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.targets.base import Files, Frame, Home, Product


class Docs:
    """`docs/<language>/<provider>/<model>.md`, and the pages that lead to them."""

    name = "docs"
    summary = "docs pages in Markdown: one for each model, provider and family, in every language"

    def make(self, models: Sequence[Model], home: Home) -> Mapping[str, Product]:
        """The page of each model, and what the index pages tell of it."""
        from specpress.targets.docs.make import product  # noqa: PLC0415

        return {model.name: product(model, home) for model in models}

    def provide(self, provider: Provider) -> Files:
        """Nothing: the page of a provider lists its models."""
        del provider
        return {}

    def join(self, frame: Frame, pieces: Mapping[str, bytes]) -> Files:
        """The pages about several models."""
        from specpress.targets.docs.make import index_files  # noqa: PLC0415

        return index_files(frame, pieces)
