"""Replicate, one module a model.

Models of many makers behind one API, each with versions of its own.

https://replicate.com
"""

from __future__ import annotations

import importlib
from typing import Any

MODULES: tuple[str, ...] = (
    "black_forest_labs_flux_1_1_pro",
    "black_forest_labs_flux_2_flex",
    "black_forest_labs_flux_2_pro",
    "black_forest_labs_flux_dev",
    "black_forest_labs_flux_kontext_pro",
    "black_forest_labs_flux_schnell",
    "lucataco_xtts_v2",
    "recraft_ai_recraft_v3",
    "suno_ai_bark",
)
"""One for each model."""


def __getattr__(name: str) -> Any:
    if name in MODULES or name == "responses":
        return importlib.import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *MODULES, "responses"})
