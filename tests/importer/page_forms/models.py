"""Models that no page shows but any might: their facts in the form of `tests/corpus/facts`, with descriptions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

from importer.page_forms.odirouter import HOSTS

KEYS = (
    *(
        "aspect_ratio",
        "aspectRatio",
        "duration",
        "resolution",
        "n_frames",
        "seed",
        "seeds",
        "image_size",
        "imageSize",
    ),
    *(
        "output_format",
        "watermark",
        "negative_prompt",
        "promptUpsampling",
        "cfg_scale",
        "v2",
        "style",
        "style_2",
        "s",
    ),
    *("type", "text", "number", "select", "size1", "a_b_c", "modelVersion", "url2", "noiseNo", "yesFlag"),
    *(
        "mode",
        "sound",
        "context",
        "text_style",
        "numberOfImages",
        "select_voice",
        "n",
        "texture",
        "string_art",
        "object",
    ),
)
OPTION_LISTS = (
    ("1:1", "4:3", "3:4", "16:9", "9:16"),
    ("16:9", "1:1", "21:9", "adaptive"),
    ("true", "false"),
    ("false", "true"),
    ("square", "square_hd", "portrait_4_3"),
    ("square_hd", "square"),
    ("V4", "V4_5", "V4_5PLUS", "V4_5ALL", "V5", "V5_5"),
    ("5", "10"),
    ("10", "1", "100"),
    ("0", "0.5", "1"),
    ("1K", "2K", "4K"),
    ("512", "1K", "0.5K"),
    ("480p", "720p", "1080p"),
    ("auto", "Auto"),
    ("auto", "none", "low"),
    ("std", "pro"),
    ("s3", "oss"),
    ("png",),
    ("1024x1024", "1024x1536"),
    ("mp3_44100_128", "mp3_44100_12", "pcm_8000"),
    ("TX3LPaxmHKxFdv7VOQHJ", "cgSgspJ2msm6clMCkdW9"),
    ("Adam", "Alice", "Will"),
    ("FIRST_AND_LAST_FRAMES_2_VIDEO", "REFERENCE_2_VIDEO"),
    ("text-to-video", "image-to-video"),
    ("C#", "D#", "F"),
    ("No", "Yes"),
    ("-1", "0", "1"),
    ("en", "zh", "zh-Hant"),
    *(("1:1", "4:3", "auto"), ("auto", "1:1"), ("16:9", "9:16", "Auto"), ("V5_5", "V4"), ("V4",), ("on",)),
    *(
        ("3", "4", "5", "6"),
        ("png", "jpg", "webp"),
        ("firstFrame", "lastFrame"),
        ("en-US", "en-GB"),
        ("16", "24"),
    ),
    *(
        ("Wide Angle", "Close Up"),
        ("FIRST_FRAME", "LAST_FRAME"),
        ("gpt-4o", "gpt-4o-mini"),
        ("low", "medium", "high"),
    ),
    *(("none", "strict", "3d_render"), ("std", "pro", "pro_max"), ("fast", "faster"), ("A", "B", "C")),
    *(("text", "image", "image2video"), ("1:1", "match_input_image"), ("mono", "stereo")),
)
DESCRIPTIONS = (
    "Aspect ratio",
    "output size of the picture, by width and height",
    "On: behaves like a fixed camera. Off: more visible movement.",
    "Valid values are 1 to 6: how many images one task returns.",
    "2 is the default; 10, 20 cost more",
    "5, 10 or 15 seconds",
    "長寬比",
    "選擇路徑:文字轉影片、首幀 / 首尾幀",
    "`480p` and `720p` are the tiers; `1080p` costs more.",
    "true, false or left out",
    "HD quality costs more",
    "_internal name of the tier",
    "Empty means a new random result; no 1:1 guarantee.",
    "pro mode is slower",
    "Độ dài tính bằng giây",
    "প্রতিটি ফ্রেমের আকার",
    "(optional) extra text",
    "-1 means random",
    "min 1 / max 4 in the free tier",
    "Watermark",
    "seed",
    *(
        "3D model of it",
        "2 modes of it",
        "10 or more",
        "1080p is better",
        "`480p` is faster",
        "iOS only",
        "pH of it",
    ),
    *("Quality, higher is better", "A mode of it", "NSFW filter", "When on, the model works.", "high -- low"),
    *(
        "- a dash",
        "x4 upscale",
        "URLs only",
        "Text-to-speech - or not",
        "5 seconds",
        "5秒",
        "3种模式",
        "模式",
    ),
    *(
        "prompt強度",
        "min 0 is low",
        "OpenAI filter",
        "YouTube size",
        "480p / 720p",
        "0 disables it",
        "s3 bucket",
    ),
    *("1, 2 or 3 images", "(optional) hint", "true means yes", "lower case"),
)
NAMES = (
    "Flux Kontext Pro",
    "Kling 3.0",
    "GPT Image 1.5",
    "Z-Image",
    "Sora",
    "Wan Animate Replace",
    "4K Upscaler",
)
TYPES = ("image/jpeg", "image/png", "image/webp", "video/mp4", "audio/mpeg")
LIMITS: tuple[dict[str, Any], ...] = (
    {},
    {"min": 0},
    {"min": -1},
    {"min": 0, "max": 1},
    {"min": -1, "max": 2147483647},
    {"min": 0.7, "max": 1.2, "step": 0.05},
    {"min": 10000, "max": 99999, "step": 1},
    {"min": 1, "max": 10},
    {"min": -10, "max": -1},
)
ANY_KEY = st.from_regex(r"[a-z][a-z0-9]{0,5}(_[a-z0-9]{1,5}|[A-Z][a-z]{1,5}){0,2}", fullmatch=True)
ANY_OPTION = st.from_regex(r"[A-Za-z0-9]([A-Za-z0-9_.:x-]{0,6}[A-Za-z0-9])?", fullmatch=True)
ENVELOPE = ("model", "prompt", "params", "client_request_id", "authorization")
NULLS = dict.fromkeys(("default", "min", "max", "step", "options", "multiple_of"))


def _keys(min_size: int) -> st.SearchStrategy[list[str]]:
    key = st.sampled_from(KEYS) | ANY_KEY.filter(lambda key: key not in ENVELOPE)
    return st.lists(key, unique=True, min_size=min_size, max_size=6)


def _options() -> st.SearchStrategy[list[str]]:
    return st.sampled_from(OPTION_LISTS).map(list) | st.lists(ANY_OPTION, unique=True, min_size=1, max_size=5)


@st.composite
def rivya_models(
    draw: st.DrawFn, descriptions: Sequence[str] = DESCRIPTIONS, traps: bool = True
) -> dict[str, Any]:
    """A model at Rivya. Without traps, its options are no odd ones, such as two that differ in one letter."""
    files = draw(st.booleans())
    name = draw(st.sampled_from(NAMES))
    keys = draw(_keys(min_size=1))
    params = [_rivya_parameter(draw, key, descriptions, traps) for key in keys]
    if draw(st.booleans()):
        params.append({"key": "params.dialogue", "type": "array", "required": draw(st.booleans()), **NULLS})
        params[-1]["description"] = draw(st.sampled_from(descriptions))
    return {
        "model_id": name.lower().replace(" ", "-").replace(".", "-"),
        "display_name": name,
        "provider": "rivya",
        "modality": draw(st.sampled_from(("image", "video", "audio"))),
        "inputs": ["text", "file"] if files else ["text"],
        "files_api": "required_for_reference_modes" if files else "not_required",
        "base_credits": draw(st.sampled_from((1, 4, 57, 175, 2.5))),
        "billing": draw(st.sampled_from(("FIXED", "METERED"))),
        "prompt_limit": draw(st.sampled_from((None, 500, 20000))),
        "params": params,
        "prompt_required": draw(st.booleans()),
        "params_required": draw(st.booleans()),
        "upload": _upload(draw) if files else None,
        "truncated_after": None,
    }


def _rivya_parameter(draw: st.DrawFn, key: str, descriptions: Sequence[str], traps: bool) -> dict[str, Any]:
    kind = draw(st.sampled_from(("select", "select", "number", "text")))
    facts = {"key": key, "type": kind, "required": draw(st.booleans()), **NULLS}
    facts["description"] = draw(st.sampled_from(descriptions))
    if kind == "select":
        facts["options"] = draw(_options() if traps else st.sampled_from(OPTION_LISTS).map(list))
        facts["default"] = draw(st.sampled_from((None, *facts["options"])))
    if kind == "number":
        facts |= draw(st.sampled_from(LIMITS))
        facts["default"] = draw(st.sampled_from((None, facts["min"], facts["max"], 2)))
    return facts


def _upload(draw: st.DrawFn) -> dict[str, Any]:
    kinds = draw(st.lists(st.sampled_from(("image", "video", "audio")), unique=True, min_size=1))
    per_kind = [
        {
            "kind": kind,
            "max_mb": draw(st.sampled_from((10, 30, 200))),
            "mime_types": [
                f"{kind}/{sub}"
                for sub in draw(st.sampled_from((("jpeg", "png"), ("mp4",), ("x-m4a", "mpeg"))))
            ],
        }
        for kind in kinds
    ]
    return {"max_files": draw(st.sampled_from((1, 8, 16))), "kinds": kinds, "per_kind": per_kind}


PLAIN_DESCRIPTIONS = (
    "Prompt for the video scene",
    "Random seed to reproduce results.",
    "Moderation tolerance for input and output. 0 means strictest, 6 means least strict",
    "Output image format. jpeg is accepted, but the file may still be png.",
    "Image URL or Base64.",
    "Note: temporarily unavailable\nTasks cost less, run within 48 hours, else are canceled",
    "Style\ngeneral: General style\nanime: Anime style",
    "Image width",
    "图像宽度",
    "`fast` is cheaper",
    "480p is the smallest",
    "duration in seconds",
)
WIRE_TYPES = {
    "vtrix": ("string", "integer", "number", "boolean", "array"),
    "odirouter": ("string", "int", "float", "bool"),
}
RANGES: tuple[dict[str, Any], ...] = (
    {},
    {"min": 64},
    {"min": 0, "max": 6},
    {"min": -1, "max": 2147483647},
    {"min": 256, "max": 1440, "multiple_of": 32},
    {"min": 64, "multiple_of": 16},
)
FRACTIONS: tuple[dict[str, Any], ...] = ({}, {"min": 0.0, "max": 2.0}, {"min": -1.5, "max": 0.5})


@st.composite
def listed_models(draw: st.DrawFn, provider: str) -> dict[str, Any]:
    """A model at one of the providers that list parameters line by line."""
    keys = draw(_keys(min_size=0))
    params = [_listed_parameter(draw, key, provider) for key in keys]
    prompt = {"key": "prompt", "type": "string", "required": draw(st.booleans()), **NULLS}
    params.insert(0, prompt | {"description": "Prompt.", "order": [], "example": "A red apple."} | _ODD)
    name = draw(st.sampled_from(NAMES))
    return {
        "model_id": name.lower().replace(" ", "_").replace("-", "_").replace(".", "_"),
        "display_name": name,
        "provider": provider,
        "inputs": ["text"],
        "prompt_limit": None,
        "upload": None,
        "params": params,
        "polled": draw(st.booleans()),
        "host": draw(st.sampled_from(HOSTS)),
    }


_ODD = {"allowed": False, "relations": False}


def _listed_parameter(draw: st.DrawFn, key: str, provider: str) -> dict[str, Any]:
    kind = draw(st.sampled_from(WIRE_TYPES[provider]))
    facts = {"key": key, "type": kind, "required": draw(st.booleans()), **NULLS}
    about = [text for text in PLAIN_DESCRIPTIONS if "Base64" not in text or kind == "string"]
    facts["description"] = draw(st.sampled_from(about))
    if kind == "string":
        facts["options"] = draw(st.none() | _options())
        facts["default"] = draw(st.sampled_from((None, *(facts["options"] or ("1080p",)))))
    elif kind in ("bool", "boolean"):
        facts["default"] = draw(st.sampled_from((None, True, False)))
        facts["options"] = draw(st.sampled_from((None, ["true", "false"])))
    elif kind != "array":
        facts |= draw(st.sampled_from(RANGES if kind.startswith("int") else FRACTIONS))
        free = 2 if facts["min"] is None else facts["min"]
        facts["default"] = draw(st.sampled_from((None, facts["max"], free)))
    facts["order"] = draw(st.permutations(("options", "range", "default")))
    facts["example"] = draw(st.sampled_from((None, facts["default"], _example(facts))))
    return facts | {"allowed": draw(st.booleans()), "relations": draw(st.booleans())}


def _example(facts: dict[str, Any]) -> Any:
    """A value that the facts allow."""
    if facts["type"] in ("bool", "boolean"):
        return True
    if facts["type"] == "string":
        return facts["options"][-1] if facts["options"] else "any text"
    return 64 if facts["max"] is None else facts["max"]
