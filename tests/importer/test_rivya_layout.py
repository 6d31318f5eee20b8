"""Rivya's layout on pages in languages that nobody listed, on rows that are hard to part, and on pages cut anywhere."""

from __future__ import annotations

import random
import re
import time
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from importer.rivya_pages import FORMS, Locale, Model, Row, render
from specpress.importer.extracted import FoundPage, FoundParameter, Limit, Lost, Stated
from specpress.importer.layouts import LAYOUTS
from specpress.importer.page import Page
from specpress.importer.reading import read_bytes

PAGES = sorted((Path(__file__).parents[1] / "corpus" / "pages" / "rivya").glob("*.txt"))
LOCALES = {
    "swahili": Locale("aeioubdfgklmnprst", "Ndiyo", "Hapana"),
    "made-up": Locale("aeioubdfg", "No", "Nope"),
    "german": Locale("aäeioöuübdfgklmnprst", "Ja", "Nein"),
    "turkish": Locale("abcçdefgğhıijklmnoöprsştuüvyz", "Evet", "Hayır"),
    "vietnamese that lost a word": Locale("aăâbcdđeêghiklmnoôơpqrstuưvxy", "", "Không"),
    "russian": Locale("абвгдежзиклмнопрст", "Да", "Нет"),
    "arabic": Locale("ابتثجحخدذرزسشصضطظ", "نعم", "لا", stop="۔", comma="، "),
    "hindi": Locale("अआइईउऊएऐओऔकखगघचछजझ", "हां", "नहीं", stop="।"),
    "thai": Locale("กขคงจฉชซฌญฎฏฐฑฒณดตถท", "ใช่", "ไม่ใช่", space=""),
    "korean": Locale("가나다라마바사아자차카타파하고노도로", "예", "아니요"),
    "japanese": Locale(
        "あいうえおかきくけこさしすせそアイウエオ", "はい", "いいえ", space="", stop="。", comma="、"
    ),
    "chinese": Locale("的一是在不了有和人这中大为上国我以要他", "是", "否", space="", stop="。", comma=","),
    "chinese that lost both words": Locale(
        "的一是在不了有和人这中大为", "", "", space="", stop="。", comma=","
    ),
}
LISTS = (
    *(("1:1", "16:9", "9:16"), ("1:1", "4:3", "auto"), ("auto", "1:1"), ("16:9", "9:16", "Auto")),
    *(
        ("V4", "V4_5", "V4_5PLUS", "V4_5ALL"),
        ("V5_5", "V4"),
        ("square", "square_hd"),
        ("square_hd", "square"),
    ),
    *(("1K", "2K", "4K"), ("5", "10"), ("5", "10", "15"), ("3", "4", "5", "6"), ("480p", "720p", "1080p")),
    *(("false", "true"), ("true", "false"), ("png", "jpeg"), ("png", "jpg", "webp"), ("0", "0.5", "1")),
    *(("firstFrame", "lastFrame"), ("en-US", "en-GB"), ("mp3_44100_128", "opus_48000_192")),
    *(("Wide Angle", "Close Up"), ("FIRST_FRAME", "LAST_FRAME"), ("gpt-4o", "gpt-4o-mini")),
    *(("TX3LPaxmHKxFdv7VOQHJ", "cgSgspJ2msm6clMCkdW9", "pNInz6obpgDQGcFmaJgB"), ("Adam", "Alice", "Will")),
    *(
        ("low", "medium", "high"),
        ("on",),
        ("V4",),
        ("-1", "0", "1"),
        ("1024x1024", "1536x1024"),
        ("s3", "oss"),
    ),
    *(("none", "strict", "3d_render"), ("std", "pro", "pro_max"), ("fast", "faster"), ("A", "B", "C")),
    *(("text", "image", "image2video"), ("1:1", "match_input_image"), ("16", "24"), ("mono", "stereo")),
)
KEYS = (
    *("aspect_ratio", "imageSize", "mode", "duration", "sound", "output_format", "context", "text_style"),
    *("numberOfImages", "select_voice", "n", "texture", "type", "cfg_scale", "string_art", "object"),
)
TRAPS = (
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
    *("prompt強度", "min 0 is low", "OpenAI filter", "YouTube size", "480p / 720p", "0 disables it"),
    *("1, 2 or 3 images", "-1 means random", "(optional) hint", "true means yes", "s3 bucket", "lower case"),
)
RANGES = ("min 0", "min 0.5 / max 22 / step 0.5", "min -1 / max 2147483647", "max 10", "step 2", None)
FILES = {
    "image": ("0.5 MB", ("image/jpeg", "image/png")),
    "video": ("1 GB", ("video/mp4", "video/x-matroska")),
    "audio": ("-", ("audio/mpeg",)),
}


