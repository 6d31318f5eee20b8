"""Values and texts as TypeScript source. Every word of a spec that reaches TypeScript goes through here.

Given plain values and texts that may hold anything; gives literals, keys and comments that mean exactly them, laid
out as a person would. A key `__proto__` is written in brackets, because in a literal it would set the prototype.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from json.encoder import encode_basestring as quoted
from typing import Any

from specpress.runtime import file_types

WIDTH = 110
_PRECISE = 2**53
_NAME = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")
# Controls, marks that turn the direction of writing, line ends of JavaScript, and halves of a character.
_UNSEEN = re.compile(
    "[\\x7f-\\x9f\\u00ad\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufffe\\uffff\\ud800-\\udfff]"
)
_UNSEEN_IN_COMMENT = re.compile(f"[\\x00-\\x1f{_UNSEEN.pattern[1:]}")
_LIMITS = frozenset({"min", "max", "above", "below", "step", "multiple_of"})
"""Keys of numbers that the runtime reads from a text as well, digit for digit."""


def text(value: str) -> str:
    """A string literal."""
    line = quoted(value)
    return line if value.isascii() and "\x7f" not in value else _UNSEEN.sub(_escape, line)


@lru_cache(1024)
def name(key: str) -> str:
    """A key as it stands in an interface."""
    return key if _NAME.fullmatch(key) else text(key)


def literal(value: Any, indent: str = "", lead: int = 0, key: str = "") -> str:
    """An expression for JSON values and Decimals, under a key of that name; `lead` columns of its line are taken."""
    if not _is_container(value):
        return _atom(value, key)
    line = _line(value, WIDTH - len(indent) - lead - 1)
    if line is not None or not value:
        return line or ("{}" if isinstance(value, dict) else "[]")
    inner = f"{indent}  "
    if isinstance(value, dict):
        heads = [(f"{inner}{_key(key)}: ", key, member) for key, member in value.items()]
        rows = [
            f"{head}{literal(member, inner, len(head) - len(inner), key)}," for head, key, member in heads
        ]
        return "\n".join(("{", *rows, f"{indent}}}"))
    if not any(map(_is_container, value)):
        return "\n".join(("[", *_filled([_atom(item) for item in value], inner), f"{indent}]"))
    return "\n".join(("[", *(f"{inner}{literal(item, inner)}," for item in value), f"{indent}]"))


def _filled(items: list[str], indent: str) -> list[str]:
    """Short items, as many in a line as there is room for."""
    lines = [""]
    for item in items:
        if lines[-1] and len(indent) + len(lines[-1]) + len(item) + 2 > WIDTH:
            lines.append("")
        lines[-1] += f" {item}," if lines[-1] else f"{item},"
    return [f"{indent}{line}" for line in lines]


def _line(value: Any, room: int, key: str = "") -> str | None:
    """A value on one line; None where it takes more than so many columns, which is told before all of it is written."""
    if not _is_container(value):
        line = _atom(value, key)
        return line if len(line) <= room else None
    members: Iterable[tuple[str, Any]]
    if isinstance(value, dict):
        heads, members, brackets = [f"{_key(name)}: " for name in value], value.items(), 4 if value else 2
    else:
        heads, members, brackets = [""] * len(value), (("", item) for item in value), 2
    parts: list[str] = []
    room -= brackets
    for head, (name, member) in zip(heads, members, strict=True):
        part = _line(member, room - len(head), name)
        if part is None:
            return None
        room -= len(head) + len(part) + 2
        parts.append(head + part)
    if room + 2 * bool(parts) < 0:
        return None
    inside = ", ".join(parts)
    if isinstance(value, dict):
        return f"{{ {inside} }}" if inside else "{}"
    return f"[{inside}]"


def _is_container(value: Any) -> bool:
    return isinstance(value, (dict, list, tuple))


@dataclass(frozen=True, slots=True)
class Expression:
    """What stands among values and is none: source as it is."""

    text: str


def _atom(value: Any, key: str = "") -> str:
    if isinstance(value, Expression):
        return value.text
    if isinstance(value, str):
        return text(value)
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    return _number(value, key)


def _key(key: str) -> str:
    return '["__proto__"]' if key == "__proto__" else name(key)


def _number(value: int | float | Decimal, key: str = "") -> str:
    """A number; a limit that JavaScript cannot hold as it is stands as a text, a large whole number as a bigint."""
    if isinstance(value, int):
        return repr(value) if abs(value) < _PRECISE else f"{value}n"
    exact = value if isinstance(value, Decimal) else Decimal(repr(value))
    shown = format(exact, "f") if abs(exact.adjusted()) <= 20 else str(exact)
    if key in _LIMITS and Decimal(repr(float(exact))) != exact:
        return text(shown)
    return repr(float(exact)) if "." not in shown and "E" not in shown and abs(exact) >= _PRECISE else shown


def comment(paragraphs: Iterable[str], indent: str = "") -> str:
    """A documentation comment of paragraphs, wrapped; empty where there is nothing to say."""
    width = WIDTH - len(indent) - 3
    lines: list[str] = []
    for paragraph in filter(None, map(str.strip, paragraphs)):
        lines += [""] if lines and not paragraph.startswith("@") else []
        for line in map(str.strip, paragraph.split("\n")):
            lines += _wrapped(line, width) if len(line) > width else [line]
    if not lines:
        return ""
    if len(lines) == 1 and len(indent) + len(lines[0]) + 7 <= WIDTH:
        return f"{indent}/** {lines[0]} */\n"
    body = "\n".join(f"{indent} * {line}".rstrip() for line in lines)
    return f"{indent}/**\n{body}\n{indent} */\n"


def said(words: str) -> str:
    """A text of a spec as it can stand in a comment: it ends none, begins no tag and hides nothing."""
    text = words.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    shown = _UNSEEN_IN_COMMENT.sub(lambda match: "\n" if match[0] == "\n" else _escape(match), text)
    return re.sub(r"(?m)^(\s*)@", r"\1\\@", shown.replace("*/", "*\\/").replace("{@", "{\\@"))


@lru_cache(4096)
def _wrapped(line: str, width: int) -> Sequence[str]:
    """A line in several; a word that would begin a tag stays where it is."""
    hang = "  " if line.startswith("- ") else ""
    lines = textwrap.wrap(line, width, subsequent_indent=hang, break_long_words=False, break_on_hyphens=False)
    return [lines[0], *(re.sub(r"^(\s*)@", r"\1\\@", line) for line in lines[1:])] if lines else []


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def signatures_module() -> str:
    """The tables by which the content of files is known, as the Python package has them, for JavaScript."""
    named = {name: getattr(file_types, name) for name in ("MP3", "AAC", "MATROSKA", "WEBM", "MP4", "HEIF")}
    rows = "readonly (readonly [string, Types])[]"
    tables: tuple[tuple[str, str, str, Any], ...] = (
        ("How content begins, one character a byte (`?` is any).", rows, "SIGNATURES", file_types.SIGNATURES),
        (
            "The brands of the ISO base media format.",
            rows,
            "BRANDS",
            tuple(file_types.BRANDS.items()),
        ),
        (
            "What content may be that is known by more than its beginning.",
            "",
            "NAMED",
            named,
        ),
    )
    parts = [
        "/** @typedef {readonly string[]} Types MIME types that content may go by, the usual one first. */\n"
    ]
    for meaning, type_, name_, table in tables:
        lead = f"export const {name_} = "
        typed = f"@type {{{type_}}}" if type_ else ""
        parts.append(f"{comment([meaning, typed])}{lead}{literal(table, lead=len(lead))};\n")
    return "\n".join(parts)
