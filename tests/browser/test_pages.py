"""The small site as a reader meets it: languages, search, the switch, the table, phone and desk, light and dark."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from site_docs import TEXTS
from site_server import Opener, Server
from specpress.base.package_data import folder
from specpress.targets.site.words import TABLE

PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 800}
MODEL = "acme/studio/clip~3Aturbo.html"
LANGUAGES = sorted(TEXTS)


def search(page: Page, words: str) -> list[str]:
    """What search finds, as addresses."""
    page.locator(".md-search__button").click()
    page.get_by_role("combobox").fill(words)
    found = page.locator("ol[role=listbox] a")
    expect(found.first).to_be_visible()
    return [str(link.get_attribute("href")) for link in found.all()]


def rows(page: Page) -> list[str]:
    return page.locator(".sortable tbody tr:visible td:first-child").all_inner_texts()


def switch(page: Page, language: str) -> None:
    page.locator(".md-header .md-select button").focus()
    page.locator(f".md-select__link[hreflang={language}]").click()


@pytest.mark.parametrize(("locale", "language"), [("ar-EG", "ar"), ("fr-FR", "en")])
def test_the_root_leads_to_the_language_of_the_browser(
    visit: Opener, address: str, locale: str, language: str
) -> None:
    page = visit(f"{address}/", locale=locale)
    page.wait_for_url(f"{address}/{language}/index.html")
    expect(page.locator("h1")).to_contain_text(TEXTS[language]["home"])


def test_the_root_has_links_without_javascript(visit: Opener, address: str) -> None:
    page = visit(f"{address}/", java_script_enabled=False)
    page.get_by_role("link", name="Русский").click()
    assert page.url == f"{address}/ru/index.html"


@pytest.mark.parametrize("language", LANGUAGES)
def test_search_finds_a_parameter_and_a_word_of_the_language(
    visit: Opener, address: str, language: str
) -> None:
    page = visit(f"{address}/{language}/index.html")
    pages = {f"{address}/{language}/{name}" for name in ("acme/painter.html", MODEL, "birch/painter.html")}
    found = search(page, "guidance_scale")
    assert pages < {unquote(url).partition("#")[0] for url in found}
    page.goto(next(url for url in found if "3Aturbo" in url))
    expect(page.locator("html")).to_have_attribute("lang", language)
    expect(page.locator("h1")).to_contain_text("studio/clip turbo")
    found = search(page, TEXTS[language]["word"])
    assert pages < {unquote(url).partition("#")[0] for url in found}


def test_the_switch_stays_on_the_page_and_at_its_part(visit: Opener, address: str) -> None:
    page = visit(f"{address}/en/{MODEL}#price")
    switch(page, "bn")
    page.wait_for_url(f"{address}/bn/{MODEL}#price")
    expect(page.locator("#price")).to_contain_text(TEXTS["bn"]["price"])
    switch(page, "ru")
    page.wait_for_url(f"{address}/ru/{MODEL}#price")
    page.goto(f"{address}/ru/")
    switch(page, "en")
    page.wait_for_url(f"{address}/en/index.html")


def test_the_switch_leads_home_from_the_reference(visit: Opener, address: str) -> None:
    page = visit(f"{address}/en/reference/format.html")
    switch(page, "ru")
    page.wait_for_url(f"{address}/ru/index.html")


def test_the_switch_needs_no_server(visit: Opener, folder: Path) -> None:
    page = visit((folder / "en" / MODEL).as_uri())
    switch(page, "ru")
    page.wait_for_url((folder / "ru" / MODEL).as_uri())


def test_the_table_is_filtered_and_sorted_by_keyboard(visit: Opener, address: str) -> None:
    page = visit(f"{address}/ru/models.html")
    before = rows(page)
    page.get_by_label("Filter the table").focus()
    page.keyboard.type("BIRCH")
    assert rows(page) == ["birch/painter", "birch/voice"]
    expect(page.locator(".sortable [role=status]")).to_have_text("2 of 4 rows")
    page.keyboard.type(" nothing")
    expect(page.locator(".sortable [role=status]")).to_have_text("No row matches")
    page.keyboard.press("Control+A")
    page.keyboard.press("Delete")
    assert rows(page) == before
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    price = page.get_by_role("columnheader").nth(1)
    expect(price.get_by_role("button")).to_be_focused()
    page.keyboard.press("Enter")
    expect(price).to_have_attribute("aria-sort", "ascending")
    assert rows(page) == ["acme/painter", "birch/painter", "acme/studio/clip turbo", "birch/voice"]
    page.keyboard.press("Space")
    expect(price).to_have_attribute("aria-sort", "descending")
    assert rows(page) == ["acme/studio/clip turbo", "birch/painter", "acme/painter", "birch/voice"]
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.locator("[aria-sort]").count() == 1
    assert rows(page) == ["acme/studio/clip turbo", "birch/painter", "acme/painter", "birch/voice"]


def test_what_is_free_is_shown_alone_whatever_its_unit(visit: Opener, serve: Server, tmp_path: Path) -> None:
    prices = [("4 credits", 4, "credits"), ("free", 0, "credits"), ("$2", 2, "USD"), ("free", 0, "USD")]
    cells = "".join(
        f'<tr><td>{text} {unit}</td><td><data value="{value}" data-unit="{unit}">{text}</data></td></tr>'
        for text, value, unit in prices
    )
    table = f"<table><thead><tr><th>Model<th>Price</thead><tbody>{cells}</tbody></table>"
    box = f'<div class="sortable" data-cheap="5" data-unit="credits" data-cheap-text="cheap">{table}</div>'
    words = json.dumps(TABLE)
    scripts = f"<script>window.siteWords = {words};</script><script src=site.js></script>"
    (tmp_path / "index.html").write_text(f"<!doctype html><html lang=en>{box}{scripts}", encoding="utf-8")
    shutil.copy(folder() / "site" / "site.js", tmp_path)
    page = visit(f"{serve(tmp_path)}/index.html")
    page.get_by_role("button", name="free").click()
    assert rows(page) == ["free credits", "free USD"]
    page.get_by_role("button", name="cheap").click()
    assert rows(page) == ["free credits"]
    page.get_by_role("button", name="free").click()
    assert rows(page) == ["4 credits credits", "free credits"]
    assert page.url.endswith("index.html?show=cheap")


def test_the_table_is_whole_without_javascript(visit: Opener, address: str) -> None:
    page = visit(f"{address}/bn/models.html", java_script_enabled=False)
    assert len(rows(page)) == 4
    assert page.locator(".sortable button, .sortable input").count() == 0


@pytest.mark.parametrize(
    ("path", "size", "scheme"),
    [
        ("en/models.html", PHONE, "light"),
        ("en/models.html", DESK, "dark"),
        (f"bn/{MODEL}", PHONE, "dark"),
        (f"bn/{MODEL}", DESK, "light"),
        ("ar/models.html", PHONE, "dark"),
        ("ar/models.html", DESK, "light"),
    ],
)
def test_a_page_fits_and_is_accessible(
    visit: Opener, address: str, path: str, size: dict[str, int], scheme: str
) -> None:
    """Every two of page, size and colours meet at least once."""
    page = visit(f"{address}/{path}", viewport=size, color_scheme=scheme)
    expect(page.locator("body")).to_have_attribute(
        "data-md-color-scheme", "slate" if scheme == "dark" else "default"
    )
    if size is PHONE and path.endswith(MODEL):
        expect(page.locator("article .md-typeset__scrollwrap").first).to_have_attribute("tabindex", "0")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    _keep(page, f"{path}-{size['width']}-{scheme}")
    found = Axe().run(page).response["violations"]
    assert [one for one in found if one["impact"] in ("serious", "critical")] == []


def test_the_button_changes_the_colours_and_they_stay(visit: Opener, address: str) -> None:
    page = visit(f"{address}/en/index.html", color_scheme="light")
    body = page.locator("body")
    expect(body).to_have_attribute("data-md-color-scheme", "default")
    page.get_by_title("Switch to light colours").click()
    page.get_by_title("Switch to dark colours").click()
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    page.reload()
    expect(body).to_have_attribute("data-md-color-scheme", "slate")


def test_the_site_of_mkdocs_material_switches_and_sorts_too(
    visit: Opener, serve: Server, generated: Path, tmp_path: Path
) -> None:
    for language in ("en", "ru"):
        settings = generated / "docs" / f"mkdocs.{language}.yml"
        subprocess.run(
            [sys.executable, "-m", "mkdocs", "build", "-q", "-f", settings, "-d", tmp_path / "x" / language],
            env={**os.environ, "NO_MKDOCS_2_WARNING": "1"}, check=True,
        )  # fmt: skip
    shutil.copytree(generated / "docs" / "assets", tmp_path / "x" / "assets")
    # The theme asks for this one of every language, and two are enough to switch between.
    for other in ("bn", "ar"):
        (tmp_path / "x" / other).mkdir()
        (tmp_path / "x" / other / "sitemap.xml").write_text("<urlset/>", encoding="utf-8")
    root = serve(tmp_path)
    page = visit(f"{root}/x/en/{MODEL}#price")
    switch(page, "ru")
    page.wait_for_url(f"{root}/x/ru/{MODEL}#price")
    page.goto(f"{root}/x/ru/models.html")
    page.get_by_role("columnheader").nth(2).get_by_role("button").click()
    assert rows(page)[0] == "acme/studio/clip turbo"


def test_a_page_may_load_on_when_its_test_ends(visit: Opener, serve: Server, tmp_path: Path) -> None:
    """As the worker does that searches; whoever ends the server before the page makes a fault of it."""
    (tmp_path / "index.html").write_text("<script>new Worker('worker.js')</script>", encoding="utf-8")
    (tmp_path / "worker.js").write_text("setInterval(() => importScripts('more.js'))", encoding="utf-8")
    (tmp_path / "more.js").write_text("", encoding="utf-8")
    page = visit(f"{serve(tmp_path)}/index.html")
    page.wait_for_event("request", lambda asked: asked.url.endswith("more.js"))


def _keep(page: Page, name: str) -> None:
    """Keep a picture for somebody to look at, where the environment names a folder for it."""
    if folder := os.environ.get("SPECPRESS_SHOTS"):
        page.screenshot(path=Path(folder) / f"{re.sub('[^a-zA-Z0-9.-]', '-', name)}.png", full_page=True)
