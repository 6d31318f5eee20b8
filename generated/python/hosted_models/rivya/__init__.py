"""Rivya, one module a model.

Image, video, audio and chat models behind one API, all paid from one balance of credits.

https://rivya.ai
"""

from __future__ import annotations

import importlib
from typing import Any

MODULES: tuple[str, ...] = (
    "elevenlabs_dialogue_v3",
    "elevenlabs_multilingual_v2",
    "elevenlabs_sound_effect_v2",
    "flux_2_pro",
    "flux_kontext_pro",
    "google_imagen4",
    "google_imagen4_fast",
    "gpt_image_1_5",
    "gpt_image_2",
    "grok_imagine",
    "hailuo_pro",
    "kling_2_6",
    "kling_3_0",
    "kling_v2_1_master",
    "nano_banana",
    "nano_banana_pro",
    "qwen2_image",
    "qwen_image",
    "seedance_1_0_lite",
    "seedance_1_0_pro",
    "seedance_1_5_pro",
    "seedance_2",
    "seedream_4_0",
    "seedream_4_5",
    "seedream_5_lite",
    "sora_2",
    "suno_music",
    "veo3_1_fast",
    "wan_2_2_animate_replace",
    "wan_2_5_video",
    "wan_2_6",
    "z_image",
)
"""One for each model."""


def __getattr__(name: str) -> Any:
    if name in MODULES or name == "responses":
        return importlib.import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *MODULES, "responses"})
