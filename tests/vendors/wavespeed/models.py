"""The models of WaveSpeed that the server knows, with the parameters of their pages (see SOURCES.md)."""

from __future__ import annotations

from dataclasses import dataclass

from vendors.values import Value

_SEED = Value(type="integer", min=-1, max=2_147_483_647)
_TEXT = Value(type="string")
_SYNC = {"enable_sync_mode": Value(type="boolean")}


@dataclass(frozen=True)
class Model:
    input: Value
    kind: str
    files: tuple[str, ...] = ()


MODELS = {
    "wavespeed-ai/flux-dev": Model(
        Value(
            type="object",
            fields={
                **_SYNC,
                "prompt": Value(type="string", required=True),
                "image": _TEXT,
                "mask_image": _TEXT,
                "strength": Value(type="number", min=0, max=1),
                "size": Value(type="string", pattern=r"\d{3,4}\*\d{3,4}"),
                "num_inference_steps": Value(type="integer", min=1, max=50),
                "seed": _SEED,
                "guidance_scale": Value(type="number", min=1, max=20),
                "num_images": Value(type="integer", min=1, max=4),
                "output_format": Value(type="string", options=("jpeg", "png", "webp")),
                "enable_base64_output": Value(type="boolean"),
            },
        ),
        "image/png",
        files=("image", "mask_image"),
    ),
    "wavespeed-ai/wan-2.2/image-to-video-lora": Model(
        Value(
            type="object",
            fields={
                "prompt": Value(type="string", required=True),
                "image": Value(type="string", required=True),
                "resolution": Value(type="string", options=("480p", "720p")),
                "negative_prompt": _TEXT,
                "last_image": _TEXT,
                "duration": Value(type="integer", options=(5, 8)),
                "seed": _SEED,
            },
        ),
        "video/mp4",
        files=("image", "last_image"),
    ),
    "elevenlabs/eleven-v4-turbo": Model(
        Value(
            type="object",
            fields={
                "text": Value(type="string", required=True, max_length=10_000),
                "voice_id": Value(type="string", required=True),
                "stability": Value(type="number"),
                "similarity": Value(type="number"),
            },
        ),
        "audio/mpeg",
    ),
}
SIDE = range(256, 1537)
"""How long a side of `size` may be."""
