"""Stability AI, one module a model.

Images, made and enlarged, by models of its own.

https://stability.ai
"""

from __future__ import annotations

import importlib
from typing import Any

MODULES: tuple[str, ...] = (
    "control_sketch",
    "control_structure",
    "control_style",
    "edit_erase",
    "edit_inpaint",
    "edit_outpaint",
    "edit_remove_background",
    "edit_search_and_recolor",
    "edit_search_and_replace",
    "sd3_5_flash",
    "sd3_5_large",
    "sd3_5_large_turbo",
    "sd3_5_medium",
    "stable_image_core",
    "stable_image_ultra",
    "upscale_conservative",
    "upscale_creative",
    "upscale_fast",
)
"""One for each model."""


def __getattr__(name: str) -> Any:
    if name in MODULES or name == "responses":
        return importlib.import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *MODULES, "responses"})
