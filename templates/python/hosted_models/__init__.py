"""Typed requests, prices and test vectors of hosted AI models.

    >>> entry = hosted_models.load("provider/model")
    >>> request = entry.Request(prompt="A red apple")
    >>> request.body()
    >>> entry.cost(request)

A provider is a package and a model a module in it, so that `hosted_models.provider.model.Request` is the same
class. Each is imported when it is first used.
"""

from __future__ import annotations

import importlib
from typing import Any

from hosted_models._entry import Entry, UnknownModel, load, models
from hosted_models._index import PROVIDERS

__all__ = ["Entry", "UnknownModel", "load", "models"]


def __getattr__(name: str) -> Any:
    if name in PROVIDERS:
        return importlib.import_module(f"hosted_models.{name}")
    raise AttributeError(f"module 'hosted_models' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *PROVIDERS})
