"""The format of a provider's file: how its API is spoken."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, ClassVar, Literal

from specpress.spec.base import MAY_BE_EMPTY, Fact, Map, Translated
from specpress.spec.model import Discrepancy, RateLimit, Source
from specpress.spec.parameter import Media, Parameter


@dataclass(frozen=True, slots=True, kw_only=True)
class Auth(Fact):
    """How a request proves who sends it."""

    may_be_empty: ClassVar[bool] = True

    header: str = "Authorization"
    """The header that carries the key."""
    scheme: Annotated[str, MAY_BE_EMPTY] = "Bearer"
    """The word before the key; empty text where the key stands alone."""
    alternatives: tuple[str, ...] | None = None
    """Other words that are documented in its place."""
    key_prefix: str | None = None
    """How keys begin."""
    environment: str | None = None
    """The environment variable that clients read the key from."""
    scopes: Map[Translated] | None = None
    """Scopes of a key, and what each allows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot(Fact):
    """A place of the request's envelope: exactly one of `holds`, `fields` and `items`.

    Where the parameters stand beside other keys, such as the model's id, it has `holds: parameters` and `fields`.
    """

    shorthand: ClassVar[str] = "holds"

    holds: str | None = None
    """`model` for the model's id, `parameters` for the object of all parameters that have no place of their own,
    or the key of a parameter that stands here."""
    required: bool = False
    """Whether the place is always filled; for a parameter, its own `required` counts as well."""
    fields: Map[Slot] | None = None
    """An object with these places."""
    items: Slot | None = None
    """An array whose elements are this."""
    min_items: int | None = None
    """Fewest elements."""
    max_items: int | None = None
    """Most elements."""
    title: Translated | None = None
    """A short name for people."""
    description: Translated | None = None
    """What it is for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Header(Fact):
    """A header of a request or of a response."""

    may_be_empty: ClassVar[bool] = True

    description: Translated | None = None
    """What it is for."""
    required: bool = False
    """Whether it must be sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint(Fact):
    """One operation of the API."""

    method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
    """The HTTP method."""
    path: str
    """The path below the base address; {name} marks a part to fill in."""
    summary: Translated | None = None
    """What it does."""
    scope: str | None = None
    """The scope that the key needs."""
    public: bool = False
    """Whether it works without a key."""
    body: Literal["request", "multipart", "json"] | None = None
    """What is sent: a model's request, a form with a file, or other JSON."""
    fields: Map[Parameter] | None = None
    """The fields of a body that is not a model's request."""
    query: Map[Parameter] | None = None
    """Query parameters."""
    headers: Map[Header] | None = None
    """Headers of the request beside authentication."""
    success: tuple[int, ...] | None = None
    """Status codes of a success, where the docs name them."""
    pending: tuple[int, ...] | None = None
    """Status codes of an answer that says to ask again later and does not hold what is asked for."""
    returns: str | None = None
    """The name (under `objects`) of what it answers."""
    returns_list: bool = False
    """Whether it answers a list of them."""
    streams: bool = False
    """Whether the answer is a stream of server-sent events."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Webhook(Fact):
    """A message that the API sends by POST to an address that was given to it."""

    may_be_empty: ClassVar[bool] = True

    description: str | None = None
    """When it is sent."""
    sends: str | None = None
    """The name (under `objects`) of what it holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Status(Fact):
    """One state of a task."""

    phase: Literal["waiting", "running", "succeeded", "failed", "finished"]
    """What it means: `finished` may hide a failure, so the result must be looked at."""
    description: Translated | None = None
    """What it means, in our own words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Polling(Fact):
    """How often to ask for a task's state, in seconds."""

    first_after: Decimal | None = None
    """Wait at least this long before asking for the first time."""
    first_within: Decimal | None = None
    """... and no longer than this."""
    every: Decimal | None = None
    """Then ask no more often than this."""
    at_most_every: Decimal | None = None
    """... and no less often than this."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorCode(Fact):
    """One error of the API."""

    may_be_empty: ClassVar[bool] = True

    status: int | None = None
    """The HTTP status that comes with it."""
    description: Translated | None = None
    """What went wrong."""
    action: Translated | None = None
    """What to do about it."""
    retry: bool | None = None
    """Whether sending the same again later can help."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Object(Fact):
    """The shape of a response."""

    description: Translated | None = None
    """What it is."""
    fields: Annotated[Map[Parameter], MAY_BE_EMPTY]
    """Its keys."""
    open: bool = True
    """Whether other keys may occur; clients keep them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Carrier(Fact):
    """How uploaded files are named in a request."""

    parameter: str
    """The array parameter that lists the files; it is there for models with `uploads` only."""
    url_key: str = "url"
    """The key of an element that holds the file's address."""
    kind_key: str = "kind"
    """The key of an element that says which kind of file it is."""
    mime_key: str | None = None
    """The key of an element that gives the MIME type."""
    endpoint: str | None = None
    """The endpoint that files are uploaded to first."""
    defaults: tuple[Media, ...] | None = None
    """The limits for each kind where a model gives none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderSpec(Fact):
    """A service that hosts models behind one HTTP API."""

    title: str
    """The provider's name for people."""
    summary: Translated | None = None
    """What it is, in a sentence of our own."""
    website: str | None = None
    """Its address."""
    base_url: str | None = None
    """The address that the paths of the endpoints are added to."""
    sources: Map[Source]
    """The pages that the facts were read in."""
    auth: Auth | None = None
    """How a request proves who sends it."""
    envelope: Slot
    """The shape of a request's body around the parameters."""
    parameters: Map[Parameter] | None = None
    """Parameters that every model of the provider takes."""
    uploads: Carrier | None = None
    """How uploaded files are named in a request."""
    endpoints: Map[Endpoint] | None = None
    """The operations of the API. `create` and `status` have these names; `result`, `cancel`, `upload` where
    they exist."""
    webhooks: Map[Webhook] | None = None
    """The messages that the API sends, by the name of their event."""
    statuses: Map[Status] | None = None
    """The states of a task."""
    polling: Polling | None = None
    """How often to ask for a task's state."""
    rate_limit: RateLimit | None = None
    """How much may be asked of the API at a time."""
    objects: Map[Object] | None = None
    """The shapes of responses by name. `task` answers a creation; `result` and `error` have these names too.
    Where `error` is not known to be the body of a refused call, its `unknown` names `http_body`."""
    errors: Map[ErrorCode] | None = None
    """The errors of the API, by the code that travels."""
    discrepancies: tuple[Discrepancy, ...] | None = None
    """Where the sources contradict each other, and what was chosen."""

    file_kind: ClassVar[str] = "provider"
