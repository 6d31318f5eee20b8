"""The target `site`: settings that both builders read as they are meant, navigation, `llms.txt`."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from pathlib import Path

import material
import pytest
import yaml
import zensical
from hypothesis import given
from hypothesis import strategies as st

from site_docs import CATALOG, HOSTILE, MODELS, SPOKEN, TEXTS
from small_models import model
from specpress.base.package_data import folder
from specpress.catalog import Catalog
from specpress.catalog.provider import Provider
from specpress.catalog.settings import ENGLISH, Settings, Translations
from specpress.cli.known_targets import command_line
from specpress.targets.site import ModelRow
from specpress.targets.site.files import llms_text, site_files
from specpress.targets.site.nav import Entry, navigation, reference
from specpress.targets.site.settings import FEATURES, THEME_LANGUAGES, label, settings, theme_language
from specpress.targets.site.words import saying
from specpress.targets.yaml import yaml_text
from specpress.tool_docs.contents import english_pages
from specpress.tool_docs.pages import files as reference_files

ROWS = [ModelRow.of(one) for one in MODELS]
THEMES = [Path(package.__file__).parent / "templates" for package in (zensical, material)]


def pages(entries: tuple[Entry, ...]) -> list[str]:
    return [page for _, below in entries for page in ([below] if isinstance(below, str) else pages(below))]


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_yaml_gives_every_text_back(text: str) -> None:
    assert yaml.safe_load(yaml_text({"a": text, text: [text, {text: True}]})) == {
        "a": text, text: [text, {text: True}],
    }  # fmt: skip


@pytest.mark.parametrize("text", ["materialx", "material.extensions.emoji"])
def test_yaml_holds_no_word_that_zensical_replaces(text: str) -> None:
    written = yaml_text({"a": text})
    assert text not in written
    assert yaml.safe_load(written) == {"a": text}


def test_a_label_is_no_tag_even_after_its_escapes_were_taken_back() -> None:
    assert "<" not in label(HOSTILE)
    assert "</title>" not in html.unescape(label(HOSTILE))
    assert label("Rivya & co") == "Rivya &amp; co"


def test_every_page_stands_in_the_navigation_once() -> None:
    assert sorted(pages(navigation(CATALOG, ROWS, saying(ENGLISH)))) == [
        "acme/painter.md", "acme/studio/clip~3Aturbo.md", "birch/painter.md", "birch/voice.md",
        "families/painter.md", "index.md", "modalities/audio.md", "modalities/image.md",
        "modalities/video.md", "models.md", "providers/acme.md", "providers/birch.md",
    ]  # fmt: skip


def test_many_models_of_a_provider_are_parted_by_modality() -> None:
    kinds = ("image", "video")
    rows = [ModelRow.of(model(id=f"m{at}", title=f"M {at}", modality=kinds[at % 2])) for at in range(20)]
    tree = dict(navigation(Catalog.of(providers=[Provider(id="acme", title="Acme")]), rows, saying(ENGLISH)))
    assert isinstance(tree["Providers"], tuple)
    _, below = tree["Providers"][0]
    assert [title for title, _ in below] == ["Overview", "Images", "Videos"]  # type: ignore[misc]
    assert "Families" not in tree


def test_the_settings_say_which_language_they_are_for() -> None:
    gettext = saying(SPOKEN[1])
    found = yaml.safe_load(
        settings(SPOKEN[1], Catalog(languages=SPOKEN), navigation(CATALOG, ROWS, gettext), gettext)
    )
    assert (found["docs_dir"], found["site_dir"], found["theme"]["language"]) == ("bn", "site/bn", "bn")
    assert [one["name"] for one in found["extra"]["alternate"]] == ["English", "বাংলা", "Русский", "العربية"]
    assert [one["link"] for one in found["extra"]["alternate"]] == [f"../{one}/index.html" for one in TEXTS]


def test_the_themes_speak_the_languages_that_are_said_to_be_theirs() -> None:
    for theme in THEMES:
        found = {path.stem for path in (theme / "partials" / "languages").glob("*.html")}
        assert found == THEME_LANGUAGES


@pytest.mark.parametrize("feature", FEATURES)
def test_both_themes_have_the_feature(feature: str) -> None:
    for theme in THEMES:
        files = [*theme.rglob("*.html"), *theme.rglob("bundle*.js")]
        assert any(feature in path.read_text(encoding="utf-8") for path in files)


def test_a_language_that_no_theme_speaks_gets_the_nearest() -> None:
    assert [theme_language(one) for one in ("pt_BR", "de_AT", "zh_Hant", "yo")] == [
        "pt-BR",
        "de",
        "zh-Hant",
        "en",
    ]


def test_a_language_that_is_written_from_right_to_left_says_so() -> None:
    arabic = Translations("ar")
    found = yaml.safe_load(settings(arabic, Catalog(languages=(ENGLISH, arabic)), (), saying(arabic)))
    assert (found["theme"]["language"], found["theme"]["direction"]) == ("ar", "rtl")
    assert found["extra"]["alternate"][1]["name"] == "العربية"


def test_the_style_sheet_knows_no_left_and_right() -> None:
    text = (folder() / "site" / "site.css").read_text(encoding="utf-8")
    assert re.findall(r"^.*(?:left|right)[a-z-]*:.*$|:.*\b(?:left|right)\b", text, re.MULTILINE) == []


def test_every_page_of_the_reference_stands_in_the_navigation() -> None:
    assert sorted(f"docs/en/{page}" for page in pages(reference(english_pages()))) == sorted(
        reference_files("", {}, command_line(), Settings())
    )


def test_llms_txt_names_every_model_with_its_summary_on_one_line() -> None:
    named = replace(CATALOG, settings=Settings(title="Two *makers*", summary="What they take."))
    text = llms_text(named, ROWS)
    assert text.startswith("# Two \\*makers\\*\n\n> What they take.\n")
    assert "- [Painter (acme/painter)](en/acme/painter.md): Paints what a prompt says.\n" in text
    assert "- [Voice (birch/voice)](en/birch/voice.md)\n" in text
    row = ModelRow("acme/x", "A\n# [x](y)", "image", "", "One\n\n- two <b>")
    assert r"- [A # \[x\](y) (acme/x)](en/acme/x.md): One - two \<b>" in llms_text(CATALOG, [row])


def test_a_row_survives_being_kept() -> None:
    assert [ModelRow.unpacked(row.packed()) for row in ROWS] == ROWS


def test_every_language_has_its_files() -> None:
    assert sorted(site_files(CATALOG, ROWS)) == sorted(
        ["docs/index.html", "docs/llms.txt", "docs/assets/site.css", "docs/assets/site.js"]
        + [f"docs/assets/vendor/{name}" for name in ("mermaid.LICENSE.txt", "mermaid.tiny.js")]
        + [
            f"docs/theme/{path}"
            for path in ("404.html", "main.html", "partials/alternate.html", "partials/copyright.html")
        ]
        + [f"docs/{path}" for one in TEXTS for path in (f"mkdocs.{one}.yml", f"{one}/assets/site-words.js")]
    )
