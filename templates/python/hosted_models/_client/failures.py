"""Answers that are refusals, and tasks that failed, as exceptions: told by what the provider documents."""

from __future__ import annotations

import json
from dataclasses import replace
from http import HTTPStatus
from typing import Any

from .._runtime.api import Endpoint, ErrorCode, Places
from .errors import (
    AccessError,
    ApiError,
    AuthenticationError,
    Conflict,
    InsufficientCredits,
    InvalidRequest,
    NotFound,
    PermissionDenied,
    RateLimited,
    TaskCanceled,
    TaskFailed,
    Unavailable,
    UnreadableAnswer,
)
from .pace import retry_after
from .places import first, text
from .session import Session
from .steps import Answer
from .task import ENDS, Task, failure_kind, places_of

_BY_KIND: dict[str, type[ApiError]] = {
    "authentication": AuthenticationError,
    "permission": PermissionDenied,
    "access": AccessError,
    "credits": InsufficientCredits,
    "rate_limit": RateLimited,
    "not_found": NotFound,
    "conflict": Conflict,
    "invalid": InvalidRequest,
    "blocked": InvalidRequest,
    "unavailable": Unavailable,
}
_OF_CALLS = frozenset((None, "not_yet", *_BY_KIND))
"""What a code of a refused call may come to; any other kind is that of a task."""
_BY_STATUS = {
    **dict.fromkeys((400, 413, 415, 422), "invalid"),
    401: "authentication",
    402: "credits",
    403: "access",
    404: "not_found",
    409: "conflict",
    410: "not_found",
    429: "rate_limit",
}
_OF_ANY_CALL = frozenset((401, 403, 404, 408, 429))
"""Statuses of refusals that are not about the task, unless a documented code says so."""
_ACTION_OF_END = {
    "timed_out": "Start a new task, with less to do if that is possible.",
    "blocked": "Change the prompt or the files.",
}
"""What to do about a task that failed in a way of which the docs say nothing more."""
_IDS = ("x-request-id", "request-id", "x-amzn-requestid", "cf-ray")


def read_json(session: Session, answer: Answer) -> Any:
    """The body of an answer as JSON without the key, or None where it is no JSON."""
    try:
        return session.secret.hidden_in(json.loads(answer.body))
    except (ValueError, RecursionError):
        return None


def status_of(answer: Answer, body: Any, places: Places) -> int:
    """The status of an answer: that of HTTP, or the worse one that its body tells."""
    status = first(body, places.http_status)
    if isinstance(status, str) and status.isascii() and status.isdigit():
        status = int(status)
    if isinstance(status, int) and not isinstance(status, bool) and 400 <= status < 600:
        return status
    return answer.status


def refusal(session: Session, endpoint: Endpoint, answer: Answer, body: Any, sent_id: str | None) -> ApiError:
    """The exception for an answer that is a refusal."""
    places = session.places(endpoint)
    error = places_of(session.api, "error")
    status = status_of(answer, body, places)
    code = text(body, error.code) or text(body, places.code)
    known = _known(session, code, status)
    if code is None and known is not None:
        code = known.code
    is_early = _is_early(session, code, status)
    told = known.kind if known and known.kind != "not_yet" else None
    kind = told or _BY_STATUS.get(status) or _other(status)
    reason = text(body, error.message) or text(body, places.http_message)
    said = reason or _phrase(status)
    message = session.secret.hidden(f"HTTP {status}{f', {code}' if code else ''}: {said}")
    made = _BY_KIND.get(kind, Unavailable)(
        message,
        provider=session.api.title,
        status=status,
        code=code,
        kind=kind,
        request_id=request_id(session, answer, body) or sent_id,
        action="Check base_url." if 300 <= status < 400 else _action(session, known, endpoint, kind),
    )
    made.is_early = is_early
    made.reason = None if reason is None else session.secret.hidden(reason)
    made.ends = endpoint.refusal_ends and _ends(session, text(body, error.code), reason, status)
    if isinstance(made, (RateLimited, Unavailable)):
        made.retry_after = retry_after(answer.headers.get("retry-after") or text(body, error.retry_after))
    return made


