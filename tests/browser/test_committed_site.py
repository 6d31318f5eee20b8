"""The site of the committed catalogue: what its builders say of it, and what a reader does on its pages.

It is built in two languages, one from left to right and one from right to left. The others differ from them in words
alone, which is tested without building them; `test_pages.py` builds and reads four with fewer pages.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, ViewportSize, expect

from builder_page import html
from contract.contract import GENERATED
from contract.specs import SPECS, resolved
from site_server import Compressing, Opener, Server, served
from specpress.build.site.pages import disagreements, read_languages
from specpress.catalog.settings import ENGLISH
from specpress.check.overview import overview
from specpress.cli import main
from specpress.spec.load import LocaleFile
from specpress.wording.locale import cldr_locale
from specpress.wording.phrases import money
from specpress.wording.po import read_po
from specpress.wording.translator import Translator

MODEL = "rivya/flux-kontext-pro.html"
DOCS = GENERATED / "docs"
MODELS = sorted(resolved().models)
BUILT = ("ar", "en")
LANGUAGES = ("en", *sorted(path.stem for path in (SPECS / "locales").glob("*.po")))
ISOLATED = "[\u2066-\u2069]* [\u2066-\u2069]*"
"""A blank between parts of a text, which from right to left are isolated from each other."""
FIRST_HITS = {
    "price": ["models.html#price"],
    "image to video": ["models.html#image-to-video"],
    "cheapest video": ["models.html#cheapest-video"],
    "seed": ["models.html#seed"],
    "safetyTolerance": [".*flux-kontext-pro.html(?:#parameters)?"],
    # Where an id is a path, the page of flux-kontext-pro may be that of flux-pro/kontext.
    "flux-kontext-pro": [
        "families/flux-kontext-pro.html",
        *[r"[\w/-]+/flux.(?:kontext.pro|pro/kontext)\.html"] * 3,
    ],
    "kontext": [r"[\w/-]+/flux.(?:kontext.(?:pro|max)|pro/kontext(?:/max)?)\.html"] * 7,
    "kling-3": [r"[\w/-]+/kling-v?3[^#]*"],
    # "fal" is as near as "flux" to those three letters, and FLUX at fal is nearest.
    "flx": [r"[\w/-]+/flux[^#]*", *[r"(?:providers/fal\.html|[\w/-]+/flux[^#]*)"] * 3],
    "flxu": [r"[\w/-]+/flux[^#]*"] * 3,
    "klng": [r"[\w/-]+/kling[^#]*"] * 3,
    "sedance": [r"[\w/-]+/seedance[^#]*"] * 4,
}
"""Where search is to lead at first, as patterns of addresses: models before parts of their pages."""
PHONE: ViewportSize = {"width": 390, "height": 844}
DESK: ViewportSize = {"width": 1280, "height": 800}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site in two languages; in the others there is a model's page with nothing but the builder."""
    home = tmp_path_factory.mktemp("served")
    for language in BUILT:
        shutil.copytree(DOCS / language, home / "made" / "docs" / language)
        _without_other_languages(f"mkdocs.{language}.yml", home / "made" / "docs")
    for name in ("index.html", "llms.txt"):
        shutil.copy(DOCS / name, home / "made" / "docs")
    for name in ("assets", "theme"):
        shutil.copytree(DOCS / name, home / "made" / "docs" / name)
    assert main(["site", "--docs", str(home / "made"), "--out", str(home / "site")]) == 0
    for language in {*LANGUAGES} - {*BUILT}:
        page = home / "site" / language / MODEL
        shutil.copytree(DOCS / language / "assets", home / "site" / language / "assets")
        page.parent.mkdir()
        shutil.copy(DOCS / language / MODEL.replace(".html", ".json"), page.parent)
        page.write_text(html(MODEL, [MODEL.removesuffix(".html")]), encoding="utf-8")
    return home / "site"


