"""Rivya's layout on rows that are hard to part, on pages cut anywhere, and on what is none of its pages."""

from __future__ import annotations

import re
import time
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from importer import docs_pages
from importer.docs_pages import parameters, value
from importer.page_forms import rivya
from importer.page_forms.blocks import as_glued, as_markdown
from importer.page_forms.languages import LANGUAGES
from importer.page_forms.models import NULLS, rivya_models
from importer.transcribed.found import readings
from importer.transcribed.truth import truth_of
from specpress.importer.extracted import ExtractedPage, Lost, Stated
from specpress.importer.layouts import LAYOUTS
from specpress.importer.page import Page
from specpress.importer.reading import read_bytes

PAGES = sorted((Path(__file__).parents[1] / "corpus" / "pages" / "rivya").glob("*.txt"))
PLAIN = "Aspect ratio", "Watermark", "Output size of the picture", "長寬比", "প্রতিটি ফ্রেমের আকার"
FACTS = ("key", "type", "required", "default", "options", "min", "max", "step")
OF_PAGE = ("title", "model", "modality", "inputs", "files", "credits", "billing", "prompt_limit", "errors")


def saved(text: str) -> Page:
    page = read_bytes(text.encode(), "page", date.min)
    assert isinstance(page, Page)
    return page


def read(text: str) -> ExtractedPage:
    page = saved(text)
    return LAYOUTS["rivya"].read(page, LAYOUTS["rivya"].form(page) or "none")


def form_of(text: str) -> str | None:
    return LAYOUTS["rivya"].form(saved(text))


def test_a_glued_page_with_plain_descriptions_loses_hardly_anything() -> None:
    """That nothing is wrong on such pages, whatever their descriptions begin with, `test_page_forms.py` proves."""
    lost = total = 0

    @settings(max_examples=300, derandomize=True, database=None, deadline=None)
    @given(facts=rivya_models(PLAIN, traps=False), tag=st.sampled_from(sorted(LANGUAGES)))
    def tried(facts: dict[str, Any], tag: str) -> None:
        nonlocal lost, total
        language = LANGUAGES[tag]
        page = read(as_glued(rivya.page(facts, language, "glued")))
        # Some copies have lost both words for required and not; some languages' words are not known.
        unread = ("files", "modality", *([".required"] if language.glued == ("", "") else []))
        found = [reading for name, reading in readings(page, truth_of(facts)) if not name.endswith(unread)]
        total += len(found)
        lost += sum(isinstance(reading, Lost) for reading in found)

    tried()
    assert total > 3000
    # A key such as `noiseNo` and options such as `1K, 0.5K` admit two readings. It was 2.0 to 3.1% in a dozen runs:
    # Hypothesis draws constants of whatever modules are loaded, so the pages are not the same in each.
    assert lost < 0.04 * total


