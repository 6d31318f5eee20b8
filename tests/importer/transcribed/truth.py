"""The facts of a model as flat names with values: `credits`, `uploads.image.max_size`, `seed.default`.

Given is a file of `tests/corpus/facts`, read by hand from all pages of a model and mended by
`tests/corpus/corrections.json`. Flat names make a fact that was read and a fact that is true comparable without a
walk over two trees. A name that is absent is not known: then nothing that the importer states is judged by it.
"""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Any, TypeAlias

Facts: TypeAlias = dict[str, Any]
Truth: TypeAlias = dict[str, Any]

LIMITS = ("min", "max", "step", "multiple_of")
SECTIONS_BEFORE_UPLOADS = ("model_parameters", "upload_policy")


def truth_of(facts: Facts) -> Truth:
    """Every fact of a model."""
    truth: Truth = {
        "model": facts["model_id"],
        "inputs": tuple(facts["inputs"]),
        "prompt_limit": facts["prompt_limit"],
    }
    if facts["display_name"]:
        truth["title"] = facts["display_name"]
    if facts["provider"] == "rivya":
        truth |= {"files": facts["files_api"], "credits": facts["base_credits"], "billing": facts["billing"]}
        truth |= {"modality": facts["modality"], **uploads(facts)}
        truth |= {"prompt.key": "prompt", "prompt.type": "string", "prompt.default": None}
        truth["prompt.required"] = facts.get("prompt_required", True)
    else:
        truth |= media(facts)
    for at, parameter in enumerate(facts["params"]):
        truth |= {f"{name_of(parameter, at)}.{fact}": value for fact, value in parameter_facts(parameter)}
    return truth


def name_of(parameter: Facts, at: int) -> str:
    """How the facts of a parameter are called; by its place where no page tells its key."""
    key: str | None = parameter["key"]
    return f"#{at + 1}" if key is None else key.removeprefix("params.")


def parameter_facts(parameter: Facts) -> list[tuple[str, Any]]:
    """The facts of one parameter. A key, a type or a flag that no page tells is not known."""
    options = parameter["options"]
    facts = [(fact, parameter[fact]) for fact in ("type", "required") if parameter[fact] is not None]
    if parameter["key"] is not None:
        facts.append(("key", parameter["key"]))
    facts += [("default", parameter["default"]), ("options", None if options is None else tuple(options))]
    facts += [(fact, parameter[fact]) for fact in LIMITS]
    if "length" in parameter:
        facts.append(("length", parameter["length"]))
    return facts


def uploads(facts: Facts) -> Truth:
    """What a Rivya page says of uploads. One whose section was cut off on every page is not known."""
    upload = facts["upload"]
    if upload is None:
        known = "file" not in facts["inputs"] and facts["truncated_after"] not in SECTIONS_BEFORE_UPLOADS
        return {"uploads": False} if known else {"uploads": True} if "file" in facts["inputs"] else {}
    truth = {
        "uploads": True,
        "uploads.max_files": upload["max_files"],
        "uploads.kinds": tuple(upload["kinds"]),
    }
    for kind in upload["per_kind"]:
        truth[f"uploads.{kind['kind']}.max_size"] = f"{kind['max_mb']} MB"
        truth[f"uploads.{kind['kind']}.mime_types"] = tuple(kind["mime_types"])
    return truth


def media(facts: Facts) -> Truth:
    """What the other providers' pages say of files, which there belongs to single parameters."""
    upload = facts["upload"] or {"max_files": None, "per_kind": []}
    sizes = [f"{kind['max_mb']} MB" for kind in upload["per_kind"] if kind["max_mb"] is not None]
    return {"media.max_files": upload["max_files"], "media.max_size": sizes[0] if sizes else None}


def same(found: Any, true: Any) -> bool:
    """Whether two values are one fact: numbers by value, flags however they are written."""
    if isinstance(found, tuple) and isinstance(true, tuple):
        return len(found) == len(true) and all(map(same, found, true))
    if found is None or true is None:
        return found is true
    left, right = str(found), str(true)
    if left in ("True", "False") or right in ("True", "False"):
        left, right = left.lower(), right.lower()
    return left == right or number(left) == number(right) is not None


def number(text: str) -> Decimal | None:
    """The number that a text is, if it is one."""
    try:
        return Decimal(text)
    except InvalidOperation:
        return None
