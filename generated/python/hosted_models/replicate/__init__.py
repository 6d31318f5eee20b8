"""Replicate, one module a model.

Models of many makers behind one API, each with versions of its own.

https://replicate.com
"""

from __future__ import annotations

import importlib
from typing import Any

MODULES: tuple[str, ...] = (
    "black_forest_labs_flux_1_1_pro",
    "black_forest_labs_flux_1_1_pro_ultra",
    "black_forest_labs_flux_2_flex",
    "black_forest_labs_flux_2_pro",
    "black_forest_labs_flux_dev",
    "black_forest_labs_flux_kontext_pro",
    "black_forest_labs_flux_schnell",
    "bytedance_seedance_2_0",
    "bytedance_seedream_4_5",
    "google_imagen_4_fast",
    "google_lyria_2",
    "google_nano_banana",
    "google_nano_banana_2",
    "google_veo_3_1",
    "google_veo_3_1_fast",
    "inworld_tts_1_5_max",
    "kwaivgi_kling_v2_1",
    "lucataco_xtts_v2",
    "minimax_hailuo_02",
    "qwen_qwen_image_edit",
    "recraft_ai_recraft_v3",
    "stability_ai_stable_diffusion_3_5_large",
    "suno_ai_bark",
)
"""One for each model."""


def __getattr__(name: str) -> Any:
    if name in MODULES or name == "responses":
        return importlib.import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *MODULES, "responses"})