def read(text: str) -> FoundPage:
    page = read_bytes(text.encode(), "page", date.min)
    assert isinstance(page, Page)
    layout = LAYOUTS["rivya"]
    return layout.read(page, layout.form(page) or "none")


def form_of(text: str) -> str | None:
    page = read_bytes(text.encode(), "page", date.min)
    assert isinstance(page, Page)
    return LAYOUTS["rivya"].form(page)


def a_row(choose: random.Random, key: str, locale: Locale, traps: bool) -> Row:
    words = " ".join(re.findall("[A-Z]?[a-z]+", key)).capitalize()
    said = [locale.sentence(choose.randrange(999)), locale.words(choose.randrange(999), 2), words]
    if traps:
        said = [*TRAPS, *said, *(one.lower() for one in said)]
    description, required = choose.choice(said), choose.random() < 0.3
    kind = choose.choice(("select", "select", "select", "number", "text", "boolean", "array"))
    if kind == "select":
        options = choose.choice(LISTS)
        return Row(key, kind, description, required, choose.choice((*options, None)), options)
    if kind == "number":
        default = choose.choice((None, "-1", "0.5", "5", "0"))
        return Row(key, kind, description, required, default, range=choose.choice(RANGES))
    defaults = {"text": (None, "en", "en-US", "Optional text"), "boolean": (None, "true", "false")}
    return Row(key, kind, description, required, choose.choice(defaults.get(kind, (None,))))


def a_model(choose: random.Random, locale: Locale, traps: bool) -> Model:
    return Model(
        tuple(a_row(choose, key, locale, traps) for key in choose.sample(KEYS, 6)),
        limit=choose.choice((None, 800)),
        prompt_required=choose.random() < 0.6,
        files=choose.choice(({}, FILES)),
        billing=choose.choice(("FIXED", "METERED")),
    )


def of_page(model: Model, found: FoundPage) -> Iterator[tuple[str, object, object]]:
    yield "title", model.title, found.title
    yield "model", model.id, found.model
    yield "credits", Decimal(model.credits), found.credits
    yield "billing", model.billing, found.billing
    yield "limit", model.limit and Limit(model.limit), found.prompt_limit
    yield "files", "required_for_reference_modes" if model.files else "not_required", found.files
    yield "inputs", ("text", "file") if model.files else ("text",), found.inputs
    yield "errors", ("validation_failed", "insufficient_credits", "not_found"), found.errors
    assert isinstance(found.uploads, Stated)
    uploads = found.uploads.value
    assert (uploads is not None) == bool(model.files)
    kinds = uploads.kinds if uploads else ()
    assert kinds is not None
    assert [kind.kind for kind in kinds] == [*model.files]
    for kind in kinds:
        size, types = model.files[kind.kind]
        yield f"{kind.kind} size", None if size == "-" else size, kind.max_size
        yield f"{kind.kind} types", types, kind.mime_types
    if uploads:
        yield "max_files", model.max_files, uploads.max_files


