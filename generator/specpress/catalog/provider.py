"""A provider: how its API is spoken."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from specpress.catalog.model import Discrepancy, Model, RateLimit, Source
from specpress.catalog.types import Field, Media, ObjectType
from specpress.catalog.values import DOCUMENTED, Path, Provenance
from specpress.runtime.api import Filler

_ANY_OBJECT = ObjectType(open=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Auth:
    """How a request proves who sends it."""

    header: str
    query: str | None = None
    scheme: str
    alternatives: tuple[str, ...] = ()
    key_prefix: str | None = None
    environment: str | None = None
    scopes: tuple[tuple[str, str], ...] = ()
    note: str | None = None
    provenance: Provenance = DOCUMENTED


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """Something that stands in every call and that whoever calls decides once."""

    name: str
    description: str | None = None
    default: str | None = None
    environment: str | None = None
    note: str | None = None
    provenance: Provenance = DOCUMENTED


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """A header of a request. Without a filler it is documented and not sent."""

    name: str
    description: str | None = None
    required: bool = False
    holds: str | None = None
    value: str | None = None
    setting: str | None = None
    note: str | None = None
    provenance: Provenance = DOCUMENTED

    @property
    def filler(self) -> Filler | None:
        """What clients put there; None where it is not sent."""
        if self.value is not None:
            return Filler(value=self.value)
        return Filler(holds=self.holds, setting=self.setting) if self.holds or self.setting else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """One operation of the API. `body` and `returns` name what travels; see the spec format."""

    name: str
    method: str
    base_url: str | None = None
    path: str
    path_parts: tuple[tuple[str, Filler], ...] = ()
    follow: str | None = None
    summary: str | None = None
    scope: str | None = None
    public: bool = False
    body: str | None = None
    content: tuple[str, ...] = ("json",)
    list_parts: str = "repeated"
    fields: tuple[Field, ...] = ()
    body_parts: tuple[tuple[Path, Filler], ...] = ()
    query: tuple[Field, ...] = ()
    query_fillers: tuple[tuple[str, Filler], ...] = ()
    """What clients put into keys of the query; the other keys are documented and not sent."""
    headers: tuple[Header, ...] = ()
    success: tuple[int, ...] = ()
    pending: tuple[int, ...] = ()
    returns: str | None = None
    returns_list: bool = False
    returns_media: str | None = None
    starts: str = "task"
    status: str | None = None
    result: str | None = None
    cancel: str | None = None
    refusal_ends: bool = False
    streams: bool = False
    note: str | None = None
    provenance: Provenance = DOCUMENTED


@dataclass(frozen=True, slots=True, kw_only=True)
class Webhook:
    """A message that the API sends. `sends` names what it holds."""

    event: str
    description: str | None = None
    sends: str | None = None
    note: str | None = None
    provenance: Provenance = DOCUMENTED


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """One state of a task."""

    name: str
    phase: str
    description: str | None = None
    note: str | None = None
    provenance: Provenance = DOCUMENTED


@dataclass(frozen=True, slots=True, kw_only=True)
class Polling:
    """How often to ask for a task's state, in seconds."""

    first_after: Decimal | None = None
    first_within: Decimal | None = None
    every: Decimal | None = None
    at_most_every: Decimal | None = None
    note: str | None = None
    provenance: Provenance = DOCUMENTED


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorCode:
    """One error of the API."""

    code: str
    status: int | None = None
    description: str | None = None
    action: str | None = None
    retry: bool | None = None
    kind: str | None = None
    note: str | None = None
    provenance: Provenance = DOCUMENTED


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Where in an answer things stand; see the spec format. The first path that is there counts; of files, all."""

    id: tuple[Path, ...] = ()
    status: tuple[Path, ...] = ()
    progress: tuple[Path, ...] = ()
    position: tuple[Path, ...] = ()
    model: tuple[Path, ...] = ()
    created: tuple[Path, ...] = ()
    updated: tuple[Path, ...] = ()
    reserved: tuple[Path, ...] = ()
    cost: tuple[Path, ...] = ()
    result: tuple[Path, ...] = ()
    files: tuple[Path, ...] = ()
    content: tuple[Path, ...] = ()
    blocked: tuple[Path, ...] = ()
    file_kind: tuple[Path, ...] = ()
    file_type: tuple[Path, ...] = ()
    file_name: tuple[Path, ...] = ()
    file_width: tuple[Path, ...] = ()
    file_height: tuple[Path, ...] = ()
    file_seconds: tuple[Path, ...] = ()
    code: tuple[Path, ...] = ()
    message: tuple[Path, ...] = ()
    request_id: tuple[Path, ...] = ()
    http_status: tuple[Path, ...] = ()
    http_message: tuple[Path, ...] = ()
    retry_after: tuple[Path, ...] = ()
    status_url: tuple[Path, ...] = ()
    result_url: tuple[Path, ...] = ()
    cancel_url: tuple[Path, ...] = ()
    balance: tuple[Path, ...] = ()
    title: tuple[Path, ...] = ()
    modality: tuple[Path, ...] = ()
    price: tuple[Path, ...] = ()
    modes: tuple[Path, ...] = ()
    parameters: tuple[Path, ...] = ()
    upload_kinds: tuple[Path, ...] = ()
    secret: tuple[Path, ...] = ()
    failures: tuple[Path, ...] = ()


NOWHERE_IN_IT = Places()


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """The endpoints that a job goes through.

    Without `status`, the state is told by that of the answer to `result`: one of its `pending` says to ask again.
    """

    create: Endpoint
    status: Endpoint | None = None
    result: Endpoint | None = None
    cancel: Endpoint | None = None
    upload: Endpoint | None = None

    @property
    def endpoints(self) -> tuple[Endpoint, ...]:
        """Those that there are."""
        steps = (self.upload, self.create, self.status, self.result, self.cancel)
        return tuple(endpoint for endpoint in steps if endpoint is not None)

    @property
    def is_callable(self) -> bool:
        """Whether clients can go through it: what the docs leave open of it is named under `unknown`."""
        return "flow" not in dict(self.create.provenance.unknown)


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """The parameters, by their names in specs, that say what files a request asks for; see the spec format."""

    count: tuple[str, ...] = ()
    size: tuple[str, ...] = ()
    width: tuple[str, ...] = ()
    height: tuple[str, ...] = ()
    format: tuple[str, ...] = ()
    seconds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Put:
    """The second step of an upload, to an address of which the answer to the first tells."""

    address: tuple[Path, ...]
    method: str = "PUT"
    headers: tuple[tuple[str, Filler], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadApi:
    """How uploaded files are named in a request, and the limits for kinds that a model gives none for."""

    parameter: str | None = None
    url_key: str = "url"
    kind_key: str = "kind"
    mime_key: str | None = None
    endpoint: str | None = None
    put: Put | None = None
    address: tuple[Path, ...] = ()
    filled: tuple[tuple[str, Path], ...] = ()
    """The keys of an element that come from the answer of the upload, with their paths there."""
    defaults: tuple[Media, ...] = ()
    note: str | None = None
    provenance: Provenance = DOCUMENTED


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """A service that hosts models behind one HTTP API."""

    id: str
    title: str
    summary: str | None = None
    website: str | None = None
    base_url: str | None = None
    hosts: tuple[str, ...] = ()
    settings: tuple[Setting, ...] = ()
    auth: Auth | None = None
    parameters: tuple[Field, ...] = ()
    """Parameters that every model of the provider takes."""
    uploads: UploadApi | None = None
    output: Output = Output()  # it is frozen
    endpoints: tuple[Endpoint, ...] = ()
    webhooks: tuple[Webhook, ...] = ()
    statuses: tuple[Status, ...] = ()
    polling: Polling | None = None
    rate_limit: RateLimit | None = None
    objects: tuple[tuple[str, ObjectType], ...] = ()
    places: tuple[tuple[str, Places], ...] = ()
    """By the name of the object."""
    errors: tuple[ErrorCode, ...] = ()
    sources: tuple[Source, ...] = ()
    discrepancies: tuple[Discrepancy, ...] = ()
    note: str | None = None
    provenance: Provenance = DOCUMENTED

    def places_of(self, name: str | None) -> Places:
        """The places in an object; none where it has none, or where it is not described."""
        return next((places for answer, places in self.places if answer == name), NOWHERE_IN_IT)

    def object_of(self, name: str) -> ObjectType:
        """The shape of a response; where the provider's file does not have it, any object."""
        return next((type_ for known, type_ in self.objects if known == name), _ANY_OBJECT)

    @property
    def creations(self) -> tuple[Endpoint, ...]:
        """The endpoints that take a model's request."""
        return tuple(endpoint for endpoint in self.endpoints if endpoint.body == "request")

    def creation_of(self, model: Model) -> Endpoint | None:
        """The endpoint that takes the requests of a model; None where the docs name none."""
        return self.endpoint(model.endpoint) if model.endpoint is not None else None

    @property
    def creation(self) -> Endpoint | None:
        """The first endpoint that takes a model's request; None where the docs name none."""
        return next(iter(self.creations), None)

    @property
    def upload_form(self) -> tuple[tuple[str, str], ...]:
        """The fields of the form that files are uploaded with, and what each holds."""
        endpoint = self.endpoint(self.uploads.endpoint or "") if self.uploads is not None else None
        parts = endpoint.body_parts if endpoint is not None else ()
        return tuple((path[0], filler.holds) for path, filler in parts if filler.holds is not None)

    def flow(self, creation: Endpoint) -> Flow:
        """The endpoints that a job goes through which begins with a creation."""
        uploads = self.uploads
        return Flow(
            create=creation,
            status=self.endpoint(creation.status or "status") if creation.starts == "task" else None,
            result=self.endpoint(creation.result or "result") if creation.starts == "task" else None,
            cancel=self.endpoint(creation.cancel or "cancel") if creation.starts == "task" else None,
            upload=self.endpoint(uploads.endpoint) if uploads is not None and uploads.endpoint else None,
        )

    def endpoint(self, name: str) -> Endpoint | None:
        """The endpoint of a name, or None."""
        return next((endpoint for endpoint in self.endpoints if endpoint.name == name), None)
