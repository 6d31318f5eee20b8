"""Vtrix, one module a model.

Image, video and language models of many makers behind one address, billed in US dollars.

https://cloud.vtrix.ai
"""

from __future__ import annotations

import importlib
from typing import Any

MODULES: tuple[str, ...] = ("flux_kontext_pro",)
"""One for each model."""


def __getattr__(name: str) -> Any:
    if name in MODULES or name == "responses":
        return importlib.import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *MODULES, "responses"})
