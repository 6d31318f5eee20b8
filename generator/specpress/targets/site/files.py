"""The files of the target `site`: settings for each language, scripts, `llms.txt`, the page that leads to languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from specpress.base.json_text import json_text
from specpress.base.package_data import folder
from specpress.base.safe_filenames import as_page
from specpress.catalog import Catalog
from specpress.catalog.model import Family
from specpress.catalog.provider import Provider
from specpress.targets.base import Files
from specpress.targets.site import EnglishPage, ModelRow, words
from specpress.targets.site.nav import english_reference, navigation, reference
from specpress.targets.site.settings import THEME, settings
from specpress.wording.facts import MODALITIES
from specpress.wording.locale import cldr_locale

FOLDER = "docs"
_SOURCE = folder() / "site"
_COPIED = ("site.css", "site.js", "vendor/mermaid.tiny.js", "vendor/mermaid.LICENSE.txt")
"""Mermaid draws diagrams; the themes would fetch it from another host (`site.js` says how it is put in their way)."""
_SPECIAL = re.compile(r"[\\`*\[\]<]|&(?=#?\w+;)")
_FIRST = "en"
FULL = "llms-full.txt"
"""All pages in one; it is made where the site is built, because here no other target's page is known."""
_CHANGES = "what changed in each version"
_TABLE = "one table of all models with inputs, limits and prices"


def site_files(
    catalog: Catalog, rows: Sequence[ModelRow], english_pages: Sequence[EnglishPage] = ()
) -> Files:
    """Every file, by path below the output folder."""
    texts = {"index.html": _index(catalog), "llms.txt": llms_text(catalog, rows, english_pages)}
    texts |= {f"assets/{name}": (_SOURCE / name).read_text("utf-8") for name in _COPIED}
    templates = _SOURCE / THEME
    for path in sorted(templates.rglob("*.html")):
        texts[f"{THEME}/{path.relative_to(templates).as_posix()}"] = path.read_text("utf-8")
    if catalog.settings.site:
        texts["sitemap.xml"] = _sitemap(catalog, catalog.settings.site)
    for spoken in catalog.languages:
        language, gettext = spoken.language, words.saying(spoken)
        about_specpress = (
            reference(english_pages)
            if spoken == catalog.languages[0]
            else english_reference(english_pages, gettext)
        )
        nav = (*navigation(catalog, rows, gettext), *about_specpress)
        texts[f"mkdocs.{language}.yml"] = settings(spoken, catalog, nav, gettext)
        texts[f"{language}/assets/site-words.js"] = _words(gettext)
    return {f"{FOLDER}/{path}": text.encode() for path, text in texts.items()}


def _words(gettext: words.Say) -> str:
    """The texts of the script as a script: JSON is JavaScript."""
    texts = json_text({key: gettext(text) for key, text in words.TABLE.items()})
    return f"window.siteWords = {texts.rstrip()};\n"


def _sitemap(catalog: Catalog, address: str) -> str:
    """The index of the sitemaps, of which the builder makes one for each language (sitemaps.org)."""
    each = (
        f"  <sitemap><loc>{escape(address)}/{spoken.language}/sitemap.xml</loc></sitemap>\n"
        for spoken in catalog.languages
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{"".join(each)}</sitemapindex>\n'
    )


def _index(catalog: Catalog) -> str:
    environment = Environment(
        loader=FileSystemLoader(_SOURCE),
        undefined=StrictUndefined,
        autoescape=True,
        keep_trailing_newline=True,
    )
    languages = [(spoken.language, cldr_locale(spoken).own_name) for spoken in catalog.languages]
    return environment.get_template("index.html.jinja2").render(
        title=catalog.settings.title, languages=languages
    )


def llms_text(catalog: Catalog, rows: Sequence[ModelRow], english_pages: Sequence[EnglishPage] = ()) -> str:
    """`llms.txt` (llmstxt.org): what there is for programs that read, as links with a line on each.

    It is English: the pages in other languages say the same. Links are whole where the site has an address, because a
    program may be given the text without it; else they go out from the folder that holds the languages. The pages under
    `Optional` are those that the convention lets a program leave out where it has little room.
    """
    base = f"{catalog.settings.site}/" if catalog.settings.site else ""

    def link(title: str, page: str, summary: str = "") -> str:
        line = f"- [{_plain(title)}]({base}{_FIRST}/{page})"
        return f"{line}: {_plain(summary)}" if summary else line

    def links(folder: str, described: Iterable[Provider | Family]) -> tuple[str, ...]:
        return tuple(
            link(each.title, f"{folder}/{as_page(each.id)}.md", each.summary or "") for each in described
        )

    modalities = sorted({row.modality for row in rows})
    models = (link(f"{row.title} ({row.name})", row.page, row.summary) for row in rows)
    sections = (
        ("Models", (link(words.MODELS, "models.md", _TABLE), *models)),
        (words.PROVIDERS, links("providers", catalog.providers.values())),
        (
            words.MODALITIES,
            tuple(link(MODALITIES[name], f"modalities/{as_page(name)}.md") for name in modalities),
        ),
        (words.FAMILIES, links("families", catalog.families.values())),
        (words.CHANGES, (link(words.CHANGES, "changes.md", _CHANGES),) if catalog.releases else ()),
        (
            "Optional",
            tuple(f"- [{page.title}]({base}{_FIRST}/{page.path}): {page.summary}" for page in english_pages),
        ),
    )
    summary = f"> {_plain(catalog.settings.summary)}\n\n" if catalog.settings.summary else ""
    others = ", ".join(f"`{spoken.language}/`" for spoken in catalog.languages if spoken.language != _FIRST)
    about = (
        "Each page is Markdown here, and HTML with `.html` in place of `.md`. "
        f"All but the optional ones stand in [one file]({base}{FULL})."
        + (
            f" The same pages are in other languages below {others} in place of `{_FIRST}/`."
            if others
            else ""
        )
    )
    head = f"# {_plain(catalog.settings.title)}\n\n{summary}{about}\n"
    return head + "".join(f"\n## {title}\n\n" + "\n".join(items) + "\n" for title, items in sections if items)


def _plain(text: str) -> str:
    """A text on one line of Markdown, where nothing in it means anything but itself."""
    return _SPECIAL.sub(r"\\\g<0>", " ".join(text.split()))