def of_row(row: Row, found: FoundParameter) -> Iterator[tuple[str, object, object]]:
    limits = dict(re.findall(r"(min|max|step) (\S+)", row.range or ""))
    yield f"{row.key} type", row.type, found.type
    yield f"{row.key} required", row.required, found.required
    yield f"{row.key} default", row.default, found.default
    yield f"{row.key} options", row.options, found.options
    for name in ("min", "max", "step"):
        yield f"{row.key} {name}", Decimal(limits[name]) if name in limits else None, getattr(found, name)


def compared(model: Model, found: FoundPage) -> list[tuple[str, object, object]]:
    """Each fact beside what was read of it; the list of parameters is whole and holds no other."""
    rows = {one.key.value: one for one in found.parameters if isinstance(one.key, Stated)}
    assert found.cut is None
    assert found.doubts == ()
    assert {*rows} <= {"prompt", *(row.key for row in model.rows)}
    assert not found.complete or len(rows) == 1 + len(model.rows)
    facts = [*of_page(model, found), ("prompt required", model.prompt_required, rows["prompt"].required)]
    return facts + [fact for row in model.rows if row.key in rows for fact in of_row(row, rows[row.key])]


def wrong(facts: list[tuple[str, object, object]]) -> list[tuple[str, object, object]]:
    return [fact for fact in facts if isinstance(fact[2], Stated) and fact[2].value != fact[1]]


def lost(facts: list[tuple[str, object, object]]) -> list[str]:
    return [name for name, _, found in facts if not isinstance(found, Stated)]


@pytest.mark.parametrize("form", [form for form in FORMS if form != "glued"])
@pytest.mark.parametrize("locale", [name for name in LOCALES if "lost" not in name])
def test_a_page_with_bars_is_read_whole_in_any_language(locale: str, form: str) -> None:
    choose = random.Random(f"{locale} {form}")
    for _ in range(6):
        model = a_model(choose, LOCALES[locale], traps=True)
        text = render(model, LOCALES[locale], form)
        assert form_of(text) == ("md-labels" if form == "html" else form)
        facts = compared(model, read(text))
        assert (wrong(facts), lost(facts)) == ([], [])


@pytest.mark.parametrize("locale", LOCALES)
def test_a_glued_page_gives_no_wrong_fact_whatever_its_descriptions_begin_with(locale: str) -> None:
    choose = random.Random(locale)
    for _ in range(40):
        model = a_model(choose, LOCALES[locale], traps=True)
        text = render(model, LOCALES[locale], "glued")
        assert form_of(text) == "glued"
        assert wrong(compared(model, read(text))) == []


@pytest.mark.parametrize("locale", LOCALES)
def test_a_glued_page_with_plain_descriptions_loses_hardly_anything(locale: str) -> None:
    choose = random.Random(locale)
    facts: list[tuple[str, object, object]] = []
    for _ in range(15):
        model = a_model(choose, LOCALES[locale], traps=False)
        facts += compared(model, read(render(model, LOCALES[locale], "glued")))
    assert wrong(facts) == []
    missing = [name for name in lost(facts) if not ("both" in locale and name.endswith("required"))]
    assert len(missing) < 0.02 * len(facts)


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


def glued_page(row: str, cut: bool = False) -> str:
    model = Model((Row("first", "text", "First"), Row("last", "text", "Last")))
    text = render(model, Locale("aeioubdfgklmnprst", "Yes", "No"), "glued")
    before, behind = text.split("lasttextNo---Last")
    return before + row + ("" if cut else behind)


@pytest.mark.parametrize(
    ("row", "facts"), ROWS, ids=[row.split("N")[0] + str(at) for at, (row, _) in enumerate(ROWS)]
)
def test_a_glued_row_says_what_is_certain(row: str, facts: dict[str, object]) -> None:
    page = read(glued_page(row))
    found = page.parameters[-1]
    for name, expected in facts.items():
        fact = getattr(found, name)
        if expected is Lost:
            assert isinstance(fact, Lost), fact
        else:
            assert fact == Stated(expected, found.line)
    assert page.complete == isinstance(found.key, Stated)


