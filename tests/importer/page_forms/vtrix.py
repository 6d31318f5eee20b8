"""A Vtrix page, written from the facts of a model as the pages of the corpus are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

FORMS = ("spaced", "compact", "gitbook")


@dataclass(frozen=True, slots=True)
class Words:
    """What the page says around the facts."""

    required: str
    authentication: str
    parameters: str
    value: str
    options: str
    default: str
    range: str
    minimum: str
    errors: str
    table: tuple[str, str]
    model: str = "Model ID to use for the request"


WORDS = {
    "en": Words(
        "required",
        "Authentication",
        "Parameters",
        "Value: {}",
        "Options: {}",
        "Default: {}",
        "Range: {} - {}",
        "Minimum: {}",
        "Error Codes",
        ("Code", "Description"),
    ),
    "zh-cn": Words(
        "必填",
        "认证",
        "参数",
        "值:{}",
        "选项:{}",
        "默认值{}",
        "范围{} - {}",
        "最小值{}",
        "错误码",
        ("代码", "描述"),
        "请求使用的模型 ID",
    ),
    "de": Words(
        "erforderlich",
        "Anmeldung",
        "Parameter",
        "Wert: {}",
        "Optionen: {}",
        "Standard: {}",
        "Bereich: {} - {}",
        "Minimum: {}",
        "Fehlercodes",
        ("Code", "Beschreibung"),
    ),
    "ru": Words(
        "обязательно",
        "Аутентификация",
        "Параметры",
        "Значение: {}",
        "Варианты: {}",
        "По умолчанию: {}",
        "Диапазон: {} - {}",
        "Минимум: {}",
        "Коды ошибок",
        ("Код", "Описание"),
    ),
}
ERRORS = (
    ("401", "API key is missing or invalid"),
    ("429", "Rate limit exceeded"),
    ("500", "Internal server error"),
)
RESPONSE = (
    ("error object", "Error information, only present when status is failed"),
    ("code string", "Error code"),
    ("output array", "Generation results, only present when status is completed"),
    ("type string", "Resource type, e.g., image"),
)


def page(facts: dict[str, Any], language: str, form: str) -> str:
    """The text of the page in one of its forms."""
    part = "" if language == "en" else f"{language}/"
    address = f"# url: https://doc.vtrix.ai/docs/{part}api/acme/{facts['model_id'].replace('_', '-')}\n"
    if form == "gitbook":
        return address + "\n".join(_gitbook(facts)) + "\n"
    words = WORDS[language]
    title = [facts["display_name"], facts["model_id"], "Model with controls."] if form == "spaced" else []
    blocks = [*title, *_authentication(words), words.parameters]
    head = [f"model string {words.required}", words.model, words.value.format(facts["model_id"])]
    groups = [head, *(list(_lines(parameter, words)) for parameter in facts["params"])]
    gap = "\n\n" if form == "spaced" else "\n"
    between = "\n\n\n" if form == "spaced" else "\n"
    text = gap.join(blocks) + gap + between.join(gap.join(group) for group in groups) + between
    return address + text + gap.join(_behind(facts, words, form)) + "\n"


def behind(facts: dict[str, Any], language: str) -> str:
    """The heading that follows the parameters."""
    return "Polling" if facts["polled"] else WORDS[language].errors


def _authentication(words: Words) -> list[str]:
    return [
        words.authentication,
        f"authorization string {words.required}",
        "All APIs require authentication via Bearer Token",
        "Get API Key:",
        "Visit API Key Management Page to get your API Key",
        "Usage:",
        "Add to request header:",
        "Authorization: Bearer YOUR_API_KEY",
    ]


def _lines(parameter: dict[str, Any], words: Words) -> Iterator[str]:
    required = f" {words.required}" if parameter["required"] else ""
    yield f"{parameter['key']} {parameter['type']}{required}"
    yield from described(parameter)
    facts = dict(fact_lines(parameter, words))
    for name in parameter["order"]:
        if name in facts:
            yield facts[name]


def described(parameter: dict[str, Any]) -> list[str]:
    """The lines of a parameter's description, which names what its value is a multiple of."""
    *lines, last = parameter["description"].split("\n")
    if parameter["multiple_of"] is not None:
        last = f"{last.rstrip('.')}, must be a multiple of {parameter['multiple_of']}"
    return [*lines, last]


def fact_lines(parameter: dict[str, Any], words: Words) -> Iterator[tuple[str, str]]:
    """The lines that state facts, by what they state."""
    if parameter["options"] is not None:
        yield "options", words.options.format(", ".join(parameter["options"]))
    if parameter["default"] is not None:
        default = parameter["default"]
        yield "default", words.default.format(str(default).lower() if isinstance(default, bool) else default)
    if parameter["max"] is not None:
        yield "range", words.range.format(parameter["min"], parameter["max"])
    elif parameter["min"] is not None:
        yield "range", words.minimum.format(parameter["min"])


def _behind(facts: dict[str, Any], words: Words, form: str) -> Iterator[str]:
    if facts["polled"]:
        yield "Polling"
        yield "Generation takes time, so poll the task status after creation"
        yield "Response Format"
        for head, text in RESPONSE:
            key, kind = head.split()
            nested = form == "compact" and kind == "string"
            yield from (key, f"{kind}{text}") if nested else (head, text)
    yield words.errors
    if form == "spaced":
        yield "\n".join("".join(row) for row in (words.table, *ERRORS))
    else:
        yield "\n".join(
            ["| {} | {} |".format(*words.table), "|---|---|", *("| {} | {} |".format(*row) for row in ERRORS)]
        )


def _gitbook(facts: dict[str, Any]) -> Iterator[str]:
    yield facts["display_name"]
    yield f"Model ID: {facts['model_id']}"
    yield from (
        "Model with controls.",
        "Authentication",
        "Code Examples",
        "Parameters Reference",
        "Parameters",
    )
    yield from ("model", "string", "✅", "-", "-", f"Model ID: {facts['model_id']}")
    for one in facts["params"]:
        default = one["default"]
        shown = str(default).lower() if isinstance(default, bool) else str(default)
        limits = f"{one['min']}-{one['max']}" if one["max"] is not None else "-"
        options = ", ".join(one["options"]) if one["options"] is not None else limits
        yield from (one["key"], one["type"], "✅" if one["required"] else "❌")
        yield from ("-" if default is None else shown, options, one["description"].replace("\n", " "))
