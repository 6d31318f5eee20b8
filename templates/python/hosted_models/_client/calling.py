"""One call with all that belongs to it: headers, repeats, and what its answer means."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from typing import Any

from .._runtime.api import Endpoint
from .errors import ApiError, TransportError, UnreadableAnswer
from .failures import may_retry, read_json, refusal, status_of, unreadable
from .pace import backoff
from .session import Deadline, Session
from .steps import Answer, Flow, Lost, Send, Sleep, send

_SAFE = frozenset({"GET", "HEAD", "PUT", "DELETE"})
"""Methods whose repeat asks for nothing more than the first call did (RFC 9110, 9.2.2)."""
LONGEST_PAUSE = 60.0
"""A longer pause that the API asks for is left to the program, unless a deadline allows it."""
_LEAST = 1.0
"""The fewest seconds that a call gets, however near the deadline is."""


@dataclass(frozen=True, slots=True)
class Received:
    """An answer of success: its status, its JSON and the answer itself. `is_file`: it is the bytes of a file."""

    status: int
    body: Any
    answer: Answer
    is_file: bool = False


def call(
    session: Session,
    endpoint: Endpoint,
    request: Send,
    *,
    deadline: Deadline,
    repeatable: bool = False,
    retries: int | None = None,
) -> Flow[Received]:
    """Make a call until it is answered, as often as is safe. Raises what the answer comes to.

    `repeatable`: whether making it twice does no more than making it once.
    """
    most = session.max_retries if retries is None else retries
    request, sent_id = _named(endpoint, request)
    if request.with_key:
        request = replace(request, headers={**request.headers, **session.headers}, timeout=session.timeout)
    again = repeatable or endpoint.method in _SAFE
    failed, waited = 0, 0.0
    while True:
        # A call that changes something is not cut short: its answer tells what was paid for.
        left = deadline.left() if endpoint.method in _SAFE else None
        within = None if left is None else max(left, _LEAST)
        reply = yield from send(replace(request, within=within))
        try:
            return _received(session, endpoint, reply, sent_id)
        except (ApiError, TransportError, UnreadableAnswer) as error:
            asked = _asked(error)
            waited += asked
            # A wait that the API asks for is no failed attempt, as long as they do not add up.
            if most == 0 or asked == 0 or waited > LONGEST_PAUSE:
                failed += 1
            pause = _pause(session, error, again, failed)
            if pause is None or failed > most or not _fits(deadline, pause):
                raise
        yield Sleep(pause)


def _named(endpoint: Endpoint, request: Send) -> tuple[Send, str | None]:
    """The call with a name of its own, where the API takes one."""
    if endpoint.request_id is None:
        return request, None
    name = str(uuid.uuid4())
    return replace(request, headers={**request.headers, endpoint.request_id: name}), name


def _received(session: Session, endpoint: Endpoint, reply: Answer | Lost, sent_id: str | None) -> Received:
    if isinstance(reply, Lost):
        raise lost_call(session, reply, _look_first(endpoint, reply))
    if _is_file(endpoint, reply):
        if not reply.body:
            raise unreadable(session, reply, "holds nothing, where a file should be")
        return Received(reply.status, None, reply, is_file=True)
    body = read_json(session, reply)
    if not 200 <= status_of(reply, body, session.places(endpoint)) < 300:
        raise refusal(session, endpoint, reply, body, sent_id)
    is_due = endpoint.returns is not None or endpoint.returns_media is not None
    if body is None and is_due and reply.status not in endpoint.pending:
        raise unreadable(session, reply, "is no JSON, or broken off")
    return Received(reply.status, body, reply)


def _is_file(endpoint: Endpoint, reply: Answer) -> bool:
    """Whether an answer is the bytes of a file: one of success that is not JSON."""
    if endpoint.returns_media is None or not 200 <= reply.status < 300 or reply.status in endpoint.pending:
        return False
    return "json" not in reply.headers.get("content-type", "").partition(";")[0]


def lost_call(session: Session, lost: Lost, action: str | None = None) -> TransportError:
    """The exception for a call without a whole answer."""
    error = TransportError(
        session.secret.hidden(lost.message),
        provider=session.api.title,
        may_have_arrived=lost.may_have_arrived,
        action=lost.action or action,
    )
    if lost.action is not None:
        error.passes = False
    return error


def _look_first(endpoint: Endpoint, lost: Lost) -> str | None:
    if endpoint.method in _SAFE or not lost.may_have_arrived:
        return None
    return "The call may have had its effect; look before you repeat it."


def _pause(
    session: Session, error: ApiError | TransportError | UnreadableAnswer, repeatable: bool, failed: int
) -> float | None:
    """How long to wait before the call is made again; None where it must not be."""
    if isinstance(error, TransportError) and not error.passes:
        return None
    if not isinstance(error, ApiError):
        safe = repeatable or (isinstance(error, TransportError) and not error.may_have_arrived)
        return backoff(failed, session.random) if safe else None
    if not may_retry(session, error, repeatable):
        return None
    return max(backoff(failed, session.random), _asked(error))


def _asked(error: Exception) -> float:
    """How many seconds the API asks to wait."""
    return getattr(error, "retry_after", None) or 0.0


def _fits(deadline: Deadline, pause: float) -> bool:
    return pause <= LONGEST_PAUSE if deadline.left() is None else deadline.allows(pause)


def trouble_passes(session: Session, error: Exception) -> float | None:
    """How long a wait should pause for trouble that passes, at least; None for what will not pass."""
    if isinstance(error, (TransportError, UnreadableAnswer)):
        return 0.0 if getattr(error, "passes", True) else None
    if isinstance(error, ApiError) and may_retry(session, error, repeatable=True):
        return _asked(error)
    return None
