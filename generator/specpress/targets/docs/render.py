"""The template of pages. It places text; what a page says is made in Python, ready to stand in Markdown."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from specpress.base.package_data import folder
from specpress.targets.docs.page import joined, warning
from specpress.wording.translator import Translator


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(folder() / "docs"),
        undefined=StrictUndefined,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def render(translator: Translator, title: str, intro: str, sections: Iterable[str]) -> str:
    """A page whose texts `translator` has said, and nothing else; it tells where some of them are not translated."""
    parts = [one for one in sections if one]
    head = joined((intro, _behind(translator) if translator.missing else ""))
    template = _environment().get_template("page.md.jinja2")
    return template.render(title=title, intro=head, sections=parts)


def _behind(translator: Translator) -> str:
    """That some of a page is in English for want of a translation."""
    return warning(
        translator.ngettext(
            "{n} text of this page is not translated yet and stands in English.",
            "{n} texts of this page are not translated yet and stand in English.",
            len(set(translator.missing)),
        )
    )
