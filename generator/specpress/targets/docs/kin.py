"""The same model at several providers, parameter by parameter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from specpress.catalog.model import Concept, Model
from specpress.catalog.provider import Provider
from specpress.catalog.types import ArrayType, Field, walk
from specpress.catalog.values import ABSENT
from specpress.targets import markdown
from specpress.targets.base import Kin
from specpress.targets.docs.glance import files_text
from specpress.targets.docs.page import ModelPage, Section, family_page, joined, model_page
from specpress.wording.facts import allowed, media_limits, type_name
from specpress.wording.prose import Prose
from specpress.wording.rules_and_prices import price_in_words
from specpress.wording.rules_and_prices.phrases import remarks, value

_LISTED = 2
"""Of more keys than these only the first and the last are shown."""


def differences(page: ModelPage) -> Section:
    """What is not the same at the other providers of the model's family; empty for a model that stands alone."""
    prose, kin = page.prose, page.kin
    title = prose.say("At other providers")
    if kin is None or len(kin.members) < 2:
        return Section("other-providers", title, "")
    order = [page.model.name, *(name for name in kin.members if name != page.model.name)]
    rows = [row for row in _rows(kin, order, prose) if len(set(row[1:])) > 1]
    whole = page.link(prose.say("the whole comparison"), family_page(kin.family.id))
    intro = prose.say("Only what differs is listed; here is {comparison}.", comparison=whole)
    names = [_titles(kin.members[name], prose) for name in order]
    head = (
        prose.say("What"),
        *(_linked(page, name, title) for name, title in zip(order, names, strict=True)),
    )
    return Section("other-providers", title, joined((intro, markdown.table(head, rows))))


def _linked(page: ModelPage, name: str, title: str) -> str:
    return title if name == page.model.name else page.link(title, model_page(name))


def comparison(kin: Kin, prose: Prose) -> str:
    """Every parameter at every provider, as a table."""
    order = list(kin.members)
    head = [markdown.link(_titles(kin.members[name], prose), f"../{model_page(name)}") for name in order]
    return markdown.table((prose.say("What"), *head), list(_rows(kin, order, prose)))


def _titles(member: tuple[Model, Provider], prose: Prose) -> str:
    return prose.name(member[1].title)


def _rows(kin: Kin, order: Sequence[str], prose: Prose) -> Iterator[tuple[str, ...]]:
    say, members = prose.say, [kin.members[name] for name in order]
    yield (say("Model id"), *(prose.code(model.id) for model, _ in members))
    yield (say("Price"), *(_price(model, prose) for model, _ in members))
    yield (say("Files"), *(files_text(model, prose) or say("none") for model, _ in members))
    for concept in kin.family.concepts:
        yield (prose.text(concept.title), *(_cell(concept, name, kin, prose) for name in order))


def _price(model: Model, prose: Prose) -> str:
    if model.price is None:
        return prose.say("not documented")
    lists = frozenset(path for path, field in walk(model.request) if isinstance(field.type, ArrayType))
    return price_in_words(model.price.formula, lists, prose)


def _cell(concept: Concept, name: str, kin: Kin, prose: Prose) -> str:
    """What a model calls a parameter, and what it allows."""
    here = concept.at(name)
    if here is None:
        return prose.say("not there")
    model, _ = kin.members[name]
    named = model.named()
    keys = {path: key for key, (path, _) in named.items()}
    shown = [prose.code(keys[path]) for path in here.paths]
    if len(shown) > _LISTED:
        shown = [prose.say("{first} to {last}", first=shown[0], last=shown[-1])]
    found = _facts(named[keys[here.paths[0]]][1], prose)
    if model.uploads is not None and model.uploads.carrier in here.paths:
        files = (one for kind in model.uploads.kinds for one in media_limits(kind, prose))
        found = remarks(prose, (found, *files))
    return f"{prose.listed(shown)}: {found}"


def _facts(field: Field, prose: Prose) -> str:
    say = prose.say
    found = [type_name(field, prose), *allowed(field, prose)]
    if field.required:
        found.append(say("required"))
    if field.default is not ABSENT:
        found.append(say("default {value}", value=value(prose, field.default)))
    return remarks(prose, found)
