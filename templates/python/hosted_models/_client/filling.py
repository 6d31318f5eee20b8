"""What is sent to an endpoint: each place of the call filled with what it holds, as the provider's file says it.

Given an endpoint and values by the names that places hold (`model`, `id`, parameters, those of an upload); gives the
call. A parameter that stands in the address or in a header is no part of the body.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import quote, urlsplit

from .._runtime.api import Endpoint, Filler
from .._runtime.values import ABSENT, is_array, is_whole_text
from .errors import TransportError
from .places import Place, put
from .session import Session
from .steps import FilePart, Form, Send

_RESERVED = frozenset({"model", "id", "idempotency_key", "request_id"})


def call_to(
    session: Session,
    endpoint: Endpoint,
    held: Mapping[str, Any],
    *,
    url: str | None = None,
    headers: Mapping[str, str] | None = None,
    body: Any = None,
    parts: Mapping[Place, FilePart] | None = None,
    query: Mapping[str, str] | None = None,
) -> Send:
    """A call with all its places filled. `url`: an address that an answer told, in place of the path.

    `query` has further keys for the address. `body` is that of a model's request, with the files that are parts of its
    form; of other endpoints the body is what `body_parts` says. Raises ValueError where something is missing that the
    address needs.
    """
    target = _address(session, endpoint, held) if url is None else url
    send = Send(
        method=endpoint.method,
        url=with_query(_with_query(session, endpoint, held, target, is_told=url is not None), query or {}),
        headers={
            "accept": "*/*" if endpoint.returns_media else "application/json",
            **_headers(session, endpoint, held),
            **(headers or {}),
        },
    )
    if endpoint.body == "request":
        body = {key: value for key, value in body.items() if key not in lifted(endpoint)}
        if endpoint.content == ("multipart",) or (parts and "multipart" in endpoint.content):
            return replace(send, form=tuple(_fields(session, endpoint, body, parts or {})))
    else:
        body, form = _other_body(session, endpoint, held)
        if form is not None:
            return replace(send, form=form)
    if body is None:
        return send
    headers = {"content-type": "application/json", **send.headers}
    return replace(send, headers=headers, body=json_bytes(body))


def lifted(endpoint: Endpoint) -> frozenset[str]:
    """The parameters that stand in the address or in a header of a call."""
    fillers = (*endpoint.path_parts, *endpoint.query, *endpoint.headers)
    return frozenset(filler.holds for _, filler in fillers if filler.holds is not None) - _RESERVED


def value_in(session: Session, filler: Filler, held: Mapping[str, Any]) -> Any:
    """What stands in a place; None where there is nothing for it."""
    if filler.value is not ABSENT:
        return filler.value
    if filler.setting is not None:
        return session.settings.get(filler.setting)
    if filler.holds == "request_id":
        return str(uuid.uuid4())
    value = held.get(filler.holds or "")
    if filler.segments is not None and isinstance(value, str):
        return "/".join(value.split("/")[: filler.segments])
    return value


def text_of(value: Any) -> str:
    """A value in an address, a header or a form: a text as it is, anything else as JSON writes it."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _address(session: Session, endpoint: Endpoint, held: Mapping[str, Any]) -> str:
    path = endpoint.path
    for name, filler in endpoint.path_parts:
        value = value_in(session, filler, held)
        what = filler.holds or name
        if value in (None, ""):
            raise ValueError(f"the {what} is needed to ask {session.api.title} for this task")
        slashes = filler.holds == "model" if filler.slashes is None else filler.slashes
        path = path.replace(f"{{{name}}}", _segment(_sendable(session, what, text_of(value)), slashes))
    return f"{session.base(endpoint)}{path}"


def _sendable(session: Session, what: str, text: str, *, is_header: bool = False) -> str:
    """A text that can travel. Raises TransportError for another."""
    if is_whole_text(text) and not (is_header and not (text.isascii() and text.isprintable())):
        return text
    why = "characters that no header may hold" if is_whole_text(text) else "half of a character"
    raise TransportError(
        f"the {what} of the call holds {why}, which cannot be sent",
        provider=session.api.title,
        may_have_arrived=False,
        action=f"Check the {what}.",
        passes=False,
    )


def _segment(value: str, slashes: bool) -> str:
    """A value as one part of a path; an id of a model may lead through several."""
    safe = quote(value, safe="/" if slashes else "")
    # A path that climbs would ask for something else than what is documented.
    return "/".join(part.replace(".", "%2E") if part in (".", "..") else part for part in safe.split("/"))


def with_query(url: str, query: Mapping[str, Any]) -> str:
    """An address with more keys in its query; a list is a key for each element."""
    pairs = ((key, item) for key, value in query.items() for item in (value if is_array(value) else (value,)))
    more = "&".join(f"{quote(key, safe='')}={quote(text_of(item), safe='')}" for key, item in pairs)
    return f"{url}{'&' if '?' in url else '?'}{more}" if more else url


def _with_query(
    session: Session, endpoint: Endpoint, held: Mapping[str, Any], url: str, *, is_told: bool
) -> str:
    """An address with its query. One that an answer told has what the call is about in it."""
    known = urlsplit(url).query if is_told else ""
    pairs: list[str] = []
    for key, filler in endpoint.query:
        if is_told and (filler.holds is not None or f"&{key}=" in f"&{known}"):
            continue
        value = value_in(session, filler, held)
        for item in value if is_array(value) else () if value is None else (value,):
            text = _sendable(session, key, text_of(item))
            pairs.append(f"{quote(key, safe='')}={quote(text, safe='')}")
    return url if not pairs else f"{url}{'&' if known else '?'}{'&'.join(pairs)}"


def _headers(session: Session, endpoint: Endpoint, held: Mapping[str, Any]) -> dict[str, str]:
    return {
        name.lower(): _sendable(session, name, text_of(value), is_header=True)
        for name, filler in endpoint.headers
        if (value := value_in(session, filler, held)) is not None
    }


def _fields(
    session: Session, endpoint: Endpoint, body: Mapping[str, Any], parts: Mapping[Place, FilePart]
) -> Iterator[tuple[str, str | FilePart]]:
    """The parts of a form that has a request: a text for each value, JSON for an object."""
    for key, value in body.items():
        if (key,) in parts:
            yield key, parts[key,]
        elif is_array(value) and (endpoint.list_parts != "json" or (key, 0) in parts):
            name = f"{key}[]" if endpoint.list_parts == "brackets" else key
            for index, item in enumerate(value):
                yield name, parts.get((key, index)) or _sendable(session, key, text_of(item))
        elif value is not None:
            yield key, _sendable(session, key, text_of(value))


def _other_body(
    session: Session, endpoint: Endpoint, held: Mapping[str, Any]
) -> tuple[dict[str, Any] | None, Form | None]:
    """The body of a call that is not about a model's request, as JSON or as a form."""
    values = [(path, value_in(session, filler, held)) for path, filler in endpoint.body_parts]
    values = [(path, value) for path, value in values if value is not None]
    if endpoint.body == "multipart":
        return None, tuple(
            (path[0], value if isinstance(value, FilePart) else text_of(value)) for path, value in values
        )
    body: dict[str, Any] = {}
    for path, value in values:
        put(body, path, value.base64() if isinstance(value, FilePart) else value)
    return (body if endpoint.body_parts or endpoint.body == "json" else None), None


def json_bytes(body: Any) -> bytes:
    """A value as the body of a call."""
    try:
        return json.dumps(body, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError:  # half of a character, which JSON can only hold as an escape
        return json.dumps(body).encode("ascii")
