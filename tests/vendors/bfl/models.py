"""The models of Black Forest Labs that the server knows, with the parameters of the API document."""

from __future__ import annotations

from vendors.values import Value

_FORMAT = Value(type="string|null", options=("jpeg", "png", "webp"))
_TEXT = Value(type="string|null")
_SIDE = Value(type="integer|null", min=64)

_SHARED = {
    "prompt": Value(type="string", required=True),
    "seed": Value(type="integer|null"),
    "output_format": _FORMAT,
    "webhook_url": Value(type="string|null", min_length=1, max_length=2083),
    "webhook_secret": _TEXT,
}
_FLUX_2 = {
    **_SHARED,
    "input_image": _TEXT,
    **{f"input_image_{at}": _TEXT for at in range(2, 9)},
    "width": _SIDE,
    "height": _SIDE,
    "safety_tolerance": Value(type="integer", min=0, max=5),
}

MODELS = {
    "flux-2-pro": Value(type="object", fields=_FLUX_2),
    "flux-2-flex": Value(
        type="object",
        fields={
            **_FLUX_2,
            "prompt_upsampling": Value(type="boolean|null"),
            "input_image_blob_path": _TEXT,
            "guidance": Value(type="number|null", min=1.5, max=10),
            "steps": Value(type="integer|null", min=1, max=50),
        },
    ),
    "flux-kontext-pro": Value(
        type="object",
        fields={
            **_SHARED,
            "input_image": _TEXT,
            **{f"input_image_{at}": _TEXT for at in range(2, 5)},
            "aspect_ratio": _TEXT,
            "prompt_upsampling": Value(type="boolean"),
            "safety_tolerance": Value(type="integer", min=0, max=6),
        },
    ),
    "flux-pro-1.0-fill": Value(
        type="object",
        fields={
            **_SHARED,
            "prompt": _TEXT,
            "image": Value(type="string", required=True),
            "mask": _TEXT,
            "steps": Value(type="integer|null", min=15, max=50),
            "guidance": Value(type="number|null", min=1.5, max=100),
            "prompt_upsampling": Value(type="boolean|null"),
            "safety_tolerance": Value(type="integer", min=0, max=6),
        },
    ),
}

FILES = ("image", "mask", "input_image", *(f"input_image_{at}" for at in range(2, 9)))
"""Parameters that hold a picture: an address, or base64 without a word before it."""
