"""An extension of Python-Markdown, with which both builders of the site show what the pages share with other engines.

Given the lines of a page, in a form that code hosts and MDX take, too; gives them with the marks that the extensions of
Python-Markdown know, which do the work: a heading's id, tabs, notices. `specpress.targets.markdown` writes that form.

- `## <a id="price" name="price"></a>Preis` is a heading with the id `price`, which is then the same in every language;
- blocks of code with titles, one behind the other, are tabs;
- a quotation that begins with the sign for a warning is a notice.

The settings files name this module, so whoever builds the site with them has specpress installed beside the builder.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from markdown import Extension, Markdown
from markdown.preprocessors import Preprocessor

_HEADING = re.compile(r'(#{1,6}) <a id="([^"]+)" name="\2"></a>(.+)')
_FENCE = re.compile(r'(?P<indent> *)(?P<ticks>`{3,})(?P<language>[\w-]*)(?: title="(?P<title>[^"]+)")?')
_NOTICE = "> ⚠️ "


def _translated(lines: list[str]) -> Iterator[str]:
    """The lines of a page with the marks of Python-Markdown's extensions; what stands in blocks of code stays."""
    end, indent = "", ""
    for line in lines:
        if end:
            yield indent + line if line else line
            if line == end:
                end, indent = "", ""
        elif fence := _FENCE.fullmatch(line):
            end = fence["indent"] + fence["ticks"]
            if fence["title"]:
                yield from (f'=== "{fence["title"]}"', "")
                indent = "    "
            yield f"{indent}{end}{fence['language']}"
        elif heading := _HEADING.fullmatch(line):
            yield f"{heading[1]} {heading[3]} {{ #{heading[2]} }}"
        elif line.startswith(_NOTICE):
            yield from ('!!! warning ""', "", f"    {line.removeprefix(_NOTICE)}")
        else:
            yield line


class _Translation(Preprocessor):
    def run(self, lines: list[str]) -> list[str]:
        """The translated lines."""
        return [*_translated(lines)]


class SharedMarkdown(Extension):
    """Takes its turn after blanks were made alike, and before any other extension looks for its marks."""

    def extendMarkdown(self, md: Markdown) -> None:
        """Add the translation."""
        md.preprocessors.register(_Translation(md), "specpress", 28)


def makeExtension(**settings: object) -> SharedMarkdown:
    """The extension, as Python-Markdown asks a module for it."""
    return SharedMarkdown(**settings)
