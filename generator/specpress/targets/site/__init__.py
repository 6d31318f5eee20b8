"""The target `site`: what turns the docs pages into a site: settings, navigation, scripts, `llms.txt`.

The pages themselves come from other targets. Everything lies in `docs/`, because Zensical takes no pages from
outside the folder that holds its settings; so that folder can be handed to either builder as it is.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import astuple, dataclass
from typing import NamedTuple

from specpress.base.safe_filenames import as_page
from specpress.catalog import Catalog
from specpress.catalog.model import Model
from specpress.targets.base import CatalogTarget, Files, ModelTarget, Outputs
from specpress.wording.facts import deprecation_text


@dataclass(frozen=True, slots=True)
class ModelRow:
    """One model as navigation and `llms.txt` name it: kept for each model, and joined by the target."""

    name: str
    title: str
    modality: str
    family: str
    summary: str
    """Where the model is deprecated, this comes first."""

    @classmethod
    def of(cls, model: Model) -> ModelRow:
        """The row of a model; what is unknown is an empty text."""
        texts = (deprecation_text(model.deprecated) if model.deprecated else "", model.summary or "")
        return cls(model.name, model.title, model.modality, model.family or "", " ".join(filter(None, texts)))

    @classmethod
    def unpacked(cls, data: bytes) -> ModelRow:
        """From bytes that were kept."""
        return cls(*json.loads(data))

    def packed(self) -> bytes:
        """As bytes, to be kept."""
        return json.dumps(astuple(self)).encode()

    @property
    def provider(self) -> str:
        """The id of its provider."""
        return self.name.partition("/")[0]

    @property
    def page(self) -> str:
        """Where its page lies below the folder of a language."""
        return f"{as_page(self.name)}.md"


class EnglishPage(NamedTuple):
    """A page about specpress itself, which exists in English alone."""

    path: str
    """Below the folder of the language."""
    title: str
    summary: str
    """One line for `llms.txt`, as Markdown."""
    below: tuple[tuple[str, str], ...] = ()
    """The titles and paths of the pages that it leads to."""


@dataclass(frozen=True)
class Site(ModelTarget, CatalogTarget):
    """`docs/mkdocs.<lang>.yml`, `docs/assets/site.*`, `docs/<lang>/assets/`, `docs/index.html`, `docs/llms.txt`."""

    name = "site"
    summary = "settings, navigation and scripts with which Zensical or mkdocs-material builds the docs, and llms.txt"

    english_pages: Callable[[], Sequence[EnglishPage]] = tuple
    """Gives the pages of other targets that exist in English alone; called by `make_catalog`."""

    @property
    def variant(self) -> str:
        """Whether its navigation leads to pages that exist in English alone."""
        return "" if self.english_pages is tuple else "with pages in English alone"

    def make_models(self, models: Sequence[Model], catalog: Catalog) -> Mapping[str, Outputs]:
        """No files: a row of each model, for the lists."""
        del catalog
        return {model.name: Outputs(row=ModelRow.of(model).packed()) for model in models}

    def make_catalog(self, catalog: Catalog, rows: Mapping[str, bytes]) -> Files:
        """Every file of the target."""
        # Workers import every target and join none; Jinja2 and Babel cost them 60 ms.
        from specpress.targets.site.files import site_files  # noqa: PLC0415

        return site_files(catalog, [*map(ModelRow.unpacked, rows.values())], self.english_pages())
