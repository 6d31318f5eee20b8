"""Whether the calls that a provider's file describes can be made: each job is gone through in thought, step by step.

Given a provider's spec; reports each place of a call that nothing fills, each step that an earlier answer does not
lead to, and each job without an end. Such a gap shows only when the first task is paid for and cannot be fetched, so
it is an error; where the docs leave it open, `unknown` of the creation names `flow`, and no client is made.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from specpress.base.addresses import fault_in_address
from specpress.base.diagnostics import Code, Severity, Span, suggestion
from specpress.catalog.resolve.context import Context, copied
from specpress.runtime.api import Filler
from specpress.spec.load.codes import NOT_AN_ADDRESS
from specpress.spec.model import ModelSpec
from specpress.spec.provider import Endpoint, Object, ProviderSpec, QueryKey
from specpress.spec.provider import Filler as FillerSpec
from specpress.spec.provider import Header as HeaderSpec

INCOMPLETE_FLOW = Code(
    "incomplete-flow",
    "A job at this provider cannot be gone through as its file describes it: a place of a call is filled by nothing, "
    "an answer does not give what the next step needs, or nothing tells when a task has ended or where its files are. "
    "A client would fail after the call that is paid for.\n\n"
    "Say it in the file, as the message tells. Where the docs leave it open, write `flow: <why>` under `unknown` of "
    "the creation: then no client is made for it, and its page says so.",
)
NO_CLIENT = Code(
    "no-client",
    "The docs leave open how a job goes on that begins with this endpoint, as `unknown` of it says under `flow`. So no "
    "client is made that calls it; its models have schemas and pages, which say so.\n\n"
    "Describe the steps that are missing once they are known, and take `flow` out of `unknown`.",
    Severity.WARNING,
)
UNUSABLE_FILLER = Code(
    "unusable-filler",
    "What is said to stand in a part of a path, a key of a query or of a body, or a header does not say exactly one "
    "thing, or names what is not there at that step.\n\n"
    "Write one of `holds`, `value` and `setting`. `holds` names `model`, `id` (of the task or file that the call is "
    "about) or a parameter; in an upload also `file`, `kind`, `file_name`, `file_type` and `file_size`; in a header "
    "of a creation also `idempotency_key` and `request_id`.",
)
UNKNOWN_ENDPOINT = Code(
    "unknown-endpoint",
    "A model or a creation names an endpoint that the provider's file does not have, or a model names one that takes "
    "no requests of models.\n\nCorrect the name, or describe the endpoint; one that takes a model's request has "
    "`body: request`.",
    needs_provider=True,
)
PARAMETER_NOT_SENT = Code(
    "parameter-not-sent",
    "The endpoint that takes a model's requests has a parameter in its path, its query or a header, and the model has "
    "no such parameter, or one that may be left out where the call cannot do without it.\n\n"
    "Describe the parameter in the model, and where it stands in a path say that it is required or give its default.",
    needs_provider=True,
)

PART = re.compile(r"\{([^{}/?#]*)\}")
"""A part of a path, or of a base address, that is filled in."""
_OF_CREATIONS = frozenset({"model", "idempotency_key", "request_id"})
_OF_TASKS = frozenset({"model", "id", "request_id"})
_OF_UPLOADS = frozenset({"model", "file", "kind", "file_name", "file_type", "file_size", "request_id"})
_OF_OTHERS = frozenset({"id", "model", "request_id", "idempotency_key"})
_RESERVED = _OF_CREATIONS | _OF_TASKS | _OF_UPLOADS
_ENDS = frozenset({"succeeded", "finished"})

_Written = FillerSpec | QueryKey | HeaderSpec


def filler_of(spec: _Written | None) -> Filler | None:
    """What stands in a place of a call as the catalogue has it; None where nothing is said to."""
    if spec is None or (spec.holds is None and spec.value is None and spec.setting is None):
        return None
    if isinstance(spec, FillerSpec):
        return copied(Filler, spec)
    return Filler(holds=spec.holds, setting=spec.setting) if spec.value is None else Filler(value=spec.value)


def lifted_parameters(endpoint: Endpoint) -> Mapping[str, bool]:
    """The parameters that travel in the path, the query or a header of an endpoint, and whether it needs each."""
    places: list[tuple[_Written, bool]] = [
        *((part, True) for part in (endpoint.path_parts or {}).values()),
        *((key, key.required) for key in (endpoint.query or {}).values()),
        *((header, header.required) for header in (endpoint.headers or {}).values()),
    ]
    return {
        place.holds: needed
        for place, needed in places
        if place.holds is not None and place.holds not in _RESERVED
    }


def creation_of(spec: ModelSpec, provider: ProviderSpec) -> str | None:
    """The name of the endpoint that takes the requests of a model; None where none does."""
    creations = [name for name, endpoint in (provider.endpoints or {}).items() if endpoint.body == "request"]
    if spec.endpoint in creations:
        return spec.endpoint
    return "create" if "create" in creations else next(iter(creations), None)


def check_creation(spec: ModelSpec, provider: ProviderSpec, context: Context) -> None:
    """Report an endpoint of a model's that is none, and parameters that its endpoint needs and the model lacks."""
    endpoints = provider.endpoints or {}
    creations = [name for name, endpoint in endpoints.items() if endpoint.body == "request"]
    if spec.endpoint is not None and spec.endpoint not in creations:
        help = suggestion(spec.endpoint, creations) or f"known here: {', '.join(creations) or 'none'}"
        message = f"no endpoint {spec.endpoint!r} takes requests of models"
        context.report(UNKNOWN_ENDPOINT, spec.where("endpoint"), message, help)
        return
    name = creation_of(spec, provider)
    for key, needed in lifted_parameters(endpoints[name]).items() if name is not None else ():
        parameter = spec.parameters.get(key) or (provider.parameters or {}).get(key)
        if parameter is None and needed:
            message = f"the endpoint {name!r} needs the parameter {key!r}, which this model lacks"
            help = suggestion(key, spec.parameters) or "describe it under `parameters`"
            context.report(PARAMETER_NOT_SENT, spec.where("parameters"), message, help)
        elif parameter is not None and needed and not parameter.required and parameter.default is None:
            message = f"the endpoint {name!r} cannot be called without {key!r}, which may be left out here"
            help = "write `required: true`, or its default"
            context.report(PARAMETER_NOT_SENT, parameter.where(), message, help)


