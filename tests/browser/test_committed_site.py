"""The site of the committed catalogue: what its builders say of it, and what a reader does on its pages.

It is built in two languages, one from left to right and one from right to left. The others differ from them in words
alone, which is tested without building them; `test_pages.py` builds and reads all four with fewer pages.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from builder_page import html
from contract.contract import GENERATED
from site_server import Opener, served
from specpress.build.site.pages import disagreements, read_languages
from specpress.cli import main

MODEL = "rivya/flux-kontext-pro.html"
DOCS = GENERATED / "docs"
BUILT = ("ar", "en")
PRICES = {"en": "4 credits", "bn": "৪ ক্রেডিট", "ru": "4 кредита", "ar": "4 نقاط"}
ISOLATED = "[\u2066-\u2069]* [\u2066-\u2069]*"
"""A blank between parts of a text, which from right to left are isolated from each other."""
PHONE, DESK = {"width": 390, "height": 844}, {"width": 1280, "height": 800}


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the site in two languages; in the others there is a model's page with nothing but the builder."""
    home = tmp_path_factory.mktemp("served")
    for language in BUILT:
        shutil.copytree(DOCS / language, home / "made" / "docs" / language)
        _without_other_languages(f"mkdocs.{language}.yml", home / "made" / "docs")
    for name in ("index.html", "llms.txt"):
        shutil.copy(DOCS / name, home / "made" / "docs")
    for name in ("assets", "theme"):
        shutil.copytree(DOCS / name, home / "made" / "docs" / name)
    assert main(["site", "--docs", str(home / "made"), "--out", str(home / "site")]) == 0
    for language in {*PRICES} - {*BUILT}:
        page = home / "site" / language / MODEL
        shutil.copytree(DOCS / language / "assets", home / "site" / language / "assets")
        page.parent.mkdir()
        shutil.copy(DOCS / language / MODEL.replace(".html", ".json"), page.parent)
        page.write_text(html(MODEL, [MODEL.removesuffix(".html")]), encoding="utf-8")
    with served(home) as address:
        yield f"{address}/site"


def _without_other_languages(name: str, folder: Path) -> None:
    """Write a settings file whose switch leads to languages that are built, and nowhere else."""
    kept = []
    for entry in re.split(r"(?m)(?=^    - name: |^extra_css:)", (DOCS / name).read_text(encoding="utf-8")):
        language = re.match(r"    - name: .*\n +link: .*\n +lang: \"(\w+)\"\n$", entry)
        kept += [entry] if language is None or language[1] in BUILT else []
    (folder / name).write_text("".join(kept), encoding="utf-8")


