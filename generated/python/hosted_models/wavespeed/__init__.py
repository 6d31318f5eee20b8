"""WaveSpeed, one module a model.

Image, video and audio models of many makers behind one address.

https://wavespeed.ai
"""

from __future__ import annotations

import importlib
from typing import Any

MODULES: tuple[str, ...] = (
    "bytedance_seedream_v4_5",
    "bytedance_seedream_v4_edit",
    "bytedance_seedream_v5_0_lite_edit",
    "bytedance_seedream_v5_0_pro_edit",
    "elevenlabs_eleven_v4_turbo",
    "google_nano_banana_2_1_edit",
    "google_veo3",
    "kwaivgi_kling_v2_5_turbo_pro_text_to_video",
    "kwaivgi_kling_v3_0_std_motion_control",
    "wavespeed_ai_flux_dev",
    "wavespeed_ai_wan_2_2_image_to_video_lora",
)
"""One for each model."""


def __getattr__(name: str) -> Any:
    if name in MODULES or name == "responses":
        return importlib.import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *MODULES, "responses"})
