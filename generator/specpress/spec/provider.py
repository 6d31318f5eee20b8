"""The format of a provider's file: how its API is spoken."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, ClassVar, Literal, TypeAlias

from specpress.spec.base import MAY_BE_EMPTY, Address, Fact, Json, Map, Spec, Translated
from specpress.spec.model import Discrepancy, RateLimit, Source
from specpress.spec.pages import PageLayout
from specpress.spec.parameter import Media, Parameter


@dataclass(frozen=True, slots=True, kw_only=True)
class Auth(Fact):
    """How a request proves who sends it."""

    may_be_empty: ClassVar[bool] = True

    header: str = "Authorization"
    """The header that carries the key."""
    query: str | None = None
    """The key of the query that carries the key in place of a header."""
    scheme: Annotated[str, MAY_BE_EMPTY] = "Bearer"
    """The word before the key; empty text where the key stands alone. `Basic` is that of RFC 7617: a key that is
    a user and a password with a colon between them is encoded."""
    alternatives: tuple[str, ...] | None = None
    """Other words that are documented in its place."""
    key_prefix: str | None = None
    """How keys begin."""
    environment: str | None = None
    """The environment variable that clients read the key from."""
    scopes: Map[Translated] | None = None
    """Scopes of a key, and what each allows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting(Fact):
    """Something that stands in every call and that whoever calls decides once, such as a project or a region."""

    may_be_empty: ClassVar[bool] = True

    description: Translated | None = None
    """What it is."""
    default: str | None = None
    """What is taken where nobody says."""
    environment: str | None = None
    """The environment variable that clients read it from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filler(Fact):
    """What stands in a part of a path, a key of a form or a key of a body: exactly one of `holds`, `value` and
    `setting`."""

    shorthand: ClassVar[str] = "holds"

    holds: str | None = None
    """`model` for the model's id on the wire, `id` for the id of the task, file or the like that the call is about,
    or the key of a parameter, which then travels here and not in the body. Of an upload also `file`, `kind`,
    `file_name`, `file_type` (its MIME type) and `file_size` (in bytes)."""
    value: Json | None = None
    """A value that is always the same."""
    setting: str | None = None
    """The name of one of the provider's `settings`."""
    segments: int | None = None
    """Of what it holds only so many parts between slashes, from the front."""
    slashes: bool | None = None
    """Whether slashes in it stay as they are in a path. Left out: those of a model's id do, others do not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QueryKey(Parameter):
    """A key of a query. What clients put there is said by one of `holds`, `value` and `setting`; without them, it
    is documented and not sent."""

    holds: str | None = None
    """`model`, `id`, or the key of a parameter, as for a part of a path."""
    value: Json | None = None
    """A value that is always the same."""
    setting: str | None = None
    """The name of one of the provider's `settings`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot(Fact):
    """A place of the request's envelope: exactly one of `holds`, `fields`, `items` and `value`.

    Where the parameters stand beside other keys, such as the model's id, it has `holds: parameters` and `fields`.
    """

    shorthand: ClassVar[str] = "holds"

    holds: str | None = None
    """`model` for the model's id, `parameters` for the object of all parameters that have no place of their own,
    or the key of a parameter that stands here."""
    required: bool = False
    """Whether the place is always filled; for a parameter, its own `required` counts as well. The model's id always
    is: without it a provider takes a model of its own choice."""
    fields: Map[Slot] | None = None
    """An object with these places."""
    items: Slot | None = None
    """An array whose elements are this."""
    value: Json | None = None
    """A value that is always the same."""
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
    holds: str | None = None
    """What clients put there: `idempotency_key` is new for each request, and makes it safe to repeat one;
    `request_id` gives a request a name and promises nothing; or `model`, `id` or the key of a parameter, as for a
    part of a path. A header without `holds`, `value` and `setting` is documented and not sent."""
    value: str | None = None
    """A value that is always the same."""
    setting: str | None = None
    """The name of one of the provider's `settings`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint(Fact):
    """One operation of the API."""

    method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
    """The HTTP method."""
    base_url: str | None = None
    """The address that its path is added to, where it is not the provider's."""
    path: str
    """The path below the base address; {name} marks a part to fill in, which `path_parts` says more of."""
    path_parts: Map[Filler] | None = None
    """What stands in the parts of the path that are filled in."""
    follow: Literal["status_url", "result_url", "cancel_url"] | None = None
    """The place in the answer to the creation where the address of this call stands. It is called in place of
    `path` where the answer gives it and it leads to one of the provider's `hosts`."""
    summary: Translated | None = None
    """What it does."""
    scope: str | None = None
    """The scope that the key needs."""
    public: bool = False
    """Whether it works without a key."""
    body: Literal["request", "multipart", "json"] | None = None
    """What is sent: a model's request, a form with a file, or other JSON. What takes a model's request is a
    creation, which models name under `endpoint`."""
    content: tuple[Literal["json", "multipart"], ...] = ("json",)
    """How a model's request travels: as JSON, as a form, or as a form only where a file goes with it."""
    list_parts: Literal["repeated", "brackets", "json"] = "repeated"
    """How a form has a list: a field for each element under the same name, the same with `[]` behind the name, or
    one field with JSON."""
    envelope: Slot | None = None
    """The shape of a model's request here, where it is not the provider's."""
    fields: Map[Parameter] | None = None
    """The fields of a body that is not a model's request."""
    body_parts: Map[Filler] | None = None
    """What clients put into the fields of such a body, by their keys; a dot leads into an object."""
    query: Map[QueryKey] | None = None
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
    returns_media: Literal["image", "video", "audio", "file"] | None = None
    """What sort of file the answer is, where it is no JSON but the bytes of one."""
    starts: Literal["task", "result"] = "task"
    """Of a creation: whether its answer tells of a task, whose result comes later, or has the result itself."""
    status: str | None = None
    """Of a creation: the endpoint that tells the state of its tasks. Left out: `status`, where there is one."""
    result: str | None = None
    """Of a creation: the endpoint that has the result of its tasks. Left out: `result`, where there is one."""
    cancel: str | None = None
    """Of a creation: the endpoint that stops its tasks. Left out: `cancel`, where there is one."""
    refusal_ends: bool = False
    """Whether a refusal with the documented error tells that the task has failed, whatever its HTTP status."""
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

    phase: Literal[
        "waiting", "running", "succeeded", "failed", "timed_out", "blocked", "canceled", "finished"
    ]
    """What it means: `timed_out`, `blocked` (what was sent or made is not allowed) and `canceled` are failures of that
    kind; `finished` may hide a failure, so the result must be looked at."""
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
    kind: (
        Literal[
            "authentication",
            "permission",
            "credits",
            "access",
            "invalid",
            "not_found",
            "conflict",
            "rate_limit",
            "unavailable",
            "failed",
            "timed_out",
            "blocked",
            "canceled",
            "not_yet",
        ]
        | None
    ) = None
    """What clients take it for, where the HTTP status does not say it: `access` where it may be the key, its
    permission or the balance; `failed`, `timed_out`, `blocked` and `canceled` are ends of a task; `not_yet` is said
    of a task for a short while after its creation, until it is known everywhere."""