def _known(session: Session, code: str | None, status: int) -> ErrorCode | None:
    """What is documented of a code; where an answer has none, of a code that is the status itself.

    A code that is documented for tasks alone tells nothing of a call: its status does.
    """
    wanted = str(status) if code is None else code
    return next(
        (error for error in session.api.errors if error.code == wanted and error.kind in _OF_CALLS), None
    )


def _is_early(session: Session, code: str | None, status: int) -> bool:
    """Whether a refusal is said of a task for a short while after its creation, by its code, or where it has none."""
    return any(
        error.kind == "not_yet" and (error.code == code or (code is None and error.status == status))
        for error in session.api.errors
    )


def _ends(session: Session, code: str | None, reason: str | None, status: int) -> bool:
    """Whether a refusal with the documented error is about the task, and not about the call."""
    if code is not None and any(error.code == code and error.kind in ENDS for error in session.api.errors):
        return True
    return (code or reason) is not None and status not in _OF_ANY_CALL


def _other(status: int) -> str:
    return "unavailable" if status >= 500 else "invalid"


def _phrase(status: int) -> str:
    if 300 <= status < 400:
        return "the API points to another address, which is not followed"
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "no reason given"


def _action(session: Session, known: ErrorCode | None, endpoint: Endpoint, kind: str) -> str | None:
    action, prefix = known.action if known else None, session.api.key_prefix
    if kind == "authentication" and prefix and not session.secret.begins_with(prefix):
        return f"This is no key of {session.api.title}: those begin with {prefix}."
    if kind in ("permission", "access") and endpoint.scope:
        needs = f"The key needs the scope {endpoint.scope}."
        return f"{action} {needs}" if action else needs
    return action


def request_id(session: Session, answer: Answer, body: Any) -> str | None:
    """The provider's name for a call: from the body, or from a header."""
    error = places_of(session.api, "error")
    name = text(body, error.request_id) or next(
        (answer.headers[header] for header in _IDS if answer.headers.get(header)), None
    )
    return None if name is None else session.secret.hidden(name)


def may_retry(session: Session, error: ApiError, repeatable: bool) -> bool:
    """Whether a refused call may be made again. One that was too early had no effect; others may have had."""
    if error.ends:
        return False
    known = _known(session, error.code, error.status)
    if known is not None and known.retry is False:
        return False
    if error.kind == "rate_limit":
        return True
    passing = (
        error.kind == "unavailable" or error.status == 408 or (known is not None and known.retry is True)
    )
    return repeatable and passing


def task_failure(session: Session, task: Task, request: str | None = None) -> TaskFailed:
    """The exception for a task that failed."""
    known = next((error for error in session.api.errors if error.code == task.code), None)
    kind = task.kind or "failed"
    said = task.message or (known.description if known else None) or "the task failed and no reason is given"
    code = f"{task.code}: " if task.code else ""
    name = f"task {task.id}" if task.id else "the job"
    return (TaskCanceled if kind == "canceled" else TaskFailed)(
        session.secret.hidden(f"{name} failed: {code}{said}"),
        provider=session.api.title,
        task=task,
        code=task.code,
        kind=kind,
        request_id=request,
        action=(known.action if known else None) or _ACTION_OF_END.get(kind),
    )


def ended_by(session: Session, task: Task, error: ApiError) -> TaskFailed:
    """The exception for a task of which a refusal tells that it failed."""
    kind = failure_kind(session.api, None, error.code)
    ended = replace(task, phase="failed", kind=kind, code=error.code, message=error.reason)
    return task_failure(session, ended, error.request_id)


def unreadable(
    session: Session, answer: Answer, lacks: str, body: Any = None, *, passes: bool = True
) -> UnreadableAnswer:
    """The exception for an answer of success that lacks what is needed. `passes`: another may have it."""
    error = UnreadableAnswer(
        f"the answer (HTTP {answer.status}) {lacks}",
        provider=session.api.title,
        status=answer.status,
        request_id=request_id(session, answer, body),
    )
    error.passes = passes
    return error
