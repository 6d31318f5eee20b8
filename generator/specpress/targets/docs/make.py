"""The files of the docs: a model's pages in every language, and the pages around them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby

from specpress.catalog import Catalog
from specpress.catalog.model import Family, Model
from specpress.catalog.settings import Translations
from specpress.targets.base import Outputs
from specpress.targets.docs.family import comparison
from specpress.targets.docs.indexes import (
    Card,
    family_text,
    home_text,
    modality_text,
    models_text,
    packed,
    unpacked,
)
from specpress.targets.docs.mapping import alone, translating, values
from specpress.targets.docs.models import model_text
from specpress.targets.docs.page import (
    ModelPage,
    family_page,
    modality_page,
    model_page,
    provider_page,
    writer,
)
from specpress.targets.docs.providers import provider_text
from specpress.wording.translator import Translator

FOLDER = "docs"


def outputs(model: Model, catalog: Catalog) -> Outputs:
    """The pages of a model, with its cards; the first member of a family brings the family's comparison."""
    family = catalog.family_of(model)
    files: dict[str, bytes] = {}
    cards = []
    for language in catalog.languages:
        page = ModelPage(model, catalog, writer(language))
        files[f"{FOLDER}/{language.language}/{model_page(model.name)}"] = model_text(page).encode()
        cards.append(Card.of(page))
        if family is not None and model.name == next(iter(catalog.members(family)), None):
            path = f"{FOLDER}/{language.language}/{family_page(family.id)}"
            files[path] = _family(family, catalog, writer(language)).encode()
    return Outputs(files, packed(cards))


def _family(family: Family, catalog: Catalog, translator: Translator) -> str:
    """The page of a family."""
    cards = [Card.of(ModelPage(model, catalog, translator)) for model in catalog.members(family).values()]
    mapping = [make(family, catalog, translator) for make in (values, alone, translating)]
    return family_text(family, cards, comparison(family, catalog, translator), mapping, translator)


def index_files(catalog: Catalog, rows: Mapping[str, bytes]) -> dict[str, bytes]:
    """The pages about several models, in every language."""
    unpacked_rows = [unpacked(row) for row in rows.values()]
    found = {}
    for at, language in enumerate(catalog.languages):
        cards = [row[at] for row in unpacked_rows]
        for path, text in _pages(catalog, cards, language):
            found[f"{FOLDER}/{language.language}/{path}"] = text.encode()
    return found


def _pages(catalog: Catalog, cards: list[Card], language: Translations) -> Iterator[tuple[str, str]]:
    yield "index.md", home_text(catalog, cards, writer(language))
    yield "models.md", models_text(cards, writer(language))
    for provider in catalog.providers.values():
        own = [card for card in cards if card.name.startswith(f"{provider.id}/")]
        yield provider_page(provider.id), provider_text(provider, own, writer(language))
    by_modality = sorted(cards, key=lambda card: card.modality)
    for modality, group in groupby(by_modality, key=lambda card: card.modality):
        yield modality_page(modality), modality_text(modality, list(group), writer(language))
