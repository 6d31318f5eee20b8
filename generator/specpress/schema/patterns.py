"""Regular expressions of specs: whether every tool reads them alike.

Given the pattern of a text parameter; gives what keeps it from being portable. It exists because the same pattern
is read by Python's `re`, by Rust's `regex` and by ECMA-262 engines, which differ in what `\\d` takes in and in where
`$` stands.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from typing import Literal

# An escape, a class of characters, the opening of a group with its kind, or one character.
_TOKEN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?(?:P?<[=!]?|[^)])|.", re.DOTALL)
_DIFFER = {
    r"\d": "[0-9]",
    r"\D": "[^0-9]",
    r"\w": "[A-Za-z0-9_]",
    r"\W": "[^A-Za-z0-9_]",
    r"\s": "[ \\t\\r\\n]",
    r"\S": "[^ \\t\\r\\n]",
}
_ODD_COUNT = re.compile(r"[*+?}]\+|\{,|\^[*+?{]|\(\)")
_ODD_CLASS = re.compile(r"\[\^?\]|\[.*(?:\[|&&|--|~~|\|\|)", re.DOTALL)
_ESCAPE = re.compile(r"\\.", re.DOTALL)
_SAFE_ESCAPES = frozenset("tnrfv^$\\.*+?()[]{}|/-")


def unportable(pattern: str) -> str | None:
    """Why tools would not agree on a pattern, or None where they do."""
    try:
        _read(pattern)
    except (re.error, OverflowError, RecursionError) as error:
        return f"it cannot be read: {error}"
    tokens = tokens_of(pattern)
    for escape in _ESCAPE.findall(pattern):
        if escape in _DIFFER:
            return f"tools differ on {escape}; write {_DIFFER[escape]}"
        if escape[1] not in _SAFE_ESCAPES:
            return f"not every tool knows {escape}"
    if any(token.startswith("(?") and token != "(?:" for token in tokens):
        return "not every tool knows groups that begin with (? other than (?:"
    if any(_is_odd_class(token) for token in tokens):
        return "tools differ on ], [, &&, --, ~~ and || inside [ ]; put a backslash before them"
    if _ODD_COUNT.search("".join(map(_outline, tokens))):
        return "not every tool knows counts such as *+, ^* and {,3}, nor groups of nothing"
    if "$" in tokens[:-1]:
        return "tools differ on a $ that is not the last character"
    if _line_break(tokens) == "unclear":
        return "tools differ on a line break before the $; begin with ^, write [^x\\n] for [^x] and (?:a|b)$ for a|b$"
    return None


def _outline(token: str) -> str:
    """A token as one character, with classes and escapes out of the way."""
    return "(" if token.startswith("(") else token if len(token) == 1 else "x"


def _is_odd_class(token: str) -> bool:
    return len(token) > 1 and _ODD_CLASS.match(_ESCAPE.sub("x", token)) is not None


def forbids_last_line_break(pattern: str) -> bool:
    """Whether no text that a pattern matches to its end ends in a line break.

    Python's `$` also stands before a line break at the end of a text, so that a validator written in Python
    needs to be told of it.
    """
    return _line_break(tokens_of(pattern)) == "refused"


def tokens_of(pattern: str) -> list[str]:
    """The parts of a pattern: escapes, classes, openings of groups, and single characters."""
    return _TOKEN.findall(pattern)


def _line_break(tokens: list[str]) -> Literal["refused", "no matter", "unclear"]:
    """What becomes of a line break at the end of a text that ends well before it.

    It is no matter where the pattern does not look for the end, or where what it repeats there takes in the line
    break too, such as `[^:]+$`.
    """
    if "$" not in tokens:
        return "no matter"
    if tokens[-1] != "$" or "$" in tokens[:-1] or "|" in _outside_groups(tokens):
        return "unclear"
    if tokens[0] == "^" and not any(map(_takes_line_break, tokens)):
        return "refused"
    endings = {_ending(ending) for ending in _endings(tokens[:-1])}
    return endings.pop() if len(endings) == 1 else "unclear"


def _endings(tokens: list[str]) -> Iterator[list[str]]:
    """The ways in which a pattern may end: the last group that must be there has one for each alternative."""
    if not tokens or tokens[-1] != ")":
        yield tokens
        return
    depth = 0
    ending: list[str] = []
    for token in reversed(tokens[:-1]):
        if depth == 0 and (token == "|" or token.startswith("(")):
            yield from _endings(ending[::-1])
            if token != "|":
                return
            ending = []
            continue
        depth += (token == ")") - token.startswith("(")
        ending.append(token)


def _ending(tokens: list[str]) -> Literal["refused", "no matter", "unclear"]:
    last, count = _last_piece(tokens)
    if _takes_line_break(last):
        return "no matter" if count in ("*", "+") else "unclear"
    return "refused" if count in ("", "+") and last not in ("", "^", ")") else "unclear"


def _last_piece(tokens: list[str]) -> tuple[str, str]:
    """The last token that stands for characters, and how often it may stand there."""
    tokens_left = ["", *tokens]
    count = ""
    if tokens_left[-1] == "?" and tokens_left[-2] in ("*", "+", "?", "}"):
        tokens_left.pop()  # as few as possible, which makes no difference to whether a text matches
    if tokens_left[-1] in ("*", "+", "?"):
        count = tokens_left.pop()
    elif tokens_left[-1] == "}" and "{" in tokens_left:
        while not count.startswith("{"):
            count = tokens_left.pop() + count
    return tokens_left[-1], count


def _takes_line_break(token: str) -> bool:
    names_it = "\n" in token or r"\n" in _ESCAPE.findall(token)
    return names_it != token.startswith("[^")


def _outside_groups(tokens: list[str]) -> list[str]:
    depth, outside = 0, []
    for token in tokens:
        depth += token.startswith("(") - (token == ")")
        if depth == 0:
            outside.append(token)
    return outside


def _read(pattern: str) -> re.Pattern[str]:
    """Python warns of classes that it may read otherwise one day; `unportable` says so where it matters."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)
        return re.compile(pattern)
