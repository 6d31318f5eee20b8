"""The files of the target `site`: settings for each language, scripts, `llms.txt`, the page that leads to languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from specpress.base.json_text import json_text
from specpress.base.package_data import folder
from specpress.base.safe_filenames import as_page
from specpress.catalog import Catalog
from specpress.catalog.model import Family
from specpress.catalog.provider import Provider
from specpress.targets.base import Files
from specpress.targets.site import EnglishPage, ModelRow, words
from specpress.targets.site.nav import navigation, reference
from specpress.targets.site.settings import settings
from specpress.wording.facts import MODALITIES
from specpress.wording.locale import cldr_locale

FOLDER = "docs"
_SOURCE = folder() / "site"
_COPIED = ("site.css", "site.js")
_SPECIAL = re.compile(r"[\\`*\[\]<]|&(?=#?\w+;)")
_FIRST = "en"
_CHANGES = "what changed in each version"
_TABLE = "one table of all models with inputs, limits and prices"


def site_files(
    catalog: Catalog, rows: Sequence[ModelRow], english_pages: Sequence[EnglishPage] = ()
) -> Files:
    """Every file, by path below the output folder."""
    texts = {"index.html": _index(catalog), "llms.txt": llms_text(catalog, rows, english_pages)}
    texts |= {f"assets/{name}": (_SOURCE / name).read_text("utf-8") for name in _COPIED}
    for spoken in catalog.languages:
        language, gettext = spoken.language, words.saying(spoken)
        english_only = reference(english_pages) if spoken == catalog.languages[0] else ()
        nav = (*navigation(catalog, rows, gettext), *english_only)
        texts[f"mkdocs.{language}.yml"] = settings(spoken, catalog, nav, gettext)
        texts[f"{language}/assets/site-words.js"] = _words(gettext)
    return {f"{FOLDER}/{path}": text.encode() for path, text in texts.items()}


def _words(gettext: words.Say) -> str:
    """The texts of the script as a script: JSON is JavaScript."""
    texts = json_text({key: gettext(text) for key, text in words.TABLE.items()})
    return f"window.siteWords = {texts.rstrip()};\n"


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

    It is English: the pages in other languages say the same. Links go out from the folder that holds the languages.
    """
    modalities = sorted({row.modality for row in rows})
    sections = (
        (words.PROVIDERS, _links("providers", catalog.providers.values())),
        (
            words.MODALITIES,
            tuple(_link(MODALITIES[name], f"modalities/{as_page(name)}.md") for name in modalities),
        ),
        (words.FAMILIES, _links("families", catalog.families.values())),
        ("Models", tuple(_link(f"{row.title} ({row.name})", row.page, row.summary) for row in rows)),
        (words.CHANGES, (_link(words.CHANGES, "changes.md", _CHANGES),) if catalog.releases else ()),
        (
            words.REFERENCE,
            tuple(f"- [{page.title}]({_FIRST}/{page.path}): {page.summary}" for page in english_pages),
        ),
    )
    summary = f"> {_plain(catalog.settings.summary)}\n\n" if catalog.settings.summary else ""
    head = f"# {_plain(catalog.settings.title)}\n\n{summary}{_link(words.MODELS, 'models.md', _TABLE)}\n"
    return head + "".join(f"\n## {title}\n\n" + "\n".join(links) + "\n" for title, links in sections if links)


def _links(folder: str, described: Iterable[Provider | Family]) -> tuple[str, ...]:
    """Links to the pages of providers or of families."""
    return tuple(
        _link(each.title, f"{folder}/{as_page(each.id)}.md", each.summary or "") for each in described
    )


def _link(title: str, page: str, summary: str = "") -> str:
    line = f"- [{_plain(title)}]({_FIRST}/{page})"
    return f"{line}: {_plain(summary)}" if summary else line


def _plain(text: str) -> str:
    """A text on one line of Markdown, where nothing in it means anything but itself."""
    return _SPECIAL.sub(r"\\\g<0>", " ".join(text.split()))
