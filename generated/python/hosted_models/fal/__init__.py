"""fal, one module a model.

Image, video and audio models of many makers behind one queue.

https://fal.ai
"""

from __future__ import annotations

import importlib
from typing import Any

MODULES: tuple[str, ...] = (
    "fal_ai_bytedance_seedance_v1_5_pro_text_to_video",
    "fal_ai_bytedance_seedream_v4_5_edit",
    "fal_ai_bytedance_seedream_v4_text_to_image",
    "fal_ai_elevenlabs_sound_effects_v2",
    "fal_ai_elevenlabs_tts_eleven_v3",
    "fal_ai_flux_dev",
    "fal_ai_flux_pro_kontext",
    "fal_ai_flux_pro_kontext_max",
    "fal_ai_flux_pro_v1_1_ultra",
    "fal_ai_flux_schnell",
    "fal_ai_ideogram_v3_remix",
    "fal_ai_kling_video_v2_1_master_text_to_video",
    "fal_ai_kling_video_v2_5_turbo_pro_image_to_video",
    "fal_ai_kling_video_v2_6_pro_text_to_video",
    "fal_ai_minimax_hailuo_02_pro_image_to_video",
    "fal_ai_minimax_hailuo_02_pro_text_to_video",
    "fal_ai_minimax_hailuo_02_standard_image_to_video",
    "fal_ai_minimax_hailuo_2_3_pro_image_to_video",
    "fal_ai_mmaudio_v2",
    "fal_ai_nano_banana",
    "fal_ai_nano_banana_pro",
    "fal_ai_nano_banana_pro_edit",
    "fal_ai_qwen_image",
    "fal_ai_qwen_image_edit_2511",
    "fal_ai_recraft_v3",
    "fal_ai_veo3_1",
    "fal_ai_wan_25_preview_text_to_video",
)
"""One for each model."""


def __getattr__(name: str) -> Any:
    if name in MODULES or name == "responses":
        return importlib.import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *MODULES, "responses"})
