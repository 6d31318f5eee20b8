"""The texts of code as Markdown: what stands in docstrings, and in the pages of problems.

Given a text whose paragraphs are divided by empty lines, in which backticks mark code; gives its blocks, ready to
be joined by empty lines. Fences and examples at a Python prompt stay code; lines that begin with `- ` are a list.
"""

from __future__ import annotations

import inspect
import re

from specpress.targets.markdown import fence, prose

_FENCE = re.compile(r"^```(\w*)\n(.*?)\n```$", re.MULTILINE | re.DOTALL)


def blocks(text: str) -> list[str]:
    """The blocks of a text, in order."""
    parts: list[str] = []
    end = 0
    text = inspect.cleandoc(text)
    for fenced in _FENCE.finditer(text):
        parts += [*_paragraphs(text[end : fenced.start()]), fence(fenced[2], fenced[1])]
        end = fenced.end()
    return parts + _paragraphs(text[end:])


def page(*parts: str) -> str:
    """Blocks as a page: an empty line between them, and a line's end."""
    return "\n\n".join(filter(None, parts)) + "\n"


def _paragraphs(text: str) -> list[str]:
    return [_paragraph(part) for part in text.strip("\n").split("\n\n") if part.strip()]


def _paragraph(text: str) -> str:
    lines = inspect.cleandoc(text)
    if lines.startswith(">>> "):
        return fence("\n".join(line.removeprefix(">>> ") for line in lines.splitlines()), "python")
    if lines.startswith("- "):
        return "\n".join(f"- {prose(line)}" for line in re.split(r"^- ", lines, flags=re.MULTILINE)[1:])
    return prose(lines)
