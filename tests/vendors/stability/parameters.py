"""What Stability takes, by operation: see SOURCES.md beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from vendors.values import Value

MEBIBYTE = 1024 * 1024
STYLES = (
    *("enhance", "anime", "photographic", "digital-art", "comic-book", "fantasy-art", "line-art"),
    *("analog-film", "neon-punk", "isometric", "low-poly", "origami", "modeling-compound", "cinematic"),
    *("3d-model", "pixel-art", "tile-texture"),
)

_PROMPT = Value(type="string", required=True, min_length=1, max_length=10_000)
_SEED = Value(type="number", min=0, max=4_294_967_294)
_PICTURE = Value(type="string", options=("jpeg", "png", "webp"))
_GENERATION = {
    "prompt": _PROMPT,
    "negative_prompt": Value(type="string", max_length=10_000),
    "aspect_ratio": Value(
        type="string",
        options=("21:9", "16:9", "3:2", "5:4", "1:1", "4:5", "2:3", "9:16", "9:21"),
    ),
    "seed": _SEED,
    "output_format": _PICTURE,
    "style_preset": Value(type="string", options=STYLES),
}


@dataclass(frozen=True, kw_only=True)
class Operation:
    """One thing that can be made."""

    fields: Mapping[str, Value]
    """The texts of its form."""
    media: str = "image"
    """What comes: image or audio."""
    file: str | None = None
    """The name of its file part, if it takes one."""
    needs_file: bool = False
    pixels: tuple[int, int] = (4096, 16_384**2)
    side: int = 64
    """The least width and height of the picture that is sent."""
    started: int | None = None
    """The status that a task is started with; none where the file comes at once."""
    limit: int = 10 * MEBIBYTE
    """How large a request may be."""


OPERATIONS = {
    "stable-image/generate/core": Operation(fields=_GENERATION),
    "stable-image/generate/ultra": Operation(
        fields={**_GENERATION, "strength": Value(type="number", min=0, max=1)}, file="image"
    ),
    "stable-image/upscale/fast": Operation(
        fields={"output_format": _PICTURE},
        file="image",
        needs_file=True,
        pixels=(1024, 1_048_576),
        side=32,
    ),
    "stable-image/upscale/creative": Operation(
        fields={
            "prompt": _PROMPT,
            "negative_prompt": _GENERATION["negative_prompt"],
            "output_format": _PICTURE,
            "seed": _SEED,
            "creativity": Value(type="number", min=0.1, max=0.5),
            "style_preset": _GENERATION["style_preset"],
        },
        file="image",
        needs_file=True,
        pixels=(4096, 1_048_576),
        started=200,
    ),
    "audio/stable-audio/audio-to-audio": Operation(
        fields={
            "prompt": Value(type="string", required=True, max_length=10_000),
            "model": Value(type="string", options=("stable-audio-3",)),
            "duration": Value(type="number", min=1, max=380),
            "seed": _SEED,
            "steps": Value(type="integer", min=4, max=8),
            "cfg_scale": Value(type="number", min=1, max=25),
            "output_format": Value(type="string", options=("mp3", "wav")),
            "strength": Value(type="number", min=0, max=1),
        },
        media="audio",
        file="audio",
        needs_file=True,
        started=202,
        limit=100 * MEBIBYTE,
    ),
}
RESULTS = {
    "results": ("image", "audio"),
    "stable-image/upscale/creative/result": ("image",),
    "audio/results": ("audio",),
}
"""Where results are asked for, and what comes there."""
