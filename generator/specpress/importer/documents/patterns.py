r"""Patterns of schemas as specs may have them: short forms that tools read differently, written out.

Documents are written for one tool each, mostly Python's or JavaScript's. The six short classes (`\d` and its kin) mean
in ECMA-262, which JSON Schema names, what is written here.
"""

from __future__ import annotations

import re

from specpress.schema.patterns import tokens_of, unportable

_SPACE = r" \t\n\r\f\v\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
_SHORT = {"d": "0-9", "w": "A-Za-z0-9_", "s": _SPACE.encode().decode("unicode_escape")}
_NEEDLESS = frozenset("_:;,@#%&=<>~`'\"! ")
"""Signs that some authors put a backslash before, which only some tools take."""


def portable(pattern: str) -> str | None:
    """The pattern in a form that all tools read alike, or None where there is none."""
    is_any_case = pattern.startswith("(?i)")
    without_names = re.sub(r"(?<!\\)\(\?P?<[A-Za-z_][A-Za-z0-9_]*>", "(?:", pattern.removeprefix("(?i)"))
    tokens = tokens_of(without_names)
    written = "".join(_in_any_case(_token(token)) if is_any_case else _token(token) for token in tokens)
    return written if unportable(written) is None else None


def _in_any_case(token: str) -> str:
    """A token for letters of both cases, of the English alphabet alone."""
    if len(token) == 1 and token.isascii() and token.isalpha():
        return f"[{token.lower()}{token.upper()}]"
    if token.startswith("[") and len(token) > 1:
        letters = re.sub(r"\\.|(?<![A-Za-z])([A-Za-z])-([A-Za-z])|([A-Za-z])", _other_case, token[1:-1])
        return f"[{letters}]"
    return token


def _other_case(match: re.Match[str]) -> str:
    return match[0] if match[0].startswith("\\") else match[0] + match[0].swapcase()


def _token(token: str) -> str:
    if token.startswith("[") and len(token) > 1:
        return _class(token)
    if len(token) == 2 and token[0] == "\\":
        short = _SHORT.get(token[1].lower())
        if short is not None:
            return f"[{short}]" if token[1].islower() else f"[^{short}]"
        if token[1] in _NEEDLESS:
            return token[1]
    return token


def _class(token: str) -> str:
    """A class of characters; `[\\s\\S]` and the like are every character."""
    written = ""
    inner = token[1:-1]
    begin = "[^" if inner.startswith("^") else "["
    index = 1 if begin == "[^" else 0
    while index < len(inner):
        if inner[index] == "\\" and index + 1 < len(inner):
            escaped = inner[index + 1]
            if escaped in _SHORT:
                written += _SHORT[escaped]
            elif escaped in _NEEDLESS:
                written += escaped
            else:
                written += "\\" + escaped
            index += 2
        else:
            written += inner[index] if inner[index] != "[" else r"\["
            index += 1
    return f"{begin}{written}]"