@pytest.fixture(scope="module")
def root(site: Path) -> Iterator[str]:
    """The address of the site, which is below a path."""
    with served(site.parent) as address:
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
    assert [one.code for one in languages] == sorted(LANGUAGES)
    assert (*problems, *disagreements(DOCS, languages)) == ()


@pytest.mark.parametrize("language", LANGUAGES[1:])
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
        yield from [] if nav.startswith(("reference/", "../en/reference/")) else [nav]
    else:
        for one in nav.values() if isinstance(nav, dict) else nav:
            yield from _leaves(one)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_request_is_built_on_a_model_page(visit: Opener, root: str, language: str) -> None:
    page = visit(f"{root}/{language}/{MODEL}#build")
    form = page.locator(".request-builder")
    form.locator("select").first.select_option(index=1)
    expect(form.locator(".rb-price")).to_have_text(re.compile(ISOLATED.join(_price(language).split())))
    expect(form.locator(".rb-result li")).to_have_count(0)
    request = json.loads(form.locator("textarea.rb-code").input_value())
    assert request["model"] == "flux-kontext-pro"
    form.get_by_label(re.compile("safetyTolerance")).first.fill("7")
    expect(form.locator(".rb-result li")).to_have_count(1)


def _price(language: str) -> str:
    """What a request costs that is built on the page, as the language's own file has it."""
    translations = ENGLISH
    if language != "en":
        file = SPECS / "locales" / f"{language}.po"
        po, _ = read_po(LocaleFile(file, file.name, language), file.read_bytes())
        assert po is not None
        translations = po.compiled()
    return money(Translator(cldr_locale(translations)), Decimal(4), "credits")


def test_search_finds_what_a_reader_means(visit: Opener, root: str) -> None:
    page = visit(f"{root}/en/index.html")
    page.locator(".md-search__button").click()
    for words, first_hits in FIRST_HITS.items():
        page.get_by_role("combobox").fill(words)
        links = page.locator("ol[role=listbox] a")
        expect(links.first).to_have_attribute("href", re.compile(f"/en/(?:{first_hits[0]})$"))
        hits = [str(link.get_attribute("href")).partition("/en/")[2] for link in links.all()]
        for hit, pattern in zip(hits, first_hits, strict=False):
            assert re.fullmatch(pattern, hit), (words, hits)


def test_the_reference_is_not_among_what_readers_find(visit: Opener, root: str) -> None:
    page = visit(f"{root}/en/search.json")
    items = json.loads(page.locator("body").inner_text())["items"]
    assert {MODEL, "models.html#seed"} <= {item["location"] for item in items}
    assert not [item["location"] for item in items if item["location"].startswith("reference/")]


def _names(page: Page) -> list[str]:
    """The ids of the models that a table shows, in its order."""
    return page.locator(".sortable tbody tr:visible td:first-child code").all_inner_texts()


def _cells(page: Page, column: int) -> list[str]:
    """What the rows that are shown say in a column, counted from 1."""
    return page.locator(f".sortable tbody tr:visible td:nth-child({column})").all_inner_texts()


def test_the_table_of_models_is_filtered_by_words_and_kinds(visit: Opener, root: str) -> None:
    models = {model.id: overview(model) for model in resolved().models.values()}
    page = visit(f"{root}/en/models.html")
    ids = _names(page)
    assert len(ids) == len(MODELS)
    page.get_by_role("searchbox").fill("RIVYA KLING 3")
    assert _names(page) == ["kling-3-0"]
    page.get_by_role("searchbox").fill("flux-kontext-pro")
    assert _names(page) == [id for id in ids if "flux-kontext-pro" in id]
    assert _names(page).count("flux-kontext-pro") == 2  # at two providers under the same id
    page.get_by_role("searchbox").fill("")
    page.get_by_role("button", name="image to video").click()
    to_video = [name for name in _names(page) if "image-to-video" in models[name].tags]
    assert _names(page) == to_video
    assert len(to_video) > 10
    page.get_by_role("button", name="last frame").click()
    assert 0 < len(_names(page)) < len(to_video)
    page.get_by_role("button", name="last frame").click()
    page.get_by_role("button", name="image to video").click()
    cheap = page.get_by_role("button", name=re.compile("^under "))
    limit, unit = cheap.inner_text().removeprefix("under ").split()
    cheap.click()
    prices = page.locator(".sortable tbody tr:visible td:nth-child(4) data").all()
    assert len(prices) == len(_names(page)) > 5
    assert all(Decimal(str(price.get_attribute("value"))) < Decimal(limit) for price in prices)
    assert {price.get_attribute("data-unit") for price in prices} == {unit}


