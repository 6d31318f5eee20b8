"""What a client does, step by step: create, ask, wait, fetch the result, cancel, look up the balance, upload.

Given a session and what to do; gives flows, which say what to send and when, and end with what came of it.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, TypeVar

from .._runtime.api import Endpoint, Places, Put, UploadApi
from .._runtime.values import is_array, is_object
from .calling import Received, call, lost_call, trouble_passes
from .download import unfit
from .errors import ApiError, HostedModelsError, TaskFailed, UnreadableAnswer, WaitTimeout
from .failures import ended_by, request_id, task_failure, unreadable
from .filling import call_to, json_bytes, text_of, value_in, with_query
from .pace import Pace
from .places import first, json_in, text
from .prepare import CheckedRequest, Pending, filled, plain
from .progress import Progress, Stage
from .response import Response
from .session import DEADLINE, Deadline, Session
from .steps import Flow, Send, Sleep, Tell
from .task import MadeFile, Task, decimal_of, files_in, is_broken, read_end, read_task, type_of

T = TypeVar("T")
NO_END = Deadline(lambda: 0.0, None)
_PATIENCE = 150.0
"""How many seconds the answer to the creation of a task may take: some APIs wait a minute for its result."""
_EARLY = 8
"""How often a task may be unknown that was just created."""
_ADDRESSES = ("status_url", "result_url", "cancel_url")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A task that succeeded, with the JSON of its result and its files."""

    task: Task
    result: Any
    files: tuple[MadeFile, ...]


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
    session: Session, prepared: CheckedRequest, idempotency_key: str | None, seconds: float | None
) -> Flow[Outcome]:
    """A whole job: upload, create, wait, fetch; without the last two where the creation is answered with the result."""
    deadline, teller = Deadline(session.clock, seconds), Teller(session, prepared)
    yield teller.tell("checked", unchecked=prepared.unchecked)
    if session.needed(prepared.endpoint).starts == "task":
        task = yield from create(session, prepared, idempotency_key, deadline, teller)
        return (yield from wait(session, task, deadline, teller))
    outcome = yield from _created(session, prepared, idempotency_key, deadline, teller, _made_at_once)
    yield teller.tell("done", task=outcome.task)
    return outcome


def create(
    session: Session,
    prepared: CheckedRequest,
    idempotency_key: str | None,
    deadline: Deadline = NO_END,
    teller: Teller | None = None,
) -> Flow[Task]:
    """Upload what has to be uploaded, then start the task. It is started once, whatever happens."""
    teller = teller or Teller(session, prepared)
    task = yield from _created(session, prepared, idempotency_key, deadline, teller, _started)
    yield teller.tell("created", task=task)
    return task


def _created(
    session: Session,
    prepared: CheckedRequest,
    idempotency_key: str | None,
    deadline: Deadline,
    teller: Teller,
    read: Callable[[Session, CheckedRequest, Received], T],
) -> Flow[T]:
    """What the answer to a creation is read as. It is called once, but for refusals that had no effect."""
    endpoint = session.needed(prepared.endpoint)
    key, headers = _key(session, endpoint, idempotency_key), dict[str, str]()
    if key is not None and endpoint.idempotency_key is not None:
        headers[endpoint.idempotency_key] = key
    body = yield from _uploaded(session, prepared, deadline, teller)
    in_path = {filler.holds for _, filler in endpoint.path_parts}
    defaults = {key: value for key, value in prepared.defaults.items() if key in in_path}
    held = {**defaults, **body, "model": prepared.sent_id}
    parts = {part.at: part.part for part in prepared.uploads if part.to == "part"}
    request = call_to(
        session, endpoint, held, body=body, parts=parts, headers=headers, query=prepared.extra_query
    )
    left = deadline.left()
    longest = _PATIENCE if endpoint.starts == "task" else DEADLINE if left is None else left
    try:
        got = yield from call(
            session,
            endpoint,
            replace(request, patience=longest),
            deadline=deadline,
            repeatable=key is not None,
        )
        return read(session, prepared, got)
    except HostedModelsError as error:
        _tell_key(session, error, key, body if prepared.uploads and not parts else None)
        raise


def _started(session: Session, prepared: CheckedRequest, got: Received) -> Task:
    """The task that a creation started. Its answer may tell its end already, or where to ask for it."""
    creation = session.needed(prepared.endpoint)
    places = session.places(creation)
    task = read_task(session.api, got.body, places, None)
    if task is None:
        raise unreadable(session, got.answer, "names no task", got.body)
    told = ((name, text(got.body, getattr(places, name))) for name in _ADDRESSES)
    task = replace(
        task,
        model=prepared.model,
        endpoint=creation.name,
        urls=tuple((name, url) for name, url in told if url is not None),
    )
    asked = session.step(creation, "status")
    if task.phase == "succeeded" and asked is not None and asked.returns != creation.returns:
        return replace(task, phase="running")  # its result is read from another answer
    return task


