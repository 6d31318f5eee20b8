"""An ODIRouter page, also as SeaArt shows it, written from the facts of a model as the pages of the corpus are."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from importer.page_forms.vtrix import WORDS as VTRIX_WORDS
from importer.page_forms.vtrix import described, fact_lines

FORMS = ("spaced", "compact")
HOSTS = (
    "http://www.odirouter.ai/docs/api-reference/model-api",
    "https://cloud.seaart.ai/docs/api-reference/model-api",
    "https://real-cloud.seaart.dev/docs/api-reference/model-api",
)
FACTS = VTRIX_WORDS["en"]
"""Facts are in English, whatever the language around them."""


@dataclass(frozen=True, slots=True)
class Words:
    """What the page says around the facts."""

    required: str
    skip: tuple[str, str]
    terminal: str
    section: str
    headings: tuple[str, str, str]
    steps: tuple[str, str, str, str]
    columns: tuple[str, str, str]


WORDS = {
    "en": Words(
        "required",
        ("Skip to content", "Home"),
        "Terminal window",
        "Section titled “{}”",
        ("Endpoints", "Request parameters", "Response parameters"),
        ("Create task", "Check status", "Get result", "Cancel task"),
        ("Field", "Type", "Description"),
    ),
    "ru": Words(
        "обязательно",
        ("Перейти к содержимому", "Главная"),
        "Окно терминала",
        "Заголовок раздела «{}»",
        ("Эндпоинты", "Параметры запроса", "Параметры ответа"),
        ("Создать задачу", "Проверить статус", "Получить результат", "Отменить задачу"),
        ("Поле", "Тип", "Описание"),
    ),
    "de": Words(
        "erforderlich",
        ("Zum Inhalt springen", "Start"),
        "Terminalfenster",
        "Abschnitt „{}“",
        ("Endpunkte", "Anfrageparameter", "Antwortparameter"),
        ("Aufgabe anlegen", "Status prüfen", "Ergebnis holen", "Aufgabe abbrechen"),
        ("Feld", "Typ", "Beschreibung"),
    ),
    "zh-hans": Words(
        "必填",
        ("跳转到内容", "首页"),
        "终端窗口",
        "",
        ("端点", "请求参数", "响应参数"),
        ("创建任务", "查询状态", "获取结果", "取消任务"),
        ("字段", "类型", "描述"),
    ),
}


def page(facts: dict[str, Any], language: str, form: str) -> str:
    """The text of the page in one of its forms."""
    address = f"# url: {facts['host']}/acme/{facts['model_id'].replace('_', '-')}\n"
    return address + (_spaced if form == "spaced" else _compact)(facts, WORDS[language])


def _endpoints(facts: dict[str, Any], words: Words) -> list[str]:
    base = f"/v1/queue/{facts['model_id']}"
    ends = (f"POST {base}", *(f"{verb} {base}/requests/{{request_id}}/{end}" for verb, end in _ENDS))
    return [f"{end} # {step}" for end, step in zip(ends, words.steps, strict=True)]


_ENDS = (("GET", "status"), ("GET", "response"), ("PUT", "cancel"))


def _curl(facts: dict[str, Any]) -> list[str]:
    headers = ("Authorization: Bearer YOUR_API_KEY", "Content-Type: application/json")
    return [
        f'curl --location "https://odirouter.ai/model/v1/queue/{facts["model_id"]}" \\',
        *(f'--header "{header}" \\' for header in headers),
    ]


def _example(facts: dict[str, Any]) -> dict[str, Any]:
    return {one["key"]: one["example"] for one in facts["params"] if one["example"] is not None}


def _answer(facts: dict[str, Any]) -> dict[str, Any]:
    base = f"https://odirouter.ai/model/v1/queue/{facts['model_id']}/requests/mmsu_01hxyz..."
    return {"request_id": "mmsu_01hxyz...", "response_url": f"{base}/response", "queue_position": 0}


def _spaced(facts: dict[str, Any], words: Words) -> str:
    top = (
        "\n".join(words.skip)
        + f"\n\n{facts['display_name']}\n\n{facts['model_id']}\n\nA model of images.\n\n"
    )
    body = [line.strip() for line in json.dumps(_example(facts), indent=1, ensure_ascii=False).splitlines()]
    curl = [
        *_endpoints(facts, words),
        words.terminal,
        *_curl(facts),
        "--data '" + body[0],
        *body[1:-1],
        body[-1] + "'",
    ]
    blocks = [block for one in facts["params"] for block in _parameter(one, words)]
    answer = json.dumps(_answer(facts), indent=1).replace("\n ", "\n")
    table = "\n".join(["".join(words.columns), "request_idstringId of the task."])
    return top + "\n".join(curl) + "\n" + "\n\n".join([*blocks, answer, table]) + "\n"


def _parameter(parameter: dict[str, Any], words: Words) -> Iterator[str]:
    required = f" {words.required}" if parameter["required"] else ""
    yield f"{parameter['key']} {parameter['type']}{required}"
    yield from _texts(parameter)


def _texts(parameter: dict[str, Any]) -> Iterator[str]:
    yield from described(parameter)
    words = replace(
        FACTS,
        options="Allowed values: {}" if parameter["allowed"] else FACTS.options,
        range="Range: {} <= x <= {}" if parameter["relations"] else FACTS.range,
    )
    facts = dict(fact_lines(parameter, words))
    yield from (facts[name] for name in ("options", "range", "default") if name in facts)


def _compact(facts: dict[str, Any], words: Words) -> str:
    sections = [words.section.format(heading) for heading in words.headings]
    plain = not words.section
    heads = [
        "" if plain else f"{head}\n{section}" for head, section in zip(words.headings, sections, strict=True)
    ]
    curl = " ".join([*_curl(facts), f"--data '{_one_line(_example(facts))}'"])
    texts = [line for one in facts["params"] for line in _texts(one)]
    top = f"{facts['display_name']}\n{facts['model_id']}\nA model of images.\n"
    request = heads[0] + "".join(_endpoints(facts, words)) + heads[1] + curl + "\n".join(texts) + "\n"
    table = "| {} | {} | {} |\n|---|---|---|\n".format(*words.columns)
    return (
        top
        + request
        + heads[2]
        + _one_line(_answer(facts))
        + table
        + "request_id | string | Id of the task. |\n"
    )


def _one_line(document: dict[str, Any]) -> str:
    return " ".join(line.strip() for line in json.dumps(document, indent=1, ensure_ascii=False).splitlines())
