"""How a provider's API is spoken, as data: all that a client needs to know of it.

The clients hold no word of any provider. What they do (create, ask, wait, fetch, cancel, upload) is the same
everywhere; where things stand, what they are called and what they mean is said here.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, TypeAlias

from .values import Path

EndKind: TypeAlias = Literal["failed", "timed_out", "blocked", "canceled"]
"""How a task ended that has no result: what was sent or made is not allowed where it is `blocked`."""

Phase: TypeAlias = Literal["waiting", "running", "succeeded", "finished"] | EndKind
"""What a status means. `finished` may hide a failure, which the rest of the answer tells."""

Paths: TypeAlias = tuple[Path, ...]
"""Places of which the first that is there counts."""


def is_model_part(name: str) -> bool:
    """Whether a part of an endpoint's path is the model's id; any other is that of a task or the like."""
    return name.lower() in ("endpoint", "model", "model_id", "modelid")


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Where in an answer the things stand that a client needs. Of `files`, all places count."""

    id: Paths = ()
    status: Paths = ()
    progress: Paths = ()
    position: Paths = ()
    model: Paths = ()
    created: Paths = ()
    updated: Paths = ()
    reserved: Paths = ()
    cost: Paths = ()
    result: Paths = ()
    files: Paths = ()
    code: Paths = ()
    message: Paths = ()
    request_id: Paths = ()
    balance: Paths = ()
    http_status: Paths = ()
    http_message: Paths = ()
    retry_after: Paths = ()
    status_url: Paths = ()
    result_url: Paths = ()
    cancel_url: Paths = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """One operation. Parts of the path stand in braces.

    `idempotency_key` and `request_id` are names of headers: a request may be repeated only under the first.
    """

    name: str
    method: str
    path: str
    returns: str | None = None
    pending: tuple[int, ...] = ()
    scope: str | None = None
    public: bool = False
    idempotency_key: str | None = None
    request_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorCode:
    """A documented error. `retry` is None where the docs do not say whether to try again."""

    code: str
    status: int | None = None
    kind: str | None = None
    description: str | None = None
    action: str | None = None
    retry: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Polling:
    """How often to ask for a task's state, in seconds."""

    first_after: Decimal | None = None
    first_within: Decimal | None = None
    every: Decimal | None = None
    at_most_every: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadApi:
    """How files are uploaded, and how a request then names them.

    `form`: the fields of the form and what each holds (file, kind, model). `filled`: the key of an
    element, and where the answer to the upload has its value. `url_key`, `kind_key` and `mime_key` are keys of
    an element of the request.
    """

    endpoint: str
    url_key: str
    kind_key: str
    mime_key: str | None = None
    form: tuple[tuple[str, str], ...] = ()
    filled: tuple[tuple[str, Path], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """One provider's API. `package` is the name of its package in the generated one."""

    id: str
    title: str
    package: str
    base_url: str | None = None
    auth_header: str = "Authorization"
    auth_scheme: str = "Bearer"
    key_prefix: str | None = None
    key_variable: str
    url_variable: str
    endpoints: tuple[Endpoint, ...] = ()
    statuses: tuple[tuple[str, Phase], ...] = ()
    polling: Polling | None = None
    places: tuple[tuple[str, Places], ...] = ()
    errors: tuple[ErrorCode, ...] = ()
    uploads: UploadApi | None = None
