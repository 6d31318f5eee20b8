"""ODIRouter, one module a model.

Image, video and language models behind one address; images and videos are made in a queue.

https://odirouter.ai
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
