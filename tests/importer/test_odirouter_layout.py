"""ODIRouter's and SeaArt's pages: what is read in every form, and which names the compact form lets be given back."""

from __future__ import annotations

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
from specpress.importer.extracted import ExtractedPage, Limit, Lost, Stated
from specpress.importer.layouts import LAYOUTS

URL = "https://www.odirouter.ai/docs/api-reference/model-api/x/some-model"
MADE = (
    Made("prompt", "string", True, ("What to draw.",), example="A red apple."),
    Made("photo", "string", text=("Image URL or Base64. Supports up to 20MB.",)),
    Made("photo_2", "string", text=("Image URL or Base64. Supports up to 20MB.",)),
    Made("pace", "int", text=("How fast.",), facts=(("range", "1 - 9"), ("default", "3")), example=4),
    Made(
        "look",
        "string",
        text=("How it looks.",),
        facts=(("options", "plain, odd"), ("default", "odd")),
        example="plain",
    ),
    Made("sharp", "bool", text=("Sharper.",), facts=(("default", "false"),), example=True),
)
ENDPOINTS = ("POST /v1/queue/some_model_1", "GET /v1/queue/some_model_1/requests/{request_id}/status")


@pytest.mark.parametrize("locale", [ENGLISH, CHINESE, WIDE, RUSSIAN, UNKNOWN])
def test_a_made_spaced_page_is_read_whole(locale: Locale) -> None:
    found = read(docs_pages.odirouter(MADE, locale, True), "odirouter", URL)
    made = parameters(found)
    assert (found.form, found.complete) == ("odirouter-spaced", True)
    assert (value(found.model), value(found.title)) == ("some_model_1", "A Model")
    assert tuple(one.value for one in found.endpoints) == ENDPOINTS
    assert [(key, value(one.required)) for key, one in made.items()] == [
        (one.key, one.required) for one in MADE
    ]
    assert [value(one.type) for one in made.values()] == [one.type for one in MADE]
    assert (value(made["pace"].min), value(made["pace"].max), value(made["pace"].default)) == (1, 9, "3")
    assert value(made["look"].options) == ("plain", "odd")
    assert found.examples[0].request["pace"] == 4


@pytest.mark.parametrize("locale", [ENGLISH, CHINESE, WIDE, RUSSIAN, UNKNOWN])
def test_a_made_compact_page_gets_the_names_that_are_certain(locale: Locale) -> None:
    found = read(docs_pages.odirouter(MADE, locale, False), "odirouter", URL)
    made = parameters(found)
    assert (found.form, found.complete) == ("odirouter-compact", False)
    assert list(made) == ["prompt", "pace", "look", "sharp"]
    assert [isinstance(one.key, Lost) for one in found.parameters] == [False, True, True, False, False, False]
    assert (value(made["pace"].min), value(made["pace"].default)) == (1, "3")
    assert (value(made["look"].options), value(made["look"].default)) == (("plain", "odd"), "odd")
    assert {value(one.type) for one in found.parameters} | {
        value(one.required) for one in found.parameters
    } == {"lost"}
    nameless = found.parameters[1]
    assert nameless.media is not None
    assert (value(nameless.media.max_size), value(nameless.media.forms)) == ("20 MB", ("url", "base64"))


def compact(*made: Made) -> ExtractedPage:
    return read(docs_pages.odirouter(made, ENGLISH, False), "odirouter", URL)


def test_a_name_that_could_be_given_to_two_lines_is_given_to_none() -> None:
    found = compact(
        Made("prompt", "string", text=("What to draw.",), example="An apple."),
        Made("style", "string", text=("The first thing.",), facts=(("default", "a"),)),
        Made("tone", "string", text=("The second thing.",), facts=(("default", "b"),), example="c"),
    )
    tone = parameters(found)["tone"]
    assert {value(tone.default), value(tone.options)} == {"lost"}
    assert value(parameters(found)["prompt"].default) == "lost"
    assert [value(one.default) for one in found.parameters if isinstance(one.key, Lost)] == ["b"]


def test_a_first_line_is_not_the_first_keys_where_another_is_called_like_it() -> None:
    found = compact(
        Made("hint", "string", text=("Something.",)),
        Made("prompt", "string", text=("Prompt for the image.",), facts=(("default", "x"),), example="y"),
        Made("hue", "int", text=("A hue.",), facts=(("range", "1 - 5"),), example=2),
    )
    assert value(parameters(found)["prompt"].default) in ("x", "lost")
    assert value(parameters(found)["hue"].max) == 5


def test_facts_behind_a_line_that_may_be_another_parameters_are_lost() -> None:
    found = compact(
        Made(
            "prompt",
            "string",
            text=("What to draw.", "What not to draw."),
            facts=(("default", "x"),),
            example="y",
        ),
        Made("hue", "int", text=("A hue.",), facts=(("range", "1 - 5"),), example=2),
    )
    assert value(parameters(found)["hue"].max) == 5
    assert value(parameters(found)["prompt"].default) in ("x", "lost")
    assert found.doubts


def test_a_value_that_contradicts_what_a_line_states_keeps_the_name_from_it() -> None:
    found = compact(
        Made("prompt", "string", text=("What to draw.",), example="An apple."),
        Made("hue", "int", text=("A hue.",), facts=(("range", "1 - 5"),), example=70),
    )
    assert value(parameters(found)["hue"].max) == "lost"


def test_eight_images_of_which_the_example_has_one() -> None:
    found = read(docs_pages.corpus_page("odirouter", "flux-2-pro.ru.odirouter-compact.txt"), "odirouter")
    keys = [value(one.key) for one in found.parameters]
    tail = ["seed", "width", "height", "safety_tolerance", "output_format"]
    assert keys == ["prompt", "input_image", *["lost"] * 7, *tail]
    made = parameters(found)
    assert (value(made["height"].min), value(made["height"].multiple_of)) == (64, 32)


def test_a_page_that_is_cut_names_what_it_shows_for_certain() -> None:
    found = read(
        docs_pages.corpus_page("odirouter", "gpt-image-1-edit.ru.odirouter-compact.txt"), "odirouter"
    )
    made = parameters(found)
    assert value(made["prompt"].length) == Limit(32000)
    assert value(made["input_fidelity"].options) == ("high", "low")
    assert value(made["background"].options) == ("transparent", "opaque", "auto")
    assert {value(made["output_format"].options), value(made["moderation"].options)} == {"lost"}
    assert found.cut == Stated("request parameters", 26)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "POST /v1/queue/{endpoint}",
        "some_model\nPOST /v1/queue/other",
        "https://odirouter.ai/model/v1/queue/x",
    ],
)
def test_other_pages_are_not_claimed(text: str) -> None:
    assert LAYOUTS["odirouter"].form(docs_pages.page(text, URL)) is None


@pytest.mark.parametrize(
    "name", ["flux-kontext-pro.ru.odirouter-compact.txt", "flux-kontext-max.en.seaart-dev-spaced.txt"]
)
def test_a_page_that_is_cut_anywhere_never_yields_another_fact(name: str) -> None:
    docs_pages.check_cuts("odirouter", name, step=5)
