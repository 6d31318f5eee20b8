"""Docs pages as a catalogue changes: what is made anew, and what languages with few translations look like."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any
from zlib import crc32

import pytest
from babel.messages.catalog import Catalog as PoCatalog
from babel.messages.pofile import read_po, write_po

from docs_reading import Page
from few_specs import KONTEXT, SPECS, copy_few, members_of
from repository_specs import repository_specs
from specpress.base.diagnostics import has_errors
from specpress.build.build import Request, build
from specpress.catalog import Catalog
from specpress.catalog.model import Model
from specpress.catalog.provider import Endpoint, Places, Provider
from specpress.targets import markdown
from specpress.targets.base import Outputs
from specpress.targets.docs.answers import at_once_text
from specpress.targets.docs.page import anchors_of
from specpress.targets.registry import TARGETS
from specpress.targets.vectors import Vectors
from specpress.wording.translator import UNTRANSLATED, Translator

CASES = Path(__file__).parent / "cases"
FEW = (
    *KONTEXT, *members_of("flux-2-pro"),
    "rivya/suno-music", "rivya/kling-3-0", "vtrix/vidu_q1_i2v",
)  # fmt: skip
"""Two families, and models of each modality."""


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """A few of the committed specs, without their translations."""
    return copy_few(tmp_path / "specs", FEW, "locales")


ONE = 'msgid "No row matches"\nmsgstr "–"\n'
"""The translation of a text that stands on no page: with it a language has begun."""


def add_language(specs: Path, name: str, text: str = ONE) -> None:
    (specs / "locales").mkdir(exist_ok=True)
    (specs / "locales" / f"{name}.po").write_text(text, encoding="utf-8")


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def made(specs: Path, *targets: str, **more: Any) -> dict[str, str]:
    """The docs pages of a catalogue by their paths; the reference is left out, it does not depend on specs."""
    cache = specs.parent / "cache"
    asked = tuple(TARGETS[name] for name in targets or ("docs", "vectors"))
    result = build(Request(specs=specs, targets=asked, cache=cache, **more))
    assert not has_errors(result.problems), result.problems
    contents = {path: one.read() for path, one in result.files.items() if path.startswith("docs/")}
    return {path.removeprefix("docs/"): data.decode() for path, data in contents.items()}


def models(specs: Path) -> set[str]:
    files = (path.relative_to(specs).with_suffix("") for path in specs.glob("*/**/*.yaml"))
    return {path.as_posix() for path in files if path.name != "provider" and path.parent.name != "families"}


def differing(one: Mapping[str, str], other: Mapping[str, str]) -> set[str]:
    assert one.keys() == other.keys()
    return {path for path in one if one[path] != other[path]}


@pytest.fixture
def vectors_of(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The models of which the target `vectors` is asked to make anything, one after the other."""
    asked: list[str] = []
    make = Vectors.make_models

    def spy(self: Vectors, models: Sequence[Model], catalog: Catalog) -> Mapping[str, Outputs]:
        asked.extend(model.name for model in models)
        return make(self, models, catalog)

    monkeypatch.setattr(Vectors, "make_models", spy)
    return asked


def test_a_change_of_one_member_shows_on_the_pages_of_its_family(specs: Path, vectors_of: list[str]) -> None:
    before = made(specs)
    vectors_of.clear()
    change(specs / "vtrix" / "flux_kontext_pro.yaml", "max: 6", "max: 5")
    after = made(specs)
    assert vectors_of == ["vtrix/flux_kontext_pro"]
    pages = {f"en/{name}.md" for name in KONTEXT}
    assert differing(before, after) == {*pages, "en/families/flux-kontext-pro.md"}
    row = next(
        line for line in after["en/rivya/flux-kontext-pro.md"].split("\n") if "`safety_tolerance`" in line
    )
    assert "`1` to `5`" in row


def test_a_change_of_a_translation_makes_the_pages_of_its_language_and_nothing_else(
    specs: Path, vectors_of: list[str]
) -> None:
    add_language(specs, "fr", 'msgid "About these facts"\nmsgstr "Sources"\n')
    add_language(specs, "ru")
    before = made(specs)
    vectors_of.clear()
    add_language(specs, "fr", 'msgid "About these facts"\nmsgstr "Sources et lacunes"\n')
    after = made(specs)
    assert vectors_of == []
    providers = {f"providers/{name.partition('/')[0]}" for name in models(specs)}
    assert differing(before, after) == {f"fr/{name}.md" for name in (*models(specs), *providers)}
    assert made(specs) == after