def test_the_table_of_models_is_sorted_by_a_price_that_can_be_compared(visit: Opener, root: str) -> None:
    page = visit(f"{root}/en/models.html")
    price = page.get_by_role("columnheader", name="Price")
    for direction in ("ascending", "descending"):
        price.get_by_role("button").click()
        expect(price).to_have_attribute("aria-sort", direction)
        amounts = page.locator(".sortable td:nth-child(4)").evaluate_all(
            "all => all.map((cell) => cell.querySelector('data')).map("
            "(data) => data && [data.dataset.unit ?? '', Number(data.value)])"
        )
        known = [amount for amount in amounts if amount is not None]
        assert len(known) > 20
        # Credits are not compared with money: each unit stands by itself.
        units = list(dict.fromkeys(unit for unit, _ in known))
        assert len(units) > 1
        by_unit = {unit: [amount for other, amount in known if other == unit] for unit in units}
        assert known == [[unit, amount] for unit in units for amount in by_unit[unit]]
        for of_unit in by_unit.values():
            assert of_unit == sorted(of_unit, reverse=direction == "descending")
        assert amounts[len(known) :] == [None] * (len(amounts) - len(known))
        assert _cells(page, 4)[-1] in ("not documented", "known only after billing")


def test_what_a_table_shows_is_in_the_address(visit: Opener, root: str) -> None:
    page = visit(f"{root}/en/models.html")
    page.get_by_role("button", name="text to image").click()
    page.get_by_role("button", name="under").click()
    page.get_by_role("searchbox").fill("flux")
    for _ in range(2):
        page.get_by_role("columnheader", name="Price").get_by_role("button").click()
    shown, address = _names(page), page.url
    assert len(shown) > 1
    assert all("flux" in name for name in shown)
    assert address.endswith("?filter=flux&show=text-to-image&show=cheap&sort=-4")
    page.reload()
    assert _names(page) == shown
    assert page.url == address
    pressed = page.locator('.sortable__chip[aria-pressed="true"]').all_inner_texts()
    assert pressed[0] == "text to image"
    assert pressed[1].startswith("under ")
    assert len(pressed) == 2
    page.locator(".md-header .md-select button").focus()
    page.locator(".md-select__link[hreflang=ar]").click()
    page.wait_for_url(address.replace("/en/", "/ar/"))
    assert _names(page) == shown
    page.goto(f"{root}/en/index.html")
    page.get_by_role("link", name="last frame").click()
    expect(page.get_by_role("button", name="last frame")).to_have_attribute("aria-pressed", "true")
    page.goto(f"{root}/en/models.html#seed")
    page.locator("#seed + p a").first.click()
    expect(page.get_by_role("button", name="seed", exact=True)).to_have_attribute("aria-pressed", "true")
    assert len(_names(page)) < len(MODELS)


def test_the_head_of_the_table_stays_in_sight(visit: Opener, root: str) -> None:
    page = visit(f"{root}/en/models.html", viewport=DESK)
    page.locator(".sortable tbody tr").nth(30).scroll_into_view_if_needed()
    head = page.get_by_role("columnheader", name="Price").bounding_box()
    header = page.locator(".md-header").bounding_box()
    assert head is not None
    assert header is not None
    assert header["height"] - 1 <= head["y"] < header["height"] + 20


