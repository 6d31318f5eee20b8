"""Refused calls, answered as the provider answers them.

Given what is wrong, as a kind; gives the code that the provider documents for it, its HTTP status, and a body in the
shape of its errors. Where nobody knows what such a body looks like, it is plain text.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from email.utils import formatdate
from math import ceil
from typing import Any

from starlette.responses import JSONResponse, PlainTextResponse, Response

from specpress.catalog.provider import ErrorCode, Provider
from specpress.catalog.types import ObjectType
from specpress.catalog.values import Path
from specpress.mock.example_values import Tree, filled, put, type_at

HTTP_BODY = "http_body"
"""What the `unknown` of the object `error` names where the body of a refused call is not known."""

USUAL = {
    "invalid": 400,
    "authentication": 401,
    "credits": 402,
    "permission": 403,
    "access": 403,
    "not_found": 404,
    "conflict": 409,
    "rate_limit": 429,
    "unavailable": 503,
    "failed": 422,
    "canceled": 422,
    "timed_out": 422,
    "blocked": 422,
}
"""The HTTP status of each kind where none is documented."""
_WIDER = {"credits": "access", "permission": "access", "authentication": "access"}
"""What a provider may have in the place of a kind."""


@dataclass
class Refusal(Exception):
    """A call that is refused. `hint` is a word that the fitting code may hold, where a kind has several."""

    kind: str
    message: str
    hint: str = ""
    code: str | None = None
    status: int | None = None
    retry_after: float | None = None
    as_date: bool = False
    in_body: bool = False
    headers: Mapping[str, str] = field(default_factory=dict)


def kind_of_status(status: int) -> str:
    """The kind of an HTTP status whose code is not known."""
    known = {400: "invalid", 401: "authentication", 402: "credits", 403: "access", 404: "not_found"}
    more = {
        409: "conflict",
        410: "not_found",
        413: "invalid",
        415: "invalid",
        422: "invalid",
        429: "rate_limit",
    }
    return {**known, **more}.get(status, "unavailable" if status >= 500 else "invalid")


def kind_of(error: ErrorCode) -> str | None:
    """The kind of a documented error; where it is not said, its HTTP status tells."""
    return error.kind or (kind_of_status(error.status) if error.status is not None else None)


def code_of(provider: Provider, kind: str, hint: str = "", status: int | None = None) -> ErrorCode | None:
    """The documented error of a kind."""
    for wider_kind in (kind, _WIDER.get(kind)):
        errors = [
            error for error in provider.errors if wider_kind is not None and kind_of(error) == wider_kind
        ]
        of_status = [error for error in errors if status in (None, error.status) or error.status is None]
        errors = of_status or errors
        fitting = [error for error in errors if hint and hint in error.code.lower()]
        if errors:
            return (fitting or errors)[0]
    return None


class Refusals:
    """Answers refused calls of one provider."""

    def __init__(self, provider: Provider) -> None:
        self._provider = provider
        self._codes = {error.code: error for error in provider.errors}
        shape = dict(provider.objects).get("error")
        unknown = dict(shape.provenance.unknown) if shape is not None else {HTTP_BODY: ""}
        self._shape: ObjectType | None = None if HTTP_BODY in unknown else shape

    def answer(self, refusal: Refusal, request_id: str, returns: str | None = None) -> Response:
        """The answer. `returns` names what the call would have been answered with."""
        if refusal.in_body and self._provider.places_of(returns).http_status:
            return JSONResponse(self._hidden(returns or "", refusal))
        known = self._known(refusal)
        code = refusal.code or (known.code if known else None)
        status = _status_of(refusal, known)
        if refusal.code is None and known is not None and known.code == str(known.status):
            code = str(status)  # Codes that are the statuses differ where the status does.
        in_body = self._shape is not None and bool(self._provider.places_of("error").retry_after)
        headers = {**refusal.headers, **({} if in_body else _retry_after(refusal))}
        if self._shape is None:
            text = f"{code}: {refusal.message}" if code and code != str(status) else refusal.message
            return PlainTextResponse(f"{text}\n", status, headers)
        return JSONResponse(self._body(self._shape, code, refusal, request_id), status, headers)

    def _hidden(self, returns: str, refusal: Refusal) -> Any:
        """An answer whose body alone says that the call was refused."""
        places = self._provider.places_of(returns)
        tree: Tree = {}
        put(tree, places.http_status[0], _status_of(refusal, self._known(refusal)))
        for path in places.http_message[:1]:
            put(tree, path, refusal.message)
        return filled(self._provider.object_of(returns), tree)

    def _known(self, refusal: Refusal) -> ErrorCode | None:
        if refusal.code is not None:
            return self._codes.get(refusal.code)
        return code_of(self._provider, refusal.kind, refusal.hint, refusal.status)

    def _body(self, shape: ObjectType, code: str | None, refusal: Refusal, request_id: str) -> Any:
        places = self._provider.places_of("error")
        tree: Tree = {}
        homes = {path[:-1] for path in places.code[:1]}
        beside = [path for path in places.message if path[:-1] in homes]
        alone = [path for path in places.message if not _demands(shape, path[:-1], places.code)]
        if (seconds := refusal.retry_after) is not None:
            for path in places.retry_after[:1]:
                put(tree, path, int(seconds) if seconds == int(seconds) else seconds)
        if code is None and alone:
            put(tree, alone[0], refusal.message)
            return filled(shape, tree)
        for path in places.code[:1]:
            put(tree, path, code or refusal.kind)
        for path in (beside or places.message)[:1]:
            put(tree, path, refusal.message)
        for path in places.request_id[:1]:
            put(tree, path, request_id)
        return filled(shape, tree)


def _status_of(refusal: Refusal, known: ErrorCode | None) -> int:
    """The HTTP status: what was said, what is documented for the code, or what its kind usually has."""
    kind = (kind_of(known) if known else None) or refusal.kind
    return refusal.status or (known.status if known else None) or USUAL.get(kind, 400)


def _demands(shape: ObjectType, home: Path, codes: tuple[Path, ...]) -> bool:
    """Whether an object must have a code."""
    inner = type_at(shape, home)
    fields = inner.fields if isinstance(inner, ObjectType) else ()
    keys = {path[-1] for path in codes if path[:-1] == home}
    return any(field.required and field.key in keys for field in fields)


def _retry_after(refusal: Refusal) -> dict[str, str]:
    if refusal.retry_after is None:
        return {}
    if refusal.as_date:
        return {"Retry-After": formatdate(ceil(time.time() + refusal.retry_after), usegmt=True)}
    return {"Retry-After": f"{Decimal(str(refusal.retry_after)).normalize():f}"}
