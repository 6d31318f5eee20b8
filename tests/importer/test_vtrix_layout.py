"""Vtrix's pages: what is read of them in every form and language, and what is not claimed."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from time import process_time

import pytest

from importer import docs_pages
from importer.docs_pages import (
    CHINESE,
    ENGLISH,
    RUSSIAN,
    UNKNOWN,
    WIDE,
    Locale,
    Made,
    parameters,
    read,
    value,
)
from specpress.importer.extracted import Limit, Lost, Stated
from specpress.importer.layouts import LAYOUTS

URL = "https://doc.vtrix.ai/docs/api/x/some-model"
MADE = (
    Made("text", "string", True, ("What to say.",)),
    Made("pace", "number", facts=(("default", "1.5"), ("range", "0.5 - 2"))),
    Made("voice", "string | null", facts=(("options", "ann, bob, c_3"), ("default", "bob"))),
    Made("loud", "boolean", facts=(("default", "false"),)),
    Made(
        "extra",
        "object",
        inner=(Made("tone", "string", text=("The tone.",), facts=(("options", "low, high"),)),),
    ),
    Made("last", "integer", text=("The last, must be a multiple of 8.",), facts=(("range", "8 - 64"),)),
)


@pytest.mark.parametrize("spaced", [True, False])
@pytest.mark.parametrize("locale", [ENGLISH, CHINESE, WIDE, RUSSIAN, UNKNOWN])
def test_a_made_page_is_read_whole(locale: Locale, spaced: bool) -> None:
    found = read(docs_pages.vtrix(MADE, locale, spaced), "vtrix", URL)
    made = parameters(found)
    assert found.form == ("spaced" if spaced else "compact")
    assert value(found.model) == "some_model_1"
    assert value(found.title) == ("A Model" if spaced else None)
    assert list(made) == ["text", "pace", "voice", "loud", "extra", "extra.tone", "last"]
    assert [value(one.required) for one in made.values()][:5] == [True, False, False, False, False]
    assert [value(one.type) for one in made.values()][2:4] == ["string | null", "boolean"]
    assert (value(made["pace"].default), value(made["pace"].min)) == ("1.5", Decimal("0.5"))
    assert value(made["pace"].max) == 2
    assert (value(made["voice"].options), value(made["voice"].default)) == (("ann", "bob", "c_3"), "bob")
    assert value(made["loud"].default) == "false"
    assert value(made["extra.tone"].options) == ("low", "high")
    assert (value(made["last"].multiple_of), value(made["last"].max)) == (8, 64)
    assert (found.complete, value(found.errors)) == (True, ("401", "429"))


def test_a_label_of_no_known_language_states_nothing() -> None:
    locale = replace(
        ENGLISH, labels={"options": "Izbire", "default": "Privzeto", "range": "Obseg", "value": "Vrednost"}
    )
    made = parameters(read(docs_pages.vtrix(MADE, locale, True), "vtrix", URL))
    assert {value(made["pace"].default), value(made["pace"].min), value(made["voice"].options)} == {"lost"}


def test_two_marks_that_are_not_known_decide_nothing() -> None:
    text = docs_pages.vtrix(MADE, UNKNOWN, True).replace("pace number", "pace number neobvezno")
    made = parameters(read(text, "vtrix", URL))
    assert value(made["pace"].required) == "lost"
    assert value(made["loud"].required) is False


def test_a_mark_beside_a_known_one_may_mean_anything() -> None:
    text = docs_pages.vtrix(MADE, ENGLISH, True)
    marked = text.replace("pace number", "pace number deprecated").replace(
        "loud boolean", "loud boolean (optional)"
    )
    made = parameters(read(marked, "vtrix", URL))
    assert [value(made[key].required) for key in ("text", "pace", "loud")] == [True, "lost", False]


def test_a_key_whose_depth_cannot_be_seen_is_lost() -> None:
    deep = Made("a", "object", inner=(Made("b", "object"), Made("c", "string")))
    found = read(docs_pages.vtrix((deep, Made("d", "string")), ENGLISH, True), "vtrix", URL)
    assert list(parameters(found)) == ["a", "a.b", "d"]
    assert found.complete is False


def test_a_description_that_reads_like_a_heading_ends_nothing() -> None:
    made = (Made("response_format", "string", text=("Response format",)), Made("end", "string"))
    assert list(parameters(read(docs_pages.vtrix(made, ENGLISH, False), "vtrix", URL))) == [
        "response_format",
        "end",
    ]


def test_a_table_with_each_cell_on_a_line_is_read() -> None:
    found = read(docs_pages.corpus_page("vtrix", "claude-sonnet-4-5.en.gitbook.txt"), "vtrix")
    made = parameters(found)
    assert (value(found.model), value(found.title)) == ("vtrix-claude-sonnet-4.5", "Claude Sonnet 4.5")
    assert value(made["messages[].role"].options) == ("user", "assistant", "system", "developer")
    assert (value(made["max_tokens"].min), value(made["max_tokens"].max)) == (1, 64000)
    assert made["max_tokens"].default == Stated(None, 36)
    assert value(made["messages[].content"].type) == "string/array"
    assert (value(made["stream"].default), value(made["stream"].options)) == ("false", "lost")
    assert found.cut == Stated("parameters", 54)


PIPED = """\
A Model
Model ID: some_model_1
| Параметр | Тип | Обяз. | Описание |
|---|---|---|---|
| model | string | ✅ | Model ID: some_model_1 |
| prompt | string | ✅ | Up to 500 characters. |
| size | string | ❌ | The size. |
Errors
| 401 | No key |
| 402 | No money |"""


def test_a_pipe_table_with_marks_is_read() -> None:
    found = read(PIPED, "vtrix", URL)
    made = parameters(found)
    assert [(key, value(one.required)) for key, one in made.items()] == [("prompt", True), ("size", False)]
    assert value(made["prompt"].length) == Limit(500)
    assert (found.complete, value(found.errors)) == (True, ("401", "402"))


def test_a_parameter_that_is_listed_twice_is_in_doubt() -> None:
    found = read(docs_pages.corpus_page("vtrix", "wan25-i2i-preview-intl.en.spaced.txt"), "vtrix")
    assert [one.key for one in found.parameters][-1] == Lost("`input.negative_prompt` is listed twice.", 70)
    images = parameters(found)["input.images"]
    assert value(images.max_items) == 3
    assert images.media is not None
    assert (value(images.media.max_size), value(images.media.min_side), value(images.media.alpha)) == (
        "10 MB",
        384,
        False,
    )
    assert value(images.media.mime_types) == ("image/jpeg", "image/png", "image/bmp", "image/webp")


@pytest.mark.parametrize(
    "text", ["", "\n", "Hello", "authorization string required", "| model | string | Yes |", "model"]
)
def test_other_pages_are_not_claimed(text: str) -> None:
    assert LAYOUTS["vtrix"].form(docs_pages.page(text)) is None
    assert LAYOUTS["vtrix"].form(docs_pages.page(text, URL)) is None


@pytest.mark.parametrize(
    "name",
    [
        "viduq1-text2video.en.compact.txt",
        "gemini-2-0-flash.en.spaced.txt",
        "claude-sonnet-4-5.en.gitbook.txt",
    ],
)
def test_a_page_that_is_cut_anywhere_never_yields_another_fact(name: str) -> None:
    docs_pages.check_cuts("vtrix", name, step=3)


@pytest.mark.parametrize("long", ["a: ", "maximum ", "1,", "Options: (", "a string | ", "Base64 ", " "])
@pytest.mark.parametrize("name", ["vtrix", "odirouter"])
def test_a_line_of_a_megabyte_is_left_unread_and_costs_no_more_than_its_length(name: str, long: str) -> None:
    render = docs_pages.vtrix if name == "vtrix" else docs_pages.odirouter
    text = render(MADE, ENGLISH, False)
    at = text.index("What to say.") if name == "vtrix" else text.index("Some text.")
    started = process_time()
    saved = docs_pages.page(text[:at] + long * (1_000_000 // len(long)) + "\n" + text[at:])
    form = LAYOUTS[name].form(saved)
    assert form is not None
    assert LAYOUTS[name].read(saved, form).parameters
    assert process_time() - started < 10