ROWS = [
    ("seednumberNo-1min -1 / max 2147483647-Empty means random.", {"default": "-1", "min": Decimal(-1)}),
    ("seednumberNo-min 0-0 is a seed", {"default": None, "min": Decimal(0), "max": None, "options": None}),
    ("durationnumberNo5-5, 10Duration", {"default": "5", "options": ("5", "10"), "max": None}),
    ("durationselectNo5-5, 103D model", {"default": "5", "options": Lost}),
    ("durationselectNo5-5, 103 to 10 seconds", {"default": "5", "options": ("5", "10")}),
    ("durationselectNo5-5, 153 to 10 seconds", {"default": "5", "options": Lost}),
    ("durationselectNo10-5, 10s long", {"default": "10", "options": ("5", "10")}),
    ("resolutionselectNo720p-480p, 720pTiers are `480p`, 720p", {"options": ("480p", "720p")}),
    ("sizeselectNo--standard, highImage size", {"default": None, "options": ("standard", "high")}),
    ("output_formatselectNopng-png, jpegoutput format", {"options": ("png", "jpeg")}),
    ("ratioselectNo--A, 0Aspect ratio", {"options": Lost}),
    ("ratioselectNo--1:1, 16:9, 9:165, 10 or 15 seconds", {"options": Lost}),
    ("context_modesliderNo5--Unknown type", {"key": Lost}),
    ("output_formatselectNopng-png, jpegin small letters", {"default": "png", "options": Lost}),
    ("modeselectNofast-fast, slowpH of it", {"default": "fast", "options": Lost}),
    ("modelselectNoV5_5-V5, V4_5, V5_5Which one", {"options": ("V5", "V4_5", "V5_5")}),
    ("filterselectYestrue-true, falsewhen on, it filters", {"required": True, "options": ("true", "false")}),
    ("localeselectNoen-US-en-US, en-GBLanguage", {"default": "en-US", "options": ("en-US", "en-GB")}),
    ("contexttextNo---Context", {"key": "context", "type": "text", "default": None}),
    ("text_stringtextNoen--String", {"key": "text_string", "type": "text", "default": "en"}),
    ("cfgnumberNo0.5min 0 / max 1 / step 0.05-Scale", {"step": Decimal("0.05"), "default": "0.5"}),
    ("cfgnumberNo0.5min 0 / max 1-1, 2 or 3", {"max": Decimal(1), "options": Lost}),
    ("nnumberNo1step 2-Count", {"default": "1", "min": None, "step": Decimal(2)}),
    ("powersliderNo5min 0 / max 9-Power", {"key": Lost}),
    ("flagbooleanNofalse--Flag", {"default": "false", "options": None}),
]


def a_page(*keys: str, form: str = "md", limit: int | None = None) -> str:
    """A page of a model with some parameters that take any text."""
    params = [
        {**NULLS, "key": key, "type": "text", "required": False, "description": key.title()} for key in keys
    ]
    facts = {
        "model_id": "tiny-model-2", "display_name": "Tiny Model 2", "modality": "image", "inputs": ["text"],
        "files_api": "not_required", "base_credits": 1, "billing": "FIXED", "prompt_limit": limit,
        "upload": None, "params": params,
    }  # fmt: skip
    blocks = rivya.page(facts, LANGUAGES["en"], form)
    return as_glued(blocks) if form == "glued" else as_markdown(blocks)


def glued_page(row: str, cut: bool = False) -> str:
    before, behind = a_page("first", "last", form="glued").split("lasttextNo---Last")
    return before + row + ("" if cut else behind)


@pytest.mark.parametrize(
    ("row", "facts"), ROWS, ids=[row.split("N")[0] + str(index) for index, (row, _) in enumerate(ROWS)]
)
def test_a_glued_row_says_what_is_certain(row: str, facts: dict[str, object]) -> None:
    page = read(glued_page(row))
    parameter = page.parameters[-1]
    for name, expected in facts.items():
        fact = getattr(parameter, name)
        if expected is Lost:
            assert isinstance(fact, Lost), fact
        else:
            assert fact == Stated(expected, parameter.line)
    assert page.complete == isinstance(parameter.key, Stated)


def test_a_cut_row_says_what_stands_before_the_cut() -> None:
    page = read(glued_page("sizeselectNosquare_hd-square, squa", cut=True))
    row = page.parameters[-1]
    assert (row.default, row.required) == (Stated("square_hd", row.line), Stated(False, row.line))
    assert isinstance(row.options, Lost)
    assert not page.complete
    assert page.cut == Stated("model parameters", row.line)


def test_a_cut_row_shows_no_key_that_may_go_on() -> None:
    page = read(glued_page("contextsel", cut=True))
    assert page.cut is not None
    assert [parameter.key for parameter in page.parameters if parameter.line == page.cut.line] == []
    assert not page.complete


