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
from specpress.catalog.provider import Endpoint, Provider
from specpress.catalog.settings import Translations
from specpress.catalog.types import Field, walk
from specpress.catalog.values import Path
from specpress.targets import markdown
from specpress.targets.yaml import Value, front_matter
from specpress.wording.locale import cldr_locale
from specpress.wording.translator import UNTRANSLATED, Markup, Translator, untranslated

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
    return Translator(cldr_locale(translations), Markup(markdown.text, markdown.code, untranslated))


def plain(translator: Translator) -> Translator:
    """Speaks the same language in plain text."""
    return Translator(translator.locale, Markup(english=untranslated))


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


def no_client(provider: Provider, create: Endpoint, translator: Translator) -> str:
    """That no client sends such requests, and why; empty where one does."""
    if provider.flow(create).is_callable:
        return ""
    why = translator.text(dict(create.provenance.unknown)["flow"])
    address = translator.code(f"{create.method} {create.path}")
    return translator.gettext("The clients do not call {endpoint}: {why}", endpoint=address, why=why)


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


@dataclass(frozen=True, slots=True)
class Page:
    """A page in one language, in parts that are the same line for line in every other."""

    translator: Translator
    """What has said its texts, and nothing else."""
    title: str
    before: tuple[str, str]
    """Its title and what it is about, as plain texts for who sees its address alone."""
    intro: str
    sections: tuple[str, ...]
    settings: Mapping[str, Value] | None

    def text(self, english: Page) -> str:
        """The page as Markdown. What is not translated is taken from the English page, a line or a cell at a time.

        So no line is put together from two languages, whatever its parts are; and the page tells how many texts lack.
        """
        pairs = zip(self._parts(), english._parts(), strict=True)
        title, intro, *sections = (in_english_by_line(own, other) for own, other in pairs)
        name, about = (
            other if UNTRANSLATED in own else own
            for own, other in zip(self.before, english.before, strict=True)
        )
        head = joined((intro, self._behind(english) if self.translator.missing else ""))
        body = (
            _environment().get_template("page.md.jinja2").render(title=title, intro=head, sections=sections)
        )
        return front_matter(name, about, self.settings) + body

    def _parts(self) -> tuple[str, ...]:
        return self.title, self.intro, *self.sections

    def _behind(self, english: Page) -> str:
        """That some of a page is in English for want of a translation."""
        count = len(set(self.translator.missing))
        own, other = (_behind(translator, count) for translator in (self.translator, english.translator))
        return in_english_by_line(own, other)


def _behind(translator: Translator, count: int) -> str:
    return markdown.notice(
        translator.ngettext(
            "{n} text of this page is not translated yet and shown in English.",
            "{n} texts of this page are not translated yet and shown in English.",
            count,
        )
    )


def render(
    translator: Translator,
    title: Said,
    about: Said,
    intro: str,
    sections: Iterable[Section | str],
    settings: Mapping[str, Value] | None = None,
) -> Page:
    """A page whose texts `translator` has said, and nothing else.

    `about` is one line about the page, for who sees its address alone; `settings` are those of the site for this page.
    The template places text; what a page says is made in Python, ready to stand in Markdown.
    """
    parts = tuple(text for text in map(str, sections) if text)
    before = title(plain(translator)), about(plain(translator))
    return Page(translator, title(translator), before, intro, parts, settings)


_ANCHOR = "<a [^>]*></a>"
_OF_HEADING = "\ue101"
"""Stands for the lines' ends between an anchor and its heading, which are one: not every language needs the anchor."""
_LINE = re.compile(
    rf"(?P<before>\s*(?:{_ANCHOR}{_OF_HEADING})?(?:(?:[-*]|\d+\.|#+|> ⚠️) |<summary>|<p>(?:{_ANCHOR})?)?)"
    r"(?P<text>.*?)(?P<after></summary>|</p>)?"
)
_FENCE = re.compile(r"\s*```")
_BARE = re.compile(r"<div|\[[^]]*\]: ")
"""What begins a line that cannot be marked, as code cannot: a tag with texts in attributes, the address of a link."""


def in_english_by_line(own: str, english: str) -> str:
    """Markdown, of which each line that has an untranslated text is the English one, marked as such.

    Of a table each cell is for itself, and each line of a cell, but the head is one. Where the English has other lines,
    all of it is English.
    """
    if UNTRANSLATED not in own:
        return own
    own, english = (re.sub(rf"({_ANCHOR})\n\n(?=#)", rf"\1{_OF_HEADING}", text) for text in (own, english))
    pairs = _pairs(own, english, "\n")
    lines, inside = list[str](), False
    for at, (line, other) in enumerate(pairs):
        inside ^= bool(_FENCE.match(other))
        if UNTRANSLATED not in line:
            lines.append(line)
        elif inside or _BARE.match(other):
            lines.append(other)
        elif not other.startswith("| "):
            lines.append(_marked(other))
        elif at + 1 < len(pairs) and pairs[at + 1][1].startswith("| --- |"):
            lines.append(_row(_marked(cell) for cell in _cells(other)))
        else:
            cells = zip(_cells(line), _cells(other), strict=True)
            lines.append(_row(_cell_in_one(*pair) for pair in cells))
    return "\n".join(lines).replace(_OF_HEADING, "\n\n")


def _pairs(own: str, english: str, between: str) -> list[tuple[str, str]]:
    """The pieces of a text beside those of the English one; where they do not fit, the whole of both."""
    pieces, others = own.split(between), english.split(between)
    if len(pieces) != len(others):
        return [(UNTRANSLATED, other) for other in others]
    return list(zip(pieces, others, strict=True))


def _cells(row: str) -> list[str]:
    return row.removeprefix("| ").removesuffix(" |").split(" | ")


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell_in_one(own: str, english: str) -> str:
    pairs = _pairs(own, english, "<br />")
    return "<br />".join(_marked(other) if UNTRANSLATED in piece else piece for piece, other in pairs)


def _marked(line: str) -> str:
    """A line of English Markdown that says so; what a reader of Markdown looks for around the text stays outside."""
    match = _LINE.fullmatch(line)
    assert match is not None
    text = match["text"]
    return f"{match['before']}{markdown.english(text) if text else ''}{match['after'] or ''}"


def named(title: Said, text: str | None) -> Said:
    """One line about a page: its title, and a text of a spec behind it where there is one."""
    return lambda to: (
        to.gettext("{name}: {meaning}", name=title(to), meaning=to.text(text)) if text else title(to)
    )
