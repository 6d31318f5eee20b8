"""Black Forest Labs, one module a model.

The FLUX image models, by the company that made them.

https://bfl.ai
"""

from __future__ import annotations

import importlib
from typing import Any

MODULES: tuple[str, ...] = (
    "flux_2_flex",
    "flux_2_klein_4b",
    "flux_2_klein_9b",
    "flux_2_klein_9b_preview",
    "flux_2_max",
    "flux_2_pro",
    "flux_2_pro_preview",
    "flux_dev",
    "flux_kontext_max",
    "flux_kontext_pro",
    "flux_pro_1_0_expand",
    "flux_pro_1_0_fill",
    "flux_pro_1_0_fill_finetuned",
    "flux_pro_1_1",
    "flux_pro_1_1_ultra",
    "flux_pro_1_1_ultra_finetuned",
)
"""One for each model."""


def __getattr__(name: str) -> Any:
    if name in MODULES or name == "responses":
        return importlib.import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *MODULES, "responses"})