def test_a_language_in_which_nothing_is_translated_has_no_pages_and_is_in_no_menu(specs: Path) -> None:
    before = made(specs)
    add_language(specs, "fr", 'msgid "At a glance"\nmsgstr ""\n')
    assert made(specs) == before


def test_a_build_in_parts_has_the_pages_of_the_whole(specs: Path) -> None:
    add_language(specs, "ru")
    whole = made(specs)
    assert made(specs, "docs") == whole
    for name in KONTEXT:
        part = made(specs, "docs", only=name)
        assert {f"en/{name}.md", f"ru/{name}.md"} <= part.keys()
        assert part == {path: whole[path] for path in part}


def test_without_translations_there_is_english_alone(specs: Path) -> None:
    pages = made(specs)
    assert {path.split("/")[0] for path in pages} == {"en"}
    notices = [one for text in pages.values() for one in Page(text).notices]
    assert [one for one in notices if "not translated yet" in one] == []


HOSTILE_KEYS = (
    "a", "b", "a-b", "a--b", "a_b", "a.b", "a b", "a*", "*a", "a--2d-b", "2d", "A", "--2d-", "-", "--", "_", "__", "_a",
    "__a", "a_", "__a__", "__init__", "_a_", "a__b", "a__b_", "#a", ".a", "}", "{", "a=b", "标", "标题", "题", "ä",
    "\t",
)  # fmt: skip


def test_no_two_parameters_have_one_anchor_whatever_their_keys() -> None:
    paths = [("a",), *((key, inner) for key in HOSTILE_KEYS for inner in HOSTILE_KEYS), ("a", "*", "b")]
    paths += [(key,) for key in HOSTILE_KEYS[1:]]
    anchors = anchors_of(paths)
    assert len({*anchors}) == len(paths)
    assert anchors[:3] == ("p-a", "p-a-a", "p-a-b")
    assert anchors[paths.index(("a", "*", "b"))] == "p-a-b_2"
    text = "\n\n".join(markdown.heading(3, "x", anchor) for anchor in anchors)
    assert Page(text).anchors == [*anchors]


THREE = (
    'msgid "At a glance"\nmsgstr "نظرة سريعة"\n\nmsgid "Parameters"\nmsgstr "المعلمات"\n\n'
    'msgid "{model} at {provider}"\nmsgstr "{model} لدى {provider}"\n'
)


@pytest.mark.parametrize(("language", "text", "title"), [
    ("fr", ONE, "Flux 2 Pro at Rivya"), ("ar", THREE, "Flux 2 Pro لدى Rivya"),
])  # fmt: skip
def test_a_language_with_few_translations_has_all_pages_in_english_and_says_so(
    specs: Path, language: str, text: str, title: str
) -> None:
    add_language(specs, language, text)
    pages = made(specs, "docs")
    english = {path.removeprefix("en/"): Page(text) for path, text in pages.items() if path.startswith("en/")}
    assert len(pages) == 2 * len(english)
    for path, page in english.items():
        own = Page(pages[f"{language}/{path}"])
        assert len(own.notices) == len(page.notices) + 1, path
        assert own.notices[0].strip().endswith("not translated yet and shown in English."), path
        without = [one for one in own.elements if one not in ("div", "p", "span")]
        assert without == [one for one in page.elements if one not in ("div", "p", "span")]
        assert (own.anchors, own.links) == (page.anchors, page.links)
    own = Page(pages[f"{language}/rivya/flux-2-pro.md"])
    assert own.parts[""].title == title
    assert "What the result should be" in own.in_one_line
    assert '<span lang="en" dir="ltr">What the result should be.' in pages[f"{language}/rivya/flux-2-pro.md"]
    assert "Model id flux-2-pro" in own.parts[""].text


GREEK = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "αβψδεφγηιξκλμνοπκρστθωωχυζΑΒΨΔΕΦΓΗΙΞΚΛΜΝΟΠΚΡΣΤΘΩΩΧΥΖ",
)


def in_greek(text: str) -> str:
    """A text in a language that shares no letter with English, its places kept."""
    return re.sub(r"(\{\w+\})|[^{]+", lambda found: found[1] or found[0].translate(GREEK), text)


def translated_in_part(percent: int) -> str:
    """The file of a language that has so many of the texts of the committed catalogue, spread over all of it."""
    with (SPECS / "locales" / "ru.po").open("rb") as file:
        catalog = read_po(file, locale="ru")
    greek = PoCatalog(locale="el", fuzzy=False)
    for message in catalog:
        if message.id and crc32(str(message.id).encode()) % 100 < percent:
            one = isinstance(message.id, str)
            greek.add(
                message.id,
                in_greek(message.id) if one else tuple(map(in_greek, message.id)),
                flags=message.flags,
            )
    data = BytesIO()
    write_po(data, greek)
    return data.getvalue().decode()


