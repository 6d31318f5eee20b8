"""A saved docs page, from a file or standard input, as a `Page`; or the diagnostic that says why not.

Text, Markdown and HTML are told apart by what stands in the file, never by its name, and a file is refused
before it is read where its size alone says that it is no page.
"""

from __future__ import annotations

import os
import stat
from datetime import UTC, date, datetime
from pathlib import Path
from typing import BinaryIO

from specpress.base.diagnostics import Diagnostic, Span
from specpress.importer.codes import (
    EMPTY_PAGE,
    LARGE_PAGE,
    MAX_BYTES,
    MAX_LINES,
    UNREADABLE_PAGE,
)
from specpress.importer.page import Page
from specpress.importer.reading.address import language_in
from specpress.importer.reading.html import looks_like_html, read_html
from specpress.importer.reading.text import address_line, decode, numbered

STDIN = "<stdin>"
"""How messages call standard input."""


def read_file(path: Path, shown: str) -> Page | Diagnostic:
    """The page in a file, taken as saved on the day of its last change. `shown` is its printed path."""
    span = Span(shown)
    try:
        # Asked for before it is opened: opening a pipe would wait for a writer.
        info = os.stat(path)
        if not stat.S_ISREG(info.st_mode):
            what = "a folder stands where a page should be" if path.is_dir() else "this is not a regular file"
            return UNREADABLE_PAGE.at(span, what, "name the saved page itself, or pass it on standard input")
        if info.st_size > MAX_BYTES:
            return _too_large(span, f"{info.st_size:,} bytes")
        saved = datetime.fromtimestamp(info.st_mtime, UTC).date()
        with open(path, "rb") as file:
            return read_bytes(file.read(MAX_BYTES + 1), shown, saved)
    except (OSError, ValueError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        message = f"the page cannot be read: {reason}"
        return UNREADABLE_PAGE.at(span, message, "check its path and its permissions")


def read_stream(stream: BinaryIO, saved: date) -> Page | Diagnostic:
    """The page on standard input, which does not say when it was saved."""
    try:
        return read_bytes(stream.read(MAX_BYTES + 1), STDIN, saved)
    except OSError as error:
        message = f"standard input cannot be read: {error.strerror or error}"
        return UNREADABLE_PAGE.at(Span(STDIN), message, "pass the page through a pipe, or name its file")


def read_bytes(data: bytes, shown: str, saved: date) -> Page | Diagnostic:
    """The page in the bytes of a file."""
    if len(data) > MAX_BYTES:
        return _too_large(Span(shown), f"more than {MAX_BYTES:,} bytes")
    text = decode(data, shown)
    if isinstance(text, Diagnostic):
        return text
    if text.count("\n") > MAX_LINES:
        return _too_large(Span(shown), f"more than {MAX_LINES:,} lines")
    url, body = address_line(text)
    language = None
    if looks_like_html(body):
        found = read_html(text, body, shown)
        if isinstance(found, Diagnostic):
            return found
        lines, url, language = found.lines, url or found.url, found.language
    else:
        lines = numbered(text)[1:] if url else numbered(text)
    if not any(line.text.strip() for line in lines):
        message = "there is no text on this page"
        return EMPTY_PAGE.at(Span(shown), message, "save the page again once its text is shown")
    return Page(shown, tuple(lines), url, (language_in(url) if url else None) or language, saved)


def _too_large(span: Span, size: str) -> Diagnostic:
    message = f"{size}; at most {MAX_BYTES:,} bytes and {MAX_LINES:,} lines are read"
    return LARGE_PAGE.at(span, message, "save the page alone, without pictures and scripts in it")


__all__ = ["STDIN", "read_bytes", "read_file", "read_stream"]
