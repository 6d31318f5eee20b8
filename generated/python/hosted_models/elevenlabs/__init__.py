"""ElevenLabs, one module a model.

Speech, sounds and other work with voices, by models of its own.

https://elevenlabs.io
"""

from __future__ import annotations

import importlib
from typing import Any

MODULES: tuple[str, ...] = (
    "audio_isolation",
    "eleven_english_sts_v2",
    "eleven_flash_v2",
    "eleven_flash_v2_5",
    "eleven_multilingual_sts_v2",
    "eleven_multilingual_ttv_v2",
    "eleven_multilingual_v2",
    "eleven_text_to_sound_v2",
    "eleven_ttv_v3",
    "eleven_v3",
    "eleven_v3_dialogue",
    "forced_alignment",
    "music_v1",
    "music_v1_video",
    "music_v2",
    "scribe_v2",
    "voice_remix",
)
"""One for each model."""


def __getattr__(name: str) -> Any:
    if name in MODULES or name == "responses":
        return importlib.import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *MODULES, "responses"})