def facts_on(page: ExtractedPage) -> dict[str, object]:
    """All that is stated on a page, by name."""
    facts: dict[str, object] = {name: getattr(page, name) for name in OF_PAGE}
    for parameter in page.parameters:
        if isinstance(parameter.key, Stated):
            facts |= {f"{parameter.key.value} {name}": getattr(parameter, name) for name in FACTS}
    uploads = page.uploads.value if isinstance(page.uploads, Stated) else None
    if isinstance(page.uploads, Stated):
        facts["uploads"] = Stated(uploads is not None, 0)
    for kind in (uploads and uploads.kinds) or ():
        facts |= {f"{kind.kind} size": kind.max_size, f"{kind.kind} types": kind.mime_types}
    facts["max_files"] = uploads and uploads.max_files
    facts |= {f"example {index}": Stated(one.request, 0) for index, one in enumerate(page.examples)}
    return {name: fact.value for name, fact in facts.items() if isinstance(fact, Stated)}


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name.removesuffix(".txt"))
def test_a_page_that_is_cut_says_nothing_that_the_longer_one_does_not(path: Path) -> None:
    text = path.read_text("utf-8")
    whole = facts_on(read(text))
    keys = {name for name in whole if name.endswith(" key")}
    for end in range(90 + len(text) % 41, len(text) - 60, 41):
        page = read(text[:end])
        facts = facts_on(page)
        assert {
            name: fact for name, fact in facts.items() if name not in whole or whole[name] != fact
        } == {}, end
        assert not page.complete or keys <= {*facts}, end
        assert page.cut is not None, end


def test_a_page_of_another_address_or_another_kind_is_none_of_ours() -> None:
    text = PAGES[0].read_text("utf-8")
    assert form_of(text) is not None
    assert form_of(text.replace("https://rivya.ai/", "https://doc.vtrix.ai/")) is None
    assert form_of("# url: https://rivya.ai/docs/pricing\nPricing\nModel\n4\n") is None
    assert form_of("| Key | Type |\n|---|---|\n| model | string |\n") is None


def test_two_limits_of_the_prompt_are_none() -> None:
    text = a_page(limit=800)
    assert isinstance(read(text).prompt_limit, Stated)
    assert isinstance(read(re.sub(r"\n800 ", "\n900 ", text)).prompt_limit, Lost)


def test_what_an_example_sends_and_no_table_lists_is_a_doubt() -> None:
    text = a_page("mode").replace('"mode": ', '"other": 1, "mode": ')
    assert [doubt.reason for doubt in read(text).doubts] == [
        "The example sends 'other', which no table lists."
    ]


@pytest.mark.parametrize(
    "row",
    [
        "aselectNo5-" + "5, " * 300_000,
        "aselectNo5-" + ", ".join(map(str, range(100_000))) + "Duration",
        "aselectNo" + "-" * 1_000_000,
        "aselectNo" + "a-" * 500_000,
        "a" * 1_000_000 + "selectNo1-1, 2X",
        "select" * 150_000,
        "anumberNo-" + "min 1 / " * 120_000,
        "anumberNo" + "1." * 500_000,
        '\n\n{"a":' + "[" * 1_000_000,
        '\n\n{"model": 1' + "0" * 1_000_000 + "}",
    ],
    ids=range(10),
)
def test_a_line_of_a_megabyte_is_read_in_time(row: str) -> None:
    begun = time.process_time()
    read(glued_page(row))
    assert time.process_time() - begun < 2


def test_a_row_that_is_cut_in_its_range_keeps_what_stands() -> None:
    text = docs_pages.corpus_page("rivya", "google-imagen4-fast.en.glued.txt")
    first = next(line for line in text.split("\n") if line.startswith(("aspect_ratio", "aspectRatio")))
    head = text[: text.index(first)] + first + "\n"
    found = docs_pages.read(f"{head}safetyTolerancenumberNo2min 0 / ma", "rivya")
    entry = parameters(found)["safetyTolerance"]
    facts = [value(getattr(entry, name)) for name in ("required", "default", "min", "max", "options")]
    assert facts == [False, "2", 0, "lost", "lost"]
    assert "safetyTolerance" not in parameters(docs_pages.read(f"{head}safetyTolerancenumberNo2mi", "rivya"))


