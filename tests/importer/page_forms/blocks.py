"""A page as blocks, and the ways of saving it: as Markdown, as text with glued cells, as HTML."""

from __future__ import annotations

import html
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias


@dataclass(frozen=True, slots=True)
class Text:
    """A line of text; `tag` is the HTML element that holds it."""

    text: str
    tag: str = "p"
    close: bool = False
    """Whether no blank line stands behind it where cells are glued."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table; its first row is the head. `words` are the cells that a glued copy keeps otherwise."""

    rows: tuple[tuple[str, ...], ...]
    glued: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Code:
    """A JSON document."""

    document: Any


Block: TypeAlias = Text | Table | Code


def as_markdown(blocks: list[Block]) -> str:
    """Without blank lines or indentation, and with the brace of a document glued to the heading behind it."""
    text = ""
    for block in blocks:
        if isinstance(block, Code):
            lines = json.dumps(block.document, indent=1, ensure_ascii=False).splitlines()
            text += "\n".join(line.strip() for line in lines)
        elif isinstance(block, Table):
            head, *rows = ("| " + " | ".join(row) + " |" for row in block.rows)
            text += "\n".join([head, "|" + "---|" * len(block.rows[0]), *rows]) + "\n"
        else:
            text += block.text + "\n"
    return text


def as_glued(blocks: list[Block]) -> str:
    """With blank lines between the blocks, and the cells of a row without anything between them."""
    text = ""
    for block in blocks:
        if isinstance(block, Code):
            text += json.dumps(block.document, indent=2, ensure_ascii=False) + "\n\n"
        elif isinstance(block, Table):
            text += "\n".join("".join(row) for row in block.glued) + "\n\n"
        else:
            text += block.text + ("\n" if block.close else "\n\n")
    return text


STYLES = ("plain", "chrome", "divs", "one-line")
"""How the saved HTML is built: alone, amid navigation and scripts, of `div` for each block, without line ends."""


def as_html(blocks: list[Block], style: str, language: str, url: str) -> str:
    """As a browser saves it."""
    body = ("" if style == "one-line" else "\n").join(_html(block, style) for block in blocks)
    if style == "chrome":
        menu = "".join(f'<li><a href="/{name}">{name}</a></li>' for name in ("docs", "models", "prices"))
        body = (
            f"<header><nav><ul>{menu}</ul></nav><button>Search</button></header><main><article>{body}</article></main>"
            "<footer>terms, privacy</footer><script>window.state = {model: '<p>not this</p>'};</script>"
        )
    head = (
        f'<meta charset="utf-8"><link rel="canonical" href="{url}"><title>docs</title><style>p {{}}</style>'
    )
    return f'<!DOCTYPE html>\n<html lang="{language}"><head>{head}</head><body>{body}</body></html>\n'


def _html(block: Block, style: str) -> str:
    if isinstance(block, Code):
        return (
            f"<pre><code>{html.escape(json.dumps(block.document, indent=2, ensure_ascii=False))}</code></pre>"
        )
    if isinstance(block, Table):
        return f"<table>{''.join(_html_rows(block.rows, style))}</table>"
    tag = "div" if style == "divs" else block.tag
    return f"<{tag}>{html.escape(block.text)}</{tag}>"


def _html_rows(rows: tuple[tuple[str, ...], ...], style: str) -> Iterator[str]:
    for at, row in enumerate(rows):
        tag = "th" if at == 0 else "td"
        inner = ("<code>{}</code>", "<p>{}</p>", "{}")[STYLES.index(style) % 3]
        cells = "".join(f"<{tag}>{inner.format(html.escape(cell))}</{tag}>" for cell in row)
        yield f"<tr>{cells}</tr>" + ("" if style == "one-line" else "\n")
