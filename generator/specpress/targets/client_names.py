"""The names by which the generated clients are called. The packages are made with them, and pages show them.

Given providers and models, whose ids and titles may hold anything; gives names that each language takes, and that
differ from each other and from what the package offers beside them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from specpress.base.names import PythonName, attribute_name, class_name, free, module_name
from specpress.catalog.json_values import pointer
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.check.model_data import model_data
from specpress.runtime.values import Path

_PYTHON_ERRORS = (
    "AccessError", "ApiError", "AuthenticationError", "Conflict", "CostExceeded", "HostedModelsError",
    "InsufficientCredits", "InvalidRequest", "NotFound", "PermissionDenied", "RateLimited", "RequestProblem",
    "RequestRefused", "TaskCanceled", "TaskFailed", "TransportError", "Unavailable", "UnreadableAnswer",
    "WaitTimeout",
)  # fmt: skip
PYTHON_EXPORTS: Mapping[str, str] = {
    **dict.fromkeys(_PYTHON_ERRORS, "_client.errors"),
    **dict.fromkeys(("AsyncJob", "AsyncResultFile", "Job", "ResultFile"), "_client.job"),
    **dict.fromkeys(("Entry", "UnknownModel"), "_entry"),
    **dict.fromkeys(("ModelInfo", "find"), "_find"),
    "CheckedRequest": "_client.prepare",
    "RequestWarning": "_client.prepare",
    "Response": "_client.response",
    "Cost": "_runtime.cost",
    "FileInput": "_client.sources",
    "Progress": "_client.progress",
    "Task": "_client.task",
}
"""What the Python package offers beside its clients, by the module that has it. No client takes such a name."""
PYTHON_OPTIONS = frozenset({
    "check", "deadline", "extra_body", "extra_headers", "extra_query", "idempotency_key", "max_cost", "max_retries",
    "measures", "on_progress", "timeout",
})  # fmt: skip
"""What a call in Python takes beside the arguments of the model."""
_OF_EVERY_OBJECT = frozenset({"constructor", "hasOwnProperty", "then", "toJSON", "toString", "valueOf"})
"""Attributes that JavaScript asks any object for, so that no model may be called so."""
TYPESCRIPT_EXPORTS = frozenset({
    "AccessError", "Api", "ApiError", "ApiFacts", "AuthenticationError", "CallOptions", "CheckOptions",
    "CheckedRequest", "Client", "ClientOptions", "Conflict", "Cost", "CostExceeded", "CreateOptions",
    "ErrorFacts", "Given", "GivenFile", "HostedModelsError", "InsufficientCredits", "InvalidRequest", "Job",
    "JobFile", "Json", "Measures", "Model", "ModelData", "ModelTypes", "NotFound", "PermissionDenied",
    "Problem", "Progress", "RateLimited", "RequestRefused", "ResultModel", "RunOptions", "Task", "TaskCanceled",
    "TaskFacts", "TaskFailed", "TaskId", "TaskModel", "TransportError", "Unavailable", "UnreadableAnswer",
    "WaitOptions", "WaitTimeout", "WholeRequest", "costOf", "problemsOf", "whole",
})  # fmt: skip
"""What the TypeScript package exports beside the classes of providers."""


@dataclass(frozen=True, slots=True)
class PythonClient:
    """The classes of one provider's client in Python, and what they are made from."""

    sync: PythonName
    asynchronous: PythonName
    bases: tuple[str, ...]
    """Without the prefix `Async` of the asynchronous ones, in the order in which they inherit."""
    webhooks: bool


def python_clients(providers: Sequence[Provider]) -> Mapping[str, PythonClient]:
    """The clients in Python by the id of their provider, for providers whose jobs can be gone through."""
    clients: dict[str, PythonClient] = {}
    taken = set(PYTHON_EXPORTS)
    for provider in sorted(filter(has_client, providers), key=lambda provider: provider.id):
        title = class_name(provider.title)
        sync = free(f"{title}Client" if title in PYTHON_EXPORTS else title, taken)
        asynchronous = free(f"Async{sync}", {*taken, sync})
        taken |= {sync, asynchronous}
        clients[provider.id] = PythonClient(
            sync, asynchronous, tuple(_bases(provider)), _sends_tasks(provider)
        )
    return clients


def has_client(provider: Provider, model: Model | None = None) -> bool:
    """Whether jobs can be gone through by what is known of an API: any, or those of a model."""
    creations = provider.creations if model is None else (provider.creation_of(model) or provider.creation,)
    return any(creation is not None and provider.flow(creation).is_callable for creation in creations)


def starts_tasks(provider: Provider, model: Model) -> bool:
    """Whether a model starts tasks; otherwise the answer to its creation has the result."""
    creation = provider.creation_of(model) or provider.creation
    return creation is not None and creation.starts == "task"


def missing_flow(provider: Provider) -> str | None:
    """Why there is no client; None where there is one."""
    if has_client(provider):
        return None
    reasons = (dict(creation.provenance.unknown)["flow"] for creation in provider.creations)
    return next(reasons, "The docs name no endpoint that takes a request.")


def _bases(provider: Provider) -> Iterator[str]:
    credits = provider.endpoint("credits")
    flows = [flow for creation in provider.creations if (flow := provider.flow(creation)).is_callable]
    if any(flow.cancel is not None for flow in flows):
        yield "CancelingClient"
    elif any(flow.create.starts == "task" for flow in flows):
        yield "TaskClient"
    if credits is not None and provider.places_of(credits.returns).balance:
        yield "BalanceClient"


def _sends_tasks(provider: Provider) -> bool:
    sends = any(webhook.sends == "task" for webhook in provider.webhooks)
    return sends and bool(provider.places_of("task").id)


def call_data(model: Model) -> dict[str, Any]:
    """What the Python package carries of a model's requests, as JSON values: the runtime's `reading` reads it there.

    The arguments of a call are in it, in the order of the parameters, by Python names that differ from each other
    and from the options of a call.
    """
    taken = set(PYTHON_OPTIONS)
    parameters = list(model.parameters())
    names: dict[Path, str] = {}
    # A key that is a Python name already keeps it, whatever comes before.
    for path, field in sorted(parameters, key=lambda pair: attribute_name(pair[1].key) != pair[1].key):
        name = attribute_name(field.key)
        names[path] = free(f"{name}_" if name in PYTHON_OPTIONS else name, taken)
        taken.add(names[path])
    return {**model_data(model), "arguments": {names[path]: pointer(path) for path, _ in parameters}}


def typescript_classes(providers: Iterable[Provider]) -> Mapping[str, str]:
    """The class of each provider's client in TypeScript, by the provider's id."""
    names: dict[str, str] = {}
    for provider in providers:
        title = class_name(provider.title)
        name = f"{title}Client" if title in TYPESCRIPT_EXPORTS else title
        names[provider.id] = free(name, {*names.values(), *TYPESCRIPT_EXPORTS})
    return names


def typescript_attributes(model_ids: Iterable[str]) -> dict[str, str]:
    """The attribute of a client in TypeScript for each of its models: `flux-kontext-pro` gives fluxKontextPro."""
    names: dict[str, str] = {}
    for model_id in model_ids:
        names[model_id] = free(_camel_case(module_name(model_id)), {*names.values(), *_OF_EVERY_OBJECT})
    return names


def _camel_case(snake: str) -> str:
    """In camel case, with an underscore between two digits: 16_9 is not 1_69."""
    first, *rest = snake.strip("_").split("_")
    joined = "\0".join((first, *(word.capitalize() for word in rest)))
    return re.sub(r"(?<=[0-9])\0(?=[0-9])", "_", joined).replace("\0", "")
