"""Saved docs pages for the tests of layouts: those of the corpus, and made ones in the providers' forms."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from specpress.importer.extracted import ExtractedPage, ExtractedParameter, Lost, Stated
from specpress.importer.layouts import LAYOUTS
from specpress.importer.page import Line, Page

CORPUS = Path(__file__).parents[1] / "corpus" / "pages"


def page(text: str, url: str | None = None) -> Page:
    """A page of a text, whose first line may be its address."""
    lines = text.split("\n")
    first = 1
    if lines[0].startswith("# url: "):
        url, first, lines = lines[0].removeprefix("# url: "), 2, lines[1:]
    return Page(
        "page", tuple(Line(at, one) for at, one in enumerate(lines, first)), url, None, date(2026, 1, 1)
    )


def corpus_page(provider: str, name: str) -> str:
    """The text of a page of the corpus."""
    return (CORPUS / provider / name).read_text(encoding="utf-8").rstrip("\n")


def read(text: str, provider: str, url: str | None = None) -> ExtractedPage:
    """What the provider's layout reads on a page, which it must recognise."""
    saved = page(text, url)
    form = LAYOUTS[provider].form(saved)
    assert form is not None
    return LAYOUTS[provider].read(saved, form)


def parameters(found: ExtractedPage) -> dict[str, ExtractedParameter]:
    """The parameters whose keys are known."""
    return {one.key.value: one for one in found.parameters if isinstance(one.key, Stated)}


def value(reading: Any) -> Any:
    """What is stated; the word lost, or None for silence."""
    return "lost" if isinstance(reading, Lost) else None if reading is None else reading.value


FACTS = (
    *(
        "type",
        "required",
        "default",
        "options",
        "min",
        "max",
        "length",
        "example",
        "multiple_of",
        "max_items",
    ),
    "ratio",
)


def stated(found: ExtractedPage) -> dict[tuple[str, str], object]:
    """All that is stated of parameters, by key and fact."""
    return {
        (key, name): reading.value
        for key, parameter in parameters(found).items()
        for name in FACTS
        if isinstance(reading := getattr(parameter, name), Stated)
    }


def check_cuts(provider: str, name: str, step: int) -> None:
    """A page of the corpus that ends anywhere says nothing that the whole one does not say."""
    text = corpus_page(provider, name)
    whole = stated(read(text, provider))
    layout = LAYOUTS[provider]
    for end in range(len(text) // 4, len(text), step):
        saved = page(text[:end])
        if form := layout.form(saved):
            for fact, seen in stated(layout.read(saved, form)).items():
                assert whole[fact] == seen, (text[:end][-40:], fact)


@dataclass(frozen=True)
class Made:
    """A parameter of a made page."""

    key: str
    type: str
    required: bool = False
    text: Sequence[str] = ("Some text.",)
    facts: Sequence[tuple[str, str]] = ()
    """Label and value, such as options and `a, b`."""
    inner: Sequence[Made] = ()
    example: Any = None


@dataclass(frozen=True)
class Locale:
    """The words of a page's chrome."""

    required: str
    labels: dict[str, str]
    colon: str = ": "
    parameters: str = "Parameters"
    polling: str = "Polling"
    errors: str = "Error Codes"
    answer: str = "Response parameters"
    section: str = "Section titled “{}”"


ENGLISH = Locale("required", {"options": "Options", "default": "Default", "range": "Range", "value": "Value"})
CHINESE = Locale(
    "必填",
    {"options": "可选值", "default": "默认值", "range": "范围", "value": "值"},
    "",
    "参数",
    "轮询",
    "错误码",
    "响应参数",
    "“{}”部分",
)
WIDE = replace(CHINESE, colon="\uff1a")
"""Chinese with its own wide colon, where the other form has none."""
RUSSIAN = Locale(
    "обязательно",
    {"options": "Варианты", "default": "По умолчанию", "range": "Диапазон", "value": "Значение"},
    ": ",
    "Параметры",
    "Опрос",
    "Коды ошибок",
    "Параметры ответа",
    "Заголовок раздела «{}»",
)
UNKNOWN = Locale(
    "obvezno",
    {"options": "Options", "default": "Default", "range": "Range", "value": "Vrednost"},
    ": ",
    "Parametri",
    "Poizvedovanje",
    "Kode napak",
    "Parametri odgovora",
    "Naslov odseka »{}« “{}”",
)
"""A language that no table has; its facts are in English, as ODIRouter's are under Russian headings."""


def _block(one: Made, locale: Locale) -> list[str]:
    mark = f" {locale.required}" if one.required else ""
    facts = [f"{locale.labels[label]}{locale.colon}{text}" for label, text in one.facts]
    return [f"{one.key} {one.type}{mark}", *one.text, *facts]


_ANSWER = (
    Made("error", "object", text=("Present on failure",)),
    Made("usage", "object", text=("Statistics",)),
)


def vtrix(made: Sequence[Made], locale: Locale, spaced: bool) -> str:
    """A Vtrix page in its spaced or its compact form."""
    between = "\n\n" if spaced else "\n"
    head = ["⌘K", "A Model", "some_model_1", "It makes things."] if spaced else []
    head += ["Auth", f"authorization string {locale.required}", "A token", "Authorization: Bearer KEY"]
    model = Made("model", "string", True, ("Model ID",), (("value", "some_model_1"),))
    blocks = [between.join(_nested(one, locale, spaced)) for one in (model, *made)]
    answer = [between.join(_block(one, locale)) for one in _ANSWER]
    errors = [locale.errors, "\n".join(("CodeText", "401No key", "429Too fast"))]
    return between.join([*head, locale.parameters]) + (between * 2 if spaced else between).join(
        ["", *blocks, between.join((locale.polling, "Ask again.")), *answer, between.join(errors)]
    )


def _nested(one: Made, locale: Locale, spaced: bool) -> list[str]:
    lines = _block(one, locale)
    for inner in one.inner:
        name, *rest = _block(inner, locale)
        lines += [name, *rest] if spaced else [inner.key, f"{inner.type}{rest[0]}", *rest[1:]]
    return lines


def odirouter(made: Sequence[Made], locale: Locale, spaced: bool) -> str:
    """An ODIRouter page in its spaced or its compact form."""
    example = {one.key: one.example for one in made if one.example is not None}
    calls = ["POST /v1/queue/some_model_1 # a", "GET /v1/queue/some_model_1/requests/{request_id}/status # b"]
    curl = ['curl --location "https://odirouter.ai/model/v1/queue/some_model_1" \\', "--data '"]
    answer = '{ "request_id": "x_1", "queue_position": 0 }'
    head = ["A Model", "some_model_1", "It makes things."]
    if spaced:
        code = "\n".join([*calls, "Terminal", curl[0], curl[1] + json.dumps(example, indent=0) + "'"])
        lines = [line for one in made for line in _block(one, locale)]
        return "\n\n".join(["Skip", *head, code]) + "\n" + "\n\n".join([*lines, answer])
    title = locale.section.format(locale.parameters, locale.parameters)
    glued = title + " ".join(curl) + json.dumps(example) + "'"
    lines = [line for one in made for line in _block(one, locale)[1:]]
    ends = [locale.answer, locale.section.format(locale.answer, locale.answer) + answer]
    return "\n".join([*head, "".join(calls) + locale.parameters, glued + lines[0], *lines[1:], *ends])
