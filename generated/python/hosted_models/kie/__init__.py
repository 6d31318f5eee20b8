"""Kie, one module a model.

Image, video and audio models of many makers behind one address, paid in credits.

https://kie.ai
"""

from __future__ import annotations

import importlib
from typing import Any

MODULES: tuple[str, ...] = (
    "elevenlabs_text_to_speech_turbo_2_5",
    "nano_banana_2",
    "nano_banana_2_lite",
)
"""One for each model."""


def __getattr__(name: str) -> Any:
    if name in MODULES or name == "responses":
        return importlib.import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *MODULES, "responses"})
