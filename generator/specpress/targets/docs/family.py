"""The same model at several providers, parameter by parameter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from specpress.catalog import Catalog
from specpress.catalog.model import Concept, Family, Model
from specpress.catalog.types import Field
from specpress.catalog.values import ABSENT
from specpress.convert import Side, convert
from specpress.targets import markdown
from specpress.targets.curl import call_of
from specpress.targets.docs import examples
from specpress.targets.docs.glance import files_text
from specpress.targets.docs.page import ModelPage, Section, anchor_part, family_page, joined, model_page
from specpress.wording.facts import allowed, media_limits, title_text, type_name
from specpress.wording.phrases import remarks, value
from specpress.wording.price import price_text
from specpress.wording.translator import Translator

_LISTED = 2
"""Of more keys than these only the first and the last are shown."""
_MANY = 4
"""With more members than these a model's page folds what it says of the others, and has a line for each of them."""


def smallest(page: ModelPage) -> Section:
    """The smallest request, with which a page begins, and links to the same as other providers take it."""
    section = examples.smallest(page)
    links = [
        markdown.link(page.translator.name(page.catalog.provider_of(model).title), f"#{_anchor(model)}")
        for model in _others(page)
        if _request(page, model) is not None
    ]
    if not section.body or not links:
        return section
    same = page.translator.gettext(
        "The same request at {providers}.", providers=page.translator.listed(links)
    )
    return replace(section, body=joined((section.body, same)))


def _others(page: ModelPage) -> list[Model]:
    """The other members of the model's family."""
    family = page.catalog.family_of(page.model)
    members = page.catalog.members(family) if family is not None else {}
    return [model for name, model in members.items() if name != page.model.name]


def _anchor(model: Model) -> str:
    """Where a page shows the request to another member."""
    return f"at-{anchor_part(model.provider)}-{anchor_part(model.id)}"


def elsewhere(page: ModelPage) -> Section:
    """The same model at other providers: price, what differs, and the request there; empty where there is none."""
    translator, catalog = page.translator, page.catalog
    gettext = translator.gettext
    title = gettext("At other providers")
    family, others = catalog.family_of(page.model), _others(page)
    if family is None or not others:
        return Section("other-providers", title, "")
    order = [page.model, *others]
    rows = [
        (
            _linked(page, model),
            translator.code(model.id),
            _price(model, translator),
            files_text(model, translator) or gettext("none"),
        )
        for model in order
    ]
    prices = markdown.table(
        (gettext("Provider"), gettext("Model id"), gettext("Price"), gettext("Files")), rows
    )
    differing = [row for row in _parameter_rows(family, order, translator) if len(set(row[1:])) > 1]
    columns = [_linked(page, model) for model in order]
    if len(order) > _MANY:  # The page stays as long and as wide as it is with fewer.
        prices = markdown.fold(gettext("Price and files at each of them"), prices)
        differing = [
            (what, column, there)
            for what, *cells in differing
            for column, there in zip(columns, cells, strict=True)
        ]
        columns = [gettext("Provider"), gettext("Parameter")]
    compared = markdown.table((gettext("What"), *columns), differing) if differing else ""
    folds = [markdown.fold(gettext("Parameters that differ"), compared)] if compared else []
    requests = [request for model in others if (request := _request_there(page, model))]
    if len(requests) > 1:  # One fold, so that a page grows little by each further provider.
        parts = (part for summary, body in requests for part in (f"{summary}:", body))
        requests = [(gettext("The smallest request at each of them"), joined(parts))]
    folds += [markdown.fold(summary, body) for summary, body in requests]
    comparison_link = page.link(gettext("The whole comparison"), family_page(family.id))
    return Section("other-providers", title, joined((prices, f"{comparison_link}.", *folds)))


def _request(page: ModelPage, other: Model) -> Any | None:
    """The smallest request as another member takes it; None where it cannot be made into one, or be sent."""
    family, there = page.catalog.family_of(page.model), page.catalog.provider_of(other)
    if family is None or call_of(there, other) is None:
        return None
    sides = Side(page.model, page.provider), Side(other, there)
    return convert(family, *sides, examples.minimal_request(page.model)).request


def _request_there(page: ModelPage, other: Model) -> tuple[str, str] | None:
    """What is said of the same request at another member, and the request; None where there is none."""
    there, request = page.catalog.provider_of(other), _request(page, other)
    if request is None:
        return None
    name = page.translator.name(there.title)
    summary = page.translator.gettext("The smallest request at {provider}", provider=name)
    return summary, joined((markdown.anchor(_anchor(other)), examples.tabs(page.catalog, other, request)))


def _linked(page: ModelPage, model: Model) -> str:
    """The title of a member's provider, with a link to the member's page but on that page itself."""
    title = page.translator.name(page.catalog.provider_of(model).title)
    return title if model.name == page.model.name else page.link(title, model_page(model.name))


def comparison(family: Family, catalog: Catalog, translator: Translator) -> str:
    """Every parameter at every provider, as a table."""
    models = list(catalog.members(family).values())
    head = [
        markdown.link(translator.name(catalog.provider_of(model).title), f"../{model_page(model.name)}")
        for model in models
    ]
    return markdown.table((translator.gettext("What"), *head), list(_rows(family, models, translator)))


def _rows(family: Family, models: Sequence[Model], translator: Translator) -> Iterator[tuple[str, ...]]:
    gettext = translator.gettext
    yield (gettext("Model id"), *(translator.code(model.id) for model in models))
    yield (gettext("Price"), *(_price(model, translator) for model in models))
    yield (gettext("Files"), *(files_text(model, translator) or gettext("none") for model in models))
    yield from _parameter_rows(family, models, translator)


def _parameter_rows(
    family: Family, models: Sequence[Model], translator: Translator
) -> Iterator[tuple[str, ...]]:
    for concept in family.concepts:
        title = title_text(concept.title, concept.name, translator)
        yield (title, *(_cell(concept, model, translator) for model in models))


def _price(model: Model, translator: Translator) -> str:
    if model.price is None:
        return translator.gettext("not documented")
    return price_text(model.price.formula, model.request, translator)


def _cell(concept: Concept, model: Model, translator: Translator) -> str:
    """What a model calls a parameter, and what it allows."""
    counterpart = concept.at(model.name)
    if counterpart is None:
        return translator.gettext("not there")
    named = model.named()
    keys = {path: key for key, (path, _) in named.items()}
    keys_shown = [translator.code(keys[path]) for path in counterpart.paths]
    if len(keys_shown) > _LISTED:
        keys_shown = [translator.gettext("{first} to {last}", first=keys_shown[0], last=keys_shown[-1])]
    facts = _facts(named[keys[counterpart.paths[0]]][1], translator)
    if model.uploads is not None and model.uploads.carrier in counterpart.paths:
        files = (limit for kind in model.uploads.kinds for limit in media_limits(kind, translator))
        facts = remarks(translator, (facts, *files))
    return f"{translator.listed(keys_shown)}: {facts}"


def _facts(field: Field, translator: Translator) -> str:
    gettext = translator.gettext
    facts = [type_name(field, translator), *allowed(field, translator)]
    if field.required:
        facts.append(gettext("required"))
    if field.default is not ABSENT:
        facts.append(gettext("default {value}", value=value(translator, field.default)))
    return remarks(translator, facts)
