"""The models of fal that the server knows, with the parameters of their documents (see SOURCES.md)."""

from __future__ import annotations

from vendors.values import Value

SIZES = ("square_hd", "square", "portrait_4_3", "portrait_16_9", "landscape_4_3", "landscape_16_9")


def _size(least: int) -> Value:
    side = Value(type="integer", min=least, max=14142)
    return Value(type="string|object", fields={"width": side, "height": side})


_COLOR = Value(
    type="object", fields={part: Value(type="integer", min=0, max=255) for part in ("r", "g", "b")}
)

MODELS: dict[str, Value] = {
    "fal-ai/recraft-v3": Value(
        type="object",
        fields={
            "prompt": Value(type="string", required=True),
            "image_size": _size(1),
            "style": Value(
                type="string",
                options=("any", "realistic_image", "digital_illustration", "vector_illustration"),
            ),
            "colors": Value(type="array", items=_COLOR),
        },
    ),
    "fal-ai/ideogram/v3/remix": Value(
        type="object",
        fields={
            "prompt": Value(type="string", required=True),
            "image_url": Value(type="string", required=True),
            "style": Value(type="string", options=("AUTO", "GENERAL", "REALISTIC", "DESIGN")),
            "image_size": _size(64),
            "rendering_speed": Value(type="string", options=("TURBO", "BALANCED", "QUALITY")),
            "strength": Value(type="number", min=0.01, max=1),
        },
    ),
    "fal-ai/minimax/hailuo-02/pro/image-to-video": Value(
        type="object",
        fields={
            "prompt": Value(type="string", required=True),
            "image_url": Value(type="string", required=True),
            "prompt_optimizer": Value(type="boolean"),
            "end_image_url": Value(type="string"),
        },
    ),
}

FILES = ("image_url", "end_image_url")
"""Parameters that hold the address of a file, or a data URI."""
