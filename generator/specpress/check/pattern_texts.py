"""A text that a pattern matches, for samples of texts that have one.

Given a regular expression that every tool reads alike (`specpress.schema.patterns`); gives one of the shortest texts
that it is found in, with the first alternative of each group. What cannot be read so has none.
"""

from __future__ import annotations

import re
import string
from functools import lru_cache

from specpress.runtime.patterns import matches
from specpress.schema.patterns import tokens_of

_CHARACTERS = f"x{string.digits}{string.ascii_letters}{string.punctuation} \t\n"
"""What may stand for a class, the plainest first."""
_COUNT = re.compile(r"\{([0-9]+)")


@lru_cache(256)
def text_matching(pattern: str) -> str | None:
    """A short text that the pattern is found in; None where none was found."""
    try:
        text, _ = _alternatives(tokens_of(pattern), 0)
    except (ValueError, IndexError):
        return None
    return text if matches(pattern, text) else None


def _alternatives(tokens: list[str], at: int) -> tuple[str, int]:
    """The text of the first alternative from a place on, and where the group around all of them ends."""
    text = ""
    while at < len(tokens) and tokens[at] not in ("|", ")"):
        piece, at = _piece(tokens, at)
        text += piece
    depth = 0
    while at < len(tokens) and (depth > 0 or tokens[at] != ")"):
        depth += tokens[at].startswith("(") - (tokens[at] == ")")
        at += 1
    return text, at


def _piece(tokens: list[str], at: int) -> tuple[str, int]:
    """The text of a character, a class or a group as often as it must be there, and where the next one begins."""
    token = tokens[at]
    if token.startswith("("):
        text, at = _alternatives(tokens, at + 1)
    elif token in ("^", "$"):
        text = ""
    else:
        text = _character(token)
    count, at = _count(tokens, at + 1)
    return text * count, at


def _character(token: str) -> str:
    """A character that a token of one takes. Raises ValueError where there is none."""
    if len(token) == 1 and token != ".":
        return token
    for character in _CHARACTERS:
        if re.fullmatch(token, character):
            return character
    raise ValueError(token)


def _count(tokens: list[str], at: int) -> tuple[int, int]:
    """How often the piece before a place must be there, and where the next one begins."""
    count, written = 1, tokens[at] if at < len(tokens) else ""
    if written == "{":
        end = tokens.index("}", at)
        least = _COUNT.match("".join(tokens[at:end]))
        count, at = int(least[1]) if least else 1, end + 1
    elif written in ("*", "+", "?"):
        count, at = int(written == "+"), at + 1
    else:
        return count, at
    return count, at + (at < len(tokens) and tokens[at] == "?")
