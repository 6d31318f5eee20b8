"""What a document says in words: everything that OpenAPI has no key for, and what is not known.

Given parts of a provider; gives lines of a `description`, in CommonMark.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from specpress.base.json_text import json_line
from specpress.catalog.model import RateLimit
from specpress.catalog.provider import Endpoint, ErrorCode, Polling, Provider
from specpress.catalog.values import Provenance
from specpress.schema.texts import description_of
from specpress.wording.commonmark import COMMONMARK

say, code = COMMONMARK.text, COMMONMARK.code
STATUSES = range(100, 600)
"""HTTP statuses that a document may list."""
REFUSALS = range(400, 600)
"""Those that say that a call was refused; some APIs refuse with status 200 and say so in the body."""


def described(text: str | None, lines: Iterable[str]) -> dict[str, str]:
    """The key `description`, where there is something to say. All of it is CommonMark already."""
    text = description_of(text, lines)
    return {"description": text} if text else {}


def unknown(provenance: Provenance) -> Iterator[str]:
    """The facts that are known to be unknown, each with the reason."""
    yield from (f"Not known ({say(fact)}): {say(why)}" for fact, why in provenance.unknown)


def noted(note: str | None, provenance: Provenance) -> Iterator[str]:
    """A remark, and what is not known."""
    if note is not None:
        yield say(note)
    yield from unknown(provenance)


def provider_lines(provider: Provider, read: str) -> Iterator[str]:
    """What holds for all calls. `read` is the day on which the newest source was read; empty where none was."""
    if provider.note is not None:
        yield f"{say(provider.note)}\n"
    yield (
        "These are the documented endpoints and the models whose facts were transcribed; there may be others. "
        "The version is that of the catalogue."
    )
    if read:
        yield f"The newest of their sources was read on {read}."
    if provider.auth is None:
        yield "How a request proves who sends it is not known."
    if provider.errors:
        yield "Errors are documented for the API as a whole: which endpoint answers with which is not known."
    if provider.rate_limit is not None:
        yield from _rate_limit(provider.rate_limit)
    yield from unknown(provider.provenance)


def _rate_limit(limit: RateLimit) -> Iterator[str]:
    if limit.requests is not None:
        yield f"At most {limit.requests} requests in {limit.seconds} seconds."
    if limit.concurrent is not None:
        yield f"At most {limit.concurrent} tasks at once."
    yield from noted(limit.note, limit.provenance)


def endpoint_lines(endpoint: Endpoint, provider: Provider) -> Iterator[str]:
    """What must be known to call an endpoint; for that of a task's state, its states and when to ask."""
    if endpoint.scope is not None:
        yield f"The key needs the scope {code(endpoint.scope)}."
    if any(provider.flow(creation).status == endpoint for creation in provider.creations):
        yield from _status_lines(provider)
    yield from unknown(endpoint.provenance)


def _status_lines(provider: Provider) -> Iterator[str]:
    for status in provider.statuses:
        description = status.description and say(status.description)
        meaning = " ".join(filter(None, (description, *unknown(status.provenance))))
        line = f"- {code(status.name)} ({status.phase.replace('_', ' ')})"
        yield f"{line}: {meaning}" if meaning else line
    if provider.polling is not None:
        yield from _polling(provider.polling)


def _polling(polling: Polling) -> Iterator[str]:
    if (first := _between(polling.first_after, polling.first_within)) is not None:
        yield f"Ask for the first time after {first} seconds."
    if (then := _between(polling.every, polling.at_most_every)) is not None:
        yield f"Then ask every {then} seconds."
    yield from noted(polling.note, polling.provenance)


def _between(low: Decimal | None, high: Decimal | None) -> str | None:
    known = [json_line(limit) for limit in (low, high) if limit is not None]
    if len(known) == 2:
        return " to ".join(known)
    return None if not known else known[0] if high is None else f"at most {known[0]}"


def error_line(error: ErrorCode) -> str:
    """A code, what it means and what to do about it."""
    retry = {True: "Sending it again later can help.", False: "Retrying does not help.", None: None}
    status = f"Comes with status {error.status}." if error.status not in (None, *REFUSALS) else None
    texts = (text and say(text) for text in (error.description, error.action))
    meaning = " ".join(
        filter(None, (*texts, retry[error.retry], status, *noted(error.note, error.provenance)))
    )
    return f"- {code(error.code)}: {meaning}" if meaning else f"- {code(error.code)}"
