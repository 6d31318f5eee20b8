"""AI/ML API, one module a model.

Models of many makers behind one address, paid in credits.

https://aimlapi.com
"""

from __future__ import annotations

import importlib
from typing import Any

MODULES: tuple[str, ...] = (
    "alibaba_qwen_image_edit",
    "alibaba_wan_2_6_t2v",
    "blackforestlabs_flux_2_pro",
    "bytedance_seedance_1_5_pro",
    "bytedance_seedream_4_5",
    "elevenlabs_eleven_music",
    "flux_pro_v1_1",
    "google_imagen_4_0_generate_001",
    "google_veo_3_1_i2v",
    "google_veo_3_1_t2v",
    "klingai_v2_5_turbo_pro_image_to_video",
    "klingai_v2_5_turbo_pro_text_to_video",
    "minimax_hailuo_2_3",
    "minimax_music_2_6",
)
"""One for each model."""


def __getattr__(name: str) -> Any:
    if name in MODULES or name == "responses":
        return importlib.import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *MODULES, "responses"})
