"""The bytes of a saved page as text, and text as numbered lines."""

from __future__ import annotations

import re

from specpress.base.diagnostics import Diagnostic, Span
from specpress.importer.codes import EMPTY_PAGE, NOT_A_PAGE, PAGE_NOT_UTF8
from specpress.importer.page import Line

_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_ADDRESS = re.compile(r"#[ \t]*url:[ \t]*(\S+)[ \t]*(?:\n|$)")
_BINARY = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def decode(data: bytes, shown: str) -> str | Diagnostic:
    """The text of a page, with line feeds as the only line ends."""
    if not data.strip():
        return EMPTY_PAGE.at(Span(shown), "the file is empty", "save the page again, or name another file")
    try:
        text = data.decode("utf-16" if data.startswith(_UTF_16) else "utf-8-sig")
    except UnicodeDecodeError as error:
        return _refused(data, error.start, shown)
    if match := _BINARY.search(text):
        return _not_text(shown, f"character U+{ord(match[0]):04X} stands in it, which no text holds")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _refused(data: bytes, at: int, shown: str) -> Diagnostic:
    if data.startswith(_UTF_16):
        return PAGE_NOT_UTF8.at(Span(shown), "this begins as UTF-16 and is not", "save the page as UTF-8")
    if b"\0" in data[: at + 1000]:
        return _not_text(shown, "it holds zero bytes")
    before = data[:at].decode("utf-8-sig", errors="replace").replace("\r\n", "\n").replace("\r", "\n")
    span = Span(shown, before.count("\n") + 1, len(before) - before.rfind("\n"))
    return PAGE_NOT_UTF8.at(span, f"byte 0x{data[at]:02x} is not UTF-8 text", "save the page as UTF-8")


def _not_text(shown: str, why: str) -> Diagnostic:
    return NOT_A_PAGE.at(Span(shown), f"this is no text: {why}", "save the page as HTML, or copy its text")


def address_line(text: str) -> tuple[str | None, str]:
    """The address in the first line, where that gives one, and the text behind it."""
    match = _ADDRESS.match(text)
    return (match[1], text[match.end() :]) if match else (None, text)


def numbered(text: str) -> list[Line]:
    """Each line with its number from 1; what follows the last line's end is no line."""
    return [Line(at, line) for at, line in enumerate(text.removesuffix("\n").split("\n"), 1)]
