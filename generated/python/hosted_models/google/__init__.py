"""Google, one module a model.

Veo and Gemini on Vertex AI, where a project pays.

https://cloud.google.com
"""

from __future__ import annotations

import importlib
from typing import Any

MODULES: tuple[str, ...] = (
    "gemini_3_1_flash_image",
    "veo_3_1_fast_generate_001",
    "veo_3_1_generate_001",
)
"""One for each model."""


def __getattr__(name: str) -> Any:
    if name in MODULES or name == "responses":
        return importlib.import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *MODULES, "responses"})
