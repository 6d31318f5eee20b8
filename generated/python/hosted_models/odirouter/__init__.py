"""ODIRouter, one module a model.

Image, video and language models behind one address; images and videos are made in a queue.

https://odirouter.ai
"""

from __future__ import annotations

import importlib
from typing import Any

MODULES: tuple[str, ...] = (
    "flux_2_pro",
    "flux_kontext_max",
    "flux_kontext_pro",
    "gpt_image_1_edit",
    "nano_banana_2",
    "wan25_i2i_preview",
    "wan25_i2i_preview_intl",
)
"""One for each model."""


def __getattr__(name: str) -> Any:
    if name in MODULES or name == "responses":
        return importlib.import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *MODULES, "responses"})