def test_mkdocs_material_builds_it_without_a_warning(tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-q", "--strict", "-f", DOCS / "mkdocs.en.yml", "-d", tmp_path],
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (told.returncode, told.stdout, told.stderr) == (0, "", "")


def test_the_languages_have_the_same_pages_and_settings_that_both_builders_honour() -> None:
    languages, problems = read_languages(DOCS)
    assert [one.code for one in languages] == sorted(PRICES)
    assert (*problems, *disagreements(DOCS, languages)) == ()


@pytest.mark.parametrize("language", sorted({*PRICES} - {"en"}))
def test_the_settings_of_a_language_differ_from_those_of_english_in_words(language: str) -> None:
    assert _settings(language) == _settings("en")


def _settings(language: str) -> Any:
    """The settings of a language without its name and its words."""
    text = (DOCS / f"mkdocs.{language}.yml").read_text(encoding="utf-8")
    found = yaml.safe_load(text.replace(f"site/{language}", "site/xx"))
    assert (found.pop("docs_dir"), found["theme"].pop("language")) == (language, language)
    assert found["theme"].pop("direction") == ("rtl" if language == "ar" else "ltr")
    assert all(found.pop(key) for key in ("site_name", "site_description"))
    assert all(one["toggle"].pop("name") for one in found["theme"]["palette"])
    assert all(found["extra"].pop("words").values())
    assert found.pop("site_url").endswith(f"/{language}/")
    found["plugins"] = [[*one] for one in found["plugins"]]
    found["nav"] = sorted(_leaves(found["nav"]))
    return found


def _leaves(nav: Any) -> Iterator[str]:
    """The pages that a navigation names, without those that exist in English alone."""
    if isinstance(nav, str):
        yield from [] if nav.startswith("reference/") else [nav]
    else:
        for one in nav.values() if isinstance(nav, dict) else nav:
            yield from _leaves(one)


@pytest.mark.parametrize("language", sorted(PRICES))
def test_a_request_is_built_on_a_model_page(visit: Opener, root: str, language: str) -> None:
    page = visit(f"{root}/{language}/{MODEL}#build")
    form = page.locator(".request-builder")
    form.locator("select").first.select_option(index=1)
    expect(form.locator(".rb-price")).to_have_text(re.compile(ISOLATED.join(PRICES[language].split())))
    expect(form.locator(".rb-result li")).to_have_count(0)
    request = json.loads(form.locator("textarea.rb-code").input_value())
    assert request["model"] == "flux-kontext-pro"
    form.get_by_label(re.compile("safetyTolerance")).first.fill("7")
    expect(form.locator(".rb-result li")).to_have_count(1)


def test_search_finds_a_parameter(visit: Opener, root: str) -> None:
    page = visit(f"{root}/en/index.html")
    page.locator(".md-search__button").click()
    page.get_by_role("combobox").fill("safetyTolerance")
    expect(page.locator("ol[role=listbox] a").first).to_be_visible()
    found = [link.get_attribute("href") or "" for link in page.locator("ol[role=listbox] a").all()]
    assert any(MODEL in one for one in found)


def test_the_table_of_models_is_filtered(visit: Opener, root: str) -> None:
    page = visit(f"{root}/ar/models.html")
    page.get_by_role("searchbox").fill("vtrix")
    models = list((DOCS / "ar" / "vtrix").glob("*.md"))
    expect(page.locator(".sortable tbody tr:visible")).to_have_count(len(models))


@pytest.mark.parametrize(
    ("path", "viewport", "scheme"),
    [
        (f"en/{MODEL}", PHONE, "dark"),
        ("en/providers/odirouter.html", DESK, "light"),
        ("en/reference/commands.html", PHONE, "light"),
        (f"ar/{MODEL}", PHONE, "light"),
        ("ar/families/flux-kontext-pro.html", DESK, "dark"),
    ],
)
def test_pages_fit_and_are_accessible(
    visit: Opener, root: str, path: str, viewport: dict[str, int], scheme: str
) -> None:
    form = "#build" if path.endswith(MODEL) else ""
    page = visit(f"{root}/{path}{form}", viewport=viewport, color_scheme=scheme)
    if form:
        expect(page.locator(".request-builder .rb")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]
    found = Axe().run(page).response["violations"]
    assert [one["id"] for one in found if one["impact"] in ("serious", "critical")] == []


def test_a_model_page_is_five_screens_and_begins_with_code(visit: Opener, root: str) -> None:
    page = visit(f"{root}/en/{MODEL}", viewport=DESK)
    assert page.evaluate("document.documentElement.scrollHeight") <= 5 * DESK["height"]
    code = page.locator("article pre").first.bounding_box()
    assert code is not None
    assert code["y"] + code["height"] <= DESK["height"]
    form = page.locator(".request-builder")
    expect(form).not_to_be_visible()
    page.locator('article a[href="#build"]').click()
    expect(form.locator(".rb")).to_be_visible()
    expect(form).to_be_in_viewport()


def test_parameters_are_a_list_on_a_phone(visit: Opener, root: str) -> None:
    page = visit(f"{root}/en/{MODEL}", viewport=PHONE)
    code = page.locator("article pre").first.bounding_box()
    assert code is not None
    assert code["y"] + code["height"] <= 2 * PHONE["height"]
    page.locator("details", has=page.locator("#p-params-referenceMediaItems-kind")).locator("summary").click()
    cells = [cell.bounding_box() for cell in page.locator('tr:has(a[id^="p-"]) > td').all()]
    assert len(cells) > 20
    for cell in cells:
        assert cell is not None
        assert cell["x"] >= 0
        assert cell["x"] + cell["width"] <= PHONE["width"]


def test_a_page_from_right_to_left(visit: Opener, root: str) -> None:
    page = visit(f"{root}/ar/{MODEL}#build", viewport=PHONE)
    expect(page.locator("body")).to_have_attribute("dir", "rtl")
    expect(page.locator("html")).to_have_attribute("lang", "ar")
    assert _ways(page, "article h1, article p, article td") == {"rtl isolate"}
    assert _ways(page, "article code") == {"ltr isolate"}
    assert _ways(page, "article pre") == {"ltr isolate"}
    form = page.locator(".request-builder")
    form.scroll_into_view_if_needed()
    form.get_by_label(re.compile("safetyTolerance")).first.fill("-5")
    written = form.locator("textarea.rb-code")
    assert json.loads(written.input_value())["params"]["safetyTolerance"] == -5
    assert _ways(page, "textarea.rb-code") == {"ltr isolate"}
    assert {way.split()[0] for way in _ways(page, ".rb input[type=number]")} == {"ltr"}
    expect(form.locator(".rb-complaints", has_text="\u2066-5\u2069")).to_be_visible()


def test_from_right_to_left_search_finds_a_word_and_the_switch_leads_on(visit: Opener, root: str) -> None:
    page = visit(f"{root}/ar/index.html", viewport=DESK)
    page.locator(".md-search__button").click()
    page.get_by_role("combobox").fill("معاملات")  # the pages have it with an article alone
    page.locator("ol[role=listbox] a[href*='#parameters']").first.click()
    expect(page.locator("#parameters")).to_contain_text("المعاملات")
    found = page.url
    page.locator(".md-header .md-select button").hover()
    page.locator(".md-select__link[hreflang=en]").click()
    page.wait_for_url(found.replace("/ar/", "/en/"))
    expect(page.locator("body")).to_have_attribute("dir", "ltr")


def _ways(page: Page, selector: str) -> set[str]:
    """In which direction elements are written, and whether what is around them matters."""
    found: list[str] = page.locator(selector).evaluate_all(
        "all => all.map((one) => { const { direction, unicodeBidi } = getComputedStyle(one);"
        " return `${direction} ${unicodeBidi}`; })"
    )
    return set(found)