def test_the_table_is_a_list_on_a_phone(visit: Opener, root: str) -> None:
    page = visit(f"{root}/ar/models.html", viewport=PHONE)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    cells = [cell.bounding_box() for cell in page.locator(".sortable tbody td").all()]
    assert len(cells) == 6 * len(MODELS)
    for cell in cells:
        assert cell is not None
        assert cell["x"] >= 0
        assert cell["x"] + cell["width"] <= PHONE["width"]
    page.get_by_role("searchbox").fill("vtrix")
    assert len(_names(page)) == len([name for name in MODELS if name.startswith("vtrix/")])


@pytest.mark.parametrize(
    ("path", "viewport", "scheme"),
    [
        ("en/index.html", PHONE, "dark"),
        ("en/models.html", DESK, "light"),
        ("ar/models.html", PHONE, "dark"),
        (f"en/{MODEL}", PHONE, "dark"),
        (f"ar/{MODEL}", PHONE, "light"),
        ("en/rivya/kling-3-0.html", DESK, "dark"),
        ("ar/rivya/elevenlabs-dialogue-v3.html", PHONE, "light"),
        ("en/vtrix/vtrix-gemini-2.0-flash.html", PHONE, "light"),
        ("ar/vtrix/vtrix_3d.html", DESK, "light"),
        ("en/providers/odirouter.html", DESK, "light"),
        ("ar/providers/rivya.html", PHONE, "dark"),
        ("ar/families/flux-kontext-pro.html", DESK, "dark"),
        ("en/modalities/video.html", PHONE, "light"),
        ("ar/changes.html", PHONE, "light"),
        ("en/reference/commands.html", PHONE, "light"),
        ("en/reference/problems/unknown-key.html", PHONE, "dark"),
    ],
)
def test_pages_fit_and_are_accessible(
    visit: Opener, root: str, path: str, viewport: ViewportSize, scheme: str
) -> None:
    """One of each kind, with all its parts open."""
    form = "#build" if path.endswith(MODEL) else ""
    page = visit(f"{root}/{path}{form}", viewport=viewport, color_scheme=scheme)
    if form:
        expect(page.locator(".request-builder .rb")).to_be_visible()
    page.evaluate(
        "document.querySelectorAll('details:not(:has(.request-builder))').forEach(one => one.open = true)"
    )
    assert _faults(page) == []
    for width in {360, viewport["width"]}:
        page.set_viewport_size({"width": width, "height": viewport["height"]})
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_page_for_what_does_not_exist_is_accessible(visit: Opener, serve: Server, site: Path) -> None:
    # Its links go out from the root of the server, where the address of the site is.
    page = visit(f"{serve(site)}/404.html", color_scheme="dark")
    assert _faults(page) == []
    expect(page.locator("article h1")).to_be_visible()


def _faults(page: Page) -> list[str]:
    """What is seriously wrong with a page for those who do not see or hear it, or use no mouse."""
    found = Axe().run(page).response["violations"]
    return [one["id"] for one in found if one["impact"] in ("serious", "critical")]


def test_a_page_is_used_without_a_mouse(visit: Opener, root: str) -> None:
    page = visit(f"{root}/en/{MODEL}", viewport=DESK)
    page.keyboard.press("Tab")
    skip = page.locator(".md-skip")
    expect(skip).to_be_focused()
    expect(skip).to_have_css("opacity", "1")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('article') !== null")
    tabs = page.locator(".tabbed-set").first
    tabs.locator("input").first.focus()
    page.keyboard.press("ArrowRight")
    expect(tabs.locator(".tabbed-block").nth(1)).to_be_visible()
    expect(tabs.locator(".tabbed-labels").first).not_to_have_css("outline-style", "none")
    fold = page.locator("article details").first
    fold.locator("summary").focus()
    expect(fold.locator("summary")).not_to_have_css("outline-style", "none")
    page.keyboard.press("Enter")
    expect(fold).to_have_attribute("open", "")
    # The button beside each block of code is no landmark of the page.
    expect(page.locator(".md-code__nav")).not_to_have_count(0)
    expect(page.locator(".md-code__nav:not([role=none])")).to_have_count(0)


