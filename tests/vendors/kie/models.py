"""The models of Kie that the server knows, with the inputs of their pages (see SOURCES.md)."""

from __future__ import annotations

from dataclasses import dataclass

from vendors.values import Value

RATIOS = (
    *("1:1", "1:4", "1:8", "2:3", "3:2", "3:4", "4:1", "4:3"),
    *("4:5", "5:4", "8:1", "9:16", "16:9", "21:9", "auto"),
)
_SHARE = Value(type="number", min=0, max=1)


@dataclass(frozen=True)
class Model:
    input: Value
    kind: str
    files: str | None = None
    """The parameter that lists addresses of files."""


MODELS = {
    "nano-banana-2": Model(
        Value(
            type="object",
            fields={
                "prompt": Value(type="string", required=True, max_length=20_000),
                "image_input": Value(type="array", items=Value(type="string"), max_items=14),
                "aspect_ratio": Value(type="string", options=RATIOS),
                "resolution": Value(type="string", options=("1K", "2K", "4K")),
                "output_format": Value(type="string", options=("jpg", "png")),
                "google_search": Value(type="boolean"),
            },
        ),
        "image/png",
        files="image_input",
    ),
    "elevenlabs/text-to-speech-turbo-2-5": Model(
        Value(
            type="object",
            fields={
                "text": Value(type="string", required=True),
                "voice": Value(type="string"),
                "stability": _SHARE,
                "similarity_boost": _SHARE,
                "style": _SHARE,
                "speed": Value(type="number", min=0.7, max=1.2),
                "timestamps": Value(type="boolean"),
                "previous_text": Value(type="string"),
                "next_text": Value(type="string"),
                "language_code": Value(type="string"),
            },
        ),
        "audio/mpeg",
    ),
}
