"""The target `arazzo`: for each provider the ways of its jobs as an Arazzo document, for tools that run workflows.

Given a provider; gives one document of workflows over the operations of its OpenAPI document: a job from its creation
to its result, one that is canceled, an upload. Arazzo (spec.openapis.org/arazzo) is the OpenAPI Initiative's
description of workflows. What is used of 1.0.1 and 1.1.0 is the same here; the document states the older, which every
executor takes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from specpress.base.safe_filenames import as_path
from specpress.catalog.json_values import plain, pointer
from specpress.catalog.provider import Endpoint, Flow, Provider
from specpress.catalog.settings import Settings
from specpress.catalog.types import ObjectType, Type
from specpress.catalog.values import ABSENT, Path
from specpress.runtime.api import Filler
from specpress.targets.base import Files, ProviderTarget
from specpress.targets.openapi.naming import operation_ids
from specpress.targets.openapi.texts import code, say

VERSION = "1.0.1"
_WELL = frozenset({"succeeded", "finished"})
_LIVE = frozenset({"waiting", "running"})
_PAUSE = 5
"""How many seconds lie between two questions where the docs name no time."""
_PATIENCE = 3600
"""For how many seconds a task is asked for in all."""
_OK = {"context": "$statusCode", "condition": "^2[0-9]{2}$", "type": "regex"}
_BUSY = {"context": "$statusCode", "condition": "^(408|425|429|5[0-9]{2})$", "type": "regex"}
"""The statuses of an answer that says to come again (RFC 9110, RFC 8470, RFC 6585), and of a server in trouble."""

Object = dict[str, Any]


class Arazzo(ProviderTarget):
    """`arazzo/<provider>.json`."""

    name = "arazzo"
    summary = "each provider's job flow as an Arazzo document over its OpenAPI document"

    def make_provider(self, provider: Provider, settings: Settings) -> Files:
        """The document; none for a provider whose jobs cannot be gone through by what is known."""
        made = document(provider, settings)
        text = json.dumps(made, ensure_ascii=False, indent=2, default=float) if made is not None else ""
        return {f"arazzo/{as_path(provider.id)}.json": f"{text}\n".encode()} if text else {}


def document(provider: Provider, settings: Settings) -> Object | None:
    """The document of a provider; None where no job of its can be gone through."""
    flows = [flow for flow in map(provider.flow, provider.creations) if flow.is_callable]
    if not flows:
        return None
    workflows = [workflow for flow in flows for workflow in _of_flow(provider, flow, len(flows) == 1)]
    upload = flows[0].upload
    if upload is not None:
        workflows.append(_upload(provider, upload))
    return {
        "arazzo": VERSION,
        "info": {
            "title": f"Jobs at {provider.title}",
            **({"summary": provider.summary} if provider.summary else {}),
            "version": settings.stated_version,
        },
        "sourceDescriptions": [
            {"name": _source(provider), "url": f"../openapi/{as_path(provider.id)}.json", "type": "openapi"}
        ],
        "workflows": workflows,
    }


def _of_flow(provider: Provider, flow: Flow, is_only: bool) -> Iterator[Object]:
    """The workflows of a creation: a whole job, and one that is canceled."""
    words = "" if is_only or flow.create.name == "create" else f"_{flow.create.name}"
    job = _Workflow(provider)
    steps = [job.creation(flow)]
    if flow.status is not None:
        steps.append(job.question(flow.status))
    if flow.result is not None:
        steps.append(job.fetch(flow.result))
    last = steps[-1]
    outputs = {name: f"$steps.{last['stepId']}.outputs.{name}" for name in last["outputs"] if name != "id"}
    if flow.create.starts == "task":
        outputs = {"id": f"$steps.{steps[0]['stepId']}.outputs.id", **outputs}
    yield job.whole(f"run{words}", flow.create.summary or "Run a job.", steps, outputs)
    if flow.cancel is not None:
        cancel = _Workflow(provider)
        step = cancel.step(flow.cancel)
        yield cancel.whole(f"cancel{words}", flow.cancel.summary or "Stop a task.", [step], {})


def _upload(provider: Provider, upload: Endpoint) -> Object:
    """The workflow of an upload: its first step, and where the second goes."""
    workflow, api = _Workflow(provider), provider.uploads
    assert api is not None
    step = workflow.step(upload)
    address = [path for key, path in api.filled if key == api.url_key] or list(api.address)
    step["outputs"] = {"url": _in_body(address[0])} if address else {}
    if api.put is not None:
        step["outputs"]["put_to"] = _in_body(api.put.address[0])
    summary = upload.summary or "Upload a file."
    outputs = {name: f"$steps.{step['stepId']}.outputs.{name}" for name in step["outputs"]}
    made = workflow.whole("upload", summary, [step], outputs)
    if api.put is not None:
        made["description"] = (
            f"Then send the bytes of the file by {api.put.method} to `put_to`, without the key."
        )
    return made


@dataclass(slots=True)
class _Workflow:
    """A workflow while it is made, with the inputs that its steps ask for."""

    provider: Provider
    inputs: dict[str, Object] = field(default_factory=dict)
    ids: Mapping[str, str] = field(default_factory=dict)
    task_id: str = ""
    """The expression for the id of the task, once there is a step that makes one."""

    def __post_init__(self) -> None:
        self.ids = operation_ids(self.provider)

    def whole(self, name: str, summary: str, steps: Sequence[Object], outputs: Mapping[str, str]) -> Object:
        """The workflow of some steps."""
        if any("operationId" in step for step in steps) and self.provider.auth is not None:
            self._input("api_key", "The key.")
        workflow: Object = {"workflowId": name, "summary": summary}
        optional = {setting.name for setting in self.provider.settings if setting.default is not None}
        workflow["inputs"] = {
            "type": "object",
            "properties": self.inputs,
            "required": [key for key in self.inputs if key not in optional],
        }
        workflow["steps"] = list(steps)
        if parameters := list(self._auth()):
            workflow["parameters"] = parameters
        if outputs:
            workflow["outputs"] = dict(outputs)
        return workflow

    def _auth(self) -> Iterator[Object]:
        auth = self.provider.auth
        if auth is None:
            return
        if auth.query is not None:
            yield {"name": auth.query, "in": "query", "value": "$inputs.api_key"}
        else:
            value = f"{auth.scheme} {{$inputs.api_key}}" if auth.scheme else "$inputs.api_key"
            yield {"name": auth.header, "in": "header", "value": value}

    def step(self, endpoint: Endpoint, id: str = "$inputs.id") -> Object:
        """The call of an endpoint. `id` is the expression for the id of what it is about."""
        made: Object = {"stepId": endpoint.name, "operationId": self.ids[endpoint.name]}
        followed = endpoint.follow and (
            f"The answer to the creation has this address as `{endpoint.follow}`, and it may be at another host; "
            "no step of Arazzo calls an address of an answer."
        )
        if said := " ".join(filter(None, (endpoint.summary and say(endpoint.summary), followed))):
            made["description"] = said
        parameters = [
            {"name": name, "in": place, "value": self._value(filler, id, name)}
            for place, name, filler in _filled(endpoint)
        ]
        if parameters:
            made["parameters"] = parameters
        if body := self._body(endpoint, id):
            made["requestBody"] = body
        made["successCriteria"] = [_OK, *self._told_in_body(endpoint)]
        made["outputs"] = {}
        return made

    def creation(self, flow: Flow) -> Object:
        """The first step of a job. It is repeated only where it was refused as too early."""
        step = self.step(flow.create)
        places = self.provider.places_of(flow.create.returns)
        if flow.create.starts == "task":
            step["outputs"] = {"id": _in_body(places.id[0])}
            self.task_id = f"$steps.{step['stepId']}.outputs.id"
        else:
            step["outputs"] = _results(flow.create, self.provider)
        pause = [{"context": "$statusCode", "condition": "^429$", "type": "regex"}]
        step["onFailure"] = [self._again("too_many", 3, pause)]
        return step

    def question(self, endpoint: Endpoint) -> Object:
        """The step that asks until the task has ended. The answer of a failed task ends the workflow."""
        step = self.step(endpoint, self.task_id)
        places = self.provider.places_of(endpoint.returns)
        well, ill = ([state.name for state in self.provider.statuses if (state.phase in _WELL) is good
                      and state.phase not in _LIVE] for good in (True, False))  # fmt: skip
        step["successCriteria"].append(_is_one_of(places.status, well))
        if any(state.phase == "finished" for state in self.provider.statuses):
            # Arazzo has no criterion that a key is not there, so only people are told.
            named = " or ".join(code(".".join(path)) for path in (*places.code, *places.message))
            told = (
                f"A task that has ended may have failed{f': then the answer has {named}' if named else ''}."
            )
            step["description"] = f"{step.get('description', '')} {told}".strip()
        step["outputs"] = _results(endpoint, self.provider)
        failed = (
            [{"name": "failed", "type": "end", "criteria": [_is_one_of(places.status, ill)]}] if ill else []
        )
        step["onFailure"] = [*failed, *self._until_it_ends()]
        return step

    def fetch(self, endpoint: Endpoint) -> Object:
        """The step that fetches the result, once it is there."""
        step = self.step(endpoint, self.task_id)
        step["outputs"] = _results(endpoint, self.provider)
        if endpoint.pending:
            pending = "|".join(map(str, endpoint.pending))
            criterion = {"context": "$statusCode", "condition": f"^({pending})$", "type": "regex"}
            step["successCriteria"] = [
                {"context": "$statusCode", "condition": f"^(?!({pending})$)2[0-9]{{2}}$", "type": "regex"},
                *step["successCriteria"][1:],
            ]
            step["onFailure"] = [self._again("not_yet", self._most(), [criterion])]
        if not endpoint.refusal_ends:
            step.setdefault("onFailure", []).append(self._again("trouble", 3, [_BUSY]))
        return step

    def _until_it_ends(self) -> Iterator[Object]:
        """What is done where a question tells no end: a refusal ends the workflow, anything else is asked again."""
        early = {
            str(error.status)
            for error in self.provider.errors
            if error.kind == "not_yet" and error.status is not None
        }
        passing = "|".join(sorted({"408", "425", "429", *early}))
        refused = {"context": "$statusCode", "condition": f"^(?!({passing})$)4[0-9]{{2}}$", "type": "regex"}
        yield {"name": "refused", "type": "end", "criteria": [refused]}
        yield self._again("not_ended", self._most(), [])

    def _again(self, name: str, most: int, criteria: Sequence[Object]) -> Object:
        """To come again after the documented pause; a header `Retry-After` overrides it (Arazzo, Failure Action)."""
        made: Object = {"name": name, "type": "retry", "retryAfter": self._pause(), "retryLimit": most}
        return {**made, "criteria": list(criteria)} if criteria else made

    def _pause(self) -> float:
        polling = self.provider.polling
        every = (polling.every or polling.first_after) if polling is not None else None
        return _PAUSE if every is None else int(every) if every == int(every) else float(every)

    def _most(self) -> int:
        return max(int(_PATIENCE / self._pause()), 1)

    def _told_in_body(self, endpoint: Endpoint) -> list[Object]:
        """That an answer of success repeats no status of a refusal in its body, where it always has one."""
        if endpoint.returns is None:
            return []
        paths, answer = self.provider.places_of(endpoint.returns).http_status, endpoint.returns
        required = {field.key for field in self.provider.object_of(answer).fields if field.required}
        return [
            {"context": _in_body(path), "condition": "^[123][0-9]{2}$", "type": "regex"}
            for path in paths[:1]
            if path[0] in required
        ]

    def _body(self, endpoint: Endpoint, id: str) -> Object | None:
        """What is sent: a model's request, or what stands in the places of the body."""
        if endpoint.body == "request":
            self._input("request", "The body of a request of one of the models.", type="object")
            kind = "multipart/form-data" if endpoint.content == ("multipart",) else "application/json"
            return {"contentType": kind, "payload": "$inputs.request"}
        if not endpoint.body_parts:
            return None
        payload: Object = {}
        for path, filler in endpoint.body_parts:
            inner = payload
            for step in path[:-1]:
                inner = inner.setdefault(step, {})
            inner[path[-1]] = self._value(filler, id, path[-1])
        kind = "multipart/form-data" if endpoint.body == "multipart" else "application/json"
        return {"contentType": kind, "payload": payload}

    def _value(self, filler: Filler, id: str, place: str) -> Any:
        """The expression or the value that stands in a place."""
        if filler.value is not ABSENT:
            return plain(filler.value)
        if filler.setting is not None:
            setting = next(part for part in self.provider.settings if part.name == filler.setting)
            default = {"default": setting.default} if setting.default is not None else {}
            return self._input(setting.name, setting.description or "", **default)
        holds = filler.holds
        if holds == "id":
            return id if id != "$inputs.id" else self._input("id", "The id of what the call is about.")
        if holds == "model":
            if filler.segments is None:
                return self._input("model", "The model's id.")
            return self._input(
                place, f"The first {filler.segments} parts of the model's id, between slashes."
            )
        assert holds is not None
        return self._input(holds, _HELD.get(holds) or f"The parameter {code(holds)} of the model.")

    def _input(self, name: str, description: str, type: str = "string", **more: Any) -> str:
        """The expression of an input, which is asked for from now on."""
        said = {"description": description} if description else {}
        self.inputs.setdefault(name, {"type": type, **said, **more})
        return f"$inputs.{name}"