def lines_of(page: str) -> Iterator[str]:
    """What a reader sees as a line: of a table each line of a cell. Without code, addresses and what is not shown."""
    page = re.sub(r"(?ms)^(\s*)(`{3,}).*?^\1\2$", "", page.partition("---\n\n")[2])
    page = re.sub(
        r"(?s)(`+).*?\1|<code>.*?</code>|\]\([^)]*\)|\{ #[^}]*\}|<(?!br />)[^>]*>|&#?\w+;", "", page
    )
    for line in page.split("\n"):
        yield from re.split(r" \| |<br />", line) if line.startswith("| ") else [line]


def test_no_line_is_put_together_from_two_languages_however_few_texts_are_translated(tmp_path: Path) -> None:
    shutil.copytree(SPECS, tmp_path / "specs", ignore=shutil.ignore_patterns("locales"))
    add_language(tmp_path / "specs", "el", translated_in_part(30))
    files = made(tmp_path / "specs", "docs", "builder")
    loaded = repository_specs()
    names = [
        spec.title for specs in (loaded.models, loaded.providers, loaded.families) for spec in specs.values()
    ]
    names += [
        source.title
        for spec in (*loaded.models.values(), *loaded.providers.values())
        for source in spec.sources.values()
    ]
    names.append(
        "boolean integer number object string"
    )  # of JSON: a form names them where a value may be of several
    common = {word for name in (*names, *loaded.models) for word in LATIN.findall(name)}
    lines = [
        line
        for path, text in files.items()
        if path.startswith("el/") and path.endswith(".md")
        for line in lines_of(text)
    ]
    for path, text in files.items():
        if path.startswith("el/") and path.endswith(".json") and path != "el/assets/builder-texts.json":
            lines += re.findall(r'"((?:\\.|[^"\\])*)"', text)
    greek = [line for line in lines if HELLENIC.search(line)]
    mixed = [line for line in greek if not common.issuperset(LATIN.findall(line))]
    assert mixed == []
    assert len(greek) > 2000
    assert len([line for line in lines if not common.issuperset(LATIN.findall(line))]) > 2000
    assert not [path for path, text in files.items() if UNTRANSLATED in text]


LATIN, HELLENIC = re.compile("[A-Za-z]{3,}"), re.compile("[Α-Ωα-ω]{2}")


PRICED = """\
title: Still
summary: Makes a clip.
modality: video
sources: { page: { title: Model page, read: 2026-05-11 } }
parameters:
  style: { type: string, options: [ink, oil], default: oil, description: The style. }
price:
  unit: USD
  charges:
    - amount: [{ when: { style: ink }, amount: "0.5" }, "4.1"]
    - { amount: "0.2", per: second, quantity: { measure: video_seconds, known: before, default: 0 } }
  vectors:
    - { request: { style: ink }, measures: { video_seconds: 10 }, amount: "2.5" }
    - { measures: { video_seconds: 2.5 }, amount: "4.6" }
    - { request: { style: ink }, amount: "0.5" }
    - { amount: "4.1" }
"""


@pytest.mark.parametrize(
    ("places", "said"),
    [
        (Places(content=(("data",),)), "holds the files, as base64."),
        (
            Places(files=(("url",),), content=(("data",),)),
            "holds the files, as base64 or by their addresses.",
        ),
        (Places(files=(("url",),)), "has the result."),
    ],
)
def test_an_answer_that_may_hold_files_or_addresses_is_told_with_both(places: Places, said: str) -> None:
    create = Endpoint(name="create", method="POST", path="/make", starts="result", returns="made")
    provider = Provider(id="acme", title="Acme", endpoints=(create,), places=(("made", places),))
    assert at_once_text(provider, create, Translator()) == f"The answer to the request {said}"


def test_a_documented_price_is_told_with_the_measures_that_it_holds_for(tmp_path: Path) -> None:
    specs = tmp_path / "specs"
    shutil.copytree(CASES / "base", specs)
    shutil.copytree(SPECS / "locales", specs / "locales")
    (specs / "demo" / "still.yaml").write_text(PRICED, encoding="utf-8")
    pages = made(specs, "docs")
    assert (
        'The docs say that `{"params": {"style": "ink"}}` with `video_seconds=10` costs 2.50 USD. '
        "The docs say that a request with `video_seconds=2.5` costs 4.60 USD. "
        'The docs say that `{"params": {"style": "ink"}}` costs 0.50 USD. '
        "The docs say that a request costs 4.10 USD."
    ) in pages["en/demo/still.md"]
    for language in ("ar", "bn", "en", "ru"):
        page = pages[f"{language}/demo/still.md"]
        assert [page.count(f"`video_seconds={size}`") for size in ("10", "2.5")] == [1, 1]
        assert "`{}`" not in page


