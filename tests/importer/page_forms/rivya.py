"""A Rivya page, written from the facts of a model as the pages of the corpus are."""

from __future__ import annotations

from typing import Any

from importer.page_forms.blocks import Block, Code, Table, Text
from importer.page_forms.languages import Language

FORMS = ("md", "md-labels", "glued")
ERRORS = "validation_failed, insufficient_credits, idempotency_conflict, rate_limited, not_found"


def url(facts: dict[str, Any], language: Language) -> str:
    """The page's address."""
    part = "" if language.tag == "en" else f"{language.tag}/"
    return f"https://rivya.ai/{part}docs/api/models/{facts['model_id']}"


def page(facts: dict[str, Any], language: Language, form: str) -> list[Block]:
    """The blocks of the page in one of its forms."""
    headings = language.headings
    tables = [Text(headings[0], "h2"), Text("Model controls: params."), _contract(facts, language)]
    if any(not parameter["key"].startswith("params.") for parameter in facts["params"]):
        tables += [Text(headings[1], "h2"), _parameters(facts, language)]
    uploads = _uploads(facts, language, form) if facts["upload"] else []
    return [
        *_top(facts, language, form),
        *tables,
        *uploads,
        *_requests(facts, headings),
        *_answer(facts, headings),
    ]


def _top(facts: dict[str, Any], language: Language, form: str) -> list[Block]:
    chrome = [Text("Rivya AI Docs", close=language.crumb is not None)] if form == "glued" else []
    chrome += [Text(language.crumb)] if language.crumb and form != "md" else []
    title = Text(language.title.format(name=facts["display_name"]), "h1")
    about = Text(language.about.format(name=facts["display_name"], id=facts["model_id"]))
    kind = language.kinds[("image", "video", "audio").index(facts["modality"])]
    limit = facts["prompt_limit"]
    values = (
        facts["model_id"],
        ", ".join(facts["inputs"]),
        language.files[0 if facts["files_api"] == "required_for_reference_modes" else 1],
        str(facts["base_credits"]),
        kind,
        facts["billing"],
        language.limit[1] if limit is None else language.limit[0].format(limit),
    )
    if form == "md":
        return [*chrome, title, about, *map(Text, values)]
    badge = language.badges[0] + language.badges[2 if "file" in facts["inputs"] else 1] + kind
    pairs = [Text(text) for pair in zip(language.labels, values, strict=True) for text in pair]
    return [*chrome, title, about, Text(badge, close=True), *pairs]


def _contract(facts: dict[str, Any], language: Language) -> Table:
    model, limit = facts["model_id"], facts["prompt_limit"]
    prompt = "Prompt text." if limit is None else language.limit[0].format(limit) + "."
    rows = [
        ("model", "string", True, model, f"Use the {model} API model id."),
        ("prompt", "string", facts.get("prompt_required", True), "-", prompt),
        ("params", "object", facts.get("params_required", False), "-", "Model-specific parameter object."),
        ("client_request_id", "string", False, "-", "Optional client-side id."),
    ]
    for parameter in facts["params"]:
        if parameter["key"].startswith("params."):
            rows.append(
                (parameter["key"], parameter["type"], parameter["required"], "-", parameter["description"])
            )
    columns = language.columns[:4] + language.columns[6:]
    return _table(columns, [((key, kind), flag, rest) for key, kind, flag, *rest in rows], language)


def _parameters(facts: dict[str, Any], language: Language) -> Table:
    rows = [
        ((one["key"], one["type"]), one["required"], _cells(one))
        for one in facts["params"]
        if not one["key"].startswith("params.")
    ]
    return _table(language.columns, rows, language)


def _table(columns: tuple[str, ...], rows: list[tuple[Any, bool, Any]], language: Language) -> Table:
    def cells(words: tuple[str, str]) -> tuple[tuple[str, ...], ...]:
        return tuple((*begin, words[0 if flag else 1], *rest) for begin, flag, rest in rows)

    return Table((columns, *cells(language.words)), (columns, *cells(language.glued)))


def _cells(parameter: dict[str, Any]) -> tuple[str, ...]:
    default, options = parameter["default"], parameter["options"]
    limits = [f"{fact} {parameter[fact]}" for fact in ("min", "max", "step") if parameter[fact] is not None]
    return (
        "-" if default is None else str(default),
        " / ".join(limits) or "-",
        "-" if options is None else ", ".join(options),
        parameter["description"],
    )


def _uploads(facts: dict[str, Any], language: Language, form: str) -> list[Block]:
    upload, words = facts["upload"], language.uploads
    texts = (
        f"{words[0]}: {upload['max_files']}.",
        str(upload["max_files"]),
        ", ".join(upload["kinds"]),
        "/api/v1/files",
    )
    lines: list[Block] = [Text(language.headings[2], "h2"), Text("URL: params.referenceMediaItems.")]
    for label, text in zip(words, texts, strict=False):
        lines += [Text(text)] if form == "md" else [Text(label), Text(text)]
    kinds = tuple(
        (kind["kind"], f"{kind['max_mb']} MB", ", ".join(kind["mime_types"])) for kind in upload["per_kind"]
    )
    rows = (("kind", words[4], words[5]), *kinds)
    return [*lines, Table(rows, rows)]


def _requests(facts: dict[str, Any], headings: tuple[str, ...]) -> list[Block]:
    params = {one["key"].removeprefix("params."): _example(one) for one in facts["params"]}
    request = {"model": facts["model_id"], "prompt": "A clean editorial product image", "params": params}
    blocks: list[Block] = [Text(headings[3], "h2"), Code(request)]
    if facts["upload"]:
        item = {
            "url": "https://cdn.example.com/reference-image.png",
            "kind": "image",
            "name": "reference-image.png",
        }
        item["mimeType"] = "image/png"
        more = {**params, "referenceMediaItems": [item]}
        blocks += [Text(headings[4], "h2"), Code({**request, "params": more})]
    return blocks


def _example(parameter: dict[str, Any]) -> Any:
    """The value that the page's examples show: the default, or anything allowed."""
    if "example" in parameter or parameter["default"] is not None:
        return parameter.get("example", parameter["default"])
    if parameter["options"]:
        return parameter["options"][0]
    numbers = {"number": parameter["min"] or 0, "array": []}
    return numbers.get(parameter["type"], "Optional text")


def _answer(facts: dict[str, Any], headings: tuple[str, ...]) -> list[Block]:
    answer = {
        "id": f"task_{facts['model_id'].replace('-', '_')}_example",
        "status": "queued",
        "model": facts["model_id"],
        "reserved_credits": facts["base_credits"],
        "final_credits": 0,
        "created_at": "2026-05-11T00:00:00.000Z",
        "updated_at": "2026-05-11T00:00:00.000Z",
        "result": None,
        "error": None,
    }
    return [
        Text(headings[5], "h2"),
        Text("Poll."),
        Code(answer),
        Text(headings[6], "h2"),
        Text(ERRORS),
        Text("Poll."),
    ]
