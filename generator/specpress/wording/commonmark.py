"""Texts as CommonMark, the form of descriptions in OpenAPI documents.

Given plain texts that may hold anything; gives CommonMark that shows exactly them. Only what would be markup is
escaped, and by a backslash, because descriptions become docstrings of clients too, where each escape is seen.
"""

from __future__ import annotations

import re

from specpress.wording.translator import Markup, Translator

_MARKUP = re.compile(
    r"`|\[(?=[^\0]*?\][(\[:])|(?<!\s)\*|\*(?!\s)|~(?=~)|(?<=~)~"
    r"|(?<![^\W_])_|_(?![^\W_])"  # emphasis, but not within a word
    r"|<(?=[A-Za-z/!?])|&(?=#?[A-Za-z0-9]+;)"  # HTML and references to characters
    r"|\\(?=[!-/:-@\[-`{-~]|$)"  # escapes, and a break at the end of a line
    r"|^[#>]|^[-+*](?=\s|$)|^-(?=-)|^=(?==*$)|(?<=^\d)[.)](?=\s|$)|(?<=^\d\d)[.)](?=\s|$)",
    re.MULTILINE,
)
_LONG_NUMBER = re.compile(r"^(\d{3,9})([.)])(?=\s|$)", re.MULTILINE)
_EDGES = re.compile(r"^[^\S\n]+|[^\S\n]+$", re.MULTILINE)
_TICKS = re.compile("`+")


def text(plain: str) -> str:
    """Prose, with the lines that it has; blanks around a line would be code or a break, and are left out."""
    escaped = _MARKUP.sub(r"\\\g<0>", _EDGES.sub("", plain))
    return _LONG_NUMBER.sub(r"\1\\\2", escaped)


def code(plain: str) -> str:
    """A key or a value as it travels, on one line."""
    line = " ".join(plain.split("\n"))
    if not line.strip(" "):
        return text(plain)
    longest = max((len(run) for run in _TICKS.findall(line)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if line[0] in "` " or line[-1] in "` " else ""
    return f"{fence}{pad}{line}{pad}{fence}"


COMMONMARK = Translator(markup=Markup(text, code))
"""English as CommonMark."""