def test_a_cut_row_says_what_stands_before_the_cut() -> None:
    found = read(glued_page("sizeselectNosquare_hd-square, squa", cut=True))
    row = found.parameters[-1]
    assert (row.default, row.required) == (Stated("square_hd", row.line), Stated(False, row.line))
    assert isinstance(row.options, Lost)
    assert not found.complete
    assert found.cut == Stated("model parameters", row.line)


def test_a_cut_row_shows_no_key_that_may_go_on() -> None:
    found = read(glued_page("contextsel", cut=True))
    assert [one.key for one in found.parameters if one.line == found.cut.line] == []  # type: ignore[union-attr]
    assert not found.complete


def facts_on(found: FoundPage) -> dict[str, object]:
    """All that is stated on a page, by name."""
    facts: dict[str, object] = {
        name: getattr(found, name)
        for name in (
            "title",
            "model",
            "modality",
            "inputs",
            "files",
            "credits",
            "billing",
            "prompt_limit",
            "errors",
        )
    }
    for one in found.parameters:
        if isinstance(one.key, Stated):
            for name in ("key", "type", "required", "default", "options", "min", "max", "step"):
                facts[f"{one.key.value} {name}"] = getattr(one, name)
    uploads = found.uploads.value if isinstance(found.uploads, Stated) else None
    if isinstance(found.uploads, Stated):
        facts["uploads"] = Stated(uploads is not None, 0)
    for kind in (uploads and uploads.kinds) or ():
        facts |= {f"{kind.kind} size": kind.max_size, f"{kind.kind} types": kind.mime_types}
    facts["max_files"] = uploads and uploads.max_files
    facts |= {f"example {at}": Stated(one.request, 0) for at, one in enumerate(found.examples)}
    return {name: fact.value for name, fact in facts.items() if isinstance(fact, Stated)}


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name.removesuffix(".txt"))
def test_a_page_that_is_cut_says_nothing_that_the_longer_one_does_not(path: Path) -> None:
    text = path.read_text("utf-8")
    whole = facts_on(read(text))
    keys = {name for name in whole if name.endswith(" key")}
    for end in range(90 + len(text) % 41, len(text) - 60, 41):
        found = read(text[:end])
        facts = facts_on(found)
        assert {
            name: fact for name, fact in facts.items() if name not in whole or whole[name] != fact
        } == {}, end
        assert not found.complete or keys <= {*facts}, end
        assert found.cut is not None, end


def test_a_page_of_another_address_or_another_kind_is_none_of_ours() -> None:
    text = PAGES[0].read_text("utf-8")
    assert form_of(text) is not None
    assert form_of(text.partition("\n")[2]) is not None
    assert form_of(text.replace("https://rivya.ai/", "https://doc.vtrix.ai/")) is None
    assert form_of("# url: https://rivya.ai/docs/pricing\nPricing\nModel\n4\n") is None
    assert form_of("| Key | Type |\n|---|---|\n| model | string |\n") is None


def test_html_on_one_line_is_read_as_on_many() -> None:
    model = a_model(random.Random(1), LOCALES["german"], traps=False)
    text = render(model, LOCALES["german"], "html").replace("\n", "")
    facts = compared(model, read(text))
    assert (wrong(facts), lost(facts)) == ([], [])


def test_two_limits_of_the_prompt_are_none() -> None:
    text = render(Model((), limit=800), LOCALES["swahili"], "md")
    found = read(re.sub(r"\n800 ", "\n900 ", text))
    assert isinstance(found.prompt_limit, Lost)


def test_what_an_example_sends_and_no_table_lists_is_a_doubt() -> None:
    text = render(Model((Row("mode", "text", "Mode"),)), LOCALES["swahili"], "md")
    assert [one.reason for one in read(text.replace('"mode": ', '"other": 1, "mode": ')).doubts] == [
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
