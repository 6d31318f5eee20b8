"""What a client does, step by step: create, ask, wait, fetch the result, cancel, look up the balance, upload.

Given a session and what to do; gives flows, which say what to send and when, and end with what came of it.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from .._runtime.api import Endpoint
from .calling import Received, call, json_call, trouble_passes
from .errors import ApiError, HostedModelsError, WaitTimeout
from .failures import request_id, task_failure, unreadable
from .pace import Pace
from .places import first
from .prepare import CheckedRequest, filled
from .progress import Progress, Stage
from .session import Deadline, Session
from .steps import Flow, Form, Send, Sleep, Tell
from .task import Task, decimal_of, files_in, read_task

NO_END = Deadline(lambda: 0.0, None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A task that succeeded, with the JSON of its result and the addresses of its files."""

    task: Task
    result: Any
    files: tuple[str, ...]


class Teller:
    """Makes the news of one job: how long it has been under way, and what it costs."""

    def __init__(self, session: Session, prepared: CheckedRequest | None = None) -> None:
        self._clock = session.clock
        self._began = session.clock()
        self._cost = prepared.cost if prepared else None

    def tell(self, stage: Stage, **more: Any) -> Tell:
        """One piece of news."""
        return Tell(Progress(stage=stage, elapsed=self._clock() - self._began, cost=self._cost, **more))


def run(
    session: Session, prepared: CheckedRequest, *, idempotency_key: str | None, seconds: float | None
) -> Flow[Outcome]:
    """A whole job: upload, create, wait, fetch."""
    deadline, teller = Deadline(session.clock, seconds), Teller(session, prepared)
    yield teller.tell("checked", unchecked=prepared.unchecked)
    task = yield from create(session, prepared, idempotency_key, deadline, teller)
    return (yield from wait(session, task, deadline, teller))


def create(
    session: Session,
    prepared: CheckedRequest,
    idempotency_key: str | None,
    deadline: Deadline = NO_END,
    teller: Teller | None = None,
) -> Flow[Task]:
    """Upload what has to be uploaded, then start the task. It is started once, whatever happens."""
    teller, endpoint = teller or Teller(session, prepared), session.needed("create")
    key, headers = _key(session, endpoint, idempotency_key), dict[str, str]()
    if key is not None and endpoint.idempotency_key is not None:
        headers[endpoint.idempotency_key] = key
    body = yield from _uploaded(session, prepared, deadline, teller)
    url = session.url(endpoint, model=prepared.model)
    request = json_call(endpoint.method, url, body, headers)
    try:
        got = yield from call(session, endpoint, request, deadline=deadline, repeatable=key is not None)
        task = read_task(session.api, got.body, session.places(endpoint), None)
        if task is None:
            raise unreadable(session, got.answer, "names no task", got.body)
    except HostedModelsError as error:
        _tell_key(session, error, key, body if prepared.uploads else None)
        raise
    task = replace(task, model=task.model or prepared.model)
    yield teller.tell("created", task=task)
    return task


def _key(session: Session, endpoint: Endpoint, given: str | None) -> str | None:
    """The idempotency key of a create; None where the API has none. Raises ValueError for one that is no use."""
    if endpoint.idempotency_key is None:
        if given is not None:
            raise ValueError(
                f"{session.api.title} documents no idempotency key; "
                "nothing would keep a second task from being started"
            )
        return None
    if given is None:
        return str(uuid.uuid4())
    if not (given.strip() == given != "" and given.isascii() and given.isprintable()):
        raise ValueError("an idempotency key is printable ASCII text without a blank at either end")
    return given


def _tell_key(session: Session, error: HostedModelsError, key: str | None, body: Any) -> None:
    """Say under which key a task that may exist can be asked for again, and with what.

    `body` is there where files were uploaded: uploaded anew they get other addresses, and make another request.
    """
    if key is None:
        return
    error.idempotency_key, error.body = key, body
    if trouble_passes(session, error) is not None:
        whole = (
            "" if body is None else " Give error.body as the whole request: its files are uploaded already."
        )
        error.action = f"{error.action} Under idempotency_key={key!r} it is not started twice.{whole}"


def _uploaded(session: Session, prepared: CheckedRequest, deadline: Deadline, teller: Teller) -> Flow[Any]:
    """The body with the addresses of its files."""
    body = prepared.body
    for number, pending in enumerate(prepared.uploads, 1):
        yield teller.tell("uploading", file=number, files=len(prepared.uploads))
        uploads = session.api.uploads
        assert uploads is not None
        endpoint, form = session.needed(uploads.endpoint), {what: name for name, what in uploads.form}
        held = {"kind": pending.kind, "model": prepared.model}
        fields = {form[what]: value for what, value in held.items() if what in form}
        sent = Form(
            file=pending.source, file_field=form.get("file", "file"), mime=pending.mime, fields=fields
        )
        request = Send(
            method=endpoint.method,
            url=session.url(endpoint),
            headers={"accept": "application/json"},
            form=sent,
        )
        # A file that arrives twice is kept twice, and costs nothing.
        got = yield from call(session, endpoint, request, deadline=deadline, repeatable=True)
        answered = {key: first(got.body, (path,)) for key, path in uploads.filled}
        if not isinstance(answered.get(uploads.url_key), str):
            raise unreadable(session, got.answer, "names no address of the file", got.body)
        body = filled(body, pending.at, answered)
    return body


