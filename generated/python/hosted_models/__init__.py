"""Clients of hosted AI models, with typed requests, prices and test vectors.

    >>> client = Provider()
    >>> job = client.models.model.run(prompt="A red apple", max_cost=5)
    >>> job.files[0].save("apple.png")

Without a client, everything is there to make and check requests:

    >>> entry = load("provider/model")
    >>> request = entry.Request(prompt="A red apple")
    >>> request.body()
    >>> entry.cost(request)

A provider is a package in this one and a model a module in that, so that `provider.model.Request` is the same
class. Each is imported when it is first used.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from ._entry import Entry, UnknownModel, load, models
from ._index import CLIENTS, PROVIDERS
from ._index import __version__ as __version__

if TYPE_CHECKING:
    from ._client.errors import (
        AccessError,
        ApiError,
        AuthenticationError,
        Conflict,
        CostExceeded,
        HostedModelsError,
        InsufficientCredits,
        InvalidRequest,
        NotFound,
        PermissionDenied,
        RateLimited,
        RequestProblem,
        RequestRefused,
        TaskCanceled,
        TaskFailed,
        TransportError,
        Unavailable,
        UnreadableAnswer,
        WaitTimeout,
    )
    from ._client.job import AsyncJob, AsyncResultFile, Job, ResultFile
    from ._client.prepare import CheckedRequest, RequestWarning
    from ._client.progress import Progress
    from ._client.response import Response
    from ._client.task import Task
    from ._find import ModelInfo, find
    from ._runtime.cost import Cost

__all__ = [
    "AccessError",
    "ApiError",
    "AsyncJob",
    "AsyncResultFile",
    "AuthenticationError",
    "CheckedRequest",
    "Conflict",
    "Cost",
    "CostExceeded",
    "Entry",
    "HostedModelsError",
    "InsufficientCredits",
    "InvalidRequest",
    "Job",
    "ModelInfo",
    "NotFound",
    "PermissionDenied",
    "Progress",
    "RateLimited",
    "RequestProblem",
    "RequestRefused",
    "RequestWarning",
    "Response",
    "ResultFile",
    "Task",
    "TaskCanceled",
    "TaskFailed",
    "TransportError",
    "Unavailable",
    "UnknownModel",
    "UnreadableAnswer",
    "WaitTimeout",
    "find",
    "load",
    "models",
]

_MODULES = {
    "AsyncJob": "_client.job",
    "AsyncResultFile": "_client.job",
    "CheckedRequest": "_client.prepare",
    "Cost": "_runtime.cost",
    "FileInput": "_client.sources",
    "Job": "_client.job",
    "ModelInfo": "_find",
    "Progress": "_client.progress",
    "RequestWarning": "_client.prepare",
    "Response": "_client.response",
    "ResultFile": "_client.job",
    "Task": "_client.task",
    "find": "_find",
}
"""Where that is which is imported when it is first used; all the rest of `__all__` are errors.

`FileInput` is a type for annotations.
"""


def __getattr__(name: str) -> Any:
    if name in PROVIDERS:
        return importlib.import_module(f".{name}", __name__)
    if name in CLIENTS:
        return getattr(importlib.import_module(f".{CLIENTS[name]}._client", __name__), name)
    if name in _MODULES or name in __all__:
        module = _MODULES.get(name, "_client.errors")
        return getattr(importlib.import_module(f".{module}", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *PROVIDERS, *CLIENTS, *__all__})
