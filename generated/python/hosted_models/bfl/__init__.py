"""Black Forest Labs, one module a model.

The FLUX image models, by the company that made them.

https://bfl.ai
"""

from __future__ import annotations

import importlib
from typing import Any

MODULES: tuple[str, ...] = (
    "flux_2_flex",
    "flux_2_pro",
    "flux_kontext_pro",
    "flux_pro_1_0_fill",
)
"""One for each model."""


def __getattr__(name: str) -> Any:
    if name in MODULES or name == "responses":
        return importlib.import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *MODULES, "responses"})
