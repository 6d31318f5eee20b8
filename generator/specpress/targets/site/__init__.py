"""The target `site`: what turns the docs pages into a site: settings, navigation, scripts, `llms.txt`.

The pages themselves come from other targets. Everything lies in `docs/`, because Zensical takes no pages from
outside the folder that holds its settings; so that folder can be handed to either builder as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from specpress.catalog import Catalog
from specpress.catalog.model import Model
from specpress.targets.base import CatalogTarget, Files, ModelTarget, Outputs
from specpress.targets.site.card import Card

if TYPE_CHECKING:
    from specpress.targets.site.nav import EnglishPage


@dataclass(frozen=True)
class Site(ModelTarget, CatalogTarget):
    """`docs/mkdocs.<lang>.yml`, `docs/assets/site.*`, `docs/<lang>/assets/`, `docs/index.html`, `docs/llms.txt`."""

    name = "site"
    summary = "settings, navigation and scripts with which Zensical or mkdocs-material builds the docs, and llms.txt"

    english_pages: Callable[[], Sequence[EnglishPage]] = tuple
    """Gives the pages of other targets that exist in English alone; called by `make_catalog`."""

    def make_models(self, models: Sequence[Model], catalog: Catalog) -> Mapping[str, Outputs]:
        """No files: a card of each model, for the lists."""
        del catalog
        return {model.name: Outputs(row=Card.of(model).packed()) for model in models}

    def make_catalog(self, catalog: Catalog, rows: Mapping[str, bytes]) -> Files:
        """Every file of the target."""
        # Workers import every target and join none; Jinja2 and Babel cost them 60 ms.
        from specpress.targets.site.files import site_files  # noqa: PLC0415

        return site_files(catalog, [*map(Card.unpacked, rows.values())], self.english_pages())