_HELD = {
    "idempotency_key": "A name of your own for this job, new for each: under it, it is not started twice.",
    "request_id": "A name of your own for this call.",
    "file": "The file.",
    "kind": "What sort of file it is.",
    "file_name": "The name of the file.",
    "file_type": "The MIME type of the file.",
    "file_size": "The size of the file in bytes.",
}


def _filled(endpoint: Endpoint) -> Iterator[tuple[str, str, Filler]]:
    """Every place of an address and of the headers that something stands in.

    What may be left out is left out where the caller decides it: Arazzo has no word for a value that is not there.
    """
    yield from (("path", name, filler) for name, filler in endpoint.path_parts)
    required = {field.key for field in endpoint.query if field.required}
    yield from (
        ("query", name, filler)
        for name, filler in endpoint.query_fillers
        if name in required or filler.holds in _AT_HAND
    )
    for header in endpoint.headers:
        filler = header.filler
        if filler is not None and (header.required or filler.holds in _AT_HAND):
            yield "header", header.name, filler


_AT_HAND = frozenset({None, "id", "model", "idempotency_key"})
"""What fillers hold that every job has: a value, a setting, an id, a name for the job."""


def _results(endpoint: Endpoint, provider: Provider) -> Object:
    """What the last answer gives: all of it, and the list or value with its files, where that is always there."""
    if endpoint.returns_media is not None:
        return {"content": "$response.body"}
    outputs: Object = {"answer": "$response.body"}
    places, answer = provider.places_of(endpoint.returns), provider.object_of(endpoint.returns or "")
    files = [path[: path.index("*")] if "*" in path else path for path in (*places.files, *places.content)]
    if len(files) == 1 and _is_always_there(files[0], answer):
        outputs["files"] = _in_body(files[0])
    return outputs


def _is_always_there(path: Path, type_: Type) -> bool:
    """Whether each key on the way is required: an output that is not there is an error of the workflow."""
    for key in path:
        field = type_.field(key) if isinstance(type_, ObjectType) else None
        if field is None or not field.required or field.nullable:
            return False
        type_ = field.type
    return True


def _in_body(path: Path) -> str:
    """The runtime expression for a place in an answer; of a list it is its first element."""
    return f"$response.body#{pointer(tuple('0' if step == '*' else step for step in path))}"


def _is_one_of(places: Iterable[Path], words: Iterable[str]) -> Object:
    """The criterion that an answer has one of some words in a place."""
    options = "|".join(re.escape(word) for word in words)
    return {"context": _in_body(next(iter(places))), "condition": f"^({options})$", "type": "regex"}


def _source(provider: Provider) -> str:
    """The name of the OpenAPI document, of the characters that Arazzo recommends."""
    return re.sub(r"[^A-Za-z0-9_-]", "_", provider.id)
