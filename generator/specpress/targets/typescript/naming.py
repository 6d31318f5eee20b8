"""Names in the package: files, classes, and the attributes by which a client's models are reached.

Given ids and titles, which may hold anything; gives names that TypeScript and every file system take.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from specpress.base.names import class_name, free, module_name, provider_name
from specpress.catalog.provider import Provider

_FOLDERS = frozenset({"client", "index", "node", "runtime", "sentences"})
"""What is the same in every catalogue."""
_FILES = frozenset({"index", "responses"})
_ATTRIBUTES = frozenset({"constructor", "hasOwnProperty", "then", "toJSON", "toString", "valueOf"})
"""What a program asks every object for."""
EXPORTED = frozenset({
    "AccessError", "Api", "ApiError", "ApiFacts", "AuthenticationError", "CallOptions", "CheckOptions",
    "CheckedRequest", "Client", "ClientOptions", "Conflict", "Cost", "CostExceeded", "CreateOptions",
    "ErrorFacts", "Given", "GivenFile", "HostedModelsError", "InsufficientCredits", "InvalidRequest", "Job",
    "JobFile", "Json", "Measures", "Model", "ModelData", "ModelTypes", "NotFound", "PermissionDenied",
    "Problem", "Progress", "RateLimited", "RequestRefused", "RunOptions", "Task", "TaskCanceled", "TaskFacts",
    "TaskFailed", "TaskId", "TaskModel", "TransportError", "Unavailable", "UnreadableAnswer", "WaitOptions",
    "WaitTimeout", "WholeRequest", "costOf", "problemsOf", "whole",
})  # fmt: skip
"""What the package exports beside the providers' classes."""


def folder_of(provider_id: str) -> str:
    """The folder of a provider's modules."""
    return _apart(provider_name(provider_id).replace("_", "-"), _FOLDERS)


def file_of(model_id: str) -> str:
    """The file of a model's module, without its ending."""
    return _apart(module_name(model_id).replace("_", "-"), _FILES)


def _apart(name: str, reserved: frozenset[str]) -> str:
    return f"{name}-" if name in reserved else name


def attributes(model_ids: Iterable[str]) -> dict[str, str]:
    """The attribute for each model of a provider: `flux-kontext-pro` gives fluxKontextPro."""
    found: dict[str, str] = {}
    for one in model_ids:
        found[one] = free(_camel(module_name(one)), {*found.values(), *_ATTRIBUTES})
    return found


def _camel(snake: str) -> str:
    """In camel case, with an underscore between two digits: 16_9 is not 1_69."""
    first, *rest = snake.strip("_").split("_")
    joined = "\0".join((first, *(word.capitalize() for word in rest)))
    return re.sub(r"(?<=[0-9])\0(?=[0-9])", "_", joined).replace("\0", "")


def classes(providers: Iterable[Provider]) -> Mapping[str, str]:
    """The class of each provider by the provider's id, named as the provider writes itself."""
    found: dict[str, str] = {}
    for one in providers:
        own = class_name(one.title)
        found[one.id] = free(f"{own}Client" if own in EXPORTED else own, {*found.values(), *EXPORTED})
    return found