def test_a_word_that_a_price_depends_on_is_told(tmp_path: Path) -> None:
    specs = tmp_path / "specs"
    shutil.copytree(CASES / "base", specs)
    shutil.copytree(SPECS / "locales", specs / "locales")
    words = "  measures: { region: { options: [us, eu], default: us, description: Where the account is. } }\n"
    priced = PRICED.replace("  unit: USD\n", f"  unit: USD\n{words}")
    priced = priced.replace("when: { style: ink }, amount", "when: { measure.region: eu }, amount")
    priced = (
        priced.partition("  vectors:")[0]
        + "  vectors: [{ request: {}, measures: { region: eu }, amount: 0.5 }]\n"
    )
    (specs / "demo" / "still.yaml").write_text(priced, encoding="utf-8")
    page = made(specs, "docs")["en/demo/still.md"]
    assert "0.50 USD when `region` is `eu`, 4.10 USD otherwise" in page
    assert (
        "`region` is not part of the request; its values are `us` and `eu`. "
        "If nothing says which, `us` applies. Where the account is."
    ) in page
    assert "The docs say that a request with `region=eu` costs 0.50 USD." in page


TABLED = """\
title: Still
summary: Makes a clip.
modality: video
sources: { page: { title: Model page, read: 2026-05-11 } }
parameters:
  resolution: { type: string, options: [480p, 720p, 4k], default: 720p, description: The resolution. }
  mode: { type: string, options: [std, pro], default: std, description: The mode. }
  sound: { type: boolean, default: false, description: With sound. }
  seconds: { type: integer, options: [5, 10, 15], default: 5, description: How long. }
rules:
  - { text: 4k needs the mode pro., when: { resolution: 4k }, then: { mode: pro } }
price:
  unit: credits
  charges:
    - amount: [{ when: { mode: pro, resolution: 4k }, amount: 90 }, { when: { mode: pro }, amount: 30 }, 10]
"""
LENGTHS = "      quantity: { parameter: seconds }\n"


def test_a_price_that_depends_on_two_things_is_a_table_with_shades(tmp_path: Path) -> None:
    table = _price_tables(tmp_path / "two", TABLED)
    assert table.parts["price"].tables == [
        [
            ["resolution", "mode: std", "mode: pro"],
            ["480p", "10 credits", "30 credits"],
            ["720p", "10 credits", "30 credits"],
            ["4k", "–", "90 credits"],
        ]
    ]
    assert [value for name, value in table.attributes if name == "class" and str(value).startswith("price-")] == [
        "price-1", "price-3", "price-1", "price-3", "price-5",
    ]  # fmt: skip
    assert "With other values of resolution and mode, the smallest request costs:" in table.in_one_line


def test_a_price_that_depends_on_three_things_has_a_folded_table_for_each_value_of_one(
    tmp_path: Path,
) -> None:
    page = _price_tables(tmp_path / "three", TABLED + LENGTHS)
    tables = page.parts["price"].tables
    assert [table[0] for table in tables] == [["resolution", "seconds: 5", "seconds: 10", "seconds: 15"]] * 2
    assert [row[3] for table in tables for row in table[1:]] == ["150 credits"] * 2 + ["–"] + [
        "450 credits"
    ] * 2 + ["1,350 credits"]
    wide = _price_tables(tmp_path / "wide", (TABLED + LENGTHS).replace("[std, pro]", "[std, pro, max]"))
    assert len(wide.parts["price"].tables) == 3
    assert "seconds: 15" in wide.in_one_line
    assert "1,350 credits" not in wide.unfolded


def test_a_price_that_depends_on_one_thing_or_on_numbers_is_words_alone(tmp_path: Path) -> None:
    alone = TABLED.replace("{ when: { mode: pro, resolution: 4k }, amount: 90 }, ", "")
    endless = alone.replace("options: [5, 10, 15]", "min: 1, max: 60") + LENGTHS
    for number, spec in enumerate((alone, endless)):
        assert _price_tables(tmp_path / str(number), spec).parts["price"].tables == []


