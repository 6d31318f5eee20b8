"""What the Images API takes, by operation and model: see SOURCES.md beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from vendors.values import Problem, Value

STANDARD_SIZES = ("1024x1024", "1024x1536", "1536x1024", "auto")
QUALITIES = ("low", "medium", "high", "auto")
FORMATS = ("png", "webp", "jpeg")
NEWEST = ("gpt-image-2.5-sunburst", "gpt-image-2.5-flare")
"""Those that take more qualities, each with a snapshot of its own."""
ANY_SIZE = ("gpt-image-2", *NEWEST)
MODELS = (
    "gpt-image-1-mini",
    "gpt-image-1.5",
    "gpt-image-2",
    "gpt-image-2-2026-04-21",
    "gpt-image-2.5-sunburst",
    "gpt-image-2.5-sunburst-2026-09-08",
    "gpt-image-2.5-flare",
    "gpt-image-2.5-flare-2026-09-08",
    "chatgpt-image-latest",
)

_SHARED = {
    "prompt": Value(type="string", required=True, min_length=1, max_length=32000),
    "model": Value(type="string|null"),
    "n": Value(type="integer|null", min=1, max=10),
    "background": Value(type="string|null", options=("transparent", "opaque", "auto")),
    "output_format": Value(type="string|null", options=FORMATS),
    "output_compression": Value(type="integer|null", min=0, max=100),
    "partial_images": Value(type="integer|null", min=0, max=3),
    "quality": Value(type="string|null"),
    "size": Value(type="string|null"),
    "stream": Value(type="boolean|null"),
    "user": Value(type="string"),
    "safety_identifier": Value(type="string|null"),
}
_REFERENCE = Value(
    type="object",
    fields={"image_url": Value(type="string", max_length=20_971_520), "file_id": Value(type="string")},
    open=False,
)
GENERATION = {**_SHARED, "moderation": Value(type="string|null", options=("low", "auto"))}
EDIT_FORM = {**_SHARED, "input_fidelity": Value(type="string|null", options=("high", "low"))}
"""The texts of an edit's form. Its files are apart: `image`, `image[]` and `mask`."""
EDIT_JSON = {
    **GENERATION,
    "input_fidelity": EDIT_FORM["input_fidelity"],
    "images": Value(type="array", required=True, min_items=1, max_items=16, items=_REFERENCE),
    "mask": _REFERENCE,
}


def problems(fields: Mapping[str, Value], body: dict[str, Any]) -> Iterator[Problem]:
    """What is wrong with a body. What a model takes is looked at only once all has the right form."""
    yield from Value(type="object", fields=fields, open=False).problems(body)
    if "model" in fields:
        yield from _of_model(body)


def _of_model(body: dict[str, Any]) -> Iterator[Problem]:
    """What one model takes and another does not."""
    model = body.get("model") or "gpt-image-2"
    if model not in MODELS:
        yield Problem(("model",), "model", value=model)
    family = re.sub(r"-\d{4}-\d\d-\d\d$", "", model)
    qualities = (*QUALITIES, "xhigh", "max") if family in NEWEST else QUALITIES
    if body.get("quality") not in (None, *qualities):
        yield Problem(("quality",), "option", qualities, body["quality"])
    size = body.get("size")
    if size not in (None, *STANDARD_SIZES) and not (family in ANY_SIZE and _fits(size)):
        yield Problem(("size",), "option", STANDARD_SIZES, size)
    fidelities = {"gpt-image-1-mini": ("low",), "gpt-image-2": ()}.get(family, ("high", "low"))
    if body.get("input_fidelity") not in (None, *fidelities):
        yield Problem(("input_fidelity",), "option", fidelities, body["input_fidelity"])
    file = body.get("output_format") or "png"
    if body.get("background") == "transparent" and file == "jpeg":
        yield Problem(("background",), "option", ("opaque", "auto"), "transparent")
    if body.get("output_compression") not in (None, 100) and file == "png":
        yield Problem(("output_compression",), "option", (100,), body["output_compression"])


def _fits(size: Any) -> bool:
    """Whether a free size is allowed: sides in steps of 16, at most 3:1, no more than 3840x2160."""
    match = re.fullmatch(r"(\d{1,5})x(\d{1,5})", str(size))
    if not match:
        return False
    sides = sorted(int(side) for side in match.groups())
    steps = all(side and side % 16 == 0 for side in sides)
    return steps and sides[1] <= 3 * sides[0] and sides[1] <= 3840 and sides[0] <= 2160
