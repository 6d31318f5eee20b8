"""The same model at several providers, parameter by parameter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from specpress.catalog.model import Concept, Model
from specpress.catalog.provider import Provider
from specpress.catalog.types import Field
from specpress.catalog.values import ABSENT
from specpress.targets import markdown
from specpress.targets.base import Kin
from specpress.targets.docs.glance import files_text
from specpress.targets.docs.page import ModelPage, Section, family_page, joined, model_page
from specpress.wording.facts import allowed, media_limits, title_text, type_name
from specpress.wording.phrases import remarks, value
from specpress.wording.price import price_text
from specpress.wording.translator import Translator

_LISTED = 2
"""Of more keys than these only the first and the last are shown."""


def differences(page: ModelPage) -> Section:
    """What is not the same at the other providers of the model's family; empty for a model that stands alone."""
    translator, kin = page.translator, page.kin
    title = translator.gettext("At other providers")
    if kin is None or len(kin.members) < 2:
        return Section("other-providers", title, "")
    order = [page.model.name, *(name for name in kin.members if name != page.model.name)]
    rows = [row for row in _rows(kin, order, translator) if len(set(row[1:])) > 1]
    whole = page.link(translator.gettext("the whole comparison"), family_page(kin.family.id))
    intro = translator.gettext("Only what differs is listed; here is {comparison}.", comparison=whole)
    names = [_titles(kin.members[name], translator) for name in order]
    head = (
        translator.gettext("What"),
        *(_linked(page, name, title) for name, title in zip(order, names, strict=True)),
    )
    return Section("other-providers", title, joined((intro, markdown.table(head, rows))))


def _linked(page: ModelPage, name: str, title: str) -> str:
    return title if name == page.model.name else page.link(title, model_page(name))


def comparison(kin: Kin, translator: Translator) -> str:
    """Every parameter at every provider, as a table."""
    order = list(kin.members)
    head = [markdown.link(_titles(kin.members[name], translator), f"../{model_page(name)}") for name in order]
    return markdown.table((translator.gettext("What"), *head), list(_rows(kin, order, translator)))


def _titles(member: tuple[Model, Provider], translator: Translator) -> str:
    return translator.name(member[1].title)


def _rows(kin: Kin, order: Sequence[str], translator: Translator) -> Iterator[tuple[str, ...]]:
    gettext, members = translator.gettext, [kin.members[name] for name in order]
    yield (gettext("Model id"), *(translator.code(model.id) for model, _ in members))
    yield (gettext("Price"), *(_price(model, translator) for model, _ in members))
    yield (gettext("Files"), *(files_text(model, translator) or gettext("none") for model, _ in members))
    for concept in kin.family.concepts:
        title = title_text(concept.title, concept.name, translator)
        yield (title, *(_cell(concept, name, kin, translator) for name in order))


def _price(model: Model, translator: Translator) -> str:
    if model.price is None:
        return translator.gettext("not documented")
    return price_text(model.price.formula, model.request, translator)


def _cell(concept: Concept, name: str, kin: Kin, translator: Translator) -> str:
    """What a model calls a parameter, and what it allows."""
    here = concept.at(name)
    if here is None:
        return translator.gettext("not there")
    model, _ = kin.members[name]
    named = model.named()
    keys = {path: key for key, (path, _) in named.items()}
    shown = [translator.code(keys[path]) for path in here.paths]
    if len(shown) > _LISTED:
        shown = [translator.gettext("{first} to {last}", first=shown[0], last=shown[-1])]
    found = _facts(named[keys[here.paths[0]]][1], translator)
    if model.uploads is not None and model.uploads.carrier in here.paths:
        files = (one for kind in model.uploads.kinds for one in media_limits(kind, translator))
        found = remarks(translator, (found, *files))
    return f"{translator.listed(shown)}: {found}"


def _facts(field: Field, translator: Translator) -> str:
    gettext = translator.gettext
    found = [type_name(field, translator), *allowed(field, translator)]
    if field.required:
        found.append(gettext("required"))
    if field.default is not ABSENT:
        found.append(gettext("default {value}", value=value(translator, field.default)))
    return remarks(translator, found)
