"""Kie, one module a model.

Image, video and audio models of many makers behind one address, paid in credits.

https://kie.ai
"""

from __future__ import annotations

import importlib
from typing import Any

MODULES: tuple[str, ...] = (
    "bytedance_seedance_1_5_pro",
    "elevenlabs_text_to_speech_turbo_2_5",
    "google_imagen4",
    "google_nano_banana",
    "hailuo_2_3_image_to_video_pro",
    "kling_2_6_text_to_video",
    "kling_v2_5_turbo_image_to_video_pro",
    "kling_v2_5_turbo_text_to_video_pro",
    "nano_banana_2",
    "nano_banana_2_lite",
    "nano_banana_pro",
    "qwen_text_to_image",
    "seedream_4_5_edit",
    "seedream_4_5_text_to_image",
    "wan_2_6_image_to_video",
    "wan_2_6_text_to_video",
)
"""One for each model."""


def __getattr__(name: str) -> Any:
    if name in MODULES or name == "responses":
        return importlib.import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *MODULES, "responses"})
