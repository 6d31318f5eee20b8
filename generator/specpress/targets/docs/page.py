"""What a page is made of, and what every part of it needs.

Given a model or a provider and a language; gives the voice in which the page speaks, and the sections as Markdown.
Headings carry anchors of their own, the same in every language, so that a link survives a change of language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TypeAlias

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from specpress.base.names import free
from specpress.base.package_data import folder
from specpress.base.safe_filenames import as_page
from specpress.catalog import Catalog
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.catalog.settings import Translations
from specpress.catalog.types import Field, walk
from specpress.catalog.values import Path
from specpress.targets import markdown
from specpress.targets.yaml import Value, front_matter
from specpress.wording.locale import cldr_locale
from specpress.wording.translator import Markup, Translator

Said: TypeAlias = Callable[[Translator], str]
"""Says one text: as Markdown on a page, as plain text before it."""

_NOT_IN_ANCHOR = re.compile(r"\A_+|_+\Z|[^A-Za-z0-9_]")


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page under a heading. One without a body is left out."""

    anchor: str
    title: str
    body: str

    def __str__(self) -> str:
        """The section as Markdown; empty without a body."""
        return joined((markdown.heading(2, self.title, self.anchor), self.body)) if self.body else ""


@dataclass(frozen=True)
class ModelPage:
    """One model in one language. `translator` writes Markdown; `catalog` holds the model's provider and relatives."""

    model: Model
    catalog: Catalog
    translator: Translator
    language: str = "en"
    """The BCP 47 tag of the page's language."""

    @property
    def provider(self) -> Provider:
        """The provider that the model is at."""
        return self.catalog.provider_of(self.model)

    @cached_property
    def shown(self) -> tuple[tuple[Path, Field], ...]:
        """Every parameter and what lies inside it."""
        tops = {path for path, _ in self.model.parameters()}
        return tuple(
            (path, field)
            for path, field in walk(self.model.request, unions=True)
            if any(path[: depth + 1] in tops for depth in range(len(path)))
        )

    @cached_property
    def keys(self) -> dict[Path, str]:
        """The keys that the model's spec calls its parameters by."""
        return {path: key for key, (path, _) in self.model.named().items()}

    def link(self, label: str, page: str) -> str:
        """A link to another page of the same language, by its path below the language's folder."""
        return markdown.link(label, up(model_page(self.model.name)) + page)


def writer(translations: Translations) -> Translator:
    """Speaks one language in Markdown."""
    locale = cldr_locale(translations)
    return Translator(
        locale, Markup(markdown.text, markdown.code, markdown.english if locale.is_right_to_left else str)
    )


def model_page(name: str) -> str:
    """The page of a model, below the folder of a language."""
    return f"{as_page(name)}.md"


def provider_page(id: str) -> str:
    """The page of a provider, likewise."""
    return f"providers/{as_page(id)}.md"


def modality_page(modality: str) -> str:
    """The page of all models that make one kind of thing, likewise."""
    return f"modalities/{as_page(modality)}.md"


def family_page(id: str) -> str:
    """The page of a family, likewise."""
    return f"families/{as_page(id)}.md"


def up(page: str) -> str:
    """The way from a page to the folder of its language."""
    return "../" * page.count("/")


def joined(parts: Iterable[str]) -> str:
    """Paragraphs, without those that say nothing."""
    return "\n\n".join(part for part in parts if part)


def sentences(*texts: str) -> str:
    """Texts one behind the other on a line, without those that say nothing."""
    return " ".join(text for text in texts if text)


def prose(translator: Translator, *texts: str | None) -> str:
    """Texts of a spec, one behind the other, without those that nobody wrote."""
    return " ".join(translator.text(text) for text in texts if text)


def bullets(lines: Iterable[str]) -> str:
    """A list of one-line texts."""
    return "\n".join(f"- {line}" for line in lines)


def dotted(path: Path) -> str:
    """A path as people write it: `params.files[].url`."""
    text = ""
    for step in path:
        text += "[]" if step == "*" else f".{step}" if text else step
    return text


def anchors_of(paths: Iterable[Path]) -> tuple[str, ...]:
    """The anchor of each parameter of a page. No two are the same, and each is made of its path alone.

    Only where a key of an object meets that of the elements of a list, which may stand in its place, is it numbered.
    """
    anchors: dict[str, None] = {}
    for path in paths:
        name = "-".join(anchor_part(step) for step in path if step != "*")
        anchors[free(f"p-{name}", anchors)] = None
    return tuple(anchors)


def anchor_part(name: str) -> str:
    """A key or name as it can stand in an anchor between hyphens; no two names give one part.

    Letters, digits and underscores within words stay. Every other character becomes its number, as `--2d-` for a
    hyphen: an underscore at either end would be read as emphasis.
    """
    return _NOT_IN_ANCHOR.sub(lambda match: "".join(f"--{ord(char):x}-" for char in match[0]), name)


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(folder() / "docs"),
        undefined=StrictUndefined,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def render(
    translator: Translator,
    title: Said,
    about: Said,
    intro: str,
    sections: Iterable[Section | str],
    settings: Mapping[str, Value] | None = None,
) -> str:
    """A page whose texts `translator` has said, and nothing else; it tells where some of them are not translated.

    `about` is one line about the page, for who sees its address alone; `settings` are those of the site for this page.
    The template places text; what a page says is made in Python, ready to stand in Markdown.
    """
    parts = [text for text in map(str, sections) if text]
    heading = title(translator)
    # After the sections, which may be made one by one: the translator counts what it could not translate.
    head = joined((intro, _behind(translator) if translator.missing else ""))
    template = _environment().get_template("page.md.jinja2")
    plain = Translator(translator.locale)
    before = front_matter(title(plain), about(plain), settings)
    return before + template.render(title=heading, intro=head, sections=parts)


def named(title: Said, text: str | None) -> Said:
    """One line about a page: its title, and a text of a spec behind it where there is one."""
    return lambda to: (
        to.gettext("{name}: {meaning}", name=title(to), meaning=to.text(text)) if text else title(to)
    )


def _behind(translator: Translator) -> str:
    """That some of a page is in English for want of a translation."""
    return markdown.notice(
        translator.ngettext(
            "{n} text of this page is not translated yet and shown in English.",
            "{n} texts of this page are not translated yet and shown in English.",
            len(set(translator.missing)),
        )
    )
