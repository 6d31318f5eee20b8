"""What comes back: how a result comes, the states of a task, and the errors with what to do about them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from specpress.base.json_text import json_text
from specpress.catalog.provider import Endpoint, ErrorCode, Polling, Provider, Status
from specpress.catalog.types import (
    AnyType,
    ArrayType,
    BooleanType,
    ObjectType,
    StringType,
    Type,
    UnionType,
    walk,
)
from specpress.catalog.values import ABSENT, Path
from specpress.check.samples import sample
from specpress.targets import markdown
from specpress.targets.client_names import has_client
from specpress.targets.docs.about import provider_note_links, result_notes
from specpress.targets.docs.glance import rate_text
from specpress.targets.docs.page import ModelPage, Section, joined, prose, provider_page, sentences
from specpress.targets.docs.parameters import object_table
from specpress.wording.translator import Translator, gettext_noop

PHASES = {
    "waiting": gettext_noop("waiting"),
    "running": gettext_noop("running"),
    "succeeded": gettext_noop("succeeded"),
    "failed": gettext_noop("failed"),
    "timed_out": gettext_noop("failed: it took too long"),
    "blocked": gettext_noop("failed: something in it is not allowed"),
    "canceled": gettext_noop("failed: it was stopped"),
    "finished": gettext_noop("ended; check the answer for an error"),
}
"""What a task is in the states of each phase."""


def answers(page: ModelPage) -> Section:
    """How the result comes, and what the model's own result holds; the rest is on the provider's page."""
    translator, model, provider = page.translator, page.model, page.provider
    gettext, create = translator.gettext, provider.creation_of(model)
    said = list(_how(provider, create, translator)) if create is not None else []
    if create is not None and create.starts == "task" and said and has_client(provider, model):
        said.append(gettext("The clients above do this for you."))
    provider_name = translator.name(provider.title)
    link = page.link(
        gettext("Answers and states of a task at {provider}", provider=provider_name),
        f"{provider_page(provider.id)}#{'status' if provider.statuses else 'objects'}",
    )
    own = ""
    if model.result != provider.object_of("result"):
        text = prose(translator, model.result.description, model.result.note)
        own = joined(
            (
                markdown.heading(3, gettext("Result"), "answer-result"),
                text,
                object_table(model.result, translator),
                result_notes(model.result, translator),
            )
        )
    rate = rate_text(model.rate_limit, translator)
    limit = gettext("{name}: {meaning}", name=gettext("Rate limit"), meaning=rate) if rate else ""
    what_comes = sentences(*said, f"{link}.")
    return Section("answers", gettext("Answers and errors"), joined((what_comes, _errors(page), limit, own)))


def _how(provider: Provider, create: Endpoint, translator: Translator) -> Iterator[str]:
    """How the result of a request comes."""
    if create.starts == "result":
        yield at_once_text(provider, create, translator)
        return
    flow = provider.flow(create)
    asked = flow.status or flow.result
    if asked is not None:
        address = translator.code(f"{asked.method} {asked.path}")
        yield (
            translator.gettext("Poll {endpoint} until the task ends.", endpoint=address)
            if flow.status is not None
            else translator.gettext("Poll {endpoint} until the result is there.", endpoint=address)
        )


def at_once_text(provider: Provider, create: Endpoint, translator: Translator) -> str:
    """What the answer to a request is that starts no task."""
    if create.returns_media is not None:
        return translator.gettext("The answer to the request is the file itself.")
    places = provider.places_of(create.returns)
    if places.content and places.files:
        return translator.gettext(
            "The answer to the request holds the files, as base64 or by their addresses."
        )
    if places.content:
        return translator.gettext("The answer to the request holds the files, as base64.")
    return translator.gettext("The answer to the request has the result.")


def example_answer(provider: Provider, name: str, translator: Translator) -> str:
    """What tells of a job or its files as JSON, folded: every documented key, with a task as it is once it succeeded.

    Values are what the types allow; a text that may be any is an ellipsis. Empty for other answers.
    """
    places = provider.places_of(name)
    flows = [provider.flow(create) for create in provider.creations]
    told = {step.returns for flow in flows for step in (flow.create, flow.status, flow.result) if step}
    if not (places.status or name in told | {"task", "result"}):
        return ""
    ends = [status.name for status in provider.statuses if status.phase in ("succeeded", "finished")]
    known: dict[Path, Any] = {path: end for path in places.status for end in ends[:1]}
    known |= dict.fromkeys(places.progress, 1)
    type_ = provider.object_of(name)
    needed = {path for path, field in walk(type_) if field.required and not field.nullable}
    known |= dict.fromkeys({*places.code, *places.message} - needed, ABSENT)
    value = _example(type_, (), known)
    summary = translator.gettext("As JSON, with values that are made up")
    return "" if value is ABSENT else markdown.fold(summary, markdown.fence(json_text(value), "json"))


def _example(type_: Type, path: Path, known: Mapping[Path, Any]) -> Any:
    """A value for a place; ABSENT where nothing stands there."""
    if path in known:
        value = known[path]
        # Where a task is over or not, its state is a truth value, and specs call it by the JSON of that.
        return value == "true" if isinstance(type_, BooleanType) and isinstance(value, str) else value
    match type_:
        case ObjectType(fields=fields) if fields:
            pairs = [(field, _example(field.type, (*path, field.key), known)) for field in fields]
            return {
                field.key: None if value is ABSENT else value
                for field, value in pairs
                if value is not ABSENT or (field.required and field.nullable)
            } or ABSENT
        case ArrayType():
            element = _example(type_.items, (*path, "*"), known)
            return [] if element is ABSENT else [element]
        case UnionType():
            return _example(type_.of[0], path, known)
        case StringType(format="date-time"):
            return "2026-01-31T12:00:00Z"
        case AnyType() | StringType(options=(), format=None):
            return "…"
        case _:
            return sample(type_)


def status_parts(provider: Provider, translator: Translator) -> Iterator[str]:
    """How to ask for a task's state, how often, and what the states mean."""
    ways = (
        how
        for create in provider.creations
        if create.starts == "task"
        for how in _how(provider, create, translator)
    )
    yield from dict.fromkeys(ways)
    if provider.polling is not None:
        yield " ".join(_polling(provider.polling, translator))
    if provider.statuses:
        gettext = translator.gettext
        rows = [_status(status, provider, translator) for status in provider.statuses]
        yield markdown.table((gettext("Status"), gettext("The task is"), gettext("What it means")), rows)


