"""The settings of one language: what Zensical and mkdocs-material are told, in words that both understand.

Given a language and its navigation; gives the text of `mkdocs.<lang>.yml`. `specpress.build.site.settings` holds the
list of what Zensical honours; a setting that is not on it would be dropped without a word, and is refused there.
"""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence

from specpress.catalog import Catalog
from specpress.catalog.settings import Settings, Translations
from specpress.targets.site import words
from specpress.targets.site.nav import Entry
from specpress.targets.site.words import Say
from specpress.targets.yaml import Value, yaml_text
from specpress.wording.locale import cldr_locale

MARKS = r"""[\s\-_,:!?=\[\]()"'`/|।॥؟،؛«»]+"""
SEPARATOR = MARKS + r"|\.(?!\d)"
"""Where search parts words: also at the marks that end a sentence in Bengali and in Arabic."""
ARTICLES = {"ar": rf"(?:^|{MARKS})(?:[وفبك]?ال|و?لل)(?=[ء-ي]{{3}})|"}
"""What is no part of a word though nothing parts it off: who looks for a parameter finds the parameters."""

THEME = "theme"
"""The folder of templates that stand before the theme's own, beside the settings."""

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
    {"pymdownx.superfences": {"custom_fences": [{"name": "mermaid", "class": "mermaid"}]}},
    {"pymdownx.tabbed": {"alternate_style": True}},
    "specpress.build.site.extension",
)
# fmt: off
THEME_LANGUAGES = frozenset((
    "af", "ar", "az", "be", "bg", "bn", "ca", "cs", "cy", "da", "de", "el", "en", "eo", "es", "et", "eu", "fa", "fi",
    "fr", "gl", "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ja", "ka", "kn", "ko", "ku-IQ", "lb", "lt", "lv", "mk",
    "mn", "ms", "my", "nb", "nl", "nn", "pl", "pt", "pt-BR", "ro", "ru", "sa", "sh", "si", "sk", "sl", "sq", "sr", "sv",
    "ta", "te", "th", "tl", "tr", "uk", "ur", "uz", "vi", "zh", "zh-Hant", "zh-TW",
))
# fmt: on
"""The languages that the themes of Zensical and mkdocs-material speak; a test looks whether it is so."""


def settings(spoken: Translations, catalog: Catalog, nav: Sequence[Entry], gettext: Say) -> str:
    """The text of a settings file."""
    language, about = spoken.language, catalog.settings
    return yaml_text(
        {
            "site_name": label(gettext(about.title)),
            **({"site_description": label(gettext(about.summary))} if about.summary else {}),
            **({"site_url": f"{about.site}/{language}/"} if about.site else {}),
            "copyright": label(_copyright(about)),
            "docs_dir": language,
            "site_dir": f"site/{language}",
            "use_directory_urls": False,
            "theme": _theme(spoken, gettext),
            "plugins": [{"search": {"separator": ARTICLES.get(language, "") + SEPARATOR}}],
            "extra": {
                "generator": False,
                **({"address": about.site} if about.site else {}),
                **({"feed": f"{about.schemas}/changes/feed.atom"} if about.site and catalog.releases else {}),
                "words": {key: label(gettext(text)) for key, text in words.THEME.items()},
                "alternate": [_alternate(other) for other in catalog.languages],
            },
            "extra_css": STYLES,
            "extra_javascript": SCRIPTS,
            "markdown_extensions": EXTENSIONS,
            # The navigation leads to other languages, too; what it names is looked at where the site is built.
            "validation": {"nav": {"not_found": "info"}, "links": {"not_found": "warn", "anchors": "warn"}},
            "nav": [_entry(entry) for entry in nav],
        }
    )


def label(text: str) -> str:
    """A text as both builders put it into HTML, which is: as it is.

    In the window's title they take HTML's escapes back, so that `&lt;/title>` would end it there; an invisible word
    joiner behind each `<` keeps it from beginning a tag.
    """
    return html.escape(text).replace("&lt;", "&lt;\u2060")


def _theme(spoken: Translations, gettext: Say) -> Mapping[str, Value]:
    return {
        "name": "material",
        "custom_dir": THEME,
        "language": theme_language(spoken.language),
        "direction": "rtl" if cldr_locale(spoken).is_right_to_left else "ltr",
        "font": False,
        "features": FEATURES,
        "palette": _palette(gettext),
    }


def _copyright(about: Settings) -> str:
    """What the pages are about and whose they are, in names alone, which are the same in every language."""
    author = about.author.name if about.author else ""
    return " · ".join(filter(None, (f"{about.title} {about.version or ''}".strip(), about.license, author)))


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


def _alternate(spoken: Translations) -> Mapping[str, Value]:
    link = f"../{spoken.language}/index.html"
    return {"name": label(cldr_locale(spoken).own_name), "link": link, "lang": spoken.language}


def _entry(entry: Entry) -> Mapping[str, Value]:
    title, below = entry
    return {label(title): below if isinstance(below, str) else [_entry(inner) for inner in below]}


def theme_language(language: str) -> str:
    """The nearest language that the themes speak; English where there is none."""
    tag = language.replace("_", "-")
    return next((known for known in (tag, tag.partition("-")[0]) if known in THEME_LANGUAGES), "en")
