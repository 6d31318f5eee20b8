"""Recraft, one module a model.

Images and vector images, made and edited, by models of its own.

https://www.recraft.ai
"""

from __future__ import annotations

import importlib
from typing import Any

MODULES: tuple[str, ...] = (
    "creative_upscale",
    "crisp_upscale",
    "erase_region",
    "recraftv2",
    "recraftv2_vector",
    "recraftv3",
    "recraftv3_image_to_image",
    "recraftv3_inpaint",
    "recraftv3_replace_background",
    "recraftv3_vector",
    "recraftv4_1",
    "recraftv4_1_pro",
    "remove_background",
    "vectorize",
)
"""One for each model."""


def __getattr__(name: str) -> Any:
    if name in MODULES or name == "responses":
        return importlib.import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *MODULES, "responses"})
