"""The files of the docs: a model's pages in every language, and the pages around them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby

from specpress.catalog.model import Model
from specpress.targets.base import Frame, Home, Kin, Product
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
from specpress.wording.translator import Translations, Translator

FOLDER = "docs"


def product(model: Model, home: Home) -> Product:
    """The pages of a model, with its cards; the first member of a family brings the family's comparison."""
    kin = home.kin.get(model.family or "")
    files: dict[str, bytes] = {}
    cards = []
    for language in home.languages:
        page = ModelPage(model, home.provider, writer(language), kin)
        files[f"{FOLDER}/{language.language}/{model_page(model.name)}"] = model_text(page).encode()
        cards.append(Card.of(page))
        if kin is not None and model.name == next(iter(kin.members)):
            path = f"{FOLDER}/{language.language}/{family_page(kin.family.id)}"
            files[path] = _family(kin, writer(language)).encode()
    return Product(files, packed(cards))


def _family(kin: Kin, translator: Translator) -> str:
    """The page of a family."""
    cards = [Card.of(ModelPage(one, provider, translator)) for one, provider in kin.members.values()]
    mapping = [make(kin, translator) for make in (values, alone, translating)]
    return family_text(kin.family, cards, comparison(kin, translator), mapping, translator)


def index_files(frame: Frame, pieces: Mapping[str, bytes]) -> dict[str, bytes]:
    """The pages about several models, in every language."""
    rows = [unpacked(pieces[name]) for name in sorted(pieces)]
    found = {}
    for at, language in enumerate(frame.languages):
        cards = [row[at] for row in rows]
        for path, text in _pages(frame, cards, language):
            found[f"{FOLDER}/{language.language}/{path}"] = text.encode()
    return found


def _pages(frame: Frame, cards: list[Card], language: Translations) -> Iterator[tuple[str, str]]:
    yield "index.md", home_text(frame, cards, writer(language))
    yield "models.md", models_text(cards, writer(language))
    for provider in frame.providers:
        own = [card for card in cards if card.name.startswith(f"{provider.id}/")]
        yield provider_page(provider.id), provider_text(provider, own, writer(language))
    by_modality = sorted(cards, key=lambda card: card.modality)
    for modality, group in groupby(by_modality, key=lambda card: card.modality):
        yield modality_page(modality), modality_text(modality, list(group), writer(language))
