"""An extension of Python-Markdown, with which both builders of the site show what the pages share with other engines.

Given the lines of a page, in a form that code hosts and MDX take, too; gives them with the marks that the extensions of
Python-Markdown know, which do the work: a heading's id, tabs, notices. `specpress.targets.markdown` writes that form.

- a heading behind `<a id="price" name="price"></a>` has the id `price`, which is then the same in every language;
- blocks of code with titles, one behind the other, are tabs;
- a quotation that begins with the sign for a warning is a notice.

The settings files name this module, so whoever builds the site with them has specpress installed beside the builder.
"""

from __future__ import annotations

import re
from textwrap import indent

from markdown import Extension, Markdown
from markdown.preprocessors import Preprocessor

_FORMS = re.compile(
    r"^(?P<fence> *`{3,})(?P<info>[^`\n]*)\n(?P<code>(?s:.*?))^(?P=fence)$"
    r'|^<a id="(?P<id>[^"]+)" name="(?P=id)"></a>\n\n(?P<heading>#{1,6} .+)$'
    r"|^> ⚠️ (?P<notice>.+)$",
    re.MULTILINE,
)
_TITLE = re.compile(r' title="([^"]+)"')


def _translated(form: re.Match[str]) -> str:
    """One part with the marks of Python-Markdown's extensions; what stands in a block of code stays."""
    if form["heading"]:
        return f"{form['heading']} {{ #{form['id']} }}"
    if form["notice"]:
        return f'!!! warning ""\n\n    {form["notice"]}'
    title = _TITLE.search(form["info"])
    if title is None:
        return form[0]
    info = form["info"].replace(title[0], "")
    block = f"{form['fence']}{info}\n{form['code']}{form['fence']}"
    return f'=== "{title[1]}"\n\n{indent(block, " " * 4)}'


class _Translation(Preprocessor):
    def run(self, lines: list[str]) -> list[str]:
        """The translated lines."""
        return _FORMS.sub(_translated, "\n".join(lines)).split("\n")


class SharedMarkdown(Extension):
    """Takes its turn after blanks were made alike, and before any other extension looks for its marks."""

    def extendMarkdown(self, md: Markdown) -> None:
        """Add the translation."""
        md.preprocessors.register(_Translation(md), "specpress", 28)


def makeExtension(**settings: object) -> SharedMarkdown:
    """The extension, as Python-Markdown asks a module for it."""
    return SharedMarkdown(**settings)