@pytest.mark.parametrize("language", BUILT)
def test_a_model_page_is_light(browser: Browser, site: Path, language: str) -> None:
    """What comes over the wire from a server that compresses, as most do; the form comes when it is wanted."""
    with served(site, Compressing) as address, browser.new_context(viewport=DESK) as window:
        page = window.new_page()
        network = window.new_cdp_session(page)
        network.send("Network.enable")
        names: dict[str, str] = {}
        sizes: dict[str, int] = {}
        network.on(
            "Network.responseReceived", lambda got: names.update({got["requestId"]: got["response"]["url"]})
        )
        network.on(
            "Network.loadingFinished",
            lambda got: sizes.update({names[got["requestId"]]: got["encodedDataLength"]}),
        )
        page.goto(f"{address}/{language}/{MODEL}", wait_until="networkidle")
        search = sum(size for name, size in sizes.items() if name.endswith("/search.json"))
        assert 20_000 < sum(sizes.values()) - search < 150_000
        assert not [name for name in sizes if "/builder/form/" in name or "/vendor/" in name]
        page.locator('article a[href="#build"]').click()
        expect(page.locator(".request-builder .rb")).to_be_visible()
        page.wait_for_load_state("networkidle")
        assert [name for name in sizes if "/builder/form/" in name]
        assert sum(sizes.values()) - search < 250_000


@pytest.mark.parametrize("path", [f"en/{MODEL}", f"ar/{MODEL}", "en/models.html", "en/providers/rivya.html"])
def test_a_page_is_printed_whole_and_without_what_is_pressed(visit: Opener, root: str, path: str) -> None:
    page = visit(f"{root}/{path}", viewport={"width": 680, "height": 1000}, color_scheme="dark")
    page.emulate_media(media="print")  # on sheets of A4
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(page.locator("article details:not(:has(.request-builder)):not([open])")).to_have_count(0)
    for pressed in (
        ".md-header",
        ".md-tabs",
        ".md-sidebar",
        ".md-footer",
        ".request-builder",
        ".sortable__bar",
    ):
        expect(page.locator(f"{pressed}:visible")).to_have_count(0)
    # Of the same in several languages, the one that was chosen.
    sets = page.locator("article .tabbed-set:visible").count()
    expect(page.locator("article .tabbed-block:visible")).to_have_count(sets)
    wide = page.locator("article :is(table, pre):visible").evaluate_all(
        "all => all.filter((one) => {"
        " const [box, room] = [one, document.querySelector('article')].map((each) => each.getBoundingClientRect());"
        " return box.left < room.left - 1 || box.right > room.right + 1; }).length"
    )
    assert wide == 0
    if path.endswith("models.html"):
        expect(page.get_by_role("columnheader", name="Price")).to_be_visible()


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


def test_a_provider_page_is_tables_with_the_rest_folded(visit: Opener, root: str) -> None:
    page = visit(f"{root}/en/providers/rivya.html", viewport=DESK)
    assert page.evaluate("document.documentElement.scrollHeight") <= 13 * DESK["height"]
    for id in page.locator(".sortable td:first-child code").all():
        lines = id.evaluate("(code) => code.getClientRects().length")
        assert lines == 1, id.inner_text()
    answer = page.locator("details", has=page.locator("#object-task"))
    expect(answer.locator("table")).not_to_be_visible()
    page.locator('a[href="#object-task"]').first.click()
    expect(answer.locator("table")).to_be_visible()
    # What the docs of all models lack is said once, and a table of a few rows needs no filter.
    page.goto(f"{root}/en/providers/vtrix.html")
    assert page.get_by_role("columnheader", name="Price").count() == 0
    assert page.locator("article").inner_text().count("Not documented for any of these models: Price") == 1
    page.goto(f"{root}/en/families/wan-2-5-i2i-preview-intl.html")
    expect(page.locator(".sortable__button").first).to_be_visible()
    assert page.locator(".sortable__bar").count() == 0


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


