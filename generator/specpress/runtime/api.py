"""How a provider's API is spoken, as data: all that a client needs to know of it.

The clients hold no word of any provider. What they do (create, ask, wait, fetch, cancel, upload) is the same
everywhere; where things stand, what they are called and what they mean is said here.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, TypeAlias

from .values import ABSENT, Absent, Json, Path

EndKind: TypeAlias = Literal["failed", "timed_out", "blocked", "canceled"]
"""How a task ended that has no result: what was sent or made is not allowed where it is `blocked`."""

Phase: TypeAlias = Literal["waiting", "running", "succeeded", "finished"] | EndKind
"""What a status means. `finished` may hide a failure, which the rest of the answer tells."""

Paths: TypeAlias = tuple[Path, ...]
"""Places of which the first that is there counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filler:
    """What stands in a place of a call: what `holds` names, a `value` that is always the same, or a `setting`.

    `holds`: the model's id on the wire (`model`), that of the task or file (`id`), a new `idempotency_key` or
    `request_id`, the `file` of an upload, its `kind`, `file_name`, `file_type` or `file_size`, or the key of a
    parameter, which stands at the root of a request. `segments`: how many parts between slashes, from the front.
    `slashes`: whether they stay as they are in a path; where it is None, those of a model's id do.
    """

    holds: str | None = None
    value: Json | Absent = ABSENT
    setting: str | None = None
    segments: int | None = None
    slashes: bool | None = None


Fillers: TypeAlias = tuple[tuple[str, Filler], ...]


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
    content: Paths = ()
    file_type: Paths = ()
    blocked: Paths = ()
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

    `idempotency_key` and `request_id` are names of headers: a request may be repeated only under the first. `follow`
    names the place in the answer to the creation that has the address to call, where it leads to a known host.
    `body` is `request` for a creation; `content`, `list_parts`, `starts`, `status`, `result`, `cancel` and
    `refusal_ends` mean what the spec format says of them.
    """

    name: str
    method: str
    base_url: str | None = None
    path: str
    path_parts: Fillers = ()
    query: Fillers = ()
    headers: Fillers = ()
    """Without the two that have a new name for each request."""
    body: str | None = None
    body_parts: tuple[tuple[Path, Filler], ...] = ()
    content: tuple[str, ...] = ("json",)
    list_parts: str = "repeated"
    follow: str | None = None
    returns: str | None = None
    returns_media: str | None = None
    starts: str = "task"
    status: str | None = None
    result: str | None = None
    cancel: str | None = None
    refusal_ends: bool = False
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
class Put:
    """The second step of an upload, without the key, to an address of which the answer to the first tells."""

    address: Paths
    method: str = "PUT"
    headers: Fillers = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadApi:
    """How files are uploaded, and how a request then names them.

    `filled`: the key of an element, and where the answer to the upload has its value. `url_key`, `kind_key` and
    `mime_key` are keys of an element of the request. Without a `parameter` that lists files, `address` is where the
    answer has the address that stands in the place of the file.
    """

    endpoint: str
    parameter: str | None = None
    put: Put | None = None
    address: Paths = ()
    url_key: str
    kind_key: str
    mime_key: str | None = None
    filled: tuple[tuple[str, Path], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """Something that whoever calls decides once for all calls."""

    name: str
    default: str | None = None
    environment: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """One provider's API. `package` is the name of its package in the generated one.

    Addresses in answers are followed to `hosts` (`*.` stands for all below) and to that of the base address alone.
    """

    id: str
    title: str
    package: str
    base_url: str | None = None
    hosts: tuple[str, ...] = ()
    settings: tuple[Setting, ...] = ()
    auth_header: str = "Authorization"
    auth_query: str | None = None
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
