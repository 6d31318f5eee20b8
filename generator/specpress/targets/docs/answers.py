"""What comes back: the answers with every field, the states of a task, and the errors with what to do about them."""

from __future__ import annotations

from collections.abc import Iterator

from specpress.catalog.provider import Endpoint, ErrorCode, Polling, Provider, Status
from specpress.catalog.types import ObjectType
from specpress.targets import markdown
from specpress.targets.docs.page import ModelPage, Section, heading, joined
from specpress.targets.docs.parameters import marks, object_table
from specpress.wording.prose import Prose, marked

_PHASES = {
    "waiting": marked("waiting"),
    "running": marked("running"),
    "succeeded": marked("succeeded"),
    "failed": marked("failed"),
    "finished": marked("over; look at the answer for an error"),
}


def answers(page: ModelPage) -> Section:
    """The section."""
    prose, model, provider = page.prose, page.model, page.provider
    say = prose.say
    parts = [
        _answer(prose, "answer-task", say("Creation"), "", model.task),
        joined((heading(3, say("State of a task"), "status"), *status_parts(provider, prose))),
        *_state_answer(page),
        _answer(prose, "answer-result", say("Result"), _result(provider, prose), model.result),
    ]
    return Section("answers", say("Answers"), joined(parts))


def _answer(prose: Prose, anchor: str, title: str, intro: str, type_: ObjectType) -> str:
    """One answer; empty where nothing is known of it."""
    table = object_table(type_, prose)
    told = [prose.text(one) for one in (type_.description, type_.note) if one]
    if not (table or told):
        return ""
    return joined((heading(3, title, anchor), " ".join((*filter(None, (intro,)), *told)), table))


def _state_answer(page: ModelPage) -> Iterator[str]:
    """What the status endpoint answers, where that is another object than a creation's."""
    status = endpoint(page.provider, "status")
    if status is None or status.returns in (None, "task"):
        return
    objects = dict(page.provider.objects)
    if status.returns in objects:
        title = heading(4, page.prose.say("What it answers"), "answer-status")
        yield joined((title, object_table(objects[status.returns], page.prose)))


def _result(provider: Provider, prose: Prose) -> str:
    found = endpoint(provider, "result")
    if found is None:
        return prose.say("It is part of the answer about the state of the task.")
    address = prose.code(f"{found.method} {found.path}")
    told = prose.say("Fetch it with {endpoint}.", endpoint=address)
    return " ".join((told, *([prose.text(found.note)] if found.note else ())))


def endpoint(provider: Provider, name: str) -> Endpoint | None:
    """An endpoint by its name."""
    return next((one for one in provider.endpoints if one.name == name), None)


def status_parts(provider: Provider, prose: Prose) -> Iterator[str]:
    """How to ask for a task's state, how often, and what the states mean."""
    found = endpoint(provider, "status")
    if found is not None:
        address = prose.code(f"{found.method} {found.path}")
        yield prose.say("Ask with {endpoint} until the task is over.", endpoint=address)
    if provider.polling is not None:
        yield " ".join(_polling(provider.polling, prose))
    if provider.statuses:
        say = prose.say
        rows = [_status(one, prose) for one in provider.statuses]
        yield markdown.table((say("Status"), say("The task is"), say("What it means")), rows)
        yield marks(((one.name, one.provenance) for one in provider.statuses), prose)


def _status(status: Status, prose: Prose) -> tuple[str, str, str]:
    told = (prose.text(text) for text in (status.description, status.note) if text)
    return prose.code(status.name), prose.say(_PHASES[status.phase]), " ".join(told)


def _polling(polling: Polling, prose: Prose) -> Iterator[str]:
    if polling.first_after is not None and polling.first_within is not None:
        yield prose.plural(
            "Ask for the first time after {low} to {n} second.", "Ask for the first time after {low} to {n} seconds.",
            polling.first_within, low=prose.number(polling.first_after),
        )  # fmt: skip
    elif polling.first_after is not None:
        yield prose.plural(
            "Ask for the first time after {n} second.", "Ask for the first time after {n} seconds.",
            polling.first_after,
        )  # fmt: skip
    if polling.every is not None and polling.at_most_every is not None:
        yield prose.plural(
            "Then ask every {low} to {n} second.", "Then ask every {low} to {n} seconds.",
            polling.at_most_every, low=prose.number(polling.every),
        )  # fmt: skip
    elif polling.every is not None:
        yield prose.plural("Then ask every {n} second.", "Then ask every {n} seconds.", polling.every)
    if polling.note:
        yield prose.text(polling.note)


def errors(page: ModelPage) -> Section:
    """The errors that the docs name for the model, or else all of the provider's."""
    prose, named = page.prose, page.model.errors
    rows = [one for one in page.provider.errors if not named or one.code in named]
    intro = ""
    if not named and any(fact == "errors" for fact, _ in page.model.provenance.unknown):
        intro = prose.say("Which errors the docs name for this model is not known; these are the provider's.")
    elif not named:
        intro = prose.say("The docs name no errors for this model; these are the provider's.")
    shape = object_table(page.model.error, prose)
    title = heading(3, prose.say("What an error looks like"), "answer-error") if shape else ""
    parts = (intro if rows else "", errors_table(rows, prose), title, shape)
    return Section("errors", prose.say("Errors"), joined(parts))


def errors_table(codes: list[ErrorCode], prose: Prose) -> str:
    """A row for each error with what it means and what to do, and what is not known of them; empty without any."""
    say = prose.say
    rows = [
        (
            prose.code(one.code),
            prose.code(str(one.status)) if one.status is not None else "",
            " ".join(prose.text(text) for text in (one.description, one.note) if text),
            " ".join(_cure(one, prose)),
        )
        for one in codes
    ]
    if not rows:
        return ""
    table = markdown.table((say("Code"), say("HTTP"), say("What it means"), say("What to do")), rows)
    return joined((table, marks(((one.code, one.provenance) for one in codes), prose)))


def _cure(error: ErrorCode, prose: Prose) -> Iterator[str]:
    if error.action:
        yield prose.text(error.action)
    if error.retry is not None:
        yield (
            prose.say("Sending it again can help.")
            if error.retry
            else prose.say("Sending it again does not help.")
        )