def _made_at_once(session: Session, prepared: CheckedRequest, got: Received) -> Outcome:
    """What the answer to a creation holds that starts no task."""
    creation = session.needed(prepared.endpoint)
    places = session.places(creation)
    name = text(got.body, places.id) or request_id(session, got.answer, got.body) or ""
    task = Task(provider=session.api.id, id=name, model=prepared.model, endpoint=creation.name)
    outcome = _ended(session, task, creation, got)
    has_files = bool(places.files or places.content) and not places.result and not got.is_file
    if outcome is None or (has_files and not outcome.files):
        raise unreadable(session, got.answer, "holds no file", got.body, passes=False)
    return outcome


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
    body, uploads = prepared.body, session.api.uploads
    waiting = [pending for pending in prepared.uploads if pending.to != "part"]
    for number, pending in enumerate(waiting, 1):
        yield teller.tell("uploading", file=number, files=len(waiting))
        assert uploads is not None
        held = {
            "file": pending.part,
            "file_name": pending.source.name,
            "file_type": pending.mime,
            "file_size": pending.source.size,
            "kind": pending.kind,
            "model": prepared.sent_id,
        }
        endpoint = session.needed(uploads.endpoint)
        # A file that arrives twice is kept twice, and costs nothing.
        request = call_to(session, endpoint, held)
        got = yield from call(session, endpoint, request, deadline=deadline, repeatable=True)
        if uploads.put is not None:
            yield from _put(session, uploads.put, got, pending, held, deadline)
        body = filled(body, pending.at, _address_in(session, uploads, got, pending))
    return body


def _address_in(session: Session, uploads: UploadApi, got: Received, pending: Pending) -> Any:
    """What stands in the place of a file that was uploaded: its address, or an element with what the answer told."""
    address: Any = text(got.body, uploads.address)
    if pending.to == "element":
        address = {key: first(got.body, (path,)) for key, path in uploads.filled}
    url = address.get(uploads.url_key) if is_object(address) else address
    if not isinstance(url, str):
        raise unreadable(session, got.answer, "names no address of the file", got.body)
    return address


def _put(
    session: Session, put: Put, got: Received, pending: Pending, held: Mapping[str, Any], deadline: Deadline
) -> Flow[None]:
    """Send a file to the address that the first step of its upload told, without the key."""
    url = text(got.body, put.address)
    if url is None:
        raise unreadable(session, got.answer, "names no address to put the file to", got.body)
    if (bad := unfit(session, url)) is not None:
        raise lost_call(session, bad)
    filled_headers = ((name, value_in(session, filler, held)) for name, filler in put.headers)
    headers = {name.lower(): text_of(value) for name, value in filled_headers if value is not None}
    request = Send(
        method=put.method, url=session.led(url), headers=headers, file=pending.source, with_key=False
    )
    endpoint = Endpoint(name="put", method=put.method, path="")
    yield from call(session, endpoint, request, deadline=deadline, repeatable=True)


def _about(session: Session, endpoint: Endpoint, task: Task) -> Send:
    """A call about a task: to the address that was told for it, or to that of the path."""
    return call_to(session, endpoint, session.held(task), url=session.told_address(endpoint, task))


def _asked(
    session: Session, endpoint: Endpoint, task: Task, deadline: Deadline, retries: int | None
) -> Flow[Received]:
    """An answer about a task. Raises `TaskFailed` for a refusal that tells its end."""
    try:
        return (
            yield from call(
                session, endpoint, _about(session, endpoint, task), deadline=deadline, retries=retries
            )
        )
    except ApiError as error:
        if error.ends:
            raise ended_by(session, task, error) from None
        raise


