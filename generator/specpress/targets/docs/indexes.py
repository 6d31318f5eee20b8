"""The pages that lead to models: the home page, the table of all models, and those by modality."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass

from specpress.catalog import Catalog
from specpress.catalog.model import Family
from specpress.catalog.values import Deprecation
from specpress.check.vectors import minimal
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
    named,
    provider_page,
    render,
)
from specpress.targets.yaml import Value
from specpress.wording.facts import MODALITIES, title_text
from specpress.wording.translator import Translator, gettext_noop

WIDE: Mapping[str, Value] = {"hide": ("navigation", "toc"), "search": {"exclude": True}}
"""Tells the site to give a page its whole width, and to leave to search the pages that it leads to."""


@dataclass(frozen=True, slots=True)
class ModelRow:
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
    deprecated: str
    """That it should no longer be used and until when it works; empty where it may be."""

    @classmethod
    def of(cls, page: ModelPage) -> ModelRow:
        """The row of a model."""
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
            deprecated=_deprecated(model.deprecated, translator),
        )


def _deprecated(deprecation: Deprecation | None, translator: Translator) -> str:
    """What lists say in brackets behind the name of a deprecated model."""
    if deprecation is None:
        return ""
    if deprecation.until is None:
        return translator.gettext("deprecated")
    return translator.gettext("deprecated, works until {day}", day=translator.day(deprecation.until))


def _amount(page: ModelPage) -> str:
    """What the smallest request costs, to sort by; empty where that is not known."""
    price = page.model.price
    if price is None:
        return ""
    least = cost(price.formula, minimal(page.model))
    amount = least.amount if least.amount is not None else least.min
    return "" if amount is None else str(amount)


def _written(number: int | None) -> str:
    return "" if number is None else str(number)


def _sorted(text: str, number: str) -> str:
    """A cell that the site sorts by a number, where there is one."""
    return f'<data value="{number}">{text}</data>' if number else text


def packed(rows: Iterable[ModelRow]) -> bytes:
    """The rows of a model in each language, in the order of the languages, as bytes to be kept."""
    return json.dumps([asdict(row) for row in rows], ensure_ascii=False).encode()


def unpacked(data: bytes) -> list[ModelRow]:
    """From bytes that were kept."""
    return [ModelRow(**values) for values in json.loads(data)]


def models_list(rows: Sequence[ModelRow], translator: Translator) -> str:
    """A line for each model, with its price."""
    return bullets(_line(row, translator) for row in rows)


def _link(row: ModelRow, translator: Translator, up: str) -> str:
    """The link to a model's page, marked where the model is deprecated."""
    link = markdown.link(row.title, f"{up}{model_page(row.name)}")
    if not row.deprecated:
        return link
    return translator.gettext("{model} ({remark})", model=link, remark=row.deprecated)


def _line(row: ModelRow, translator: Translator) -> str:
    link = _link(row, translator, "../")
    if not row.summary:
        return translator.gettext(
            "{model} at {provider}, price: {price}", model=link, provider=row.provider, price=row.price
        )
    return translator.gettext(
        "{model} at {provider}, price: {price}. {summary}",
        model=link, provider=row.provider, price=row.price, summary=row.summary,
    )  # fmt: skip


def _table(models: Sequence[ModelRow], translator: Translator, up: str) -> str:
    """A row for each model."""
    gettext = translator.gettext
    cells = [
        (
            _link(row, translator, up),
            row.provider,
            gettext(MODALITIES[row.modality]),
            _sorted(row.price, row.amount),
            row.inputs,
            _sorted(row.files, row.most_files),
            _sorted(row.prompt, row.longest_prompt),
        )
        for row in models
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
    return markdown.table(head, cells)


def models_text(rows: Sequence[ModelRow], translator: Translator) -> str:
    """The page with all models."""
    return _wide(gettext_noop("All models"), rows, translator, "")


def modality_text(modality: str, rows: Sequence[ModelRow], translator: Translator) -> str:
    """The page of all models that make one kind of thing."""
    return _wide(MODALITIES[modality], rows, translator, "../")


def _wide(title: str, rows: Sequence[ModelRow], translator: Translator, up: str) -> str:
    """A page of nothing but a table."""

    def count(to: Translator) -> str:
        return to.ngettext(
            "{n} model, with what it takes and costs.",
            "{n} models, with what each takes and costs.",
            len(rows),
        )

    table = f'<div class="sortable" markdown="block">\n\n{_table(rows, translator, up)}\n\n</div>'
    return render(
        translator,
        title=lambda to: to.gettext(title),
        about=lambda to: to.gettext("{name}: {meaning}", name=to.gettext(title), meaning=count(to)),
        intro=count(translator),
        sections=[table],
        settings=WIDE,
    )


def family_text(
    family: Family, rows: Sequence[ModelRow], table: str, mapping: Sequence[Section], translator: Translator
) -> str:
    """The page of a family: its members, everything compared, and how requests are translated."""
    concepts = bullets(
        translator.gettext(
            "{name}: {meaning}",
            name=title_text(concept.title, concept.name, translator),
            meaning=translator.text(concept.description),
        )
        for concept in family.concepts
        if concept.description
    )
    sections = (
        Section("members", translator.gettext("Members"), models_list(rows, translator)),
        Section("comparison", translator.gettext("Parameter by parameter"), table),
        *mapping,
        Section("meanings", translator.gettext("What the parameters mean"), concepts),
    )

    def title(to: Translator) -> str:
        return to.name(family.title)

    return render(
        translator,
        title=title,
        about=named(title, family.summary),
        intro=translator.text(family.summary) if family.summary else "",
        sections=sections,
    )


def home_text(catalog: Catalog, rows: Sequence[ModelRow], translator: Translator) -> str:
    """The first page of a language."""
    gettext = translator.gettext
    modalities = sorted({row.modality for row in rows})
    providers = [
        _entry(provider.title, provider_page(provider.id), provider.summary, translator)
        for provider in catalog.providers.values()
    ]
    families = [
        _entry(family.title, family_page(family.id), family.summary, translator)
        for family in catalog.families.values()
    ]
    kinds = [markdown.link(gettext(MODALITIES[kind]), modality_page(kind)) for kind in modalities]
    table = markdown.link(gettext("The table of all models"), "models.md")
    parts = (
        Section("providers", gettext("Providers"), bullets(providers)),
        Section("modalities", gettext("By what they make"), bullets(kinds)),
        Section("families", gettext("The same model at several providers"), bullets(families)),
    )
    intro = translator.text(catalog.settings.summary) if catalog.settings.summary else ""
    compare = gettext("{table} sorts and filters by price, limits and inputs.", table=table)
    changed = markdown.link(gettext("What changed"), "changes.md") if catalog.releases else ""
    return render(
        translator,
        title=lambda to: to.text(catalog.settings.title),
        about=lambda to: to.text(catalog.settings.summary or catalog.settings.title),
        intro=joined((intro, compare, changed)),
        sections=parts,
    )


def _entry(title: str, page: str, summary: str | None, translator: Translator) -> str:
    """A link to a page, with what is said of it."""
    link = markdown.link(translator.name(title), page)
    return f"{link}: {translator.text(summary)}" if summary else link