def test_a_second_clause_on_files_is_in_doubt() -> None:
    text = docs_pages.corpus_page("rivya", "kling-3-0.vi.md.txt")
    rule = next(line for line in text.split("\n") if line.startswith("Media tham"))
    found = docs_pages.read(text.replace(rule, "Media: 2 files; the second one is the tail frame."), "rivya")
    assert [doubt.line for doubt in found.doubts] == [text.split("\n").index(rule) + 1]


@pytest.mark.parametrize(
    ("row", "is_told"),
    [
        ("| seconds | number | No | 5 | min 2 / max 15 | - | Dauer |", False),
        ("| seconds | number | No | 5 | min 2 / max 15 | - | 2 bis 15 Sekunden |", False),
        ("| seconds | number | No | 5 | min 2 / max 15 | - | Dauer, beim Schneiden bis 10 |", True),
        ("| seconds | number | No | 5 | min 2 / max 15 | - | অন্য mode। আরেকটি। |", True),
        ("| flag | select | No | true | - | true, false | Only for pictures |", True),
        ("secondsnumberNo5min 2 / max 15-Dauer", False),
        ("secondsnumberNo5min 2 / max 15-Dauer; beim Schneiden weniger", True),
        ("modeselectNostd-std, proQuality", False),
        ("modeselectNostd-std, proQuality. The second one costs more.", True),
        ("| seed | number | No | - | min 0 / max 9 | - | Empty is random. The same gives the same. |", False),
    ],
)
def test_a_description_that_says_more_than_what_a_parameter_is_is_in_doubt(row: str, is_told: bool) -> None:
    glued = not row.startswith("|")
    table = docs_pages.corpus_page("rivya", "grok-imagine.en.glued.txt" if glued else "wan-2-6.en.md.txt")
    lines = table.split("\n")
    begin = next(at for at, line in enumerate(lines) if "Range" in line and "Options" in line)
    begin += 1 if glued else 2
    end = next(
        at for at in range(begin, len(lines)) if not lines[at].strip() or lines[at].startswith("Upload")
    )
    page = read("\n".join((*lines[:begin], row, *lines[end:])))
    assert any("says more than what" in doubt.reason for doubt in page.doubts) is is_told


def test_a_page_of_a_chat_is_read_and_says_that_it_goes_elsewhere() -> None:
    values = (
        "gpt-9-chat",
        "text, file",
        "Not required for the minimal request",
        "3",
        "Chat",
        "Chat API: streaming",
        "TOKEN_BASED",
    )
    rows = (
        "| Key | Type | Required | Default | Description |",
        "|---|---|---|---|---|",
        "| model | string | Oui | gpt-9-chat | Id |",
        "| session_id | string | Non | - | Old |",
        "| message | string | Oui | - | Text |",
        "| enable_web_search | boolean | Non | false | Search |",
    )
    page = read("\n".join(("# url: https://rivya.ai/fr/docs/api/models/gpt-9-chat", "GPT-9 API",
                           "Use GPT-9 through Rivya Public API v1",
                           *values, "20000 characters", "Contract", *rows, "", "Behind")))  # fmt: skip
    assert (value(page.billing), value(page.modality), value(page.title)) == ("TOKEN_BASED", "text", "GPT-9")
    assert value(page.prompt_limit).max == 20000
    found = parameters(page)
    assert {key: value(entry.required) for key, entry in found.items()} == {
        "session_id": False, "message": True, "enable_web_search": False,
    }  # fmt: skip
    assert value(found["enable_web_search"].default) == "false"
    assert any("another endpoint" in doubt.reason for doubt in page.doubts)