def status(
    session: Session, task: Task, deadline: Deadline = NO_END, retries: int | None = None
) -> Flow[Task]:
    """The state of a task now."""
    endpoint = session.needed("status")
    request = json_call(endpoint.method, session.url(endpoint, id=task.id, model=task.model))
    got = yield from call(session, endpoint, request, deadline=deadline, retries=retries)
    state = read_task(session.api, got.body, session.places(endpoint), task) if _tells(got) else None
    if state is None:
        raise unreadable(session, got.answer, "tells nothing of the task", got.body)
    return state


def _tells(got: Received) -> bool:
    return isinstance(got.body, dict)


def wait(session: Session, task: Task, deadline: Deadline, teller: Teller) -> Flow[Outcome]:
    """Ask until the task has ended, then fetch its result.

    Trouble that passes (no connection, an overloaded or restarted server, half an answer) is ridden out until
    the deadline. Raises `TaskFailed`, or `WaitTimeout` with the task's last state.
    """
    pace, note = Pace(session.api.polling, session.random), ""
    pause = 0.0 if task.ended else pace.first()
    while True:
        yield from _rest(session, task, deadline, pause, note)
        pause = pace.next()
        try:
            outcome = None
            if not task.ended:
                task = yield from status(session, task, deadline, retries=0)
                if not task.ended:
                    yield teller.tell("polled", task=task)
            if task.phase == "succeeded":
                outcome = yield from result(session, task, deadline, retries=0)
        except HostedModelsError as error:
            least = trouble_passes(session, error)
            if least is None:
                if isinstance(error, ApiError):
                    error.task = task
                raise
            note, pause = error.message, max(pause, least)
            yield teller.tell("unreachable", task=task, note=note)
            continue
        if task.phase == "failed":
            raise task_failure(session, task)
        if outcome is not None:
            yield teller.tell("done", task=outcome.task)
            return outcome


def _rest(session: Session, task: Task, deadline: Deadline, pause: float, note: str) -> Flow[None]:
    """Sleep before the next question, but not beyond the deadline."""
    left = deadline.left()
    if left is not None and left <= 0:
        said = f"; the last answer was no use: {note}" if note else ""
        message = f"task {task.id} has not ended by the deadline ({task.status or task.phase}){said}"
        raise WaitTimeout(message, provider=session.api.title, task=task)
    pause = pause if left is None else min(pause, left)
    if pause > 0:
        yield Sleep(pause)


def result(
    session: Session, task: Task, deadline: Deadline = NO_END, retries: int | None = None
) -> Flow[Outcome | None]:
    """What a task that succeeded has made; None where it is not ready after all."""
    endpoint = session.endpoint("result")
    if endpoint is None:
        places = session.places(session.needed("status"))
        value = first(task.raw, places.result) if places.result else task.raw
        return Outcome(task=task, result=value, files=files_in(task.raw, places))
    request = json_call(endpoint.method, session.url(endpoint, id=task.id, model=task.model))
    got = yield from call(session, endpoint, request, deadline=deadline, retries=retries)
    if got.status in endpoint.pending:
        return None
    if not _tells(got):
        raise unreadable(session, got.answer, "tells no result", got.body)
    places = session.places(endpoint)
    failed = read_task(session.api, got.body, places, task)
    if failed is not None and (failed.code or failed.message):
        ended = replace(failed, phase="failed", status=task.status)
        raise task_failure(session, ended, request_id(session, got.answer, got.body))
    return Outcome(task=task, result=got.body, files=files_in(got.body, places))


def cancel(session: Session, task: Task) -> Flow[None]:
    """Ask for a task to be stopped. Whether it was, its state tells."""
    endpoint = session.needed("cancel")
    request = json_call(endpoint.method, session.url(endpoint, id=task.id, model=task.model))
    yield from call(session, endpoint, request, deadline=NO_END)


def credits(session: Session) -> Flow[Decimal]:
    """The balance."""
    endpoint = session.needed("credits")
    request = json_call(endpoint.method, session.url(endpoint))
    got = yield from call(session, endpoint, request, deadline=NO_END)
    balance = decimal_of(first(got.body, session.places(endpoint).balance))
    if balance is None:
        raise unreadable(session, got.answer, "tells no balance", got.body)
    return balance


def clocked(session: Session, seconds: float | None) -> tuple[Deadline, Teller]:
    """The deadline and the news of a wait that begins now."""
    return Deadline(session.clock, seconds), Teller(session)