@dataclass(frozen=True, slots=True)
class _Checker:
    spec: ProviderSpec
    context: Context

    @property
    def endpoints(self) -> Mapping[str, Endpoint]:
        return self.spec.endpoints or {}

    def gap(self, span: Span, message: str, help: str) -> None:
        """Report what keeps a job from being gone through."""
        self.context.report(INCOMPLETE_FLOW, span, message, help)

    def check(self) -> None:
        """Everything that is wrong with the calls."""
        self._base(self.spec.base_url, self.spec.where("base_url"))
        for host in self.spec.hosts or ():
            if not re.fullmatch(r"(\*\.)?[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:[0-9]+)?", host):
                help = "write a name such as api.example.com, or *.example.com for all below"
                self.gap(self.spec.where("hosts"), f"{host!r} is no name of a host", help)
        creations = {
            name: endpoint for name, endpoint in self.endpoints.items() if endpoint.body == "request"
        }
        tasks = {
            word: {getattr(creation, word) or word for creation in creations.values()}
            for word in ("status", "result", "cancel")
        }
        known = [name for names in tasks.values() for name in names if name in self.endpoints]
        uploads = self.spec.uploads
        for name, endpoint in self.endpoints.items():
            self._base(endpoint.base_url, endpoint.where("base_url"))
            if name in creations:
                at_hand = _OF_CREATIONS
            elif uploads is not None and name == uploads.endpoint:
                at_hand = _OF_UPLOADS
            elif name in known:
                at_hand = _OF_TASKS
            else:
                at_hand = _OF_OTHERS
            self._fillers(name, endpoint, at_hand, is_creation=name in creations)
        for name, creation in creations.items():
            if (why := (creation.unknown or {}).get("flow")) is None:
                self._job(name, creation)
            else:
                help = "describe the other steps once they are known, and take `flow` out of `unknown`"
                message = f"no client is made for {name!r}: {why}"
                self.context.report(NO_CLIENT, creation.where("unknown"), message, help)
        self._upload()

    def _base(self, base_url: str | None, span: Span) -> None:
        """Report a base address that is none once its settings are filled in."""
        if base_url is None:
            return
        for name in PART.findall(base_url):
            self._setting(name, span)
        if fault := fault_in_address(PART.sub("x", base_url)):
            help = "copy the address from the browser, or leave the key out"
            # It is not repeated: a password may stand in it.
            self.context.report(NOT_AN_ADDRESS, span, f"'base_url' {fault}", help)

    def _setting(self, name: str, span: Span) -> None:
        settings = self.spec.settings or {}
        if name not in settings:
            help = suggestion(name, settings) or f"settings: {', '.join(settings) or 'none'}"
            self.context.report(UNUSABLE_FILLER, span, f"there is no setting {name!r}", help)

    def _fillers(self, name: str, endpoint: Endpoint, at_hand: frozenset[str], *, is_creation: bool) -> None:
        """Report parts of an address that nothing fills, and fillers of what is not at hand at this step."""
        parts = PART.findall(endpoint.path)
        written = endpoint.path_parts or {}
        for part in parts:
            if part not in written:
                message = f"nothing is said to stand in the part {{{part}}} of this path"
                help = f"write `path_parts: {{{part}: model}}`, or `id` where it is that of a task or a file"
                self.gap(endpoint.where("path"), message, help)
        for part, filler in written.items():
            if part not in parts:
                message = f"the path has no part {{{part}}}"
                help = suggestion(part, parts) or f"its parts: {', '.join(parts) or 'none'}"
                self.context.report(UNUSABLE_FILLER, filler.where(), message, help)
            self._filler(filler, at_hand, is_creation=is_creation)
        for key, query in (endpoint.query or {}).items():
            self._filler(query, at_hand, is_creation=is_creation, may_be_empty=True)
            if query.required and filler_of(query) is None and self._is_called(name):
                message = f"nothing is said to stand in the required key {key!r} of the query"
                self.gap(query.where(), message, "write `holds: id`, or `value` with what is always sent")
        for key, header in (endpoint.headers or {}).items():
            self._filler(header, at_hand, is_creation=is_creation, may_be_empty=True)
            if header.required and filler_of(header) is None and self._is_called(name):
                message = f"nothing is said to stand in the required header {key}"
                self.gap(header.where(), message, "write `value` with what is always sent, or `holds`")
        for filler in (endpoint.body_parts or {}).values():
            self._filler(filler, at_hand, is_creation=False)
        for key, field in (endpoint.fields or {}).items():
            if field.required and self._is_called(name) and not self._fills(endpoint, key):
                message = f"nothing is said to stand in the required key {key!r} of the body"
                self.gap(field.where(), message, f"write `body_parts: {{{key}: …}}`")

    def _is_called(self, name: str) -> bool:
        """Whether clients make the call: the others are there to be read."""
        uploads = self.spec.uploads
        flows = {
            getattr(endpoint, word) or word
            for endpoint in self.endpoints.values()
            if endpoint.body == "request"
            for word in ("status", "result", "cancel")
        }
        return self.endpoints[name].body == "request" or name in {
            "credits", uploads.endpoint if uploads else None, *flows
        }  # fmt: skip

    @staticmethod
    def _fills(endpoint: Endpoint, key: str) -> bool:
        return any(place.partition(".")[0] == key for place in endpoint.body_parts or {})

    def _filler(
        self, filler: _Written, at_hand: frozenset[str], *, is_creation: bool, may_be_empty: bool = False
    ) -> None:
        given = [filler.holds is not None, filler.value is not None, filler.setting is not None]
        if sum(given) != 1 and not (may_be_empty and not any(given)):
            message = "this place must have exactly one of 'holds', 'value' and 'setting'"
            self.context.report(UNUSABLE_FILLER, filler.where(), message, "leave one of them")
        if filler.setting is not None:
            self._setting(filler.setting, filler.where("setting"))
        holds = filler.holds
        if holds is None or holds in at_hand or (is_creation and holds not in _RESERVED):
            return
        help = suggestion(holds, at_hand) or f"at hand at this step: {', '.join(sorted(at_hand))}"
        self.context.report(
            UNUSABLE_FILLER, filler.where("holds"), f"there is no {holds!r} at this step", help
        )

    def _job(self, name: str, creation: Endpoint) -> None:
        """Go through a job from its creation to its files."""
        for word in ("status", "result", "cancel"):
            other = getattr(creation, word)
            if other is not None and other not in self.endpoints:
                help = suggestion(other, self.endpoints) or "describe it under `endpoints`"
                self.context.report(
                    UNKNOWN_ENDPOINT, creation.where(word), f"there is no endpoint {other!r}", help
                )
        if creation.starts == "result":
            if not creation.returns_media and not self._has_files(creation):
                self.gap(creation.where("returns"), *_NO_FILES)
            return
        answer = self._places(creation)
        status = self.endpoints.get(creation.status or "status")
        result = self.endpoints.get(creation.result or "result")
        if answer is None or answer.places is None or answer.places.id is None:
            message = f"the answer to {name!r} does not tell the id of the task"
            help = "name it: `places: {id: …}` in the object that the endpoint `returns`; or `starts: result`"
            self.gap(creation.where("returns"), message, help)
        if status is not None:
            self._states(status)
        elif result is None or not result.pending:
            message = f"nothing tells when a task of {name!r} has ended"
            help = (
                "describe an endpoint `status`, or `result` with `pending: [202]`; write `starts: result` "
                "where the answer has the files"
            )
            self.gap(creation.where("path"), message, help)
        last = result or status
        if last is not None and not last.returns_media and not self._has_files(last):
            self.gap(last.where("returns"), *_NO_FILES)
        for endpoint in (status, result, self.endpoints.get(creation.cancel or "cancel")):
            self._follow(endpoint, answer)

    def _states(self, status: Endpoint) -> None:
        """Report an endpoint that does not tell the state of a task, or states of which none is an end."""
        answer = self._places(status)
        if answer is None or answer.places is None or answer.places.status is None:
            help = "name its place: `places: {status: …}` in the object that the endpoint `returns`"
            self.gap(status.where("returns"), "the answer does not tell the state of the task", help)
        elif not any(state.phase in _ENDS for state in (self.spec.statuses or {}).values()):
            help = "describe it under `statuses`, with `phase: succeeded` or `phase: finished`"
            self.gap(status.where("returns"), "no state says that a task is done", help)

    def _follow(self, endpoint: Endpoint | None, answer: Object | None) -> None:
        """Report an address that is to be followed and of which no answer tells."""
        if endpoint is None or endpoint.follow is None:
            return
        places = answer.places if answer is not None else None
        if getattr(places, endpoint.follow, None) is None:
            message = f"the answer to the creation does not tell a {endpoint.follow!r}"
            help = f"name its place: `places: {{{endpoint.follow}: …}}` in the object that it `returns`"
            self.gap(endpoint.where("follow"), message, help)

    def _places(self, endpoint: Endpoint) -> Object | None:
        return (self.spec.objects or {}).get(endpoint.returns or "")

    def _has_files(self, endpoint: Endpoint) -> bool:
        """Whether an answer has files or anything that is a result: an object without places is one as a whole."""
        answer = self._places(endpoint)
        if answer is None:
            return False
        places = answer.places
        return places is None or bool(places.files or places.content or places.result)

    def _upload(self) -> None:
        """Report an upload of which nothing tells the address of the file."""
        uploads = self.spec.uploads
        if uploads is None or uploads.endpoint is None or uploads.endpoint not in self.endpoints:
            return
        for filler in (uploads.put.headers or {}).values() if uploads.put else ():
            self._filler(filler, _OF_UPLOADS, is_creation=False)
        fills_url = uploads.parameter is not None and uploads.url_key in (uploads.filled or {})
        if uploads.address is None and not fills_url:
            message = "the upload's answer does not tell the address of the file"
            help = f"write `address: …`, or `filled: {{{uploads.url_key}: …}}` for elements of a list"
            self.gap(uploads.where("endpoint"), message, help)
        if uploads.put is None and "file" not in set(_held(self.endpoints[uploads.endpoint])):
            message = "nothing says where in the upload the file goes"
            help = "write `body_parts: {file: file}` in its endpoint, or `put` for a second step"
            self.gap(self.endpoints[uploads.endpoint].where("path"), message, help)


_NO_FILES = (
    "the answer does not tell where its files are",
    "name them: `places: {files: …}`, or `content` for base64, in the object that it `returns`; or `returns_media`",
)


def _held(endpoint: Endpoint) -> Iterator[str | None]:
    for filler in (endpoint.body_parts or {}).values():
        yield filler.holds


def check_flows(spec: ProviderSpec, context: Context) -> None:
    """Report everything that keeps the calls of a provider's file from being made."""
    _Checker(spec, context).check()
