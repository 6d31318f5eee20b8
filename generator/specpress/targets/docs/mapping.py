"""How a request for one member of a family becomes one for another: the sections of a family's page about it."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Mapping

from specpress.base.json_text import json_line
from specpress.catalog.lexical_form import spelt
from specpress.catalog.model import Concept, Counterpart, Model
from specpress.catalog.types import BooleanType, Type, UnionType
from specpress.catalog.values import Json
from specpress.runtime.values import equal
from specpress.targets import markdown
from specpress.targets.base import Kin
from specpress.targets.docs.page import Section, bullets, joined
from specpress.wording.facts import title_text
from specpress.wording.translator import Translator


def values(kin: Kin, translator: Translator) -> Section:
    """The values that the members write in different ways, as each of them travels."""
    names = list(kin.members)
    rows = [
        (
            title_text(concept.title, concept.name, translator),
            *(_cell(forms[name], text, translator) for name in names),
        )
        for concept in kin.family.concepts
        for forms in [{name: _forms(concept, name, kin) for name in names}]
        for text in _unlike(forms)
    ]
    head = (translator.gettext("What"), *(translator.name(kin.members[name][1].title) for name in names))
    return Section(
        "values", translator.gettext("How values correspond"), markdown.table(head, rows) if rows else ""
    )


def _forms(concept: Concept, name: str, kin: Kin) -> Mapping[str, Json] | None:
    """A member's values by their common names; None where there are none, or they are without end."""
    here = concept.at(name)
    if here is None:
        return None
    fields = dict(kin.members[name][0].named().values())
    found = _options(fields[here.paths[0]].type)
    return {_common(here, one): one for one in reversed(found)} or None


def _common(here: Counterpart, value: Json) -> str:
    named = (name for name, one in here.values if equal(one, value))
    return next(named, None) or spelt(value) or json_line(value)


def _options(type_: Type) -> tuple[Json, ...]:
    if isinstance(type_, UnionType):
        return tuple(value for one in type_.of for value in _options(one))
    options = tuple(option.value for option in getattr(type_, "options", ()))
    return options or ((True, False) if isinstance(type_, BooleanType) else ())


def _unlike(forms: Mapping[str, Mapping[str, Json] | None]) -> Iterator[str]:
    """The common names of the values that two members write in different ways."""
    known = [one for one in forms.values() if one is not None]
    for text in dict.fromkeys(text for one in reversed(known) for text in reversed(list(one))):
        if len({json_line(one[text]) for one in known if text in one}) > 1:
            yield text


def _cell(forms: Mapping[str, Json] | None, text: str, translator: Translator) -> str:
    if forms is None:
        return ""
    return translator.code(json_line(forms[text])) if text in forms else translator.gettext("not there")


def alone(kin: Kin, translator: Translator) -> Section:
    """The parameters that no other member has."""
    lines = []
    for name, (model, provider) in kin.members.items():
        keys = list(_alone(kin, name, model))
        if keys:
            listed = translator.listed([translator.code(key) for key in keys])
            lines.append(
                translator.gettext("{name}: {meaning}", name=translator.name(provider.title), meaning=listed)
            )
    intro = translator.gettext(
        "Nothing corresponds to these at another provider. A request with one of them is translated only if "
        "{option} says that it may be lost.",
        option=translator.code("--drop"),
    )
    title = translator.gettext("At one provider alone")
    return Section("alone", title, joined((intro, bullets(lines))) if lines else "")


def _alone(kin: Kin, name: str, model: Model) -> Iterator[str]:
    """The keys of a member that correspond to nothing; of an object, what is in it."""
    shared = {
        path
        for concept in kin.family.concepts
        for member, here in concept.keys
        if member == name and len(concept.keys) > 1
        for path in here.paths
    }
    known = {path for path, _ in model.named().values()}
    for key, (path, _) in model.named().items():
        holds_others = any(path == other[: len(path)] and path != other for other in known)
        if path not in shared and not holds_others:
            yield key


def translating(kin: Kin, translator: Translator) -> Section:
    """How to have a request translated."""
    title = translator.gettext("Translating a request")
    names = list(kin.members)
    if len(names) < 2 or not kin.family.concepts:
        return Section("translating", title, "")
    command = shlex.join(["specpress", "translate", *names[:2], "request.json"])
    intro = translator.gettext(
        "This prints the same request for another provider. It tells what was renamed, converted and added, and "
        "refuses what cannot be said there. Values that differ in their JSON type alone are converted."
    )
    return Section("translating", title, joined((intro, markdown.fence(command, "sh"))))
