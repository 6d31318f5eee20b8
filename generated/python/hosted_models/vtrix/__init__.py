"""Vtrix, one module a model.

Image, video and language models of many makers behind one address, billed in US dollars.

https://cloud.vtrix.ai
"""

from __future__ import annotations

import importlib
from typing import Any

MODULES: tuple[str, ...] = (
    "flux_2_pro",
    "flux_kontext_max",
    "flux_kontext_pro",
    "flux_pro_11",
    "minimax_i2v_01",
    "vidu_q1_i2v",
    "viduq1_text2video",
    "vtrix_3d",
    "vtrix_edit_style",
    "vtrix_gemini_2_0_flash",
    "vtrix_image_4_5_blend",
    "vtrix_motion_1_5_pro",
    "vtrix_motion_base",
    "vtrix_motion_pro",
    "vtrix_veo_3_1_generate_preview",
    "wan25_i2i_preview_intl",
)
"""One for each model."""


def __getattr__(name: str) -> Any:
    if name in MODULES or name == "responses":
        return importlib.import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *MODULES, "responses"})