def status(
    session: Session, task: Task, deadline: Deadline = NO_END, retries: int | None = None
) -> Flow[Task]:
    """The state of a task now. Where nothing else tells it, its result is asked for."""
    endpoint = session.step(session.creation(task), "status")
    try:
        if endpoint is None:
            outcome = yield from result(session, task, deadline, retries)
            return replace(task, phase="running") if outcome is None else outcome.task
        got = yield from _asked(session, endpoint, task, deadline, retries)
    except TaskFailed as error:
        return error.task
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
    pace, note, early = Pace(session.api.polling, session.random), "", 0
    has_status = session.step(session.creation(task), "status") is not None
    pause = 0.0 if task.ended else pace.first()
    while True:
        yield from _rest(session, task, deadline, pause, note)
        pause = pace.next()
        try:
            outcome = None
            if has_status and not task.ended:
                task = yield from status(session, task, deadline, retries=0)
                early = _EARLY
                if not task.ended:
                    yield teller.tell("polled", task=task)
            if task.phase == "succeeded" or not (has_status or task.ended):
                outcome = yield from result(session, task, deadline, retries=0)
                if outcome is None and not has_status:
                    task = replace(task, phase="running")
                    yield teller.tell("polled", task=task)
        except HostedModelsError as error:
            least = trouble_passes(session, error)
            if least is None and isinstance(error, ApiError) and error.is_early and early < _EARLY:
                early, least = early + 1, 0.0
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
    creation = session.creation(task)
    endpoint = session.step(creation, "result")
    if endpoint is None:
        places = session.places(session.step(creation, "status") or creation)
        if is_broken(task.raw, places):
            error = UnreadableAnswer(
                f"the result of task {task.id} is no JSON", provider=session.api.title, status=200
            )
            error.passes = False
            raise error
        return Outcome(task=task, result=_value(task.raw, places), files=files_in(task.raw, places))
    got = yield from _asked(session, endpoint, task, deadline, retries)
    if got.status in endpoint.pending:
        return None
    if not (got.is_file or _tells(got)):
        raise unreadable(session, got.answer, "tells no result", got.body)
    return _ended(session, task, endpoint, got)


def _ended(session: Session, task: Task, endpoint: Endpoint, got: Received) -> Outcome | None:
    """What an answer with a result has; None where it says that it is still to come. Raises `TaskFailed`."""
    if got.is_file:
        content, kind = got.answer.body, got.answer.headers.get("content-type", "").partition(";")[0].strip()
        file = MadeFile(content=content, type=type_of(content, kind))
        return Outcome(task=replace(task, phase="succeeded"), result=None, files=(file,))
    places = session.places(endpoint)
    told = read_end(session.api, got.body, places, task)
    if told.phase == "failed":
        raise task_failure(session, told, request_id(session, got.answer, got.body))
    if not told.ended:
        return None
    if is_broken(got.body, places):
        raise unreadable(session, got.answer, "has a result that is no JSON", got.body, passes=False)
    state = replace(task, phase="succeeded", cost=told.cost if told.cost is not None else task.cost)
    return Outcome(task=state, result=_value(got.body, places), files=files_in(got.body, places))


def _value(answer: Any, places: Places) -> Any:
    """The result in an answer, which may be JSON in a text."""
    if not places.result:
        return answer
    value = first(answer, places.result)
    inner = json_in(value) if isinstance(value, str) else None
    return inner if is_object(inner) or is_array(inner) else value


def cancel(session: Session, task: Task) -> Flow[None]:
    """Ask for a task to be stopped. Whether it was, its state tells."""
    endpoint = session.step(session.creation(task), "cancel")
    if endpoint is None:
        raise AttributeError(f"{session.api.title} documents no way to stop this task")
    yield from call(session, endpoint, _about(session, endpoint, task), deadline=NO_END)


def credits(session: Session) -> Flow[Decimal]:
    """The balance."""
    endpoint = session.needed("credits")
    got = yield from call(session, endpoint, call_to(session, endpoint, {}), deadline=NO_END)
    balance = decimal_of(first(got.body, session.places(endpoint).balance))
    if balance is None:
        raise unreadable(session, got.answer, "tells no balance", got.body)
    return balance


def request(
    session: Session,
    method: str,
    path: str,
    body: Any = None,
    query: Mapping[str, Any] | None = None,
) -> Flow[Response]:
    """A call to any path of the API, with the key, repeats and errors of all. Raises ValueError for a bad path."""
    url = f"{session.base_url}{path}" if path.startswith("/") else session.led(path)
    if not session.may_call(url):
        raise ValueError(
            f"give a path that begins with a slash, or an address on a host of the API, not {path[:200]!r}"
        )
    headers = {"accept": "*/*"} if body is None else {"accept": "*/*", "content-type": "application/json"}
    content = None if body is None else json_bytes(plain(body))
    send = Send(method=method.upper(), url=with_query(url, query or {}), headers=headers, body=content)
    endpoint = Endpoint(name="request", method=method.upper(), path="", returns_media="file")
    got = yield from call(session, endpoint, send, deadline=NO_END)
    return Response(
        status=got.status,
        headers=got.answer.headers,
        content=got.answer.body,
        request_id=request_id(session, got.answer, got.body),
    )


def clocked(session: Session, seconds: float | None) -> tuple[Deadline, Teller]:
    """The deadline and the news of a wait that begins now."""
    return Deadline(session.clock, seconds), Teller(session)
