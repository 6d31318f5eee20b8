"""The filters that put a value into a language, and those that make names.

Given any value of the view; gives text that can stand in a program or a page and means exactly that value,
whatever a spec holds. What cannot be seen and would change what can (controls, marks that turn the direction of
writing) is written as an escape wherever the language has one. The docstring of a filter is its row in the docs.
"""

from __future__ import annotations

import html as html_
import re
import shlex
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from json.encoder import encode_basestring as quoted
from typing import Any

from specpress.base.json_text import json_line
from specpress.base.names import Names
from specpress.targets.markdown import code, text


class CannotWrite(ValueError):
    """A filter got what its language has no text for; `help` says what to do."""

    def __init__(self, message: str, help: str) -> None:
        super().__init__(message)
        self.help = help


@dataclass(frozen=True, slots=True)
class _Language:
    """How values are written in one language; lists and mappings only where it is `nested`."""

    name: str
    text: Callable[[str], str]
    words: tuple[str, str, str] = ("true", "false", "null")
    nested: bool = False

    def write(self, value: Any) -> str:
        if isinstance(value, str):
            return self.text(value)
        if value is True or value is False or value is None:
            return self.words[(True, False, None).index(value)]
        if isinstance(value, (int, Decimal, float)):
            return json_line(value)
        if self.nested and isinstance(value, (list, tuple)):
            return f"[{', '.join(map(self.write, value))}]"
        if self.nested and isinstance(value, dict):
            rows = (f"{self.text(str(key))}: {self.write(item)}" for key, item in value.items())
            return f"{{{', '.join(rows)}}}"
        help = "loop over its elements, or take one of them"
        raise CannotWrite(f"{kind(value)} cannot be written by the filter `{self.name}`", help)


def kind(value: Any) -> str:
    """What a value is, in words."""
    names: dict[type, str] = {dict: "a mapping", list: "a list", tuple: "a list", bool: "a boolean"}
    return "null" if value is None else names.get(type(value), f"a {type(value).__name__}")


def _json_text(plain: str) -> str:
    written = "".join(char if char.isprintable() else _utf_16(char) for char in quoted(plain))
    return re.sub(r"<(?=[/!])", r"\\u003c", written)


def _utf_16(char: str) -> str:
    units = char.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[start : start + 4]}" for start in range(0, len(units), 4))


_GO = {"\n": r"\n", "\r": r"\r", "\t": r"\t", '"': r"\"", "\\": r"\\"}


def _go_text(plain: str) -> str:
    return f'"{"".join(_GO.get(char) or _code_point(char) for char in plain)}"'


def _code_point(char: str) -> str:
    if char.isprintable():
        return char
    return f"\\u{ord(char):04x}" if ord(char) < 0x10000 else f"\\U{ord(char):08x}"


def _c_text(plain: str) -> str:
    body = "".join(_GO.get(char) or _bytes(char) for char in plain)
    # Three characters that begin with two question marks once stood for another one.
    return '"' + body.replace("??", r"?\?") + '"'


def _bytes(char: str) -> str:
    """A character as C has it: no escape of a code point may name a control, and one of digits has no end but three."""
    return char if char.isprintable() else "".join(f"\\{byte:03o}" for byte in char.encode())


_JSON = _Language("json", _json_text, nested=True)
_PYTHON = _Language("python", repr, ("True", "False", "None"), nested=True)
_GO_LANGUAGE = _Language("go", _go_text, ("true", "false", "nil"))
_C = _Language("c", _c_text, ("true", "false", "NULL"))


def json(value: Any) -> str:
    """JSON on one line, of any value. A text so written is also one in C#, Java, JavaScript, TypeScript and YAML,
    and may stand in a script of a web page."""
    return _JSON.write(value)


def go(value: Any) -> str:
    """A literal in Go, of a text, a number, a boolean or null."""
    return _GO_LANGUAGE.write(value)


def c(value: Any) -> str:
    """A literal in C and C++, of a text (as UTF-8), a number, a boolean or null."""
    return _C.write(value)


def python(value: Any) -> str:
    """A literal in Python, of any value."""
    return _PYTHON.write(value)


def shell(value: Any) -> str:
    """One word of a POSIX shell, of a text, a number or a boolean; `body | json | shell` for a whole request."""
    return shlex.quote(_plain(value, "shell"))


def html(value: Any) -> str:
    """Text in HTML or XML, between tags or as an attribute's value in quotes."""
    return html_.escape(_plain(value, "html"))


def markdown(value: Any) -> str:
    """Prose on one line of Markdown, in which nothing is markup; in a cell of a table too."""
    return text(_plain(value, "markdown"))


def markdown_code(value: Any) -> str:
    """Code within a line of Markdown, with its backticks."""
    return code(_plain(value, "markdown_code"))


def comment(value: Any) -> str:
    """One line within a comment, which it does not end: in C-like languages, Python, shells, SQL and HTML."""
    line = " ".join(_plain(value, "comment").split())
    line = "".join(map(_code_point, line))
    for mark in ("*/", "/*", "--", "\\u", "??"):
        while mark in line:
            line = line.replace(mark, f"{mark[0]} {mark[1]}")
    # A backslash at the end of a line would make the next one a part of the comment.
    return f"{line} ." if line.endswith("\\") else line


def snake(value: Any) -> str:
    """A name like `aspect_ratio`."""
    return Names.of(_plain(value, "snake")).snake


def camel(value: Any) -> str:
    """A name like `aspectRatio`."""
    return Names.of(_plain(value, "camel")).camel


def pascal(value: Any) -> str:
    """A name like `AspectRatio`."""
    return Names.of(_plain(value, "pascal")).pascal


def screaming(value: Any) -> str:
    """A name like `ASPECT_RATIO`."""
    return Names.of(_plain(value, "screaming")).screaming


def _plain(value: Any, name: str) -> str:
    """A scalar as text, as it travels."""
    return _Language(name, lambda plain: plain).write(value)


FILTERS: dict[str, Callable[[Any], str]] = {
    write.__name__: write
    for write in (
        json, go, c, python, shell, html, markdown, markdown_code, comment, snake, camel, pascal, screaming,
    )
}  # fmt: skip
"""Every filter by its name, in the order of the docs."""
