"""OpenAI, one module a model.

Images, speech and transcripts, by models of its own.

https://openai.com
"""

from __future__ import annotations

import importlib
from typing import Any

MODULES: tuple[str, ...] = (
    "gpt_4o_mini_transcribe",
    "gpt_4o_mini_tts",
    "gpt_4o_transcribe",
    "gpt_4o_transcribe_diarize",
    "gpt_image_1_5",
    "gpt_image_1_5_edit",
    "gpt_image_2",
    "gpt_image_2_5_flare",
    "gpt_image_2_edit",
    "gpt_transcribe",
    "tts_1",
    "tts_1_hd",
    "whisper_1",
    "whisper_1_translation",
)
"""One for each model."""


def __getattr__(name: str) -> Any:
    if name in MODULES or name == "responses":
        return importlib.import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *MODULES, "responses"})
