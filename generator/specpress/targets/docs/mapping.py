"""How a request for one member of a family becomes one for another: the sections of a family's page about it."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Mapping

from specpress.base.json_text import json_line
from specpress.catalog import Catalog
from specpress.catalog.lexical_form import spelt
from specpress.catalog.model import Concept, Counterpart, Family, Model
from specpress.catalog.types import BooleanType, Type, UnionType
from specpress.catalog.values import Json
from specpress.runtime.values import equal
from specpress.targets import markdown
from specpress.targets.docs.page import Section, bullets, joined
from specpress.wording.facts import title_text
from specpress.wording.translator import Translator


def values(family: Family, catalog: Catalog, translator: Translator) -> Section:
    """The values that the members write in different ways, as each of them travels."""
    members = catalog.members(family)
    rows = [
        (
            title_text(concept.title, concept.name, translator),
            *(_cell(forms[name], text, translator) for name in members),
        )
        for concept in family.concepts
        for forms in [{name: _forms(concept, model) for name, model in members.items()}]
        for text in _unlike(forms)
    ]
    head = (
        translator.gettext("What"),
        *(translator.name(catalog.provider_of(model).title) for model in members.values()),
    )
    return Section(
        "values", translator.gettext("How values correspond"), markdown.table(head, rows) if rows else ""
    )


def _forms(concept: Concept, model: Model) -> Mapping[str, Json] | None:
    """A member's values by their common names; None where there are none, or they are without end."""
    counterpart = concept.at(model.name)
    if counterpart is None:
        return None
    fields = dict(model.named().values())
    options = _options(fields[counterpart.paths[0]].type)
    return {_common(counterpart, option): option for option in reversed(options)} or None


def _common(counterpart: Counterpart, value: Json) -> str:
    named = (name for name, written in counterpart.values if equal(written, value))
    return next(named, None) or spelt(value) or json_line(value)


def _options(type_: Type) -> tuple[Json, ...]:
    if isinstance(type_, UnionType):
        return tuple(value for alternative in type_.of for value in _options(alternative))
    options = tuple(option.value for option in getattr(type_, "options", ()))
    return options or ((True, False) if isinstance(type_, BooleanType) else ())


def _unlike(forms: Mapping[str, Mapping[str, Json] | None]) -> Iterator[str]:
    """The common names of the values that two members write in different ways."""
    known = [form for form in forms.values() if form is not None]
    for text in dict.fromkeys(text for form in reversed(known) for text in reversed(list(form))):
        if len({json_line(form[text]) for form in known if text in form}) > 1:
            yield text


def _cell(forms: Mapping[str, Json] | None, text: str, translator: Translator) -> str:
    if forms is None:
        return ""
    return translator.code(json_line(forms[text])) if text in forms else translator.gettext("not there")


def alone(family: Family, catalog: Catalog, translator: Translator) -> Section:
    """The parameters that no other member has."""
    lines = []
    for model in catalog.members(family).values():
        keys = [translator.code(key) for key in _alone(family, model)]
        if keys:
            name = translator.name(catalog.provider_of(model).title)
            lines.append(translator.gettext("{name}: {meaning}", name=name, meaning=translator.listed(keys)))
    intro = translator.gettext(
        "Nothing corresponds to these at another provider. A request with one of them is translated only if "
        "{option} says that it may be lost.",
        option=translator.code("--drop"),
    )
    title = translator.gettext("Only at one provider")
    return Section("alone", title, joined((intro, bullets(lines))) if lines else "")


def _alone(family: Family, model: Model) -> Iterator[str]:
    """The keys of a member that correspond to nothing; of an object, what is in it."""
    shared = {
        path
        for concept in family.concepts
        for member, counterpart in concept.keys
        if member == model.name and len(concept.keys) > 1
        for path in counterpart.paths
    }
    known = {path for path, _ in model.named().values()}
    for key, (path, _) in model.named().items():
        holds_others = any(path == other[: len(path)] and path != other for other in known)
        if path not in shared and not holds_others:
            yield key


def translating(family: Family, catalog: Catalog, translator: Translator) -> Section:
    """How to have a request translated."""
    title = translator.gettext("Translating a request")
    names = list(catalog.members(family))
    if len(names) < 2 or not family.concepts:
        return Section("translating", title, "")
    command = shlex.join(["specpress", "translate", *names[:2], "request.json"])
    intro = translator.gettext(
        "Prints the same request for another provider: says what was renamed, converted or added, and refuses what has "
        "no counterpart there. Values that differ only in their JSON type are converted."
    )
    return Section("translating", title, joined((intro, markdown.fence(command, "sh"))))
