"""The settings of one language: what Zensical and mkdocs-material are told, in words that both understand.

Given a language and its navigation; gives the text of `mkdocs.<lang>.yml`. `specpress.build.site.settings` holds the
list of what Zensical honours; a setting that is not on it would be dropped without a word, and is refused there.
"""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence

from specpress.catalog import Catalog
from specpress.catalog.settings import Translations
from specpress.targets.site import words
from specpress.targets.site.languages import theme_language
from specpress.targets.site.nav import Entry
from specpress.targets.site.words import Say
from specpress.targets.site.yaml import Value, yaml_text
from specpress.wording.locale import cldr_locale

MARKS = r"""[\s\-_,:!?=\[\]()"'`/|।॥؟،؛«»]+"""
SEPARATOR = MARKS + r"|\.(?!\d)"
"""Where search parts words: also at the marks that end a sentence in Bengali and in Arabic."""
ARTICLES = {"ar": rf"(?:^|{MARKS})(?:[وفبك]?ال|و?لل)(?=[ء-ي]{{3}})|"}
"""What is no part of a word though nothing parts it off: who looks for a parameter finds the parameters."""

FEATURES = (
    "content.code.copy",
    "content.tabs.link",
    "navigation.prune",
    "navigation.tabs",
    "navigation.top",
    "toc.follow",
)
"""`navigation.prune` leaves closed parts of the navigation out of a page, or 300 models would weigh 60 KB on each."""

SCRIPTS: tuple[Value, ...] = (
    "assets/site-words.js",
    "../assets/site.js",
    {"path": "../assets/builder/main.js", "type": "module"},
)
"""All but the words lie beside the folders of the languages, once for all of them."""
STYLES = ("../assets/site.css", "../assets/builder/builder.css")
EXTENSIONS: tuple[Value, ...] = (
    "admonition",
    "attr_list",
    "md_in_html",
    "tables",
    {"toc": {"permalink": True}},
    "pymdownx.details",
    "pymdownx.highlight",
    "pymdownx.superfences",
    {"pymdownx.tabbed": {"alternate_style": True}},
)


def settings(spoken: Translations, catalog: Catalog, nav: Sequence[Entry], gettext: Say) -> str:
    """The text of a settings file."""
    language = spoken.language
    return yaml_text(
        {
            "site_name": label(gettext(catalog.settings.title)),
            **_described(catalog, gettext),
            "docs_dir": language,
            "site_dir": f"site/{language}",
            "use_directory_urls": False,
            "theme": _theme(spoken, gettext),
            "plugins": [{"search": {"separator": ARTICLES.get(language, "") + SEPARATOR}}],
            "extra": {"generator": False, "alternate": [_alternate(one) for one in catalog.languages]},
            "extra_css": STYLES,
            "extra_javascript": SCRIPTS,
            "markdown_extensions": EXTENSIONS,
            "validation": {"links": {"not_found": "warn", "anchors": "warn"}},
            "nav": [_entry(one) for one in nav],
        }
    )


def _described(catalog: Catalog, gettext: Say) -> Mapping[str, Value]:
    summary = catalog.settings.summary
    return {"site_description": label(gettext(summary))} if summary else {}


def label(text: str) -> str:
    """A text as both builders put it into HTML, which is: as it is.

    In the window's title they take HTML's escapes back, so that `&lt;/title>` would end it there; an invisible word
    joiner behind each `<` keeps it from beginning a tag.
    """
    return html.escape(text).replace("&lt;", "&lt;\u2060")


def _theme(spoken: Translations, gettext: Say) -> Mapping[str, Value]:
    return {
        "name": "material",
        "language": theme_language(spoken.language),
        "direction": "rtl" if cldr_locale(spoken).is_right_to_left else "ltr",
        "font": False,
        "features": FEATURES,
        "palette": _palette(gettext),
    }


def _palette(gettext: Say) -> list[Value]:
    """The colours of the reader's system, and a button that goes on to light and to dark."""
    schemes = (("", "default", "auto"), (": light", "default", "sunny"), (": dark", "slate", "night"))
    icons = {"auto": "brightness-auto", "sunny": "weather-sunny", "night": "weather-night"}
    return [
        {
            "media": f"(prefers-color-scheme{value})",
            "scheme": scheme,
            "toggle": {"icon": f"material/{icons[icon]}", "name": label(gettext(does))},
        }
        for (value, scheme, icon), does in zip(schemes, words.PALETTE, strict=True)
    ]


def _alternate(one: Translations) -> Mapping[str, Value]:
    link = f"../{one.language}/index.html"
    return {"name": label(cldr_locale(one).own_name), "link": link, "lang": one.language}


def _entry(entry: Entry) -> Mapping[str, Value]:
    title, below = entry
    return {label(title): below if isinstance(below, str) else [_entry(one) for one in below]}
