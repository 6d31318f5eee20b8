"""The files of the target `site`: settings for each language, the scripts, the page that leads to the languages."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from specpress.base.json_text import json_text
from specpress.base.package_data import folder
from specpress.catalog import Catalog
from specpress.targets.base import Files
from specpress.targets.site import words
from specpress.targets.site.card import Card
from specpress.targets.site.llms import llms_text
from specpress.targets.site.nav import EnglishPage, navigation, reference
from specpress.targets.site.settings import settings
from specpress.wording.locale import cldr_locale

FOLDER = "docs"
_COPIED = ("site.css", "site.js")


def site_files(catalog: Catalog, cards: Sequence[Card], english_pages: Sequence[EnglishPage] = ()) -> Files:
    """Every file, by path below the output folder."""
    texts = {"index.html": _index(catalog), "llms.txt": llms_text(catalog, cards, english_pages)}
    texts |= {f"assets/{name}": (_source() / name).read_text("utf-8") for name in _COPIED}
    for spoken in catalog.languages:
        language, gettext = spoken.language, words.saying(spoken)
        english_only = reference(english_pages) if spoken == catalog.languages[0] else ()
        nav = (*navigation(catalog, cards, gettext), *english_only)
        texts[f"mkdocs.{language}.yml"] = settings(spoken, catalog, nav, gettext)
        texts[f"{language}/assets/site-words.js"] = _words(gettext)
    return {f"{FOLDER}/{path}": text.encode() for path, text in texts.items()}


def _words(gettext: words.Say) -> str:
    """The texts of the script as a script: JSON is JavaScript."""
    texts = json_text({key: gettext(text) for key, text in words.TABLE.items()})
    return f"window.siteWords = {texts.rstrip()};\n"


def _index(catalog: Catalog) -> str:
    environment = Environment(
        loader=FileSystemLoader(_source()),
        undefined=StrictUndefined,
        autoescape=True,
        keep_trailing_newline=True,
    )
    rows = [(one.language, cldr_locale(one).own_name) for one in catalog.languages]
    return environment.get_template("index.html.jinja2").render(title=catalog.settings.title, languages=rows)


def _source() -> Path:
    return folder() / "site"
