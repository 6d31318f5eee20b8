"""The templates of pages. They place text; what a page says is made in Python, ready to stand in Markdown."""

from __future__ import annotations

from functools import cache
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from specpress.templates import folder


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(folder() / "docs"),
        undefined=StrictUndefined,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def render(name: str, **values: Any) -> str:
    """A page by the name of its template."""
    return _environment().get_template(f"{name}.md.jinja2").render(values)