def _status(status: Status, provider: Provider, translator: Translator) -> tuple[str, str, str]:
    text = prose(translator, status.description, status.note)
    links = provider_note_links(f"{status.name}.", provider)
    phase = translator.gettext(PHASES[status.phase])
    return translator.code(status.name), phase, sentences(text, links)


def _polling(polling: Polling, translator: Translator) -> Iterator[str]:
    if polling.first_after is not None and polling.first_within is not None:
        yield translator.ngettext(
            "Wait {low} to {n} second before the first poll.", "Wait {low} to {n} seconds before the first poll.",
            polling.first_within, low=translator.number(polling.first_after),
        )  # fmt: skip
    elif polling.first_after is not None:
        yield translator.ngettext(
            "Wait {n} second before the first poll.", "Wait {n} seconds before the first poll.",
            polling.first_after,
        )  # fmt: skip
    if polling.every is not None and polling.at_most_every is not None:
        yield translator.ngettext(
            "Then poll every {low} to {n} second.", "Then poll every {low} to {n} seconds.",
            polling.at_most_every, low=translator.number(polling.every),
        )  # fmt: skip
    elif polling.every is not None:
        yield translator.ngettext(
            "Then poll every {n} second.", "Then poll every {n} seconds.", polling.every
        )
    if polling.note:
        yield translator.text(polling.note)


def _errors(page: ModelPage) -> str:
    """The errors that the docs name for the model, and where all of the provider's are; empty where none is known."""
    translator, named = page.translator, page.model.errors
    if not page.provider.errors:
        return ""
    link = page.link(
        translator.gettext("Errors at {provider}", provider=translator.name(page.provider.title)),
        f"{provider_page(page.provider.id)}#errors",
    )
    codes = translator.listed([translator.code(code) for code in named])
    own = translator.gettext("The docs name for this model: {codes}.", codes=codes) if named else ""
    return markdown.anchor("errors") + " ".join(filter(None, (own, f"{link}.")))


def errors_table(provider: Provider, translator: Translator) -> str:
    """A row for each error with what it means and what to do; empty without any."""
    gettext = translator.gettext
    rows = [
        (
            translator.code(error.code),
            translator.code(str(error.status)) if error.status is not None else "",
            prose(translator, error.description, error.note),
            sentences(*_cure(error, translator), provider_note_links(f"{error.code}.", provider)),
        )
        for error in provider.errors
    ]
    if not rows:
        return ""
    return markdown.table(
        (gettext("Code"), gettext("HTTP"), gettext("What it means"), gettext("What to do")), rows
    )


def _cure(error: ErrorCode, translator: Translator) -> Iterator[str]:
    if error.action:
        yield translator.text(error.action)
    if error.retry is not None:
        yield (
            translator.gettext("Retrying can help.")
            if error.retry
            else translator.gettext("Retrying does not help.")
        )
