"""The target `site`: what turns the docs pages into a site: settings, navigation, scripts, `llms.txt`.

The pages themselves come from other targets. Everything lies in `docs/`, because Zensical takes no pages from
outside the folder that holds its settings; so that folder can be handed to either builder as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.targets.base import Files, Frame, Home, Product
from specpress.targets.site.card import Card

if TYPE_CHECKING:
    from specpress.targets.site.nav import EnglishPage


@dataclass(frozen=True)
class Site:
    """`docs/mkdocs.<lang>.yml`, `docs/assets/site.*`, `docs/<lang>/assets/`, `docs/index.html`, `docs/llms.txt`."""

    name = "site"
    summary = "settings, navigation and scripts with which Zensical or mkdocs-material builds the docs, and llms.txt"

    english_pages: Callable[[], Sequence[EnglishPage]] = tuple
    """Gives the pages of other targets that exist in English alone; called by `join`."""

    def make(self, models: Sequence[Model], home: Home) -> Mapping[str, Product]:
        """No files: a card of each model, for the lists."""
        del home
        return {model.name: Product(piece=Card.of(model).packed()) for model in models}

    def provide(self, provider: Provider) -> Files:
        """Nothing: a provider's page comes from the docs."""
        del provider
        return {}

    def join(self, frame: Frame, pieces: Mapping[str, bytes]) -> Files:
        """Every file of the target."""
        # Workers import every target and join none; Jinja2 and Babel cost them 60 ms.
        from specpress.targets.site.files import site_files  # noqa: PLC0415

        cards = [Card.unpacked(pieces[name]) for name in sorted(pieces)]
        return site_files(frame, cards, self.english_pages())
