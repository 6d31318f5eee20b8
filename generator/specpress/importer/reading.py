"""A saved docs page, from a file or standard input, as a `Page`; or the diagnostic that says why not.

Text, Markdown and HTML are told apart by what stands in the file, never by its name, and a file is refused
before it is read where its size alone says that it is no page.
"""

from __future__ import annotations

import os
import re
import stat
from datetime import UTC, date, datetime
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urlsplit

from specpress.base.addresses import fault_in_address
from specpress.base.diagnostics import Diagnostic, Span
from specpress.importer import codes
from specpress.importer.codes import MAX_BYTES, MAX_DOCUMENT_BYTES, MAX_LINES
from specpress.importer.html import looks_like_html, read_html
from specpress.importer.page import Line, Page

STDIN = "<stdin>"
"""How messages call standard input."""
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_ADDRESS = re.compile(r"#[ \t]*url:[ \t]*(\S+)[ \t]*(?:\n|$)")
_BINARY = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_TAG = re.compile(r"([A-Za-z]{2})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|[0-9]{3}))?")
_LANGUAGES = re.compile(
    "aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|"
    "dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|"
    "id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|"
    "lt|lu|lv|mg|mh|mi|mk|ml|mn|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|"
    "ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|"
    "tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu"
)
"""The languages of ISO 639-1."""


def load_file(path: Path, shown: str) -> tuple[bytes, date] | Diagnostic:
    """What is in a file, and the day of its last change, on which it counts as saved. `shown` is its printed path."""
    span = Span(shown)
    try:
        # Asked for before it is opened: opening a pipe would wait for a writer.
        info = os.stat(path)
        if not stat.S_ISREG(info.st_mode):
            help = "name the saved page itself, or pass it on standard input"
            return codes.UNREADABLE_PAGE.at(span, "this is not a regular file", help)
        if info.st_size > MAX_DOCUMENT_BYTES:
            return _too_large(span, f"{info.st_size:,} bytes")
        saved = datetime.fromtimestamp(info.st_mtime, UTC).date()
        with open(path, "rb") as file:
            return file.read(MAX_DOCUMENT_BYTES + 1), saved
    except (OSError, ValueError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        message = f"the page cannot be read: {reason}"
        return codes.UNREADABLE_PAGE.at(span, message, "check its path and its permissions")


def load_stream(stream: BinaryIO) -> bytes | Diagnostic:
    """What comes on standard input."""
    try:
        return stream.read(MAX_DOCUMENT_BYTES + 1)
    except OSError as error:
        message = f"standard input cannot be read: {error.strerror or error}"
        help = "pass the page through a pipe, or name its file"
        return codes.UNREADABLE_PAGE.at(Span(STDIN), message, help)


def read_bytes(data: bytes, shown: str, saved: date) -> Page | Diagnostic:
    """The page in the bytes of a file."""
    span = Span(shown)
    if len(data) > MAX_BYTES:
        return _too_large(span, f"more than {MAX_BYTES:,} bytes")
    text = decoded(data, shown)
    if isinstance(text, Diagnostic):
        return text
    if text.count("\n") > MAX_LINES:
        return _too_large(span, f"more than {MAX_LINES:,} lines")
    # The first line may give the address, `# url: https://...`.
    address = _ADDRESS.match(text)
    url, body = (address[1], text[address.end() :]) if address else (None, text)
    language, asks_password = None, False
    if looks_like_html(body):
        html = read_html(text, body, shown)
        if isinstance(html, Diagnostic):
            return html
        lines, url, language = html.lines, url or html.url, language_tag(html.language)
        asks_password = html.asks_password
    else:
        # What follows the last line's end is no line.
        numbered = enumerate(text.removesuffix("\n").split("\n"), 1)
        lines = [Line(number, line) for number, line in numbered][1 if url else 0 :]
    if not any(line.text.strip() for line in lines):
        help = "save the page again once its text is shown"
        return codes.EMPTY_PAGE.at(span, "there is no text on this page", help)
    if url and fault_in_address(url):
        url = None  # a page may claim anything to be its address
    language = (language_in(url) if url else None) or language
    return Page(shown, tuple(lines), url, language, saved, asks_password)


def _too_large(span: Span, size: str) -> Diagnostic:
    message = f"{size}; at most {MAX_BYTES:,} bytes and {MAX_LINES:,} lines are read"
    return codes.LARGE_PAGE.at(span, message, "save the page alone, without pictures and scripts in it")


def decoded(data: bytes, shown: str) -> str | Diagnostic:
    """The text of a page, with line feeds as the only line ends."""
    if not data.strip():
        return codes.EMPTY_PAGE.at(
            Span(shown), "the file is empty", "save the page again, or name another file"
        )
    try:
        text = data.decode("utf-16" if data.startswith(_UTF_16) else "utf-8-sig")
    except UnicodeDecodeError as error:
        return _refused(data, error.start, shown)
    if match := _BINARY.search(text):
        return _not_text(shown, f"character U+{ord(match[0]):04X} stands in it, which no text holds")
    return _with_line_feeds(text)


def _with_line_feeds(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _refused(data: bytes, index: int, shown: str) -> Diagnostic:
    """Why bytes are no text, of which that at the index is the first that is none."""
    help = "save the page as UTF-8"
    if data.startswith(_UTF_16):
        return codes.PAGE_NOT_UTF8.at(Span(shown), "this begins as UTF-16 and is not", help)
    if b"\0" in data[: index + 1000]:
        return _not_text(shown, "it holds zero bytes")
    before = _with_line_feeds(data[:index].decode("utf-8-sig", errors="replace"))
    span = Span(shown, before.count("\n") + 1, len(before) - before.rfind("\n"))
    return codes.PAGE_NOT_UTF8.at(span, f"byte 0x{data[index]:02x} is not UTF-8 text", help)


def _not_text(shown: str, why: str) -> Diagnostic:
    return codes.NOT_A_PAGE.at(
        Span(shown), f"this is no text: {why}", "save the page as HTML, or copy its text"
    )


def language_in(url: str) -> str | None:
    """The language in an address, as a BCP 47 tag.

    Docs sites put it into the path, as the first part or behind `docs`: `/bn/docs/...`, `/docs/zh-cn/api/...`. Only
    there, for further down `go` or `is` may be anything.
    """
    try:
        parts = [part for part in urlsplit(url).path.split("/") if part]
    except ValueError:
        return None
    behind_docs = [parts[index + 1] for index, part in enumerate(parts[:-1]) if part == "docs"]
    return next(filter(None, map(language_tag, parts[:1] + behind_docs)), None)


def language_tag(text: str) -> str | None:
    """A language's tag as it is usually written, such as zh-Hant or pt-BR; None for what is none."""
    match = _TAG.fullmatch(text.strip())
    if match is None or _LANGUAGES.fullmatch(match[1].lower()) is None:
        return None
    script, region = (match[2] or "").title(), (match[3] or "").upper()
    return "-".join(filter(None, (match[1].lower(), script, region)))
