"""The pages that lead to models: the home page, the table of all models, and those by modality."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass

from specpress.catalog import Catalog
from specpress.catalog.model import Family
from specpress.check.samples import minimal
from specpress.runtime.cost import cost
from specpress.targets import markdown
from specpress.targets.docs.glance import files_text, inputs_text, longest_prompt, price_cell, prompt_text
from specpress.targets.docs.page import (
    ModelPage,
    Section,
    bullets,
    family_page,
    joined,
    modality_page,
    model_page,
    provider_page,
)
from specpress.targets.docs.render import render
from specpress.wording.facts import MODALITIES, title_text
from specpress.wording.translator import Translator

WIDE = "---\nhide:\n  - navigation\n  - toc\nsearch:\n  exclude: true\n---\n\n"
"""Tells the site to give a page its whole width, and to leave to search the pages that it leads to."""


@dataclass(frozen=True, slots=True)
class Card:
    """What the index pages tell of a model in one language: texts in Markdown, and plain numbers to sort by."""

    name: str
    title: str
    summary: str
    provider: str
    modality: str
    family: str | None
    inputs: str
    files: str
    price: str
    amount: str
    prompt: str
    most_files: str
    longest_prompt: str

    @classmethod
    def of(cls, page: ModelPage) -> Card:
        """The card of a model."""
        model, translator = page.model, page.translator
        return cls(
            name=model.name,
            title=translator.name(model.title),
            summary=translator.text(model.summary) if model.summary else "",
            provider=translator.name(page.provider.title),
            modality=model.modality,
            family=model.family,
            inputs=inputs_text(model, translator),
            files=files_text(model, translator),
            price=price_cell(page),
            amount=_amount(page),
            prompt=prompt_text(model, translator),
            most_files=_written(model.uploads.max_files if model.uploads else None),
            longest_prompt=_written(longest_prompt(model)),
        )


def _amount(page: ModelPage) -> str:
    """What the smallest request costs, to sort by; empty where that is not known."""
    price = page.model.price
    found = cost(price.formula, minimal(page.model)) if price is not None else None
    amount = found and (found.amount if found.amount is not None else found.min)
    return "" if amount is None else str(amount)


def _written(number: int | None) -> str:
    return "" if number is None else str(number)


def _sorted(text: str, number: str) -> str:
    """A cell that the site sorts by a number, where there is one."""
    return f'<data value="{number}">{text}</data>' if number else text


def packed(cards: Iterable[Card]) -> bytes:
    """The cards of a model in each language, in the order of the languages, as bytes to be kept."""
    return json.dumps([asdict(card) for card in cards], ensure_ascii=False).encode()


def unpacked(data: bytes) -> list[Card]:
    """From bytes that were kept."""
    return [Card(**row) for row in json.loads(data)]


def models_list(cards: Sequence[Card], translator: Translator) -> str:
    """A line for each model, with its price."""
    return bullets(_line(card, translator) for card in cards)


def _line(card: Card, translator: Translator) -> str:
    link = markdown.link(card.title, f"../{model_page(card.name)}")
    if not card.summary:
        return translator.gettext(
            "{model} at {provider}, price: {price}", model=link, provider=card.provider, price=card.price
        )
    return translator.gettext(
        "{model} at {provider}, price: {price}. {summary}",
        model=link, provider=card.provider, price=card.price, summary=card.summary,
    )  # fmt: skip


def _table(cards: Sequence[Card], translator: Translator, up: str) -> str:
    """A row for each model."""
    gettext = translator.gettext
    rows = [
        (
            markdown.link(card.title, f"{up}{model_page(card.name)}"),
            card.provider,
            gettext(MODALITIES[card.modality]),
            _sorted(card.price, card.amount),
            card.inputs,
            _sorted(card.files, card.most_files),
            _sorted(card.prompt, card.longest_prompt),
        )
        for card in cards
    ]
    head = (
        gettext("Model"),
        gettext("Provider"),
        gettext("Makes"),
        gettext("Price"),
        gettext("Takes"),
        gettext("Files"),
        gettext("Prompt"),
    )
    return markdown.table(head, rows)


def models_text(cards: Sequence[Card], translator: Translator) -> str:
    """The page with all models."""
    return _wide(translator.gettext("All models"), cards, translator, "")


def modality_text(modality: str, cards: Sequence[Card], translator: Translator) -> str:
    """The page of all models that make one kind of thing."""
    return _wide(translator.gettext(MODALITIES[modality]), cards, translator, "../")


def _wide(title: str, cards: Sequence[Card], translator: Translator, up: str) -> str:
    """A page of nothing but a table."""
    count = translator.ngettext(
        "{n} model, with what it takes and costs.", "{n} models, with what each takes and costs.", len(cards)
    )
    table = f'<div class="sortable" markdown="block">\n\n{_table(cards, translator, up)}\n\n</div>'
    return WIDE + render(translator, title=title, intro=count, sections=[table])


def family_text(
    family: Family, cards: Sequence[Card], table: str, mapping: Sequence[Section], translator: Translator
) -> str:
    """The page of a family: its members, everything compared, and how requests are translated."""
    concepts = bullets(
        translator.gettext(
            "{name}: {meaning}",
            name=title_text(one.title, one.name, translator),
            meaning=translator.text(one.description),
        )
        for one in family.concepts
        if one.description
    )
    sections = (
        Section("members", translator.gettext("Members"), models_list(cards, translator)),
        Section("comparison", translator.gettext("Parameter by parameter"), table),
        *mapping,
        Section("meanings", translator.gettext("What the parameters mean"), concepts),
    )
    return render(
        translator,
        title=translator.name(family.title),
        intro=translator.text(family.summary) if family.summary else "",
        sections=[str(one) for one in sections if one.body],
    )


def home_text(catalog: Catalog, cards: Sequence[Card], translator: Translator) -> str:
    """The first page of a language."""
    gettext = translator.gettext
    modalities = sorted({card.modality for card in cards})
    providers = [
        markdown.link(translator.name(one.title), provider_page(one.id))
        + (f": {translator.text(one.summary)}" if one.summary else "")
        for one in catalog.providers.values()
    ]
    families = [
        markdown.link(translator.name(one.title), family_page(one.id))
        + (f": {translator.text(one.summary)}" if one.summary else "")
        for one in catalog.families.values()
    ]
    kinds = [markdown.link(gettext(MODALITIES[one]), modality_page(one)) for one in modalities]
    table = markdown.link(gettext("The table of all models"), "models.md")
    parts = (
        Section("providers", gettext("Providers"), bullets(providers)),
        Section("modalities", gettext("By what they make"), bullets(kinds)),
        Section("families", gettext("The same model at several providers"), bullets(families)),
    )
    intro = translator.text(catalog.settings.summary) if catalog.settings.summary else ""
    compare = gettext("{table} sorts and filters by price, limits and inputs.", table=table)
    return render(
        translator,
        title=translator.text(catalog.settings.title),
        intro=joined((intro, compare)),
        sections=[str(one) for one in parts if one.body],
    )
