"""The site of the committed catalogue: what its builders say of it, and what a reader does on its pages."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from contract.contract import GENERATED
from site_server import Opener, served
from specpress.cli import main

MODEL = "rivya/flux-kontext-pro.html"
PRICES = {"en": "4 credits", "bn": "৪ ক্রেডিট", "ru": "4 кредита", "ar": "4 نقاط"}
ISOLATED = "[\u2066-\u2069]* [\u2066-\u2069]*"
"""A blank between parts of a text, which from right to left are isolated from each other."""
PHONE, DESK = {"width": 390, "height": 844}, {"width": 1280, "height": 800}


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the site, built as `make site` builds it."""
    out = tmp_path_factory.mktemp("served") / "site"
    assert main(["site", "--docs", str(GENERATED), "--out", str(out)]) == 0
    with served(out.parent) as address:
        yield f"{address}/site"


@pytest.mark.parametrize("language", sorted(PRICES))
def test_mkdocs_material_builds_it_without_a_warning(language: str, tmp_path: Path) -> None:
    settings = GENERATED / "docs" / f"mkdocs.{language}.yml"
    told = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-q", "--strict", "-f", settings, "-d", tmp_path],
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (told.returncode, told.stdout, told.stderr) == (0, "", "")


@pytest.mark.parametrize("language", sorted(PRICES))
def test_a_request_is_built_on_a_model_page(visit: Opener, root: str, language: str) -> None:
    page = visit(f"{root}/{language}/{MODEL}")
    form = page.locator(".request-builder")
    form.locator("select").first.select_option(index=1)
    expect(form.locator(".rb-price")).to_have_text(re.compile(ISOLATED.join(PRICES[language].split())))
    expect(form.locator(".rb-result li")).to_have_count(0)
    request = json.loads(form.locator("textarea.rb-code").input_value())
    assert request["model"] == "flux-kontext-pro"
    form.get_by_label(re.compile("safetyTolerance")).first.fill("7")
    expect(form.locator(".rb-result li")).to_have_count(1)


@pytest.mark.parametrize("language", sorted(PRICES))
def test_search_finds_a_parameter(visit: Opener, root: str, language: str) -> None:
    page = visit(f"{root}/{language}/index.html")
    page.locator(".md-search__button").click()
    page.get_by_role("combobox").fill("safetyTolerance")
    expect(page.locator("ol[role=listbox] a").first).to_be_visible()
    found = [link.get_attribute("href") or "" for link in page.locator("ol[role=listbox] a").all()]
    assert any(MODEL in one for one in found)


@pytest.mark.parametrize("language", sorted(PRICES))
def test_the_table_of_models_is_filtered(visit: Opener, root: str, language: str) -> None:
    page = visit(f"{root}/{language}/models.html")
    page.get_by_role("searchbox").fill("vtrix")
    models = list((GENERATED / "docs" / language / "vtrix").glob("*.md"))
    expect(page.locator(".sortable tbody tr:visible")).to_have_count(len(models))


@pytest.mark.parametrize(
    ("path", "viewport", "scheme"),
    [
        (f"en/{MODEL}", PHONE, "dark"),
        (f"bn/{MODEL}", DESK, "light"),
        ("ru/providers/odirouter.html", PHONE, "light"),
        ("ru/families/flux-kontext-pro.html", DESK, "dark"),
        ("en/reference/commands.html", PHONE, "light"),
        (f"ar/{MODEL}", PHONE, "light"),
        ("ar/families/flux-kontext-pro.html", DESK, "dark"),
    ],
)
def test_pages_fit_and_are_accessible(
    visit: Opener, root: str, path: str, viewport: dict[str, int], scheme: str
) -> None:
    page = visit(f"{root}/{path}", viewport=viewport, color_scheme=scheme)
    if path.endswith(MODEL):
        expect(page.locator(".request-builder .rb")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]
    found = Axe().run(page).response["violations"]
    assert [one["id"] for one in found if one["impact"] in ("serious", "critical")] == []


def test_a_page_from_right_to_left(visit: Opener, root: str) -> None:
    page = visit(f"{root}/ar/{MODEL}", viewport=PHONE)
    expect(page.locator("body")).to_have_attribute("dir", "rtl")
    expect(page.locator("html")).to_have_attribute("lang", "ar")
    assert _ways(page, "article h1, article p, article td") == {"rtl isolate"}
    assert _ways(page, "article code") == {"ltr isolate"}
    assert _ways(page, "article pre") == {"ltr isolate"}
    form = page.locator(".request-builder")
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
    page.locator(".md-header .md-select button").focus()
    page.locator(".md-select__link[hreflang=ru]").click()
    page.wait_for_url(found.replace("/ar/", "/ru/"))
    expect(page.locator("body")).to_have_attribute("dir", "ltr")


def _ways(page: Page, selector: str) -> set[str]:
    """In which direction elements are written, and whether what is around them matters."""
    found: list[str] = page.locator(selector).evaluate_all(
        "all => all.map((one) => { const { direction, unicodeBidi } = getComputedStyle(one);"
        " return `${direction} ${unicodeBidi}`; })"
    )
    return set(found)