def _price_tables(folder: Path, spec: str) -> Page:
    specs = folder / "specs"
    shutil.copytree(CASES / "base", specs)
    (specs / "demo" / "still.yaml").write_text(spec, encoding="utf-8")
    return Page(made(specs, "docs")["en/demo/still.md"])


def test_a_glance_tells_the_least_number_of_files_too(tmp_path: Path) -> None:
    specs = tmp_path / "specs"
    shutil.copytree(CASES / "base", specs)
    shutil.copytree(SPECS / "locales", specs / "locales")
    told = []
    for counts in (
        "min_files: 1, max_files: 2,",
        "min_files: 2, max_files: 2,",
        "min_files: 1,",
        "max_files: 2,",
        "",
    ):
        uploads = f"uploads: {{ {counts} kinds: [{{ kind: image }}] }}\n"
        (specs / "demo" / "still.yaml").write_text(PRICED.partition("price:")[0] + uploads, encoding="utf-8")
        facts = Page(made(specs, "docs")["en/demo/still.md"]).parts[""].text.split(" · ")
        told.append(next(fact.removeprefix("Files ") for fact in facts if fact.startswith("Files ")))
    assert told == [
        *("from 1 to 2 files: image", "exactly 2 files: image", "at least 1 file: image"),
        *("at most 2 files: image", "image"),
    ]


NESTED = """\
title: Still
summary: Makes a clip.
modality: video
sources: { page: { title: Model page, read: 2026-05-11 } }
parameters:
  style: { type: string, required: true, description: The style. }
  frame:
    type: object
    description: What stands around it.
    fields:
      wide: { type: integer, required: true, description: How wide. }
      tall: { type: integer, description: How tall. }
      marks: { type: array, items: { type: object, fields: { at: { type: integer, required: true } } } }
"""


def test_a_key_that_is_required_where_its_object_is_given_is_told_so(tmp_path: Path) -> None:
    specs = tmp_path / "specs"
    shutil.copytree(CASES / "base", specs)
    shutil.copytree(SPECS / "locales", specs / "locales")
    provider = specs / "demo" / "provider.yaml"
    text = provider.read_text(encoding="utf-8")
    provider.write_text(
        text.replace("holds: parameters, required: true", "holds: parameters"), encoding="utf-8"
    )
    needed = {}
    for more in ("", "optional_containers: [params]\n"):
        (specs / "demo" / "still.yaml").write_text(NESTED + more, encoding="utf-8")
        pages = made(specs, "docs")
        for language in ("en", "ru"):
            rows = Page(pages[f"{language}/demo/still.md"]).rows("parameters")
            needed[language, bool(more)] = [row[0].partition("\n")[2] for row in rows]
    inside = ["required", "", "", "required"]
    assert needed["en", False] == ["required", "", *inside]
    assert needed["en", True] == ["required where params is given", "", *inside]
    assert needed["ru", True][0] == "обязательный, если указан params"


def test_lists_mark_what_is_deprecated_and_say_until_when_it_works(tmp_path: Path) -> None:
    specs = tmp_path / "specs"
    shutil.copytree(CASES / "base", specs)
    shutil.copytree(SPECS / "locales", specs / "locales")
    deprecated = "deprecated: { since: 2026-03-24, until: 2026-09-24, replacement: moving }\n"
    (specs / "demo" / "still.yaml").write_text(PRICED + deprecated, encoding="utf-8")
    (specs / "demo" / "moving.yaml").write_text(PRICED.replace("Still", "Moving"), encoding="utf-8")
    pages = made(specs, "docs", "site")
    for language, mark in (
        ("en", "deprecated, works until 24 September 2026"),
        ("ru", "не рекомендуется к использованию, работает до 24 сентября 2026 г."),
    ):
        for path in ("models.md", "modalities/video.md", "providers/demo.md"):
            page = pages[f"{language}/{path}"].replace("\N{NARROW NO-BREAK SPACE}", " ")
            assert page.count(f"demo/still.md) ({mark})") == 1
            assert page.count(f"({mark})") == 1
        top = pages[f"{language}/demo/still.md"].split("\n## ")[0]
        assert "2026" in top
        assert "`moving`" in top
    assert Page(pages["en/demo/still.md"]).notices[0].strip() == (
        "Deprecated since 24 March 2026. It works until 24 September 2026. Use moving instead."
    )
    assert pages["llms.txt"].count("Deprecated since") == 1
    assert (
        "demo/still.md): Deprecated since 2026-03-24. It works until 2026-09-24. Use moving instead"
        in pages["llms.txt"]
    )