def test_a_letter_at_a_parameter_leads_to_where_it_was_read_and_keys_pass_it_by(
    visit: Opener, root: str
) -> None:
    page = visit(f"{root}/en/{MODEL}", viewport=DESK)
    row = page.locator("tr", has=page.locator("#p-params-aspectRatio"))
    mark = row.get_by_role("link", name="Flux Kontext Pro API Integration, read on 21 November 2026")
    expect(mark).to_have_text("a")
    expect(mark).to_have_attribute("href", "https://rivya.ai/docs/api/models/flux-kontext-pro")
    row.get_by_role("link", name="aspectRatio").focus()
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text("outputFormat")
    page.goto(f"{root}/en/{MODEL}#source-a")
    expect(page.locator("li", has=page.locator("#source-a"))).to_contain_text("params.aspectRatio")


def test_the_example_is_switched_to_another_provider(visit: Opener, root: str) -> None:
    page = visit(f"{root}/en/{MODEL}", viewport=DESK)
    there = page.locator("details", has=page.locator("#at-vtrix-flux_kontext_pro"))
    code = there.locator("pre").first
    expect(code).not_to_be_visible()
    page.locator('article a[href="#at-vtrix-flux_kontext_pro"]').click()
    expect(code).to_be_visible()
    expect(code).to_be_in_viewport()
    expect(code).to_contain_text("with Vtrix() as client")


def test_the_way_of_a_job_is_drawn_by_a_script_of_the_site(visit: Opener, root: str) -> None:
    """No page may ask another host, or `visit` says so."""
    page = visit(f"{root}/ar/providers/rivya.html#flow", viewport=PHONE)
    drawn = page.locator("#flow ~ div.mermaid")
    expect(drawn).to_be_visible()
    place = drawn.bounding_box()
    assert place is not None
    assert place["height"] > 200
    expect(page.locator("#flow ~ ol li")).to_have_count(6)
    expect(page.locator("pre.mermaid")).to_have_count(0)


@pytest.mark.parametrize("path", [MODEL, "providers/rivya.html"])
def test_what_draws_diagrams_is_fetched_once_one_comes_near(visit: Opener, root: str, path: str) -> None:
    page = visit(f"{root}/en/{path}", viewport=DESK)
    page.wait_for_load_state("load")
    fetched = page.evaluate("performance.getEntriesByType('resource').map((one) => one.name)")
    assert any(name.endswith("site.js") for name in fetched)
    assert [name for name in fetched if "mermaid" in name] == []
    for heading in page.locator("#flow").all():
        heading.scroll_into_view_if_needed()
        expect(page.locator("#flow ~ div.mermaid")).to_be_visible()


def test_a_page_from_right_to_left(visit: Opener, root: str) -> None:
    page = visit(f"{root}/ar/{MODEL}#build", viewport=PHONE)
    expect(page.locator("body")).to_have_attribute("dir", "rtl")
    expect(page.locator("html")).to_have_attribute("lang", "ar")
    expect(page.locator(".request-builder .rb")).to_be_visible()  # which takes the place of a text
    assert _ways(page, "article h1, article p, article td") == {"rtl isolate"}
    page.locator(".md-header .md-select button").focus()
    menu = page.locator(".md-select__inner").bounding_box()
    assert menu is not None
    assert menu["x"] >= 0
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


@pytest.mark.parametrize("language", BUILT)
def test_the_reference_is_a_tab_in_each_language(visit: Opener, root: str, language: str) -> None:
    page = visit(f"{root}/{language}/{MODEL}")
    name = "Reference" if language == "en" else "المرجع (بالإنجليزية)"
    page.locator(".md-tabs").get_by_role("link", name=name, exact=True).click()
    page.wait_for_url(f"{root}/en/reference/index.html")


def _ways(page: Page, selector: str) -> set[str]:
    """In which direction elements are written, and whether what is around them matters."""
    found: list[str] = page.locator(selector).evaluate_all(
        "all => all.map((one) => { const { direction, unicodeBidi } = getComputedStyle(one);"
        " return `${direction} ${unicodeBidi}`; })"
    )
    return set(found)
