"""The models of Replicate that the server knows, with the inputs of their schemas (see SOURCES.md)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from vendors.values import Value

RATIOS = ("1:1", "16:9", "21:9", "3:2", "2:3", "4:5", "5:4", "3:4", "4:3", "9:16", "9:21")
LANGUAGES = ("en", "es", "fr", "de", "it", "pt", "pl", "tr", "ru", "nl", "cs", "ar", "zh", "hu", "ko", "hi")


@dataclass(frozen=True)
class Model:
    """`version` is None for an official model, which is called by its name. `output` is text, list or object."""

    input: Value
    output: str
    kind: str
    files: tuple[str, ...] = ()
    version: str | None = None

    def outputs(self, addresses: list[str]) -> Any:
        """The output as this model gives it."""
        if self.output == "list":
            return addresses
        return addresses[0] if self.output == "text" else {"audio_out": addresses[0]}


MODELS = {
    "black-forest-labs/flux-schnell": Model(
        Value(
            type="object",
            fields={
                "prompt": Value(type="string", required=True),
                "aspect_ratio": Value(type="string", options=RATIOS),
                "num_outputs": Value(type="integer", min=1, max=4),
                "num_inference_steps": Value(type="integer", min=1, max=4),
                "seed": Value(type="integer"),
                "output_format": Value(type="string", options=("webp", "jpg", "png")),
                "output_quality": Value(type="integer", min=0, max=100),
                "disable_safety_checker": Value(type="boolean"),
                "go_fast": Value(type="boolean"),
                "megapixels": Value(type="string", options=("1", "0.25")),
            },
        ),
        "list",
        "image/png",
    ),
    "lucataco/xtts-v2": Model(
        Value(
            type="object",
            fields={
                "text": Value(type="string"),
                "speaker": Value(type="string", required=True),
                "language": Value(type="string", options=LANGUAGES),
                "cleanup_voice": Value(type="boolean"),
            },
        ),
        "text",
        "audio/mpeg",
        files=("speaker",),
        version="684bc3855b37866c0c65add2ff39c78f3dea3f4ff103a436465326e0f438d55e",
    ),
    "suno-ai/bark": Model(
        Value(
            type="object",
            fields={
                "prompt": Value(type="string"),
                "text_temp": Value(type="number"),
                "waveform_temp": Value(type="number"),
                "output_full": Value(type="boolean"),
                "custom_history_prompt": Value(type="string"),
            },
        ),
        "object",
        "audio/mpeg",
        files=("custom_history_prompt",),
        version="b76242b40d67c76ab6742e987628a2a9ac019e11d56ab96c4e91ce03b79b2787",
    ),
}
