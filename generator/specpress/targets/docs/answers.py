"""What comes back: the answers with every field, the states of a task, and the errors with what to do about them."""

from __future__ import annotations

from collections.abc import Iterator

from specpress.catalog.provider import ErrorCode, Polling, Provider, Status
from specpress.catalog.types import ObjectType
from specpress.targets import markdown
from specpress.targets.docs.page import ModelPage, Section, heading, joined, prose
from specpress.targets.docs.parameters import marks, object_table
from specpress.wording.translator import Translator, gettext_noop

_PHASES = {
    "waiting": gettext_noop("waiting"),
    "running": gettext_noop("running"),
    "succeeded": gettext_noop("succeeded"),
    "failed": gettext_noop("failed"),
    "timed_out": gettext_noop("failed: it took too long"),
    "blocked": gettext_noop("failed: something in it is not allowed"),
    "canceled": gettext_noop("failed: it was stopped"),
    "finished": gettext_noop("over; look at the answer for an error"),
}


def answers(page: ModelPage) -> Section:
    """The section."""
    translator, model, provider = page.translator, page.model, page.provider
    gettext = translator.gettext
    parts = [
        _answer(translator, "answer-task", gettext("Creation"), "", model.task),
        joined((heading(3, gettext("State of a task"), "status"), *status_parts(provider, translator))),
        *_state_answer(page),
        _answer(translator, "answer-result", gettext("Result"), _result(provider, translator), model.result),
    ]
    return Section("answers", gettext("Answers"), joined(parts))


def _answer(translator: Translator, anchor: str, title: str, intro: str, type_: ObjectType) -> str:
    """One answer; empty where nothing is known of it."""
    table = object_table(type_, translator)
    text = prose(translator, type_.description, type_.note)
    if not (table or text):
        return ""
    return joined((heading(3, title, anchor), " ".join(filter(None, (intro, text))), table))


def _state_answer(page: ModelPage) -> Iterator[str]:
    """What the status endpoint answers, where that is another object than a creation's."""
    status = page.provider.endpoint("status")
    if status is None or status.returns in (None, "task"):
        return
    objects = dict(page.provider.objects)
    if status.returns in objects:
        title = heading(4, page.translator.gettext("What it answers"), "answer-status")
        yield joined((title, object_table(objects[status.returns], page.translator)))


def _result(provider: Provider, translator: Translator) -> str:
    endpoint = provider.endpoint("result")
    if endpoint is None:
        return translator.gettext("It is part of the answer about the state of the task.")
    address = translator.code(f"{endpoint.method} {endpoint.path}")
    sentence = translator.gettext("Fetch it with {endpoint}.", endpoint=address)
    return " ".join(filter(None, (sentence, prose(translator, endpoint.note))))


def status_parts(provider: Provider, translator: Translator) -> Iterator[str]:
    """How to ask for a task's state, how often, and what the states mean."""
    endpoint = provider.endpoint("status")
    if endpoint is not None:
        address = translator.code(f"{endpoint.method} {endpoint.path}")
        yield translator.gettext("Ask with {endpoint} until the task is over.", endpoint=address)
    if provider.polling is not None:
        yield " ".join(_polling(provider.polling, translator))
    if provider.statuses:
        gettext = translator.gettext
        rows = [_status(status, translator) for status in provider.statuses]
        yield markdown.table((gettext("Status"), gettext("The task is"), gettext("What it means")), rows)
        yield marks(((status.name, status.provenance) for status in provider.statuses), translator)


def _status(status: Status, translator: Translator) -> tuple[str, str, str]:
    text = prose(translator, status.description, status.note)
    return translator.code(status.name), translator.gettext(_PHASES[status.phase]), text


def _polling(polling: Polling, translator: Translator) -> Iterator[str]:
    if polling.first_after is not None and polling.first_within is not None:
        yield translator.ngettext(
            "Ask for the first time after {low} to {n} second.", "Ask for the first time after {low} to {n} seconds.",
            polling.first_within, low=translator.number(polling.first_after),
        )  # fmt: skip
    elif polling.first_after is not None:
        yield translator.ngettext(
            "Ask for the first time after {n} second.", "Ask for the first time after {n} seconds.",
            polling.first_after,
        )  # fmt: skip
    if polling.every is not None and polling.at_most_every is not None:
        yield translator.ngettext(
            "Then ask every {low} to {n} second.", "Then ask every {low} to {n} seconds.",
            polling.at_most_every, low=translator.number(polling.every),
        )  # fmt: skip
    elif polling.every is not None:
        yield translator.ngettext("Then ask every {n} second.", "Then ask every {n} seconds.", polling.every)
    if polling.note:
        yield translator.text(polling.note)


def errors(page: ModelPage) -> Section:
    """The errors that the docs name for the model, or else all of the provider's."""
    translator, named = page.translator, page.model.errors
    rows = [error for error in page.provider.errors if not named or error.code in named]
    intro = ""
    if not named and any(fact == "errors" for fact, _ in page.model.provenance.unknown):
        intro = translator.gettext(
            "Which errors the docs name for this model is not known; these are the provider's."
        )
    elif not named:
        intro = translator.gettext("The docs name no errors for this model; these are the provider's.")
    shape = object_table(page.model.error, translator)
    title = heading(3, translator.gettext("What an error looks like"), "answer-error") if shape else ""
    parts = (intro if rows else "", errors_table(rows, translator), title, shape)
    return Section("errors", translator.gettext("Errors"), joined(parts))


def errors_table(codes: list[ErrorCode], translator: Translator) -> str:
    """A row for each error with what it means and what to do, and what is not known of them; empty without any."""
    gettext = translator.gettext
    rows = [
        (
            translator.code(error.code),
            translator.code(str(error.status)) if error.status is not None else "",
            prose(translator, error.description, error.note),
            " ".join(_cure(error, translator)),
        )
        for error in codes
    ]
    if not rows:
        return ""
    table = markdown.table(
        (gettext("Code"), gettext("HTTP"), gettext("What it means"), gettext("What to do")), rows
    )
    return joined((table, marks(((error.code, error.provenance) for error in codes), translator)))


def _cure(error: ErrorCode, translator: Translator) -> Iterator[str]:
    if error.action:
        yield translator.text(error.action)
    if error.retry is not None:
        yield (
            translator.gettext("Sending it again can help.")
            if error.retry
            else translator.gettext("Sending it again does not help.")
        )