Place: TypeAlias = str | tuple[str, ...]
"""A path such as `data.output[].url`, from the object to one of its keys, or several, of which the first that is
there counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Places(Spec):
    """Where in an answer the things stand that clients need, and the mock, which fills them in."""

    id: Place | None = None
    """The task's id; in what tells of a file, a webhook or a chat, the id of that."""
    status: Place | None = None
    """The state of the task."""
    progress: Place | None = None
    """The part of the work that is done, from 0 to 1."""
    position: Place | None = None
    """The place in the queue."""
    model: Place | None = None
    """The model that was asked for; in a list of models, each one's id."""
    created: Place | None = None
    """When the task was created."""
    updated: Place | None = None
    """When it last changed."""
    reserved: Place | None = None
    """What was set aside for it."""
    cost: Place | None = None
    """What it cost."""
    result: Place | None = None
    """The object `result`, where it is a part of this one."""
    files: Place | None = None
    """The addresses of the files that were made: all of these paths count."""
    content: Place | None = None
    """Files that were made, as base64 in the answer itself: all of these paths count."""
    blocked: Place | None = None
    """What is there, and neither 0 nor empty nor false, where what was sent or made is not allowed; without any
    file, the task has failed of it."""
    file_kind: Place | None = None
    """What sort of file it is, such as image. This and what else is told of a file stands beside its address, so that
    there is a path for each object that has one."""
    file_type: Place | None = None
    """The MIME type of a file."""
    file_name: Place | None = None
    """The name of a file."""
    file_width: Place | None = None
    """The width of a picture or video, in pixels."""
    file_height: Place | None = None
    """Its height, in pixels."""
    file_seconds: Place | None = None
    """How long a video or sound plays, in seconds."""
    code: Place | None = None
    """The code of what went wrong."""
    message: Place | None = None
    """What went wrong, in words."""
    request_id: Place | None = None
    """The id of the request, for questions to the provider."""
    http_status: Place | None = None
    """The HTTP status of the answer, repeated."""
    http_message: Place | None = None
    """What that status means, in words."""
    retry_after: Place | None = None
    """In an error, how many seconds to wait before the call is made again, where no header `Retry-After` says it."""
    status_url: Place | None = None
    """The address to ask for the state."""
    result_url: Place | None = None
    """The address of the result."""
    cancel_url: Place | None = None
    """The address that stops the task."""
    balance: Place | None = None
    """What is left on the account."""
    title: Place | None = None
    """In a list of models, each one's name for people."""
    modality: Place | None = None
    """In a list of models, what each makes."""
    price: Place | None = None
    """In a list of models, the price that is given for each."""
    modes: Place | None = None
    """In a list of models, the names of each one's modes."""
    parameters: Place | None = None
    """In a list of models, the keys of each one's parameters."""
    upload_kinds: Place | None = None
    """In a list of models, the kinds of files that each takes."""
    secret: Place | None = None
    """The secret that a webhook's messages are signed with."""
    failures: Place | None = None
    """How many messages of a webhook nobody took."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Output(Spec):
    """The parameters that say what files a request asks for; a dot leads into an object.

    Of several the first counts whose value says it, be it sent or its default: of a size that is `auto`, nothing is
    known. Where nothing says it, the mock makes one small file.
    """

    count: Place | None = None
    """How many files."""
    size: Place | None = None
    """Their width and height, such as 1280*720, or a ratio such as 16:9."""
    width: Place | None = None
    """Their width in pixels, beside `height`."""
    height: Place | None = None
    """Their height in pixels."""
    format: Place | None = None
    """Their format, such as png."""
    seconds: Place | None = None
    """How long they play, in seconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Object(Fact):
    """The shape of a response."""

    description: Translated | None = None
    """What it is."""
    fields: Annotated[Map[Parameter], MAY_BE_EMPTY]
    """Its keys."""
    open: bool = True
    """Whether other keys may occur; clients keep them."""
    places: Places | None = None
    """Where in it the things stand that clients need."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Put(Fact):
    """The second step of an upload: the bytes of the file, sent to an address of which the first answer tells. The
    key is never sent there."""

    address: Place
    """Where the answer to the first step has the address."""
    method: Literal["PUT", "POST"] = "PUT"
    """The HTTP method."""
    headers: Map[Filler] | None = None
    """Headers of the call, such as `Content-Type: file_type`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Carrier(Fact):
    """How uploaded files are named in a request."""

    parameter: str | None = None
    """The array parameter that lists the files; it is there for models with `uploads` only. Left out: each parameter
    that takes the address of a file takes that of one that was uploaded."""
    url_key: str = "url"
    """The key of an element that holds the file's address."""
    kind_key: str = "kind"
    """The key of an element that says which kind of file it is."""
    mime_key: str | None = None
    """The key of an element that gives the MIME type."""
    endpoint: str | None = None
    """The endpoint that is called first with a file, or for the address that it is put to."""
    put: Put | None = None
    """The second step, where the first only gives an address for it."""
    address: Place | None = None
    """Where the answer of that endpoint has the address of the file for a request."""
    filled: Map[str] | None = None
    """The keys of an element that are filled from the answer of the upload, each with its path there."""
    defaults: tuple[Media, ...] | None = None
    """The limits for each kind where a model gives none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderSpec(Fact):
    """A service that hosts models behind one HTTP API."""

    title: str
    """The provider's name for people."""
    summary: Translated | None = None
    """What it is, in a sentence of our own."""
    website: Address | None = None
    """Its address."""
    base_url: str | None = None
    """The address that the paths of the endpoints are added to; {name} stands for one of the `settings`."""
    hosts: tuple[str, ...] | None = None
    """Hosts that addresses in answers may lead to, which are called with the key: names such as api.example.com, or
    *.example.com for all below. That of `base_url` is one of them."""
    settings: Map[Setting] | None = None
    """What whoever calls decides once for all calls, such as a project or a region."""
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
    output: Output | None = None
    """The parameters of its models that say what files a request asks for."""
    endpoints: Map[Endpoint] | None = None
    """The operations of the API. `create` and `status` have these names, unless there are several; `result`, `cancel`,
    `upload`, `credits`, `models`, `openapi` and those of webhooks (`webhook`, `webhook_create`, `webhook_list`,
    `webhook_update`, `webhook_delete`, `webhook_rotate_secret`, `webhook_test`, `webhook_deliveries`,
    `webhook_events`) where they exist."""
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
    pages: tuple[PageLayout, ...] | None = None
    """How its docs pages look, for `specpress import`."""

    file_kind: ClassVar[str] = "provider"
